import type { CloudFormationClient } from '@aws-sdk/client-cloudformation'
import { type Unknown, unknown } from '../../model/index.ts'
import type { Aws } from './types.ts'

/** What a refused call means for whoever wants to know why something is unknown. */
export type Refusal =
  | 'denied'
  | 'throttled'
  | 'expired'
  | 'not-enabled'
  | 'invalid'
  | 'unreachable'
  | 'trouble'
  | 'deadline'
  | 'other'

/**
 * Names that AWS's services give the same refusal: query protocols leave `Exception` out.
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/CommonErrors.html
 */
const NAMES: Readonly<Record<Exclude<Refusal, 'other'>, readonly string[]>> = {
  denied: ['AccessDenied', 'AccessDeniedException', 'UnauthorizedOperation', 'NotAuthorized'],
  throttled: [
    'Throttling',
    'ThrottlingException',
    'ThrottledException',
    'RequestLimitExceeded',
    'RequestThrottled',
    'RequestThrottledException',
    'TooManyRequestsException',
    'SlowDown',
  ],
  expired: ['ExpiredToken', 'ExpiredTokenException', 'RequestExpired', 'TokenRefreshRequired'],
  // What a region that an account has not opted into says of credentials that are good elsewhere.
  'not-enabled': [
    'InvalidClientTokenId',
    'UnrecognizedClientException',
    'OptInRequired',
    'AuthFailure',
    'RegionDisabledException',
  ],
  invalid: ['ValidationError', 'ValidationException', 'InvalidParameterValue'],
  unreachable: [
    'TimeoutError',
    'ENOTFOUND',
    'EAI_AGAIN',
    'ECONNREFUSED',
    'ECONNRESET',
    'ETIMEDOUT',
    'EHOSTUNREACH',
    'ENETUNREACH',
    'AbortError',
  ],
  trouble: [
    'InternalFailure',
    'InternalError',
    'InternalServerError',
    'InternalServerException',
    'ServiceUnavailable',
    'ServiceUnavailableException',
    'ServiceInternalErrorException',
  ],
  deadline: ['DeadlineError'],
}

const KINDS: ReadonlyMap<string, Refusal> = new Map(
  Object.entries(NAMES).flatMap(([kind, names]) =>
    names.map((name): [string, Refusal] => [name, kind as Refusal]),
  ),
)

/** A call to AWS that was not answered with what was wanted. */
export class AwsError extends Error {
  readonly refusal: Refusal
  /** AWS's own name of the error, e.g. `ValidationError`. */
  readonly code: string
  /** The IAM action that was asked, e.g. `cloudformation:DetectStackDrift`. */
  readonly action: string
  readonly region: string
  constructor(refusal: Refusal, code: string, action: string, region: string, message: string) {
    super(message)
    this.name = 'AwsError'
    this.refusal = refusal
    this.code = code
    this.action = action
    this.region = region
  }
}

const LONGEST = 400

const oneLine = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line
}

/**
 * What the SDK threw, as an AwsError.
 * @param action the IAM action that was asked; a denial that names another one is about that one
 *   (detection reads every service with the caller's own permissions)
 */
export const toAwsError = (error: unknown, action: string, region: string): AwsError => {
  if (error instanceof AwsError) return error
  const { name, message, code } = error as { name?: string; message?: string; code?: string }
  const kind = KINDS.get(name ?? '') ?? KINDS.get(code ?? '') ?? byMessage(message ?? '')
  const named = /not authorized to perform:? ([a-z0-9-]+:[A-Za-z0-9]+)/.exec(message ?? '')?.[1]
  return new AwsError(
    kind,
    oneLine(KINDS.has(name ?? '') ? (name ?? '') : (code ?? name ?? 'unknown error')),
    kind === 'denied' ? (named ?? action) : action,
    region,
    oneLine(message ?? String(error)),
  )
}

const byMessage = (message: string): Refusal => {
  if (/rate exceeded/i.test(message)) return 'throttled'
  if (/not authorized to perform/i.test(message)) return 'denied'
  return 'other'
}

const WORDS: Readonly<Record<Refusal, (error: AwsError) => string>> = {
  denied: ({ action, message }) => `${action} is denied: ${message}`,
  throttled: ({ action }) =>
    `AWS asked to slow down (${action}) more often than a request is sent again`,
  expired: ({ action }) => `the credentials ran out before ${action} was answered`,
  'not-enabled': ({ code, region }) =>
    `${region} does not know the credentials (${code}): the region is not enabled for the account`,
  invalid: ({ message }) => message,
  unreachable: ({ code, region, action }) =>
    `${region} did not answer ${action} (${code}): no such region, or no way to it`,
  trouble: ({ action, code, message }) =>
    `AWS had trouble with ${action} (${code}: ${message}); the next run asks again`,
  deadline: ({ action }) => `the deadline came before ${action} was answered`,
  other: ({ action, code, message }) => `${action}: ${code}: ${message}`,
}

/**
 * Why something is unknown, with the permission where one is missing.
 * @throws the error itself where it is none of AWS's: a fault of this program is no fact
 */
export const toUnknown = (error: unknown): Unknown => {
  if (!(error instanceof AwsError)) throw error
  const reason = WORDS[error.refusal](error)
  return error.refusal === 'denied' ? unknown(reason, error.action) : unknown(reason)
}

/** The stack or the scan that was asked for is not there (any more). */
export const isGone = (error: unknown): boolean =>
  error instanceof AwsError &&
  (error.code === 'ResourceScanNotFound' ||
    error.code === 'ResourceScanNotFoundException' ||
    (error.refusal === 'invalid' && /does not exist/i.test(error.message)))

/**
 * One call to CloudFormation.
 * @param operation its name, which is that of the IAM action too
 * @throws AwsError
 */
export const askCloudFormation = async <Output>(
  aws: Aws,
  operation: string,
  send: (client: CloudFormationClient) => Promise<Output>,
): Promise<Output> => {
  try {
    return await send(await aws.cloudformation())
  } catch (error) {
    throw toAwsError(error, `cloudformation:${operation}`, aws.region)
  }
}
