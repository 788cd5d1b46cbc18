import type { CloudResource } from '../../../model/finding.ts'
import { quoted } from '../shared/fix.ts'
import { typeWords } from '../shared/names.ts'

/** How a resource is removed by AWS's command line; `{id}` is the physical id. */
const COMMANDS: ReadonlyMap<string, string> = new Map([
  ['AWS::CloudFormation::Stack', 'cloudformation delete-stack --stack-name {id}'],
  ['AWS::CloudWatch::Alarm', 'cloudwatch delete-alarms --alarm-names {id}'],
  ['AWS::DynamoDB::Table', 'dynamodb delete-table --table-name {id}'],
  ['AWS::EC2::EIP', 'ec2 release-address --public-ip {id}'],
  ['AWS::EC2::Instance', 'ec2 terminate-instances --instance-ids {id}'],
  ['AWS::EC2::NetworkInterface', 'ec2 delete-network-interface --network-interface-id {id}'],
  ['AWS::EC2::SecurityGroup', 'ec2 delete-security-group --group-id {id}'],
  ['AWS::EC2::Volume', 'ec2 delete-volume --volume-id {id}'],
  ['AWS::ECR::Repository', 'ecr delete-repository --force --repository-name {id}'],
  ['AWS::EFS::FileSystem', 'efs delete-file-system --file-system-id {id}'],
  ['AWS::IAM::ManagedPolicy', 'iam delete-policy --policy-arn {id}'],
  ['AWS::IAM::Role', 'iam delete-role --role-name {id}'],
  ['AWS::IAM::User', 'iam delete-user --user-name {id}'],
  ['AWS::KMS::Key', 'kms schedule-key-deletion --key-id {id}'],
  ['AWS::Lambda::Function', 'lambda delete-function --function-name {id}'],
  ['AWS::Logs::LogGroup', 'logs delete-log-group --log-group-name {id}'],
  ['AWS::RDS::DBCluster', 'rds delete-db-cluster --db-cluster-identifier {id}'],
  ['AWS::RDS::DBInstance', 'rds delete-db-instance --db-instance-identifier {id}'],
  ['AWS::S3::Bucket', 's3 rb s3://{id} --force'],
  ['AWS::SNS::Topic', 'sns delete-topic --topic-arn {id}'],
  ['AWS::SQS::Queue', 'sqs delete-queue --queue-url {id}'],
  ['AWS::SSM::Parameter', 'ssm delete-parameter --name {id}'],
  ['AWS::SecretsManager::Secret', 'secretsmanager delete-secret --secret-id {id}'],
])

/** Types whose content is gone with them. */
const DATA =
  /^AWS::(S3::Bucket|RDS::|DynamoDB::|EFS::|EC2::Volume|ECR::|KMS::Key|Logs::LogGroup|SecretsManager::)/

/** The command as it is typed; null where the console is the way. */
const removalCommand = ({
  type,
  physicalId,
  region,
}: Pick<CloudResource, 'type' | 'physicalId' | 'region'>): string | null => {
  const command = COMMANDS.get(type)
  if (command === undefined) return null
  return `aws ${command.replace('{id}', () => quoted(physicalId))} --region ${quoted(region)}`
}

/** How to remove a resource, as the beginning of a sentence. */
export const removal = (
  resource: Pick<CloudResource, 'type' | 'physicalId' | 'region'>,
): string => {
  const command = removalCommand(resource)
  const caution = DATA.test(resource.type) ? ' once nobody needs what is in it' : ''
  return command === null
    ? `Remove the ${typeWords(resource.type)} in the console${caution}`
    : `Remove it${caution}: \`${command}\``
}
