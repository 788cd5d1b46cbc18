import type { CloudControlClient } from '@aws-sdk/client-cloudcontrol'
import type { CloudFormationClient } from '@aws-sdk/client-cloudformation'
import type { CloudTrailClient } from '@aws-sdk/client-cloudtrail'

/** One account in one region: the SDK's clients, each made when it is first asked for. */
export interface Aws {
  readonly region: string
  readonly usage: AwsUsage
  cloudformation(): Promise<CloudFormationClient>
  cloudcontrol(): Promise<CloudControlClient>
  cloudtrail(): Promise<CloudTrailClient>
}

/** Counted for every client: requests sent (retries too), answers that said to slow down, waiting. */
export interface AwsUsage {
  requests: number
  /** By service as the SDK names it: `CloudFormation`, `CloudControl`, `CloudTrail`, `STS`. */
  byService?: Record<string, number>
  throttled: number
  waitedSeconds: number
}

/** What the SDK asks a source of credentials for. */
export interface AwsCredentials {
  accessKeyId: string
  secretAccessKey: string
  sessionToken?: string
  expiration?: Date
  /** As the source knows it; proof only where STS said so. */
  accountId?: string
}

/** Gives credentials each time they are asked for. */
export interface CredentialsProvider {
  (): Promise<AwsCredentials>
  /** It remembers them itself, until shortly before they end; the SDK's clients then do not. */
  memoized?: true
  /** AWS refused credentials that were fetched at that time or before: they are over. */
  renew?: (since: number) => void
}
