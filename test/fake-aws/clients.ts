import { CloudControlClient } from '@aws-sdk/client-cloudcontrol'
import { CloudFormationClient } from '@aws-sdk/client-cloudformation'
import { CloudTrailClient } from '@aws-sdk/client-cloudtrail'
import type { FakeAws } from './types.ts'

/** The real SDK's clients for tests of the fake itself: one try, no patience. */
export function clientsOf(aws: FakeAws, account = '333333333333', region = 'eu-west-2') {
  const options = {
    endpoint: aws.url,
    region,
    credentials: aws.addKeys({ account }),
    maxAttempts: 1,
  }
  return {
    cloudformation: new CloudFormationClient(options),
    cloudcontrol: new CloudControlClient(options),
    cloudtrail: new CloudTrailClient(options),
  }
}

/** What a call failed with, as the SDK tells it. */
export async function errorOf(call: Promise<unknown>): Promise<string> {
  try {
    await call
  } catch (error) {
    if (error instanceof Error) return `${error.name}: ${error.message}`
  }
  throw new Error('it did not fail')
}
