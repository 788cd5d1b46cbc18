/** What CloudTrail calls a resource, and which events explain a change of it. */
export interface TrailType {
  /** Names beside the physical id, likeliest first. */
  names?: (id: string, partition: string) => string[]
  /** Events by the property they change, as prefixes: Lambda's names end in an API version. */
  properties: Readonly<Record<string, readonly string[]>>
  /** Events that change anything else of it, or all of it. */
  others: readonly string[]
}

const policies = (of: 'Role' | 'User' | 'Group'): Record<string, readonly string[]> => ({
  Policies: [`Put${of}Policy`, `Delete${of}Policy`],
  ManagedPolicyArns: [`Attach${of}Policy`, `Detach${of}Policy`],
  PermissionsBoundary: [`Put${of}PermissionsBoundary`, `Delete${of}PermissionsBoundary`],
})

const bucketName = (id: string, partition: string): string[] => [`arn:${partition}:s3:::${id}`]

const bucketPolicy = ['PutBucketPolicy', 'DeleteBucketPolicy']
const ingress = [
  'AuthorizeSecurityGroupIngress',
  'RevokeSecurityGroupIngress',
  'ModifySecurityGroupRules',
  'UpdateSecurityGroupRuleDescriptionsIngress',
]
const egress = [
  'AuthorizeSecurityGroupEgress',
  'RevokeSecurityGroupEgress',
  'ModifySecurityGroupRules',
  'UpdateSecurityGroupRuleDescriptionsEgress',
]
const queue: TrailType = {
  names: (id) => [id.slice(id.lastIndexOf('/') + 1)],
  properties: {},
  others: ['SetQueueAttributes', 'AddPermission', 'RemovePermission', 'TagQueue', 'DeleteQueue'],
}
const topic: TrailType = {
  properties: {},
  others: ['SetTopicAttributes', 'AddPermission', 'RemovePermission', 'TagResource', 'DeleteTopic'],
}
const managedPolicy: TrailType = {
  properties: {},
  others: ['CreatePolicyVersion', 'SetDefaultPolicyVersion', 'DeletePolicy', 'TagPolicy'],
}
const secret: TrailType = {
  properties: { ResourcePolicy: ['PutResourcePolicy', 'DeleteResourcePolicy'] },
  others: ['UpdateSecret', 'RotateSecret', 'CancelRotateSecret', 'DeleteSecret', 'TagResource'],
}

export const TRAIL_TYPES: ReadonlyMap<string, TrailType> = new Map<string, TrailType>([
  [
    'AWS::EC2::SecurityGroup',
    {
      properties: { SecurityGroupIngress: ingress, SecurityGroupEgress: egress },
      others: [...ingress, ...egress, 'DeleteSecurityGroup', 'CreateTags', 'DeleteTags'],
    },
  ],
  ['AWS::EC2::SecurityGroupIngress', { properties: {}, others: ingress }],
  ['AWS::EC2::SecurityGroupEgress', { properties: {}, others: egress }],
  [
    'AWS::S3::Bucket',
    {
      names: bucketName,
      properties: {
        PublicAccessBlockConfiguration: [
          'PutBucketPublicAccessBlock',
          'DeleteBucketPublicAccessBlock',
        ],
        BucketEncryption: ['PutBucketEncryption', 'DeleteBucketEncryption'],
        VersioningConfiguration: ['PutBucketVersioning'],
        LoggingConfiguration: ['PutBucketLogging'],
        AccessControl: ['PutBucketAcl'],
        OwnershipControls: ['PutBucketOwnershipControls', 'DeleteBucketOwnershipControls'],
        LifecycleConfiguration: ['PutBucketLifecycle', 'DeleteBucketLifecycle'],
        WebsiteConfiguration: ['PutBucketWebsite', 'DeleteBucketWebsite'],
        CorsConfiguration: ['PutBucketCors', 'DeleteBucketCors'],
        NotificationConfiguration: ['PutBucketNotification'],
        ReplicationConfiguration: ['PutBucketReplication', 'DeleteBucketReplication'],
        ObjectLockConfiguration: ['PutObjectLockConfiguration', 'PutBucketObjectLock'],
        Tags: ['PutBucketTagging', 'DeleteBucketTagging', 'TagResource', 'UntagResource'],
      },
      others: ['PutBucket', 'DeleteBucket', 'PutObjectLock'],
    },
  ],
  ['AWS::S3::BucketPolicy', { names: bucketName, properties: {}, others: bucketPolicy }],
  [
    'AWS::IAM::Role',
    {
      properties: {
        ...policies('Role'),
        AssumeRolePolicyDocument: ['UpdateAssumeRolePolicy'],
        Tags: ['TagRole', 'UntagRole'],
      },
      others: ['UpdateRole', 'DeleteRole'],
    },
  ],
  [
    'AWS::IAM::User',
    {
      properties: {
        ...policies('User'),
        Groups: ['AddUserToGroup', 'RemoveUserFromGroup'],
        LoginProfile: ['CreateLoginProfile', 'UpdateLoginProfile', 'DeleteLoginProfile'],
      },
      others: ['UpdateUser', 'DeleteUser', 'TagUser', 'UntagUser'],
    },
  ],
  ['AWS::IAM::Group', { properties: policies('Group'), others: ['UpdateGroup', 'DeleteGroup'] }],
  ['AWS::IAM::ManagedPolicy', managedPolicy],
  [
    'AWS::IAM::Policy',
    {
      properties: {},
      others: [
        'PutRolePolicy',
        'PutUserPolicy',
        'PutGroupPolicy',
        'DeleteRolePolicy',
        'DeleteUserPolicy',
        'DeleteGroupPolicy',
      ],
    },
  ],
  [
    'AWS::KMS::Key',
    {
      properties: {
        KeyPolicy: ['PutKeyPolicy'],
        Enabled: ['DisableKey', 'EnableKey'],
        EnableKeyRotation: ['DisableKeyRotation', 'EnableKeyRotation'],
      },
      others: [
        'PutKeyPolicy',
        'ScheduleKeyDeletion',
        'CancelKeyDeletion',
        'CreateGrant',
        'UpdateKeyDescription',
        'TagResource',
      ],
    },
  ],
  [
    'AWS::RDS::DBInstance',
    { properties: {}, others: ['ModifyDBInstance', 'DeleteDBInstance', 'AddTagsToResource'] },
  ],
  [
    'AWS::RDS::DBCluster',
    { properties: {}, others: ['ModifyDBCluster', 'DeleteDBCluster', 'AddTagsToResource'] },
  ],
  [
    'AWS::Lambda::Function',
    {
      properties: { Code: ['UpdateFunctionCode'], Tags: ['TagResource', 'UntagResource'] },
      others: ['UpdateFunctionConfiguration', 'PutFunctionConcurrency', 'DeleteFunction'],
    },
  ],
  ['AWS::Lambda::Permission', { properties: {}, others: ['AddPermission', 'RemovePermission'] }],
  [
    'AWS::Lambda::Url',
    { properties: {}, others: ['UpdateFunctionUrlConfig', 'DeleteFunctionUrl'] },
  ],
  [
    'AWS::CloudTrail::Trail',
    {
      properties: {
        IsLogging: ['StopLogging', 'StartLogging'],
        EventSelectors: ['PutEventSelectors'],
      },
      others: ['UpdateTrail', 'PutEventSelectors', 'DeleteTrail', 'StopLogging'],
    },
  ],
  ['AWS::SQS::Queue', queue],
  ['AWS::SQS::QueuePolicy', queue],
  ['AWS::SNS::Topic', topic],
  ['AWS::SNS::TopicPolicy', topic],
  ['AWS::SecretsManager::Secret', secret],
  ['AWS::SecretsManager::ResourcePolicy', secret],
  [
    'AWS::DynamoDB::Table',
    {
      properties: { PointInTimeRecoverySpecification: ['UpdateContinuousBackups'] },
      others: [
        'UpdateTable',
        'UpdateTimeToLive',
        'PutResourcePolicy',
        'DeleteTable',
        'TagResource',
      ],
    },
  ],
  [
    'AWS::Logs::LogGroup',
    {
      properties: {
        RetentionInDays: ['PutRetentionPolicy', 'DeleteRetentionPolicy'],
        KmsKeyId: ['AssociateKmsKey', 'DisassociateKmsKey'],
      },
      others: ['DeleteLogGroup', 'TagLogGroup', 'TagResource'],
    },
  ],
  ['AWS::EKS::Cluster', { properties: {}, others: ['UpdateClusterConfig', 'DeleteCluster'] }],
  [
    'AWS::OpenSearchService::Domain',
    { properties: {}, others: ['UpdateDomainConfig', 'DeleteDomain'] },
  ],
  ['AWS::Redshift::Cluster', { properties: {}, others: ['ModifyCluster', 'DeleteCluster'] }],
  [
    'AWS::ElasticLoadBalancingV2::LoadBalancer',
    {
      properties: {},
      others: [
        'ModifyLoadBalancerAttributes',
        'SetSecurityGroups',
        'SetSubnets',
        'DeleteLoadBalancer',
      ],
    },
  ],
  [
    'AWS::ElasticLoadBalancingV2::Listener',
    { properties: {}, others: ['ModifyListener', 'CreateRule', 'ModifyRule', 'DeleteListener'] },
  ],
])
