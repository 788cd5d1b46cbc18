import type { Json } from '../../../model/finding.ts'
import type { StackFacts } from '../../../model/infra-facts.ts'
import { isTable, type Table } from '../../../settings/entries.ts'
import { partitionOf } from './console.ts'

/** What a template's functions can be worked out from. */
export interface Scope {
  values: ReadonlyMap<string, Json>
  /** `Web.GroupId` → the attribute, where it is the physical id. */
  attributes: ReadonlyMap<string, Json>
}

/** Attributes that are the physical id. https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/ */
const ID_ATTRIBUTES: ReadonlyMap<string, readonly string[]> = new Map([
  ['AWS::EC2::SecurityGroup', ['GroupId', 'Id']],
  ['AWS::EC2::VPC', ['VpcId']],
  ['AWS::EC2::Subnet', ['SubnetId']],
  ['AWS::SNS::Topic', ['TopicArn']],
  ['AWS::SQS::Queue', ['QueueUrl']],
  ['AWS::KMS::Key', ['KeyId']],
  ['AWS::SecretsManager::Secret', ['Id']],
  ['AWS::IAM::ManagedPolicy', ['PolicyArn']],
])

/** A secret parameter comes back as asterisks: its value is not known. */
const isHidden = (value: string): boolean => /^\*+$/.test(value)

export const scopeOf = (stack: StackFacts, account: string): Scope => {
  const partition = partitionOf(stack.region)
  const values = new Map<string, Json>([
    ['AWS::AccountId', account],
    ['AWS::Partition', partition],
    ['AWS::Region', stack.region],
    ['AWS::StackId', stack.id],
    ['AWS::StackName', stack.name],
    ['AWS::URLSuffix', partition === 'aws-cn' ? 'amazonaws.com.cn' : 'amazonaws.com'],
  ])
  const attributes = new Map<string, Json>()
  for (const [name, value] of Object.entries(stack.parameters)) {
    if (!isHidden(value)) values.set(name, value)
  }
  for (const { logicalId, physicalId, type } of stack.resources.known
    ? stack.resources.value
    : []) {
    if (physicalId === null) continue
    values.set(logicalId, physicalId)
    for (const name of ID_ATTRIBUTES.get(type) ?? [])
      attributes.set(`${logicalId}.${name}`, physicalId)
  }
  return { values, attributes }
}

/** The name and argument of a function, where a value is one. */
const functionOf = (value: Json): [string, Json] | null => {
  if (!isTable(value)) return null
  const [entry, ...others] = Object.entries(value)
  if (entry === undefined || others.length > 0) return null
  return entry[0] === 'Ref' || entry[0].startsWith('Fn::') ? entry : null
}

/** Whether a function of a template is left in a value: then only AWS knows what it comes to. */
export const isUnresolved = (value: Json): boolean => {
  if (functionOf(value) !== null) return true
  if (Array.isArray(value)) return value.some(isUnresolved)
  return isTable(value) && Object.values(value).some(isUnresolved)
}

const scalar = (value: Json): string | undefined =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : undefined

const joined = (argument: Json): string | undefined => {
  if (!Array.isArray(argument) || typeof argument[0] !== 'string' || !Array.isArray(argument[1])) {
    return undefined
  }
  const parts = argument[1].map(scalar)
  return parts.every((part) => part !== undefined) ? parts.join(argument[0]) : undefined
}

const substituted = (argument: Json, scope: Scope): string | undefined => {
  const [text, own] = Array.isArray(argument) ? argument : [argument]
  if (typeof text !== 'string') return undefined
  const extra: Table = isTable(own) ? own : {}
  let whole = true
  const result = text.replace(/\$\{(!?)([^{}]*)\}/g, (_, literal: string, name: string) => {
    if (literal === '!') return `\${${name}}`
    const value = Object.hasOwn(extra, name)
      ? extra[name]
      : (scope.values.get(name) ?? scope.attributes.get(name))
    const found = value === undefined ? undefined : scalar(value)
    if (found === undefined) whole = false
    return found ?? ''
  })
  return whole ? result : undefined
}

const called = (name: string, argument: Json, scope: Scope): Json | undefined => {
  if (name === 'Ref') return typeof argument === 'string' ? scope.values.get(argument) : undefined
  if (name === 'Fn::GetAtt') {
    const key = Array.isArray(argument) ? argument.map(scalar).join('.') : scalar(argument)
    return key === undefined ? undefined : scope.attributes.get(key)
  }
  if (name === 'Fn::Join') return joined(argument)
  if (name === 'Fn::Sub') return substituted(argument, scope)
  if (name === 'Fn::Split' && Array.isArray(argument)) {
    const [by, text] = argument
    return typeof by === 'string' && typeof text === 'string' ? text.split(by) : undefined
  }
  if (name === 'Fn::Select' && Array.isArray(argument)) {
    const [at, list] = argument
    return Array.isArray(list) ? list[Number(at)] : undefined
  }
  return undefined
}

const isNoValue = (value: Json): boolean => isTable(value) && value.Ref === 'AWS::NoValue'

/**
 * A value of a template as far as it can be worked out without AWS: parameters, pseudo parameters,
 * physical ids, and what is put together from them. What cannot is left as it is written.
 */
export const resolve = (value: Json, scope: Scope): Json => {
  if (Array.isArray(value)) {
    return value.filter((item) => !isNoValue(item)).map((item) => resolve(item, scope))
  }
  if (!isTable(value)) return value
  const inner: Table = Object.fromEntries(
    Object.entries(value)
      .filter(([, item]) => !isNoValue(item))
      .map(([key, item]) => [key, resolve(item, scope)]),
  )
  const call = functionOf(inner)
  return call === null ? inner : (called(...call, scope) ?? inner)
}
