import { expect, it } from 'vitest'
import { kindOf } from './manifest-kinds.ts'
import { parseManifest } from './manifest-text.ts'

const kind = (arn: string) => {
  const [resource] = parseManifest('must.txt', arn).resources
  const found = resource && kindOf(resource)
  return found ? [found.type, found.identifier] : null
}

const at = (service: string, resource: string) =>
  `arn:aws:${service}:eu-west-2:333333333333:${resource}`
const iam = (resource: string) => `arn:aws:iam::333333333333:${resource}`

const BALANCER = at('elasticloadbalancing', 'loadbalancer/app/web/50dc6c495c0c9188')
const TARGETS = at('elasticloadbalancing', 'targetgroup/web/73e2d6bc24d8a067')
const LISTENER = at('elasticloadbalancing', 'listener/app/web/50dc6c495c0c9188/f2f7dc8efc522ab2')
const SERVICE = at('ecs', 'service/main/web')
const SECRET = at('secretsmanager', 'secret:app/key-AbCdEf')

it.each([
  ['arn:aws:s3:::acme-logs', 'AWS::S3::Bucket', 'acme-logs'],
  [at('lambda', 'function:api'), 'AWS::Lambda::Function', 'api'],
  [at('lambda', 'function:api:live'), 'AWS::Lambda::Function', 'api'],
  [at('dynamodb', 'table/orders'), 'AWS::DynamoDB::Table', 'orders'],
  [at('sqs', 'jobs'), 'AWS::SQS::Queue', 'https://sqs.eu-west-2.amazonaws.com/333333333333/jobs'],
  [
    'arn:aws-cn:sqs:cn-north-1:333333333333:jobs',
    'AWS::SQS::Queue',
    'https://sqs.cn-north-1.amazonaws.com.cn/333333333333/jobs',
  ],
  [at('sns', 'alerts'), 'AWS::SNS::Topic', at('sns', 'alerts')],
  [iam('role/team/app-runner'), 'AWS::IAM::Role', 'app-runner'],
  [iam('policy/team/read'), 'AWS::IAM::ManagedPolicy', iam('policy/team/read')],
  [SECRET, 'AWS::SecretsManager::Secret', SECRET],
  [at('logs', 'log-group:/aws/lambda/api:*'), 'AWS::Logs::LogGroup', '/aws/lambda/api'],
  [at('ecs', 'cluster/main'), 'AWS::ECS::Cluster', 'main'],
  [SERVICE, 'AWS::ECS::Service', `${SERVICE}|main`],
  [at('rds', 'db:orders'), 'AWS::RDS::DBInstance', 'orders'],
  [at('rds', 'cluster:orders'), 'AWS::RDS::DBCluster', 'orders'],
  [at('rds', 'subgrp:private'), 'AWS::RDS::DBSubnetGroup', 'private'],
  [at('ec2', 'instance/i-0a1b'), 'AWS::EC2::Instance', 'i-0a1b'],
  [at('ec2', 'security-group/sg-0a1b'), 'AWS::EC2::SecurityGroup', 'sg-0a1b'],
  [at('ec2', 'key-pair/ops'), 'AWS::EC2::KeyPair', 'ops'],
  [at('elasticache', 'replicationgroup:cache'), 'AWS::ElastiCache::ReplicationGroup', 'cache'],
  [BALANCER, 'AWS::ElasticLoadBalancingV2::LoadBalancer', BALANCER],
  [TARGETS, 'AWS::ElasticLoadBalancingV2::TargetGroup', TARGETS],
  [LISTENER, 'AWS::ElasticLoadBalancingV2::Listener', LISTENER],
])('%s is a %s called %s', (arn, type, identifier) => {
  expect(kind(arn)).toEqual([type, identifier])
})

it.each([
  ['the value of a parameter is not read', at('ssm', 'parameter/app/url')],
  ['an old ARN of a service does not say its cluster', at('ecs', 'service/web')],
  ['a queue has no URL without a region', 'arn:aws:sqs::333333333333:jobs'],
])('%s', (_, arn) => {
  expect(kind(arn)?.[1]).toBeNull()
})

it.each([
  'arn:aws:s3:::acme-logs/2026/11/21.gz',
  at('dynamodb', 'table/orders/index/by-day'),
  at('kafka', 'cluster/main/0a1b'),
  at('lambda', 'layer:deps'),
  'projects/app/secrets/key',
])('%s is of no kind that is known', (arn) => {
  expect(kind(arn)).toBeNull()
})
