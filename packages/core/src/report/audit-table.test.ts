import { expect, test } from 'vitest'
import { organizationReport } from '../../../../test/examples/reports.ts'
import { type Report, type Result, UNDECLARED } from '../model/index.ts'
import { auditTable } from './audit-table.ts'
import { headline } from './headline.ts'
import { renderSummary } from './summary.ts'

const result = (check: string, status: Result['status'], message: string, more = {}): Result => ({
  check: `audit/${check}`,
  status,
  subject: 'acme/drift-config',
  message,
  findings: [],
  ...more,
})

const reportOf = (...results: Result[]): Report => {
  const report = structuredClone(organizationReport)
  report.repositories = report.repositories.slice(0, 1).map((one) => ({ ...one, results }))
  return report
}

const ROOM = 10_000

test('each audit is a row, the worst first, also where all is well', () => {
  const report = reportOf(
    result('dns', 'pass', 'left and right are in sync (4 compared)'),
    result('dns/mail', 'skipped', 'Not due until 2026-11-23 06:00 UTC.'),
    result('s3', 'pass', 'private', { subject: 'data' }),
    result('s3', 'fail', 'is public', { subject: 'logs' }),
    result('tls', 'unknown', 'it did not end within its timeout of 5s'),
  )
  expect(auditTable(report, ROOM)).toBe(`### Audits

| Audit | Verdict | It says |
| --- | --- | --- |
| \`s3\` | ❌ fail | 2 subjects, 1 fail, 1 pass: logs, is public |
| \`tls\` | ❔ unknown | it did not end within its timeout of 5s |
| \`dns\` | ✅ pass | left and right are in sync (4 compared) |
| \`dns/mail\` | ⏸️ not due | Not due until 2026-11-23 06:00 UTC. |`)
  expect(renderSummary(report)).toContain('| `s3` | ❌ fail |')
})

test('what drift asks of the audits themselves is a row where something is wrong', () => {
  const report = reportOf(
    result('discovery', 'warning', '1 audit in audits; cannot run: x.mjs'),
    result('silent', 'pass', 'Every audit spoke in time'),
    result('gone', 'skipped', 'x.sh is in the folder no more.', { data: UNDECLARED }),
  )
  const table = auditTable(report, ROOM)
  expect(table).toContain('| `discovery` | ⚠️ warning |')
  expect(table).not.toMatch(/silent|gone/)
})

test('an audit that is not due is counted beside the verdict: what it said last may be no good news', () => {
  const waiting = (check: string) => result(check, 'skipped', 'Not due until 2026-11-23 06:00 UTC.')
  const gone = result('gone', 'skipped', 'x.sh is in the folder no more.', { data: UNDECLARED })
  const one = headline(reportOf(result('dns', 'pass', 'fine'), waiting('tls'), gone))
  expect(one).toContain('(1 audit not due: what was said last stands')
  expect(headline(reportOf(waiting('tls'), waiting('s3')))).toContain('2 audits not due')
})

test('a run without audits has no table', () => {
  expect(auditTable(organizationReport, ROOM)).toBe('')
})

test('what an audit says stays in its cell, and many find no room', () => {
  const text = 'a | b\n### @octocat <img> `x` [y](https://evil.example)'
  const table = auditTable(reportOf(result('a|`b`\nc', 'fail', text)), ROOM)
  expect(table.split('\n')).toHaveLength(5)
  expect(table).not.toMatch(/<img>|@octocat|(?<!\\)\]\(/)
  const many = Array.from({ length: 50 }, (_, i) => result(`x${i}`, 'pass', 'y'.repeat(100)))
  expect(auditTable(reportOf(...many), 1_000)).toMatch(/\| … and \d+ more audits \| \| \|$/)
})
