import { describe, expect, it } from 'vitest'
import { parseRole, roleFor } from './roles.ts'

const PROD = '333333333333'

describe('the role that enters an account', () => {
  it('is none where nothing is asked for', () => {
    expect(roleFor(' \n', 'prod', PROD)).toEqual({ role: null })
  })

  it('is the ARN, for a single account', () => {
    const arn = `arn:aws:iam::${PROD}:role/drift`
    expect(roleFor(arn, 'prod', PROD)).toEqual({ role: arn })
  })

  it('is made from a template with account and environment', () => {
    expect(roleFor('arn:aws:iam::{account}:role/ops/drift-{env}', 'prod', PROD)).toEqual({
      role: `arn:aws:iam::${PROD}:role/ops/drift-prod`,
    })
  })

  it('is looked up by environment', () => {
    const input = [
      '# one role for each account',
      'dev=arn:aws:iam::111111111111:role/drift',
      `prod = arn:aws:iam::${PROD}:role/drift=a,b@c`,
    ].join('\n')
    expect(roleFor(input, 'prod', PROD)).toEqual({
      role: `arn:aws:iam::${PROD}:role/drift=a,b@c`,
    })
    expect(roleFor(input, 'staging', '222222222222')).toEqual({
      problem: 'role-to-assume names no role for staging; it has dev, prod',
    })
  })

  it('is known in other partitions', () => {
    const arn = `arn:aws-cn:iam::${PROD}:role/drift`
    expect(roleFor(arn, 'prod', PROD)).toEqual({ role: arn })
    expect(parseRole(arn)).toEqual({ partition: 'aws-cn', account: PROD, name: 'drift' })
  })

  it.each([
    ['drift', '"drift" for prod; write an ARN, a template'],
    ['arn:aws:iam::{account}:user/drift', 'user/drift" for prod; write an ARN'],
    ['arn:aws:iam::{acount}:role/drift', 'holds {acount}; only {account} and {env}'],
    [
      'arn:aws:iam::111111111111:role/drift',
      'lies in account 111111111111, and prod is 333333333333',
    ],
    [
      'arn:aws:iam::{account}:role/a\narn:aws:iam::{account}:role/b',
      'has 2 ARNs and no environment',
    ],
    [
      'arn:aws:iam::{account}:role/a\ndev=arn:aws:iam::{account}:role/b',
      'mixes lines with and without an environment',
    ],
    [
      'prod=arn:aws:iam::{account}:role/a\nprod=arn:aws:iam::{account}:role/b',
      'has two roles for prod',
    ],
  ])('is refused when it says %j', (input, problem) => {
    expect(roleFor(input, 'prod', PROD)).toEqual({ problem: expect.stringContaining(problem) })
  })

  it('does not read an environment as a pattern of replace()', () => {
    expect(roleFor('arn:aws:iam::{account}:role/drift-{env}', "$&$'", PROD)).toEqual({
      problem: expect.stringContaining("role/drift-$&$'"),
    })
  })
})
