import type { Finding, Json, OpenFinding } from '@drift-toolkit/core'

/** What a finding is called in a few words, and what is wrong with it in one sentence. */
export interface Named {
  /** `web-sg`, `acme/api` */
  name: string
  /** `SG / prod`, `branch protection / process` */
  place: string
  reason: string
}

/** What people call a type on a phone. */
const SHORT: ReadonlyMap<string, string> = new Map([
  ['AWS::CloudFormation::Stack', 'stack'],
  ['AWS::DynamoDB::Table', 'DynamoDB'],
  ['AWS::EC2::Instance', 'EC2'],
  ['AWS::EC2::SecurityGroup', 'SG'],
  ['AWS::EC2::SecurityGroupEgress', 'SG rule'],
  ['AWS::EC2::SecurityGroupIngress', 'SG rule'],
  ['AWS::ElasticLoadBalancingV2::LoadBalancer', 'ELB'],
  ['AWS::IAM::ManagedPolicy', 'IAM policy'],
  ['AWS::IAM::Policy', 'IAM policy'],
  ['AWS::IAM::Role', 'IAM role'],
  ['AWS::IAM::User', 'IAM user'],
  ['AWS::KMS::Key', 'KMS'],
  ['AWS::Lambda::Function', 'Lambda'],
  ['AWS::RDS::DBCluster', 'RDS'],
  ['AWS::RDS::DBInstance', 'RDS'],
  ['AWS::S3::Bucket', 'S3'],
  ['AWS::S3::BucketPolicy', 'S3 policy'],
  ['AWS::SNS::Topic', 'SNS'],
  ['AWS::SQS::Queue', 'SQS'],
])

/** `AWS::ECS::Service` → `ECS Service` */
const shortType = (type: string): string =>
  SHORT.get(type) ?? (type.split('::').slice(-2).join(' ') || type)

const capitalized = (text: string): string => {
  const [first = '', ...rest] = text
  return first.toUpperCase() + rest.join('')
}

/** Title of a resource's finding: `Web/Sg (security group, prod): what is wrong`. */
const split = (title: string, environment: string): { name: string; what: string } | null => {
  const mark = `, ${environment})`
  const end = title.indexOf(mark)
  const open = end < 0 ? -1 : title.lastIndexOf(' (', end)
  if (open <= 0) return null
  const what = title.slice(end + mark.length).replace(/^:?\s+/, '')
  return what === '' ? null : { name: title.slice(0, open), what }
}

/** Rules that say who may come in: https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html */
const INGRESS = /^infra\/ingress-(?:everything|high-risk-port|other-port|web-port)/
const WORLD = /^(?:0\.0\.0\.0\/0|::\/0)$/

/** The texts and numbers in a value, with the names they stand under, within reason. */
const leaves = (value: Json | undefined, name = '', depth = 0): [string, string][] => {
  if (value === undefined || value === null || depth > 6) return []
  if (Array.isArray(value)) return value.slice(0, 50).flatMap((one) => leaves(one, name, depth + 1))
  if (typeof value === 'object') {
    return Object.entries(value)
      .slice(0, 50)
      .flatMap(([key, one]) => leaves(one, key, depth + 1))
  }
  return [[name, String(value)]]
}

/** `Opened to the entire internet (0.0.0.0/0)`, where a rule let the whole world in. */
const openedWords = ({ rule, direction, actual }: Finding): string | null => {
  if (direction !== 'weakened' || !INGRESS.test(rule ?? '')) return null
  const found = leaves(actual)
  const world = [...new Set(found.map(([, text]) => text).filter((text) => WORLD.test(text)))]
  if (world.length === 0) return null
  const port = (name: string) => found.find(([key]) => key === name)?.[1]
  const [from, to] = [port('FromPort'), port('ToPort')]
  const isPort = from !== undefined && /^\d{1,5}$/.test(from) && from === to
  const opened = isPort && !/everything/.test(rule ?? '') ? `Port ${from} opened` : 'Opened'
  return `${opened} to the entire internet (${world.join(', ')})`
}

const checkWords = (check: string): string =>
  check.slice(check.indexOf('/') + 1).replaceAll('-', ' ') || check

/** A commit id in a sentence is seven characters long. */
const shortShas = (text: string): string =>
  text.replace(/(?<![\w.])[0-9a-f]{40}(?!\w)/gi, (oid) => oid.slice(0, 7))

/** What a finding is about and what is wrong, in plain words. */
export const namedOf = (finding: OpenFinding, repository: string, domain: string): Named => {
  const { resource, title } = finding
  if (resource === undefined) {
    return {
      name: repository,
      place: `${checkWords(finding.check)} / ${domain}`,
      reason: shortShas(title),
    }
  }
  const parts = split(title, resource.environment)
  return {
    name: parts?.name ?? resource.logicalId ?? resource.physicalId,
    place: `${shortType(resource.type)} / ${resource.environment}`,
    reason: openedWords(finding) ?? capitalized(shortShas(parts?.what ?? title)),
  }
}

const HOUR = 3_600_000

/** `3 hours`, `12 days`, `5 weeks`; `today` under an hour. '' for no time at all. */
export const ageWords = (since: string | undefined, now: Date): string => {
  const hours = (now.getTime() - Date.parse(since ?? '')) / HOUR
  if (Number.isNaN(hours)) return ''
  const one = (count: number, unit: string) => `${count} ${unit}${count === 1 ? '' : 's'}`
  if (hours < 1) return 'just now'
  if (hours < 48) return one(Math.floor(hours), 'hour')
  const days = Math.floor(hours / 24)
  return days < 28 ? one(days, 'day') : one(Math.floor(days / 7), 'week')
}
