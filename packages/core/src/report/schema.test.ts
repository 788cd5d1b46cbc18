import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { expect, test } from 'vitest'
import { infraReport } from '../../../../test/examples/infra-report.ts'
import { processReport } from '../../../../test/examples/process-report.ts'
import {
  apiWith,
  eslintOff,
  hostileReport,
  organizationReport,
} from '../../../../test/examples/reports.ts'
import type { Report } from '../model/index.ts'
import { redactReport } from './redact.ts'
import { assembleReport } from './report.ts'

const ajv = new Ajv2020({
  strict: true,
  strictRequired: false,
  allowUnionTypes: true,
  allErrors: true,
})
formats.default(ajv)
const validate = ajv.compile(
  JSON.parse(
    readFileSync(new URL('../../../../schema/report.schema.json', import.meta.url), 'utf8'),
  ) as object,
)
/** As it stands in the file. */
const problems = (report: Report) => {
  validate(JSON.parse(JSON.stringify(report)))
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
}
const change = (edit: (report: Report) => void): Report => {
  const report = structuredClone(organizationReport)
  edit(report)
  return report
}

test('reports are what the schema says, whatever repositories say', () => {
  expect(problems(organizationReport)).toEqual([])
  expect(problems(hostileReport)).toEqual([])
  expect(problems(processReport)).toEqual([])
  expect(problems(infraReport)).toEqual([])
  expect(problems(redactReport(infraReport, [], { hideAccounts: [] }))).toEqual([])
  expect(problems(redactReport(hostileReport, ['octocat']))).toEqual([])
})

test('an empty run, and values of every kind', () => {
  const empty = assembleReport({ ...organizationReport, toolVersion: '1.0.0', repositories: [] })
  expect(problems(empty)).toEqual([])
  for (const value of [null, false, 0, '', [], {}, { a: [{ b: null }] }])
    expect(
      problems({
        ...organizationReport,
        repositories: [
          apiWith([
            { ...eslintOff, expected: value, actual: value, baseline: { kind: 'setting', value } },
            { ...eslintOff, baseline: { kind: 'setting', value: undefined } },
            { ...eslintOff, baseline: { kind: 'file', oid: null }, renewed: true },
          ]),
        ],
      }),
    ).toEqual([])
})

test('what is not a report is refused', () => {
  const finding = (report: Report) => report.repositories[0]?.results[0]?.findings[0]
  const wrong: ((report: Report) => void)[] = [
    (report) => Object.assign(report, { version: 2 }),
    (report) => Object.assign(report, { extra: true }),
    (report) => Object.assign(report.scan, { started: 'yesterday' }),
    (report) => Object.assign(report.totals.status, { fail: -1 }),
    (report) => Object.assign(finding(report) ?? {}, { severity: 'fatal' }),
    (report) => Object.assign(finding(report) ?? {}, { told: {} }),
    (report) => Object.assign(finding(report) ?? {}, { line: 0 }),
    (report) => Object.assign(finding(report) ?? {}, { setAt: { url: 'https://github.com' } }),
    (report) => Object.assign(finding(report) ?? {}, { baseline: { kind: 'event' } }),
    (report) =>
      Object.assign(finding(report) ?? {}, { baseline: { kind: 'event', until: 'tomorrow' } }),
    (report) => Object.assign(report.repositories[0] ?? {}, { tier: 'gold' }),
  ]
  for (const edit of wrong) expect(problems(change(edit)), String(edit)).not.toEqual([])
})
