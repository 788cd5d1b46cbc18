import { describe, expect, it } from 'vitest'
import type { Finding, Result, Severity } from '../model/finding.ts'
import { fingerprint } from '../model/fingerprint.ts'
import { known } from '../model/known.ts'
import type { DriftPolicy } from '../model/standard.ts'
import { applyPolicy } from './apply-policy.ts'
import { limitsFor } from './limits.ts'
import { parseCheckToml } from './parse.ts'
import { driftPolicy } from './policy.ts'
import { buildStandard } from './standard.ts'

const NOW = '2026-11-21T12:00:00Z'

const standardOf = (files: Record<string, string>) =>
  buildStandard(
    Object.entries(files).map(([path, text]) => ({
      path,
      content: { kind: 'text', oid: '0'.repeat(40), text },
    })),
    async () => ({ missing: true }),
  )

const policyOf = async (files: string | Record<string, string>, organization?: string) =>
  driftPolicy({
    standards: await standardOf(typeof files === 'string' ? { 'check.toml': files } : files),
    ...(organization === undefined
      ? {}
      : {
          organization: {
            table: parseCheckToml('check.toml', organization).table,
            repositoryName: 'acme/api',
          },
        }),
  })

const exempt = (check: string, subject = '*', expires = '2027-03-31'): string =>
  `[[drift.exempt]]\ncheck = "${check}"\nsubject = "${subject}"\nreason = "single maintainer"\nowner = "@team"\nexpires = ${expires}\n`

const finding = (subject: string, severity: Severity = 'high', file?: string): Finding => ({
  fingerprint: fingerprint('x', subject, file),
  severity,
  title: `${subject} was loosened`,
  subject,
  ...(file === undefined ? {} : { file }),
  evidence: {},
})

const result = (check: string, ...findings: Finding[]): Result => ({
  check,
  status: 'fail',
  subject: 'acme/api',
  message: 'Loosened',
  findings,
})

const apply = (policy: DriftPolicy, ...results: Result[]): Result[] =>
  applyPolicy(results, policy, NOW)

describe('an exemption', () => {
  it('marks what it covers; the result passes when nothing else is left', async () => {
    const policy = await policyOf(exempt('process/branch-protection', 'required_reviews'))
    const [judged] = apply(policy, result('process/branch-protection', finding('required_reviews')))
    expect(judged).toMatchObject({
      status: 'pass',
      message: 'Loosened (1 exempted)',
      findings: [
        { exempted: { reason: 'single maintainer', owner: '@team', expires: '2027-03-31' } },
      ],
    })
  })

  it('leaves the rest of the result as grave as it is', async () => {
    const policy = await policyOf(exempt('code/*', 'a'))
    const status = (severity: Severity) =>
      apply(policy, result('code/workflows', finding('a'), finding('b', severity)))[0]?.status
    expect(status('medium')).toBe('fail')
    expect(status('low')).toBe('warning')
  })

  it('covers by check, and by subject or file, where * is anything', async () => {
    const covers = async (toml: string, check: string, found: Finding) =>
      apply(await policyOf(toml), result(check, found))[0]?.findings[0]?.exempted !== undefined
    const setting = finding('rules.no-var', 'low', 'packages/web/eslint.config.json')
    expect(await covers(exempt('*'), 'code/dependency-files', setting)).toBe(true)
    expect(await covers(exempt('code/*', 'rules.*'), 'code/dependency-files', setting)).toBe(true)
    expect(await covers(exempt('code/*', 'packages/**'), 'code/dependency-files', setting)).toBe(
      true,
    )
    expect(await covers(exempt('code/*', '*.json'), 'code/dependency-files', setting)).toBe(true)
    expect(await covers(exempt('Code/*'), 'code/dependency-files', setting)).toBe(false)
    expect(await covers(exempt('process/*'), 'code/dependency-files', setting)).toBe(false)
    expect(await covers(exempt('code/*', 'rules'), 'code/dependency-files', setting)).toBe(false)
  })

  it('of one file leaves the same setting of other files alone', async () => {
    const policy = await policyOf(
      `${exempt('code/workflows', 'permissions')}file = ".github/workflows/{ci,lint}.yml"\n`,
    )
    const [judged] = apply(
      policy,
      result(
        'code/workflows',
        finding('permissions', 'high', '.github/workflows/ci.yml'),
        finding('permissions', 'high', '.github/workflows/release.yml'),
        finding('permissions'),
      ),
    )
    expect(judged?.findings.map(({ exempted }) => exempted !== undefined)).toEqual([
      true,
      false,
      false,
    ])
  })

  it('holds through the end of its day in UTC, and not a second longer', async () => {
    const policy = await policyOf(exempt('*', '*', '2026-11-21'))
    const at = (now: string) =>
      applyPolicy([result('code/x', finding('a'))], policy, now)[0]?.status
    expect(at('2026-11-21T23:59:59.999Z')).toBe('pass')
    expect(at('2026-11-22T00:00:00.000Z')).toBe('fail')
  })

  it('of a package speaks for that package only', async () => {
    const policy = await policyOf({ 'check.toml': '', 'packages/web/check.toml': exempt('*') })
    const [judged] = apply(
      policy,
      result(
        'code/dependency-files',
        finding('strict', 'high', 'packages/web/tsconfig.json'),
        finding('strict', 'high', 'packages/website/tsconfig.json'),
        finding('strict', 'high', 'tsconfig.json'),
      ),
    )
    expect(judged?.findings.map(({ exempted }) => exempted !== undefined)).toEqual([
      true,
      false,
      false,
    ])
  })

  it('does nothing without a reason, an owner and an end', async () => {
    const policy = await policyOf('[[drift.exempt]]\ncheck = "*"\nreason = "x"\nowner = "y"')
    expect(policy.exemptions).toEqual([])
  })

  it('does not touch what was given', async () => {
    const given = Object.freeze([Object.freeze(result('a', Object.freeze(finding('b'))))])
    expect(applyPolicy(given, await policyOf(exempt('*')), NOW)[0]?.status).toBe('pass')
  })
})

describe('one commit cannot silence what it brings', () => {
  /** ESLint off, the tier lowered, and an exemption of everything. */
  const results = [
    result('code/participation', finding('tier')),
    result('code/exemptions', finding('code/x')),
    result(
      'code/standards-files',
      finding('drift.exempt.*', 'high', 'check.toml'),
      finding('extends.rulesets', 'high', 'check.toml'),
      finding('code.linting.eslint.enabled', 'high', 'check.toml'),
    ),
  ]
  const exempted = (policy: DriftPolicy) =>
    apply(policy, ...results).flatMap(({ findings }) =>
      findings.filter((one) => one.exempted).map(({ subject }) => subject),
    )

  it('that it was added, and that the tier was lowered, is told all the same', async () => {
    expect(exempted(await policyOf(exempt('*')))).toEqual([
      'extends.rulesets',
      'code.linting.eslint.enabled',
    ])
  })

  it('an exemption that comes with a ruleset does not hide that it came', async () => {
    const standards = await buildStandard(
      [
        {
          path: 'check.toml',
          content: {
            kind: 'text',
            oid: '0'.repeat(40),
            text: '[extends]\nregistry = "./standards"\nrulesets = ["lenient"]',
          },
        },
      ],
      async () => known(exempt('*')),
    )
    expect(exempted(driftPolicy({ standards }))).toEqual(['code.linting.eslint.enabled'])
  })

  it('nor does grading everything as info', async () => {
    const policy = await policyOf('[[drift.severity]]\ncheck = "*"\nseverity = "info"')
    expect(
      apply(policy, ...results).map(({ findings }) => findings.map(({ severity }) => severity)),
    ).toEqual([['high'], ['high'], ['high', 'info', 'info']])
  })

  it('the organization may exempt them', async () => {
    expect(exempted(await policyOf('', exempt('*')))).toHaveLength(5)
  })
})

describe('an exemption above what the organization allows', () => {
  const organization = '[[drift.limits]]\nexempt = "medium"'

  it('does not hold, and is a finding itself', async () => {
    const policy = await policyOf(`\n${exempt('code/workflows')}`, organization)
    const [workflows, exemptions] = apply(
      policy,
      result('code/workflows', finding('permissions', 'high'), finding('timeout', 'medium')),
      { ...result('code/exemptions'), status: 'pass', message: '1 exemption holds, 0 ended' },
    )
    expect(workflows?.status).toBe('fail')
    expect(workflows?.findings.map(({ exempted }) => exempted !== undefined)).toEqual([false, true])
    expect(exemptions).toMatchObject({
      status: 'fail',
      message: '1 above what a repository may decide by itself',
      findings: [
        {
          severity: 'medium',
          subject: 'code/workflows',
          file: 'check.toml',
          line: 3,
          expected: 'up to medium',
          actual: 'high',
          title:
            'An exemption does not hold: it covers a high finding (permissions was loosened), and a repository may decide by itself up to medium',
        },
      ],
    })
  })

  it('holds when the organization makes it', async () => {
    const policy = await policyOf('', `${organization}\n${exempt('code/workflows')}`)
    expect(apply(policy, result('code/workflows', finding('permissions', 'critical')))).toEqual([
      expect.objectContaining({ status: 'pass' }),
    ])
  })

  it('cannot be reached by lowering first', async () => {
    const policy = await policyOf(
      `[[drift.severity]]\ncheck = "*"\nseverity = "info"\n${exempt('*')}`,
      organization,
    )
    const judged = apply(policy, result('code/workflows', finding('permissions', 'critical')))
    expect(judged[0]).toMatchObject({ status: 'fail', findings: [{ severity: 'critical' }] })
    expect(judged[1]?.findings.map(({ subject }) => subject)).toEqual(['severity *', '*'])
  })

  it('cannot hide that it is above: findings about exemptions are the organization’s', async () => {
    const about = result('code/exemptions', finding('code/workflows', 'medium'))
    expect(apply(await policyOf(exempt('*')), about)[0]?.status).toBe('fail')
    expect(apply(await policyOf('', exempt('*')), about)[0]?.status).toBe('pass')
  })
})

describe('a severity', () => {
  const grade = (check: string, severity: Severity, subject = '*') =>
    `[[drift.severity]]\ncheck = "${check}"\nsubject = "${subject}"\nseverity = "${severity}"\n`
  const graded = (policy: DriftPolicy, severity: Severity) =>
    apply(policy, result('code/workflows', finding('permissions', severity)))[0]

  it('is changed where a repository wants it so; of several, the last', async () => {
    const policy = await policyOf(grade('code/*', 'critical') + grade('code/workflows', 'low'))
    expect(graded(policy, 'high')).toMatchObject({
      status: 'warning',
      findings: [{ severity: 'low' }],
    })
  })

  it('may be raised by a repository above its limit, and lowered within it', async () => {
    const limits = '[[drift.limits]]\nexempt = "medium"'
    const raise = await policyOf(grade('*', 'critical'), limits)
    expect(graded(raise, 'low')?.findings[0]?.severity).toBe('critical')
    const lower = await policyOf(grade('*', 'info'), limits)
    expect(graded(lower, 'medium')?.findings[0]?.severity).toBe('info')
    expect(graded(lower, 'high')?.findings[0]?.severity).toBe('high')
  })

  it('is set by the organization first', async () => {
    const policy = await policyOf(
      grade('*', 'low'),
      `${grade('code/workflows', 'critical')}[[drift.limits]]\nexempt = "high"`,
    )
    expect(graded(policy, 'medium')?.findings[0]?.severity).toBe('critical')
  })
})

describe('what was not a verdict', () => {
  it('does not become one', async () => {
    const policy = await policyOf(exempt('*'))
    const unknown: Result = { ...result('code/x', finding('a')), status: 'unknown' }
    expect(apply(policy, unknown)[0]?.status).toBe('unknown')
  })
})

describe('limits', () => {
  const table = (toml: string) => parseCheckToml('check.toml', toml).table

  it('without a word: registries of the own owner and of the organization, everything else', () => {
    expect(limitsFor({}, 'acme/api')).toEqual({
      registries: ['github:acme/*'],
      accounts: [],
      stacks: ['*'],
      tags: ['*'],
      exempt: 'high',
    })
    expect(limitsFor({}, 'ann/tool', 'acme').registries).toEqual(['github:acme/*', 'github:ann/*'])
  })

  it('are set entry by entry: the later one that matches wins, field by field', () => {
    const limits = table(`
[[drift.limits]]
accounts = ["111111111111"]
exempt = "medium"
[[drift.limits]]
repositories = ["acme/pay*", "Core"]
exempt = "low"
[[drift.limits]]
repositories = ["other"]
exempt = "info"`)
    expect(limitsFor(limits, 'acme/api')).toMatchObject({ exempt: 'medium' })
    expect(limitsFor(limits, 'acme/payments')).toMatchObject({
      accounts: ['111111111111'],
      exempt: 'low',
    })
    expect(limitsFor(limits, 'acme/core')).toMatchObject({ exempt: 'low' })
  })

  it('are only taken from drift-config', async () => {
    const own = '[[drift.limits]]\nexempt = "info"\nregistries = ["*"]'
    expect((await policyOf(own)).limits.exempt).toBe('critical')
    expect((await policyOf(own, '')).limits.registries).toEqual(['github:acme/*'])
  })
})

describe('identities and plugins', () => {
  it('are known by lower case; the organization’s word wins', async () => {
    const policy = await policyOf(
      '[drift.identities]\n"Ann@Example.com" = "@mallory"\n"bob" = "@bob"',
      '[drift.identities]\n"ann@example.com" = "@ann"',
    )
    expect({ ...policy.identities }).toEqual({ 'ann@example.com': '@ann', bob: '@bob' })
  })

  it('a repository does not reach plugins that run for the organization', async () => {
    const own = '[drift.plugins.sales]\nwebhook = "https://mallory.example"'
    const org = '[drift.plugins.sales]\nchannel = "#drift"'
    expect({ ...(await policyOf(own)).plugins }).toEqual({
      sales: { webhook: 'https://mallory.example' },
    })
    expect({ ...(await policyOf(own, org)).plugins }).toEqual({ sales: { channel: '#drift' } })
  })
})
