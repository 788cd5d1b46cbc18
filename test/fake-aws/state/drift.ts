import type { Json, JsonObject } from '../types.ts'
import { has, isObject } from './json.ts'

export interface Difference {
  path: string
  kind: 'ADD' | 'REMOVE' | 'NOT_EQUAL'
  expected: Json
  actual: Json
}

/**
 * Properties that CloudFormation leaves out of every comparison.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-cfn-stack-drift.html
 */
const NEVER = /^(kms(master)?keyid|password|masteruserpassword|secretstring)$/i
const NEVER_OF_TYPE: ReadonlyMap<string, string> = new Map([
  ['AWS::Lambda::Function', 'Code'],
  ['AWS::Lambda::LayerVersion', 'Content'],
])

/** What of the declared properties detection looks at. */
export function comparable(type: string, declared: JsonObject): JsonObject {
  const kept = Object.entries(declared).filter(
    ([key]) => !NEVER.test(key) && NEVER_OF_TYPE.get(type) !== key,
  )
  return Object.fromEntries(kept)
}

/** Whether the live value is the declared one, defaults beside it left out. */
function same(declared: Json, live: Json): boolean {
  if (Array.isArray(declared)) {
    return Array.isArray(live) && arrays(declared, live, '').length === 0
  }
  if (!isObject(declared)) return declared === live
  return (
    isObject(live) &&
    Object.entries(declared).every(
      ([key, value]) => NEVER.test(key) || (has(live, key) && same(value, live[key] ?? null)),
    )
  )
}

const escaped = (key: string) => key.replaceAll('~', '~0').replaceAll('/', '~1')

/** Explicitly declared properties against live ones: what CloudFormation would report. */
export function differences(declared: Json, live: Json, path = ''): Difference[] {
  if (Array.isArray(declared) && Array.isArray(live)) return arrays(declared, live, path)
  if (!isObject(declared) || !isObject(live)) {
    return same(declared, live)
      ? []
      : [{ path, kind: 'NOT_EQUAL', expected: declared, actual: live }]
  }
  return Object.entries(declared).flatMap(([key, expected]): Difference[] => {
    if (NEVER.test(key)) return []
    const at = `${path}/${escaped(key)}`
    if (!has(live, key)) return [{ path: at, kind: 'REMOVE', expected, actual: null }]
    return differences(expected, live[key] ?? null, at)
  })
}

/** Lists are compared as sets: leftovers of both sides that resemble each other are pairs, the rest came or went. */
function arrays(declared: Json[], live: Json[], path: string): Difference[] {
  const free = new Set(live.keys())
  const unmatched: number[] = []
  for (const [index, expected] of declared.entries()) {
    const here = free.has(index) && same(expected, live[index] ?? null) ? index : undefined
    const match = here ?? [...free].find((at) => same(expected, live[at] ?? null))
    if (match === undefined) unmatched.push(index)
    else free.delete(match)
  }
  const found: Difference[] = []
  for (const index of unmatched) {
    const expected = declared[index] ?? null
    const at = isObject(expected)
      ? mostAlike(expected, live, free)
      : free.has(index) && declared.length === live.length
        ? index
        : undefined
    if (at === undefined) {
      found.push({ path: `${path}/${index}`, kind: 'REMOVE', expected, actual: null })
      continue
    }
    free.delete(at)
    found.push(...differences(expected, live[at] ?? null, `${path}/${index}`))
  }
  for (const at of free) {
    found.push({ path: `${path}/${at}`, kind: 'ADD', expected: null, actual: live[at] ?? null })
  }
  return found
}

/** The entry that has most properties in common with this one, if any. */
function mostAlike(
  expected: JsonObject,
  live: Json[],
  free: ReadonlySet<number>,
): number | undefined {
  let best: { at: number; common: number } | undefined
  for (const at of free) {
    const actual = live[at]
    if (!isObject(actual)) continue
    const common = Object.entries(expected).filter(
      ([key, value]) => has(actual, key) && same(value, actual[key] ?? null),
    ).length
    if (common > (best?.common ?? 0)) best = { at, common }
  }
  return best?.at
}

/** The live properties as detection shows them: only what is declared, lists whole. */
export function shown(declared: Json, live: Json): Json {
  if (!isObject(declared) || !isObject(live)) return live
  return Object.fromEntries(
    Object.entries(declared)
      .filter(([key]) => has(live, key))
      .map(([key, value]) => [key, shown(value, live[key] ?? null)]),
  )
}
