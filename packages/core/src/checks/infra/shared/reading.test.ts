import { describe, expect, it } from 'vitest'
import type { Result } from '../../../model/finding.ts'
import { known } from '../../../model/known.ts'
import { differencesBetween } from './differences.ts'
import { placeOfDifference } from './entries.ts'
import { ACCOUNT, difference, exampleInput, resource, stack } from './examples.ts'
import { isUnresolved, resolve, scopeOf } from './resolve.ts'
import { judgeInfra } from './section.ts'

describe('functions of a template', () => {
  const scope = scopeOf(
    stack('App', undefined, {
      parameters: { Stage: 'prod', Password: '****' },
      resources: known([
        resource('Web', 'AWS::EC2::SecurityGroup', 'sg-1'),
        resource('Never', 'AWS::S3::Bucket', null),
      ]),
    }),
    ACCOUNT,
  )

  it.each([
    [{ Ref: 'Stage' }, 'prod'],
    [{ Ref: 'Web' }, 'sg-1'],
    [{ 'Fn::GetAtt': ['Web', 'GroupId'] }, 'sg-1'],
    [{ 'Fn::Sub': '${AWS::Region}-${Stage}-${!x}' }, 'eu-west-2-prod-${x}'],
    [{ 'Fn::Sub': ['${a}/${Web.GroupId}', { a: { Ref: 'Stage' } }] }, 'prod/sg-1'],
    [{ 'Fn::Join': ['-', ['a', { Ref: 'AWS::AccountId' }]] }, `a-${ACCOUNT}`],
    [{ 'Fn::Select': [1, { 'Fn::Split': [',', 'a,b'] }] }, 'b'],
    [['x', { Ref: 'AWS::NoValue' }], ['x']],
    [{ a: { Ref: 'AWS::NoValue' }, b: 1 }, { b: 1 }],
  ])('%j comes to %j', (value, result) => {
    expect(resolve(value, scope)).toEqual(result)
  })

  it.each([
    { Ref: 'Password' },
    { Ref: 'Never' },
    { Ref: '__proto__' },
    { 'Fn::GetAtt': ['Web', 'VpcId'] },
    { 'Fn::ImportValue': 'x' },
    { 'Fn::Sub': '${Nobody}' },
    { 'Fn::If': ['C', 1, 2] },
    { 'Fn::Select': ['x', 'y'] },
  ])('%j only AWS knows', (value) => {
    expect(resolve(value, scope)).toEqual(value)
    expect(isUnresolved([{ deep: value }])).toBe(true)
  })
})

describe('differences', () => {
  it('are entries of lists that one side has, and values at the deepest name', () => {
    const rule = (port: number) => ({ FromPort: port, CidrIp: '10.0.0.0/8' })
    expect(
      differencesBetween(
        { SecurityGroupIngress: [rule(1), rule(2)], A: { b: { c: 1 } }, Same: 'x' },
        { SecurityGroupIngress: [rule(3), rule(1)], A: { b: { c: 2 } }, Same: 'x', 'New/~': true },
      ),
    ).toEqual([
      difference('/SecurityGroupIngress/1', 'REMOVE', rule(2), null),
      difference('/SecurityGroupIngress/0', 'ADD', null, rule(3)),
      difference('/A/b/c', 'NOT_EQUAL', 1, 2),
      difference('/New~1~0', 'ADD', null, true),
    ])
  })

  it('do not look into functions', () => {
    const [a, b] = [
      { Role: { 'Fn::GetAtt': ['A', 'Arn'] } },
      { Role: { 'Fn::GetAtt': ['B', 'Arn'] } },
    ]
    expect(differencesBetween(a, b)).toEqual([difference('/Role', 'NOT_EQUAL', a.Role, b.Role)])
  })
})

describe('the place of a difference', () => {
  const whole = (list: object[]) => ({ expected: { Tags: [] }, actual: { Tags: list as never } })
  const owner = { Key: 'owner', Value: 'ann' }

  it('does not depend on the order of a list', () => {
    const at = (path: string, list: object[]) =>
      placeOfDifference(difference(path, 'ADD', null, owner), whole(list)).identity
    expect(at('/Tags/1', [{ Key: 'a' }, owner])).toBe('/Tags/owner')
    expect(at('/Tags/0', [owner])).toBe('/Tags/owner')
  })

  it('is told by what an entry holds, also where the resource is not known as a whole', () => {
    const none = { expected: null, actual: null }
    const entry = { CidrIp: '0.0.0.0/0', IpProtocol: '-1' }
    const turned = { IpProtocol: '-1', CidrIp: '0.0.0.0/0' }
    const place = (actual: typeof entry, path: string) =>
      placeOfDifference(difference(path, 'ADD', null, actual), none)
    expect(place(entry, '/SecurityGroupIngress/4')).toEqual({
      identity: expect.stringMatching(/^\/SecurityGroupIngress\/[0-9a-f]{8}$/),
      property: 'SecurityGroupIngress',
      rest: '',
    })
    expect(place(turned, '/SecurityGroupIngress/0').identity).toBe(
      place(entry, '/SecurityGroupIngress/4').identity,
    )
  })

  it('keeps a number that is a name', () => {
    const sides = { expected: { Variables: { 0: 'a' } }, actual: { Variables: { 0: 'b' } } }
    expect(placeOfDifference(difference('/Variables/0', 'NOT_EQUAL', 'a', 'b'), sides)).toEqual({
      identity: '/Variables/0',
      property: 'Variables/0',
      rest: '',
    })
  })
})

describe('[infra]', () => {
  const judged: Result = {
    check: 'infra/x',
    status: 'pass',
    subject: 'x',
    message: 'judged',
    findings: [],
  }
  const messages = async (toml: string) =>
    judgeInfra('infra/x', await exampleInput([], { toml }), () => [judged]).map(
      ({ status, message }) => `${status}: ${message}`,
    )

  it('is judged where it is there and not switched off', async () => {
    expect(await messages('[infra]\n')).toEqual(['pass: judged'])
    const skipped = ['skipped: Not asked for in check.toml']
    expect(await messages('')).toEqual(skipped)
    expect(await messages('[infra]\nenabled = false\n')).toEqual(skipped)
  })

  it('is not known where the file is broken, unread, or inherits what was not seen', async () => {
    expect(await messages('[infra\n')).toEqual([
      expect.stringMatching(/^unknown: Not judged: check\.toml is broken: /),
    ])
    const input = await exampleInput([])
    const [root] = input.standard.standards
    if (root === undefined) throw new Error('the example has a check.toml')
    const having = (more: Partial<typeof root>) =>
      judgeInfra(
        'infra/x',
        { ...input, standard: { ...input.standard, standards: [{ ...root, ...more }] } },
        () => [judged],
      )
    expect(having({ unread: 'too large' })).toMatchObject([
      { status: 'unknown', permissions: ['Contents: read'] },
    ])
    const inheritance = { known: false as const, reason: 'the registry is private' }
    expect(having({ inheritance })).toMatchObject([{ status: 'pass' }, { status: 'unknown' }])
    expect(having({ inheritance, config: {} })).toMatchObject([{ status: 'unknown' }])
  })
})
