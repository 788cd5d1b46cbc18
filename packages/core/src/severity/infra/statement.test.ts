import { describe, expect, it } from 'vitest'
import type { Json } from '../../model/finding.ts'
import { isPublic, isWithin, matches, statementsOf } from './statement.ts'

const statement = (more: { [key: string]: Json }) => {
  const action = Object.hasOwn(more, 'NotAction') ? {} : { Action: 's3:GetObject' }
  const [read] = statementsOf([{ Effect: 'Allow', Resource: '*', ...action, ...more }])
  return read ?? expect.unreachable('it is a statement')
}

const when = (operator: string, key: string, value: Json): { [key: string]: Json } => ({
  Principal: '*',
  Condition: { [operator]: { [key]: value } },
})

describe('isPublic', () => {
  it.each<[string, { [key: string]: Json }]>([
    ['everybody', { Principal: '*' }],
    ['everybody in AWS', { Principal: { AWS: ['111111111111', '*'] } }],
    ['all but one', { NotPrincipal: { AWS: '111111111111' } }],
    ['any address', when('IpAddress', 'aws:SourceIp', ['10.0.0.0/8', '0.0.0.0/1'])],
    ['any organization', when('StringLike', 'aws:PrincipalOrgID', 'o-*')],
    ['any bucket', when('ArnLike', 'aws:SourceArn', 'arn:aws:s3:::*')],
    ['any account', when('ArnLike', 'aws:SourceArn', 'arn:aws:sns:*:*:*')],
    ['whoever does not say', when('StringEqualsIfExists', 'aws:SourceAccount', '111111111111')],
    ['all but one account', when('StringNotEquals', 'aws:SourceAccount', '111111111111')],
    ['TLS alone', when('Bool', 'aws:SecureTransport', 'true')],
  ])('%s', (_, part) => {
    expect(isPublic(statement(part))).toBe(true)
  })

  it.each<[string, { [key: string]: Json }]>([
    ['a service', { Principal: { Service: 'events.amazonaws.com' } }],
    ['an organization', when('StringEquals', 'aws:PrincipalOrgID', 'o-1234567890')],
    ['a bucket', when('ArnLike', 'AWS:SourceArn', 'arn:aws:s3:::uploads')],
    ['an office', when('IpAddress', 'aws:SourceIp', '203.0.113.0/24')],
    ['nobody, for it is denied', { Effect: 'Deny', Principal: '*' }],
    ['whoever has the policy', {}],
  ])('not %s', (_, part) => {
    expect(isPublic(statement(part))).toBe(false)
  })
})

describe('isWithin', () => {
  it.each<[string, { [key: string]: Json }, { [key: string]: Json }]>([
    ['one action of a service', { Action: 's3:GetObject' }, { Action: 's3:*' }],
    ['one bucket of all', { Resource: 'arn:aws:s3:::a' }, { Resource: '*' }],
    [
      'one repository of an owner',
      when('StringEquals', 'x:sub', 'a/b'),
      when('StringLike', 'x:sub', 'a/*'),
    ],
    [
      'more that is left out',
      when('StringNotEquals', 'k', ['a', 'b']),
      when('StringNotEquals', 'k', 'a'),
    ],
    ['actions but for some', { Action: 's3:GetObject' }, { NotAction: 'iam:*' }],
  ])('%s, not the other way round', (_, inner, outer) => {
    expect(isWithin(statement(inner), statement(outer))).toBe(true)
    expect(isWithin(statement(outer), statement(inner))).toBe(false)
  })
})

describe('matches', () => {
  it('takes no longer for a hostile pattern', () => {
    expect(matches(`${'*a'.repeat(500)}b`, 'a'.repeat(2000))).toBe(false)
    expect(matches('s3:Get*', 's3:GetObject')).toBe(true)
    expect(matches('s3:?et', 's3:Get')).toBe(true)
  })
})
