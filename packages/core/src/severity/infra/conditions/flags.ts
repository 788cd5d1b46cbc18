import type { Json } from '../../../model/finding.ts'
import { canonicalText } from '../canonical.ts'
import type { Condition, InfraVerdict, Seen } from '../rule.ts'
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

const ON: ReadonlySet<string> = new Set(['true', 'enabled', 'enable', 'on', 'yes', 'active', '1'])

const isOn = (value: Json): boolean =>
  value !== null && typeof value !== 'object' && ON.has(String(value).toLowerCase())

const isEmpty = (value: Json): boolean =>
  value === null ||
  value === '' ||
  (typeof value === 'object' && (Array.isArray(value) ? value : Object.keys(value)).length === 0)

const isEqual = (a: Json, b: Json): boolean => canonicalText(a) === canonicalText(b)

/** From the ranks of both values; higher is stronger. */
const byRank = (expected: number, actual: number): InfraVerdict => {
  if (actual < expected) return WEAKENED
  return actual > expected ? STRENGTHENED : DECLARED
}

const flag = (strong: boolean): Condition =>
  eachPair((expected, actual, { options }) => {
    const rank = (value: Json): number => Number(isOn(value ?? options.absent ?? null) === strong)
    return byRank(rank(expected), rank(actual))
  })

const numberOf = (value: Json): number | null => {
  if (value === 'unlimited') return Number.POSITIVE_INFINITY
  const number = typeof value === 'string' || typeof value === 'number' ? Number(value) : Number.NaN
  return value === '' || Number.isNaN(number) ? null : number
}

const amount = (sign: 1 | -1): Condition =>
  eachPair((expected, actual, { options }) => {
    const from = numberOf(expected ?? options.absent ?? null)
    const to = numberOf(actual ?? options.absent ?? null)
    return from === null || to === null ? CHANGED : byRank(sign * from, sign * to)
  })

const presence: Condition = eachPair((expected, actual, { options }) => {
  if (isEqual(expected, actual)) return null
  if (isEmpty(actual)) return isEmpty(expected) ? null : WEAKENED
  if (isEmpty(expected)) return STRENGTHENED
  const isTables = typeof expected === 'object' && typeof actual === 'object'
  return isTables && options.within === 'unjudged' ? null : CHANGED
})

/** Values that stand in no order are neither weaker nor stronger. */
const inOrder: Condition = eachPair((expected, actual, { options }) => {
  const order = (options.order ?? []).map((value) => value.toLowerCase())
  const rank = (value: Json): number =>
    order.indexOf(String(value ?? options.absent ?? '').toLowerCase())
  const [from, to] = [rank(expected), rank(actual)]
  return from < 0 || to < 0 ? CHANGED : byRank(-from, -to)
})

const weakValue: Condition = eachPair((expected, actual, { options }) => {
  const isWeak = (value: Json): boolean =>
    (options.weak ?? []).some((weak) => isEqual(weak, value ?? options.absent ?? null))
  if (!isWeak(expected) && !isWeak(actual)) return CHANGED
  return byRank(Number(!isWeak(expected)), Number(!isWeak(actual)))
})

const entries =
  (more: InfraVerdict, fewer: InfraVerdict): Condition =>
  (seen) =>
    gravest([added(seen).length > 0 ? more : null, removed(seen).length > 0 ? fewer : null])

const changed: Condition = eachPair((expected, actual) =>
  isEqual(expected, actual) ? null : CHANGED,
)

const attribute = (entries: readonly Json[], name: string): Json => {
  for (const entry of entries) {
    if (typeof entry !== 'object' || entry === null || Array.isArray(entry)) continue
    if (entry.Key === name) return entry.Value ?? null
  }
  return null
}

/** Lists of `{ Key, Value }` that are settings, such as those of load balancers. */
const attributes: Condition = ({ touched, all, options }: Seen) =>
  gravest(
    Object.entries(options.attributes ?? {}).map(([name, strong]) => {
      const isTouched = [...touched.expected, ...touched.actual].some(
        (entry) => attribute([entry], name) !== null,
      )
      if (!isTouched) return null
      const rank = (entries: readonly Json[]): number =>
        Number(String(attribute(entries, name)).toLowerCase() === strong)
      return byRank(rank(all.expected), rank(all.actual))
    }),
  )

export const FLAGS = {
  'on is strong': flag(true),
  'off is strong': flag(false),
  'higher is stronger': amount(1),
  'lower is stronger': amount(-1),
  'present is strong': presence,
  'in order': inOrder,
  'weak value': weakValue,
  'fewer is weaker': entries(STRENGTHENED, WEAKENED),
  'more is weaker': entries(WEAKENED, STRENGTHENED),
  changed,
  attributes,
} as const satisfies Record<string, Condition>
