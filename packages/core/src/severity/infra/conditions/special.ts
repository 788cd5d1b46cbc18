import type { Json } from '../../../model/finding.ts'
import { isTable } from '../../../settings/entries.ts'
import { canonicalText } from '../canonical.ts'
import { collect } from '../pointer.ts'
import type { Condition } from '../rule.ts'
import { added, CHANGED, DECLARED, eachPair, removed, STRENGTHENED, WEAKENED } from './entries.ts'

const ALGORITHMS = ['none', 'aes256', 'aws:kms', 'aws:kms:dsse']
const ALGORITHM_AT = [
  'ServerSideEncryptionConfiguration',
  '*',
  'ServerSideEncryptionByDefault',
  'SSEAlgorithm',
]

const algorithmOf = (encryption: Json): number =>
  Math.max(
    0,
    ...collect(encryption, ALGORITHM_AT).map((name) =>
      ALGORITHMS.indexOf(String(name).toLowerCase()),
    ),
  )

/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/UsingEncryption.html */
const bucketEncryption: Condition = eachPair((expected, actual) => {
  const [before, after] = [algorithmOf(expected), algorithmOf(actual)]
  if (after > before) return STRENGTHENED
  if (after < before) {
    return after === 0 ? { direction: 'weakened', as: 'none' } : WEAKENED
  }
  return canonicalText(expected) === canonicalText(actual) ? null : CHANGED
})

const OPEN_ACLS: ReadonlySet<string> = new Set(['PublicRead', 'PublicReadWrite'])

/** Worse where the bucket is open at the same time. */
const publicAccessBlock: Condition = eachPair((expected, actual, { difference }) => {
  const isOn = (value: Json): boolean => String(value).toLowerCase() === 'true'
  if (isOn(expected) === isOn(actual)) return isOn(actual) ? null : DECLARED
  if (isOn(actual)) return STRENGTHENED
  const { actual: bucket } = difference.whole
  const isOpen = isTable(bucket) && OPEN_ACLS.has(String(bucket.AccessControl))
  return isOpen ? { direction: 'weakened', as: 'public' } : WEAKENED
})

/** The oldest TLS that a policy by this name lets in: 10 for 1.0 … 13 for 1.3; null: unknown. */
const oldestTls = (value: Json): number | null => {
  if (typeof value !== 'string' || value === '') return null
  if (/SSLv3/i.test(value)) return 3
  const minor =
    /TLSv1\.(\d)/i.exec(value)?.[1] ??
    /TLS-1-(\d)/i.exec(value)?.[1] ??
    /TLS13-1-(\d)/i.exec(value)?.[1] ??
    /^TLS_1_(\d)$/i.exec(value)?.[1] ??
    /^Policy-Min-TLS-1-(\d)/i.exec(value)?.[1]
  if (minor !== undefined) return 10 + Number(minor)
  if (/TLS13/i.test(value)) return 13
  return /TLSv1|ELBSecurityPolicy-(2016-08|2015|FS-2018)/i.test(value) ? 10 : null
}

/**
 * Security policies carry the oldest version they let in in their names.
 * https://docs.aws.amazon.com/elasticloadbalancing/latest/application/describe-ssl-policies.html
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/secure-connections-supported-viewer-protocols-ciphers.html
 */
const tlsVersion: Condition = eachPair((expected, actual) => {
  const [before, after] = [oldestTls(expected), oldestTls(actual)]
  if (before === null || after === null) return CHANGED
  if (before === after) return CHANGED
  return after < before ? WEAKENED : STRENGTHENED
})

const nameOf = (rule: Json): string => (isTable(rule) ? String(rule.Name) : '')

const isCounting = (rule: Json): boolean =>
  collect(rule, ['Action', 'Count']).length + collect(rule, ['OverrideAction', 'Count']).length > 0

/** Rules of a firewall: gone, or only counting what they blocked. */
const firewallRules: Condition = (seen) => {
  const come = added(seen)
  const gone = removed(seen)
  const now = new Map(seen.all.actual.map((rule) => [nameOf(rule), rule]))
  const lost = gone.some((rule) => {
    const after = now.get(nameOf(rule))
    return after === undefined || (isCounting(after) && !isCounting(rule))
  })
  if (lost) return WEAKENED
  const before = new Set(seen.all.expected.map(nameOf))
  if (
    come.some((rule) => !before.has(nameOf(rule)) && collect(rule, ['Action', 'Allow']).length > 0)
  ) {
    return WEAKENED
  }
  if (come.some((rule) => !before.has(nameOf(rule)))) return STRENGTHENED
  return come.length + gone.length > 0 ? CHANGED : null
}

/** Shared with everybody: `all` among whom a snapshot, an image or a document is shared with. */
const sharedWithAll: Condition = (seen) => {
  const isAll = (entry: Json): boolean =>
    isTable(entry)
      ? Object.values(entry).some((value) => String(value).toLowerCase() === 'all')
      : ['all', 'true', '*'].includes(String(entry).toLowerCase())
  if (added(seen).some(isAll)) return { direction: 'weakened', as: 'everybody' }
  if (added(seen).some((entry) => entry !== false)) return WEAKENED
  return removed(seen).length > 0 ? STRENGTHENED : null
}

/** Tags, told apart by whether one of them grants access or names an owner. */
const tags: Condition = ({ touched, difference }) => {
  const keys = [...touched.expected, ...touched.actual].flatMap((entry) =>
    isTable(entry)
      ? [entry.Key ?? entry.TagKey ?? Object.keys(entry)].flat().map(String)
      : (difference.path.split('/').at(-1) ?? []),
  )
  const isAccess = keys.some((key) => difference.accessTags?.includes(key) === true)
  return isAccess ? { direction: 'changed', as: 'access' } : CHANGED
}

const blocksTheRest: Condition = eachPair((expected, actual) => {
  const isBlocking = (action: Json): boolean => isTable(action) && Object.hasOwn(action, 'Block')
  if (isBlocking(expected) === isBlocking(actual)) return CHANGED
  return isBlocking(expected) ? WEAKENED : STRENGTHENED
})

export const SPECIAL = {
  'blocks the rest': blocksTheRest,
  'bucket encryption': bucketEncryption,
  'public access block': publicAccessBlock,
  'TLS version': tlsVersion,
  'firewall rules': firewallRules,
  'shared with all': sharedWithAll,
  tags,
} as const satisfies Record<string, Condition>
