import type { Json } from '../../model/finding.ts'
import { isTable, type Table } from '../../settings/entries.ts'
import { blockText, parseBlock } from './address.ts'
import { document } from './pointer.ts'

/** Lists whose order means nothing to AWS, by the property's name. */
const SETS: ReadonlySet<string> = new Set(
  `Tags SecurityGroupIngress SecurityGroupEgress SecurityGroupIds SecurityGroups
  VpcSecurityGroupIds VPCSecurityGroups SourceSecurityGroupIds SubnetIds Subnets SubnetIDs
  VPCZoneIdentifier AvailabilityZones AvailabilityZoneNames ManagedPolicyArns Policies Groups Users
  Roles ClientIdList ThumbprintList Statement Action NotAction Resource NotResource AWS Service
  Federated CanonicalUser EnableCloudwatchLogsExports EventSelectors DataResources
  PublicAccessCidrs Cidrs CidrBlocks Aliases AllowedMethods CachedMethods AllowedHeaders
  AllowedOrigins ExposedHeaders TargetGroupARNs LoadBalancerNames RequiresCompatibilities
  ResourceRecords SubjectAlternativeNames Environment Secrets AttributeDefinitions
  GlobalSecondaryIndexes LocalSecondaryIndexes NonKeyAttributes LoadBalancerAttributes
  TargetGroupAttributes MetricsCollection Architectures RouteTableIds Targets Parameters
  AlarmActions OKActions InsufficientDataActions Dimensions LogDestinationConfigs
  ResourceTypes StopActions Capabilities CapacityProviders`.split(/\s+/),
)

/** Properties whose values are the same in upper and lower case. */
const CASELESS: ReadonlySet<string> = new Set(
  `IpProtocol Protocol RuleAction HttpMethod AuthorizationType SSEAlgorithm KmsMasterKeyId Status
  Effect Scheme Type Engine InstanceTenancy TrafficType LogDestinationType`.split(/\s+/),
)

/** Properties that hold the name of a host or a domain: a last dot changes nothing. */
const HOSTS: ReadonlySet<string> = new Set(
  'DNSName DomainName HostedZoneName ServerName'.split(' '),
)
/** The same, in a resource of DNS only. */
const DNS_NAMES: ReadonlySet<string> = new Set(['Name', 'ResourceRecords'])

/** https://www.iana.org/assignments/protocol-numbers/ */
const PROTOCOLS: Readonly<Record<string, string>> = {
  '-1': 'all',
  1: 'icmp',
  6: 'tcp',
  17: 'udp',
  58: 'icmpv6',
}

const IN_POLICY = ['Action', 'NotAction', 'Resource', 'NotResource', 'Principal', 'NotPrincipal']

const isStatement = (table: Table): boolean =>
  typeof table.Effect === 'string' && IN_POLICY.some((key) => Object.hasOwn(table, key))

const isPolicy = (table: Table): boolean =>
  Object.hasOwn(table, 'Statement') &&
  [table.Statement ?? null].flat().some((entry) => isTable(entry) && isStatement(entry))

const ACCOUNT_ROOT = /^arn:aws[\w-]*:iam::(\d{12}):root$/

/** How a value is written is told by the property it stands in. */
interface Place {
  key: string
  /** Inside a policy document: one value and a list of one are the same. */
  policy: boolean
  /** In a resource of DNS, where names are names of hosts. */
  dns: boolean
}

const text = (value: string, { key, policy, dns }: Place): string => {
  if (value.length > 0 && value.length <= 45 && /^[0-9a-f.:/]+$/i.test(value)) {
    const block = parseBlock(value)
    if (block !== null) return blockText(block)
  }
  if (policy && /^(Not)?Action$/.test(key)) return value.toLowerCase()
  if (policy && key === 'AWS') return value.replace(ACCOUNT_ROOT, '$1')
  if (key === 'IpProtocol' || key === 'Protocol') {
    const lower = value.toLowerCase()
    return Object.hasOwn(PROTOCOLS, lower) ? (PROTOCOLS[lower] ?? lower) : lower
  }
  if (CASELESS.has(key)) return value.toLowerCase()
  if ((HOSTS.has(key) || (dns && DNS_NAMES.has(key))) && /^[\w*-]+(\.[\w-]+)+\.?$/.test(value)) {
    return value.toLowerCase().replace(/\.$/, '')
  }
  return /^https?:\/\/[^/]+\/$/i.test(value) ? value.slice(0, -1) : value
}

const conditionOf = (value: Json): Json => {
  if (!isTable(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([operator, keys]) => [
      operator.toLowerCase(),
      isTable(keys)
        ? Object.fromEntries(
            Object.entries(keys).map(([key, values]) => [key.toLowerCase(), [values].flat()]),
          )
        : keys,
    ]),
  )
}

const principalOf = (value: Json): Json => (value === '*' ? { AWS: ['*'] } : value)

/** One statement with everything that may be left short written out. */
const statementOf = (table: Table): Table => {
  const out: Table = Object.fromEntries(
    Object.entries(table).map(([key, value]): [string, Json] => {
      if (key === 'Condition') return [key, conditionOf(value)]
      if (key === 'Principal' || key === 'NotPrincipal') return [key, principalOf(value)]
      return [key, IN_POLICY.includes(key) ? [value].flat() : value]
    }),
  )
  return out
}

const listed = (values: readonly string[], set: boolean): string =>
  `[${(set ? values.toSorted() : values).join(',')}]`

const tableText = (table: Table, { policy, dns }: Place): string => {
  const statement = isStatement(table)
  const source = statement ? statementOf(table) : table
  const inPolicy = policy || statement || isPolicy(table)
  const entries = Object.keys(source)
    .filter((key) => source[key] !== null)
    .sort()
    .map(
      (key) =>
        `${JSON.stringify(key)}:${canonical(source[key] ?? null, { key, policy: inPolicy, dns })}`,
    )
  return `{${entries.join(',')}}`
}

const known = new WeakMap<object, Map<string, string>>()

const structured = (value: Table | Json[], place: Place): string => {
  const cached = known.get(value) ?? new Map<string, string>()
  const at = `${place.policy} ${place.dns} ${place.key}`
  const before = cached.get(at)
  if (before !== undefined) return before
  const result = Array.isArray(value)
    ? listed(
        value.map((entry) => single(document(entry), place)),
        SETS.has(place.key) || place.policy,
      )
    : tableText(value, place)
  known.set(value, cached.set(at, result))
  return result
}

const LISTS_IN_POLICY = new Set([...IN_POLICY, 'Statement', 'AWS', 'Service', 'Federated'])

const canonical = (value: Json, place: Place): string => {
  const plain = document(value)
  if (place.policy && !Array.isArray(plain) && LISTS_IN_POLICY.has(place.key)) {
    if (!isTable(plain) || place.key === 'Statement') return `[${single(plain, place)}]`
  }
  return single(plain, place)
}

const single = (value: Json, place: Place): string => {
  if (value === null) return 'null'
  if (typeof value === 'object') return structured(value, place)
  return JSON.stringify(text(String(value), place))
}

const placeOf = (path: readonly string[], type: string): Place => ({
  key: path.findLast((part) => !/^(\d+|\*)$/.test(part)) ?? '',
  policy: path.some((part) => part === 'Statement'),
  dns: type.startsWith('AWS::Route53'),
})

/**
 * One text for all ways of writing the same value: order of keys and of lists that are sets,
 * numbers and flags as text, documents as text, addresses, and what policies may leave short.
 *
 * @param path where the value stands in its resource; some values are the same only there
 */
export const canonicalText = (value: Json, path: readonly string[] = [], type = ''): string =>
  canonical(value, placeOf(path, type))
