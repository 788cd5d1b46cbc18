import { type Fields, isRecord, isTime, own } from '../model/shape.ts'

/** What a ledger's file is read with: it is built anew from what has the right shape. */

export const isText = (value: unknown): value is string => typeof value === 'string'

/** A moment as short as anything here writes one: it is shown as it stands. */
export const isShortTime = (value: unknown): value is string => isTime(value) && value.length < 40

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
      const value = own(from, name)
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
  recordOf(value, (one) => (isShortTime(one) ? one : undefined))

export const numbers = (value: unknown): Record<string, number> =>
  recordOf(value, (one) => (isNumber(one) ? one : undefined))
