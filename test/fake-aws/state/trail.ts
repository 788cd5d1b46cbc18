import { randomUUID } from 'node:crypto'
import type { EventSpec, EventUser, Json, JsonObject } from '../types.ts'
import type { Region } from './region.ts'

/** An event of CloudTrail's history. */
export interface TrailEvent {
  id: string
  name: string
  source: string
  time: number
  readOnly: boolean
  username: string
  accessKeyId: string
  resources: { type?: string; name: string }[]
  /** The whole event as JSON. */
  json: string
}

/** Services by what their event names speak of, the first that fits. */
const SOURCES: [RegExp, string][] = [
  [
    /SecurityGroup|Instance(s|Attribute|Metadata)|Subnet|Vpc|Route$|Address|Volume|NetworkAcl/,
    'ec2',
  ],
  [/^(Modify|Create|Delete|Reboot|Start|Stop)DB/, 'rds'],
  [/Bucket|PublicAccessBlock/, 's3'],
  [/Role|User|Group(Policy)?$|PolicyVersion|AccessKey|PermissionsBoundary/, 'iam'],
  [/Key|Grant/, 'kms'],
  [/20\d{6}(v\d)?$|Function/, 'lambda'],
  [/Queue/, 'sqs'],
  [/Topic|Subscri/, 'sns'],
  [/Table|ContinuousBackups/, 'dynamodb'],
  [/Log(Group|Stream)|RetentionPolicy/, 'logs'],
  [/Trail|Logging|EventSelectors/, 'cloudtrail'],
  [/LoadBalancer|Listener|TargetGroup|Rule/, 'elasticloadbalancing'],
  [/Parameter/, 'ssm'],
  [/Secret/, 'secretsmanager'],
  [/Stack/, 'cloudformation'],
]

function sourceOf(name: string): string {
  const service = SOURCES.find(([pattern]) => pattern.test(name))?.[1]
  if (service === undefined) throw new Error(`say the source of the event ${name}`)
  return `${service}.amazonaws.com`
}

const GLOBAL = new Set(['iam.amazonaws.com', 'cloudfront.amazonaws.com', 'route53.amazonaws.com'])

export const isGlobalSource = (source: string): boolean => GLOBAL.has(source)

interface Who {
  identity: JsonObject
  username: string
}

function assumed(account: string, role: string, session: string, more: JsonObject = {}): Who {
  return {
    username: session,
    identity: {
      type: 'AssumedRole',
      principalId: `AROAEXAMPLEEXAMPLE000:${session}`,
      arn: `arn:aws:sts::${account}:assumed-role/${role}/${session}`,
      accountId: account,
      accessKeyId: 'ASIAEXAMPLEEXAMPLE00',
      sessionContext: {
        sessionIssuer: {
          type: 'Role',
          principalId: 'AROAEXAMPLEEXAMPLE000',
          arn: `arn:aws:iam::${account}:role/${role}`,
          accountId: account,
          userName: role,
        },
        attributes: { creationDate: '2026-01-01T00:00:00Z', mfaAuthenticated: 'false' },
        ...more,
      },
    },
  }
}

function whoIs(user: EventUser, account: string, region: string): Who {
  if ('identity' in user) {
    const name = user.identity.userName
    return { identity: user.identity, username: typeof name === 'string' ? name : '' }
  }
  if ('root' in user) {
    const arn = `arn:aws:iam::${account}:root`
    const identity = { type: 'Root', principalId: account, arn, accountId: account }
    return { username: 'root', identity }
  }
  if ('iam' in user) {
    const arn = `arn:aws:iam::${account}:user/${user.iam}`
    const identity = { type: 'IAMUser', principalId: 'AIDAEXAMPLEEXAMPLE000', arn }
    const more = { accountId: account, accessKeyId: 'AKIAEXAMPLEEXAMPLE00', userName: user.iam }
    return { username: user.iam, identity: { ...identity, ...more } }
  }
  if ('service' in user) {
    return { username: '', identity: { type: 'AWSService', invokedBy: user.service } }
  }
  if ('deployment' in user) {
    const who = assumed(
      account,
      `cdk-hnb659fds-cfn-exec-role-${account}-${region}`,
      'AWSCloudFormation',
    )
    return { ...who, identity: { ...who.identity, invokedBy: 'cloudformation.amazonaws.com' } }
  }
  if ('sso' in user) {
    const set = user.permissionSet ?? 'AdministratorAccess'
    return assumed(account, `AWSReservedSSO_${set}_0123456789abcdef`, user.sso)
  }
  if ('pipeline' in user) {
    const provider = `arn:aws:iam::${account}:oidc-provider/token.actions.githubusercontent.com`
    return assumed(account, user.role ?? 'deploy', user.session ?? 'GitHubActions', {
      webIdFederationData: {
        federatedProvider: provider,
        attributes: { 'token.actions.githubusercontent.com:repository': user.pipeline },
      },
    })
  }
  return assumed(account, user.role, user.session)
}

/** Writes down an event where CloudTrail would: global services' in us-east-1. */
export function makeEvent(region: Region, spec: EventSpec): TrailEvent {
  const { account, world } = region
  const source = spec.source ?? sourceOf(spec.name)
  const { identity, username } = whoIs(spec.user ?? { iam: 'admin' }, account.id, region.name)
  const time = spec.time === undefined ? world.clock.now() : Date.parse(spec.time)
  const id = randomUUID()
  const readOnly = spec.readOnly ?? /^(Get|List|Describe|Head|Lookup)/.test(spec.name)
  const calledBy = typeof identity.invokedBy === 'string' ? identity.invokedBy : undefined
  const event: JsonObject = {
    eventVersion: '1.11',
    userIdentity: identity,
    eventTime: `${new Date(time).toISOString().slice(0, 19)}Z`,
    eventSource: source,
    eventName: spec.name,
    awsRegion: isGlobalSource(source) ? 'us-east-1' : region.name,
    sourceIPAddress: spec.sourceIp ?? calledBy ?? '203.0.113.7',
    userAgent: spec.userAgent ?? calledBy ?? 'AWS Internal',
    ...(spec.errorCode !== undefined && { errorCode: spec.errorCode }),
    requestParameters: spec.request ?? null,
    responseElements: spec.response ?? null,
    requestID: randomUUID(),
    eventID: id,
    readOnly,
    eventType: 'AwsApiCall',
    managementEvent: true,
    recipientAccountId: account.id,
    eventCategory: 'Management',
    ...('sso' in (spec.user ?? {}) && { sessionCredentialFromConsole: 'true' }),
  }
  const key: Json | undefined = identity.accessKeyId
  return {
    id,
    name: spec.name,
    source,
    time,
    readOnly,
    username,
    accessKeyId: typeof key === 'string' ? key : '',
    resources:
      typeof spec.resource === 'string' ? [{ name: spec.resource }] : (spec.resource ?? []),
    json: JSON.stringify(event),
  }
}
