import type { Severity } from '../../model/finding.ts'
import { weigh } from './environment.ts'
import type { Graded } from './rule.ts'

/** What it weighs that resources of some types are gone. */
export interface DeletedRule {
  id: `infra/${string}`
  title: string
  /** null: all others. */
  types: RegExp | null
  severity: Severity
  /** Whether something is less protected without it. */
  protects: boolean
  why: string
  source: string
}

const DRIFT =
  'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-cfn-stack-drift.html'

/** The first row that fits. */
export const DELETED_RULES: readonly DeletedRule[] = [
  {
    id: 'infra/deleted-audit',
    title: 'What records and watches the account is gone',
    types:
      /^AWS::(CloudTrail::(Trail|EventDataStore)|GuardDuty::Detector|Config::(ConfigurationRecorder|DeliveryChannel)|SecurityHub::Hub|Macie::Session)$/,
    severity: 'critical',
    protects: true,
    why: 'What happens in the account is no longer recorded or noticed: the first thing an intruder does.',
    source: 'https://docs.aws.amazon.com/securityhub/latest/userguide/cloudtrail-controls.html',
  },
  {
    id: 'infra/deleted-key',
    title: 'A key is gone',
    types: /^AWS::KMS::(Key|ReplicaKey)$/,
    severity: 'critical',
    protects: true,
    why: 'What was encrypted with the key can never be read again once its deletion is complete.',
    source: 'https://docs.aws.amazon.com/kms/latest/developerguide/deleting-keys.html',
  },
  {
    id: 'infra/deleted-protection',
    title: 'What protects others is gone',
    types:
      /^AWS::(WAF(v2|Regional)?::(WebACL|WebACLAssociation|LoggingConfiguration|RuleGroup|IPSet)|NetworkFirewall::.*|Shield::.*|IAM::(ManagedPolicy|OIDCProvider|SAMLProvider)|Organizations::Policy|S3::BucketPolicy|(SQS::QueuePolicy|SNS::TopicPolicy|SecretsManager::ResourcePolicy)|EC2::(SecurityGroup|NetworkAcl|NetworkAclEntry|SubnetNetworkAclAssociation|FlowLog|SnapshotBlockPublicAccess)|Config::ConfigRule|AccessAnalyzer::Analyzer)$/,
    severity: 'high',
    protects: true,
    why: 'Requests that it refused come through, or nobody can tell any more that they did.',
    source: DRIFT,
  },
  {
    id: 'infra/deleted-data',
    title: 'A store of data is gone',
    types:
      /^AWS::(RDS::(DBInstance|DBCluster|GlobalCluster)|DocDB::DBCluster|Neptune::DBCluster|Redshift::Cluster|DynamoDB::(Table|GlobalTable)|S3::Bucket|EFS::FileSystem|FSx::FileSystem|EC2::Volume|ElastiCache::(ReplicationGroup|CacheCluster)|MemoryDB::Cluster|OpenSearchService::Domain|Elasticsearch::Domain|Kinesis::Stream|MSK::Cluster|ECR::Repository|Cognito::UserPool|SecretsManager::Secret|Backup::(BackupVault|BackupPlan|BackupSelection)|Logs::LogGroup|Timestream::Table|Cassandra::Table)$/,
    severity: 'high',
    protects: false,
    why: 'What was stored there is lost unless there is a backup; the next deployment may make an empty one.',
    source:
      'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-attribute-deletionpolicy.html',
  },
  {
    id: 'infra/deleted-alarm',
    title: 'An alarm is gone',
    types: /^AWS::(CloudWatch::(Alarm|CompositeAlarm|AnomalyDetector)|Logs::MetricFilter)$/,
    severity: 'high',
    protects: true,
    why: 'Nobody is told when what it watched for happens.',
    source: 'https://docs.aws.amazon.com/securityhub/latest/userguide/cloudwatch-controls.html',
  },
  {
    id: 'infra/deleted-note',
    title: 'Something that only describes is gone',
    types:
      /^AWS::(CloudWatch::Dashboard|SSM::(Document|Parameter)|CDK::Metadata|ResourceGroups::Group|CloudFormation::(WaitCondition|WaitConditionHandle|Macro)|ServiceCatalog.*|Glue::(Tag|Classifier)|Athena::NamedQuery|Logs::QueryDefinition|XRay::Group)$/,
    severity: 'low',
    protects: false,
    why: 'Nothing stops working but views and notes; the next update of it fails.',
    source: DRIFT,
  },
  {
    id: 'infra/deleted-identity',
    title: 'An identity or a permission is gone',
    types: /^AWS::(IAM|Cognito)::/,
    severity: 'medium',
    protects: false,
    why: 'Whoever rests on it is refused; denials and boundaries that it carried are gone too.',
    source: DRIFT,
  },
  {
    id: 'infra/deleted',
    title: 'A resource is gone',
    types: null,
    severity: 'medium',
    protects: false,
    why: 'What rests on it fails, and so does the next deployment that touches it.',
    source: DRIFT,
  },
]

/** What it weighs that a resource of this type, which a stack declares, does not exist any more. */
export const gradeDeleted = (type: string, environment: string): Graded => {
  const row = DELETED_RULES.find(({ types }) => types === null || types.test(type))
  if (row === undefined) throw new Error('the last rule of deleted resources fits every type')
  const { id, title, severity, protects, why, source } = row
  return {
    severity: weigh(severity, environment, false),
    direction: protects ? 'weakened' : 'changed',
    rule: id,
    title,
    why,
    source,
  }
}
