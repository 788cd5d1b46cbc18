/**
 * What a person can add to a resource without CloudFormation's detection seeing it, and how Cloud
 * Control shows it.
 */
export interface Watched {
  /** The resource of a stack, in CloudFormation's words. */
  of: string
  /** What is told of it: the resource itself, or the policy that hangs on it. */
  type: string
  /** What Cloud Control is asked for, by the physical id of `of`. */
  read: string
  /** The properties that are kept; everything else is CloudFormation's to compare. */
  properties: readonly string[]
  /**
   * `attached`: it need not be there, and "not found" is an answer: there is no such policy.
   * `declared`: it is asked for only where the template sets one of `properties`.
   */
  when: 'always' | 'attached' | 'declared'
  /** IAM actions that Cloud Control's read handler needs, of the caller. */
  actions: readonly string[]
}

const attached = (
  of: string,
  type: string,
  read: string,
  property: string,
  ...actions: string[]
): Watched => ({ of, type, read, properties: [property], when: 'attached', actions })

/** CloudFormation never compares these: a key has many names. */
const keyOf = (of: string, property: string, ...actions: string[]): Watched => ({
  of,
  type: of,
  read: of,
  properties: [property],
  when: 'declared',
  actions,
})

/**
 * Gravest first; this is the order in which they are asked for as long as the budget lasts.
 *
 * Physical ids are Cloud Control's identifiers for all of `of`: the primary identifier of a policy
 * is what it hangs on (bucket name, queue URL, topic ARN, secret ARN). `AWS::SQS::QueuePolicy` and
 * `AWS::SNS::TopicPolicy` have no read handler, their inline twins show the same policy.
 * Actions: `handlers.read.permissions` of the types' schemas.
 * @see https://docs.aws.amazon.com/cloudcontrolapi/latest/userguide/resource-identifier.html
 * @see https://docs.aws.amazon.com/cloudcontrolapi/latest/userguide/supported-resources.html
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-cfn-stack-drift.html#drift-considerations
 */
export const WATCHED: readonly Watched[] = [
  {
    of: 'AWS::IAM::Role',
    type: 'AWS::IAM::Role',
    read: 'AWS::IAM::Role',
    properties: ['Policies', 'ManagedPolicyArns', 'PermissionsBoundary'],
    when: 'always',
    actions: [
      'iam:GetRole',
      'iam:ListRolePolicies',
      'iam:GetRolePolicy',
      'iam:ListAttachedRolePolicies',
    ],
  },
  {
    of: 'AWS::IAM::User',
    type: 'AWS::IAM::User',
    read: 'AWS::IAM::User',
    properties: ['Policies', 'ManagedPolicyArns', 'Groups', 'PermissionsBoundary'],
    when: 'always',
    actions: [
      'iam:GetUser',
      'iam:ListUserPolicies',
      'iam:GetUserPolicy',
      'iam:ListAttachedUserPolicies',
      'iam:ListGroupsForUser',
      'iam:GetLoginProfile',
    ],
  },
  {
    of: 'AWS::IAM::Group',
    type: 'AWS::IAM::Group',
    read: 'AWS::IAM::Group',
    properties: ['Policies', 'ManagedPolicyArns'],
    when: 'always',
    actions: [
      'iam:GetGroup',
      'iam:ListGroupPolicies',
      'iam:GetGroupPolicy',
      'iam:ListAttachedGroupPolicies',
    ],
  },
  attached(
    'AWS::S3::Bucket',
    'AWS::S3::BucketPolicy',
    'AWS::S3::BucketPolicy',
    'PolicyDocument',
    's3:GetBucketPolicy',
  ),
  {
    of: 'AWS::EC2::SecurityGroup',
    type: 'AWS::EC2::SecurityGroup',
    read: 'AWS::EC2::SecurityGroup',
    properties: ['SecurityGroupIngress', 'SecurityGroupEgress'],
    when: 'always',
    actions: ['ec2:DescribeSecurityGroups', 'ec2:DescribeSecurityGroupRules'],
  },
  {
    of: 'AWS::KMS::Key',
    type: 'AWS::KMS::Key',
    read: 'AWS::KMS::Key',
    properties: ['KeyPolicy', 'Enabled', 'EnableKeyRotation'],
    when: 'always',
    actions: [
      'kms:DescribeKey',
      'kms:GetKeyPolicy',
      'kms:GetKeyRotationStatus',
      'kms:ListResourceTags',
    ],
  },
  attached(
    'AWS::SecretsManager::Secret',
    'AWS::SecretsManager::ResourcePolicy',
    'AWS::SecretsManager::ResourcePolicy',
    'ResourcePolicy',
    'secretsmanager:GetResourcePolicy',
  ),
  attached(
    'AWS::SQS::Queue',
    'AWS::SQS::QueuePolicy',
    'AWS::SQS::QueueInlinePolicy',
    'PolicyDocument',
    'sqs:GetQueueAttributes',
  ),
  attached(
    'AWS::SNS::Topic',
    'AWS::SNS::TopicPolicy',
    'AWS::SNS::TopicInlinePolicy',
    'PolicyDocument',
    'sns:GetTopicAttributes',
  ),
  keyOf(
    'AWS::CloudTrail::Trail',
    'KMSKeyId',
    'cloudtrail:DescribeTrails',
    'cloudtrail:GetTrailStatus',
    'cloudtrail:GetEventSelectors',
    'cloudtrail:GetInsightSelectors',
    'cloudtrail:ListTags',
  ),
  keyOf('AWS::SecretsManager::Secret', 'KmsKeyId', 'secretsmanager:DescribeSecret'),
  keyOf(
    'AWS::Logs::LogGroup',
    'KmsKeyId',
    'logs:DescribeLogGroups',
    'logs:ListTagsForResource',
    'logs:GetDataProtectionPolicy',
  ),
  keyOf(
    'AWS::Lambda::Function',
    'KmsKeyArn',
    'lambda:GetFunction',
    'lambda:GetFunctionCodeSigningConfig',
  ),
]
