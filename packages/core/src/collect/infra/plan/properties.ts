import type { Json } from '../../../model/finding.ts'
import type { PropertyDifference } from '../../../model/infra-facts.ts'
import { isTable } from '../../../settings/entries.ts'

/**
 * Attributes that lie elsewhere in CloudFormation's resource than their names tell, by type: `from to`
 * as JSON pointers, a block that stands once with its `/0`. Severity rules are written in
 * CloudFormation's words; what is not here has the same name there, written otherwise.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-template-resource-type-ref.html
 */
const MOVED: Readonly<Record<string, string>> = {
  aws_cloudfront_distribution: `/viewer_certificate/0 /DistributionConfig/ViewerCertificate
    /web_acl_id /DistributionConfig/WebACLId
    /logging_config/0 /DistributionConfig/Logging
    /default_cache_behavior/0 /DistributionConfig/DefaultCacheBehavior
    /default_cache_behavior /DistributionConfig/DefaultCacheBehavior
    /ordered_cache_behavior /DistributionConfig/CacheBehaviors
    /origin /DistributionConfig/Origins
    /aliases /DistributionConfig/Aliases
    /enabled /DistributionConfig/Enabled`,
  aws_cloudtrail: `/kms_key_id /KMSKeyId
    /cloud_watch_logs_group_arn /CloudWatchLogsLogGroupArn
    /event_selector /EventSelectors
    /advanced_event_selector /AdvancedEventSelectors
    /insight_selector /InsightSelectors`,
  aws_db_instance: `/iam_database_authentication_enabled /EnableIAMDatabaseAuthentication
    /enabled_cloudwatch_logs_exports /EnableCloudwatchLogsExports
    /vpc_security_group_ids /VPCSecurityGroups`,
  aws_rds_cluster: `/iam_database_authentication_enabled /EnableIAMDatabaseAuthentication
    /enabled_cloudwatch_logs_exports /EnableCloudwatchLogsExports
    /vpc_security_group_ids /VpcSecurityGroupIds`,
  aws_dynamodb_table: `/point_in_time_recovery/0/enabled
    /PointInTimeRecoverySpecification/PointInTimeRecoveryEnabled
    /server_side_encryption/0/enabled /SSESpecification/SSEEnabled
    /server_side_encryption/0/kms_key_arn /SSESpecification/KMSMasterKeyId`,
  aws_ebs_volume: '/type /VolumeType',
  aws_ecr_repository: `/encryption_configuration/0 /EncryptionConfiguration
    /image_scanning_configuration/0 /ImageScanningConfiguration`,
  aws_ecs_service: `/network_configuration/0/assign_public_ip
    /NetworkConfiguration/AwsvpcConfiguration/AssignPublicIp
    /network_configuration/0 /NetworkConfiguration/AwsvpcConfiguration`,
  aws_eks_cluster: `/vpc_config/0 /ResourcesVpcConfig
    /encryption_config /EncryptionConfig
    /access_config/0 /AccessConfig`,
  aws_iam_role: '/inline_policy /Policies',
  aws_instance: `/vpc_security_group_ids /SecurityGroupIds
    /metadata_options/0 /MetadataOptions`,
  aws_kinesis_stream: '/kms_key_id /StreamEncryption/KeyId',
  aws_lambda_function: `/environment/0 /Environment
    /vpc_config/0 /VpcConfig`,
  aws_launch_template: `/metadata_options/0 /LaunchTemplateData/MetadataOptions
    /vpc_security_group_ids /LaunchTemplateData/SecurityGroupIds
    /user_data /LaunchTemplateData/UserData`,
  aws_opensearch_domain: `/domain_endpoint_options/0/enforce_https
    /DomainEndpointOptions/EnforceHTTPS
    /domain_endpoint_options/0/tls_security_policy /DomainEndpointOptions/TLSSecurityPolicy
    /encrypt_at_rest/0 /EncryptionAtRestOptions
    /node_to_node_encryption/0 /NodeToNodeEncryptionOptions
    /advanced_security_options/0 /AdvancedSecurityOptions`,
  aws_redshift_cluster: '/vpc_security_group_ids /VpcSecurityGroupIds',
  aws_s3_bucket_logging: `/target_bucket /LoggingConfiguration/DestinationBucketName
    /target_prefix /LoggingConfiguration/LogFilePrefix`,
  aws_s3_bucket_object_lock_configuration: '/rule/0 /ObjectLockConfiguration/Rule',
  aws_s3_bucket_ownership_controls: '/rule/0 /OwnershipControls/Rules/0',
  aws_s3_bucket_server_side_encryption_configuration: `/rule/0/apply_server_side_encryption_by_default/0/sse_algorithm
    /BucketEncryption/ServerSideEncryptionConfiguration/0/ServerSideEncryptionByDefault/SSEAlgorithm
    /rule/0/apply_server_side_encryption_by_default/0/kms_master_key_id
    /BucketEncryption/ServerSideEncryptionConfiguration/0/ServerSideEncryptionByDefault/KMSMasterKeyID
    /rule /BucketEncryption/ServerSideEncryptionConfiguration`,
  aws_s3_bucket_versioning: '/versioning_configuration/0 /VersioningConfiguration',
  aws_secretsmanager_secret_rotation: `/rotation_lambda_arn /RotationLambdaARN
    /rotation_rules/0 /RotationRules`,
  aws_sns_topic: '/kms_master_key_id /KmsMasterKeyId',
}

interface Move {
  from: string
  to: string
}

const moves = (text: string): Move[] => {
  const words = text.split(/\s+/)
  const found: Move[] = []
  for (let at = 0; at + 1 < words.length; at += 2) {
    found.push({ from: words[at] ?? '', to: words[at + 1] ?? '' })
  }
  // The deeper one is the more exact one.
  return found.sort((a, b) => b.from.length - a.from.length)
}

const BY_TYPE: ReadonlyMap<string, Move[]> = new Map(
  Object.entries(MOVED).map(([type, text]) => [type, moves(text)]),
)

/** `endpoint_public_access` → `EndpointPublicAccess` */
const pascal = (name: string): string =>
  name
    .split('_')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('')

/** A block in CloudFormation's words; names in a map (`variables`) are somebody's own. */
const renamed = (value: Json): Json => {
  if (Array.isArray(value)) return value.map(renamed)
  if (!isTable(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      pascal(key),
      key === 'variables' || key === 'tags' ? item : renamed(item),
    ]),
  )
}

/** A difference where CloudFormation's resource has it. */
export const inCloudFormation = (
  type: string,
  difference: PropertyDifference,
): PropertyDifference => {
  const { path } = difference
  const move = BY_TYPE.get(type)?.find(({ from }) => path === from || path.startsWith(`${from}/`))
  if (move === undefined) return difference
  return {
    ...difference,
    path: `${move.to}${path.slice(move.from.length)}`,
    expected: renamed(difference.expected),
    actual: renamed(difference.actual),
  }
}

/**
 * Resources that hold the policy which is a resource of its own in CloudFormation: what changes in it
 * is graded there.
 */
const POLICIES: ReadonlyMap<string, { type: string; path: string }> = new Map([
  ['aws_s3_bucket', { type: 'AWS::S3::BucketPolicy', path: '/PolicyDocument' }],
  ['aws_sns_topic', { type: 'AWS::SNS::TopicPolicy', path: '/PolicyDocument' }],
  ['aws_sqs_queue', { type: 'AWS::SQS::QueuePolicy', path: '/PolicyDocument' }],
  [
    'aws_secretsmanager_secret',
    { type: 'AWS::SecretsManager::ResourcePolicy', path: '/ResourcePolicy' },
  ],
])

/** Where the policy of such a resource lies; null for all others. */
export const policyOf = (type: string): { type: string; path: string } | null =>
  POLICIES.get(type) ?? null
