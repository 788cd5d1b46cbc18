import {
  DescribeResourceScanCommand,
  ListResourceScanRelatedResourcesCommand,
  ListResourceScanResourcesCommand,
  ListResourceScansCommand,
  paginateListResourceScanResources,
  StartResourceScanCommand,
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

const start = (filter?: string[]) =>
  client.send(new StartResourceScanCommand(filter ? { ScanFilters: [{ Types: filter }] } : {}))
const describe = (ResourceScanId: string | undefined) =>
  client.send(new DescribeResourceScanCommand({ ResourceScanId }))
const resources = async (ResourceScanId: string | undefined, filter = {}) => {
  const call = new ListResourceScanResourcesCommand({ ResourceScanId, ...filter })
  return (await client.send(call)).Resources?.map((one) => [
    one.ResourceType,
    one.ResourceIdentifier,
    one.ManagedByStack,
  ])
}

it('tells what a stack manages from what it does not', async () => {
  london.stack('App', {
    resources: {
      Data: { type: 'AWS::S3::Bucket', physicalId: 'data' },
      P: { type: 'AWS::IAM::Policy' },
    },
  })
  london.addResource('AWS::EC2::SecurityGroup', 'sg-9', {}, { project: 'app' })
  london.addResource('AWS::IAM::User', 'mallory', { Tags: [{ Key: 'project', Value: 'other' }] })
  const scan = london.scan()
  expect(await resources(scan)).toEqual([
    ['AWS::S3::Bucket', { BucketName: 'data' }, true],
    ['AWS::EC2::SecurityGroup', { Id: 'sg-9' }, false],
    ['AWS::IAM::User', { UserName: 'mallory' }, false],
  ])
  expect(await resources(scan, { TagKey: 'project', TagValue: 'app' })).toHaveLength(1)
  expect(await resources(scan, { ResourceTypePrefix: 'AWS::IAM::' })).toHaveLength(1)
  expect(await resources(scan, { ResourceIdentifier: 'sg-9' })).toHaveLength(1)
  // CloudFormation tags what it makes.
  expect(await resources(scan, { TagKey: 'aws:cloudformation:stack-name' })).toHaveLength(1)
  expect(await describe(scan)).toMatchObject({
    Status: 'COMPLETE',
    ResourceTypes: ['AWS::EC2::SecurityGroup', 'AWS::IAM::User', 'AWS::S3::Bucket'],
    ResourcesRead: 3,
  })
})

it('keeps what a deleted stack left as unmanaged', async () => {
  const app = london.stack('App', {
    resources: { Data: { type: 'AWS::S3::Bucket', physicalId: 'data' } },
  })
  app.delete({ retain: ['Data'] })
  expect(
    await resources(london.scan(), { TagKey: 'aws:cloudformation:stack-id', TagValue: app.id }),
  ).toEqual([['AWS::S3::Bucket', { BucketName: 'data' }, false]])
})

it('runs one at a time, ten a day', async () => {
  aws.scanSeconds = 600
  const { ResourceScanId } = await start()
  expect(await describe(ResourceScanId)).toMatchObject({ Status: 'IN_PROGRESS' })
  expect(await errorOf(start())).toMatch(/^ResourceScanInProgressException: /)
  aws.clock.advance(300_000)
  expect(await describe(ResourceScanId)).toMatchObject({ PercentageCompleted: 50 })
  aws.clock.advance(300_000)
  expect(await describe(ResourceScanId)).toMatchObject({ Status: 'COMPLETE' })
  aws.scanSeconds = 0
  for (let n = 0; n < 9; n++) await start()
  expect(await errorOf(start())).toMatch(/^ResourceScanLimitExceededException: .*daily quota/)
})

it('runs once a day beyond 10,000 resources', async () => {
  for (let n = 0; n < 10_001; n++) london.addResource('AWS::SQS::Queue', `q-${n}`)
  const { ResourceScanId } = await start()
  let count = 0
  const pages = paginateListResourceScanResources({ client }, { ResourceScanId })
  for await (const page of pages) count += page.Resources?.length ?? 0
  expect([count, aws.count({ action: 'ListResourceScanResources' })]).toEqual([10_001, 101])
  expect(await errorOf(start())).toContain('daily quota')
})

it('waits ten minutes after one that failed', async () => {
  london.scan({ status: 'FAILED', statusReason: 'broken' })
  expect(await errorOf(start())).toContain('wait 10 minutes')
  aws.clock.advance(600_000)
  await start()
})

it('lists full scans, the newest first, and partial ones when asked', async () => {
  const old = london.scan({ finished: new Date(aws.clock.now() - 31 * 86_400_000).toISOString() })
  const fresh = london.scan()
  london.addResource('AWS::S3::Bucket', 'data')
  london.addResource('AWS::SQS::Queue', 'queue')
  const { ResourceScanId: partial } = await start(['AWS::S3::*'])
  const listed = async (ScanTypeFilter?: 'FULL' | 'PARTIAL') => {
    const call = new ListResourceScansCommand(ScanTypeFilter ? { ScanTypeFilter } : {})
    const { ResourceScanSummaries } = await client.send(call)
    return ResourceScanSummaries?.map((one) => [one.ResourceScanId, one.Status])
  }
  expect(await listed()).toEqual([
    [fresh, 'COMPLETE'],
    [old, 'EXPIRED'],
  ])
  expect(await listed('PARTIAL')).toEqual([[partial, 'COMPLETE']])
  expect(await resources(partial)).toHaveLength(1)
})

it('leaves out what may not be read, without a word', async () => {
  london.addResource('AWS::KMS::Key', 'key')
  aws.account('333333333333').denyReads('AWS::KMS::Key')
  const scan = london.scan()
  expect([await resources(scan), (await describe(scan)).Status]).toEqual([[], 'COMPLETE'])
})

it('relates resources that name one another', async () => {
  london.addResource('AWS::EC2::SecurityGroup', 'sg-1')
  london.addResource('AWS::EC2::SecurityGroup', 'sg-2')
  london.addResource('AWS::EC2::Instance', 'i-1', { SecurityGroupIds: ['sg-1'] })
  const { RelatedResources } = await client.send(
    new ListResourceScanRelatedResourcesCommand({
      ResourceScanId: london.scan(),
      Resources: [
        { ResourceType: 'AWS::EC2::Instance', ResourceIdentifier: { InstanceId: 'i-1' } },
      ],
    }),
  )
  expect(RelatedResources).toMatchObject([{ ResourceIdentifier: { Id: 'sg-1' } }])
})
