import { describe, expect, test } from 'vitest'
import { type Finding, type Result, UNDECLARED } from '../model/index.ts'
import { accept, reconcile } from './reconcile.ts'
import type { OpenFinding } from './state.ts'

const YESTERDAY = '2026-11-20T02:00:00.000Z'
const NOW = '2026-11-21T02:00:00.000Z'
const REPOSITORY = 'acme/api'

const finding = (more: Partial<Finding> = {}): Finding => ({
  fingerprint: 'f1',
  severity: 'high',
  direction: 'weakened',
  title: 'strict is off',
  subject: 'compilerOptions.strict',
  file: 'tsconfig.json',
  evidence: {},
  ...more,
})
const open = (more: Partial<OpenFinding> = {}): OpenFinding => ({
  ...finding(),
  check: 'code/dependency-files',
  since: YESTERDAY,
  told: { severity: 'high' },
  ...more,
})
const result = (findings: Finding[], more: Partial<Result> = {}): Result => ({
  check: 'code/dependency-files',
  status: findings.length > 0 ? 'fail' : 'pass',
  subject: 'tsconfig.json',
  message: '',
  findings,
  ...more,
})
/** The state of the one finding that a scan found. */
const stateOf = (found: Finding, before: OpenFinding[], gone: Record<string, string> = {}) =>
  reconcile([result([found])], { open: before, gone }, REPOSITORY, NOW).results[0]?.findings[0]
    ?.state

describe('what a finding is to people who were told before', () => {
  test('new: never seen, or never told', () => {
    expect(stateOf(finding(), [])).toBe('new')
    const { told: _, ...untold } = open()
    expect(stateOf(finding(), [untold])).toBe('new')
  })

  test('open: merely still there', () => {
    expect(stateOf(finding(), [open()])).toBe('open')
    expect(stateOf(finding({ severity: 'low' }), [open()])).toBe('open')
  })

  test('worse: graver than people were told, whatever it was meanwhile', () => {
    expect(stateOf(finding({ severity: 'critical' }), [open()])).toBe('worse')
    const eased = open({ severity: 'low', told: { severity: 'high' } })
    expect(stateOf(finding({ severity: 'high' }), [eased])).toBe('open')
  })

  test('back: it was gone, or exempted, or changed once more', () => {
    expect(stateOf(finding(), [], { f1: YESTERDAY })).toBe('back')
    const exempted = { reason: 'r', owner: '@o', expires: '2026-11-20' }
    expect(stateOf(finding(), [open({ exempted })])).toBe('back')
    expect(stateOf(finding({ renewed: true }), [open()])).toBe('back')
  })
})

describe('what is remembered', () => {
  test('what is back counts as untold, until somebody is told anew', () => {
    const again = result([finding({ renewed: true })])
    const { open: next } = reconcile([again], { open: [open()], gone: {} }, REPOSITORY, NOW)
    expect(next[0]).not.toHaveProperty('told')
    expect(stateOf(finding(), next)).toBe('new')
  })

  test('since when, and who was told', () => {
    const { open: next } = reconcile(
      [result([finding()])],
      { open: [open()], gone: {} },
      REPOSITORY,
      NOW,
    )
    expect(next).toMatchObject([{ since: YESTERDAY, told: { severity: 'high' } }])
    expect(next[0]).not.toHaveProperty('state')
  })

  test('what is stricter or mere information is told, and not kept', () => {
    const found = [finding({ severity: 'info' }), finding({ direction: 'strengthened' })]
    const { results, open: next } = reconcile([result(found)], null, REPOSITORY, NOW)
    expect([results[0]?.findings.length, next]).toEqual([2, []])
  })

  test('what is not found any more is gone, and known to have been there', () => {
    const { resolved, gone } = reconcile(
      [result([])],
      { open: [open()], gone: {} },
      REPOSITORY,
      NOW,
    )
    expect(resolved).toEqual([{ fingerprint: 'f1', title: 'strict is off', why: 'in order again' }])
    expect(gone).toEqual({ f1: NOW })
  })

  test.each(['unknown', 'skipped'] as const)(
    'what was %s is neither opened nor closed',
    (status) => {
      const dark = result([], { status })
      const before = { open: [open()], gone: {} }
      expect(reconcile([dark], before, REPOSITORY, NOW)).toMatchObject({
        open: [open()],
        resolved: [],
        gone: {},
      })
      // Only what is about another file is known to be in order.
      const elsewhere = result([], { status, subject: 'other.json', file: 'other.json' })
      expect(reconcile([elsewhere], before, REPOSITORY, NOW).open).toEqual([])
    },
  )

  test('what is unknown of the whole repository keeps everything of that check open', () => {
    const dark = result([], { status: 'unknown', subject: REPOSITORY })
    expect(reconcile([dark], { open: [open()], gone: {} }, REPOSITORY, NOW).open).toHaveLength(1)
    const aside = result([], { status: 'unknown', subject: 'compilerOptions.target' })
    expect(reconcile([aside], { open: [open()], gone: {} }, REPOSITORY, NOW).open).toEqual([])
  })

  test('what is no longer declared is gone, and why is said', () => {
    const skipped = result([], { status: 'skipped', subject: REPOSITORY, data: UNDECLARED })
    const { open: still, resolved } = reconcile(
      [skipped],
      { open: [open()], gone: {} },
      REPOSITORY,
      NOW,
    )
    expect(still).toEqual([])
    expect(resolved).toMatchObject([{ why: 'no longer declared' }])
  })

  test('only the newest that went are remembered', () => {
    const gone = Object.fromEntries(
      Array.from({ length: 300 }, (_, i) => [`f${i}`, new Date(i * 1000).toISOString()]),
    )
    const next = Object.keys(reconcile([], { open: [], gone }, REPOSITORY, NOW).gone)
    expect([next.length, next[0], next.at(-1)]).toEqual([200, 'f299', 'f100'])
  })
})

describe('a person closed the issue', () => {
  const closed = new Set(['f1'])

  test('that accepts a change', () => {
    const change = open({ baseline: { kind: 'setting', value: true } })
    const { state, accepted } = accept({ open: [change], gone: {} }, closed, NOW)
    expect(state).toEqual({ open: [], gone: { f1: NOW } })
    expect(accepted).toMatchObject([{ why: 'accepted: its issue was closed' }])
  })

  test('a state of things does not go away by closing', () => {
    const { state, accepted } = accept({ open: [open()], gone: {} }, closed, NOW)
    expect([state.open.length, accepted]).toEqual([1, []])
  })
})

describe('what could not be seen of an account', () => {
  const inAccount = open({
    check: 'infra/changed',
    subject: 'prod/eu-west-2/AWS::S3::Bucket/logs /VersioningConfiguration/Status',
    resource: {
      environment: 'prod',
      account: '333333333333',
      region: 'eu-west-2',
      type: 'AWS::S3::Bucket',
      physicalId: 'logs',
      stack: 'App',
    },
  })
  const left = (subject: string) => {
    const { file: _, ...finding } = inAccount
    const unseen = result([], { check: 'infra/changed', status: 'unknown', subject })
    return reconcile([unseen], { open: [finding], gone: {} }, REPOSITORY, NOW).open.length
  }

  test.each([
    'prod',
    'prod/eu-west-2',
    'prod/eu-west-2/App',
    'prod/eu-west-2/AWS::S3::Bucket/logs',
  ])('hides what is in it: %s', (subject) => {
    expect(left(subject)).toBe(1)
  })

  test.each(['dev', 'prod/us-east-1', 'prod/eu-west-2/Ap', 'prod/eu-west-2/undefined'])(
    'hides nothing else: %s',
    (subject) => {
      expect(left(subject)).toBe(0)
    },
  )
})
