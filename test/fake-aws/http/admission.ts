import type { IncomingMessage } from 'node:http'
import type { Operation, Service, SignedCall } from '../services/service.ts'
import { like } from '../state/trust.ts'
import { accountOf, type Credential, regionOf, type World } from '../state/world.ts'
import { AwsProblem, authProblem } from './problem.ts'
import type { Read } from './request.ts'
import { isSignedBy } from './signature.ts'

/** Who the keys of a request belong to, whether or not the request may pass. */
export function holderOf(world: World, { signature }: Read): Credential | null {
  return signature === null ? null : (world.credentials.get(signature.accessKeyId) ?? null)
}

/**
 * Lets in who signed with keys that are known and valid, where the region is enabled.
 *
 * @throws AwsProblem in the words of the service's protocol
 */
export function admit(
  world: World,
  service: Service,
  read: Read,
  request: IncomingMessage,
): SignedCall {
  const { kind } = service.protocol
  const { signature } = read
  if (signature === null) throw authProblem('missing', kind)
  const credential = holderOf(world, read)
  const token = request.headers['x-amz-security-token'] ?? null
  if (credential === null || credential.sessionToken !== token) throw authProblem('unknown', kind)
  if (signature.service !== service.signs) {
    throw new AwsProblem(
      kind === 'json' ? 'InvalidSignatureException' : 'SignatureDoesNotMatch',
      `Credential should be scoped to correct service: '${service.signs}'.`,
      kind === 'json' ? 400 : 403,
    )
  }
  if (!isSignedBy(signature, credential.secretAccessKey, request, read.body)) {
    throw authProblem('signature', kind)
  }
  const account = accountOf(world, credential.account)
  if (account.disabledRegions.has(signature.region)) throw authProblem('unknown', kind)
  if (credential.expires !== null && world.clock.now() >= credential.expires) {
    throw authProblem('expired', kind)
  }
  const region = regionOf(world, account, signature.region)
  const { action, params } = read
  return { world, action, params, account, region, credential }
}

/** @throws AwsProblem AccessDenied, naming who, what and where, as IAM does */
export function authorize(
  call: SignedCall,
  service: Service,
  operation: Operation & { unsigned?: never },
): void {
  const needed = operation.iam ?? [`${service.name}:${call.action}`]
  const { role } = call.credential
  const denied = [...call.account.deny, ...(role?.deny ?? [])]
  const fits = (patterns: string[], action: string) =>
    patterns.some((pattern) => like(pattern.toLowerCase(), action.toLowerCase()))
  // Who one is takes no permission.
  const refused = needed.find(
    (action) =>
      action !== 'sts:GetCallerIdentity' &&
      (fits(denied, action) || !fits(role?.allow ?? ['*'], action)),
  )
  if (refused === undefined) return
  const resource = operation.resource?.(call)
  const on = resource === undefined ? '' : ` on resource: ${resource}`
  const json = service.protocol.kind === 'json'
  throw new AwsProblem(
    json ? 'AccessDeniedException' : 'AccessDenied',
    `User: ${call.credential.arn} is not authorized to perform: ${refused}${on} because no identity-based policy allows the ${refused} action`,
    json ? 400 : 403,
  )
}
