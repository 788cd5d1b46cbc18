import { known, type LiveResource, unknown } from '@drift-toolkit/core'
import { type RegionRequest, readRegion } from '@drift-toolkit/core/collect/aws/region'
import { describe, expect, test } from 'vitest'
import { connected } from './connected.ts'

const topic = { type: 'AWS::SNS::Topic', properties: { DisplayName: 'Orders' } }

const setUp = async (options = {}) => {
  const all = await connected(options)
  const { aws, clock, deadline } = all
  const read = (more: Partial<RegionRequest> = {}, from = aws) =>
    readRegion(from, {
      globs: ['App*'],
      tags: { project: 'app' },
      orphans: 'project',
      scan: { mode: 'reuse', maxAgeMs: 604_800_000 },
      concurrency: 5,
      deadline,
      clock,
      random: () => 1,
      readLive: async () => [],
      ...more,
    })
  return { ...all, read }
}

test('a region in one go: everything that is asked for is known', async () => {
  const { region, read, fake } = await setUp({ detectionSeconds: 10 })
  region
    .stack('App', { resources: { Orders: topic } })
    .resource('Orders')
    .set('/DisplayName', 'x')
  region.stack('App-Old', { resources: { Kept: topic } }).delete({ retain: ['Kept'] })
  region.addResource('AWS::SQS::Queue', 'forgotten', {}, { project: 'app' })
  region.scan()
  const live: LiveResource = {
    stack: 'App',
    logicalId: 'Orders',
    physicalId: 'x',
    type: 'AWS::SNS::Topic',
    properties: {},
  }
  const facts = await read({
    globs: ['App*', 'Missing'],
    readLive: async (stacks) => stacks.map(({ name }) => known({ ...live, stack: name })),
  })
  expect(facts).toMatchObject({
    region: 'eu-west-2',
    unmatched: ['Missing'],
    stacks: {
      value: [
        {
          name: 'App',
          resources: { value: [{ logicalId: 'Orders' }] },
          template: { value: { exact: true } },
          detection: { value: { status: 'complete', resources: [{ status: 'MODIFIED' }] } },
        },
      ],
    },
    deleted: { value: [{ name: 'App-Old', left: [{ logicalId: 'Kept' }] }] },
    scan: {
      value: {
        unmanaged: [
          { type: 'AWS::SQS::Queue', tags: { value: { project: 'app' } } },
          {
            type: 'AWS::SNS::Topic',
            tags: { value: { 'aws:cloudformation:stack-name': 'App-Old' } },
          },
        ],
      },
    },
    live: [{ value: { stack: 'App' } }],
  })
  expect(fake.violations).toEqual([])
})

test.each([3, 60])('%i stacks cost ten requests each, and a handful for all', async (count) => {
  const { region, read, fake } = await setUp({ detectionSeconds: 10 })
  for (let n = 0; n < count; n += 1) region.stack(`App-${n}`, { resources: { Orders: topic } })
  region.scan()
  const facts = await read()
  expect(facts.stacks).toMatchObject({ value: { length: count } })
  // Resources, template, start, five questions, results; and its name among the tags of the scan.
  expect(fake.requests.length).toBeLessThanOrEqual(10 * count + 6)
})

describe('what is denied is unknown in its own place', () => {
  test.each([
    ['cloudformation:DescribeStacks', 'stacks'],
    ['cloudformation:ListStacks', 'deleted'],
    ['cloudformation:ListResourceScans', 'scan'],
    ['cloudformation:ListResourceScanResources', 'scan'],
  ] as const)('%s', async (action, part) => {
    const { region, account, read } = await setUp()
    region.stack('App', { resources: { Orders: topic } })
    region.scan()
    account.deny(action)
    const facts = await read()
    expect(facts[part]).toMatchObject({ known: false, permission: action })
    const others = (['stacks', 'deleted', 'scan'] as const).filter((name) => name !== part)
    for (const name of others) expect(facts[name]).toMatchObject({ known: true })
  })

  test.each([
    ['cloudformation:GetTemplate', 'template'],
    ['cloudformation:ListStackResources', 'resources'],
    ['cloudformation:DescribeStackDriftDetectionStatus', 'detection'],
    ['cloudformation:DescribeStackResourceDrifts', 'detection'],
  ] as const)('%s', async (action, part) => {
    const { region, account, read } = await setUp()
    region.stack('App', { resources: { Orders: topic } })
    account.deny(action)
    const { stacks } = await read()
    const stack = stacks.known ? stacks.value[0] : undefined
    expect(stack?.[part]).toMatchObject({ known: false, permission: action })
    const others = (['template', 'resources', 'detection'] as const).filter((n) => n !== part)
    for (const name of others) expect(stack?.[name]).toMatchObject({ known: true })
  })
})

test('a region that is not enabled says so everywhere', async () => {
  const { account, connect, read } = await setUp()
  account.disableRegion('eu-central-2')
  const facts = await read({}, connect('eu-central-2'))
  const reason = expect.stringContaining('the region is not enabled for the account')
  expect(facts).toMatchObject({
    region: 'eu-central-2',
    stacks: { known: false, reason },
    deleted: { known: false, reason },
    scan: { known: false, reason },
    live: [],
  })
})

test('what has ended by the deadline counts; the rest says that it has not', async () => {
  const { region, read, clock } = await setUp({ detectionSeconds: 20 })
  region.stack('App-Endless', { resources: { Orders: topic }, detection: 'never' })
  region.stack('App', { resources: { Orders: topic } })
  const deadline = clock.now() + 120_000
  const { stacks } = await read({ deadline })
  const byName = new Map(
    stacks.known ? stacks.value.map(({ name, detection }) => [name, detection]) : [],
  )
  expect(byName.get('App')).toMatchObject({ value: { status: 'complete' } })
  expect(byName.get('App-Endless')).toMatchObject({ value: { status: 'unfinished' } })
  expect(clock.now()).toBeLessThan(deadline)
})

test('orphans that are not asked for cost nothing', async () => {
  const { read, fake } = await setUp()
  expect((await read({ orphans: 'off' })).scan).toEqual(unknown('orphans are not asked for'))
  expect(fake.count({ action: 'ListResourceScans' })).toBe(0)
})
