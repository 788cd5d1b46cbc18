import { type Unknown, unknown } from '../../model/known.ts'

/** Codes that mean "too many requests". */
const THROTTLED = new Set([
  'BandwidthLimitExceeded',
  'EC2ThrottledException',
  'PriorRequestNotComplete',
  'ProvisionedThroughputExceededException',
  'RequestLimitExceeded',
  'RequestThrottled',
  'RequestThrottledException',
  'SlowDown',
  'ThrottledException',
  'Throttling',
  'ThrottlingException',
  'TooManyRequestsException',
])

const field = (error: unknown, name: string): unknown =>
  typeof error === 'object' && error !== null ? Reflect.get(error, name) : undefined

/** The error code that AWS gave (`AccessDenied`, `ValidationError`), or the name of the error. */
export const codeOf = (error: unknown): string => {
  const name = field(error, 'name')
  return typeof name === 'string' ? name : 'Error'
}

export const messageOf = (error: unknown): string => {
  const message = field(error, 'message')
  const text = typeof message === 'string' ? message : String(error)
  // SDKs give an empty message where an answer has no body, and Node a list where it tried several addresses.
  return text === '' ? String(field(error, 'code') ?? codeOf(error)) : text
}

const statusOf = (error: unknown): number => {
  const status = field(field(error, '$metadata'), 'httpStatusCode')
  return typeof status === 'number' ? status : 0
}

export const isThrottled = (error: unknown): boolean =>
  THROTTLED.has(codeOf(error)) || statusOf(error) === 429

/** AWS knows who asks, and does not let them. Services spell it in four ways. */
export const isDenied = (error: unknown): boolean =>
  /^(?:AccessDenied(?:Exception)?|UnauthorizedOperation|NotAuthorized|AuthorizationError)$/.test(
    codeOf(error),
  )

/**
 * A region that has to be enabled first knows no account that did not: its tokens are not valid.
 * @see https://docs.aws.amazon.com/accounts/latest/reference/manage-acct-regions.html
 */
const isForeignRegion = (error: unknown): boolean =>
  /^(?:RegionDisabledException|UnrecognizedClientException|InvalidClientTokenId|AuthFailure|OptInRequired)$/.test(
    codeOf(error),
  ) || /security token included in the request is invalid/i.test(messageOf(error))

const isExpired = (error: unknown): boolean =>
  /^(?:ExpiredToken(?:Exception)?|RequestExpired)$/.test(codeOf(error))

const isUnreachable = (error: unknown): boolean =>
  /^(?:ECONNREFUSED|ECONNRESET|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH)$/.test(
    String(field(error, 'code')),
  ) || codeOf(error) === 'TimeoutError'

/**
 * Why AWS did not answer, in words for people.
 * @param doing what was asked, e.g. `the stacks in eu-west-2 could not be listed`
 * @param action the IAM action that it needs, e.g. `cloudformation:ListStacks`
 */
export const failure = (error: unknown, doing: string, action: string, region: string): Unknown => {
  const said = `${codeOf(error)}: ${messageOf(error)}`
  if (isDenied(error)) return unknown(`${doing}: the role lacks ${action} (${said})`, action)
  if (isForeignRegion(error)) {
    return unknown(`${doing}: region ${region} is not enabled for the account (${said})`)
  }
  if (isExpired(error)) return unknown(`${doing}: the credentials ended in mid-run (${said})`)
  if (isThrottled(error)) {
    return unknown(`${doing}: AWS refused it for too many requests, eight times over (${said})`)
  }
  if (isUnreachable(error)) {
    return unknown(`${doing}: no answer from AWS in ${region}; does that region exist? (${said})`)
  }
  return unknown(`${doing}: ${said}`)
}
