/** What is in every account and belongs to no project, or is another tool's to look after. */
export interface Exclusion {
  id: `infra/${string}`
  /** Why it is no orphan, a sentence. */
  reason: string
  /** Absent: any type. */
  types?: RegExp
  /** A part of the identifier that says so. */
  identifier?: RegExp
  /** A tag that says so. */
  tag?: { key: RegExp; value?: RegExp }
}

const TOOLS =
  /^(terraform|opentofu|pulumi|crossplane|ansible|terragrunt|aws-controllers-k8s|ack|kubernetes|eks|karpenter|atmos|spacelift|env0)\b/i

/** The first that fits counts. */
export const EXCLUSIONS: readonly Exclusion[] = [
  {
    id: 'infra/service-linked',
    reason: 'A role that a service of AWS made for itself',
    types: /^AWS::IAM::(Role|ServiceLinkedRole|InstanceProfile)$/,
    identifier: /^AWSServiceRoleFor|^aws-service-role\/|:role\/aws-service-role\//,
  },
  {
    id: 'infra/identity-center',
    reason: 'Made by IAM Identity Center for a permission set',
    identifier: /(^|[/:])AWSReservedSSO_|^AWSSSO_.*DO_NOT_DELETE$/,
  },
  {
    id: 'infra/aws-managed',
    reason: 'Belongs to AWS, not to the account',
    identifier: /^arn:aws[\w-]*:iam::aws:|(^|[/:])aws-service-role[/:]/,
  },
  {
    id: 'infra/aws-alias',
    reason: 'Alias of a key that AWS manages',
    types: /^AWS::KMS::Alias$/,
    identifier: /^alias\/aws\//,
  },
  {
    id: 'infra/aws-default',
    reason: 'In every account from the start',
    types:
      /^AWS::(RDS|Neptune|DocDB|ElastiCache|MemoryDB|Redshift|DAX)::\w*(ParameterGroup|OptionGroup|SubnetGroup|User)$/,
    identifier: /^default([.:-]|$)|^open-access$/,
  },
  {
    id: 'infra/aws-default',
    reason: 'In every account from the start',
    types:
      /^AWS::(Events::EventBus|Athena::(WorkGroup|DataCatalog)|Scheduler::ScheduleGroup|XRay::(Group|SamplingRule)|Backup::BackupVault|AppConfig::DeploymentStrategy|Cassandra::Keyspace|ApplicationInsights::Application|ElastiCache::(User|UserGroup))$/,
    identifier:
      /(^|[/:])(default|primary|AwsDataCatalog|aws\/efs\/automatic-backup-vault|Default)$|(^|[/:])AppConfig\.|^system/,
  },
  {
    id: 'infra/vpc-parts',
    reason: 'AWS makes one with each VPC; it cannot be told from one that was made by hand',
    types:
      /^AWS::EC2::(NetworkAcl|DHCPOptions|VPCDHCPOptionsAssociation|SubnetNetworkAclAssociation|SubnetRouteTableAssociation|VPCGatewayAttachment|NetworkInterfaceAttachment)$/,
  },
  {
    id: 'infra/bootstrap',
    reason: 'Part of the CDK’s bootstrap',
    identifier:
      /(^|[/:])(CDKToolkit|cdk-[a-z0-9]{1,10}-(assets|container-assets|cfn-exec-role|deploy-role|file-publishing-role|image-publishing-role|lookup-role)-|cdk-bootstrap\/|cdktoolkit-)/,
  },
  {
    id: 'infra/bootstrap',
    reason: 'Part of the CDK’s bootstrap',
    tag: { key: /^aws:cloudformation:stack-name$/, value: /^CDKToolkit$/ },
  },
  {
    id: 'infra/landing-zone',
    reason: 'Put there by the organization: Control Tower, StackSets, account factories',
    identifier:
      /(^|[/:])(aws-?controltower|AWSControlTower|StackSet-|stacksets-exec-|AWS-QuickSetup|OrganizationAccountAccessRole$|AWSAccelerator|aws-accelerator)/i,
  },
  {
    id: 'infra/landing-zone',
    reason: 'Put there by the organization: Control Tower, StackSets, account factories',
    tag: { key: /^aws:cloudformation:stack-name$/, value: /^StackSet-/ },
  },
  {
    id: 'infra/other-tool',
    reason: 'Another tool looks after it, by its tags',
    tag: { key: /^(app\.kubernetes\.io\/)?managed[-_ ]?by$/i, value: TOOLS },
  },
  {
    id: 'infra/other-tool',
    reason: 'Another tool looks after it, by its tags',
    tag: {
      key: /^(terraform|pulumi|crossplane-|karpenter\.sh\/|kubernetes\.io\/|k8s\.io\/|elbv2\.k8s\.aws\/|ingress\.k8s\.aws\/|service\.k8s\.aws\/|services\.k8s\.aws\/|ebs\.csi\.aws\.com\/|eksctl\.|alpha\.eksctl\.io\/)/i,
    },
  },
  {
    id: 'infra/aws-service',
    reason: 'Made and removed by a service of AWS',
    tag: {
      key: /^(aws:(autoscaling|ec2launchtemplate|ec2|eks|ecs|elasticbeanstalk|elasticmapreduce|backup|servicecatalog|rds|dlm|batch|imagebuilder|secretsmanager)|elasticbeanstalk|eks|AmazonECSManaged|AWSServiceName|AmazonDataZone|aws-parallelcluster)(:|$)/,
    },
  },
]
