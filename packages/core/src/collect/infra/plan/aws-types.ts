/**
 * Resource types of the AWS provider by CloudFormation's names, service by service: `name=Name`, and
 * `name~Name` where it is a resource of its own here and a part of another one there.
 * https://registry.terraform.io/providers/hashicorp/aws/latest/docs
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-template-resource-type-ref.html
 */
const BY_SERVICE: Readonly<Record<string, string>> = {
  AccessAnalyzer: 'accessanalyzer_analyzer=Analyzer',
  CertificateManager: 'acm_certificate=Certificate',
  ApiGateway: `api_gateway_rest_api=RestApi api_gateway_stage=Stage api_gateway_method=Method
    api_gateway_resource=Resource api_gateway_deployment=Deployment api_gateway_api_key=ApiKey
    api_gateway_authorizer=Authorizer api_gateway_domain_name=DomainName
    api_gateway_usage_plan=UsagePlan`,
  ApiGatewayV2: `apigatewayv2_api=Api apigatewayv2_stage=Stage apigatewayv2_route=Route
    apigatewayv2_integration=Integration apigatewayv2_authorizer=Authorizer
    apigatewayv2_domain_name=DomainName`,
  ApplicationAutoScaling:
    'appautoscaling_target=ScalableTarget appautoscaling_policy=ScalingPolicy',
  AppSync: 'appsync_graphql_api=GraphQLApi',
  Athena: 'athena_workgroup=WorkGroup',
  AutoScaling: `autoscaling_group=AutoScalingGroup launch_configuration=LaunchConfiguration
    autoscaling_policy=ScalingPolicy`,
  Backup: 'backup_vault=BackupVault backup_plan=BackupPlan backup_selection=BackupSelection',
  CloudFront: `cloudfront_distribution=Distribution cloudfront_function=Function
    cloudfront_origin_access_control=OriginAccessControl
    cloudfront_response_headers_policy=ResponseHeadersPolicy`,
  CloudFormation: 'cloudformation_stack=Stack cloudformation_stack_set=StackSet',
  CloudTrail: 'cloudtrail=Trail cloudtrail_event_data_store=EventDataStore',
  CloudWatch: `cloudwatch_metric_alarm=Alarm cloudwatch_composite_alarm=CompositeAlarm
    cloudwatch_dashboard=Dashboard`,
  CodeBuild: 'codebuild_project=Project',
  CodePipeline: 'codepipeline=Pipeline',
  Cognito: `cognito_user_pool=UserPool cognito_user_pool_client=UserPoolClient
    cognito_identity_pool=IdentityPool`,
  Config: `config_configuration_recorder=ConfigurationRecorder
    config_configuration_recorder_status~ConfigurationRecorder
    config_delivery_channel=DeliveryChannel config_config_rule=ConfigRule`,
  DocDB: 'docdb_cluster=DBCluster docdb_cluster_instance=DBInstance',
  DynamoDB: 'dynamodb_table=Table dynamodb_global_table=GlobalTable',
  EC2: `security_group=SecurityGroup default_security_group=SecurityGroup
    vpc_security_group_ingress_rule=SecurityGroupIngress
    vpc_security_group_egress_rule=SecurityGroupEgress security_group_rule=SecurityGroupIngress
    instance=Instance launch_template=LaunchTemplate ebs_volume=Volume eip=EIP vpc=VPC
    subnet=Subnet route_table=RouteTable route=Route internet_gateway=InternetGateway
    nat_gateway=NatGateway network_acl=NetworkAcl network_acl_rule=NetworkAclEntry
    default_network_acl=NetworkAcl network_interface=NetworkInterface flow_log=FlowLog
    vpc_endpoint=VPCEndpoint vpc_endpoint_policy~VPCEndpoint key_pair=KeyPair
    vpc_peering_connection=VPCPeeringConnection ec2_transit_gateway=TransitGateway
    ec2_client_vpn_endpoint=ClientVpnEndpoint vpn_gateway=VPNGateway
    vpn_connection=VPNConnection customer_gateway=CustomerGateway
    ebs_snapshot_block_public_access=SnapshotBlockPublicAccess
    ec2_managed_prefix_list=PrefixList`,
  ECR: `ecr_repository=Repository ecr_repository_policy~Repository
    ecr_lifecycle_policy~Repository ecrpublic_repository=PublicRepository`,
  ECS: 'ecs_cluster=Cluster ecs_service=Service ecs_task_definition=TaskDefinition',
  EFS: `efs_file_system=FileSystem efs_access_point=AccessPoint
    efs_mount_target=MountTarget efs_file_system_policy~FileSystem`,
  EKS: `eks_cluster=Cluster eks_node_group=Nodegroup eks_addon=Addon
    eks_access_entry=AccessEntry eks_fargate_profile=FargateProfile`,
  ElastiCache: `elasticache_cluster=CacheCluster
    elasticache_replication_group=ReplicationGroup elasticache_subnet_group=SubnetGroup
    elasticache_parameter_group=ParameterGroup elasticache_user=User`,
  ElasticBeanstalk: `elastic_beanstalk_application=Application
    elastic_beanstalk_environment=Environment`,
  ElasticLoadBalancing: 'elb=LoadBalancer',
  ElasticLoadBalancingV2: `lb=LoadBalancer alb=LoadBalancer lb_listener=Listener
    alb_listener=Listener lb_listener_rule=ListenerRule alb_listener_rule=ListenerRule
    lb_target_group=TargetGroup alb_target_group=TargetGroup`,
  Elasticsearch: 'elasticsearch_domain=Domain',
  Events: `cloudwatch_event_rule=Rule cloudwatch_event_bus=EventBus
    cloudwatch_event_bus_policy=EventBusPolicy`,
  FSx: `fsx_lustre_file_system=FileSystem fsx_windows_file_system=FileSystem
    fsx_ontap_file_system=FileSystem fsx_openzfs_file_system=FileSystem`,
  Glue: 'glue_job=Job glue_crawler=Crawler glue_catalog_database=Database',
  GuardDuty: 'guardduty_detector=Detector guardduty_filter=Filter',
  IAM: `iam_role=Role iam_role_policy=RolePolicy iam_policy=ManagedPolicy iam_user=User
    iam_user_policy=UserPolicy iam_group=Group iam_group_policy=GroupPolicy
    iam_access_key=AccessKey iam_instance_profile=InstanceProfile
    iam_openid_connect_provider=OIDCProvider iam_saml_provider=SAMLProvider
    iam_role_policy_attachment~Role iam_user_policy_attachment~User
    iam_group_policy_attachment~Group iam_service_linked_role=ServiceLinkedRole`,
  Kinesis: 'kinesis_stream=Stream',
  KinesisFirehose: 'kinesis_firehose_delivery_stream=DeliveryStream',
  KMS: 'kms_key=Key kms_replica_key=ReplicaKey kms_alias=Alias kms_key_policy~Key',
  Lambda: `lambda_function=Function lambda_permission=Permission lambda_function_url=Url
    lambda_alias=Alias lambda_layer_version=LayerVersion
    lambda_event_source_mapping=EventSourceMapping
    lambda_layer_version_permission=LayerVersionPermission`,
  Logs: `cloudwatch_log_group=LogGroup cloudwatch_log_metric_filter=MetricFilter
    cloudwatch_log_resource_policy=ResourcePolicy
    cloudwatch_log_subscription_filter=SubscriptionFilter`,
  Macie: 'macie2_account=Session',
  MemoryDB: 'memorydb_cluster=Cluster',
  MSK: 'msk_cluster=Cluster',
  Neptune: 'neptune_cluster=DBCluster neptune_cluster_instance=DBInstance',
  NetworkFirewall: `networkfirewall_firewall=Firewall networkfirewall_firewall_policy=FirewallPolicy
    networkfirewall_rule_group=RuleGroup`,
  OpenSearchService: 'opensearch_domain=Domain opensearch_domain_policy~Domain',
  Organizations: 'organizations_policy=Policy organizations_account=Account',
  RDS: `db_instance=DBInstance rds_cluster=DBCluster rds_cluster_instance=DBInstance
    rds_global_cluster=GlobalCluster db_subnet_group=DBSubnetGroup
    db_parameter_group=DBParameterGroup rds_cluster_parameter_group=DBClusterParameterGroup
    db_option_group=OptionGroup db_proxy=DBProxy`,
  Redshift: 'redshift_cluster=Cluster redshift_parameter_group=ClusterParameterGroup',
  Route53: 'route53_zone=HostedZone route53_record=RecordSet route53_health_check=HealthCheck',
  S3: `s3_bucket=Bucket s3_bucket_policy=BucketPolicy s3_bucket_acl~Bucket
    s3_bucket_public_access_block~Bucket s3_bucket_versioning~Bucket
    s3_bucket_server_side_encryption_configuration~Bucket s3_bucket_logging~Bucket
    s3_bucket_ownership_controls~Bucket s3_bucket_cors_configuration~Bucket
    s3_bucket_website_configuration~Bucket s3_bucket_lifecycle_configuration~Bucket
    s3_bucket_notification~Bucket s3_bucket_replication_configuration~Bucket
    s3_bucket_object_lock_configuration~Bucket s3_access_point=AccessPoint`,
  SageMaker: 'sagemaker_notebook_instance=NotebookInstance sagemaker_domain=Domain',
  SecretsManager: `secretsmanager_secret=Secret secretsmanager_secret_policy=ResourcePolicy
    secretsmanager_secret_rotation=RotationSchedule secretsmanager_secret_version~Secret`,
  SecurityHub: 'securityhub_account=Hub',
  SES: 'ses_configuration_set=ConfigurationSet sesv2_email_identity=EmailIdentity',
  SNS: 'sns_topic=Topic sns_topic_policy=TopicPolicy sns_topic_subscription=Subscription',
  SQS: 'sqs_queue=Queue sqs_queue_policy=QueuePolicy',
  SSM: 'ssm_parameter=Parameter ssm_document=Document',
  SSO: `ssoadmin_permission_set=PermissionSet ssoadmin_account_assignment=Assignment`,
  StepFunctions: 'sfn_state_machine=StateMachine',
  Transfer: 'transfer_server=Server transfer_user=User',
  WAFv2: `wafv2_web_acl=WebACL wafv2_web_acl_association=WebACLAssociation
    wafv2_rule_group=RuleGroup wafv2_ip_set=IPSet
    wafv2_web_acl_logging_configuration=LoggingConfiguration`,
}

const entries = Object.entries(BY_SERVICE).flatMap(([service, pairs]) =>
  pairs.split(/\s+/).map((pair) => {
    const [name = '', type = ''] = pair.split(/[=~]/)
    return { name: `aws_${name}`, type: `AWS::${service}::${type}`, isPart: pair.includes('~') }
  }),
)

const TYPES: ReadonlyMap<string, string> = new Map(entries.map(({ name, type }) => [name, type]))

const PARTS: ReadonlySet<string> = new Set(
  entries.filter(({ isPart }) => isPart).map(({ name }) => name),
)

/** CloudFormation's type for a type of the AWS provider; null where none is known. */
export const cloudFormationType = (type: string): string | null => TYPES.get(type) ?? null

/** Whether CloudFormation has it as properties of another resource (`aws_s3_bucket_versioning`). */
export const isPart = (type: string): boolean => PARTS.has(type)

/** Attributes of such a part that name what it is a part of. */
export const OWNERS = ['bucket', 'role', 'user', 'group', 'repository'] as const
