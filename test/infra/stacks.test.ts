import { readDeleted } from '@drift-toolkit/core/collect/aws/deleted'
import { findStacks, readStacks } from '@drift-toolkit/core/collect/aws/stacks'
import { readTemplate } from '@drift-toolkit/core/collect/aws/templates'
import { describe, expect, test } from 'vitest'
import { connected } from './connected.ts'

const topic = { type: 'AWS::SNS::Topic', properties: { DisplayName: 'Orders' } }

describe('stacks', () => {
  test('that globs name are read with what they say and what they hold', async () => {
    const { aws, region, fake } = await connected()
    const stack = region.stack('App-Api', {
      tags: { project: 'app', ['__proto__']: 'odd' },
      outputs: { Url: 'https://example.test' },
      parameters: { Size: 'small' },
      created: '2026-03-01T10:00:00Z',
      updated: '2026-04-01T10:00:00Z',
      resources: { Orders: topic, Never: { ...topic, physicalId: null, status: 'CREATE_FAILED' } },
    })
    region.stack('Other')
    const read = await readStacks(aws, ['App-*', 'Gone'])
    expect(read).toMatchObject({
      known: true,
      value: {
        unmatched: ['Gone'],
        stacks: [
          {
            id: stack.id,
            name: 'App-Api',
            region: 'eu-west-2',
            status: 'CREATE_COMPLETE',
            parent: null,
            tags: { project: 'app' },
            outputs: { Url: 'https://example.test' },
            parameters: { Size: 'small' },
            changed: '2026-04-01T10:00:00.000Z',
            resources: {
              value: [
                {
                  logicalId: 'Orders',
                  physicalId: stack.resource('Orders').id,
                  type: 'AWS::SNS::Topic',
                  status: expect.stringContaining('_COMPLETE'),
                },
                { logicalId: 'Never', physicalId: null, status: 'CREATE_FAILED' },
              ],
            },
          },
        ],
      },
    })
    expect(fake.violations).toEqual([])
  })

  test('500 of them, and 2,000 resources in one, are read page by page', async () => {
    const { aws, region, fake } = await connected()
    for (let n = 0; n < 499; n += 1) region.stack(`App-${n}`)
    const resources = Object.fromEntries(Array.from({ length: 2_000 }, (_, n) => [`T${n}`, topic]))
    region.stack('Large', { resources })
    const read = await readStacks(aws, ['*'])
    const stacks = read.known ? read.value.stacks : []
    expect(stacks).toHaveLength(500)
    expect(stacks.find(({ name }) => name === 'Large')?.resources).toMatchObject({
      value: { length: 2_000 },
    })
    expect(fake.count({ action: 'DescribeStacks' })).toBe(5)
    expect(fake.count({ action: 'ListStackResources' })).toBe(499 + 20)
  })

  test('that are nested come with the one that holds them', async () => {
    const { aws, region } = await connected()
    const nested = { type: 'AWS::CloudFormation::Stack', stack: { resources: { Orders: topic } } }
    region.stack('App', { resources: { Db: nested } })
    const found = await findStacks(aws, ['App'])
    expect(found.known && found.value.stacks.map(({ name, parent }) => [name, parent])).toEqual([
      ['App', null],
      [expect.stringMatching(/^App-Db-/), 'App'],
    ])
  })

  test('are asked for by name where a role may see no others', async () => {
    const { aws, region, fake } = await connected()
    const nested = { type: 'AWS::CloudFormation::Stack', stack: { resources: { Orders: topic } } }
    region.stack('App', { resources: { Db: nested } })
    const refuseAll = () => {
      const status = 403
      const message = 'User is not authorized to perform: cloudformation:DescribeStacks'
      const match = { action: 'DescribeStacks' }
      fake.faults.failNext({ match, status, code: 'AccessDenied', message })
    }
    refuseAll()
    const found = await findStacks(aws, ['App', 'Gone'])
    expect(found).toMatchObject({
      value: { unmatched: ['Gone'], stacks: [{ name: 'App' }, { parent: 'App' }] },
    })
    refuseAll()
    expect(await findStacks(aws, ['App*'])).toMatchObject({
      known: false,
      permission: 'cloudformation:DescribeStacks',
    })
  })

  test('of a stack whose resources are denied, the rest is known', async () => {
    const { aws, region, account } = await connected()
    region.stack('App', { resources: { Orders: topic } })
    account.deny('cloudformation:ListStackResources')
    const read = await readStacks(aws, ['App'])
    expect(read.known && read.value.stacks[0]).toMatchObject({
      status: 'CREATE_COMPLETE',
      resources: { known: false, permission: 'cloudformation:ListStackResources' },
    })
  })
})

describe('templates', () => {
  test('are read as they were handed in: short forms written out, macros not applied', async () => {
    const { aws, region } = await connected()
    const { id } = region.stack('App', {
      template: 'Transform: My::Macro\nResources:\n  A:\n    Type: !Sub "${AWS::StackName}"\n',
      processed: { Resources: {} },
    })
    expect(await readTemplate(aws, id)).toEqual({
      known: true,
      value: {
        exact: true,
        body: {
          Transform: 'My::Macro',
          Resources: { A: { Type: { 'Fn::Sub': '${AWS::StackName}' } } },
        },
      },
    })
  })

  test('with letters beyond ASCII are not exact', async () => {
    const { aws, region } = await connected()
    const { id } = region.stack('App', { template: { Description: 'Zürich' } })
    expect(await readTemplate(aws, id)).toEqual({
      known: true,
      value: { exact: false, body: { Description: 'Z?rich' } },
    })
  })

  test('that are none say so', async () => {
    const { aws, region } = await connected()
    const { id } = region.stack('App', { template: 'Resources: {A: ' })
    expect(await readTemplate(aws, id)).toMatchObject({
      known: false,
      reason: expect.stringContaining('the template cannot be read: line 1'),
    })
  })
})

describe('deleted stacks', () => {
  const ago = (now: number, days: number) => new Date(now - days * 86_400_000).toISOString()

  test('of the last 90 days are known by what they left', async () => {
    const { aws, region, clock } = await connected()
    const now = clock.now()
    const resources = { Kept: topic, Stuck: topic, Gone: topic }
    const left = region.stack('App-Old', { resources, created: ago(now, 60) })
    left.delete({ retain: ['Kept'], at: ago(now, 30) })
    region.stack('App-Clean', { resources }).delete()
    region.stack('App-Ancient', { resources }).delete({ retain: ['Kept'], at: ago(now, 91) })
    region.stack('Other', { resources }).delete({ retain: ['Kept'] })
    region.stack('App-Stuck', { resources }).delete({ fail: ['Stuck'] })
    const deleted = await readDeleted(aws, ['App-*'], now)
    expect(deleted.known && deleted.value).toMatchObject([
      { name: 'App-Stuck', status: 'DELETE_FAILED', left: [{ logicalId: 'Stuck' }] },
      {
        id: left.id,
        name: 'App-Old',
        status: 'DELETE_COMPLETE',
        deleted: ago(now, 30),
        left: [{ logicalId: 'Kept', type: 'AWS::SNS::Topic', status: 'DELETE_SKIPPED' }],
      },
    ])
  })

  test('that may not be listed are unknown', async () => {
    const { aws, account, clock } = await connected()
    account.deny('cloudformation:ListStacks')
    expect(await readDeleted(aws, ['*'], clock.now())).toMatchObject({
      known: false,
      permission: 'cloudformation:ListStacks',
    })
  })
})
