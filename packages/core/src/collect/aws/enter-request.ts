import type { Clock } from '../../transport/pace.ts'
import type { Oidc } from './oidc.ts'
import type { AwsUsage, CredentialsProvider } from './types.ts'

export interface EnterRequest {
  /** `prod` */
  environment: string
  /** Twelve digits: the account that is meant. */
  account: string
  region: string
  /** ARN of the role to assume; null: the credentials at hand are those of the account. */
  role: string | null
  /** The job's own tokens; null: the SDK's default chain has the first credentials. */
  oidc: Oidc | null
  /** A profile of the shared configuration files, instead of the default chain. */
  profile: string | null
  /** Whether a job of GitHub Actions asks, or a person: who reads what is to be done. */
  isJob: boolean
  /** Shown in the account's CloudTrail; `sessionNameFor` makes it. */
  sessionName: string
  /** Told every secret value before it is used, so that it can be masked. */
  onSecret: (secret: string) => void
  usage?: AwsUsage
  clock?: Clock
  /** Milliseconds since the epoch by `clock`; then the account counts as not reached. */
  deadline?: number
}

/** An account that was entered: who we are there, and how to ask. */
export interface Entered {
  arn: string
  credentials: CredentialsProvider
}
