import type { Json } from '@drift-toolkit/core'
import { isTable } from '../config/values.ts'
import type { Thread } from './place.ts'

/** What was sent of one period. */
export interface Period {
  /** When it fell due; of a run by hand, when that was. */
  due: string
  /** Start of the time it looked back at. */
  start: string
  /** `slack:all` */
  delivered: string[]
  /** Messages whose details are not all there yet. */
  threads: Map<string, Thread>
}

/** What the ledger keeps from one run to the next. No secret, and nothing of what was said. */
export interface Memory {
  /** Up to when people have been told; null: never. */
  until: string | null
  /**
   * Newest last. More than one, for a run by hand between two tries of a period must not make that
   * one forget what it has sent.
   */
  periods: Period[]
}

const MOST_PERIODS = 4

const isTime = (value: Json | undefined): value is string =>
  typeof value === 'string' && !Number.isNaN(Date.parse(value))

const isText = (value: Json): value is string => typeof value === 'string'

const threadOf = (value: Json | undefined): Thread | null => {
  if (!isTable(value)) return null
  const { channel, ts, answers } = value
  if (typeof channel !== 'string' || typeof ts !== 'string') return null
  return Number.isSafeInteger(answers) ? { channel, ts, answers: answers as number } : null
}

const periodOf = (value: Json): Period[] => {
  if (!isTable(value)) return []
  const { due, start, delivered, threads } = value
  if (!isTime(due) || !isTime(start)) return []
  const known = Object.entries(isTable(threads) ? threads : {}).flatMap(([key, one]) => {
    const thread = threadOf(one)
    return thread === null ? [] : [[key, thread] as const]
  })
  const sent = Array.isArray(delivered) ? delivered.filter(isText) : []
  return [{ due, start, delivered: sent, threads: new Map(known) }]
}

/** Reads what a hand or an older version may have written: what has not its shape is not there. */
export const readMemory = (memory: Json): Memory => {
  const { until, periods } = isTable(memory) ? memory : {}
  return {
    until: isTime(until) ? until : null,
    periods: Array.isArray(periods) ? periods.flatMap(periodOf) : [],
  }
}

/** The memory with what is known of a period now. */
export const writeMemory = ({ periods }: Memory, until: string | null, now: Period): Json => {
  const { due, start, delivered, threads } = now
  const others = periods.filter((one) => one.due !== due)
  return {
    until,
    periods: [...others, { due, start, delivered, threads }].slice(-MOST_PERIODS).map((one) => ({
      due: one.due,
      start: one.start,
      delivered: one.delivered,
      ...(one.threads.size === 0
        ? {}
        : { threads: Object.fromEntries([...one.threads].map(([key, at]) => [key, { ...at }])) }),
    })),
  }
}
