import { findScan, type ScanOptions } from '@drift-toolkit/core/collect/aws/scans'
import { listUnmanaged, type Selection } from '@drift-toolkit/core/collect/aws/unmanaged'
import { describe, expect, test } from 'vitest'
import { connected } from './connected.ts'

const DAY = 86_400_000
const BUCKET = 'AWS::S3::Bucket'

const setUp = async (options = {}) => {
  const all = await connected(options)
  const { aws, clock, deadline } = all
  const find = (mode: ScanOptions['mode'], more: Partial<ScanOptions> = {}) =>
    findScan(aws, { mode, maxAgeMs: 7 * DAY, clock, deadline, random: () => 1, ...more })
  const ago = (days: number) => new Date(clock.now() - days * DAY).toISOString()
  return { ...all, find, ago }
}

describe('reuse', () => {
  test('takes the newest complete scan; partial ones and failed ones are none', async () => {
    const { region, find, ago, fake } = await setUp()
    region.addResource(BUCKET, 'by-hand')
    region.scan({ finished: ago(6) })
    const newest = region.scan({ finished: ago(3) })
    region.scan({ finished: ago(2), status: 'FAILED' })
    region.scan({ finished: ago(1), types: ['AWS::S3::*'] })
    expect(await find('reuse')).toMatchObject({ value: { id: newest, types: [BUCKET] } })
    expect(fake.count({ service: 'cloudformation' })).toBe(2)
  })

  test.each([
    ['there is none', () => undefined, 'is younger than 7 days: start one'],
    [
      'the last one is too old',
      (at: (days: number) => string) => ({ finished: at(8) }),
      'is younger than 7 days',
    ],
    ['one is running', () => ({ status: 'IN_PROGRESS' as const }), 'one is running'],
    [
      'the last one failed',
      (at: (days: number) => string) => ({
        finished: at(1),
        status: 'FAILED' as const,
        statusReason: 'more than 100,000 resources',
      }),
      'the last one failed: more than 100,000 resources',
    ],
  ])('is unknown where %s', async (_, scan, reason) => {
    const { region, find, ago } = await setUp()
    const spec = scan(ago)
    if (spec !== undefined) region.scan(spec)
    expect(await find('reuse')).toEqual({ known: false, reason: expect.stringContaining(reason) })
  })
})

describe('start', () => {
  test('begins one and waits for its end', async () => {
    const { region, find, fake, clock } = await setUp({ scanSeconds: 300 })
    region.addResource(BUCKET, 'by-hand')
    const began = clock.now()
    expect(await find('start')).toMatchObject({ value: { types: [BUCKET] } })
    expect(clock.now() - began).toBeLessThan(1.2 * 300_000)
    expect(fake.count({ action: 'DescribeResourceScan' })).toBeLessThan(25)
  })

  test('joins one that runs', async () => {
    const { aws, find, fake, deadline } = await setUp({ scanSeconds: 60 })
    const first = find('start')
    const second = await find('start')
    expect(second).toEqual(await first)
    expect(second.known).toBe(true)
    expect(fake.count({ action: 'StartResourceScan' })).toBe(2)
    expect([aws.region, deadline > 0]).toEqual(['eu-west-2', true])
  })

  test('past its quota is unknown, unless a fresh one is there', async () => {
    const { region, find, ago } = await setUp()
    for (let n = 0; n < 10; n += 1) region.scan({ finished: ago(0.5), status: 'FAILED' })
    expect(await find('start')).toEqual({
      known: false,
      reason: expect.stringContaining('You have reached the daily quota'),
    })
    const fresh = region.scan({ finished: ago(0.4) })
    expect(await find('start')).toMatchObject({ value: { id: fresh } })
  })

  test('that does not end before the deadline is left to the next run', async () => {
    const { find, clock } = await setUp({ scanSeconds: 3_600 })
    expect(await find('start', { deadline: clock.now() + 900_000 })).toEqual({
      known: false,
      reason: expect.stringMatching(/still running at the deadline \(2\d %\); the next run/),
    })
  })

  test('that is denied names its permission', async () => {
    const { account, find } = await setUp()
    account.deny('cloudformation:StartResourceScan')
    expect(await find('start')).toMatchObject({ permission: 'cloudformation:StartResourceScan' })
  })
})

test('off asks nothing', async () => {
  const { find, fake } = await setUp()
  expect((await find('off')).known).toBe(false)
  expect(fake.requests).toEqual([])
})

describe('unmanaged resources', () => {
  const withScan = async (count = 0) => {
    const all = await setUp()
    const { region, aws } = all
    region.stack('App', { resources: { Managed: { type: BUCKET, physicalId: 'managed' } } })
    region.addResource(BUCKET, 'ours', {}, { project: 'app', team: 'shop' })
    region.addResource(BUCKET, 'theirs', {}, { project: 'other' })
    for (let n = 0; n < count; n += 1) region.addResource('AWS::SQS::Queue', `queue-${n}`)
    const scan = region.scan()
    const list = async (selection: Omit<Selection, 'kept'> & Partial<Selection>) => {
      const listed = await listUnmanaged(aws, scan, { kept: [], ...selection })
      return listed.known ? listed.value : listed.reason
    }
    return { ...all, list }
  }

  test('of a project carry its tags: one listing for each', async () => {
    const { list, fake } = await withScan()
    const tags = { project: 'app', team: 'shop' }
    expect(await list({ orphans: 'project', tags, stacks: [] })).toEqual([
      { type: BUCKET, identifier: { BucketName: 'ours' }, tags: { known: true, value: tags } },
    ])
    expect(fake.count({ action: 'ListResourceScanResources' })).toBe(2)
  })

  test('of an account are all of them; tags are known as far as they were asked for', async () => {
    const { list, fake } = await withScan(250)
    const listed = await list({ orphans: 'account', tags: { project: 'app' }, stacks: ['App'] })
    expect(listed).toHaveLength(252)
    expect(listed).toContainEqual({
      type: BUCKET,
      identifier: { BucketName: 'ours' },
      tags: { known: true, value: { project: 'app' } },
    })
    expect(listed).toContainEqual({
      type: BUCKET,
      identifier: { BucketName: 'theirs' },
      tags: expect.objectContaining({ known: false }),
    })
    expect(fake.count({ action: 'ListResourceScanResources' })).toBe(3 + 1)
  })

  test('that a stack made and let go carry its name', async () => {
    const { list, region } = await withScan()
    region.stack('Old', { resources: { Kept: { type: BUCKET, physicalId: 'kept' } } })
    region.find('Old')?.delete({ retain: ['Kept'] })
    expect(await list({ orphans: 'project', tags: {}, stacks: ['App', 'Old'] })).toEqual([
      {
        type: BUCKET,
        identifier: { BucketName: 'kept' },
        tags: { known: true, value: { 'aws:cloudformation:stack-name': 'Old' } },
      },
    ])
  })

  test('that a deleted stack kept are found by their type, tagged or not', async () => {
    const { list, fake } = await withScan()
    const left = (physicalId: string) => ({ type: BUCKET, physicalId, stack: 'Old' })
    const listed = await list({
      orphans: 'project',
      tags: { project: 'nobody' },
      stacks: [],
      kept: [left('arn:aws:s3:::theirs'), left('our'), left('gone')],
    })
    expect(listed).toEqual([
      {
        type: BUCKET,
        identifier: { BucketName: 'ours' },
        tags: expect.objectContaining({ known: false }),
      },
      {
        type: BUCKET,
        identifier: { BucketName: 'theirs' },
        tags: { known: true, value: { 'aws:cloudformation:stack-name': 'Old' } },
      },
    ])
    expect(fake.count({ action: 'ListResourceScanResources' })).toBe(2)
  })

  test('of a project that says nothing of itself are unknown', async () => {
    const { list } = await withScan()
    expect(await list({ orphans: 'project', tags: {}, stacks: [] })).toContain('[infra] tags')
  })
})
