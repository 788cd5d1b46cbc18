/** A block of addresses, IPv4 or IPv6. */
export interface Block {
  version: 4 | 6
  /** The first address. */
  first: bigint
  prefix: number
}

const BITS = { 4: 32, 6: 128 } as const

const parseIPv4 = (text: string): bigint | null => {
  const parts = text.split('.')
  if (parts.length !== 4) return null
  let address = 0n
  for (const part of parts) {
    if (!/^\d{1,3}$/.test(part) || Number(part) > 255) return null
    address = (address << 8n) | BigInt(part)
  }
  return address
}

/** The last two groups may be written as an IPv4 address. */
const groupsOf = (text: string): bigint[] | null => {
  if (text === '') return []
  const parts = text.split(':')
  const tail = parts.at(-1) ?? ''
  const mapped = tail.includes('.') ? parseIPv4(tail) : null
  if (tail.includes('.') && mapped === null) return null
  const heads = mapped === null ? parts : parts.slice(0, -1)
  if (!heads.every((part) => /^[0-9a-f]{1,4}$/i.test(part))) return null
  const groups = heads.map((part) => BigInt(`0x${part}`))
  return mapped === null ? groups : [...groups, mapped >> 16n, mapped & 0xffffn]
}

const parseIPv6 = (text: string): bigint | null => {
  const halves = text.split('::')
  if (halves.length > 2) return null
  const head = groupsOf(halves[0] ?? '')
  const tail = groupsOf(halves[1] ?? '')
  if (head === null || tail === null) return null
  const missing = 8 - head.length - tail.length
  if (halves.length === 1 ? missing !== 0 : missing < 1) return null
  const groups = [...head, ...Array<bigint>(missing).fill(0n), ...tail]
  return groups.reduce((address, group) => (address << 16n) | group, 0n)
}

const known = new Map<string, Block | null>()
/** The same few blocks stand in most rules of a network. */
const MOST_KNOWN = 4096
const LONGEST = 64

/**
 * An address or a block in CIDR notation; bits behind the prefix are dropped, as AWS does.
 *
 * @returns null where the text is neither
 */
export const parseBlock = (text: string): Block | null => {
  if (text.length > LONGEST) return null
  const before = known.get(text)
  if (before !== undefined) return before
  const block = parse(text)
  if (known.size >= MOST_KNOWN) known.clear()
  known.set(text, block)
  return block
}

const parse = (text: string): Block | null => {
  const [address = '', length, ...rest] = text.trim().split('/')
  if (rest.length > 0 || address.length > 45) return null
  const version = address.includes(':') ? 6 : 4
  const value = version === 6 ? parseIPv6(address) : parseIPv4(address)
  if (value === null) return null
  if (length !== undefined && !/^\d{1,3}$/.test(length)) return null
  const prefix = length === undefined ? BITS[version] : Number(length)
  if (prefix > BITS[version]) return null
  const behind = BigInt(BITS[version] - prefix)
  return { version, first: (value >> behind) << behind, prefix }
}

/** Whether every address of `inner` is in `outer`. */
export const contains = (outer: Block, inner: Block): boolean => {
  if (outer.version !== inner.version || outer.prefix > inner.prefix) return false
  const behind = BigInt(BITS[outer.version] - outer.prefix)
  return outer.first >> behind === inner.first >> behind
}

/** Written in one way only, so that two ways of writing a block are equal as text. */
export const blockText = ({ version, first, prefix }: Block): string =>
  `${version === 4 ? 'v4' : 'v6'}:${first.toString(16)}/${prefix}`

const blocks = (texts: readonly string[]): Block[] =>
  texts.flatMap((text) => parseBlock(text) ?? [])

/**
 * Blocks that do not lead to the Internet at large.
 * https://www.iana.org/assignments/iana-ipv4-special-registry/
 * https://www.iana.org/assignments/iana-ipv6-special-registry/
 */
const NOT_PUBLIC = blocks([
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.168.0.0/16',
  'fc00::/7',
  'fe80::/10',
  '::1/128',
])

/** Blocks as wide as this hold so much of the Internet that they are as good as all of it. */
const WORLD_PREFIX = { 4: 8, 6: 16 } as const

/**
 * Whether a block opens to the Internet at large: `0.0.0.0/0`, `::/0`, one half of either, or any
 * public block of /8 (IPv6: /16) and wider.
 */
export const isWorld = (text: string): boolean => {
  const block = parseBlock(text)
  if (block === null || block.prefix > WORLD_PREFIX[block.version]) return false
  return !NOT_PUBLIC.some((known) => contains(known, block))
}
