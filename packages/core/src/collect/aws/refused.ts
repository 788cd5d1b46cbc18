import { type Unknown, unknown } from '../../model/index.ts'
import type { EnterRequest } from './enter-request.ts'
import { type AwsError, toAwsError } from './errors.ts'
import type { Claims } from './oidc.ts'
import { parseRole } from './roles.ts'
import { subjectCaveat, trustStatement } from './trust-policy.ts'
import { WebIdentityError } from './web-identity.ts'

/** The account that was reached is not the one that was meant. */
export const wrongAccount = ({ environment, account }: EnterRequest, arn: string): Unknown =>
  unknown(
    `${environment} is meant to be account ${account}, and the credentials at hand are those of account ${arn.split(':')[4] || 'unknown'} (${arn}); nothing was looked at there. Correct the id, give each account a role or a profile of its own, or name the one account that these are for (account)`,
  )

/** Why an account could not be entered, and what to do about it. */
export const refused = (error: unknown, request: EnterRequest): Unknown => {
  if (error instanceof WebIdentityError) return tokenRefused(error, request)
  const { environment, account, region, role } = request
  const who = role === null ? `account ${account} (${environment})` : role
  if (/CredentialsProviderError/.test((error as Error)?.name ?? '')) {
    return unknown(`${environment}: ${noCredentials(request)} (${oneLine(error)})`)
  }
  const known = toAwsError(
    error,
    role === null ? 'sts:GetCallerIdentity' : 'sts:AssumeRole',
    region,
  )
  if (known.refusal === 'denied') {
    return unknown(
      `${who} does not admit us, or is not there: ${known.message}. Its trust policy must name who asks (AlsoTrust in templates/aws/drift-role.yaml), and who asks must be allowed sts:AssumeRole on it`,
      'sts:AssumeRole',
    )
  }
  return unknown(`${who} was not entered: ${plain(known)}`)
}

const oneLine = (error: unknown): string => String((error as Error)?.message ?? error)

const noCredentials = ({ profile, account, role, isJob }: EnterRequest): string => {
  if (profile !== null)
    return `the profile "${profile}" gives no credentials for account ${account}`
  const none = `there are no credentials for account ${account}`
  if (!isJob) {
    return `${none}: name a profile for each account, or put AWS credentials into the environment (AWS_PROFILE, AWS_ACCESS_KEY_ID)`
  }
  return role === null
    ? `${none}: the input role-to-assume is empty, and no step before gave the job AWS credentials; give it the role, and the job "permissions: id-token: write"`
    : `${none}: the job may ask for no OIDC token; it needs "permissions: id-token: write", and a run for a pull request from a fork never gets it`
}

const tokenRefused = ({ claims, cause }: WebIdentityError, request: EnterRequest): Unknown => {
  const { environment, region, role } = request
  if (claims === null) {
    return unknown(
      `${environment}: GitHub gave no OIDC token that can be read (${oneLine(cause)}); the job needs "permissions: id-token: write"`,
      'id-token: write',
    )
  }
  const error = toAwsError(cause, 'sts:AssumeRoleWithWebIdentity', region)
  const said = `sub "${claims.subject}" and aud "${claims.audience}"`
  const arn = parseRole(role ?? '')
  const trust = arn ? JSON.stringify(trustStatement(claims, arn)) : ''
  if (error.refusal === 'denied') {
    return unknown(
      [
        `${role} does not admit our token, or is not there: ${error.message}.`,
        probably(claims, request),
        `The token says ${said}.`,
        `This statement in the role's trust policy would admit it, in both shapes that GitHub writes subjects in: ${trust}`,
        caveat(claims),
      ]
        .join(' ')
        .trim(),
      'sts:AssumeRoleWithWebIdentity',
    )
  }
  return unknown(`${role} was not entered: ${whyNot(error, claims)}. The token says ${said}`)
}

/** AWS gives one answer to both, so that nobody can find out which roles there are. */
const probably = ({ subject }: Claims, { account }: EnterRequest): string =>
  /:environment:/.test(subject)
    ? `Is that its name, and was templates/aws/drift-role.yaml deployed to account ${account} for this repository?`
    : 'The job names no environment, and templates/aws/drift-role.yaml trusts "environment: drift".'

const caveat = (claims: Claims): string => {
  const text = subjectCaveat(claims)
  return text === null ? '' : `But ${text}.`
}

const whyNot = (error: AwsError, { issuer, audience }: Claims): string => {
  if (/no openid ?connect provider/i.test(error.message)) {
    return `the account has no OIDC identity provider for ${issuer} (${error.message}); create one with the audience "${audience}"`
  }
  if (error.refusal === 'expired') {
    return `the token was over when AWS saw it, and so were two new ones (${error.message}); run the job again, and on a self-hosted runner look at its clock`
  }
  if (/audience/i.test(error.message)) {
    return `the account's OIDC identity provider for ${issuer} does not list the audience "${audience}" (${error.message})`
  }
  return plain(error)
}

/** Endings and regions that say more than AWS does. */
const plain = (error: AwsError): string => {
  const { refusal, code, message, region } = error
  if (refusal === 'not-enabled') {
    return `the credentials are not valid, or not any more, or region ${region} is not enabled for it (${code}: ${message})`
  }
  if (refusal === 'expired') {
    return `the credentials are over (${code}: ${message}); sign in again, or make new ones`
  }
  if (refusal === 'unreachable') {
    return `STS did not answer in ${region}: no such region, or no way to it (${code})`
  }
  return `${code}: ${message}`
}
