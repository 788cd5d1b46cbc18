import { describe, expect, test } from 'vitest'
import { processReport, processWords } from '../../../../test/examples/process-report.ts'
import {
  api,
  apiWith,
  coverageExempted,
  eslintOff,
  hostileReport,
  manyFindings,
  organizationReport,
  strictOn,
} from '../../../../test/examples/reports.ts'
import type { Report, Severity } from '../model/index.ts'
import { renderSarif } from './sarif.ts'

const checks = [
  {
    id: 'code/standards-files',
    title: 'Changes to standards',
    why: 'A standard that is loosened protects nobody.',
    fix: 'Restore the setting.',
    severity: 'high' as const,
  },
]
const local = (repositories = [api]): Report => ({
  ...organizationReport,
  scan: { ...organizationReport.scan, scope: { kind: 'repository', name: 'acme/api' } },
  repositories,
  errors: [],
})
const run = (report: Report) => {
  const [first] = renderSarif(report, checks).runs
  if (!first) throw new Error('there is one run')
  return first
}

describe('SARIF', () => {
  const { tool, results, invocations, versionControlProvenance } = run(local())

  test('findings stand at their line, gravest first', () => {
    expect(
      results.map(({ ruleId, level, locations }) => [
        ruleId,
        level,
        locations[0]?.physicalLocation,
      ]),
    ).toEqual([
      [
        'code/standards-files',
        'error',
        {
          artifactLocation: { uri: 'check.toml', uriBaseId: '%SRCROOT%' },
          region: { startLine: 4 },
        },
      ],
      [
        'code/workflows',
        'warning',
        {
          artifactLocation: { uri: '.github/workflows/ci.yml', uriBaseId: '%SRCROOT%' },
          region: { startLine: 9 },
        },
      ],
      [
        'code/standards-files',
        'warning',
        { artifactLocation: { uri: 'check.toml', uriBaseId: '%SRCROOT%' } },
      ],
    ])
    expect(results[0]?.message.text).toMatch(
      /^ESLint is switched off\. code\.linting.*true → false\./,
    )
    expect(results[0]?.partialFingerprints).toEqual({ 'driftFinding/v1': eslintOff.fingerprint })
    expect(results[0]?.properties['security-severity']).toBe('8.0')
  })

  test('exempted ones are suppressed; what is stricter is no alert', () => {
    expect(results.map(({ suppressions }) => suppressions?.[0]?.justification)).toEqual([
      undefined,
      undefined,
      'rewrite until March (@team-backend, until 2027-03-31)',
    ])
    expect(run(local([apiWith([strictOn])])).results).toEqual([])
    expect(run(local([apiWith([coverageExempted])])).results).toHaveLength(1)
  })

  test('every result has its rule, with the words of its check', () => {
    const rules = new Map(tool.driver.rules.map((rule) => [rule.id, rule]))
    for (const { ruleId } of results) expect(rules.has(ruleId)).toBe(true)
    expect(rules.get('code/standards-files')).toMatchObject({
      name: 'CodeStandardsFiles',
      shortDescription: { text: 'Changes to standards' },
      help: { text: 'Restore the setting.' },
    })
  })

  test('what could not be checked is said, and the commit it is about', () => {
    expect(invocations[0]?.executionSuccessful).toBe(true)
    expect(invocations[0]?.toolExecutionNotifications).toMatchObject([
      { level: 'warning', message: { text: expect.stringContaining('not checked') } },
    ])
    expect(versionControlProvenance?.[0]).toMatchObject({ revisionId: api.commit })
  })

  test('errors make the run unsuccessful', () => {
    const failed = run({ ...local(), errors: organizationReport.errors })
    expect(failed.invocations[0]?.executionSuccessful).toBe(false)
  })

  test('severities map to the levels and grades GitHub knows', () => {
    const grades = (['critical', 'high', 'medium', 'low'] satisfies Severity[]).map((severity) => {
      const [result] = run(local([apiWith([{ ...eslintOff, severity }])])).results
      return [result?.level, result?.properties['security-severity']]
    })
    expect(grades).toEqual([
      ['error', '9.5'],
      ['error', '8.0'],
      ['warning', '5.5'],
      ['note', '2.0'],
    ])
  })

  test('a finding without a file stands at the declaration, or nowhere', () => {
    const { file: _, line: __, ...wide } = eslintOff
    const [result] = run(local([apiWith([wide])])).results
    expect(result?.locations[0]?.physicalLocation).toEqual({
      artifactLocation: { uri: 'check.toml', uriBaseId: '%SRCROOT%' },
    })
    const { file: ___, ...bare } = apiWith([wide]).results[0] ?? { file: '' }
    const nowhere = run(local([{ ...api, results: [bare as (typeof api.results)[0]] }]))
    expect(nowhere.results).toEqual([])
    expect(nowhere.invocations[0]?.toolExecutionNotifications[0]?.message.text).toContain(
      '1 finding is not in this file',
    )
  })

  test('a setting of GitHub stands at the check.toml that demands it, and says who sets it', () => {
    const [first] = renderSarif({ ...processReport, scan: local().scan }, processWords).runs
    const approvals = first?.results.find(({ properties }) => properties.setAt !== undefined)
    expect(approvals?.locations[0]?.physicalLocation).toEqual({
      artifactLocation: { uri: 'check.toml', uriBaseId: '%SRCROOT%' },
    })
    expect(approvals?.message.text).toContain('Set in ruleset Main of acme. Set the required')
    expect(approvals?.properties.setAt?.url).toContain('/settings/rules/7')
    expect(first?.results).toHaveLength(4)
    const [rule] = first?.tool.driver.rules ?? []
    expect(rule).toMatchObject({
      id: 'process/branch-protection',
      help: { markdown: expect.stringContaining('Without Administration it sees no classic') },
    })
  })

  test('in an organization a path says whose it is', () => {
    expect(
      run(organizationReport).results[0]?.locations[0]?.physicalLocation.artifactLocation.uri,
    ).toBe('acme/api/check.toml')
  })

  test('hostile paths are URIs, hostile words are plain text', () => {
    const [result] = run(hostileReport).results
    const uri = result?.locations[0]?.physicalLocation.artifactLocation.uri ?? ''
    expect(uri).toMatch(/^[\w/.~!*'()%-]+$/)
    expect(decodeURIComponent(uri)).toContain('dir with space/@octocat')
    expect(result?.message.text).not.toMatch(/[\n\u202e]|(?<!\\)\[/)
    const odd = run(local([apiWith([{ ...eslintOff, file: 'a:b/../c d#?.toml' }])]))
    expect(odd.results[0]?.locations[0]?.physicalLocation.artifactLocation.uri).toBe(
      'a%3Ab/../c%20d%23%3F.toml',
    )
  })

  test('25,000 results at most, gravest kept, the rest said', () => {
    const findings = [
      ...manyFindings(30_000, { severity: 'low' }),
      { ...eslintOff, severity: 'critical' as const },
    ]
    const big = run(local([apiWith(findings)]))
    expect(big.results.length).toBeLessThanOrEqual(25_000)
    expect(big.results[0]?.properties.severity).toBe('critical')
    expect(JSON.stringify(big).length).toBeLessThan(25_000_000)
    expect(big.invocations[0]?.toolExecutionNotifications[0]?.message.text).toMatch(
      /^[\d,]+ findings are not in this file/,
    )
  })
})
