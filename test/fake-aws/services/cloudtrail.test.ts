import {
  type LookupAttributeKey,
  LookupEventsCommand,
  type LookupEventsCommandInput,
} from '@aws-sdk/client-cloudtrail'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { clientsOf, errorOf } from '../clients.ts'
import { type FakeAws, type FakeRegion, startFakeAws } from '../index.ts'

let aws: FakeAws
let london: FakeRegion

beforeEach(async () => {
  aws = await startFakeAws({ lookupsPerSecond: false })
  london = aws.account('333333333333').region('eu-west-2')
})
afterEach(() => aws.close())

const lookup = (input: LookupEventsCommandInput = {}, region = 'eu-west-2') =>
  clientsOf(aws, '333333333333', region).cloudtrail.send(new LookupEventsCommand(input))
const by = (AttributeKey: LookupAttributeKey, AttributeValue: string) => ({
  LookupAttributes: [{ AttributeKey, AttributeValue }],
})

it('finds who changed a resource', async () => {
  london.event({
    name: 'AuthorizeSecurityGroupIngress',
    resource: 'sg-1',
    user: { sso: 'ann@example.com', permissionSet: 'Admin' },
    time: new Date(aws.clock.now() - 3_600_000).toISOString(),
    request: { groupId: 'sg-1', cidrIp: '0.0.0.0/0' },
  })
  london.event({ name: 'DescribeSecurityGroups', resource: 'sg-1' })
  const { Events = [] } = await lookup(by('ResourceName', 'sg-1'))
  expect(Events.map(({ EventName, ReadOnly }) => [EventName, ReadOnly])).toEqual([
    ['DescribeSecurityGroups', 'true'],
    ['AuthorizeSecurityGroupIngress', 'false'],
  ])
  const event = JSON.parse(Events[1]?.CloudTrailEvent ?? '')
  expect(Events[1]).toMatchObject({ Username: 'ann@example.com', EventSource: 'ec2.amazonaws.com' })
  expect(event.userIdentity).toMatchObject({
    type: 'AssumedRole',
    arn: 'arn:aws:sts::333333333333:assumed-role/AWSReservedSSO_Admin_0123456789abcdef/ann@example.com',
  })
  expect(event.requestParameters.cidrIp).toBe('0.0.0.0/0')
})

it('names CloudFormation where it did it itself, and pipelines by their repository', async () => {
  london.event({ name: 'PutBucketPolicy', resource: 'data', user: { deployment: true } })
  london.event({ name: 'PutBucketPolicy', resource: 'data', user: { pipeline: 'acme/app' } })
  const { Events = [] } = await lookup(by('ResourceName', 'data'))
  const told = Events.map(({ CloudTrailEvent }) => JSON.parse(CloudTrailEvent ?? ''))
  const own = told.find(({ userIdentity }) => userIdentity.invokedBy !== undefined)
  const pipeline = told.find((one) => one !== own)
  expect([own.userIdentity.invokedBy, own.sourceIPAddress]).toEqual([
    'cloudformation.amazonaws.com',
    'cloudformation.amazonaws.com',
  ])
  expect(own.userIdentity.arn).toMatch(/cfn-exec-role-333333333333-eu-west-2\/AWSCloudFormation$/)
  expect(pipeline.userIdentity.sessionContext.webIdFederationData.attributes).toEqual({
    'token.actions.githubusercontent.com:repository': 'acme/app',
  })
})

it('has the events of global services in us-east-1', async () => {
  london.event({ name: 'PutRolePolicy', resource: 'app', user: { root: true } })
  expect((await lookup(by('ResourceName', 'app'))).Events).toEqual([])
  expect((await lookup(by('ResourceName', 'app'), 'us-east-1')).Events).toHaveLength(1)
})

it('pages 50 and wants the same parameters again', async () => {
  for (let n = 0; n < 60; n++) london.event({ name: 'PutBucketPolicy', resource: 'data' })
  const first = await lookup(by('ResourceName', 'data'))
  expect(first.Events).toHaveLength(50)
  const NextToken = first.NextToken
  expect((await lookup({ ...by('ResourceName', 'data'), NextToken })).Events).toHaveLength(10)
  expect(await errorOf(lookup({ ...by('EventName', 'PutBucketPolicy'), NextToken }))).toMatch(
    /^InvalidNextTokenException/,
  )
})

it('takes one attribute, and a window that is one', async () => {
  const one = by('ResourceName', 'a').LookupAttributes
  expect(await errorOf(lookup({ LookupAttributes: [...one, ...one] }))).toMatch(
    /^InvalidLookupAttributesException/,
  )
  const now = aws.clock.now()
  const window = { StartTime: new Date(now), EndTime: new Date(now - 1_000) }
  expect(await errorOf(lookup(window))).toMatch(/^InvalidTimeRangeException/)
})

it('keeps 90 days, within the window', async () => {
  const ago = (days: number) => new Date(aws.clock.now() - days * 86_400_000)
  for (const days of [1, 10, 100]) {
    london.event({ name: 'CreateQueue', resource: `q-${days}`, time: ago(days).toISOString() })
  }
  expect((await lookup()).Events).toHaveLength(2)
  expect((await lookup({ StartTime: ago(5) })).Events).toHaveLength(1)
})

it('answers two requests a second in each account and region', async () => {
  const strict = await startFakeAws()
  const send = (region = 'eu-west-2') =>
    clientsOf(strict, '333333333333', region).cloudtrail.send(new LookupEventsCommand({}))
  const start = strict.clock.now()
  await Promise.all([send(), send()])
  // However slow the machine is, no time has passed.
  strict.clock.set(start)
  expect(await errorOf(send())).toBe('ThrottlingException: Rate exceeded')
  await send('us-east-1')
  strict.clock.advance(1_000)
  await Promise.all([send(), send()])
  await strict.close()
})
