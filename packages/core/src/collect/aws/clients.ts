import type { CloudFormationClientConfig } from '@aws-sdk/client-cloudformation'
import type { Clock } from '../../transport/pace.ts'
import { atDeadline, countRequests, type Plugin, renewCredentials } from './middleware.ts'
import type { Aws, AwsUsage, CredentialsProvider } from './types.ts'

/** Settings that every client shares; endpoints are the SDK's own affair (`AWS_ENDPOINT_URL*`). */
export const clientSettings = (region: string) =>
  ({
    region,
    // Learns the rate that an account bears, and waits before it sends, not after it was refused.
    retryMode: 'adaptive',
    maxAttempts: 8,
    customUserAgent: [['drift-toolkit']],
    // Without the last one the SDK only warns, and an answer that never comes is waited for.
    requestHandler: {
      connectionTimeout: 5_000,
      requestTimeout: 30_000,
      throwOnRequestTimeout: true,
    },
  }) satisfies CloudFormationClientConfig

export const newUsage = (): AwsUsage => ({
  requests: 0,
  throttled: 0,
  waitedSeconds: 0,
})

export interface AwsOptions {
  credentials: CredentialsProvider
  region: string
  /** Counted into; may be shared by accounts and regions. */
  usage: AwsUsage
  /** Milliseconds since the epoch by `clock`. */
  deadline: number
  clock: Clock
}

/** Clients that are somebody's to close. */
export interface OpenAws extends Aws {
  /** Closes all connections; what is still under way fails. */
  destroy(): void
}

interface Client {
  middlewareStack: { use(plugin: Plugin): void }
  destroy(): void
}

/**
 * The clients for one account in one region. Nothing of the SDK is loaded before a client is asked
 * for, and each client is made once. Throttled and faulty requests are tried up to eight times.
 * Requests that the deadline passes fail with a `DeadlineError`.
 * @see https://docs.aws.amazon.com/sdkref/latest/guide/feature-retry-behavior.html
 */
export const createAws = (options: AwsOptions): OpenAws => {
  const { credentials, region, usage, deadline, clock } = options
  const settings = { ...clientSettings(region), credentials }
  const open: Client[] = []
  const once = <C extends Client>(make: () => Promise<C>): (() => Promise<C>) => {
    let made: Promise<C> | undefined
    return () => {
      made ??= make().then((client) => {
        client.middlewareStack.use(countRequests(usage, clock))
        client.middlewareStack.use(renewCredentials(credentials, clock))
        client.middlewareStack.use(atDeadline(deadline, clock))
        open.push(client)
        return client
      })
      return made
    }
  }
  return {
    region,
    usage,
    cloudformation: once(async () => {
      const { CloudFormationClient } = await import('@aws-sdk/client-cloudformation')
      return new CloudFormationClient(settings)
    }),
    cloudcontrol: once(async () => {
      const { CloudControlClient } = await import('@aws-sdk/client-cloudcontrol')
      return new CloudControlClient(settings)
    }),
    cloudtrail: once(async () => {
      const { CloudTrailClient } = await import('@aws-sdk/client-cloudtrail')
      return new CloudTrailClient(settings)
    }),
    destroy() {
      for (const client of open.splice(0)) client.destroy()
    },
  }
}
