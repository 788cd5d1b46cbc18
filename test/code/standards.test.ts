import { describe, expect } from 'vitest'
import {
  CHECK,
  IN_ORDER,
  LOOSE,
  METADATA,
  type Night,
  RULESET,
  STRICT,
  startNight,
  test,
} from '../support/night.ts'

/** What the organization says for all of them: inherited rulesets, and drift-config. */

const config = ({ gh }: Night) => {
  const repository = gh.repository('acme/drift-config')
  if (!repository) throw new Error('acme/drift-config is not there')
  return repository
}

const inheritance = (scan: Awaited<ReturnType<Night['scan']>>, repository: string) =>
  scan.of(repository)?.results.find((r) => r.check === 'code/inheritance')

describe.concurrent('registries', () => {
  test('one is fetched once a run, however many extend it', async ({ night }) => {
    for (let i = 0; i < 12; i++) night.add(`app-${i}`).commit({ files: { 'tsconfig.json': LOOSE } })
    const scan = await night.scan('--dry-run')
    expect(scan.report.totals.severity.high).toBe(12)
    const reads = night.gh.requests.filter((r) => r.operation === 'DriftRulesets')
    expect(reads).toHaveLength(1)
  })

  test('one of a foreign owner is not asked, and the line that would allow it is said', async ({
    night,
  }) => {
    night.gh.addRepository({
      owner: 'stranger',
      name: 'standards',
      visibility: 'public',
      files: { 'rulesets/typescript-production.toml': RULESET },
    })
    night.add('app', { ...IN_ORDER, 'check.toml': CHECK.replace('acme/', 'stranger/') })
    const refused = await night.scan('--all')
    const line =
      '[[drift.limits]] repositories = ["acme/app"] registries = ["github:acme/*", "github:stranger/standards"]'
    expect(inheritance(refused, 'app')).toMatchObject({ status: 'unknown' })
    expect(inheritance(refused, 'app')?.message).toContain(line)
    expect(night.gh.requests.map((r) => JSON.stringify(r.body)).join()).not.toContain('stranger')

    // The line as it was said, in TOML's own line ends.
    const toml = line.replaceAll(/ (repositories|registries) =/g, '\n$1 =')
    config(night).commit({ files: { 'check.toml': `${toml}\n` } })
    expect(inheritance(await night.scan('--all'), 'app')).toMatchObject({ status: 'pass' })
  })

  test('one out of reach is unknown: neither in order nor drift', async ({ night }) => {
    const app = night.add('app', {
      ...IN_ORDER,
      'check.toml': CHECK.replace('/standards', '/gone'),
    })
    const scan = await night.scan('--all')
    expect(inheritance(scan, 'app')).toMatchObject({
      status: 'unknown',
      permissions: ['Contents: read'],
    })
    expect([scan.findings('app'), app.issues]).toEqual([[], []])
    expect(scan.report.totals.status.unknown).toBeGreaterThan(0)
  })

  test('a ruleset that is not in the registry is a finding', async ({ night }) => {
    night.add('app', { ...IN_ORDER, 'check.toml': CHECK.replace('typescript-', 'ruby-') })
    expect((await night.scan('--all', '--dry-run')).findings('app')).toMatchObject([
      { subject: expect.stringMatching(/ruby-production/), severity: 'high' },
    ])
  })
})

describe.concurrent('drift-config', () => {
  const exemption = (check: string) => `[[drift.exempt]]
check = "${check}"
subject = "compilerOptions.strict"
reason = "migration until spring"
owner = "@acme/platform"
expires = 2099-03-31
`

  test('its exemptions hold everywhere: in the report, marked, and told to nobody', async ({
    night,
  }) => {
    const app = night.add('app')
    config(night).commit({ files: { 'check.toml': exemption('code/*') } })
    app.commit({ files: { 'tsconfig.json': LOOSE } })
    const scan = await night.scan('--fail-on', 'low')
    expect(scan.findings('app')).toMatchObject([
      { exempted: { reason: 'migration until spring', owner: '@acme/platform' } },
    ])
    expect([scan.code, app.issues]).toEqual([0, []])
    // Taken back, it is news.
    config(night).commit({ files: { 'check.toml': '' } })
    await night.scan()
    expect(app.issues).toHaveLength(1)
  })

  test('its severities win', async ({ night }) => {
    config(night).commit({
      files: {
        'check.toml':
          '[[drift.severity]]\ncheck = "code/dependency-files"\nsubject = "compilerOptions.*"\nseverity = "critical"\nreason = "types guard payments"\n',
      },
    })
    night.add('app').commit({ files: { 'tsconfig.json': LOOSE } })
    const scan = await night.scan('--dry-run')
    expect([scan.stderr, scan.findings('app')]).toMatchObject(['', [{ severity: 'critical' }]])
  })

  test('it limits what a repository may exempt by itself', async ({ night }) => {
    config(night).commit({ files: { 'check.toml': '[[drift.limits]]\nexempt = "low"\n' } })
    const check = `${CHECK}\n${exemption('code/dependency-files')}`
    const app = night.add('app', { ...IN_ORDER, 'check.toml': check })
    app.commit({ files: { 'tsconfig.json': LOOSE } })
    const scan = await night.scan('--dry-run')
    const counted = scan.findings('app').filter((f) => !f.exempted)
    expect(counted.map((f) => f.subject)).toContain('compilerOptions.strict')
    expect(counted).toHaveLength(2)
  })

  test('broken settings stop the scan: limits that cannot be read would not hold', async ({
    night,
  }) => {
    night.add('app')
    config(night).commit({ files: { 'check.toml': '[[drift.limits]]\nexempt = "never"\n' } })
    const ended = await night.scan('--all')
    expect([ended.code, ended.stdout]).toEqual([3, ''])
    expect(ended.stderr).toContain('acme/drift-config/check.toml:2')
  })
})

describe.concurrent('when something fails', () => {
  test('one repository stops no other, is an error, and comes again from the same base', async ({
    night,
  }) => {
    const repositories = ['app', 'bad', 'web'].map((name) => night.add(name))
    await night.scan('--all')
    for (const one of repositories) one.commit({ files: { 'tsconfig.json': LOOSE } })
    night.gh.faults.failNext({ match: /repos\/acme\/bad\/compare/, status: 451, times: 1 })
    const scan = await night.scan()
    expect(scan.code).toBe(3)
    expect(scan.report.errors).toMatchObject([
      { where: 'acme/bad', reason: expect.stringMatching(/451/) },
    ])
    expect(scan.of('bad')?.results.map((r) => r.status)).toContain('unknown')
    expect(scan.report.issues.map((i) => i.repository).toSorted()).toEqual(['acme/app', 'acme/web'])
    const again = await night.scan()
    expect([again.code, again.report.issues]).toMatchObject([0, [{ repository: 'acme/bad' }]])
  })

  test('a content that GitHub withheld is looked at again', async ({ night }) => {
    const app = night.add('app')
    await night.scan('--all')
    app.commit({ files: { 'tsconfig.json': LOOSE } })
    night.gh.faults.partial({
      match: ({ path, arguments: given }) =>
        /repository\.f\d+$/.test(path) && String(given.expression).endsWith('tsconfig.json'),
      type: 'SERVICE_UNAVAILABLE',
    })
    const dark = await night.scan()
    expect(dark.findings('app')).toEqual([])
    const result = dark.of('app')?.results.find((r) => r.check === 'code/dependency-files')
    expect(result?.status).toBe('unknown')
    night.gh.faults.clear()
    expect((await night.scan()).findings('app')).toMatchObject([
      { subject: 'compilerOptions.strict', state: 'new' },
    ])
  })

  test('a registry that was away is asked again the next night, though nothing moved', async ({
    night,
  }) => {
    night.add('app', { ...IN_ORDER, 'check.toml': CHECK.replace('typescript-', 'ruby-') })
    night.gh.faults.failNext({
      match: ({ operation }) => operation === 'DriftRulesets',
      status: 502,
      times: 9,
    })
    const dark = await night.scan('--all')
    expect(inheritance(dark, 'app')).toMatchObject({ status: 'unknown' })
    night.gh.faults.clear()
    const next = await night.scan()
    expect(next.findings('app')).toMatchObject([{ subject: expect.stringMatching(/ruby/) }])
    // Seen at last: from now on it costs nothing again.
    night.gh.resetCounters()
    await night.scan()
    expect(night.gh.requests.filter((r) => r.path.includes('/repos/acme/app/'))).toEqual([])
  })

  test('a tree that fails is no empty tree: packages are not forgotten', async ({ night }) => {
    const mono = night.add('mono', {
      'repo-metadata.yaml': METADATA,
      'packages/api/check.toml': CHECK,
      'packages/api/tsconfig.json': STRICT,
    })
    await night.scan('--all')
    mono.commit({ files: { 'packages/api/tsconfig.json': LOOSE } })
    night.gh.faults.failNext({ match: /git\/trees/, status: 500, times: 9 })
    const dark = await night.scan()
    expect([dark.code, dark.report.errors]).toMatchObject([3, [{ where: 'acme/mono' }]])
    night.gh.faults.clear()
    expect((await night.scan()).findings('mono')).toMatchObject([{ state: 'new' }])
  })

  test('one that fails at its first sight is counted from where it was then', async ({ night }) => {
    const app = night.add('app')
    app.commit({ files: { 'tsconfig.json': LOOSE } })
    night.gh.faults.failNext({ match: /repos\/acme\/app\/compare/, status: 451 })
    expect((await night.scan()).code).toBe(3)
    // By the next night the change may lie before the window.
    await new Promise((done) => setTimeout(done, 1500))
    const scan = await night.scan('--since', new Date().toISOString())
    expect(scan.findings('app')).toMatchObject([{ state: 'new' }])
  })

  test('a tree that GitHub cuts off: what changed is found, the rest is unknown', async () => {
    const night = await startNight({ treeEntries: 20 })
    const many = Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`a/${i}.txt`, `${i}`]))
    const app = night.add('app', { ...IN_ORDER, ...many })
    app.commit({ files: { 'tsconfig.json': LOOSE } })
    const scan = await night.scan('--all')
    const status = (check: string) => scan.of('app')?.results.find((r) => r.check === check)?.status
    expect([status('code/projects'), scan.report.repositories.length]).toEqual(['unknown', 1])
    expect(scan.findings('app')).toMatchObject([{ subject: 'compilerOptions.strict' }])
    expect(night.gh.violations).toEqual([])
    await night.end()
  })
})
