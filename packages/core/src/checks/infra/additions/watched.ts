import type { Json } from '../../../model/finding.ts'
import { isTable } from '../../../settings/entries.ts'
import { document } from '../../../severity/infra/pointer.ts'

/** What is looked at beyond CloudFormation's own detection, and how. */
export interface Watched {
  /** Types of the live resource. */
  types: RegExp
  property: RegExp
  /** `entries`: each by itself. `document`: a policy as a whole. `key`: which key encrypts. `switch`: on or off. */
  kind: 'entries' | 'document' | 'key' | 'switch'
  /** How the title ends. */
  words: string
  /** What AWS has there of its own accord where nothing is declared. */
  isDefault?: (value: Json) => boolean
}

const ALL_TRAFFIC = new Set(['0.0.0.0/0', '::/0'])

/**
 * A group without egress rules of its own is given one that lets everything out.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-securitygroup.html
 */
const isDefaultEgress = (rule: Json): boolean =>
  isTable(rule) &&
  String(rule.IpProtocol) === '-1' &&
  ALL_TRAFFIC.has(String(rule.CidrIp ?? rule.CidrIpv6)) &&
  rule.DestinationSecurityGroupId === undefined

const statements = (policy: Json): Json[] => {
  const parsed = document(policy)
  return isTable(parsed) ? [parsed.Statement ?? []].flat() : []
}

/** Each account's root may use the key: the policy of a key that is made without one. */
const isDefaultKeyPolicy = (policy: Json): boolean => {
  const [only, ...others] = statements(policy)
  if (others.length > 0 || !isTable(only) || !isTable(only.Principal)) return false
  return (
    only.Effect === 'Allow' &&
    [only.Action].flat().join() === 'kms:*' &&
    /:root$|^\d{12}$/.test([only.Principal.AWS].flat().join())
  )
}

/** https://docs.aws.amazon.com/sns/latest/dg/sns-access-policy-language-api-permissions-reference.html */
const isDefaultTopicPolicy = (policy: Json): boolean => {
  const parsed = document(policy)
  return isTable(parsed) && String(parsed.Id).startsWith('__default_policy_ID')
}

const isDefaultPolicy = (policy: Json): boolean =>
  statements(policy).length === 0 || isDefaultTopicPolicy(policy)

const RESOURCE_POLICY =
  /^(PolicyDocument|Policy|ResourcePolicy|AccessPolicy|AccessPolicies|RepositoryPolicyText|FileSystemPolicy)$/

/** Where it matters most; the first that fits counts. */
const WATCHED: readonly Watched[] = [
  {
    types: /^AWS::IAM::(Role|User|Group)$/,
    property: /^Policies$/,
    kind: 'entries',
    words: 'an inline policy that nobody declares',
  },
  {
    types: /^AWS::IAM::(Role|User|Group)$/,
    property: /^ManagedPolicyArns$/,
    kind: 'entries',
    words: 'an attached policy that nobody declares',
  },
  {
    types: /^AWS::IAM::User$/,
    property: /^Groups$/,
    kind: 'entries',
    words: 'a membership that nobody declares',
  },
  {
    types: /^AWS::KMS::Key$/,
    property: /^Enabled$/,
    kind: 'switch',
    words: 'switched off, though nobody declares it',
    isDefault: (value) => String(value) === 'true',
  },
  {
    types: /^AWS::EC2::SecurityGroup$/,
    property: /^SecurityGroupIngress$/,
    kind: 'entries',
    words: '1 rule more than declared',
  },
  {
    types: /^AWS::EC2::SecurityGroup$/,
    property: /^SecurityGroupEgress$/,
    kind: 'entries',
    words: '1 outbound rule more than declared',
    isDefault: isDefaultEgress,
  },
  {
    types: /^AWS::KMS::Key$/,
    property: /^KeyPolicy$/,
    kind: 'document',
    words: 'a key policy that nobody declares',
    isDefault: isDefaultKeyPolicy,
  },
  {
    types: /^AWS::(S3|SQS|SNS|SecretsManager|ECR|EFS|DynamoDB|Backup|OpenSearchService)::/,
    property: RESOURCE_POLICY,
    kind: 'document',
    words: 'a resource policy that nobody declares',
    isDefault: isDefaultPolicy,
  },
  {
    types: /^AWS::/,
    property: /^(KmsKeyId|KMSKeyId|KmsMasterKeyId|KmsKeyArn|KMSKeyArn)$/,
    kind: 'key',
    words: 'another key encrypts it than declared',
  },
]

export const watchedFor = (type: string, property: string): Watched | undefined =>
  WATCHED.find((watched) => watched.types.test(type) && watched.property.test(property))
