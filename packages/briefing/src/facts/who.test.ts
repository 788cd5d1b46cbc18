import type { Domain, Evidence } from '@drift-toolkit/core'
import { describe, expect, it, test } from 'vitest'
import { whoOf } from './who.ts'

const said = (
  evidence: Evidence,
  {
    domain = 'code',
    team,
    owners,
    names = {},
  }: { domain?: Domain; team?: string; owners?: string[]; names?: Record<string, string> } = {},
) => {
  const who = whoOf({ evidence }, domain, { team, owners }, new Map(Object.entries(names)))
  if (who === null) return null
  const person = who.mention === null ? who.person : `<${who.mention}>`
  return [who.verb, person, who.event].filter(Boolean).join(' ')
}

const commit = (login: string | undefined, subject = 'Loosen lint') => ({
  oid: 'c'.repeat(40),
  subject,
  author: 'Ann Example',
  ...(login === undefined ? {} : { login }),
  time: '2026-11-20T00:00:00Z',
})

describe('infra: whom CloudTrail names, and the event', () => {
  const event = 'AuthorizeSecurityGroupIngress'
  it.each([
    ['tanaka (permission set Operator)', 'changed by tanaka via'],
    ['tanaka@example.com (permission set Admin)', 'changed by tanaka@example.com via'],
    ['IAM user tanaka', 'changed by tanaka via'],
    ['permission set Operator', 'changed by permission set Operator via'],
    ['role Deploy, session tanaka', 'changed by role Deploy, session tanaka via'],
    ['the root user of the account', 'changed by the root user of the account via'],
    [
      'AWS itself (autoscaling.amazonaws.com)',
      'changed by AWS itself (autoscaling.amazonaws.com) via',
    ],
  ])('%s', (actor, expected) => {
    expect(said({ actor, event }, { domain: 'infra' })).toBe(`${expected} ${event}`)
  })
})

describe('code: who wrote it and who merged it', () => {
  it.each<[string, Evidence, string]>([
    [
      'a commit with its pull request',
      { commits: [{ ...commit('ann'), pullRequest: { number: 7, mergedBy: 'bob' } }] },
      'changed by ann in #7 “Loosen lint”, merged by bob',
    ],
    [
      'merged by whoever wrote it',
      { commits: [{ ...commit('ann'), pullRequest: { number: 7, mergedBy: 'ann' } }] },
      'changed by ann in #7 “Loosen lint”',
    ],
    [
      'without an account',
      { commits: [commit(undefined)] },
      'changed by Ann Example in “Loosen lint”',
    ],
    [
      'one of several commits: nobody is accused alone',
      { shared: true, commits: [commit('ann'), commit('bob'), commit('carol')] },
      'changed by ann, bob and 1 more in one of 3 commits',
    ],
  ])('%s', (_, evidence, expected) => {
    expect(said(evidence)).toBe(expected)
  })
})

describe('process: who did it, past which rule', () => {
  it.each<[Evidence, string]>([
    [
      { actor: 'carol', event: 'bypass', commit: 'abcdef0123456789' },
      'bypassed by carol in abcdef0',
    ],
    [{ actor: 'bob', event: 'merge', pullRequest: { number: 7 } }, 'merged by bob in #7'],
    [
      { actor: 'bob', event: 'merge', pullRequest: { number: 7 }, commits: [commit('ann')] },
      'merged by bob in #7',
    ],
  ])('%j', (evidence, expected) => {
    expect(said(evidence, { domain: 'process' })).toBe(expected)
  })
})

test('else the team, else who owns it by CODEOWNERS, else nobody', () => {
  expect(said({}, { team: 'payments' })).toBe('ask team payments')
  expect(said({}, { team: 'payments', owners: ['@ann'] })).toBe('ask team payments')
  expect(said({}, { owners: ['@acme/core', '@ann'] })).toBe('ask acme/core, ann')
  expect(said({}, { owners: ['@ann'], names: { ann: 'U0ANN' } })).toBe('ask <U0ANN>')
  expect(said({})).toBeNull()
})

describe('mentions', () => {
  it.each<[string, Evidence, Domain, Record<string, string>]>([
    ['by GitHub account', { commits: [commit('Ann')] }, 'code', { ann: 'U0ANN' }],
    ['by the name in git', { commits: [commit(undefined)] }, 'code', { 'ann example': 'U0ANN' }],
    [
      'by the realm-less name',
      { actor: 'ann@example.com (permission set X)' },
      'infra',
      { ann: 'U0ANN' },
    ],
    ['by the session', { actor: 'role Deploy, session ann' }, 'infra', { ann: 'U0ANN' }],
  ])('%s', (_, evidence, domain, names) => {
    expect(said(evidence, { domain, names })).toContain('<U0ANN>')
  })

  it('nobody is mentioned for what several may have done', () => {
    const evidence = { shared: true as const, commits: [commit('ann'), commit('bob')] }
    expect(said(evidence, { names: { ann: 'U0ANN', bob: 'U0BOB' } })).not.toContain('<')
    // Whoever commits writes the author's name as they like.
    const forged = { commits: [{ ...commit('mallory'), author: 'ann', email: 'ann@acme.example' }] }
    expect(said(forged, { names: { ann: 'U0ANN' } })).toContain('changed by mallory')
  })

  it('a team may stand in the map too', () => {
    expect(said({}, { team: 'payments', names: { 'team payments': 'S0PAY' } })).toBe('ask <S0PAY>')
  })
})
