import type { Detection } from '@drift-toolkit/core'
import { detect } from '@drift-toolkit/core/collect/aws/detection'
import { findStacks } from '@drift-toolkit/core/collect/aws/stacks'
import type { Aws } from '@drift-toolkit/core/collect/aws/types'
import { describe, expect, test } from 'vitest'
import { connected } from './connected.ts'

const topic = { type: 'AWS::SNS::Topic', properties: { DisplayName: 'Orders' } }
const random = () => 1

const stacksOf = async (aws: Aws, ...globs: string[]) => {
  const found = await findStacks(aws, globs.length > 0 ? globs : ['*'])
  if (!found.known) throw new Error(found.reason)
  return found.value.stacks
}

/** The detection of the only stack. */
const only = (detections: Map<string, unknown>) => [...detections.values()][0]

const statuses = ({ resources }: Detection) =>
  Object.fromEntries(resources.map(({ logicalId, status }) => [logicalId, status]))

test('one detection: started, polled, read; properties only of what differs', async () => {
  const { aws, fake, region, clock, deadline } = await connected({ detectionSeconds: 10 })
  const stack = region.stack('App', {
    resources: { Orders: topic, Gone: topic, Same: topic, Rest: { ...topic, drift: 'unchecked' } },
  })
  stack.resource('Orders').set('/DisplayName', 'Changed by hand')
  stack.resource('Gone').delete()
  const stacks = await stacksOf(aws)
  const started = clock.now()
  const detections = await detect(aws, stacks, { concurrency: 5, deadline, clock, random })

  expect(only(detections)).toMatchObject({
    known: true,
    value: {
      status: 'complete',
      resources: [
        {
          logicalId: 'Orders',
          status: 'MODIFIED',
          expected: { DisplayName: 'Orders' },
          actual: { DisplayName: 'Changed by hand' },
          differences: [
            {
              path: '/DisplayName',
              kind: 'NOT_EQUAL',
              expected: 'Orders',
              actual: 'Changed by hand',
            },
          ],
        },
        { logicalId: 'Gone', status: 'DELETED', expected: null, actual: null, differences: [] },
        { logicalId: 'Same', status: 'IN_SYNC', expected: null, actual: null, differences: [] },
      ],
    },
  })
  expect(clock.now() - started).toBeLessThan(13_000)
  expect(fake.requests.map(({ action }) => action)).toEqual([
    'DescribeStacks',
    'DetectStackDrift',
    ...Array(5).fill('DescribeStackDriftDetectionStatus'),
    'DescribeStackResourceDrifts',
  ])
  expect(fake.violations).toEqual([])
})

test('twenty stacks, five at a time, take little longer than four after one another', async () => {
  const { aws, region, clock, deadline } = await connected({ detectionSeconds: 10 })
  for (let n = 0; n < 20; n += 1) region.stack(`App-${n}`, { resources: { Topic: topic } })
  const stacks = await stacksOf(aws)
  const started = clock.now()
  const detections = await detect(aws, stacks, { concurrency: 5, deadline, clock })
  expect([...detections.values()].every((one) => one.known)).toBe(true)
  expect(region.maxDetections).toBe(5)
  expect(clock.now() - started).toBeLessThan(1.3 * 40_000)
})

test('250 resources are three pages', async () => {
  const { aws, fake, region, clock, deadline } = await connected()
  const resources = Object.fromEntries(Array.from({ length: 250 }, (_, n) => [`T${n}`, topic]))
  region.stack('App', { resources })
  const detections = await detect(aws, await stacksOf(aws), { concurrency: 5, deadline, clock })
  expect(only(detections)).toMatchObject({ value: { resources: { length: 250 } } })
  expect(fake.count({ action: 'DescribeStackResourceDrifts' })).toBe(3)
})

test('a detection that failed for one resource counts for the others, old results do not', async () => {
  const { aws, region, clock, deadline } = await connected({ detectionSeconds: 4 })
  const stack = region.stack('App', { resources: { Good: topic, Bad: topic } })
  const stacks = await stacksOf(aws)
  await detect(aws, stacks, { concurrency: 5, deadline, clock })
  await clock.sleep(60_000)
  stack.update({ resources: { Good: topic, Bad: { ...topic, drift: 'failed' } } })
  await clock.sleep(60_000)

  const again = only(await detect(aws, stacks, { concurrency: 5, deadline, clock }))
  expect(again).toMatchObject({
    value: {
      status: 'failed',
      reason: 'Failed to detect drift on resource [Bad]',
      resources: [{ logicalId: 'Good', status: 'IN_SYNC' }],
    },
  })
})

test('a detection that somebody else started is joined', async () => {
  const { aws, fake, region, clock, deadline } = await connected({ detectionSeconds: 30 })
  const stack = region.stack('App', { resources: { Orders: topic } })
  stack.resource('Orders').set('/DisplayName', 'x')
  stack.detect()
  const stacks = await stacksOf(aws)
  const detection = only(await detect(aws, stacks, { concurrency: 5, deadline, clock, random }))
  expect(detection).toMatchObject({
    value: { status: 'complete', resources: [{ logicalId: 'Orders', status: 'MODIFIED' }] },
  })
  expect(fake.count({ action: 'DescribeStackDriftDetectionStatus' })).toBe(0)
})

test('a detection without end leaves what is there at the deadline, and others as they are', async () => {
  const { aws, region, clock } = await connected({ detectionSeconds: 5 })
  region.stack('Endless', { resources: { Orders: topic }, detection: 'never' })
  region.stack('App', { resources: { Orders: topic } })
  const stacks = await stacksOf(aws)
  const deadline = clock.now() + 60_000
  const detections = await detect(aws, stacks, { concurrency: 2, deadline, clock })
  const byName = new Map(stacks.map(({ id, name }) => [name, detections.get(id)]))
  expect(byName.get('Endless')).toMatchObject({
    value: { status: 'unfinished', reason: 'the deadline came before its end', resources: [] },
  })
  expect(byName.get('App')).toMatchObject({ value: { status: 'complete' } })
  expect(clock.now()).toBeLessThan(deadline + 2_000)
})

test('stacks that were not begun by the deadline are unknown', async () => {
  const { aws, fake, region, clock } = await connected()
  for (let n = 0; n < 500; n += 1) region.stack(`App-${n}`)
  const stacks = await stacksOf(aws)
  const late = await detect(aws, stacks, { concurrency: 5, deadline: clock.now(), clock })
  expect(late.size).toBe(500)
  expect(only(late)).toEqual({ known: false, reason: 'the deadline came before its turn' })
  expect(fake.count({ action: 'DetectStackDrift' })).toBe(0)
})

describe('states', () => {
  test.each([
    ['UPDATE_IN_PROGRESS', 'something is being deployed: look again afterwards'],
    ['UPDATE_COMPLETE_CLEANUP_IN_PROGRESS', 'something is being deployed'],
    ['ROLLBACK_COMPLETE', 'its creation failed: delete it and deploy it anew'],
    ['REVIEW_IN_PROGRESS', 'it was never deployed'],
    ['DELETE_FAILED', 'its deletion failed: finish it'],
    ['UPDATE_FAILED', 'deploy it until it is complete'],
  ])('%s: nothing is started, and it says what to do', async (status, advice) => {
    const { aws, fake, region, clock, deadline } = await connected()
    region.stack('App', { status, resources: { Orders: topic } })
    const detections = await detect(aws, await stacksOf(aws), { concurrency: 5, deadline, clock })
    const expected = expect.stringContaining(`in state ${status}; ${advice}`)
    expect(only(detections)).toEqual({ known: false, reason: expected })
    expect(fake.count({ action: 'DetectStackDrift' })).toBe(0)
  })

  test('an imported stack is tried; what AWS says is told', async () => {
    const { aws, region, clock, deadline } = await connected()
    region.stack('App', { status: 'IMPORT_COMPLETE', resources: { Orders: topic } })
    const detections = await detect(aws, await stacksOf(aws), { concurrency: 5, deadline, clock })
    expect(only(detections)).toMatchObject({
      known: false,
      reason: expect.stringContaining('is not supported for stack'),
    })
  })
})

describe('faults', () => {
  test('a denied detection names its permission', async () => {
    const { aws, account, region, clock, deadline } = await connected()
    region.stack('App', { resources: { Orders: topic } })
    account.deny('cloudformation:DetectStackDrift')
    const detections = await detect(aws, await stacksOf(aws), { concurrency: 5, deadline, clock })
    expect(only(detections)).toMatchObject({
      known: false,
      permission: 'cloudformation:DetectStackDrift',
    })
  })

  test('throttling is waited out', async () => {
    const { aws, fake, region, usage, clock, deadline } = await connected()
    region.stack('App', { resources: { Orders: topic } })
    const stacks = await stacksOf(aws)
    fake.faults.throttleNext({ action: 'DetectStackDrift' }, 2)
    const detections = await detect(aws, stacks, { concurrency: 5, deadline, clock })
    expect(only(detections)).toMatchObject({ value: { status: 'complete' } })
    expect(usage.throttled).toBe(2)
  })

  test('a resource that may not be read is UNKNOWN, with the reason', async () => {
    const { aws, account, region, clock, deadline } = await connected()
    region.stack('App', { resources: { Orders: topic } })
    account.denyReads('AWS::SNS::Topic')
    const detections = await detect(aws, await stacksOf(aws), { concurrency: 5, deadline, clock })
    expect(only(detections)).toMatchObject({
      value: {
        resources: [
          { status: 'UNKNOWN', reason: expect.stringContaining('Insufficient permissions') },
        ],
      },
    })
  })

  test('a stack that is deleted meanwhile says so', async () => {
    const { aws, region, clock, deadline } = await connected()
    const stack = region.stack('App', { resources: { Orders: topic } })
    const stacks = await stacksOf(aws)
    stack.delete()
    const past = await detect(aws, [{ ...stacks[0], id: 'App' } as never], {
      concurrency: 5,
      deadline,
      clock,
    })
    expect(only(past)).toEqual({
      known: false,
      reason: 'the stack App was deleted while it was looked at',
    })
  })
})

test('what differs is read of statuses only: nothing of a resource that is in order is kept', async () => {
  const { aws, region, clock, deadline } = await connected()
  region.stack('App', { resources: { Same: topic } })
  const [detection] = (
    await detect(aws, await stacksOf(aws), { concurrency: 5, deadline, clock })
  ).values()
  expect(detection?.known && statuses(detection.value)).toEqual({ Same: 'IN_SYNC' })
  expect(JSON.stringify(detection)).not.toContain('DisplayName')
})
