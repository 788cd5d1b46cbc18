import type { Json } from '../../../model/finding.ts'
import { isTable, type Table } from '../../../settings/entries.ts'
import { contains, isWorld, parseBlock } from '../address.ts'
import type { Condition, Seen } from '../rule.ts'
import {
  added,
  CHANGED,
  DECLARED,
  eachPair,
  gravest,
  removed,
  STRENGTHENED,
  WEAKENED,
} from './entries.ts'

/**
 * Ports on which services listen that are not made for the Internet.
 * https://docs.aws.amazon.com/securityhub/latest/userguide/ec2-controls.html#ec2-19 and the usual
 * ports of directories, caches, brokers and databases that are not in its list.
 */
const HIGH_RISK_PORTS: readonly number[] = [
  20, 21, 22, 23, 25, 88, 110, 135, 139, 143, 389, 445, 464, 636, 749, 750, 1433, 1434, 1521, 2483,
  2484, 3000, 3306, 3389, 4333, 5000, 5432, 5500, 5601, 6379, 7000, 7001, 7199, 8080, 8088, 8888,
  9042, 9092, 9160, 9200, 9300, 11211, 27017, 27018,
]
const WEB_PORTS: readonly number[] = [80, 443]
const ADMIN_PORTS: readonly number[] = [22, 3389]
const LAST_PORT = 65_535

interface Traffic {
  /** Everyone who is let in (or out): a block, a security group, a prefix list. */
  peers: string[]
  /** null: any protocol. */
  protocol: string | null
  ports: readonly [from: number, to: number]
}

const text = (value: Json | undefined): string | null =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : null

const PEERS = [
  'CidrIp',
  'CidrIpv6',
  'CidrBlock',
  'Ipv6CidrBlock',
  'SourceSecurityGroupId',
  'SourceSecurityGroupName',
  'SourcePrefixListId',
  'DestinationSecurityGroupId',
  'DestinationPrefixListId',
]
const NUMBERS: Readonly<Record<string, string>> = { 6: 'tcp', 17: 'udp', 1: 'icmp', 58: 'icmpv6' }

const protocolOf = (rule: Table): string | null => {
  const name = text(rule.IpProtocol ?? rule.Protocol)?.toLowerCase() ?? '-1'
  if (name === '-1' || name === 'all') return null
  return Object.hasOwn(NUMBERS, name) ? (NUMBERS[name] ?? name) : name
}

const portsOf = (rule: Table, protocol: string | null): Traffic['ports'] => {
  const range = isTable(rule.PortRange) ? rule.PortRange : {}
  const from = Number(text(rule.FromPort ?? range.From) ?? -1)
  const to = Number(text(rule.ToPort ?? range.To) ?? from)
  const isAll = protocol === null || !(from >= 0) || !(to >= 0)
  return isAll ? [0, LAST_PORT] : [from, to]
}

const trafficOf = (entry: Json): Traffic | null => {
  if (!isTable(entry)) return null
  const protocol = protocolOf(entry)
  const peers = PEERS.flatMap((key) => text(entry[key]) ?? [])
  return { peers, protocol, ports: portsOf(entry, protocol) }
}

const includes = ({ ports: [from, to] }: Traffic, port: number): boolean =>
  from <= port && port <= to

const isPing = ({ protocol }: Traffic): boolean => protocol?.startsWith('icmp') === true

/** How far an entry opens: the first that fits. */
const openingOf = (traffic: Traffic): string => {
  if (!traffic.peers.some(isWorld)) return 'some'
  if (isPing(traffic)) return 'web'
  const [from, to] = traffic.ports
  if (from <= 1 && to >= LAST_PORT) return 'everything'
  if (HIGH_RISK_PORTS.some((port) => includes(traffic, port))) return 'high-risk'
  const isWeb = from === to && WEB_PORTS.includes(from)
  return isWeb ? 'web' : 'other'
}

const isPeerWithin = (peer: string, others: readonly string[]): boolean => {
  const block = parseBlock(peer)
  return others.some((other) => {
    const around = block === null ? null : parseBlock(other)
    return block !== null && around !== null ? contains(around, block) : other === peer
  })
}

/** Whether everything that `inner` lets through, `outer` does too. */
const isWithin = (inner: Traffic, outer: Traffic): boolean =>
  (outer.protocol === null || outer.protocol === inner.protocol) &&
  outer.ports[0] <= inner.ports[0] &&
  outer.ports[1] >= inner.ports[1] &&
  inner.peers.every((peer) => isPeerWithin(peer, outer.peers))

const read = new WeakMap<readonly Json[], Traffic[]>()

/** Several rules look at one list. */
const traffic = (entries: readonly Json[]): Traffic[] => {
  const known = read.get(entries) ?? entries.flatMap((entry) => trafficOf(entry) ?? [])
  read.set(entries, known)
  return known
}

/** Entries of a security group: each one that lets through what was not let through before. */
const opens: Condition = (seen: Seen) => {
  const declared = traffic(seen.all.expected)
  const come = traffic(added(seen))
  const gone = removed(seen)
  const wider = come.filter((entry) => !declared.some((outer) => isWithin(entry, outer)))
  if (wider.some((entry) => openingOf(entry) === seen.options.opens)) return WEAKENED
  if (seen.options.opens !== 'some' || wider.length > 0) return null
  if (gone.length > 0) return STRENGTHENED
  return come.length > 0 ? DECLARED : null
}

const EGRESS: Condition = (seen) => {
  const declared = traffic(seen.all.expected)
  const wider = traffic(added(seen)).filter(
    (entry) => !declared.some((outer) => isWithin(entry, outer)),
  )
  if (wider.length > 0) {
    const isAll = wider.some((entry) => openingOf(entry) === 'everything')
    return isAll ? { direction: 'weakened', as: 'everything' } : WEAKENED
  }
  return removed(seen).length > 0 ? STRENGTHENED : null
}

const isAllowed = (entry: Json): entry is Table =>
  isTable(entry) && text(entry.RuleAction)?.toLowerCase() === 'allow'

/** An entry of a network ACL is a resource of its own. */
const aclEntry: Condition = eachPair((expected, actual) => {
  const before = isAllowed(expected) ? trafficOf(expected) : null
  const after = isAllowed(actual) ? trafficOf(actual) : null
  if (after === null) return before === null ? null : STRENGTHENED
  if (before !== null && isWithin(after, before)) {
    return isWithin(before, after) ? null : STRENGTHENED
  }
  const isOut = isTable(actual) && String(actual.Egress).toLowerCase() === 'true'
  if (!after.peers.some(isWorld) || isOut) return { direction: 'weakened', as: 'some' }
  if (openingOf(after) === 'everything') return { direction: 'weakened', as: 'everything' }
  const isAdmin = ADMIN_PORTS.some((port) => includes(after, port))
  return isAdmin ? WEAKENED : { direction: 'weakened', as: 'some' }
})

/** A route to the whole Internet by an Internet gateway. */
const isWayOut = (route: Json): boolean =>
  isTable(route) &&
  [route.DestinationCidrBlock, route.DestinationIpv6CidrBlock].some((block) =>
    isWorld(text(block) ?? ''),
  ) &&
  (text(route.GatewayId) ?? '').startsWith('igw-')

const wayOut: Condition = eachPair((expected, actual) => {
  if (isWayOut(actual)) return isWayOut(expected) ? DECLARED : WEAKENED
  return isWayOut(expected) ? STRENGTHENED : { direction: 'changed', as: 'elsewhere' }
})

const isOn = (value: Json | undefined, absent: boolean): boolean =>
  value === undefined || value === null ? absent : String(value).toLowerCase() === 'true'

/**
 * Who reaches the API of a cluster: nobody from outside, some addresses, everybody. Without a word
 * it is everybody. https://docs.aws.amazon.com/eks/latest/userguide/cluster-endpoint.html
 */
const reachOf = (config: Json): number => {
  if (!isTable(config) || !isOn(config.EndpointPublicAccess, true)) return 0
  const blocks = [config.PublicAccessCidrs ?? []].flat().flatMap((block) => text(block) ?? [])
  return blocks.length === 0 || blocks.some(isWorld) ? 2 : 1
}

const clusterEndpoint: Condition = eachPair((expected, actual) => {
  const [before, after] = [reachOf(expected), reachOf(actual)]
  if (after > before) return after === 2 ? WEAKENED : { direction: 'weakened', as: 'some' }
  if (after < before) return STRENGTHENED
  return after === 0 ? null : gravest([after === 2 ? DECLARED : CHANGED])
})

export const NETWORK = {
  opens,
  'opens the way out': EGRESS,
  'network ACL entry': aclEntry,
  'route to the Internet': wayOut,
  'cluster endpoint': clusterEndpoint,
} as const satisfies Record<string, Condition>
