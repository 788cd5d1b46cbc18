import { describe, expect, test } from 'vitest'
import {
  actionUnpinned,
  api,
  apiWith,
  coverageExempted,
  eslintOff,
  organizationReport,
  strictOn,
  website,
} from '../../../../test/examples/reports.ts'
import {
  assembleReport,
  exitCode,
  failsAt,
  findingsCount,
  findingsOf,
  openFindings,
  outputs,
  totals,
  worstOf,
} from './report.ts'

test('only what is open counts as drift: not what is exempted, stricter, or mere information', () => {
  expect(openFindings(api).map(({ finding }) => finding)).toEqual([eslintOff, actionUnpinned])
  expect(totals([api, website])).toEqual({
    status: { pass: 3, fail: 2, warning: 0, unknown: 1, skipped: 0 },
    severity: { critical: 0, high: 1, medium: 1, low: 0, info: 1 },
  })
  const strict = { ...strictOn, severity: 'critical' as const }
  expect(totals([apiWith([strict, coverageExempted])]).severity).toEqual({
    critical: 0,
    high: 0,
    medium: 0,
    low: 0,
    info: 1,
  })
})

test('findings read gravest first, and the same in whatever order they came', () => {
  const findings = [strictOn, actionUnpinned, eslintOff]
  const order = ['high', 'medium', 'info']
  for (const list of [findings, findings.toReversed()])
    expect(findingsOf(apiWith(list)).map(({ finding }) => finding.severity)).toEqual(order)
})

test('outputs of the action', () => {
  expect(outputs(organizationReport, { report: 'drift-report.json' })).toEqual({
    drift: 'true',
    findings: '2',
    worst: 'high',
    unknown: '1',
    repositories: '2',
    errors: '1',
    issues: '["https://github.com/acme/api/issues/31"]',
    report: 'drift-report.json',
    sarif: '',
    dashboard: '',
    'api-requests': '15',
  })
})

describe('the end of a run', () => {
  const quiet = { totals: totals([website]), errors: [] }
  const drifted = { totals: totals([api]), errors: [] }

  test('without drift', () => {
    expect(findingsCount(quiet)).toBe(0)
    expect(worstOf(quiet)).toBeNull()
    expect(failsAt(quiet, 'low')).toBe(false)
    expect(exitCode(quiet, 'low')).toBe(0)
  })

  test('drift fails at its severity and below, and never by default', () => {
    expect(failsAt(drifted, 'critical')).toBe(false)
    expect(failsAt(drifted, 'high')).toBe(true)
    expect(failsAt(drifted, 'low')).toBe(true)
    expect(exitCode(drifted, 'never')).toBe(0)
    expect(exitCode(drifted, 'high')).toBe(1)
  })

  test('what could not be scanned comes first', () => {
    const broken = { ...drifted, errors: organizationReport.errors }
    expect(exitCode(broken, 'low')).toBe(3)
    expect(exitCode(broken, 'low', false)).toBe(1)
    expect(exitCode({ ...quiet, errors: organizationReport.errors }, 'never', false)).toBe(0)
  })
})

test('what only the ledger needs does not get into a report', () => {
  const remembered = { ...eslintOff, check: 'code/standards-files', told: { severity: 'high' } }
  const { repositories } = assembleReport({
    ...organizationReport,
    toolVersion: '1.0.0',
    repositories: [apiWith([remembered])],
  })
  expect(repositories[0]?.results[0]?.findings).toEqual([eslintOff])
})
