import {
  DescribeStackResourcesCommand,
  DescribeStacksCommand,
  GetTemplateCommand,
  ListStacksCommand,
  paginateDescribeStacks,
  paginateListStackResources,
  paginateListStacks,
} from '@aws-sdk/client-cloudformation'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { clientsOf, errorOf } from '../../clients.ts'
import { type FakeAws, type FakeRegion, startFakeAws } from '../../index.ts'

let aws: FakeAws
let london: FakeRegion
let client: ReturnType<typeof clientsOf>['cloudformation']

beforeEach(async () => {
  aws = await startFakeAws()
  london = aws.account('333333333333').region('eu-west-2')
  client = clientsOf(aws).cloudformation
})
afterEach(async () => {
  expect(aws.violations).toEqual([])
  await aws.close()
})

const group = (physicalId: string) => ({ type: 'AWS::EC2::SecurityGroup', physicalId })

it('describes a stack with tags, outputs and parameters, whatever is written in them', async () => {
  const hostile = '<b>&"\'\n::error::\u0001 ]]> 💥 \r'
  london.stack('App', {
    tags: { team: hostile, __proto__x: '' },
    outputs: { Commit: '0123abc' },
    parameters: { Stage: 'prod' },
    description: 'An app',
    created: '2026-11-01T10:00:00Z',
    updated: '2026-11-20T10:00:00Z',
    status: 'UPDATE_COMPLETE',
  })
  const { Stacks } = await client.send(new DescribeStacksCommand({ StackName: 'App' }))
  expect(Stacks).toMatchObject([
    {
      StackName: 'App',
      StackId: expect.stringMatching(
        /^arn:aws:cloudformation:eu-west-2:333333333333:stack\/App\/[0-9a-f-]{36}$/,
      ),
      Description: 'An app',
      StackStatus: 'UPDATE_COMPLETE',
      CreationTime: new Date('2026-11-01T10:00:00Z'),
      LastUpdatedTime: new Date('2026-11-20T10:00:00Z'),
      Parameters: [{ ParameterKey: 'Stage', ParameterValue: 'prod' }],
      Outputs: [{ OutputKey: 'Commit', OutputValue: '0123abc' }],
      // XML has no word for the character 1.
      Tags: [
        { Key: 'team', Value: hostile.replace('\u0001', '?') },
        { Key: '__proto__x', Value: '' },
      ],
      DriftInformation: { StackDriftStatus: 'NOT_CHECKED' },
    },
  ])
})

it('says that there is no such stack', async () => {
  const call = client.send(new DescribeStacksCommand({ StackName: 'Nope' }))
  expect(await errorOf(call)).toBe('ValidationError: Stack with id Nope does not exist')
})

it('pages 500 stacks', async () => {
  for (let n = 0; n < 500; n++) london.stack(`Stack-${n}`, { resources: { Sg: group(`sg-${n}`) } })
  const names = new Set<string | undefined>()
  for await (const page of paginateListStacks({ client }, {})) {
    for (const stack of page.StackSummaries ?? []) names.add(stack.StackName)
  }
  let described = 0
  for await (const page of paginateDescribeStacks({ client }, {})) {
    described += page.Stacks?.length ?? 0
  }
  expect([names.size, described]).toEqual([500, 500])
  expect(aws.count({ action: 'ListStacks' })).toBe(5)
})

it('pages 2,000 resources of a stack', async () => {
  const resources = Object.fromEntries(
    Array.from({ length: 2_000 }, (_, n) => [`Sg${n}`, group(`sg-${n}`)]),
  )
  london.stack('Large', { resources })
  let count = 0
  for await (const page of paginateListStackResources({ client }, { StackName: 'Large' })) {
    count += page.StackResourceSummaries?.length ?? 0
  }
  expect([count, aws.count({ action: 'ListStackResources' })]).toEqual([2_000, 20])
})

it('tells nested stacks by their parent and root', async () => {
  const app = london.stack('App', {
    resources: {
      Network: {
        type: 'AWS::CloudFormation::Stack',
        stack: { resources: { Web: group('sg-1') } },
      },
    },
  })
  const network = app.nested('Network')
  const { Stacks } = await client.send(new DescribeStacksCommand({ StackName: network.id }))
  expect(Stacks).toMatchObject([{ ParentId: app.id, RootId: app.id }])
  const owner = await client.send(new DescribeStackResourcesCommand({ PhysicalResourceId: 'sg-1' }))
  expect(owner.StackResources).toMatchObject([
    { StackName: network.name, LogicalResourceId: 'Web' },
  ])
})

it('knows deleted stacks for 90 days, by their id, and what was retained', async () => {
  const app = london.stack('App', {
    resources: { Web: group('sg-1'), Data: { type: 'AWS::S3::Bucket', physicalId: 'data' } },
  })
  app.delete({ retain: ['Data'] })
  expect(london.live('AWS::EC2::SecurityGroup', 'sg-1').exists).toBe(false)
  expect(london.live('AWS::S3::Bucket', 'data').exists).toBe(true)
  const statuses: unknown[] = []
  for await (const page of paginateListStackResources({ client }, { StackName: app.id })) {
    for (const one of page.StackResourceSummaries ?? []) statuses.push(one.ResourceStatus)
  }
  expect(statuses).toEqual(['DELETE_COMPLETE', 'DELETE_SKIPPED'])
  expect(await errorOf(client.send(new DescribeStacksCommand({ StackName: 'App' })))).toContain(
    'Stack with id App does not exist',
  )
  const deleted = new ListStacksCommand({ StackStatusFilter: ['DELETE_COMPLETE'] })
  expect((await client.send(deleted)).StackSummaries).toMatchObject([
    { StackName: 'App', DeletionTime: expect.any(Date) },
  ])
  aws.clock.advance(91 * 86_400_000)
  expect((await client.send(deleted)).StackSummaries).toEqual([])
})

it('keeps a stack whose deletion failed under its name', async () => {
  const app = london.stack('App', {
    resources: { Web: group('sg-1'), Data: { type: 'AWS::S3::Bucket', physicalId: 'data' } },
  })
  app.delete({ fail: ['Data'] })
  const { Stacks } = await client.send(new DescribeStacksCommand({ StackName: 'App' }))
  expect(Stacks).toMatchObject([
    {
      StackStatus: 'DELETE_FAILED',
      StackStatusReason: 'The following resource(s) failed to delete: [Data]. ',
    },
  ])
  const { StackResources } = await client.send(
    new DescribeStackResourcesCommand({ StackName: 'App', LogicalResourceId: 'Data' }),
  )
  expect(StackResources).toMatchObject([{ ResourceStatus: 'DELETE_FAILED' }])
})

it('deploys again: what is named is replaced, what was changed by hand is undone', async () => {
  const app = london.stack('App', {
    resources: {
      Web: { ...group('sg-1'), properties: { GroupDescription: 'web' } },
      Old: group('sg-2'),
      Moved: group('sg-3'),
    },
    tags: { team: 'a' },
  })
  const web = app.resource('Web').set('/GroupDescription', 'changed')
  app.update({
    resources: {
      Web: { ...group('sg-1'), properties: { GroupDescription: 'web' } },
      Moved: group('sg-4'),
    },
  })
  expect(web.properties.GroupDescription).toBe('web')
  const there = ['sg-1', 'sg-2', 'sg-3', 'sg-4'].filter(
    (id) => london.live('AWS::EC2::SecurityGroup', id).exists,
  )
  expect(there).toEqual(['sg-1', 'sg-4'])
  const { Stacks } = await client.send(new DescribeStacksCommand({ StackName: 'App' }))
  expect(Stacks).toMatchObject([
    { StackStatus: 'UPDATE_COMPLETE', Tags: [{ Key: 'team', Value: 'a' }] },
  ])
  // The template changed, the resources did not.
  app.update({ template: 'Resources: {}' })
  const template = new GetTemplateCommand({ StackName: 'App' })
  expect((await client.send(template)).TemplateBody).toBe('Resources: {}')
  expect(web.exists).toBe(true)
})

it('gives templates of 1 MB as they were handed in, but for what is not ASCII', async () => {
  const template = `# Größe 💥 <&>\n${'#'.repeat(1_000_000)}\nResources: {}\r\n`
  london.stack('App', { template, processed: { Resources: {} } })
  const original = new GetTemplateCommand({ StackName: 'App', TemplateStage: 'Original' })
  expect((await client.send(original)).TemplateBody).toBe(template.replace('Größe 💥', 'Gr??e ?'))
  const processed = await client.send(new GetTemplateCommand({ StackName: 'App' }))
  expect(JSON.parse(processed.TemplateBody ?? '')).toEqual({ Resources: {} })
})
