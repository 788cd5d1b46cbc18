import { ListResourcesCommand } from '@aws-sdk/client-cloudcontrol'
import {
  CloudFormationClient,
  CreateStackCommand,
  GetTemplateCommand,
  ListStacksCommand,
} from '@aws-sdk/client-cloudformation'
import { LookupEventsCommand } from '@aws-sdk/client-cloudtrail'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { clientsOf, errorOf } from '../clients.ts'
import { type FakeAws, startFakeAws } from '../index.ts'

const prod = '333333333333'

let aws: FakeAws
let clients: ReturnType<typeof clientsOf>

beforeEach(async () => {
  aws = await startFakeAws()
  clients = clientsOf(aws)
})
afterEach(() => aws.close())

const list = (client = clients.cloudformation) => client.send(new ListStacksCommand({}))
const withKeys = (credentials: { accessKeyId: string; secretAccessKey: string }) =>
  new CloudFormationClient({ endpoint: aws.url, region: 'eu-west-2', credentials, maxAttempts: 1 })

it('is found through AWS_ENDPOINT_URL', async () => {
  process.env.AWS_ENDPOINT_URL = aws.url
  const credentials = aws.addKeys({ account: prod })
  const client = new CloudFormationClient({ region: 'eu-central-1', credentials })
  await list(client)
  delete process.env.AWS_ENDPOINT_URL
  expect(aws.requests).toMatchObject([{ account: prod, region: 'eu-central-1', status: 200 }])
})

it('takes no keys that it did not give, and no wrong signature', async () => {
  const keys = aws.addKeys({ account: prod })
  expect(await errorOf(list(withKeys({ ...keys, accessKeyId: 'AKIAUNKNOWN' })))).toMatch(
    /^InvalidClientTokenId: The security token/,
  )
  expect(await errorOf(list(withKeys({ ...keys, secretAccessKey: 'guessed' })))).toMatch(
    /^SignatureDoesNotMatch: The request signature/,
  )
  const unsigned = await fetch(aws.url, {
    method: 'POST',
    body: 'Action=ListStacks&Version=2010-05-15',
  })
  expect([unsigned.status, await unsigned.text()]).toEqual([
    403,
    expect.stringContaining('<Code>MissingAuthenticationToken</Code>'),
  ])
})

it('keeps accounts and regions apart', async () => {
  aws.account(prod).region('eu-west-2').stack('App')
  const names = async (account: string, region: string) =>
    (await list(clientsOf(aws, account, region).cloudformation)).StackSummaries?.length
  expect([
    await names(prod, 'eu-west-2'),
    await names(prod, 'eu-west-1'),
    await names('222222222222', 'eu-west-2'),
  ]).toEqual([1, 0, 0])
})

it('refuses each service of a region that is not enabled in its own words', async () => {
  aws.account(prod).disableRegion('eu-south-1')
  const milan = clientsOf(aws, prod, 'eu-south-1')
  expect(await errorOf(list(milan.cloudformation))).toMatch(/^InvalidClientTokenId/)
  expect(await errorOf(milan.cloudtrail.send(new LookupEventsCommand({})))).toMatch(
    /^UnrecognizedClientException/,
  )
})

it('denies actions, naming who and what', async () => {
  aws.account(prod).deny('cloudformation:GetT*', 'cloudtrail:*')
  const template = new GetTemplateCommand({ StackName: 'App' })
  expect(await errorOf(clients.cloudformation.send(template))).toBe(
    `AccessDenied: User: arn:aws:iam::${prod}:user/ci is not authorized to perform: cloudformation:GetTemplate on resource: arn:aws:cloudformation:eu-west-2:${prod}:stack/App/* because no identity-based policy allows the cloudformation:GetTemplate action`,
  )
  expect(await errorOf(clients.cloudtrail.send(new LookupEventsCommand({})))).toMatch(
    /^AccessDeniedException: .*cloudtrail:LookupEvents/,
  )
  aws.account(prod).deny('cloudformation:ListResources')
  const buckets = new ListResourcesCommand({ TypeName: 'AWS::S3::Bucket' })
  expect(await errorOf(clients.cloudcontrol.send(buckets))).toContain(
    'cloudformation:ListResources',
  )
})

it('fails as it is told', async () => {
  aws.faults.failNext({ match: /^cloudformation ListStacks 333333333333 eu-west-2$/, status: 503 })
  expect(await errorOf(list())).toMatch(/^InternalFailure/)
  aws.faults.failNext({ match: { action: 'ListStacks' }, status: 0 })
  expect(await errorOf(list())).toMatch(/socket hang up|ECONNRESET/)
  aws.faults.throttleNext({ service: 'cloudtrail' })
  expect(await errorOf(clients.cloudtrail.send(new LookupEventsCommand({})))).toBe(
    'ThrottlingException: Rate exceeded',
  )
  aws.faults.throttleNext({ service: 'cloudformation' })
  expect(await errorOf(list())).toBe('Throttling: Rate exceeded')
  expect((await list()).StackSummaries).toEqual([])
})

it('limits requests in each account and region', async () => {
  aws.faults.limit({ service: 'cloudformation', action: 'ListStacks', perSecond: 0.1, burst: 2 })
  await list()
  await list()
  expect(await errorOf(list())).toBe('Throttling: Rate exceeded')
  await list(clientsOf(aws, '222222222222').cloudformation)
  aws.clock.advance(10_000)
  await list()
})

it('is waited out by the SDK when it throttles', async () => {
  const credentials = aws.addKeys({ account: prod })
  const options = { endpoint: aws.url, region: 'eu-west-2', credentials, maxAttempts: 4 }
  aws.faults.throttleNext({ action: 'ListStacks' }, 2)
  await list(new CloudFormationClient(options))
  expect(aws.requests.map(({ code }) => code)).toEqual(['Throttling', 'Throttling', undefined])
})

it('notes what it does not serve', async () => {
  const create = clients.cloudformation.send(new CreateStackCommand({ StackName: 'App' }))
  expect(await errorOf(create)).toBe(
    'InvalidAction: Could not find operation CreateStack for version 2010-05-15',
  )
  expect(aws.violations).toEqual(['fake-aws does not serve cloudformation CreateStack'])
})

it('takes its time, and counts what is in flight', async () => {
  aws.latencyMs = 40
  const before = performance.now()
  await Promise.all([list(), list(), list()])
  expect(performance.now() - before).toBeGreaterThanOrEqual(35)
  expect([aws.maxConcurrent, aws.count({ account: prod })]).toEqual([3, 3])
  aws.latencyMs = 0
  aws.faults.slow({ region: 'eu-west-1' }, 60)
  const slow = performance.now()
  await list(clientsOf(aws, prod, 'eu-west-1').cloudformation)
  expect(performance.now() - slow).toBeGreaterThanOrEqual(55)
})
