import { expect, it } from 'vitest'
import type { TrustPolicy } from '../types.ts'
import { githubTrust, like, trusts } from './trust.ts'

const account = '333333333333'
const provider = `arn:aws:iam::${account}:oidc-provider/token.actions.githubusercontent.com`

function letsIn(policy: TrustPolicy, claims: Record<string, string>): boolean {
  const keys = Object.entries(claims).map(([name, value]): [string, string[]] => [
    `token.actions.githubusercontent.com:${name}`,
    [value],
  ])
  const action = 'sts:AssumeRoleWithWebIdentity'
  return trusts(policy, { kind: 'Federated', names: [provider], action, keys: new Map(keys) })
}

const claims = { aud: 'sts.amazonaws.com', sub: 'repo:acme/app:environment:drift' }

it('wants all conditions to hold', () => {
  const policy = githubTrust({ account, sub: 'repo:acme/app:*', repositoryId: '1001' })
  expect(letsIn(policy, { ...claims, repository_id: '1001' })).toBe(true)
  expect(letsIn(policy, { ...claims, repository_id: '7' })).toBe(false)
  expect(letsIn(policy, claims)).toBe(false)
  expect(letsIn(policy, { ...claims, repository_id: '1001', sub: 'repo:evil/app:x' })).toBe(false)
})

it('lets a denial win', () => {
  const policy = githubTrust({ account, sub: '*' })
  const [allow] = policy.Statement
  if (allow === undefined) throw new Error('no statement')
  const { Condition: _, ...always } = allow
  expect(letsIn(policy, claims)).toBe(true)
  expect(letsIn({ Statement: [allow, { ...always, Effect: 'Deny' }] }, claims)).toBe(false)
})

it('takes every claim that is missing for one that fits ForAllValues, as IAM does', () => {
  const [statement] = githubTrust({ account, sub: '*' }).Statement
  if (statement === undefined) throw new Error('no statement')
  const key = 'token.actions.githubusercontent.com:repository_id'
  const Condition = { 'ForAllValues:StringEquals': { [key]: '1001' } }
  expect(letsIn({ Statement: [{ ...statement, Condition }] }, claims)).toBe(true)
})

it('reads * and ? as IAM does, and nothing else', () => {
  expect(like('repo:acme/*:ref:?', 'repo:acme/a/b:ref:x')).toBe(true)
  expect(like('a.c', 'abc')).toBe(false)
  expect(like('[ab]', 'a')).toBe(false)
})
