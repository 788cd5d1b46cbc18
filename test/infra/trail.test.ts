import { attribute } from '@drift-toolkit/core/collect/aws/trail'
import type { Attributable } from '@drift-toolkit/core/collect/aws/trail-subjects'
import { describe, expect, test } from 'vitest'
import type { EventSpec } from '../fake-aws/index.ts'
import { ACCOUNT, connected, REGION } from './connected.ts'

const FROM = '2026-11-20T10:00:00Z'
const TO = '2026-11-20T20:00:00Z'
const now = Date.parse(TO)

const finding = (
  type: string,
  physicalId: string,
  path: string | null,
  more: Partial<Attributable> = {},
): Attributable => ({
  fingerprint: `${type} ${physicalId} ${path}`,
  severity: 'high',
  subject: `prod/${REGION}/${type}/${physicalId}${path === null ? '' : ` ${path}`}`,
  resource: { environment: 'prod', account: ACCOUNT, region: REGION, type, physicalId },
  ...more,
})

const INGRESS = finding('AWS::EC2::SecurityGroup', 'sg-1', '/SecurityGroupIngress/0', {
  actual: { CidrIp: '198.51.100.0/24', FromPort: 22 },
})
const opened: EventSpec = {
  name: 'AuthorizeSecurityGroupIngress',
  resource: 'sg-1',
  user: { sso: 'ada@acme.test', permissionSet: 'Operators' },
  time: '2026-11-20T12:00:00Z',
  request: { groupId: 'sg-1', ipPermissions: { items: [{ cidrIp: '198.51.100.0/24' }] } },
}

const world = async (options: { budget?: number; attribution?: 'none' | 'role' | 'full' } = {}) => {
  const parts = await connected({ now })
  const notes: string[] = []
  const open = new Map([[REGION, parts.aws]])
  const ask = async (...findings: Attributable[]) => {
    const found = await attribute(
      (region) => {
        const aws = open.get(region) ?? parts.connect(region)
        open.set(region, aws)
        return aws
      },
      findings,
      {
        attribution: options.attribution ?? 'full',
        window: () => ({ from: FROM, to: TO }),
        ours: `arn:aws:sts::${ACCOUNT}:assumed-role/drift/drift-acme-app-1`,
        clock: parts.clock,
        note: (text) => notes.push(text),
        ...(options.budget === undefined ? {} : { budget: options.budget }),
      },
    )
    return findings.map(({ fingerprint }) => found.get(fingerprint))
  }
  return { ...parts, notes, ask }
}

describe('who made a change', () => {
  test('is in the event that explains it', async () => {
    const { region, ask } = await world()
    region.event(opened)
    expect(await ask(INGRESS)).toEqual([
      {
        actor: 'ada@acme.test (permission set Operators)',
        event: 'AuthorizeSecurityGroupIngress',
        time: '2026-11-20T12:00:00.000Z',
        url: expect.stringMatching(
          /^https:\/\/eu-west-2\.console\.aws\.amazon\.com\/cloudtrailv2\/home\?region=eu-west-2#\/events\/[\w-]+$/,
        ),
      },
    ])
  })

  test('is told without names of people where issues may be public', async () => {
    const { region, ask } = await world({ attribution: 'role' })
    region.event(opened)
    expect(await ask(INGRESS)).toMatchObject([{ actor: 'permission set Operators' }])
  })

  test('is not asked for at all when nobody wants to know', async () => {
    const { region, ask, fake } = await world({ attribution: 'none' })
    region.event(opened)
    expect(await ask(INGRESS)).toEqual([undefined])
    expect(fake.count({ service: 'cloudtrail' })).toBe(0)
  })

  test('is whoever set the value, not whoever came last', async () => {
    const { region, ask } = await world()
    region.event(opened)
    region.event({
      name: 'AuthorizeSecurityGroupIngress',
      resource: 'sg-1',
      user: { iam: 'bob' },
      time: '2026-11-20T15:00:00Z',
      request: { groupId: 'sg-1', ipPermissions: { items: [{ cidrIp: '203.0.113.0/24' }] } },
    })
    expect(await ask(INGRESS)).toMatchObject([{ actor: expect.stringContaining('ada@acme.test') }])
  })

  test('is sought in us-east-1 for IAM, wherever the stack is', async () => {
    const { region, ask, fake } = await world()
    region.event({
      name: 'PutRolePolicy',
      resource: 'app',
      user: { pipeline: 'token.actions.githubusercontent.com', role: 'deploy', session: 'run-7' },
      time: '2026-11-20T12:00:00Z',
    })
    expect(await ask(finding('AWS::IAM::Role', 'app', '/Policies'))).toMatchObject([
      { actor: 'a pipeline with role deploy, session run-7' },
    ])
    expect(fake.count({ service: 'cloudtrail', region: 'us-east-1' })).toBe(1)
    expect(fake.count({ service: 'cloudtrail', region: REGION })).toBe(0)
  })

  test('is found under the ARN where CloudTrail has that', async () => {
    const { region, ask } = await world()
    region.event({
      name: 'PutBucketPublicAccessBlock',
      resource: 'arn:aws:s3:::data',
      user: { root: true },
      time: '2026-11-20T12:00:00Z',
    })
    const block = '/PublicAccessBlockConfiguration/BlockPublicPolicy'
    expect(await ask(finding('AWS::S3::Bucket', 'data', block))).toMatchObject([
      { actor: 'the root user of the account', event: 'PutBucketPublicAccessBlock' },
    ])
  })
})

describe('what explains nothing', () => {
  const later = { ...opened, time: '2026-11-20T13:00:00Z' }

  test.each<[string, EventSpec]>([
    ['a deployment', { ...later, sourceIp: 'cloudformation.amazonaws.com' }],
    ['a call that was refused', { ...later, errorCode: 'Client.UnauthorizedOperation' }],
    ['a read', { ...later, name: 'DescribeSecurityGroups', readOnly: true }],
    ['this product', { ...later, user: { role: 'drift', session: 'drift-acme-app-0' } }],
    ['a change before the last deployment', { ...later, time: '2026-11-20T09:00:00Z' }],
    ['a change of something else', { ...later, name: 'RevokeSecurityGroupEgress' }],
    ['another resource', { ...later, resource: 'sg-2' }],
  ])('%s', async (_, event) => {
    const { region, ask } = await world()
    region.event(event)
    expect(await ask(INGRESS)).toEqual([undefined])
    region.event(opened)
    expect(await ask(INGRESS)).toMatchObject([{ time: '2026-11-20T12:00:00.000Z' }])
  })
})

describe('the look-up', () => {
  test('keeps to two a second in each region, and is not throttled', async () => {
    const { ask, fake, clock } = await world()
    const before = clock.now()
    await ask(
      ...Array.from({ length: 10 }, (_, n) => finding('AWS::EC2::SecurityGroup', `sg-${n}`, null)),
    )
    expect(fake.count({ service: 'cloudtrail' })).toBe(10)
    expect(clock.now() - before).toBeGreaterThanOrEqual(9 * 500)
    expect(fake.requests.filter(({ code }) => code !== undefined)).toEqual([])
  })

  test('asks once for all findings of a resource', async () => {
    const { region, ask, fake } = await world()
    region.event(opened)
    const [one, other] = await ask(INGRESS, { ...INGRESS, fingerprint: 'other' })
    expect(one).toEqual(other)
    expect(fake.count({ service: 'cloudtrail' })).toBe(1)
  })

  test('is for what is grave and not exempted', async () => {
    const { ask, fake } = await world()
    const exempted = { reason: 'known', owner: '@ops', expires: '2027-01-01' }
    await ask({ ...INGRESS, severity: 'low' }, { ...INGRESS, exempted })
    expect(fake.count({ service: 'cloudtrail' })).toBe(0)
  })

  test('ends with its budget, the gravest first, and says so', async () => {
    const { region, ask, notes } = await world({ budget: 1 })
    region.event(opened)
    const other = finding('AWS::EC2::SecurityGroup', 'sg-9', null, { severity: 'medium' })
    const grave: Attributable = { ...INGRESS, severity: 'critical' }
    expect(await ask(other, grave)).toEqual([undefined, expect.objectContaining({})])
    expect(notes).toEqual([
      'who changed 1 more resources in eu-west-2 was not looked up: the budget of 1 requests was spent on what is graver',
    ])
  })

  test('reads further pages while there are more events', async () => {
    const { region, ask } = await world()
    region.event(opened)
    for (let n = 0; n < 60; n += 1) {
      region.event({
        ...opened,
        name: 'DescribeSecurityGroups',
        readOnly: true,
        time: '2026-11-20T14:00:00Z',
      })
    }
    expect(await ask(INGRESS)).toMatchObject([{ event: 'AuthorizeSecurityGroupIngress' }])
  })

  test('asks nothing where the stack was deployed after the detection', async () => {
    const { aws, clock, fake } = await connected({ now })
    const found = await attribute(() => aws, [INGRESS], {
      attribution: 'full',
      window: () => ({ from: TO, to: FROM }),
      ours: '',
      clock,
    })
    expect([found.size, fake.count({ service: 'cloudtrail' })]).toEqual([0, 0])
  })

  test('goes on after a question that AWS does not take', async () => {
    const { region, ask, fake } = await world()
    region.event(opened)
    const invalid = 'InvalidLookupAttributesException'
    fake.faults.failNext({ match: { service: 'cloudtrail' }, status: 400, code: invalid })
    const other = finding('AWS::EC2::SecurityGroup', 'sg-9', null, { severity: 'critical' })
    expect(await ask(other, INGRESS)).toMatchObject([undefined, { time: expect.any(String) }])
  })

  test('that is denied says which permission is missing, once, and breaks nothing', async () => {
    const { account, ask, notes, fake } = await world()
    account.deny('cloudtrail:LookupEvents')
    expect(await ask(INGRESS, finding('AWS::EC2::SecurityGroup', 'sg-9', null))).toEqual([
      undefined,
      undefined,
    ])
    expect(notes).toEqual([expect.stringContaining('cloudtrail:LookupEvents is denied')])
    expect(fake.count({ service: 'cloudtrail' })).toBe(1)
  })
})
