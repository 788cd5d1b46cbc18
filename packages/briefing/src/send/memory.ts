import type { Json } from '@drift-toolkit/core'
import { isTable } from '../config/values.ts'
import type { Thread } from './place.ts'

/** What the ledger keeps from one run to the next. No secret, and nothing of what was said. */
export interface Memory {
  /** The period: when it fell due. */
  due: string
  /** Start of the time it looked back at, and up to when people have been told. */
  start: string
  until: string
  /** `slack:all`: what has been sent of this period. */
  delivered: string[]
  /** Messages whose details are not all there yet. */
  threads: Map<string, Thread>
}

const isTime = (value: Json | undefined): value is string =>
  typeof value === 'string' && !Number.isNaN(Date.parse(value))

const isText = (value: Json): value is string => typeof value === 'string'

const threadOf = (value: Json | undefined): Thread | null => {
  if (!isTable(value)) return null
  const { channel, ts, answers } = value
  if (typeof channel !== 'string' || typeof ts !== 'string') return null
  return Number.isSafeInteger(answers) ? { channel, ts, answers: answers as number } : null
}

/** Reads what a hand or an older version may have written; null where it says nothing. */
export const readMemory = (memory: Json): Memory | null => {
  if (!isTable(memory)) return null
  const { due, start, until, delivered, threads } = memory
  if (!isTime(due) || !isTime(start) || !isTime(until)) return null
  return {
    due,
    start,
    until,
    delivered: Array.isArray(delivered) ? delivered.filter(isText) : [],
    threads: new Map(
      Object.entries(isTable(threads) ? threads : {}).flatMap(([key, value]) => {
        const thread = threadOf(value)
        return thread === null ? [] : [[key, thread] as const]
      }),
    ),
  }
}

export const writeMemory = ({ due, start, until, delivered, threads }: Memory): Json => ({
  due,
  start,
  until,
  delivered,
  ...(threads.size === 0
    ? {}
    : { threads: Object.fromEntries([...threads].map(([key, one]) => [key, { ...one }])) }),
})
