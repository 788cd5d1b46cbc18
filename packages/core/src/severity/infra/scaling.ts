import type { Json } from '../../model/finding.ts'
import { isTable, type Table } from '../../settings/entries.ts'
import { isIndex, parsePointer } from './pointer.ts'

export interface Band {
  min: number
  max: number
}

/**
 * Properties that Application Auto Scaling moves, by its scalable dimension.
 * https://docs.aws.amazon.com/autoscaling/application/APIReference/API_ScalableTarget.html
 */
const DIMENSIONS: readonly (readonly [dimension: string, type: RegExp, path: string])[] = [
  ['ecs:service:DesiredCount', /^AWS::ECS::Service$/, '/DesiredCount'],
  [
    'dynamodb:table:ReadCapacityUnits',
    /^AWS::DynamoDB::Table$/,
    '/ProvisionedThroughput/ReadCapacityUnits',
  ],
  [
    'dynamodb:table:WriteCapacityUnits',
    /^AWS::DynamoDB::Table$/,
    '/ProvisionedThroughput/WriteCapacityUnits',
  ],
  [
    'dynamodb:index:ReadCapacityUnits',
    /^AWS::DynamoDB::Table$/,
    '/GlobalSecondaryIndexes/*/ProvisionedThroughput/ReadCapacityUnits',
  ],
  [
    'dynamodb:index:WriteCapacityUnits',
    /^AWS::DynamoDB::Table$/,
    '/GlobalSecondaryIndexes/*/ProvisionedThroughput/WriteCapacityUnits',
  ],
  [
    'lambda:function:ProvisionedConcurrency',
    /^AWS::Lambda::(Alias|Version)$/,
    '/ProvisionedConcurrencyConfig/ProvisionedConcurrentExecutions',
  ],
  [
    'ec2:spot-fleet-request:TargetCapacity',
    /^AWS::EC2::SpotFleet$/,
    '/SpotFleetRequestConfigData/TargetCapacity',
  ],
  [
    'appstream:fleet:DesiredCapacity',
    /^AWS::AppStream::Fleet$/,
    '/ComputeCapacity/DesiredInstances',
  ],
  [
    'sagemaker:variant:DesiredInstanceCount',
    /^AWS::SageMaker::EndpointConfig$/,
    '/ProductionVariants/*/InitialInstanceCount',
  ],
  [
    'elasticache:replication-group:NodeGroups',
    /^AWS::ElastiCache::ReplicationGroup$/,
    '/NumNodeGroups',
  ],
  [
    'elasticache:replication-group:Replicas',
    /^AWS::ElastiCache::ReplicationGroup$/,
    '/ReplicasPerNodeGroup',
  ],
  [
    'cassandra:table:ReadCapacityUnits',
    /^AWS::Cassandra::Table$/,
    '/BillingMode/ProvisionedThroughput/ReadCapacityUnits',
  ],
  [
    'cassandra:table:WriteCapacityUnits',
    /^AWS::Cassandra::Table$/,
    '/BillingMode/ProvisionedThroughput/WriteCapacityUnits',
  ],
]

const generic = (path: string): string =>
  `/${parsePointer(path)
    .map((part) => (isIndex(part) ? '*' : part))
    .join('/')}`

/** Bounded: a template may be nested as deep as its author likes. */
const DEEPEST = 20

/** Whether a value names a resource of the template by Ref, GetAtt or Sub. */
const names = (value: Json, logicalId: string, depth = 0): boolean => {
  if (depth > DEEPEST || value === null || typeof value !== 'object') return false
  if (Array.isArray(value)) return value.some((entry) => names(entry, logicalId, depth + 1))
  return Object.entries(value).some(([key, inner]) => {
    if (key === 'Ref') return inner === logicalId
    if (key === 'Fn::GetAtt') return String([inner].flat()[0]).split('.')[0] === logicalId
    if (key === 'Fn::Sub') {
      const text = String([inner].flat()[0])
      return text.includes(`\${${logicalId}}`) || text.includes(`\${${logicalId}.`)
    }
    return names(inner, logicalId, depth + 1)
  })
}

const targets = new WeakMap<object, Table[]>()

const targetsOf = (template: Json): Table[] => {
  if (!isTable(template)) return []
  const known = targets.get(template)
  if (known !== undefined) return known
  const resources = isTable(template.Resources) ? Object.values(template.Resources) : []
  const found = resources.flatMap((entry) =>
    isTable(entry) &&
    entry.Type === 'AWS::ApplicationAutoScaling::ScalableTarget' &&
    isTable(entry.Properties)
      ? [entry.Properties]
      : [],
  )
  targets.set(template, found)
  return found
}

export const bandOf = (min: Json | undefined, max: Json | undefined): Band | null => {
  const [from, to] = [Number(min ?? Number.NaN), Number(max ?? Number.NaN)]
  return Number.isNaN(from) || Number.isNaN(to) ? null : { min: from, max: to }
}

/**
 * Within which limits a template lets a property be scaled.
 *
 * @param logicalId the resource's name in the template
 * @param path JSON pointer of the property
 * @returns null where no scaling target of the template is about it, or its limits are not numbers
 */
export const scalingBand = (
  template: Json,
  logicalId: string,
  type: string,
  path: string,
): Band | null => {
  const at = generic(path)
  const dimension = DIMENSIONS.find(([, types, property]) => types.test(type) && property === at)
  if (dimension === undefined) return null
  const target = targetsOf(template).find(
    ({ ScalableDimension, ResourceId }) =>
      ScalableDimension === dimension[0] && names(ResourceId ?? null, logicalId),
  )
  return target === undefined ? null : bandOf(target.MinCapacity, target.MaxCapacity)
}
