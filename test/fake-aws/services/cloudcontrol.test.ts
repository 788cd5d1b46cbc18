import { GetResourceCommand, paginateListResources } from '@aws-sdk/client-cloudcontrol'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { clientsOf, errorOf } from '../clients.ts'
import { type FakeAws, type FakeRegion, startFakeAws } from '../index.ts'

let aws: FakeAws
let london: FakeRegion
let client: ReturnType<typeof clientsOf>['cloudcontrol']

beforeEach(async () => {
  aws = await startFakeAws()
  london = aws.account('333333333333').region('eu-west-2')
  client = clientsOf(aws).cloudcontrol
})
afterEach(() => aws.close())

const get = async (TypeName: string, Identifier: string) => {
  const { ResourceDescription } = await client.send(
    new GetResourceCommand({ TypeName, Identifier }),
  )
  return JSON.parse(ResourceDescription?.Properties ?? 'null')
}

it('reads a resource whole, with the tags that CloudFormation gave it', async () => {
  const app = london.stack('App', {
    resources: {
      Role: {
        type: 'AWS::IAM::Role',
        physicalId: 'app',
        properties: { Path: '/' },
        defaults: { MaxSessionDuration: 3600 },
      },
    },
  })
  app.resource('Role').set('/Policies/-', { PolicyName: 'backdoor', PolicyDocument: {} })
  expect(await get('AWS::IAM::Role', 'app')).toEqual({
    RoleName: 'app',
    Path: '/',
    MaxSessionDuration: 3600,
    Policies: [{ PolicyName: 'backdoor', PolicyDocument: {} }],
    Tags: [
      { Key: 'aws:cloudformation:stack-name', Value: 'App' },
      { Key: 'aws:cloudformation:stack-id', Value: app.id },
      { Key: 'aws:cloudformation:logical-id', Value: 'Role' },
    ],
  })
})

it('tells apart what is not there, not supported, not known and not allowed', async () => {
  aws.account('333333333333').denyReads('AWS::KMS::Key')
  expect(await errorOf(get('AWS::S3::Bucket', 'nope'))).toBe(
    "ResourceNotFoundException: Resource of type 'AWS::S3::Bucket' with identifier 'nope' was not found.",
  )
  expect(await errorOf(get('AWS::IAM::Policy', 'x'))).toBe(
    'UnsupportedActionException: Resource type AWS::IAM::Policy does not support READ action',
  )
  expect(await errorOf(get('Acme::App::Thing', 'x'))).toMatch(/^TypeNotFoundException/)
  expect(await errorOf(get('AWS::KMS::Key', 'x'))).toMatch(/^AccessDeniedException/)
})

it('lists identifiers page by page, within what has to be named', async () => {
  for (let n = 0; n < 250; n++) london.addResource('AWS::SQS::Queue', `q-${n}`)
  london.addResource('AWS::ElasticLoadBalancingV2::Listener', 'l-1', { LoadBalancerArn: 'lb-1' })
  london.addResource('AWS::ElasticLoadBalancingV2::Listener', 'l-2', { LoadBalancerArn: 'lb-2' })
  const list = async (TypeName: string, ResourceModel?: string) => {
    const found: unknown[] = []
    const input = { TypeName, ...(ResourceModel !== undefined && { ResourceModel }) }
    for await (const page of paginateListResources({ client }, input)) {
      found.push(...(page.ResourceDescriptions ?? []))
    }
    return found
  }
  expect(await list('AWS::SQS::Queue')).toHaveLength(250)
  const listener = 'AWS::ElasticLoadBalancingV2::Listener'
  expect(await errorOf(list(listener))).toMatch(
    /^InvalidRequestException: .*required key \[LoadBalancerArn\]/,
  )
  expect(await list(listener, '{"LoadBalancerArn":"lb-2"}')).toEqual([
    { Identifier: 'l-2', Properties: '{"ListenerArn":"l-2"}' },
  ])
})
