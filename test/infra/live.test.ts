import { readLive } from '@drift-toolkit/core/collect/aws/live'
import { readStacks } from '@drift-toolkit/core/collect/aws/stacks'
import { readTemplate } from '@drift-toolkit/core/collect/aws/templates'
import type { Aws } from '@drift-toolkit/core/collect/aws/types'
import { describe, expect, test } from 'vitest'
import { connected } from './connected.ts'

const stacksOf = async (aws: Aws) => {
  const read = await readStacks(aws, ['*'])
  if (!read.known) throw new Error(read.reason)
  return Promise.all(
    read.value.stacks.map(async (stack) => ({
      ...stack,
      template: await readTemplate(aws, stack.id),
    })),
  )
}

const live = async (aws: Aws, budget = 200) => readLive(aws, await stacksOf(aws), { budget })

const values = (read: Awaited<ReturnType<typeof readLive>>) =>
  read.flatMap((one) => (one.known ? [one.value] : []))
const reasons = (read: Awaited<ReturnType<typeof readLive>>) =>
  read.flatMap((one) => (one.known ? [] : [one.reason]))

const wildcard = {
  Statement: [{ Effect: 'Allow', Principal: '*', Action: 's3:GetObject', Resource: '*' }],
}

describe('what hangs on the resources of a stack', () => {
  test('shows an inline policy that somebody put on a role, and nothing that is not watched', async () => {
    const { aws, region } = await connected()
    const stack = region.stack('App', {
      resources: { Role: { type: 'AWS::IAM::Role', properties: { Description: 'of the app' } } },
    })
    const role = stack.resource('Role')
    const policy = { PolicyName: 'debug', PolicyDocument: wildcard }
    role.set('/Policies', [policy])
    expect(await live(aws)).toEqual([
      {
        known: true,
        value: {
          stack: 'App',
          logicalId: 'Role',
          physicalId: role.id,
          type: 'AWS::IAM::Role',
          properties: { Policies: [policy] },
        },
      },
    ])
  })

  test('reads the policy of a bucket where no stack declares one; none is an answer too', async () => {
    const { aws, region } = await connected()
    region.stack('App', {
      resources: {
        Open: { type: 'AWS::S3::Bucket', physicalId: 'open' },
        Bare: { type: 'AWS::S3::Bucket', physicalId: 'bare' },
        Closed: { type: 'AWS::S3::Bucket', physicalId: 'closed' },
      },
    })
    region.stack('Policies', {
      resources: {
        Policy: {
          type: 'AWS::S3::BucketPolicy',
          physicalId: 'closed',
          properties: { Bucket: 'closed', PolicyDocument: {} },
        },
      },
    })
    region.addResource('AWS::S3::BucketPolicy', 'open', { PolicyDocument: wildcard })
    const read = values(await live(aws))
    expect(read.map(({ type, logicalId, properties }) => [type, logicalId, properties])).toEqual([
      ['AWS::S3::BucketPolicy', 'Open', { PolicyDocument: wildcard }],
      ['AWS::S3::BucketPolicy', 'Bare', {}],
    ])
  })

  test('reads policies of queues and topics through the types that can be read', async () => {
    const { aws, region, fake } = await connected()
    const stack = region.stack('App', {
      resources: { Jobs: { type: 'AWS::SQS::Queue' }, News: { type: 'AWS::SNS::Topic' } },
    })
    region.addResource('AWS::SQS::QueueInlinePolicy', stack.resource('Jobs').id, {
      PolicyDocument: wildcard,
    })
    const read = values(await live(aws))
    expect(read.map(({ type, properties }) => [type, properties])).toEqual([
      ['AWS::SQS::QueuePolicy', { PolicyDocument: wildcard }],
      ['AWS::SNS::TopicPolicy', {}],
    ])
    expect(fake.violations).toEqual([])
  })

  test('asks for the key of a log group where the template names one', async () => {
    const { aws, region } = await connected()
    const stack = region.stack('App', {
      resources: {
        Audit: { type: 'AWS::Logs::LogGroup', properties: { KmsKeyId: 'arn:aws:kms:::key/1' } },
        Debug: { type: 'AWS::Logs::LogGroup' },
      },
    })
    stack.resource('Audit').set('/KmsKeyId', 'arn:aws:kms:::key/2')
    expect(
      values(await live(aws)).map(({ logicalId, properties }) => [logicalId, properties]),
    ).toEqual([['Audit', { KmsKeyId: 'arn:aws:kms:::key/2' }]])
  })

  test('says what is not found: whether it is gone, detection tells', async () => {
    const { aws, region } = await connected()
    const stack = region.stack('App', { resources: { Role: { type: 'AWS::IAM::Role' } } })
    stack.resource('Role').delete()
    expect(values(await live(aws))).toMatchObject([
      { logicalId: 'Role', properties: {}, absent: true },
    ])
  })
})

describe('what could not be read', () => {
  const roles = Object.fromEntries(
    ['A', 'B', 'C', 'D', 'E'].map((id) => [
      id,
      { type: 'AWS::IAM::Role', physicalId: `role-${id}` },
    ]),
  )

  test('is told once for all resources of a kind, with the permission', async () => {
    const { aws, region, account } = await connected()
    region.stack('App', { resources: roles })
    account.deny('cloudformation:GetResource')
    expect(await live(aws)).toEqual([
      {
        known: false,
        reason: expect.stringMatching(
          /^App: AWS::IAM::Role role-A, role-B, role-C and 2 more could not be read: cloudformation:GetResource is denied/,
        ),
        permission: 'cloudformation:GetResource',
      },
    ])
  })

  test('hides nothing of what can be read', async () => {
    const { aws, region, account } = await connected()
    region.stack('App', {
      resources: { ...roles, Open: { type: 'AWS::EC2::SecurityGroup', physicalId: 'sg-1' } },
    })
    account.denyReads('AWS::IAM::Role')
    const read = await live(aws)
    expect(values(read).map(({ physicalId }) => physicalId)).toEqual(['sg-1'])
    expect(reasons(read)).toHaveLength(1)
  })

  test('lies beyond the budget, the least grave first', async () => {
    const { aws, region, fake } = await connected()
    region.stack('App', {
      resources: { News: { type: 'AWS::SNS::Topic' }, ...roles },
    })
    const read = await live(aws, 4)
    expect(values(read).map(({ physicalId }) => physicalId)).toEqual([
      'role-A',
      'role-B',
      'role-C',
      'role-D',
    ])
    expect(reasons(read)).toEqual([
      expect.stringMatching(/^App: AWS::IAM::Role role-E were not read: the budget of 4 requests/),
      expect.stringMatching(/^App: AWS::SNS::TopicPolicy .* were not read: the budget/),
    ])
    expect(fake.count({ service: 'cloudcontrol' })).toBe(4)
  })

  test('is what the deadline cut off', async () => {
    const { connect, region, clock, aws } = await connected()
    region.stack('App', { resources: roles })
    const stacks = await stacksOf(aws)
    const late = connect('eu-west-2', clock.now())
    expect(reasons(await readLive(late, stacks, { budget: 9 }))).toEqual([
      expect.stringContaining('the deadline came before cloudformation:GetResource was answered'),
    ])
    late.destroy()
  })
})
