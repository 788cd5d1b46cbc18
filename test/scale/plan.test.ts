import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { run } from '../../packages/cli/src/cli.ts'
import type { Report } from '../../packages/core/src/model/index.ts'
import type { Plan } from '../../packages/core/src/scan/plan.ts'
import { ENVIRONMENTS, INFRA, infraTest, service } from '../support/accounts.ts'
import { runAction } from '../support/bundle.ts'
import { auditTest, type Night } from '../support/night.ts'
import { rememberAll, startOrganization } from './nights.ts'

/** What a plan promises, held against real scans. */

/** `drift plan --org acme --json …` from the sources. */
const drift = async (night: Night, ...more: string[]) => {
  let out = ''
  let err = ''
  const ledger = `dir:${join(night.folder, 'ledger')}`
  const api = ['--github-api-url', night.gh.apiUrl, '--ledger', ledger]
  const code = await run(['plan', ...api, ...more], {
    out: (text) => (out += text),
    err: (text) => (err += text),
    env: { GITHUB_TOKEN: night.gh.token },
    cwd: night.folder,
    now: () => new Date(night.gh.clock.now()),
    terminal: false,
    colourful: false,
  })
  return { code, out, err }
}

const planOf = async (night: Night, ...more: string[]): Promise<Plan> => {
  const { code, out, err } = await drift(night, '--org', 'acme', '--json', ...more)
  if (code !== 0) throw new Error(err)
  return JSON.parse(out)
}

/** What was asked is what was planned, give or take a tenth; of small numbers, a few calls. */
const expectNear = ({ budget }: Plan, { requests, points }: Report['api']): void => {
  const { rest = 0, graphql = 0 } = requests
  const real = { rest, graphql, points }
  for (const kind of ['rest', 'graphql', 'points'] as const) {
    const off = Math.abs(budget[kind] - real[kind])
    const said = `${kind}: ${budget[kind]} planned, ${real[kind]} asked`
    expect(off, said).toBeLessThanOrEqual(Math.max(3, real[kind] / 10))
  }
}

const HANG = 120_000

describe.for([
  ['code', 1000],
  ['code', 200],
  ['process', 1000],
  ['process', 200],
] as const)('drift-%s over %i repositories, one in twenty changed', ([domain, repositories]) => {
  test(
    'costs what the plan says, give or take a tenth',
    async () => {
      const { night, acme } = await startOrganization(domain, repositories, 0.05)
      try {
        await rememberAll(night, domain, acme)
        const changed = acme.change().length
        const plan = await planOf(night, '--domains', domain, '--issue-mode', 'none')
        expect(plan.counts).toMatchObject({
          inventory: repositories + 2,
          domains: { [domain]: { repositories, moved: changed, fresh: 0 } },
        })
        expect(plan.shards).toEqual(['1/1'])

        night.gh.resetCounters()
        const { report } = await night.scan('--issue-mode', 'none', '--dry-run')
        expectNear(plan, report.api)
      } finally {
        await night.end()
      }
    },
    HANG,
  )
})

test(
  'two domains in one run share what both have to know, in the plan as in the scan',
  async () => {
    const { night, acme } = await startOrganization('process', 200, 0.05)
    try {
      await rememberAll(night, 'process', acme)
      acme.change()
      const plan = await planOf(night, '--domains', 'code,process', '--issue-mode', 'none')
      const inputs = { org: 'acme', domains: 'code,process', ledger: 'dir:ledger' }
      const token = { 'github-token': night.gh.token, 'github-api-url': night.gh.apiUrl }
      const ended = await runAction(
        'all',
        { ...inputs, ...token, 'issue-mode': 'none', 'dry-run': 'true' },
        { workspace: night.folder, env: { GITHUB_REPOSITORY: 'acme/drift-config' } },
      )
      expect(ended.code, ended.stdout).toBe(0)
      const { api } = JSON.parse(await readFile(ended.outputs.report ?? '', 'utf8')) as Report
      expectNear(plan, api)
    } finally {
      await night.end()
    }
  },
  HANG,
)

describe('drift-infra over 20 repositories with accounts, and 20 without', () => {
  const quiet = { 'issue-mode': 'none', ledger: 'dir:ledger' }

  infraTest(
    'costs what the plan says, in requests to GitHub and to AWS, give or take a tenth',
    async ({ cloud: { add, app, at, aws, night, runForAll } }) => {
      app.delete()
      aws.detectionSeconds = 1
      for (let n = 0; n < 20; n += 1) {
        add(`docs-${n}`, '[process.branches]\nprotection = true\n')
        add(`svc-${n}`, INFRA.replace('App*', `Svc${n}`))
        for (const environment of ENVIRONMENTS)
          at(environment).stack(`Svc${n}`, service(`svc-${n}-${environment}`))
      }
      const infra = ['--domains', 'infra', '--issue-mode', 'none']
      const first = await planOf(night, ...infra)
      expect(first.counts).toMatchObject({
        domains: { infra: { repositories: 20 } },
        accounts: { environments: 60, beside: 3, last: null },
      })
      const firstNight = await runForAll(quiet)
      expectNear(first, firstNight.report.api)
      expect(first.budget.aws).toBe(null)

      const plan = await planOf(night, ...infra)
      expect(plan.counts.accounts?.last).toMatchObject({ environments: 60, stacks: 60 })
      const { report } = await runForAll(quiet)
      expectNear(plan, report.api)
      const asked = report.api.requests.aws ?? 0
      expect(asked).toBeGreaterThan(500)
      expect(Math.abs((plan.budget.aws ?? 0) - asked)).toBeLessThanOrEqual(asked / 10)
      const { out } = await drift(night, '--org', 'acme', ...infra)
      expect(out).toMatch(/AWS requests +[\d,]+ as the last time, 60 stacks in 60 environments/)
    },
    HANG,
  )
})

describe('drift-audit', () => {
  const asks = {
    'everybody.mjs': `export default {
  title: 'There are repositories',
  async run(context) {
    const all = await context.repositories()
    return { status: 'pass', message: all.length + ' repositories' }
  },
}
`,
    'one.mjs': `export default {
  title: 'One is there',
  async run(context) {
    await context.github.request('GET /repos/{owner}/{repo}', { owner: 'acme', repo: 'svc-1' })
    return { status: 'pass', message: 'it is' }
  },
}
`,
  }

  auditTest('costs as much as the last time, and what it always asks', async ({ night }) => {
    for (let n = 0; n < 150; n += 1) night.add(`svc-${n}`)
    const audit = ['--domains', 'audit', '--issue-mode', 'none']
    const none = await planOf(night, ...audit)
    expectNear(none, (await night.scan('--issue-mode', 'none')).report.api)

    await mkdir(join(night.folder, 'audits'))
    for (const [name, text] of Object.entries(asks))
      await writeFile(join(night.folder, 'audits', name), text)
    await night.scan('--issue-mode', 'none')
    const plan = await planOf(night, ...audit)
    const { report } = await night.scan('--issue-mode', 'none')
    expectNear(plan, report.api)
    expect(plan.budget.graphql).toBeGreaterThan(none.budget.graphql + 3)
    const { out } = await drift(night, '--org', 'acme', ...audit)
    expect(out).toMatch(/drift-audit +in one job, \d+ REST and \d+ GraphQL requests the last time/)
    expect(report.repositories[0]?.results).toContainEqual(
      expect.objectContaining({ check: 'audit/everybody', message: '152 repositories' }),
    )
  })
})

test('what each of several domains asked is remembered by itself, and adds up', async () => {
  const { night } = await startOrganization('process', 10, 1)
  try {
    const inputs = { org: 'acme', domains: 'code,process', ledger: 'dir:ledger' }
    const token = { 'github-token': night.gh.token, 'github-api-url': night.gh.apiUrl }
    const ended = await runAction(
      'all',
      { ...inputs, ...token, 'issue-mode': 'none' },
      { workspace: night.folder, env: { GITHUB_REPOSITORY: 'acme/drift-config' } },
    )
    expect(ended.code, ended.stdout).toBe(0)
    const { api } = JSON.parse(await readFile(ended.outputs.report ?? '', 'utf8')) as Report
    const ledger = join(night.folder, 'ledger')
    const files = await readdir(join(ledger, 'scans'), { recursive: true })
    const scans = await Promise.all(
      files
        .filter((file) => file.endsWith('.json'))
        .map(async (file) => JSON.parse(await readFile(join(ledger, 'scans', file), 'utf8'))),
    )
    expect(scans).toHaveLength(2)
    for (const kind of ['rest', 'graphql']) {
      const each: number[] = scans.map((scan) => scan.api.requests[kind])
      expect(each.reduce((a, b) => a + b)).toBe(api.requests[kind])
    }
  } finally {
    await night.end()
  }
})

test('the first night of a new organization: who takes part is read, not guessed', async () => {
  const { night } = await startOrganization('process', 60, 0.1)
  night.add('stranger', { 'README.md': '# not in\n' })
  try {
    const plan = await planOf(night, '--domains', 'process,code', '--issue-mode', 'none')
    expect(plan.counts).toMatchObject({
      inventory: 63,
      inScope: 63,
      domains: { process: { repositories: 60 }, code: { repositories: 60 } },
    })
    expect(plan.domains).toEqual(['code', 'process'])
    const writes = night.gh.requests.filter(
      ({ method, kind }) => kind === 'rest' && method !== 'GET',
    )
    expect([writes, night.gh.violations]).toEqual([[], []])
  } finally {
    await night.end()
  }
})

test('the token’s own limits are what it is compared with', async () => {
  const { night } = await startOrganization('code', 10, 1)
  try {
    night.gh.faults.setRemaining({ resource: 'core', remaining: 4 })
    const all = ['--all', '--issue-mode', 'none']
    const plan = await planOf(night, '--domains', 'code', ...all)
    expect(plan.limits?.rest.remaining).toBe(4)
    expect(plan.duration).toMatchObject({ bound: 'requests an hour', hours: 1 })
    expect(plan.notes.join()).toMatch(
      /does not fit its deadline of 50 minutes: it needs 1 more hour/,
    )
    const { out } = await drift(night, '--org', 'acme', '--domains', 'code', ...all)
    expect(out).toMatch(/REST requests +\d+ \(\d+ % of [\d,]+ requests an hour; 4 left until/)
  } finally {
    await night.end()
  }
})

describe('the command', () => {
  test('prints the shards alone for a matrix, as many as were asked for', async () => {
    const { night } = await startOrganization('code', 4, 0)
    try {
      const { out } = await drift(night, '--org', 'acme', '--shards', '3', '--matrix')
      expect(JSON.parse(out)).toEqual(['1/3', '2/3', '3/3'])
    } finally {
      await night.end()
    }
  })

  test.each([
    [
      ['--org', 'acme', '--shards', '0'],
      /shards is "0"; it must be auto, or a number from 1 to 256/,
    ],
    [['--org', 'acme', '--domains', 'coed'], /domains names "coed".*did you mean code\?/],
    [[], /a plan is of an organization: name it with org/],
    [['acme'], /did you mean --org acme\?/],
  ])('%j is bad usage', async (args, said) => {
    let err = ''
    const code = await run(['plan', ...args], {
      out: () => {},
      err: (text) => (err += text),
      env: { GITHUB_TOKEN: 't' },
      cwd: '/',
      now: () => new Date(),
      terminal: false,
      colourful: false,
    })
    expect(code).toBe(2)
    expect(err).toMatch(said)
  })
})
