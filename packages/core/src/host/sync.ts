import { isDeepStrictEqual } from 'node:util'
import type { AuditOutcome, SyncOptions } from '../model/audit-api.ts'
import { isRecord, own } from '../model/shape.ts'

const MAX_ENTRIES = 100_000
/** Differences of one entry that are shown. */
const MAX_SHOWN = 40
const MAX_VALUE = 300
const MAX_DEPTH = 30

/** What JSON makes of a value: what is undefined is not there, a date is its text. */
const plain = (value: unknown): unknown => {
  const text = JSON.stringify(value)
  return text === undefined ? undefined : JSON.parse(text)
}

const shown = (value: unknown): string => {
  const text = JSON.stringify(value) ?? 'nothing'
  return text.length > MAX_VALUE ? `${text.slice(0, MAX_VALUE)}…` : text
}

interface Difference {
  path: string
  left: unknown
  right: unknown
}

/** Where two plain values differ, down to the values themselves; lists are compared as a whole where their lengths differ. */
const differencesOf = (left: unknown, right: unknown, path = ''): Difference[] => {
  if (isDeepStrictEqual(left, right)) return []
  const deep = path.split('.').length < MAX_DEPTH
  if (deep && isRecord(left) && isRecord(right)) {
    const keys = [...new Set([...Object.keys(left), ...Object.keys(right)])].sort()
    const under = path === '' ? '' : `${path}.`
    return keys.flatMap((key) => differencesOf(own(left, key), own(right, key), `${under}${key}`))
  }
  if (deep && Array.isArray(left) && Array.isArray(right) && left.length === right.length) {
    return left.flatMap((one, at) => differencesOf(one, right[at], `${path}[${at}]`))
  }
  return [{ path, left, right }]
}

const diffOf = (differences: readonly Difference[]): string => {
  const lines = differences.slice(0, MAX_SHOWN).flatMap(({ path, left, right }) => {
    const name = path === '' ? '' : `${path}: `
    return [
      ...(left === undefined ? [] : [`- ${name}${shown(left)}`]),
      ...(right === undefined ? [] : [`+ ${name}${shown(right)}`]),
    ]
  })
  const more = differences.length - MAX_SHOWN
  return [...lines, ...(more > 0 ? [`  … and ${more} more`] : [])].join('\n')
}

const defaultKey = (entry: unknown): string => {
  if (typeof entry === 'string' || typeof entry === 'number') return String(entry)
  const { id, name } = (entry ?? {}) as { id?: unknown; name?: unknown }
  const key = id ?? name
  if (typeof key === 'string' || typeof key === 'number') return String(key)
  throw new TypeError(
    'sync: an entry has neither an `id` nor a `name`; say what makes two entries the same: key: (entry) => …',
  )
}

/** Entries by key, and the keys that come more than once. */
const byKey = <T>(entries: Iterable<T>, key: (entry: T) => string) => {
  const found = new Map<string, T>()
  const twice = new Set<string>()
  let count = 0
  for (const entry of entries) {
    count += 1
    if (count > MAX_ENTRIES) throw new RangeError(`sync: more than ${MAX_ENTRIES} entries`)
    const its = String(key(entry))
    if (found.has(its)) twice.add(its)
    else found.set(its, entry)
  }
  return { found, twice }
}

/** Arrays that the outcome can hold: JSON alone. */
const side = (name: 'expected' | 'actual', value: unknown): Partial<AuditOutcome> =>
  value === undefined ? {} : { [name]: value }

/**
 * Compares two lists: one outcome for each entry that is missing on the right, is there too much,
 * differs (with the differences as lines of - left and + right) or comes twice; or one PASS.
 * @throws TypeError where an entry has no key
 */
export const sync = <L, R>(options: SyncOptions<L, R>): AuditOutcome[] => {
  const { key = defaultKey, compare = (entry: L | R): unknown => entry, extra = 'FAIL' } = options
  const [leftName, rightName] = options.names ?? ['left', 'right']
  const left = byKey<L>(options.left, key)
  const right = byKey<R>(options.right, key)
  const outcomes: AuditOutcome[] = []
  for (const [subject, entry] of left.found) {
    const expected = plain(compare(entry))
    const other = right.found.get(subject)
    if (other === undefined && !right.found.has(subject)) {
      const message = `missing in ${rightName}: it is in ${leftName}`
      outcomes.push({ status: 'FAIL', subject, message, ...side('expected', expected) })
      continue
    }
    const actual = plain(compare(other as R))
    const differences = differencesOf(expected, actual)
    if (differences.length > 0) {
      const places = differences.map(({ path }) => path).filter((path) => path !== '')
      const more = places.length > 5 ? ` and ${places.length - 5} more` : ''
      const where = places.length > 0 ? ` in ${places.slice(0, 5).join(', ')}${more}` : ''
      outcomes.push({
        status: 'FAIL',
        subject,
        message: `${rightName} differs from ${leftName}${where}`,
        ...side('expected', expected),
        ...side('actual', actual),
        diff: diffOf(differences),
      })
    }
  }
  if (extra !== 'ignore') {
    for (const [subject, entry] of right.found) {
      if (left.found.has(subject)) continue
      const message = `only in ${rightName}: it is not in ${leftName}`
      outcomes.push({ status: extra, subject, message, ...side('actual', plain(compare(entry))) })
    }
  }
  const told = new Set(outcomes.map(({ subject }) => subject))
  for (const [name, { twice }] of [
    [leftName, left],
    [rightName, right],
  ] as const) {
    for (const subject of twice) {
      if (told.has(subject)) continue
      told.add(subject)
      outcomes.push({ status: 'WARNING', subject, message: `more than once in ${name}` })
    }
  }
  if (outcomes.length > 0) return outcomes
  const count = left.found.size
  return [
    { status: 'PASS', message: `${leftName} and ${rightName} are in sync (${count} compared)` },
  ]
}
