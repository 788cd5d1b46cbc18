import { AwsProblem } from '../http/problem.ts'
import type { XmlValue } from '../http/xml.ts'
import { verifyToken } from '../oidc/verify.ts'
import { type Candidate, trusts } from '../state/trust.ts'
import { issueCredential, type Role, type World } from '../state/world.ts'
import type { JsonObject } from '../types.ts'
import { optional, required, type Service } from './service.ts'

const denied = (message: string) => new AwsProblem('AccessDenied', message, 403)

/** @see https://docs.aws.amazon.com/STS/latest/APIReference/ */
export const sts: Service = {
  name: 'sts',
  signs: 'sts',
  protocol: {
    kind: 'query',
    version: '2011-06-15',
    namespace: 'https://sts.amazonaws.com/doc/2011-06-15/',
  },
  operations: {
    AssumeRoleWithWebIdentity: {
      params: [
        'RoleArn',
        'RoleSessionName',
        'WebIdentityToken',
        'ProviderId',
        'PolicyArns',
        'Policy',
        'DurationSeconds',
      ],
      unsigned: true,
      run: ({ world, params }) => assumeWithToken(world, params),
    },
    AssumeRole: {
      params: [
        'RoleArn',
        'RoleSessionName',
        'PolicyArns',
        'Policy',
        'DurationSeconds',
        'Tags',
        'TransitiveTagKeys',
        'ExternalId',
        'SourceIdentity',
      ],
      resource: ({ params }) => optional(params, 'RoleArn') ?? '*',
      run({ world, params, credential }) {
        const arn = required(params, 'RoleArn')
        const role = findRole(world, arn)
        const externalId = optional(params, 'ExternalId')
        const root = `arn:aws:iam::${credential.account}:root`
        const names = [credential.arn, root, credential.account]
        if (credential.role !== null) names.push(credential.role.arn)
        const candidate: Candidate = {
          kind: 'AWS',
          names,
          action: 'sts:AssumeRole',
          keys: new Map([
            ['aws:principalarn', [credential.role?.arn ?? credential.arn]],
            ['sts:externalid', externalId === null ? [] : [externalId]],
          ]),
        }
        if (role === null || !trusts(role.trust, candidate)) {
          throw denied(
            `User: ${credential.arn} is not authorized to perform: sts:AssumeRole on resource: ${arn}`,
          )
        }
        // Sessions of roles that enter roles live an hour at most.
        return { ...session(world, role, params, credential.role === null ? null : 3_600) }
      },
    },
    GetCallerIdentity: {
      params: [],
      run: ({ credential }) => ({
        Arn: credential.arn,
        UserId: credential.userId,
        Account: credential.account,
      }),
    },
  },
}

function findRole(world: World, arn: string): Role | null {
  const match = /^arn:aws:iam::(\d{12}):role\/(?:.*\/)?([\w+=,.@-]{1,64})$/.exec(arn)
  if (match === null) {
    throw new AwsProblem('ValidationError', `${arn} is invalid`)
  }
  const role = world.accounts.get(match[1] ?? '')?.roles.get(match[2] ?? '')
  return role?.arn === arn ? role : null
}

async function assumeWithToken(world: World, params: JsonObject): Promise<XmlValue> {
  const token = required(params, 'WebIdentityToken')
  const arn = required(params, 'RoleArn')
  const role = findRole(world, arn)
  const claims = await verifyToken(world, token)
  const host = String(claims.iss).replace(/^https?:\/\//, '')
  const account = arn.split(':')[4] ?? ''
  const audiences = world.accounts.get(account)?.oidcProviders.get(host)
  if (audiences === undefined) {
    throw new AwsProblem(
      'InvalidIdentityToken',
      `No OpenIDConnect provider found in your account for ${claims.iss}`,
    )
  }
  const aud = String(claims.aud)
  if (!audiences.includes(aud)) {
    throw new AwsProblem('InvalidIdentityToken', 'Incorrect token audience')
  }
  const provider = `arn:aws:iam::${account}:oidc-provider/${host}`
  const keys = Object.entries(claims).map(([claim, value]): [string, string[]] => [
    `${host}:${claim}`.toLowerCase(),
    [String(value)],
  ])
  const action = 'sts:AssumeRoleWithWebIdentity'
  const candidate: Candidate = { kind: 'Federated', names: [provider], action, keys: new Map(keys) }
  if (role === null || !trusts(role.trust, candidate)) {
    throw denied('Not authorized to perform sts:AssumeRoleWithWebIdentity')
  }
  return {
    ...session(world, role, params, null),
    SubjectFromWebIdentityToken: String(claims.sub),
    Provider: provider,
    Audience: aud,
  }
}

function session(world: World, role: Role, params: JsonObject, most: number | null) {
  const name = required(params, 'RoleSessionName')
  if (!/^[\w+=,.@-]{2,64}$/.test(name)) {
    throw new AwsProblem(
      'ValidationError',
      `1 validation error detected: Value '${name}' at 'roleSessionName' failed to satisfy constraint: Member must satisfy regular expression pattern: [\\w+=,.@-]*`,
    )
  }
  const seconds = Number(optional(params, 'DurationSeconds') ?? 3_600)
  if (!Number.isInteger(seconds) || seconds < 900 || seconds > 43_200) {
    throw new AwsProblem(
      'ValidationError',
      `1 validation error detected: Value '${seconds}' at 'durationSeconds' failed to satisfy constraint: Member must have value ${seconds < 900 ? 'greater than or equal to 900' : 'less than or equal to 43200'}`,
    )
  }
  if (seconds > (most ?? role.maxSessionSeconds)) {
    throw new AwsProblem(
      'ValidationError',
      most === null
        ? 'The requested DurationSeconds exceeds the MaxSessionDuration set for this role.'
        : 'The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining.',
    )
  }
  const account = role.arn.split(':')[4] ?? ''
  const expires = world.clock.now() + seconds * 1_000
  const arn = `arn:aws:sts::${account}:assumed-role/${role.name}/${name}`
  const userId = `${role.id}:${name}`
  const made = issueCredential(world, { account, arn, userId, role, expires })
  return {
    AssumedRoleUser: { AssumedRoleId: userId, Arn: arn },
    Credentials: {
      AccessKeyId: made.accessKeyId,
      SecretAccessKey: made.secretAccessKey,
      SessionToken: made.sessionToken ?? '',
      Expiration: new Date(expires),
    },
    PackedPolicySize: optional(params, 'Policy') === null ? undefined : 6,
  }
}
