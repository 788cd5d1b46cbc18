import { describe, expect, test } from 'vitest'
import type { Finding, FindingState, Report, RepositoryReport, Result } from '../model/index.ts'
import { ofAllAttempts } from './attempts.ts'

/** A shard that was run again, because one repository of it could not be read the first time. */

const finding = (fingerprint: string, state: FindingState): Finding => ({
  fingerprint,
  severity: 'high',
  direction: 'weakened',
  title: fingerprint,
  subject: fingerprint,
  evidence: {},
  fix: '',
  state,
})

const result = (subject: string, findings: Finding[], status: Result['status'] = 'fail') => ({
  check: 'code/dependency-files',
  status,
  subject,
  message: '',
  findings,
})

const repository = (name: string, results: Result[], more: Partial<RepositoryReport> = {}) => ({
  name: `acme/${name}`,
  visibility: 'private' as const,
  tier: null,
  status: null,
  commit: 'b',
  base: 'a',
  results,
  resolved: [],
  notes: [],
  ...more,
})

const issue = (number: number) => ({
  repository: 'acme/app',
  number,
  url: `https://github.com/acme/app/issues/${number}`,
  action: 'opened' as const,
})

const report = (minute: number, more: Partial<Report>): Report => ({
  version: 1,
  tool: { name: 'drift-toolkit', version: '1.0.0' },
  scan: {
    id: `scan-${minute}`,
    domains: ['code'],
    scope: { kind: 'organization', name: 'acme', shard: '1/2' },
    started: `2026-11-21T02:0${minute}:00Z`,
    finished: `2026-11-21T02:0${minute}:30Z`,
    dryRun: false,
  },
  totals: {
    status: { pass: 0, warning: 0, fail: 0, unknown: 0, skipped: 0 },
    severity: { critical: 0, high: 0, medium: 0, low: 0, info: 0 },
  },
  repositories: [],
  unchanged: 0,
  passedOver: [],
  errors: [],
  notes: [],
  issues: [],
  api: { requests: { rest: 4 }, points: 1, waitedSeconds: 0 },
  ...more,
})

const first = report(1, {
  repositories: [
    repository('app', [
      result('tsconfig.json', [finding('strict', 'new')]),
      result('eslint.config.js', [], 'pass'),
    ]),
    repository('calm', [result('tsconfig.json', [], 'pass')], {
      resolved: [{ fingerprint: 'old', title: 'old', why: 'in order again' }],
    }),
    repository('torn', [result('acme/torn', [], 'unknown')]),
  ],
  errors: [{ where: 'acme/torn', reason: 'Bad Gateway' }],
  unchanged: 7,
  issues: [issue(1)],
})

/** The ledger knows what the first attempt saw: only `torn` is looked at anew. */
const second = report(2, {
  repositories: [
    repository('app', [result('tsconfig.json', [finding('strict', 'open')])], { base: 'b' }),
    repository('torn', [result('package.json', [finding('loose', 'new')])]),
  ],
  unchanged: 9,
  issues: [issue(2)],
})

describe('a job that was run again', () => {
  const both = ofAllAttempts([second, first])
  const of = (name: string) => both.repositories.find((one) => one.name === `acme/${name}`)

  test('keeps what its first attempt told as news, and the issues that told it', () => {
    expect(of('app')?.results.flatMap(({ findings }) => findings)).toEqual([
      finding('strict', 'new'),
    ])
    expect(both.issues.map(({ number }) => number)).toEqual([1, 2])
  })

  test('keeps what nothing moved in since', () => {
    expect(of('app')?.results.map(({ subject }) => subject)).toEqual([
      'tsconfig.json',
      'eslint.config.js',
    ])
    expect(of('calm')?.resolved).toHaveLength(1)
    expect(both.unchanged).toBe(7)
  })

  test('has what could be seen now instead of what could not, and no error any more', () => {
    expect(of('torn')?.results.map(({ status }) => status)).toEqual(['fail'])
    expect(both.errors).toEqual([])
  })

  test('says what all of it cost, and when it began', () => {
    expect(both.api.requests).toEqual({ rest: 8 })
    expect([both.scan.id, both.scan.started]).toEqual(['scan-2', first.scan.started])
  })
})

test('what a person accepted in between stays accepted', () => {
  const accepted = repository('app', [], {
    base: 'b',
    resolved: [{ fingerprint: 'strict', title: 'strict', why: 'accepted: its issue was closed' }],
  })
  const { repositories } = ofAllAttempts([report(2, { repositories: [accepted] }), first])
  const app = repositories.find(({ name }) => name === 'acme/app')
  expect(app?.results.flatMap(({ findings }) => findings)).toEqual([])
  expect(app?.resolved).toHaveLength(1)
})

test('what moved in between is as it is now', () => {
  const moved = repository('app', [result('tsconfig.json', [], 'pass')], { base: 'b', commit: 'c' })
  const { repositories } = ofAllAttempts([report(2, { repositories: [moved] }), first])
  expect(repositories.find(({ name }) => name === 'acme/app')).toEqual(moved)
})

test('a domain that could not be run this time is as it was the first time', () => {
  const late = report(2, {
    scan: { ...second.scan, domains: ['process'] },
    errors: [{ where: 'drift-code', reason: 'Bad Gateway' }],
  })
  const both = ofAllAttempts([late, first])
  expect(both.scan.domains).toEqual(['code', 'process'])
  expect(both.repositories).toHaveLength(3)
  expect(both.errors).toEqual(late.errors)
})
