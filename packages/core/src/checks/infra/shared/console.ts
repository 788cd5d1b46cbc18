import type { CloudResource } from '../../../model/finding.ts'

/**
 * Pages of AWS's console by type, without the host. `{id}` is the physical id, `{name}` what comes
 * last in it (of an ARN or a URL), `{region}` the region.
 */
const PAGES: ReadonlyMap<string, string> = new Map([
  ['AWS::CloudFront::Distribution', 'cloudfront/v4/home#/distributions/{id}'],
  ['AWS::CloudWatch::Alarm', 'cloudwatch/home?region={region}#alarmsV2:alarm/{name}'],
  ['AWS::DynamoDB::Table', 'dynamodbv2/home?region={region}#table?name={name}'],
  ['AWS::EC2::Instance', 'ec2/home?region={region}#InstanceDetails:instanceId={id}'],
  [
    'AWS::EC2::NetworkInterface',
    'ec2/home?region={region}#NetworkInterface:networkInterfaceId={id}',
  ],
  ['AWS::EC2::SecurityGroup', 'ec2/home?region={region}#SecurityGroup:groupId={id}'],
  ['AWS::EC2::Subnet', 'vpcconsole/home?region={region}#SubnetDetails:subnetId={id}'],
  ['AWS::EC2::VPC', 'vpcconsole/home?region={region}#VpcDetails:VpcId={id}'],
  ['AWS::EC2::Volume', 'ec2/home?region={region}#VolumeDetails:volumeId={id}'],
  ['AWS::ECR::Repository', 'ecr/repositories?region={region}#{name}'],
  ['AWS::ECS::Cluster', 'ecs/v2/clusters/{name}?region={region}'],
  ['AWS::EKS::Cluster', 'eks/home?region={region}#/clusters/{name}'],
  [
    'AWS::ElasticLoadBalancingV2::LoadBalancer',
    'ec2/home?region={region}#LoadBalancer:loadBalancerArn={id}',
  ],
  ['AWS::IAM::Group', 'iam/home#/groups/details/{name}'],
  ['AWS::IAM::ManagedPolicy', 'iam/home#/policies/details/{id}'],
  ['AWS::IAM::Role', 'iam/home#/roles/details/{name}'],
  ['AWS::IAM::User', 'iam/home#/users/details/{name}'],
  ['AWS::KMS::Key', 'kms/home?region={region}#/kms/keys/{name}'],
  ['AWS::Lambda::Function', 'lambda/home?region={region}#/functions/{name}'],
  ['AWS::Logs::LogGroup', 'cloudwatch/home?region={region}#logsV2:log-groups/log-group/{id}'],
  ['AWS::RDS::DBCluster', 'rds/home?region={region}#database:id={name};is-cluster=true'],
  ['AWS::RDS::DBInstance', 'rds/home?region={region}#database:id={name};is-cluster=false'],
  ['AWS::Route53::HostedZone', 'route53/v2/hostedzones#ListRecordSets/{id}'],
  ['AWS::S3::Bucket', 's3/buckets/{name}?region={region}'],
  ['AWS::S3::BucketPolicy', 's3/buckets/{name}?region={region}&tab=permissions'],
  ['AWS::SNS::Topic', 'sns/v3/home?region={region}#/topic/{id}'],
  ['AWS::SQS::Queue', 'sqs/v3/home?region={region}#/queues/{id}'],
  ['AWS::SSM::Parameter', 'systems-manager/parameters/{id}/description?region={region}'],
  ['AWS::SecretsManager::Secret', 'secretsmanager/secret?region={region}&name={id}'],
])

const STACK = 'cloudformation/home?region={region}#/stacks/stackinfo?stackId={id}'

/** https://docs.aws.amazon.com/general/latest/gr/rande.html: each partition has a console of its own. */
const PARTITIONS: readonly { name: string; regions: RegExp; host: string }[] = [
  { name: 'aws-cn', regions: /^cn-/, host: 'console.amazonaws.cn' },
  { name: 'aws-us-gov', regions: /^us-gov-/, host: 'console.amazonaws-us-gov.com' },
]

/** The partition that a region belongs to: `aws`, `aws-cn` or `aws-us-gov`. */
export const partitionOf = (region: string): string =>
  PARTITIONS.find(({ regions }) => regions.test(region))?.name ?? 'aws'

const isRegion = (region: string): boolean => /^[a-z]{2}(-[a-z]+)+-\d+$/.test(region)

const hostOf = (region: string): string => {
  const host = PARTITIONS.find(({ regions }) => regions.test(region))?.host
  if (host !== undefined) return host
  return isRegion(region) ? `${region}.console.aws.amazon.com` : 'console.aws.amazon.com'
}

const encode = (text: string): string => encodeURIComponent(text.toWellFormed())

const filled = (page: string, region: string, id: string): string => {
  const name = id.split(/[/:]/).at(-1) || id
  return page
    .replaceAll('{region}', encode(region))
    .replaceAll('{name}', () => encode(name))
    .replaceAll('{id}', () => encode(id))
}

/** Log groups are encoded twice: https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/ */
const twice = (id: string): string => encode(encode(id)).replaceAll('%25', '$25')

/**
 * The page of AWS's console that shows a resource: its own, else that of the stack it belongs to,
 * else the region's.
 *
 * @param stackId the stack's ARN, or its name
 */
export const consoleUrl = (
  { type, region, physicalId }: Pick<CloudResource, 'type' | 'region' | 'physicalId'>,
  stackId?: string,
): string => {
  const host = `https://${hostOf(region)}`
  if (type === 'AWS::Logs::LogGroup') {
    const page = PAGES.get(type) ?? ''
    return `${host}/${page.replace('{region}', encode(region)).replace('{id}', () => twice(physicalId))}`
  }
  const page = PAGES.get(type)
  if (page !== undefined) return `${host}/${filled(page, region, physicalId)}`
  if (stackId !== undefined) return `${host}/${filled(STACK, region, stackId)}`
  return `${host}/console/home?region=${encode(region)}`
}
