import type { InfraRule } from '../rule.ts'

/** Numbers that a scaler moves, where nothing says within which limits. */
const SCALED = {
  types: [
    'AWS::AutoScaling::AutoScalingGroup',
    'AWS::ECS::Service',
    'AWS::DynamoDB::Table',
    'AWS::DynamoDB::GlobalTable',
    'AWS::Lambda::Function',
    'AWS::Lambda::Alias',
    'AWS::RDS::DBCluster',
  ],
  paths: [
    '/DesiredCapacity',
    '/DesiredCount',
    '/MinSize',
    '/MaxSize',
    '/ProvisionedThroughput',
    '/GlobalSecondaryIndexes/*/ProvisionedThroughput',
    '/ReservedConcurrentExecutions',
    '/ProvisionedConcurrencyConfig',
  ],
}

export const PLAIN_RULES: readonly InfraRule[] = [
  {
    id: 'infra/capacity',
    title: 'Capacity',
    ...SCALED,
    condition: 'changed',
    severity: 'low',
    why: 'More or less runs than was declared, and no scaling range that is declared explains it.',
    source:
      'https://docs.aws.amazon.com/autoscaling/application/userguide/what-is-application-auto-scaling.html',
    examples: [
      {
        says: 'low',
        direction: 'changed',
        type: 'AWS::ECS::Service',
        path: '/DesiredCount',
        expected: 2,
        actual: 0,
      },
      {
        says: 'low',
        direction: 'changed',
        path: '/MaxSize',
        expected: '4',
        actual: '40',
      },
    ],
  },
  {
    id: 'infra/tags',
    title: 'Tags',
    types: ['*'],
    paths: ['/Tags/*', '/TagList/*', '/HostedZoneTags/*', '/UserPoolTags/*', '/FileSystemTags/*'],
    condition: 'tags',
    severity: 'low',
    cases: { access: 'medium' },
    why: 'Costs, owners and rules that go by tags no longer find it; some permissions rest on tags too.',
    source: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/access_tags.html',
    examples: [
      {
        says: 'low',
        direction: 'changed',
        type: 'AWS::S3::Bucket',
        kind: 'ADD',
        expected: null,
        actual: { Key: 'team', Value: 'web' },
      },
      {
        says: 'low',
        direction: 'changed',
        type: 'AWS::SSM::Parameter',
        path: '/Tags/team',
        expected: 'web',
        actual: 'api',
      },
    ],
  },
  {
    id: 'infra/wording',
    title: 'Names and descriptions',
    types: ['*'],
    paths: [
      '/Description',
      '/GroupDescription',
      '/Comment',
      '/DisplayName',
      '/AlarmDescription',
      '/DBParameterGroupDescription',
      '/HostedZoneConfig/Comment',
      '/DistributionConfig/Comment',
      '/SecurityGroupIngress/*/Description',
      '/SecurityGroupEgress/*/Description',
    ],
    condition: 'changed',
    severity: 'low',
    why: 'Only words differ; the next deployment puts them back.',
    source:
      'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-cfn-stack-drift.html',
    examples: [
      {
        says: 'low',
        direction: 'changed',
        type: 'AWS::KMS::Key',
        expected: 'Orders',
        actual: 'Orders, do not delete',
      },
      {
        says: 'low',
        direction: 'changed',
        type: 'AWS::EC2::SecurityGroup',
        path: '/GroupDescription',
        expected: 'Web',
        actual: null,
      },
    ],
  },
]
