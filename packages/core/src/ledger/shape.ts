/**
 * What a ledger's file is read with. A hand, a merge or a later version may have been at it: what is
 * read is built anew from what has the right shape.
 */

export type Fields = Record<string, unknown>

export const isRecord = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export const isText = (value: unknown): value is string => typeof value === 'string'

export const isTime = (value: unknown): value is string =>
  isText(value) && value.length < 40 && !Number.isNaN(Date.parse(value))

/** Nothing that is counted or timed here comes near it; sums of what a hand wrote stay numbers. */
const MOST = 1e12

export const isNumber = (value: unknown): value is number =>
  typeof value === 'number' && Math.abs(value) <= MOST

export const oneOf = <T extends string>(values: readonly T[], value: unknown): T | undefined =>
  values.find((one) => one === value)

/** What is no list is an empty one. */
export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

/** Of an object's entries those that are texts, under the names that are wanted. */
export const texts = <K extends string>(from: Fields, names: readonly K[]): { [P in K]?: string } =>
  Object.fromEntries(
    names.flatMap((name) => {
      const value = Object.hasOwn(from, name) ? from[name] : undefined
      return isText(value) ? [[name, value]] : []
    }),
  ) as { [P in K]?: string }

/** Of an object's entries those whose value has a shape; keys are anybody's. */
export const recordOf = <T>(
  value: unknown,
  read: (value: unknown) => T | undefined,
): Record<string, T> =>
  Object.fromEntries(
    Object.entries(isRecord(value) ? value : {}).flatMap(([key, one]) => {
      const shaped = read(one)
      return shaped === undefined ? [] : [[key, shaped] as const]
    }),
  )

/** Moments by key, such as when each finding went. */
export const times = (value: unknown): Record<string, string> =>
  recordOf(value, (one) => (isTime(one) ? one : undefined))

export const numbers = (value: unknown): Record<string, number> =>
  recordOf(value, (one) => (isNumber(one) ? one : undefined))
