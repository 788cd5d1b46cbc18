import {
  DescribeStackDriftDetectionStatusCommand,
  DescribeStackResourceDriftsCommand,
  DescribeStacksCommand,
  DetectStackDriftCommand,
  paginateDescribeStackResourceDrifts,
  type StackResourceDrift,
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
afterEach(() => aws.close())

const start = async (StackName: string) =>
  (await client.send(new DetectStackDriftCommand({ StackName }))).StackDriftDetectionId
const status = async (id: string | undefined) =>
  await client.send(new DescribeStackDriftDetectionStatusCommand({ StackDriftDetectionId: id }))

async function driftsOf(StackName: string): Promise<StackResourceDrift[]> {
  const found: StackResourceDrift[] = []
  for await (const page of paginateDescribeStackResourceDrifts({ client }, { StackName })) {
    found.push(...(page.StackResourceDrifts ?? []))
  }
  return found
}

const web = {
  type: 'AWS::EC2::SecurityGroup',
  physicalId: 'sg-1',
  properties: {
    GroupDescription: 'web',
    SecurityGroupIngress: [{ IpProtocol: 'tcp', FromPort: 443, ToPort: 443, CidrIp: '10.0.0.0/8' }],
  },
  defaults: { GroupId: 'sg-1', VpcId: 'vpc-1' },
}

it('finds what was changed by hand', async () => {
  london.stack('App', { resources: { WebSg: web } })
  const live = london.live('AWS::EC2::SecurityGroup', 'sg-1')
  live.set('/SecurityGroupIngress/0/CidrIp', '0.0.0.0/0')
  live.set('/SecurityGroupIngress/-', { IpProtocol: 'tcp', FromPort: 22, ToPort: 22 })
  live.set('/VpcId', 'vpc-2')
  expect(await status(await start('App'))).toMatchObject({
    DetectionStatus: 'DETECTION_COMPLETE',
    StackDriftStatus: 'DRIFTED',
    DriftedStackResourceCount: 1,
  })
  const [drift] = await driftsOf('App')
  expect(drift).toMatchObject({
    LogicalResourceId: 'WebSg',
    PhysicalResourceId: 'sg-1',
    StackResourceDriftStatus: 'MODIFIED',
    PropertyDifferences: [
      {
        PropertyPath: '/SecurityGroupIngress/0/CidrIp',
        ExpectedValue: '10.0.0.0/8',
        ActualValue: '0.0.0.0/0',
        DifferenceType: 'NOT_EQUAL',
      },
      {
        PropertyPath: '/SecurityGroupIngress/1',
        ExpectedValue: 'null',
        ActualValue: '{"IpProtocol":"tcp","FromPort":22,"ToPort":22}',
        DifferenceType: 'ADD',
      },
    ],
  })
  expect(JSON.parse(drift?.ExpectedProperties ?? '')).toEqual(web.properties)
  // What was never declared is not shown, though it changed.
  expect(Object.keys(JSON.parse(drift?.ActualProperties ?? ''))).toEqual(
    Object.keys(web.properties),
  )
  const { Stacks } = await client.send(new DescribeStacksCommand({ StackName: 'App' }))
  expect(Stacks?.[0]?.DriftInformation?.StackDriftStatus).toBe('DRIFTED')
})

it('tells each resource its status, and leaves out what cannot be checked', async () => {
  const queue = (physicalId: string) => ({ type: 'AWS::SQS::Queue', physicalId })
  london.stack('App', {
    resources: {
      Same: queue('same'),
      Gone: queue('gone'),
      Unsure: { ...queue('unsure'), drift: 'unknown', driftReason: 'Rate exceeded' },
      Unsupported: { ...queue('unsupported'), drift: 'unsupported' },
      Custom: { type: 'Custom::Seed', physicalId: 'seed' },
    },
  })
  london.live('AWS::SQS::Queue', 'gone').delete()
  await start('App')
  const drifts = await driftsOf('App')
  expect(drifts.map((one) => [one.LogicalResourceId, one.StackResourceDriftStatus])).toEqual([
    ['Same', 'IN_SYNC'],
    ['Gone', 'DELETED'],
    ['Unsure', 'UNKNOWN'],
    ['Unsupported', 'UNSUPPORTED'],
  ])
  expect(drifts[1]?.ActualProperties).toBeUndefined()
  expect(drifts[2]?.DriftStatusReason).toBe('Rate exceeded')
})

it('fails with what it found of the others, and keeps the older results', async () => {
  const app = london.stack('App', { resources: { WebSg: web, Q: { type: 'AWS::SQS::Queue' } } })
  await start('App')
  await driftsOf('App')
  aws.clock.advance(60_000)
  app.update({ resources: { WebSg: { ...web, drift: 'failed' }, Q: { type: 'AWS::SQS::Queue' } } })
  const told = await status(await start('App'))
  expect(told).toMatchObject({
    DetectionStatus: 'DETECTION_FAILED',
    DetectionStatusReason: 'Failed to detect drift on resource [WebSg]',
  })
  const [old, fresh] = await driftsOf('App')
  const since = Number(told.Timestamp)
  expect([Number(old?.Timestamp) < since, Number(fresh?.Timestamp) >= since]).toEqual([true, true])
})

it('takes its time, one at a time for each stack, in some states only', async () => {
  aws.detectionSeconds = 10
  london.stack('App', { resources: { WebSg: web } })
  london.stack('Stuck', { detection: 'never' })
  london.stack('Broken', { status: 'ROLLBACK_COMPLETE' })
  const id = await start('App')
  expect(await status(id)).toMatchObject({ DetectionStatus: 'DETECTION_IN_PROGRESS' })
  expect(await errorOf(start('App'))).toMatch(
    /^ValidationError: Drift detection is already in progress for stack \[arn:.*\/App\/.*\]$/,
  )
  const stuck = await start('Stuck')
  expect(await errorOf(start('Broken'))).toContain('in ROLLBACK_COMPLETE state')
  aws.clock.advance(10_000)
  expect(await status(id)).toMatchObject({ DetectionStatus: 'DETECTION_COMPLETE' })
  expect(await status(stuck)).toMatchObject({ DetectionStatus: 'DETECTION_IN_PROGRESS' })
  expect(london.maxDetections).toBe(2)
})

it('runs once, whoever started it', async () => {
  aws.detectionSeconds = 10
  const app = london.stack('App', { resources: { WebSg: web } })
  const theirs = app.detect()
  expect(await errorOf(start('App'))).toContain('already in progress')
  aws.clock.advance(10_000)
  expect(await status(theirs)).toMatchObject({ StackDriftStatus: 'IN_SYNC' })
})

it('can fail as a whole', async () => {
  london.stack('App', { resources: { WebSg: web }, detection: 'failed' })
  const told = await status(await start('App'))
  expect(told).toMatchObject({ DetectionStatus: 'DETECTION_FAILED', StackDriftStatus: 'UNKNOWN' })
  expect(await driftsOf('App')).toEqual([])
})

it('pages at 100 and takes four filters', async () => {
  const resources = Object.fromEntries(
    Array.from({ length: 250 }, (_, n) => [`Q${n}`, { type: 'AWS::SQS::Queue' }]),
  )
  const app = london.stack('App', { resources })
  app.resource('Q7').delete()
  await start('App')
  expect(await driftsOf('App')).toHaveLength(250)
  expect(aws.count({ action: 'DescribeStackResourceDrifts' })).toBe(3)
  const filtered = (StackResourceDriftStatusFilters: ('IN_SYNC' | 'DELETED')[]) =>
    client.send(
      new DescribeStackResourceDriftsCommand({ StackName: 'App', StackResourceDriftStatusFilters }),
    )
  expect((await filtered(['DELETED'])).StackResourceDrifts).toHaveLength(1)
  expect(await errorOf(filtered(Array(5).fill('IN_SYNC')))).toContain('less than or equal to 4')
})
