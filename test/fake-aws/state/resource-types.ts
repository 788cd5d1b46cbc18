/**
 * Primary identifiers of types whose schema calls them other than `Id`.
 *
 * @see https://docs.aws.amazon.com/cloudcontrolapi/latest/userguide/resource-identifier.html
 */
const IDENTIFIERS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    'AWS::CloudTrail::Trail': ['TrailName'],
    'AWS::CloudWatch::Alarm': ['AlarmName'],
    'AWS::DynamoDB::Table': ['TableName'],
    'AWS::EC2::EIP': ['PublicIp', 'AllocationId'],
    'AWS::EC2::Instance': ['InstanceId'],
    'AWS::EC2::NetworkAcl': ['Id'],
    'AWS::EC2::Subnet': ['SubnetId'],
    'AWS::EC2::VPC': ['VpcId'],
    'AWS::EC2::Volume': ['VolumeId'],
    'AWS::ECS::Service': ['ServiceArn', 'Cluster'],
    'AWS::ElasticLoadBalancingV2::Listener': ['ListenerArn'],
    'AWS::ElasticLoadBalancingV2::LoadBalancer': ['LoadBalancerArn'],
    'AWS::IAM::Group': ['GroupName'],
    'AWS::IAM::InstanceProfile': ['InstanceProfileName'],
    'AWS::IAM::ManagedPolicy': ['PolicyArn'],
    'AWS::IAM::OIDCProvider': ['Arn'],
    'AWS::IAM::Role': ['RoleName'],
    'AWS::IAM::RolePolicy': ['PolicyName', 'RoleName'],
    'AWS::IAM::User': ['UserName'],
    'AWS::KMS::Alias': ['AliasName'],
    'AWS::KMS::Key': ['KeyId'],
    'AWS::Lambda::Function': ['FunctionName'],
    'AWS::Lambda::Permission': ['FunctionName', 'Id'],
    'AWS::Lambda::Url': ['FunctionArn'],
    'AWS::Logs::LogGroup': ['LogGroupName'],
    'AWS::RDS::DBCluster': ['DBClusterIdentifier'],
    'AWS::RDS::DBInstance': ['DBInstanceIdentifier'],
    'AWS::S3::Bucket': ['BucketName'],
    'AWS::S3::BucketPolicy': ['Bucket'],
    'AWS::SNS::Subscription': ['Arn'],
    'AWS::SNS::Topic': ['TopicArn'],
    'AWS::SNS::TopicInlinePolicy': ['TopicArn'],
    'AWS::SQS::Queue': ['QueueUrl'],
    'AWS::SQS::QueueInlinePolicy': ['Queue'],
    'AWS::SSM::Parameter': ['Name'],
  }),
)

/** `a|b` under the names of the type's schema. */
export function identifierOf(type: string, id: string): Record<string, string> {
  const names = IDENTIFIERS.get(type) ?? ['Id']
  const parts = names.length === 1 ? [id] : id.split('|')
  return Object.fromEntries(names.map((name, index) => [name, parts[index] ?? '']))
}

/** Types that Cloud Control, and with it a resource scan, knows nothing of. */
const WITHOUT_CLOUD_CONTROL: ReadonlySet<string> = new Set([
  'AWS::CDK::Metadata',
  'AWS::CloudFormation::CustomResource',
  'AWS::CloudFormation::Stack',
  'AWS::CloudFormation::WaitCondition',
  'AWS::CloudFormation::WaitConditionHandle',
  'AWS::IAM::AccessKey',
  'AWS::IAM::Policy',
  'AWS::IAM::UserToGroupAddition',
  'AWS::SNS::TopicPolicy',
  'AWS::SQS::QueuePolicy',
])

export const hasCloudControl = (type: string): boolean =>
  !type.startsWith('Custom::') && !WITHOUT_CLOUD_CONTROL.has(type)

/** Types that are left out of drift detection. */
const WITHOUT_DRIFT: ReadonlySet<string> = new Set([
  'AWS::CDK::Metadata',
  'AWS::CloudFormation::CustomResource',
  'AWS::CloudFormation::Stack',
  'AWS::CloudFormation::WaitCondition',
  'AWS::CloudFormation::WaitConditionHandle',
  'AWS::IAM::AccessKey',
  'AWS::IAM::UserToGroupAddition',
])

export const hasDrift = (type: string): boolean =>
  !type.startsWith('Custom::') && !WITHOUT_DRIFT.has(type)

/** What ListResources of a type has to be told in `ResourceModel`. */
export const LIST_NEEDS: ReadonlyMap<string, string> = new Map([
  ['AWS::ElasticLoadBalancingV2::Listener', 'LoadBalancerArn'],
  ['AWS::ElasticLoadBalancingV2::ListenerRule', 'ListenerArn'],
  ['AWS::Lambda::Permission', 'FunctionName'],
  ['AWS::EKS::Nodegroup', 'ClusterName'],
])
