import { createAws, newUsage } from '@drift-toolkit/core/collect/aws/clients'
import { onTestFinished } from 'vitest'
import { type FakeAwsOptions, startFakeAws } from '../fake-aws/index.ts'
import { hoppingClock } from './hopping-clock.ts'

export const ACCOUNT = '111111111111'
export const REGION = 'eu-west-2'

/** An AWS of one test's own, and the real SDK that talks to it. */
export const connected = async (options: FakeAwsOptions = {}) => {
  const fake = await startFakeAws(options)
  const before = process.env.AWS_ENDPOINT_URL
  process.env.AWS_ENDPOINT_URL = fake.url
  const clock = hoppingClock(fake)
  const keys = fake.addKeys({ account: ACCOUNT })
  const usage = newUsage()
  const deadline = clock.now() + 3_600_000
  const connect = (region = REGION, until = deadline) =>
    createAws({ credentials: async () => keys, region, usage, deadline: until, clock })
  const aws = connect()
  onTestFinished(async () => {
    aws.destroy()
    if (before === undefined) delete process.env.AWS_ENDPOINT_URL
    else process.env.AWS_ENDPOINT_URL = before
    await fake.close()
  })
  return {
    fake,
    aws,
    connect,
    usage,
    clock,
    deadline,
    account: fake.account(ACCOUNT),
    region: fake.account(ACCOUNT).region(REGION),
  }
}
