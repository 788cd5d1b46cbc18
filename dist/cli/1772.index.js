export const id = 1772;
export const ids = [1772];
export const modules = {

/***/ 71772:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  infraPolicy: () => (/* binding */ infraPolicy)
});

;// CONCATENATED MODULE: ./packages/core/lib/collect/aws/policy-reads.js
/**
 * IAM actions that read how resources of a service are set up, by the service part of
 * CloudFormation's type names. Detection and Cloud Control read with the caller's own permissions;
 * what is missing makes a resource UNKNOWN. Nothing here reads what is stored in a resource.
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-cfn-stack-drift.html
 * @see https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html
 */
const READS = new Map(Object.entries({
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
}));
/**
 * What the role must never do, whatever else is attached to it (AWS's own ReadOnlyAccess allows
 * most of it). The price: values of SSM parameters cannot be compared, and environment variables
 * of a function under a key of its own are not shown.
 */
const DATA_READS = [
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
];

// EXTERNAL MODULE: ./packages/core/lib/collect/aws/watched.js
var aws_watched = __webpack_require__(70447);
;// CONCATENATED MODULE: ./packages/core/lib/collect/aws/policy.js


const STACKS = [
    'cloudformation:DescribeStacks',
    'cloudformation:GetTemplate',
    'cloudformation:ListStackResources',
    'cloudformation:ListStacks',
];
/** @see https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-cfn-stack-drift.html#drift-considerations */
const DRIFT = [
    'cloudformation:BatchDescribeTypeConfigurations',
    'cloudformation:DescribeStackDriftDetectionStatus',
    'cloudformation:DescribeStackResourceDrifts',
    'cloudformation:DescribeType',
    'cloudformation:DetectStackDrift',
    'cloudformation:DetectStackResourceDrift',
];
/** @see https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/iac-generator-start-resource-scan.html */
const SCAN = [
    'cloudformation:DescribeResourceScan',
    'cloudformation:ListResourceScanResources',
    'cloudformation:ListResourceScans',
];
/** A scan that is started lists and reads with the permissions of whoever starts it. */
const START = [
    'cloudformation:ListResources',
    'cloudformation:ListTypes',
    'cloudformation:StartResourceScan',
];
/**
 * The least that the role of drift-infra needs: to read stacks and how their resources are set up,
 * to let CloudFormation detect drift, and nothing that is stored in a resource. CloudFormation's
 * own actions are for all stacks, since a detection's status belongs to no stack.
 *
 * The document fits a managed policy (6,144 characters). It does not fit a session policy (2,048),
 * so that it has to hang on the role.
 * @returns `unknown`: types of services whose read actions are not known here; they are the
 *   `handlers.read.permissions` of the type's schema (`aws cloudformation describe-type`)
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html
 */
const infraPolicy = (request) => {
    const { types, scan, attribution } = request;
    const services = types === null ? [...READS.keys()] : types.map(serviceOf);
    const watched = aws_watched/* WATCHED */.t.filter(({ of }) => types === null || types.includes(of));
    const reads = [
        ...services.flatMap((service) => READS.get(service) ?? []),
        ...watched.flatMap(({ actions }) => actions),
    ];
    const statements = [
        allow('Stacks', STACKS),
        allow('Drift', DRIFT),
        // Cloud Control's own actions are CloudFormation's.
        allow('Live', watched.length > 0 ? ['cloudformation:GetResource'] : []),
        allow('Scan', scan === 'off' ? [] : scan === 'start' ? [...SCAN, ...START] : SCAN),
        allow('Who', attribution ? ['cloudtrail:LookupEvents'] : []),
        allow('Settings', withoutCovered(reads)),
        { ...allow('NoData', DATA_READS), Effect: 'Deny' },
    ];
    return {
        policy: {
            Version: '2012-10-17',
            Statement: statements.filter(({ Action }) => Action.length > 0),
        },
        unknown: (types ?? []).filter((type) => isOfAws(type) && !READS.has(serviceOf(type))).sort(),
    };
};
/** `AWS::S3::Bucket` → `S3` */
const serviceOf = (type) => type.split('::')[1] ?? '';
/** Custom resources and CloudFormation's own have nothing to read. */
const isOfAws = (type) => /^AWS::(?!CloudFormation::|CDK::)/.test(type);
const allow = (Sid, actions) => ({
    Sid,
    Effect: 'Allow',
    Action: [...new Set(actions)].sort(),
    Resource: '*',
});
/** `iam:GetRole` says nothing more beside `iam:Get*`. */
const withoutCovered = (actions) => {
    const prefixes = actions.filter((a) => a.endsWith('*')).map((a) => a.slice(0, -1));
    return actions.filter((a) => a.endsWith('*') || !prefixes.some((p) => a.startsWith(p)));
};


/***/ }),

/***/ 70447:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ WATCHED)
/* harmony export */ });
const attached = (of, type, read, property, ...actions) => ({ of, type, read, properties: [property], when: 'attached', actions });
/** CloudFormation never compares these: a key has many names. */
const keyOf = (of, property, ...actions) => ({
    of,
    type: of,
    read: of,
    properties: [property],
    when: 'declared',
    actions,
});
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
const WATCHED = [
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
    attached('AWS::S3::Bucket', 'AWS::S3::BucketPolicy', 'AWS::S3::BucketPolicy', 'PolicyDocument', 's3:GetBucketPolicy'),
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
    attached('AWS::SecretsManager::Secret', 'AWS::SecretsManager::ResourcePolicy', 'AWS::SecretsManager::ResourcePolicy', 'ResourcePolicy', 'secretsmanager:GetResourcePolicy'),
    attached('AWS::SQS::Queue', 'AWS::SQS::QueuePolicy', 'AWS::SQS::QueueInlinePolicy', 'PolicyDocument', 'sqs:GetQueueAttributes'),
    attached('AWS::SNS::Topic', 'AWS::SNS::TopicPolicy', 'AWS::SNS::TopicInlinePolicy', 'PolicyDocument', 'sns:GetTopicAttributes'),
    keyOf('AWS::CloudTrail::Trail', 'KMSKeyId', 'cloudtrail:DescribeTrails', 'cloudtrail:GetTrailStatus', 'cloudtrail:GetEventSelectors', 'cloudtrail:GetInsightSelectors', 'cloudtrail:ListTags'),
    keyOf('AWS::SecretsManager::Secret', 'KmsKeyId', 'secretsmanager:DescribeSecret'),
    keyOf('AWS::Logs::LogGroup', 'KmsKeyId', 'logs:DescribeLogGroups', 'logs:ListTagsForResource', 'logs:GetDataProtectionPolicy'),
    keyOf('AWS::Lambda::Function', 'KmsKeyArn', 'lambda:GetFunction', 'lambda:GetFunctionCodeSigningConfig'),
];


/***/ })

};
