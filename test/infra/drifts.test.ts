import { createAws, newUsage } from '@drift-toolkit/core/collect/aws/clients'
import { readDrifts } from '@drift-toolkit/core/collect/aws/drifts'
import { afterEach, expect, test } from 'vitest'
import { type Answer, type Asked, type Loopback, loopback } from './loopback.ts'

/** 2026-05-01, when the detection began. */
const BEGAN = Date.UTC(2026, 4, 1)

const entry = (id: string, status: string, time: number, more = '') => `<member>
  <StackId>arn:aws:cloudformation:eu-west-2:111111111111:stack/App/1</StackId>
  <LogicalResourceId>${id}</LogicalResourceId><PhysicalResourceId>${id}-1</PhysicalResourceId>
  <ResourceType>AWS::SQS::Queue</ResourceType><Timestamp>${new Date(time).toISOString()}</Timestamp>
  <StackResourceDriftStatus>${status}</StackResourceDriftStatus>${more}</member>`

const page = (entries: string[], next?: string): Answer => ({
  xml: `<DescribeStackResourceDriftsResponse xmlns="http://cloudformation.amazonaws.com/doc/2010-05-15/">
    <DescribeStackResourceDriftsResult><StackResourceDrifts>${entries.join('')}</StackResourceDrifts>
    ${next === undefined ? '' : `<NextToken>${next}</NextToken>`}</DescribeStackResourceDriftsResult>
  </DescribeStackResourceDriftsResponse>`,
})

let server: Loopback | undefined

afterEach(async () => {
  delete process.env.AWS_ENDPOINT_URL
  await server?.close()
})

const read = async (answer: (asked: Asked) => Answer) => {
  server = await loopback(answer)
  process.env.AWS_ENDPOINT_URL = server.url
  const clock = { now: Date.now, sleep: async () => {} }
  const aws = createAws({
    credentials: async () => ({ accessKeyId: 'AKIAEXAMPLE', secretAccessKey: 'secret' }),
    region: 'eu-west-2',
    usage: newUsage(),
    deadline: clock.now() + 60_000,
    clock,
  })
  const drifts = await readDrifts(aws, 'App', BEGAN)
  aws.destroy()
  return drifts
}

test('pages are read without a filter, of the largest size', async () => {
  const { resources } = await read(({ body }) =>
    body.NextToken === 'two'
      ? page([entry('B', 'IN_SYNC', BEGAN)])
      : page([entry('A', 'IN_SYNC', BEGAN + 1)], 'two'),
  )
  expect(resources.map(({ logicalId }) => logicalId)).toEqual(['A', 'B'])
  expect(server?.asked.map(({ body: { Version: _, ...body } }) => body)).toEqual([
    { Action: 'DescribeStackResourceDrifts', StackName: 'App', MaxResults: '100' },
    {
      Action: 'DescribeStackResourceDrifts',
      StackName: 'App',
      MaxResults: '100',
      NextToken: 'two',
    },
  ])
})

test('what an earlier detection found is left out', async () => {
  const { resources } = await read(() =>
    page([entry('Old', 'MODIFIED', BEGAN - 1), entry('New', 'DELETED', BEGAN + 5_000)]),
  )
  expect(resources.map(({ logicalId, time }) => [logicalId, time])).toEqual([
    ['New', '2026-05-01T00:00:05.000Z'],
  ])
})

test('results that cannot be read to their end count as far as they go', async () => {
  const { resources, missed } = await read(({ body }) =>
    body.NextToken === 'two'
      ? { error: 'ExpiredToken', message: 'The security token is expired', status: 403 }
      : page([entry('A', 'MODIFIED', BEGAN)], 'two'),
  )
  expect(resources).toHaveLength(1)
  expect(missed?.reason).toContain('the credentials ran out')
})

test('properties are parsed where something differs', async () => {
  const properties = `
    <ExpectedProperties>{"DelaySeconds":0,"Tags":[{"Key":"a","Value":"&lt;b&gt; &amp; \\&quot;"}]}</ExpectedProperties>
    <ActualProperties>{"DelaySeconds":5}</ActualProperties>
    <PropertyDifferences><member><PropertyPath>/DelaySeconds</PropertyPath>
      <ExpectedValue>0</ExpectedValue><ActualValue>5</ActualValue>
      <DifferenceType>NOT_EQUAL</DifferenceType></member></PropertyDifferences>`
  const { resources } = await read(() =>
    page([entry('A', 'MODIFIED', BEGAN, properties), entry('B', 'IN_SYNC', BEGAN, properties)]),
  )
  expect(resources).toMatchObject([
    {
      expected: { DelaySeconds: 0, Tags: [{ Key: 'a', Value: '<b> & "' }] },
      actual: { DelaySeconds: 5 },
      differences: [{ path: '/DelaySeconds', kind: 'NOT_EQUAL', expected: 0, actual: 5 }],
    },
    { expected: null, actual: null, differences: [] },
  ])
})

test('a status that nobody knows yet is UNKNOWN, and says which', async () => {
  const { resources } = await read(() => page([entry('A', 'SOMETHING_NEW', BEGAN)]))
  expect(resources).toMatchObject([
    { status: 'UNKNOWN', reason: 'CloudFormation says SOMETHING_NEW' },
  ])
})
