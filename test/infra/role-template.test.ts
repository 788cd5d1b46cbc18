import { readFileSync } from 'node:fs'
import { infraPolicy } from '@drift-toolkit/core/collect/aws/policy'
import { trustStatement } from '@drift-toolkit/core/collect/aws/trust-policy'
import type { Json } from '@drift-toolkit/core/model/index'
import { parseTemplate } from '@drift-toolkit/core/settings/template'
import { describe, expect, test } from 'vitest'

/** templates/aws/drift-role.yaml, read as CloudFormation would with given parameters. */

type Table = { [key: string]: Json }
const table = (value: Json | undefined): Table => {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Error(`no table: ${JSON.stringify(value)}`)
  return value
}
const list = (value: Json | undefined): Json[] => {
  if (!Array.isArray(value)) throw new Error(`no list: ${JSON.stringify(value)}`)
  return value
}

const parsed = parseTemplate(readFileSync('templates/aws/drift-role.yaml', 'utf8'))
if (!parsed.known) throw new Error(parsed.reason)
const template = table(parsed.value.body)

const REQUIRED = { Owner: 'acme', OwnerId: '2001', Repository: 'app', RepositoryId: '1001' }
const NOTHING = { Ref: 'AWS::NoValue' }

/** Resolves the functions that the template uses. */
const resolver = (given: Record<string, string>) => {
  const defaults = Object.entries(table(template.Parameters)).flatMap(([name, parameter]) => {
    const value = table(parameter).Default
    return typeof value === 'string' ? [[name, value] as const] : []
  })
  const values: Record<string, string> = {
    ...Object.fromEntries(defaults),
    'AWS::Partition': 'aws',
    'AWS::AccountId': '333333333333',
    // What CloudFormation makes of the identity provider.
    IdentityProvider: `arn:aws:iam::333333333333:oidc-provider/${given.Provider ?? 'token.actions.githubusercontent.com'}`,
    ...REQUIRED,
    ...given,
  }
  const parameter = (name: string, own: Record<string, string> = {}): string => {
    const value = own[name] ?? values[name]
    if (value === undefined) throw new Error(`nothing is called ${name}`)
    return value
  }
  const holds = (value: Json | undefined): boolean => {
    const [[name, args] = ['', null]] = Object.entries(table(value))
    if (name === 'Fn::Equals') {
      const [a, b] = list(args).map(resolve)
      return a === b
    }
    if (name === 'Fn::Not') return !holds(list(args)[0])
    if (name === 'Fn::And') return list(args).every(holds)
    throw new Error(`no condition: ${name}`)
  }
  const substitute = (args: Json): string => {
    const [text, own = {}] = Array.isArray(args) ? args : [args]
    const given = Object.fromEntries(
      Object.entries(table(own)).map(([name, value]) => [name, String(resolve(value))]),
    )
    return String(text).replace(/\$\{([\w:]+)\}/g, (_, name: string) => parameter(name, given))
  }
  const resolve = (value: Json): Json => {
    if (Array.isArray(value))
      return value.map(resolve).filter((one) => JSON.stringify(one) !== JSON.stringify(NOTHING))
    if (typeof value !== 'object' || value === null) return value
    const [[name, args] = ['', null], ...more] = Object.entries(value)
    if (more.length === 0 && name === 'Ref')
      return args === NOTHING.Ref ? NOTHING : parameter(String(args))
    if (more.length === 0 && name === 'Fn::Sub') return substitute(args)
    if (more.length === 0 && name === 'Fn::If') {
      const [condition, yes = null, no = null] = list(args)
      return resolve(holds(table(template.Conditions)[String(condition)]) ? yes : no)
    }
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, resolve(item)]))
  }
  return resolve
}

const role = (given: Record<string, string> = {}): Table =>
  table(table(resolver(given)(table(table(template.Resources).Role).Properties ?? null)))
const policyOf = (given?: Record<string, string>): Json =>
  table(list(role(given).Policies)[0]).PolicyDocument ?? null
const trustOf = (given?: Record<string, string>): Json =>
  JSON.parse(String(role(given).AssumeRolePolicyDocument))

const policy = (scan: 'reuse' | 'start', attribution: boolean) =>
  infraPolicy({ types: null, scan, attribution }).policy

describe('the policy of the role', () => {
  test('is what the command prints', () => {
    expect(policyOf()).toEqual(policy('reuse', true))
  })

  test('starts scans and names people only when asked', () => {
    const actions = (document: Json) =>
      list(table(document).Statement).flatMap((one) =>
        table(one).Effect === 'Allow' ? list(table(one).Action) : [],
      )
    const asked = { StartScans: 'true', Attribution: 'false' }
    expect(actions(policyOf(asked)).toSorted()).toEqual(
      policy('start', false)
        .Statement.filter(({ Effect }) => Effect === 'Allow')
        .flatMap(({ Action }) => Action)
        .toSorted(),
    )
  })

  test('fits into the policies of a role', () => {
    // https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html
    expect(JSON.stringify(policyOf({ StartScans: 'true' })).length).toBeLessThan(10_240)
  })
})

describe('the trust policy of the role', () => {
  const claims = {
    issuer: 'https://token.actions.githubusercontent.com',
    subject: 'repo:acme/app:environment:drift',
    audience: 'sts.amazonaws.com',
    repositoryId: '1001',
    ownerId: '2001',
  }
  const account = { partition: 'aws', account: '333333333333' }

  test('admits both shapes of the subject, and no other repository', () => {
    expect(trustOf()).toEqual({
      Version: '2012-10-17',
      Statement: [trustStatement(claims, account)],
    })
  })

  test('names the provider that is there already as it names its own', () => {
    expect(trustOf({ CreateProvider: 'false' })).toEqual(trustOf())
  })

  test('admits the main branch instead of an environment', () => {
    const subject = 'repo:acme/app:ref:refs/heads/main'
    expect(trustOf({ Subject: 'ref:refs/heads/main' })).toMatchObject({
      Statement: [trustStatement({ ...claims, subject }, account)],
    })
  })

  test('knows a server of an enterprise by its names', () => {
    const issuer = 'https://github.example.com/_services/token'
    const given = {
      Provider: 'github.example.com/_services/token',
      OwnerId: '',
      RepositoryId: '',
    }
    const bare = { ...claims, issuer, repositoryId: null, ownerId: null }
    const [statement] = list(table(trustOf(given)).Statement).map(table)
    // To IAM one value and a list of one are the same.
    const conditions = { ...table(table(statement?.Condition).StringEquals) }
    const sub = 'github.example.com/_services/token:sub'
    conditions[sub] = list(conditions[sub])[0] ?? null
    expect({ ...statement, Condition: { StringEquals: conditions } }).toEqual(
      trustStatement(bare, account),
    )
  })

  test('lets another role in where that is asked for', () => {
    const AlsoTrust = 'arn:aws:iam::444444444444:role/runner'
    expect(trustOf({ AlsoTrust })).toMatchObject({
      Statement: [
        { Action: 'sts:AssumeRoleWithWebIdentity' },
        { Effect: 'Allow', Principal: { AWS: AlsoTrust }, Action: 'sts:AssumeRole' },
      ],
    })
  })
})

test.each([
  ['Owner', 'acme", "AWS": "*'],
  ['Repository', 'app"'],
  ['RepositoryId', '1 2'],
  ['Subject', '*'],
  ['Subject', 'environment:*'],
  ['Provider', 'x", "y'],
  ['AlsoTrust', '*'],
])('a parameter %s of %j is refused', (name, value) => {
  const pattern = table(table(template.Parameters)[name]).AllowedPattern
  expect(new RegExp(`^(?:${pattern})$`).test(value)).toBe(false)
})
