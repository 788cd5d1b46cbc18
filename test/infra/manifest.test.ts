import { known, type ManifestFact, type ResourceDrift, unknown } from '@drift-toolkit/core'
import { readStacks } from '@drift-toolkit/core/collect/aws/stacks'
import {
  type ManifestStateRequest,
  readManifestState,
} from '@drift-toolkit/core/collect/infra/manifest-state'
import { parseManifest } from '@drift-toolkit/core/collect/infra/manifest-text'
import { describe, expect, test } from 'vitest'
import { ACCOUNT, connected, REGION } from './connected.ts'

const at = (service: string, resource: string) =>
  `arn:aws:${service}:${REGION}:${ACCOUNT}:${resource}`

const ROLE = `arn:aws:iam::${ACCOUNT}:role/team/runner`
const TABLE = at('dynamodb', 'table/orders')
const QUEUE = at('sqs', 'jobs')
const BUCKET = 'arn:aws:s3:::acme-logs'

type Connected = Awaited<ReturnType<typeof connected>>

/** What of these is there, in one region of one account whose stacks are read as a scan does. */
const state = async (
  { connect }: Connected,
  arns: string[],
  {
    regions = [REGION],
    drift = [],
    ...more
  }: Partial<ManifestStateRequest> & { regions?: string[]; drift?: ResourceDrift[] } = {},
): Promise<ManifestFact[]> => {
  const facts = await Promise.all(
    regions.map(async (region) => {
      const read = await readStacks(connect(region), ['*'])
      if (!read.known) throw new Error(read.reason)
      const stacks = read.value.stacks.map((stack) => ({
        ...stack,
        template: unknown('not asked for'),
        detection:
          drift.length === 0
            ? unknown('not asked for')
            : known({ status: 'complete' as const, started: '', resources: drift }),
      }))
      return {
        region,
        stacks: known(stacks),
        unmatched: [],
        deleted: known([]),
        scan: unknown('none'),
        live: [],
      }
    }),
  )
  return readManifestState({
    environment: {
      name: 'prod',
      account: ACCOUNT,
      entered: known({ arn: 'arn' }),
      regions: facts,
    },
    resources: parseManifest('must.txt', arns.join('\n')).resources,
    aws: known(connect),
    budget: 100,
    askCm: async () => null,
    ...more,
  })
}

const lines = (facts: ManifestFact[]) =>
  facts.map(({ arn, exists, how }) =>
    exists.known ? `${arn} ${exists.value}: ${how}` : `${arn} unknown: ${exists.reason}`,
  )

describe('resources of the infra manifest', () => {
  test('are there or not, as Cloud Control says', async () => {
    const cloud = await connected()
    cloud.region.addResource('AWS::DynamoDB::Table', 'orders', {})
    cloud.region.addResource('AWS::IAM::Role', 'runner', {})
    expect(lines(await state(cloud, [TABLE, ROLE, QUEUE]))).toEqual([
      `${TABLE} true: Cloud Control in eu-west-2 finds it`,
      `${ROLE} true: Cloud Control in eu-west-2 finds it`,
      `${QUEUE} false: Cloud Control in eu-west-2 does not find it`,
    ])
    expect(cloud.fake.violations).toEqual([])
  })

  test('that may not be read are unknown, and never missing', async () => {
    const cloud = await connected()
    cloud.account.denyReads('AWS::DynamoDB::Table')
    const [table] = await state(cloud, [TABLE])
    expect(table?.exists).toMatchObject({ known: false, permission: 'dynamodb:DescribeTable' })
  })

  test('of other accounts, kinds and regions are unknown, and nothing is asked', async () => {
    const cloud = await connected()
    const other = QUEUE.replace(ACCOUNT, '999999999999')
    const far = QUEUE.replace(REGION, 'us-east-1')
    const kafka = at('kafka', 'cluster/main/0a1b')
    expect(lines(await state(cloud, [other, far, kafka, 'projects/app/secrets/key']))).toEqual([
      `${other} unknown: it is of account 999999999999, which is not looked at`,
      `${far} unknown: us-east-1 is none of the regions that are looked at`,
      `${kafka} unknown: Cloud Control cannot be asked for this of kafka`,
      'projects/app/secrets/key unknown: it is of Google Cloud project app, which is not looked at',
    ])
    expect(cloud.fake.count({ action: 'GetResource' })).toBe(0)
  })

  test('of a stack need its comparison: a stack lists what is long gone', async () => {
    const cloud = await connected()
    const stack = cloud.region.stack('App', {
      resources: { Orders: { type: 'AWS::DynamoDB::Table', physicalId: 'orders' } },
    })
    expect(lines(await state(cloud, [TABLE]))).toEqual([
      `${TABLE} true: Cloud Control in eu-west-2 finds it`,
    ])
    stack.resource('Orders').delete()
    expect(lines(await state(cloud, [TABLE]))).toEqual([
      `${TABLE} false: Cloud Control in eu-west-2 does not find it`,
    ])
    cloud.account.denyReads('AWS::DynamoDB::Table')
    expect(lines(await state(cloud, [TABLE]))[0]).toMatch(
      /unknown: stack App lists it, CloudFormation did not compare it, and dynamodb:DescribeTable is denied/,
    )
  })

  test.each([
    ['MODIFIED', true, 'stack App holds it'],
    ['DELETED', false, 'it is gone from stack App'],
  ] as const)(
    'of a stack that was compared are known (%s), and nobody is asked again',
    async (status, there, how) => {
      const cloud = await connected()
      cloud.region.stack('App', {
        resources: { Orders: { type: 'AWS::DynamoDB::Table', physicalId: 'orders' } },
      })
      const drift: ResourceDrift = {
        logicalId: 'Orders',
        physicalId: 'orders',
        type: 'AWS::DynamoDB::Table',
        status,
        expected: null,
        actual: null,
        differences: [],
        time: '',
      }
      const [table] = await state(cloud, [TABLE], { drift: [drift] })
      expect(table).toMatchObject({ exists: known(there), how, stack: 'App' })
      expect(cloud.fake.count({ action: 'GetResource' })).toBe(0)
    },
  )

  test('a bucket is looked for in every region', async () => {
    const cloud = await connected()
    cloud.account.region('us-east-1').addResource('AWS::S3::Bucket', 'acme-logs', {})
    const [bucket] = await state(cloud, [BUCKET], { regions: [REGION, 'us-east-1'] })
    expect(bucket).toMatchObject({ exists: known(true), region: 'us-east-1', account: null })
  })

  test('beyond the budget are unknown', async () => {
    const cloud = await connected()
    const facts = await state(cloud, [TABLE, QUEUE, ROLE], { budget: 2 })
    expect(lines(facts)[2]).toMatch(/unknown: the budget of 2 requests .* in eu-west-2 is spent$/)
    expect(cloud.fake.count({ action: 'GetResource' })).toBe(2)
  })

  test('are asked of check-my-toolkit where nobody else knows; what it misses in AWS says nothing', async () => {
    const cloud = await connected()
    const path = 'projects/app/secrets/key'
    const kafka = at('kafka', 'cluster/main/0a1b')
    const other = at('kafka', 'cluster/other/0a1b')
    let asked = 0
    const askCm = async () => {
      asked += 1
      return known([
        { arn: path, exists: false },
        { arn: kafka, exists: true },
        { arn: other, exists: false },
        { arn: TABLE, exists: true },
      ])
    }
    expect(lines(await state(cloud, [TABLE], { askCm }))[0]).toMatch(/ false: Cloud Control/)
    expect(asked).toBe(0)
    expect(lines(await state(cloud, [path, kafka, other], { askCm }))).toEqual([
      `${path} false: check-my-toolkit does not find it`,
      `${kafka} true: check-my-toolkit finds it`,
      expect.stringMatching(/ unknown: /),
    ])
  })
})
