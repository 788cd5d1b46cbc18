import type { CloudResource } from '../../../model/finding.ts'
import { named } from '../../shared/words.ts'

/** What people call a type, where the type's own name does not say it. */
const WORDS: ReadonlyMap<string, string> = new Map([
  ['AWS::CloudFormation::Stack', 'stack'],
  ['AWS::CloudFront::Distribution', 'CloudFront distribution'],
  ['AWS::CloudTrail::Trail', 'CloudTrail trail'],
  ['AWS::CloudWatch::Alarm', 'CloudWatch alarm'],
  ['AWS::DynamoDB::Table', 'DynamoDB table'],
  ['AWS::EC2::Instance', 'EC2 instance'],
  ['AWS::EC2::SecurityGroup', 'security group'],
  ['AWS::EC2::SecurityGroupEgress', 'security group rule'],
  ['AWS::EC2::SecurityGroupIngress', 'security group rule'],
  ['AWS::ECS::Service', 'ECS service'],
  ['AWS::EKS::Cluster', 'EKS cluster'],
  ['AWS::ElasticLoadBalancingV2::LoadBalancer', 'load balancer'],
  ['AWS::GuardDuty::Detector', 'GuardDuty detector'],
  ['AWS::IAM::ManagedPolicy', 'IAM managed policy'],
  ['AWS::IAM::Policy', 'IAM policy'],
  ['AWS::IAM::Role', 'IAM role'],
  ['AWS::IAM::User', 'IAM user'],
  ['AWS::KMS::Key', 'KMS key'],
  ['AWS::Lambda::Function', 'Lambda function'],
  ['AWS::Logs::LogGroup', 'log group'],
  ['AWS::RDS::DBCluster', 'RDS cluster'],
  ['AWS::RDS::DBInstance', 'RDS instance'],
  ['AWS::S3::Bucket', 'S3 bucket'],
  ['AWS::S3::BucketPolicy', 'S3 bucket policy'],
  ['AWS::SecretsManager::Secret', 'secret'],
  ['AWS::SNS::Topic', 'SNS topic'],
  ['AWS::SQS::Queue', 'SQS queue'],
])

/** `AWS::EC2::SecurityGroup` → `security group`, `AWS::EC2::VPCEndpoint` → `VPC endpoint`. */
export const typeWords = (type: string): string =>
  WORDS.get(type) ??
  named(type.split('::').at(-1) ?? type, 60)
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
    .split(' ')
    .map((word) => (/^[A-Z0-9]+$/.test(word) ? word : word.toLowerCase()))
    .join(' ')

/** What is readable of an id: of an ARN or a URL the end. */
export const shortId = (physicalId: string): string => {
  const tail = /^(arn:|https?:)/.test(physicalId) ? physicalId.split(/[/:]/).at(-1) : undefined
  return named(tail || physicalId, 80)
}

/** `App/Web/Sg/Resource` → `Web/Sg`: as its author called it in the CDK. */
const constructName = (path: string): string => {
  const parts = path.split('/')
  return parts
    .slice(parts.length > 1 ? 1 : 0, parts.at(-1) === 'Resource' ? -1 : undefined)
    .join('/')
}

/** What a resource is called in a title: as the code calls it, else as AWS does. */
export const resourceName = ({
  constructPath,
  logicalId,
  physicalId,
}: Pick<CloudResource, 'constructPath' | 'logicalId' | 'physicalId'>): string => {
  const construct = constructPath === undefined ? '' : constructName(constructPath)
  return named(construct || logicalId || shortId(physicalId), 80)
}

/** `Web/Sg (security group, prod)`: how a title begins. */
export const titleOf = (resource: CloudResource): string =>
  `${resourceName(resource)} (${typeWords(resource.type)}, ${named(resource.environment, 30)})`
