import type { Json } from '../../../model/finding.ts'
import type { PlanChange, PropertyDifference } from '../../../model/infra-facts.ts'
import { isTable, type Table } from '../../../settings/entries.ts'
import type { Sides } from '../../../severity/infra/rule.ts'

/** Attributes that CloudFormation has another name for; `type.attribute` before `attribute`. */
const NAMES: ReadonlyMap<string, string> = new Map([
  ['assume_role_policy', '/AssumeRolePolicyDocument'],
  ['aws_iam_policy.policy', '/PolicyDocument'],
  ['aws_iam_role_policy.policy', '/PolicyDocument'],
  ['aws_iam_user_policy.policy', '/PolicyDocument'],
  ['aws_iam_group_policy.policy', '/PolicyDocument'],
  ['aws_s3_bucket_policy.policy', '/PolicyDocument'],
  ['aws_sqs_queue_policy.policy', '/PolicyDocument'],
  ['aws_sns_topic_policy.policy', '/PolicyDocument'],
  ['aws_secretsmanager_secret_policy.policy', '/ResourcePolicy'],
  ['aws_ecr_repository_policy.policy', '/RepositoryPolicyText'],
  ['aws_kms_key.policy', '/KeyPolicy'],
  ['aws_kms_key.is_enabled', '/Enabled'],
  ['aws_kms_key.deletion_window_in_days', '/PendingWindowInDays'],
  ['aws_cloudtrail.enable_logging', '/IsLogging'],
  ['aws_cloudtrail.is_multi_region_trail', '/IsMultiRegionTrail'],
  ['aws_cloudtrail.include_global_service_events', '/IncludeGlobalServiceEvents'],
  ['aws_cloudwatch_log_group.retention_in_days', '/RetentionInDays'],
  ['aws_db_instance.multi_az', '/MultiAZ'],
  ['aws_iam_role.permissions_boundary', '/PermissionsBoundary'],
  ['aws_lambda_function_url.authorization_type', '/AuthType'],
  ['aws_s3_bucket.acl', '/AccessControl'],
  ['aws_s3_bucket_acl.acl', '/AccessControl'],
  [
    'aws_s3_bucket_public_access_block.block_public_acls',
    '/PublicAccessBlockConfiguration/BlockPublicAcls',
  ],
  [
    'aws_s3_bucket_public_access_block.block_public_policy',
    '/PublicAccessBlockConfiguration/BlockPublicPolicy',
  ],
  [
    'aws_s3_bucket_public_access_block.ignore_public_acls',
    '/PublicAccessBlockConfiguration/IgnorePublicAcls',
  ],
  [
    'aws_s3_bucket_public_access_block.restrict_public_buckets',
    '/PublicAccessBlockConfiguration/RestrictPublicBuckets',
  ],
  ['tags', '/Tags'],
  ['tags_all', '/Tags'],
])

/** `publicly_accessible` → `PubliclyAccessible` */
const pascal = (name: string): string =>
  name
    .split('_')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('')

const RULES: ReadonlyMap<string, string> = new Map([
  ['ingress', 'SecurityGroupIngress'],
  ['egress', 'SecurityGroupEgress'],
])

const listOf = (value: Json | undefined): Json[] => (Array.isArray(value) ? value : [])

/** One block of a security group is one rule of CloudFormation for each address that it names. */
const groupRules = (block: Json): Json[] => {
  if (!isTable(block)) return []
  const ports: Table = {
    IpProtocol: block.protocol ?? block.ip_protocol ?? null,
    FromPort: block.from_port ?? null,
    ToPort: block.to_port ?? null,
  }
  const each = (values: Json | undefined, key: string): Json[] =>
    listOf(values).map((value) => ({ ...ports, [key]: value }))
  return [
    ...each(block.cidr_blocks, 'CidrIp'),
    ...each(block.ipv6_cidr_blocks, 'CidrIpv6'),
    ...each(block.security_groups, 'SourceSecurityGroupId'),
    ...each(block.prefix_list_ids, 'SourcePrefixListId'),
    ...(block.self === true ? [{ ...ports, SourceSecurityGroupId: 'self' }] : []),
  ]
}

const wholeRules = (blocks: Json): Json[] =>
  (Array.isArray(blocks) ? blocks : [blocks]).flatMap(groupRules)

const parts = (path: string): string[] => path.split('/').slice(1)

/** A difference of the rules of a security group, address by address. */
const ofRules = (difference: PropertyDifference, name: string): PropertyDifference[] | null => {
  const [, ...rest] = parts(difference.path)
  if (rest.length > 1 || (rest.length === 1 && !/^\d+$/.test(rest[0] ?? ''))) return null
  const before = wholeRules(difference.expected)
  const now = wholeRules(difference.actual)
  const texts = (list: Json[]) => new Set(list.map((rule) => JSON.stringify(rule)))
  const [had, has] = [texts(before), texts(now)]
  const gone = before.filter((rule) => !has.has(JSON.stringify(rule)))
  const come = now.filter((rule) => !had.has(JSON.stringify(rule)))
  return [
    ...gone.map((expected, at): PropertyDifference => {
      return { path: `/${name}/${at}`, kind: 'REMOVE', expected, actual: null }
    }),
    ...come.map((actual, at): PropertyDifference => {
      return { path: `/${name}/${before.length + at}`, kind: 'ADD', expected: null, actual }
    }),
  ]
}

const renamed = (type: string, difference: PropertyDifference): PropertyDifference[] => {
  const [first = '', ...rest] = parts(difference.path)
  const rules = type === 'aws_security_group' ? RULES.get(first) : undefined
  const split = rules === undefined ? null : ofRules(difference, rules)
  if (split !== null) return split
  const own = NAMES.get(`${type}.${first}`) ?? NAMES.get(first) ?? `/${rules ?? pascal(first)}`
  const inside =
    own === '/Tags' ? rest : rest.map((part) => (/^\d+$/.test(part) ? part : pascal(part)))
  return [{ ...difference, path: [own, ...inside].join('/') }]
}

/** The single rule that is a resource of its own. */
const SINGLE_RULE: ReadonlyMap<string, string> = new Map([
  ['cidr_ipv4', '/CidrIp'],
  ['cidr_ipv6', '/CidrIpv6'],
  ['cidr_blocks', '/CidrIp'],
  ['ipv6_cidr_blocks', '/CidrIpv6'],
  ['from_port', '/FromPort'],
  ['to_port', '/ToPort'],
  ['ip_protocol', '/IpProtocol'],
  ['protocol', '/IpProtocol'],
])

const isSingleRule = (type: string): boolean =>
  /^aws_(vpc_)?security_group_(ingress_|egress_)?rule$/.test(type)

const ofSingleRule = (difference: PropertyDifference): PropertyDifference => {
  const [first = ''] = parts(difference.path)
  return { ...difference, path: SINGLE_RULE.get(first) ?? `/${pascal(first)}` }
}

/**
 * The differences of a change in CloudFormation's words, which the severity rules are written in.
 * What has no other name there is called as it is here, written as CloudFormation writes names.
 */
export const asCloudFormation = ({
  type,
  differences,
  whole = { expected: null, actual: null },
}: PlanChange): { differences: PropertyDifference[]; whole: Sides } => ({
  differences: differences.flatMap((difference) =>
    isSingleRule(type) ? [ofSingleRule(difference)] : renamed(type, difference),
  ),
  whole,
})
