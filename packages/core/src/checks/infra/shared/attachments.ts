import type { Json } from '../../../model/finding.ts'
import { isTable, type Table } from '../../../settings/entries.ts'
import { isSame } from '../../../severity/infra/index.ts'
import type { Declared } from './declared-properties.ts'
import { isUnresolved } from './resolve.ts'

/** A resource whose only purpose is to add something to another one. */
interface Attachment {
  /** Properties of it that name what it is attached to. */
  targets: readonly string[]
  /** The property of the target that it adds to. */
  adds: string
  /** What it adds. */
  entry: (declared: Declared) => Json
}

const inlinePolicy = ({ properties }: Declared): Json => ({
  PolicyName: properties.PolicyName ?? null,
  PolicyDocument: properties.PolicyDocument ?? null,
})

const without = (table: Table, names: readonly string[]): Table =>
  Object.fromEntries(Object.entries(table).filter(([key]) => !names.includes(key)))

const rule = ({ properties }: Declared): Json =>
  without(properties, ['GroupId', 'GroupName', 'Description'])

const document =
  (name: string) =>
  ({ properties }: Declared): Json =>
    properties[name] ?? null

const inline = (target: string): Attachment => ({
  targets: [target],
  adds: 'Policies',
  entry: inlinePolicy,
})

const policyOf = (target: string, name = 'PolicyDocument'): Attachment => ({
  targets: [target],
  adds: 'policy',
  entry: document(name),
})

/**
 * CloudFormation's detection looks at each resource by itself, so what these add looks like drift.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-cfn-stack-drift.html
 */
const ATTACHMENTS: ReadonlyMap<string, Attachment> = new Map<string, Attachment>([
  ['AWS::IAM::Policy', { ...inline(''), targets: ['Roles', 'Users', 'Groups'] }],
  [
    'AWS::IAM::UserToGroupAddition',
    {
      targets: ['Users'],
      adds: 'Groups',
      entry: ({ properties }) => properties.GroupName ?? null,
    },
  ],
  ['AWS::IAM::RolePolicy', inline('RoleName')],
  ['AWS::IAM::UserPolicy', inline('UserName')],
  ['AWS::IAM::GroupPolicy', inline('GroupName')],
  [
    'AWS::IAM::ManagedPolicy',
    {
      targets: ['Roles', 'Users', 'Groups'],
      adds: 'ManagedPolicyArns',
      entry: ({ physicalId }) => physicalId,
    },
  ],
  [
    'AWS::EC2::SecurityGroupIngress',
    { targets: ['GroupId'], adds: 'SecurityGroupIngress', entry: rule },
  ],
  [
    'AWS::EC2::SecurityGroupEgress',
    { targets: ['GroupId'], adds: 'SecurityGroupEgress', entry: rule },
  ],
  ['AWS::S3::BucketPolicy', policyOf('Bucket')],
  ['AWS::SQS::QueuePolicy', policyOf('Queues')],
  ['AWS::SNS::TopicPolicy', policyOf('Topics')],
  ['AWS::SQS::QueueInlinePolicy', policyOf('Queue')],
  ['AWS::SNS::TopicInlinePolicy', policyOf('TopicArn')],
  ['AWS::SecretsManager::ResourcePolicy', policyOf('SecretId', 'ResourcePolicy')],
])

/** What other resources of the known stacks add to a resource. */
export interface Attachments {
  /**
   * Whether an entry of a property is declared by another resource.
   *
   * @param property `Policies`, `ManagedPolicyArns`, `SecurityGroupIngress`, `SecurityGroupEgress`
   */
  declares(physicalId: string, property: string, entry: Json): boolean
  /** Whether another resource declares the policy of this one. */
  hasPolicy(physicalId: string): boolean
}

/** A target that only AWS knows could be any. */
const ANY = null

const matches = (property: string, declared: Json, live: Json): boolean => {
  if (property === 'Policies') {
    // Its document is compared as that of the resource that declares it.
    return (
      isTable(declared) &&
      isTable(live) &&
      isSame(declared.PolicyName ?? null, live.PolicyName ?? null)
    )
  }
  if (!isTable(declared) || !isTable(live)) return isSame(declared, live)
  const names = Object.keys(declared).filter((key) => !isUnresolved(declared[key] ?? null))
  return names.every((key) =>
    isSame(declared[key] ?? null, live[key] ?? null, undefined, `/${key}`),
  )
}

const targetsOf = ({ targets }: Attachment, { properties }: Declared): (string | null)[] =>
  targets
    .flatMap((name) => properties[name] ?? [])
    .map((target): string | null => (typeof target === 'string' ? target : ANY))

export const attachmentsOf = (all: readonly Declared[]): Attachments => {
  const added = new Map<string | null, Map<string, Json[]>>()
  for (const declared of all) {
    const attachment = ATTACHMENTS.get(declared.type)
    if (attachment === undefined) continue
    const entry = attachment.entry(declared)
    for (const target of targetsOf(attachment, declared)) {
      const properties = added.get(target) ?? new Map<string, Json[]>()
      const entries = properties.get(attachment.adds) ?? []
      entries.push(entry)
      added.set(target, properties.set(attachment.adds, entries))
    }
  }
  const entriesOf = (physicalId: string, property: string): Json[] =>
    [physicalId, ANY].flatMap((target) => added.get(target)?.get(property) ?? [])
  return {
    declares: (physicalId, property, entry) =>
      entriesOf(physicalId, property).some((declared) => matches(property, declared, entry)),
    hasPolicy: (physicalId) => entriesOf(physicalId, 'policy').length > 0,
  }
}
