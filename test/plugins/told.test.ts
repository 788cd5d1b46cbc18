import { describe, expect } from 'vitest'
import { callPlugin } from '../../packages/core/src/host/plugin-call.ts'
import type { CheckInput } from '../../packages/core/src/model/index.ts'
import {
  type PluginWorld,
  pluginChecks,
  runJob,
  runPluginChecks,
  tellSurfaces,
} from '../../packages/core/src/plugins/index.ts'
import { createGitHub } from '../../packages/core/src/transport/github.ts'
import { startFakeGitHub } from '../fake-github/index.ts'
import { type DriftConfig, test, withJob } from './drift-config.ts'

const worldIn = (config: DriftConfig, more: Partial<PluginWorld> = {}): PluginWorld => ({
  call: callPlugin,
  now: () => new Date('2026-11-21T06:00:00Z'),
  ledger: {
    description: '.drift',
    states: async () => [],
    scans: async () => [],
    events: async () => [],
  },
  github: null,
  home: null,
  dryRun: false,
  cwd: config.folder,
  env: { PATH: process.env.PATH },
  log: { debug() {}, info() {}, warning() {} },
  clean: (text) => text.replaceAll('s3cret-value', '***'),
  ...more,
})

/** A plugin with one check of process. */
const withCheck = (body: string): string => `
export const team = (input) => { ${body} }
export default { checks: [{
  id: 'process/team', domain: 'process', title: 'Production names a team', why: 'W.', fix: 'F.', severity: 'medium',
  permissions: ['contents: read'], run: { module: './index.js', export: 'team' },
}] }
`

const about = (name: string) => ({
  repository: name,
  input: {
    standard: { metadata: { tier: 'production' } },
    policy: {},
    facts: { repository: { name }, contents: new Map([['README.md', { text: `# ${name}` }]]) },
  } as unknown as CheckInput<unknown>,
})

const ask = async (config: DriftConfig, body: string, names = ['acme/api']) => {
  await config.plugin('sales', withCheck(body))
  const { plugins, problems } = await config.load()
  expect(problems).toEqual([])
  return runPluginChecks(worldIn(config), plugins, 'process', names.map(about))
}

describe('a check that a plugin brings', () => {
  test('is given facts as data, and gives results of its own', async ({ config }) => {
    const body = `
      const { name } = input.facts.repository
      return [{ status: 'fail', subject: name, message: input.facts.contents['README.md'].text,
        findings: [{ title: 'no team', subject: 'team', severity: 'medium', evidence: { url: 'https://x.example' } }] }]`
    const [api, web] = (await ask(config, body, ['acme/api', 'acme/web'])).flat()
    expect(api).toEqual({
      check: 'process/team',
      status: 'fail',
      subject: 'acme/api',
      message: '# acme/api',
      findings: [
        {
          fingerprint: expect.stringMatching(/^[0-9a-f]{20}$/),
          title: 'no team',
          subject: 'team',
          severity: 'medium',
          evidence: { url: 'https://x.example' },
        },
      ],
    })
    expect(web).toMatchObject({ subject: 'acme/web', message: '# acme/web' })
  })

  test('is asked in its own domain alone', async ({ config }) => {
    await config.plugin('sales', withCheck('return []'))
    const { plugins } = await config.load()
    expect(await runPluginChecks(worldIn(config), plugins, 'code', [about('acme/api')])).toEqual([
      [],
    ])
    expect(pluginChecks(plugins, 'process').map(({ id }) => id)).toEqual(['process/team'])
    expect(pluginChecks(plugins, 'code')).toEqual([])
  })

  test.for([
    [
      'throws',
      'throw new Error("s3cret-value")',
      /^the check of plugin sales failed: it threw \*\*\*/,
    ],
    ['ends the process', 'process.exit(1)', /failed: it ended its own process/],
    ['gives nothing', '', /its answer makes no sense: it must give a list/],
    [
      'gives a result of no status',
      'return [{ status: "PASS", subject: "x", message: "m" }]',
      /status must be one of pass/,
    ],
    [
      'speaks for another check',
      'return [{ check: "process/docs", status: "pass", subject: "x", message: "m" }]',
      /check must be process\/team, its own/,
    ],
    [
      'grades beyond measure',
      'return [{ status: "fail", subject: "x", message: "m", findings: [{ title: "t", subject: "s", severity: "huge" }] }]',
      /severity must be one of critical/,
    ],
    [
      'says one thing twice',
      'const f = { title: "t", subject: "s", severity: "low" }; return [{ status: "fail", subject: "x", message: "m", findings: [f, f] }]',
      /two of its findings have the same subject/,
    ],
  ] as const)('that %s is unknown of the repository', async ([, body, message], { config }) => {
    expect(await ask(config, body)).toEqual([
      [
        {
          check: 'process/team',
          status: 'unknown',
          subject: 'acme/api',
          message: expect.stringMatching(message),
          permissions: ['contents: read'],
          findings: [],
        },
      ],
    ])
  })

  test('that fails for one repository answers for the others', async ({ config }) => {
    const body = `if (input.facts.repository.name === 'acme/api') throw new Error('no')
      return [{ status: 'pass', subject: 'x', message: 'fine' }]`
    const answers = await ask(config, body, ['acme/api', 'acme/web'])
    expect(answers.map(([result]) => result?.status)).toEqual(['unknown', 'pass'])
  })
})

describe('a surface that a plugin brings', () => {
  const SCAN = { id: 's1', domain: 'process' as const, repositories: [] }
  const withSurface = (body: string, more = '') => `
    export const tell = async ({ scan, log }) => { ${body} }
    export default { surfaces: [{ id: 'chat', title: 'Chat', tell: { module: './index.js', export: 'tell' }, ${more} }] }`
  const tell = async (config: DriftConfig, index: string, more: Partial<PluginWorld> = {}) => {
    await config.plugin('sales', index)
    const said: string[] = []
    const log = { debug() {}, info: (message: string) => said.push(message), warning() {} }
    const { plugins } = await config.load()
    return { said, problems: await tellSurfaces(worldIn(config, { log, ...more }), plugins, SCAN) }
  }

  test('is told of the scan', async ({ config }) => {
    const { said, problems } = await tell(config, withSurface('log.info("told " + scan.id)'))
    expect(said).toEqual(['sales/chat: told s1'])
    expect(problems).toEqual([])
  })

  test('that fails is an error of its own', async ({ config }) => {
    const { problems } = await tell(config, withSurface('throw new Error("s3cret-value")'))
    expect(problems).toEqual([
      {
        plugin: 'sales',
        reason: expect.stringMatching(/^its surface chat failed: it threw \*\*\*/),
      },
    ])
  })

  test('is told nothing where it is switched off, and nothing in a dry run', async ({ config }) => {
    const index = withSurface('log.info("told")', 'enabled: false')
    expect((await tell(config, index)).said).toEqual([])
    const on = withSurface('log.info("told")')
    expect((await tell(config, on, { dryRun: true })).said).toEqual([])
  })
})

describe('GitHub, as a job reaches it', () => {
  const clock = { now: () => Date.now(), sleep: async () => {} }
  const onGitHub = async (config: DriftConfig, body: string, more: Partial<PluginWorld> = {}) => {
    const github = await startFakeGitHub({ latencyMs: 0 })
    try {
      const app = github.addRepository({
        owner: 'acme',
        name: 'app',
        files: { 'README.md': '# A' },
      })
      await config.plugin('sales', withJob(body))
      const client = createGitHub({ apiUrl: github.apiUrl, token: () => github.token, clock })
      const { plugins } = await config.load()
      const [plugin] = plugins
      const world = worldIn(config, { github: client, ...more })
      const result = await runJob(`${plugin?.manifest.name}/weekly`, {
        world,
        plugins,
        store: null,
      })
      return { result, issues: app.issues.map(({ title }) => title) }
    } finally {
      await github.close()
    }
  }
  const WRITES = `
    const { data } = await context.github.request('POST /repos/{owner}/{repo}/issues', { owner: 'acme', repo: 'app', title: 'Numbers' })
    return { message: 'issue ' + data.number }`

  test('it reads and writes with a token it never sees', async ({ config }) => {
    expect(await onGitHub(config, WRITES)).toMatchObject({
      result: { outcome: 'done', message: 'issue 1' },
      issues: ['Numbers'],
    })
  })

  test('in a dry run it reads alone', async ({ config }) => {
    const { result, issues } = await onGitHub(config, WRITES, { dryRun: true })
    expect(result?.message).toMatch(/this is a dry run: nothing is written to GitHub/)
    expect(issues).toEqual([])
    const read = `const list = await context.github.paginate('GET /repos/{owner}/{repo}/commits', { owner: 'acme', repo: 'app' })
      const { repository } = await context.github.graphql('{ repository(owner: "acme", name: "app") { name } }')
      return { message: list.length + ' commits of ' + repository.name }`
    expect((await onGitHub(config, read, { dryRun: true })).result).toMatchObject({
      outcome: 'done',
      message: '1 commits of app',
    })
  })

  test('a refusal says its status', async ({ config }) => {
    const body = `try { await context.github.request('GET /repos/{owner}/{repo}', { owner: 'acme', repo: 'none' }) }
      catch (error) { return { message: 'status ' + error.status } }`
    expect((await onGitHub(config, body)).result?.message).toBe('status 404')
  })

  test.for([
    ['another host', "'GET https://mallory.example/'", '{}'],
    ['another address', "'GET /user'", "{ baseUrl: 'https://mallory.example' }"],
  ] as const)('%s is out of reach', async ([, route, parameters], { config }) => {
    const body = `const { data } = await context.github.request(${route}, ${parameters}); return { message: data.login ?? '' }`
    const { result } = await onGitHub(config, body)
    expect(result?.message).toMatch(/is no route|^octocat$/)
  })
})
