import { expect, test } from 'vitest'
import { oneApproval, processOf } from '../../../../test/examples/process-report.ts'
import {
  api,
  apiWith,
  eslintOff,
  hostileReport,
  manyFindings,
  organizationReport,
} from '../../../../test/examples/reports.ts'
import type { Report } from '../model/index.ts'
import { annotations } from './annotations.ts'
import { assembleReport } from './report.ts'

const local = (repositories = [api], errors: Report['errors'] = []): Report =>
  assembleReport({
    ...organizationReport,
    toolVersion: '1.0.0',
    scan: { ...organizationReport.scan, scope: { kind: 'repository', name: 'acme/api' } },
    repositories,
    errors,
  })

test('findings of this repository stand at their line', () => {
  expect(annotations(local())).toEqual([
    {
      level: 'error',
      title: 'high: ESLint is switched off',
      message:
        'check.toml. code.linting.eslint.enabled: true → false. Set it back to true, or accept the change with an exemption that says why and until when.',
      file: 'check.toml',
      line: 4,
    },
    expect.objectContaining({ level: 'warning', file: '.github/workflows/ci.yml', line: 9 }),
  ])
})

test('a setting of GitHub says who sets it', () => {
  const found = annotations(local([processOf({ 'process/branch-protection': [oneApproval] })]))
  expect(found[0]?.message).toBe(
    'required_reviews: expected 2, found 1. Set in ruleset Main of acme. Set the required approvals of the ruleset to 2.',
  )
})

test('those of other repositories name them, and point to no file that is not here', () => {
  const found = annotations(organizationReport)
  expect(found.map(({ title }) => title)).toEqual([
    'not scanned: acme/secret',
    'high: acme/api: ESLint is switched off',
    'medium: acme/api: An action is no longer pinned to a commit',
  ])
  expect(found.every(({ file }) => file === undefined)).toBe(true)
})

test('at most ten of a level, gravest first, the last standing for the rest', () => {
  const findings = [...manyFindings(40), { ...eslintOff, severity: 'critical' as const }]
  const found = annotations(local([apiWith(findings)]))
  expect(found).toHaveLength(10)
  expect(found[0]?.title).toMatch(/^critical: /)
  expect(found[9]).toMatchObject({
    level: 'error',
    title: 'and 32 more',
    message: expect.stringMatching(
      /^32 more in the summary of this run \(1 critical, 40 high in all\):/,
    ),
  })
  expect(found[9]?.file).toBeUndefined()
  expect(annotations(local([apiWith(manyFindings(10))]))).toHaveLength(10)
  expect(annotations(local([apiWith(manyFindings(10))])).at(-1)?.title).toContain('Rule')
})

test('each level has its own ten', () => {
  const levels = annotations(
    local([
      apiWith(
        (['high', 'medium', 'low'] as const).flatMap((severity) => manyFindings(20, { severity })),
      ),
    ]),
  ).map(({ level }) => level)
  expect(levels.filter((level) => level === 'error')).toHaveLength(10)
  expect(levels.filter((level) => level === 'warning')).toHaveLength(10)
  expect(levels.filter((level) => level === 'notice')).toHaveLength(10)
})

test('hostile words are one line each, within what the runner takes', () => {
  const long = 'x\n::error::'.repeat(10_000)
  const reports = [
    hostileReport,
    local([apiWith(manyFindings(30, { title: long, subject: long, file: long, fix: long }))]),
  ]
  for (const { title, message } of reports.flatMap(annotations)) {
    expect(`${title}${message}`).not.toMatch(/\p{Cc}|\u202e/u)
    expect(title.length).toBeLessThanOrEqual(200)
    expect(message.length).toBeLessThanOrEqual(4_096)
  }
})
