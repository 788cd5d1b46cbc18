/**
 * IAM actions that read how resources of a service are set up, by the service part of
 * CloudFormation's type names. Detection and Cloud Control read with the caller's own permissions;
 * what is missing makes a resource UNKNOWN. Nothing here reads what is stored in a resource.
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-cfn-stack-drift.html
 * @see https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html
 */
export const READS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    ApiGateway: ['apigateway:GET'],
    ApiGatewayV2: ['apigateway:GET'],
    ApplicationAutoScaling: ['application-autoscaling:Describe*'],
    AutoScaling: ['autoscaling:Describe*'],
    Backup: ['backup:Describe*', 'backup:GetBackup*', 'backup:List*'],
    CertificateManager: ['acm:DescribeCertificate', 'acm:List*'],
    CloudFront: ['cloudfront:Describe*', 'cloudfront:Get*', 'cloudfront:List*'],
    CloudTrail: [
      'cloudtrail:DescribeTrails',
      'cloudtrail:GetEventSelectors',
      'cloudtrail:GetInsightSelectors',
      'cloudtrail:GetTrail*',
      'cloudtrail:ListT*',
    ],
    CloudWatch: ['cloudwatch:Describe*', 'cloudwatch:GetDashboard', 'cloudwatch:List*'],
    CodeBuild: ['codebuild:BatchGetProjects', 'codebuild:ListProjects'],
    CodePipeline: ['codepipeline:GetPipeline', 'codepipeline:List*'],
    Cognito: [
      'cognito-identity:DescribeIdentityPool',
      'cognito-identity:GetIdentityPoolRoles',
      'cognito-idp:DescribeUserPool*',
      'cognito-idp:GetUserPoolMfaConfig',
      'cognito-idp:ListTagsForResource',
    ],
    Config: ['config:Describe*'],
    DynamoDB: [
      'dynamodb:Describe*',
      'dynamodb:GetResourcePolicy',
      'dynamodb:ListTables',
      'dynamodb:ListTagsOfResource',
    ],
    EC2: ['ec2:Describe*', 'ec2:GetManagedPrefixListEntries'],
    ECR: [
      'ecr:Describe*',
      'ecr:GetLifecyclePolicy',
      'ecr:GetRepositoryPolicy',
      'ecr:ListTagsForResource',
    ],
    ECS: ['ecs:Describe*', 'ecs:List*'],
    EFS: ['elasticfilesystem:Describe*'],
    EKS: ['eks:Describe*', 'eks:List*'],
    ElastiCache: ['elasticache:Describe*', 'elasticache:ListTagsForResource'],
    ElasticLoadBalancing: ['elasticloadbalancing:Describe*'],
    ElasticLoadBalancingV2: ['elasticloadbalancing:Describe*'],
    Elasticsearch: ['es:Describe*', 'es:ListTags'],
    Events: ['events:Describe*', 'events:List*'],
    GuardDuty: ['guardduty:Get*', 'guardduty:List*'],
    IAM: ['iam:Get*', 'iam:List*'],
    KMS: ['kms:DescribeKey', 'kms:GetKeyPolicy', 'kms:GetKeyRotationStatus', 'kms:List*'],
    Kinesis: ['kinesis:Describe*', 'kinesis:GetResourcePolicy', 'kinesis:List*'],
    KinesisFirehose: ['firehose:Describe*', 'firehose:List*'],
    // GetFunction gives a link to the code beside the settings; there is no way to the one without it.
    Lambda: ['lambda:Get*', 'lambda:List*'],
    Logs: ['logs:Describe*', 'logs:GetDataProtectionPolicy', 'logs:ListTags*'],
    OpenSearchService: ['es:Describe*', 'es:ListTags'],
    RDS: ['rds:Describe*', 'rds:ListTagsForResource'],
    Redshift: ['redshift:Describe*'],
    Route53: ['route53:Get*', 'route53:List*'],
    S3: [
      's3:GetAccelerateConfiguration',
      's3:GetAccountPublicAccessBlock',
      's3:GetAnalyticsConfiguration',
      's3:GetBucket*',
      's3:GetEncryptionConfiguration',
      's3:GetIntelligentTieringConfiguration',
      's3:GetInventoryConfiguration',
      's3:GetLifecycleConfiguration',
      's3:GetMetricsConfiguration',
      's3:GetReplicationConfiguration',
      's3:ListAllMyBuckets',
      's3:ListBucket',
    ],
    SNS: [
      'sns:GetDataProtectionPolicy',
      'sns:GetSubscriptionAttributes',
      'sns:GetTopicAttributes',
      'sns:List*',
    ],
    SQS: ['sqs:GetQueueAttributes', 'sqs:GetQueueUrl', 'sqs:ListQueue*'],
    SSM: ['ssm:Describe*', 'ssm:GetDocument', 'ssm:List*'],
    SecretsManager: [
      'secretsmanager:DescribeSecret',
      'secretsmanager:GetResourcePolicy',
      'secretsmanager:ListSecrets',
    ],
    SecurityHub: ['securityhub:Describe*', 'securityhub:Get*', 'securityhub:List*'],
    // DescribeExecution gives what went through it.
    StepFunctions: ['states:DescribeActivity', 'states:DescribeStateMachine*', 'states:List*'],
    WAFv2: ['wafv2:Get*', 'wafv2:List*'],
  }),
)

/**
 * What the role must never do, whatever else is attached to it (AWS's own ReadOnlyAccess allows
 * most of it). The price: values of SSM parameters cannot be compared, and environment variables
 * of a function under a key of its own are not shown.
 */
export const DATA_READS: readonly string[] = [
  'athena:GetQueryResults',
  'dynamodb:BatchGetItem',
  'dynamodb:GetItem',
  'dynamodb:GetRecords',
  'dynamodb:PartiQL*',
  'dynamodb:Query',
  'dynamodb:Scan',
  'kinesis:GetRecords',
  'kms:Decrypt',
  'lambda:Invoke*',
  'logs:FilterLogEvents',
  'logs:GetLogEvents',
  'logs:StartQuery',
  'rds-data:*',
  's3:GetObject*',
  'secretsmanager:BatchGetSecretValue',
  'secretsmanager:GetSecretValue',
  'sqs:ReceiveMessage',
  'ssm:GetParameter*',
  'states:DescribeExecution',
  'states:GetExecutionHistory',
  'wafv2:GetSampledRequests',
]
