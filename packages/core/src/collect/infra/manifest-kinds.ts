import type { ManifestResource } from './manifest-text.ts'

/** What an ARN names, in CloudFormation's words. */
export interface ManifestKind {
  type: string
  /** What Cloud Control is asked for; null: it shows nothing of this kind. */
  identifier: string | null
  /** Physical ids under which a stack may hold it. */
  names: readonly string[]
  /** Other types that have the same ARNs. */
  also: readonly string[]
}

type Named = Readonly<Record<string, string | undefined>>

interface Row {
  service: string
  /** Of what stands behind the account; `name` is what CloudFormation calls it. */
  resource: RegExp
  type: string
  /** Where the primary identifier is not `name`. */
  identifier?: 'arn' | ((resource: ManifestResource, named: Named) => string | null)
  also?: readonly string[]
}

const row = (
  service: string,
  resource: RegExp,
  type: string,
  identifier?: Row['identifier'],
  ...also: string[]
): Row => ({ service, resource, type, also, ...(identifier === undefined ? {} : { identifier }) })

const queueUrl = ({ arn, region, account }: ManifestResource, { name }: Named): string | null => {
  if (region === null || account === null) return null
  const suffix = arn.startsWith('arn:aws-cn:') ? 'amazonaws.com.cn' : 'amazonaws.com'
  return `https://sqs.${region}.${suffix}/${account}/${name}`
}

/**
 * ARNs, the types behind them and the types' primary identifiers (`primaryIdentifier` of their
 * schemas). The first row that fits.
 * @see https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html
 * @see https://docs.aws.amazon.com/cloudcontrolapi/latest/userguide/resource-identifier.html
 */
const ROWS: readonly Row[] = [
  row('s3', /^(?<name>[^/:]+)$/, 'AWS::S3::Bucket'),
  row('lambda', /^function:(?<name>[^:]+)(?::[^:]+)?$/, 'AWS::Lambda::Function'),
  row('lambda', /^layer:(?<name>[^:]+):\d+$/, 'AWS::Lambda::LayerVersion', 'arn'),
  row(
    'dynamodb',
    /^table\/(?<name>[^/]+)$/,
    'AWS::DynamoDB::Table',
    undefined,
    'AWS::DynamoDB::GlobalTable',
  ),
  row('sqs', /^(?<name>[^:/]+)$/, 'AWS::SQS::Queue', queueUrl),
  row('sns', /^(?<name>[^:]+)$/, 'AWS::SNS::Topic', 'arn'),
  row('sns', /^[^:]+:(?<name>[^:]+)$/, 'AWS::SNS::Subscription', 'arn'),
  row('iam', /^role\/(?:.*\/)?(?<name>[^/]+)$/, 'AWS::IAM::Role'),
  row('iam', /^user\/(?:.*\/)?(?<name>[^/]+)$/, 'AWS::IAM::User'),
  row('iam', /^group\/(?:.*\/)?(?<name>[^/]+)$/, 'AWS::IAM::Group'),
  row('iam', /^policy\/(?:.*\/)?(?<name>[^/]+)$/, 'AWS::IAM::ManagedPolicy', 'arn'),
  row('iam', /^instance-profile\/(?:.*\/)?(?<name>[^/]+)$/, 'AWS::IAM::InstanceProfile'),
  row('iam', /^oidc-provider\/(?<name>.+)$/, 'AWS::IAM::OIDCProvider', 'arn'),
  row('secretsmanager', /^secret:(?<name>.+)$/, 'AWS::SecretsManager::Secret', 'arn'),
  row('logs', /^log-group:(?<name>[^:]+)(?::\*)?$/, 'AWS::Logs::LogGroup'),
  row('ecs', /^cluster\/(?<name>[^/]+)$/, 'AWS::ECS::Cluster'),
  row(
    'ecs',
    /^service\/(?<cluster>[^/]+)\/(?<name>[^/]+)$/,
    'AWS::ECS::Service',
    ({ arn }, { cluster }) => `${arn}|${cluster}`,
  ),
  // Before 2018 the ARN of a service did not say which cluster it is in.
  row('ecs', /^service\/(?<name>[^/]+)$/, 'AWS::ECS::Service', () => null),
  row('ecs', /^task-definition\/(?<name>[^/]+:\d+)$/, 'AWS::ECS::TaskDefinition', 'arn'),
  row(
    'rds',
    /^db:(?<name>[^:]+)$/,
    'AWS::RDS::DBInstance',
    undefined,
    'AWS::DocDB::DBInstance',
    'AWS::Neptune::DBInstance',
  ),
  row(
    'rds',
    /^cluster:(?<name>[^:]+)$/,
    'AWS::RDS::DBCluster',
    undefined,
    'AWS::DocDB::DBCluster',
    'AWS::Neptune::DBCluster',
  ),
  row(
    'rds',
    /^subgrp:(?<name>[^:]+)$/,
    'AWS::RDS::DBSubnetGroup',
    undefined,
    'AWS::DocDB::DBSubnetGroup',
    'AWS::Neptune::DBSubnetGroup',
  ),
  row('ec2', /^instance\/(?<name>[^/]+)$/, 'AWS::EC2::Instance'),
  row('ec2', /^security-group\/(?<name>[^/]+)$/, 'AWS::EC2::SecurityGroup'),
  row('ec2', /^key-pair\/(?<name>.+)$/, 'AWS::EC2::KeyPair'),
  row('ec2', /^vpc\/(?<name>[^/]+)$/, 'AWS::EC2::VPC'),
  row('ec2', /^subnet\/(?<name>[^/]+)$/, 'AWS::EC2::Subnet'),
  row('ec2', /^volume\/(?<name>[^/]+)$/, 'AWS::EC2::Volume'),
  row('elasticache', /^cluster:(?<name>[^:]+)$/, 'AWS::ElastiCache::CacheCluster'),
  row('elasticache', /^subnetgroup:(?<name>[^:]+)$/, 'AWS::ElastiCache::SubnetGroup'),
  row('elasticache', /^replicationgroup:(?<name>[^:]+)$/, 'AWS::ElastiCache::ReplicationGroup'),
  row(
    'elasticloadbalancing',
    /^loadbalancer\/(?:app|net|gwy)\/(?<name>.+)$/,
    'AWS::ElasticLoadBalancingV2::LoadBalancer',
    'arn',
  ),
  row(
    'elasticloadbalancing',
    /^loadbalancer\/(?<name>[^/]+)$/,
    'AWS::ElasticLoadBalancing::LoadBalancer',
  ),
  row(
    'elasticloadbalancing',
    /^targetgroup\/(?<name>.+)$/,
    'AWS::ElasticLoadBalancingV2::TargetGroup',
    'arn',
  ),
  row(
    'elasticloadbalancing',
    /^listener\/(?<name>.+)$/,
    'AWS::ElasticLoadBalancingV2::Listener',
    'arn',
  ),
  row('kms', /^key\/(?<name>[^/]+)$/, 'AWS::KMS::Key'),
  row('kms', /^(?<name>alias\/.+)$/, 'AWS::KMS::Alias'),
  row('kinesis', /^stream\/(?<name>[^/]+)$/, 'AWS::Kinesis::Stream'),
  row('events', /^rule\/(?:[^/]+\/)?(?<name>[^/]+)$/, 'AWS::Events::Rule', 'arn'),
  row('states', /^stateMachine:(?<name>[^:]+)$/, 'AWS::StepFunctions::StateMachine', 'arn'),
  row('cloudwatch', /^alarm:(?<name>.+)$/, 'AWS::CloudWatch::Alarm'),
  row('cloudtrail', /^trail\/(?<name>[^/]+)$/, 'AWS::CloudTrail::Trail'),
  row('cloudfront', /^distribution\/(?<name>[^/]+)$/, 'AWS::CloudFront::Distribution'),
  row('route53', /^hostedzone\/(?<name>[^/]+)$/, 'AWS::Route53::HostedZone'),
  row('acm', /^certificate\/(?<name>[^/]+)$/, 'AWS::CertificateManager::Certificate', 'arn'),
  row('ecr', /^repository\/(?<name>.+)$/, 'AWS::ECR::Repository'),
  row('eks', /^cluster\/(?<name>[^/]+)$/, 'AWS::EKS::Cluster'),
  row('elasticfilesystem', /^file-system\/(?<name>[^/]+)$/, 'AWS::EFS::FileSystem'),
  // Cloud Control reads the value too, which the role must not.
  row('ssm', /^parameter\/(?<name>.+)$/, 'AWS::SSM::Parameter', () => null),
]

/** What an ARN names; null where the table does not know its kind. */
export const kindOf = (resource: ManifestResource): ManifestKind | null => {
  for (const { service, resource: shape, type, identifier, also = [] } of ROWS) {
    if (service !== resource.service) continue
    const named = shape.exec(resource.resource)?.groups
    if (named === undefined) continue
    const name = named.name ?? ''
    const id =
      identifier === undefined
        ? name
        : identifier === 'arn'
          ? resource.arn
          : identifier(resource, named)
    // The ARN of a parameter leaves out the slash that its name begins with.
    const names = [name, `/${name}`, resource.arn, ...(id === null ? [] : [id])]
    return { type, identifier: id, names, also }
  }
  return null
}
