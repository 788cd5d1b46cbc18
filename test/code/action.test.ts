import { generateKeyPairSync } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect } from 'vitest'
import type { Report } from '../../packages/core/src/model/index.ts'
import { IN_ORDER, LOOSE, type Night, test } from '../support/night.ts'

/** `uses: …/actions/code`: the bundled action, with inputs as the runner passes them. */

const json = async (path: string | undefined) => JSON.parse(await readFile(path ?? '', 'utf8'))

/** A repository with news, and the token of its own workflow. */
const seed = (night: Night) => {
  const app = night.add('app')
  app.commit({ files: { 'tsconfig.json': LOOSE }, message: 'Unblock the release' })
  const token = night.gh.addToken({
    kind: 'actions',
    permissions: {
      contents: 'write',
      issues: 'write',
      metadata: 'read',
      pull_requests: 'read',
    },
    repositories: ['app', 'standards'],
  })
  return { app, token }
}

describe.concurrent('in a repository’s own workflow', () => {
  for (const [name, depth] of [
    ['with all of its history', 0],
    ['after a checkout of depth 1, which reads the rest from GitHub', 1],
  ] as const) {
    test(name, async ({ night }) => {
      const { app, token } = seed(night)
      const checkout = await night.checkout(app, depth)
      const step = await night.ownAction(checkout, { 'github-token': token })
      expect([step.code, step.stderr]).toEqual([0, ''])
      expect(step.outputs).toEqual({
        drift: 'true',
        findings: '1',
        worst: 'high',
        unknown: '0',
        repositories: '1',
        errors: '0',
        issues: JSON.stringify([app.issues[0]?.url]),
        report: join(checkout.path, 'drift-report.json'),
        sarif: join(checkout.path, 'drift.sarif'),
        dashboard: '',
        'api-requests': expect.stringMatching(/^\d+$/),
      })
      expect(Number(step.outputs['api-requests'])).toBe(
        night.gh.requests.filter((r) => r.kind !== 'git').length,
      )
      expect(app.issues).toMatchObject(
        [{ author: 'github-actions[bot]', labels: ['drift:code'], title: /strict/ }].map(
          (issue) => ({ ...issue, title: expect.stringMatching(issue.title) }),
        ),
      )
      const report = (await json(step.outputs.report)) as Report
      const [finding] = report.repositories[0]?.results.flatMap((r) => r.findings) ?? []
      expect(finding?.evidence.commits).toMatchObject([
        { oid: app.head, subject: 'Unblock the release' },
      ])
      // The ledger is a branch of the same repository: the next run is silent.
      expect(app.refs.has('refs/heads/drift-ledger')).toBe(true)
      const again = await night.ownAction(checkout, { 'github-token': token })
      expect([again.outputs.issues, again.outputs.findings]).toEqual(['[]', '1'])
    })
  }

  test('what it leaves: summary, annotations, SARIF', async ({ night }) => {
    const { app, token } = seed(night)
    const checkout = await night.checkout(app)
    const step = await night.ownAction(checkout, { 'github-token': token })
    expect(step.summary).toContain('compilerOptions.strict')
    expect(step.summary).toContain(app.issues[0]?.url)
    expect(step.stdout).toMatch(/^::error title=[^\n]*file=tsconfig\.json,line=3[^\n]*::/m)
    const sarif = await json(step.outputs.sarif)
    expect(sarif.runs[0].results[0].locations[0].physicalLocation).toMatchObject({
      artifactLocation: { uri: 'tsconfig.json' },
      region: { startLine: 3 },
    })
  })

  test('on a branch that nobody merged it looks, tells nobody and remembers nothing', async ({
    night,
  }) => {
    const { app, token } = seed(night)
    const checkout = await night.checkout(app)
    const inputs = { 'github-token': token }
    const step = await night.ownAction(checkout, inputs, { GITHUB_REF: 'refs/heads/wip' })
    expect(step.outputs.findings).toBe('1')
    expect(app.issues).toEqual([])
    expect(app.refs.has('refs/heads/drift-ledger')).toBe(false)
    const merged = await night.ownAction(checkout, inputs, { GITHUB_REF: 'refs/heads/main' })
    expect(JSON.parse(merged.outputs.issues ?? '')).toHaveLength(1)
  })

  test('at most ten annotations a level', async ({ night }) => {
    const options = Array.from({ length: 25 }, (_, i) => `    "no${i}": true`).join(',\n')
    const config = `{\n  "compilerOptions": {\n    "strict": true,\n${options}\n  }\n}\n`
    const packages = Array.from({ length: 25 }, (_, i) => [`packages/p${i}/package.json`, '{}\n'])
    const app = night.add('app', { ...IN_ORDER, 'tsconfig.json': config })
    app.commit({ files: { 'tsconfig.json': '{}\n', ...Object.fromEntries(packages) } })
    const step = await night.ownAction(await night.checkout(app), { 'issue-mode': 'none' })
    expect(Number(step.outputs.findings)).toBeGreaterThan(25)
    for (const level of ['error', 'warning', 'notice']) {
      const count = step.stdout.match(new RegExp(`^::${level} `, 'gm'))?.length ?? 0
      expect(count, level).toBeLessThanOrEqual(10)
    }
  })

  test('a token that may only read: scanned all the same, each refusal named', async ({
    night,
  }) => {
    const { app } = seed(night)
    const token = night.gh.addToken({
      kind: 'actions',
      permissions: { contents: 'read', metadata: 'read' },
      repositories: ['app', 'standards'],
    })
    const step = await night.ownAction(await night.checkout(app), { 'github-token': token })
    expect(step.outputs).toMatchObject({ findings: '1', errors: '1', issues: '[]' })
    expect(step.code).toBe(1)
    expect(step.stdout).toMatch(/::warning::.*ledger token may not write/)
    expect(existsSync(join(night.folder, 'app-1/.drift/repos/acme/app/code.json'))).toBe(true)
  })
})

describe.concurrent('what a token does not see', () => {
  test('a registry beyond a GITHUB_TOKEN is unknown, with the permission it takes', async ({
    night,
  }) => {
    const { app } = seed(night)
    const token = night.gh.addToken({ kind: 'actions', repositories: ['app'] })
    const step = await night.ownAction(await night.checkout(app), { 'github-token': token })
    expect(step.outputs).toMatchObject({ findings: '1', errors: '0' })
    expect(Number(step.outputs.unknown)).toBeGreaterThan(0)
    expect(step.summary).toMatch(/github:acme\/standards/)
    expect(step.summary).toMatch(/Contents: read/)
  })

  test('a GITHUB_TOKEN for an organization: said before the scan', async ({ night }) => {
    seed(night)
    const token = night.gh.addToken({ kind: 'actions', repositories: ['drift-config'] })
    const step = await night.action({ 'github-token': token })
    expect(step.stdout).toMatch(/^::warning::the token is a GITHUB_TOKEN/m)
    expect(step.outputs.repositories).toBe('0')
  })

  test('issue-token writes what a token that may only read has found', async ({ night }) => {
    const { app } = seed(night)
    const permissions = { contents: 'read', metadata: 'read' } as const
    const step = await night.action({
      'github-token': night.gh.addToken({ kind: 'app', permissions }),
      'issue-token': night.gh.addToken({ kind: 'pat', login: 'drift-writer' }),
      'ledger-token': night.gh.token,
    })
    expect([step.code, step.outputs.errors]).toEqual([0, '0'])
    expect(app.issues).toMatchObject([{ author: 'drift-writer' }])
  })
})

describe.concurrent('how a step ends', () => {
  test('fail-on: at or above it the step fails, after everything else is done', async ({
    night,
  }) => {
    const { app } = seed(night)
    const none = await night.action({ 'fail-on': 'critical', 'dry-run': 'true' })
    expect([none.code, none.outputs.worst]).toEqual([0, 'high'])
    const high = await night.action({ 'fail-on': 'high' })
    expect(high.code).toBe(1)
    expect(high.stdout).toContain('::error::drift of severity high (fail-on: high)')
    expect([app.issues.length, high.outputs.findings]).toEqual([1, '1'])
  })

  test('errors fail it, unless fail-on-error is false', async ({ night }) => {
    seed(night)
    const fault = { match: /compare/, status: 451, times: 2 }
    night.gh.faults.failNext(fault)
    const strict = await night.action()
    expect([strict.code, strict.outputs.errors]).toEqual([1, '1'])
    expect(strict.stdout).toMatch(/::error::1 thing could not be scanned/)
    const lenient = await night.action({ 'fail-on-error': 'false' })
    expect([lenient.code, lenient.outputs.errors]).toEqual([0, '1'])
  })

  test('everything that is wrong with the inputs is said at once', async ({ night }) => {
    const step = await night.action({
      all: 'perhaps',
      'fail-on': 'sometimes',
      since: 'yesterday',
      'max-issues': 'many',
      shard: '9/8',
      ledger: 'cloud',
      'issue-repository': 'acme',
      'app-id': '7',
    })
    expect(step.code).toBe(1)
    const said = decodeURIComponent(step.stdout)
    for (const name of [
      'all',
      'fail-on',
      'since',
      'max-issues',
      'shard',
      'ledger',
      'issue-repository',
      'app-id',
    ]) {
      expect(said, name).toMatch(new RegExp(`^(::error::Inputs: )?${name}\\b`, 'm'))
    }
    expect(night.gh.requests).toEqual([])
  })

  test('no token at all, or one that GitHub does not know', async ({ night }) => {
    const none = await night.action({ 'github-token': '' })
    expect([none.code, none.stdout]).toEqual([1, expect.stringMatching(/a token is needed/)])
    const bad = await night.action({ 'github-token': 'ghp_unknown' })
    expect([bad.code, bad.stdout]).toEqual([1, expect.stringMatching(/Bad credentials/)])
  })
})

describe.concurrent('who it is', () => {
  test('a GitHub App: installation tokens are made, masked, and seen nowhere', async ({
    night,
  }) => {
    const { app } = seed(night)
    const { publicKey, privateKey } = generateKeyPairSync('rsa', {
      modulusLength: 2048,
      publicKeyEncoding: { type: 'spki', format: 'pem' },
      privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    })
    night.gh.addApp({ id: 7, slug: 'acme-drift', publicKey })
    night.gh.installApp({
      appId: 7,
      account: 'acme',
      permissions: { contents: 'read', issues: 'write', metadata: 'read' },
    })
    const step = await night.action({
      'github-token': '',
      'app-id': '7',
      'private-key': privateKey.replaceAll('\n', '\\n'),
      'ledger-token': night.gh.token,
    })
    expect([step.code, step.outputs.errors]).toEqual([0, '0'])
    expect(app.issues).toMatchObject([{ author: 'acme-drift[bot]' }])
    const [token = ''] = /ghs_\w+/.exec(step.stdout.replaceAll(/^(?!::add-mask::).*$/gm, '')) ?? []
    expect(token).not.toBe('')
    expect(step.stdout.replaceAll(/^::add-mask::.*$/gm, '')).not.toContain(token)
    const masks = step.stdout.match(/^::add-mask::.*$/gm) ?? []
    expect(masks).toHaveLength(new Set(masks).size)
  })

  test('no secret is printed, written or published, wherever it turns up', async ({ night }) => {
    const { token, app } = seed(night)
    const other = night.gh.addToken({ kind: 'pat' })
    app.commit({
      files: { 'eslint.config.js': `// ${token}\n`, 'knip.json': '{}' },
      message: `Paste ${other} here`,
    })
    const step = await night.action({
      'issue-token': other,
      'github-token': night.gh.token,
      'ledger-token': token,
    })
    const masks = step.stdout.match(/^::add-mask::(.*)$/gm) ?? []
    for (const secret of [night.gh.token, other, token]) {
      expect(masks.join()).toContain(secret)
      const surfaces = [
        step.stdout.replaceAll(/^::add-mask::.*$/gm, ''),
        step.stderr,
        step.summary,
        await readFile(step.outputs.report ?? '', 'utf8'),
        await readFile(step.outputs.sarif ?? '', 'utf8'),
        JSON.stringify(app.issues),
      ]
      for (const surface of surfaces) expect(surface).not.toContain(secret)
    }
    expect(app.issues[0]?.body).toContain('***')
  })

  test('the addresses of a GitHub Enterprise Server', async ({ night }) => {
    const { app } = seed(night)
    const step = await night.action({ 'github-api-url': `${night.gh.url}/api/v3/` })
    expect([step.code, app.issues.length]).toEqual([0, 1])
    const paths = night.gh.requests.filter((r) => r.kind !== 'git').map((r) => r.path)
    expect(paths.every((p) => /^\/(api\/v3\/|api\/graphql|repos\/|graphql)/.test(p))).toBe(true)
  })
})
