import { DescribeStacksCommand } from '@aws-sdk/client-cloudformation'
import { createAws, newUsage } from '@drift-toolkit/core/collect/aws/clients'
import { shareCredentials } from '@drift-toolkit/core/collect/aws/share-credentials'
import { describe, expect, test } from 'vitest'
import { ACCOUNT, connected, REGION } from './connected.ts'

const describeStacks = async (aws: ReturnType<typeof createAws>) =>
  (await aws.cloudformation()).send(new DescribeStacksCommand({}))

describe('the clients of an account', () => {
  test('count what they send, throttled requests too, and share what they are', async () => {
    const { aws, fake, usage } = await connected()
    fake.faults.throttleNext({ service: 'cloudformation' })
    await describeStacks(aws)
    expect(usage).toMatchObject({ requests: 2, throttled: 1, byService: { CloudFormation: 2 } })
    expect(await aws.cloudformation()).toBe(await aws.cloudformation())
  })

  test('try again after faults on the way', async () => {
    const { aws, fake } = await connected()
    fake.faults.failNext({ match: { service: 'cloudformation' }, status: 503 })
    fake.faults.failNext({ match: { service: 'cloudformation' }, status: 0 })
    expect(await describeStacks(aws)).toMatchObject({ Stacks: [] })
    expect(fake.count({ service: 'cloudformation' })).toBe(3)
  })

  test('are signed in the region that is asked', async () => {
    const { connect, fake } = await connected()
    const aws = connect('ap-southeast-2')
    await describeStacks(aws)
    aws.destroy()
    expect(fake.requests).toMatchObject([{ account: ACCOUNT, region: 'ap-southeast-2' }])
  })

  test('end with the deadline, in the middle of an answer too', async () => {
    const { connect, clock, fake } = await connected()
    fake.latencyMs = 5_000
    const aws = connect(REGION, clock.now() + 50)
    const started = Date.now()
    await expect(describeStacks(aws)).rejects.toThrow('the deadline came before AWS answered')
    expect(Date.now() - started).toBeLessThan(2_000)
    const late = connect(REGION, clock.now() - 1)
    await expect(describeStacks(late)).rejects.toThrow('the deadline came')
    expect(fake.requests.length).toBe(1)
    aws.destroy()
    late.destroy()
  })

  test('fetch credentials anew when AWS says that they are over, once', async () => {
    const { fake, clock, deadline, account } = await connected()
    const role = account.role('drift', {
      trust: {
        Statement: [{ Effect: 'Allow', Principal: { AWS: '*' }, Action: 'sts:AssumeRole' }],
      },
    })
    const keys = fake.addKeys({ account: ACCOUNT })
    const { fromTemporaryCredentials } = await import('@aws-sdk/credential-providers')
    let fetched = 0
    const provider = async () => {
      fetched += 1
      return fromTemporaryCredentials({
        masterCredentials: keys,
        params: { RoleArn: role, RoleSessionName: 'drift' },
        clientConfig: { region: REGION },
      })()
    }
    const aws = createAws({
      credentials: shareCredentials(provider, clock),
      region: REGION,
      usage: newUsage(),
      deadline,
      clock,
    })
    await describeStacks(aws)
    await (await aws.cloudcontrol()).config.credentials()
    expect(fetched).toBe(1)
    account.expireSessions()
    expect(await describeStacks(aws)).toMatchObject({ Stacks: [] })
    expect(fetched).toBe(2)
    aws.destroy()
  })
})
