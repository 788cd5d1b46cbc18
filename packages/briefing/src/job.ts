import type { JobContext, JobOutcome } from '@drift-toolkit/core'
import type { Config } from './config/config.ts'
import { readConfig } from './config/read.ts'
import { type Window, windowFrom, windowOf } from './facts/window.ts'
import { placePorts } from './ports.ts'
import { prepare } from './prepare.ts'
import { type Delivery, deliver } from './send/deliver.ts'
import { type Memory, type Period, readMemory, writeMemory } from './send/memory.ts'
import { placesOf } from './send/places.ts'

const WEEK = 7 * 86_400_000
const DAY = 86_400_000

export const quietWords = ({ start, end }: Window): string => {
  const isWeek = Math.abs(end.getTime() - start.getTime() - WEEK) < DAY
  return isWeek ? 'a quiet week' : 'a quiet time'
}

/** A period that is tried again looks back at the same time; the next one goes on from there. */
const windowFor = (
  { now, timeZone }: JobContext,
  config: Config,
  { until }: Memory,
  period: Period | undefined,
): Window =>
  period === undefined
    ? windowOf(now, config.window, timeZone, until === null ? null : new Date(until))
    : windowFrom(new Date(period.start), now, timeZone)

/** `sent to slack; teams: it is out of order (HTTP 503)` */
export const deliveryWords = ({ sent, failed, unsure }: Delivery): string =>
  [
    sent.length === 0
      ? ''
      : `sent to ${sent.map(({ place, messages }) => (messages === 1 ? place : `${place} (${messages} messages)`)).join(', ')}`,
    ...unsure.map(
      ({ place, reason }) => `${place}: ${reason}; it may have arrived and is not sent again`,
    ),
    ...failed.map(({ place, reason }) => `${place}: ${reason}`),
  ]
    .filter(Boolean)
    .join('; ') || 'sent before: nothing was missing'

/**
 * The job: tells what there is to tell, once for each period.
 * @returns what was sent; `failed` where a place is missing: the memory holds what the others have,
 *   so that the next run sends to the missing ones alone
 * @throws Error where the configuration is wrong
 */
export const send = async (context: JobContext): Promise<JobOutcome> => {
  const { config, problems } = readConfig(context.config, context.env)
  if (problems.length > 0) throw new Error(`the configuration is wrong: ${problems.join('; ')}`)
  const due = context.due.toISOString()
  const memory = readMemory(context.memory)
  const before = memory.periods.find((period) => period.due === due)
  const window = windowFor(context, config, memory, before)
  const [start, end] = [window.start.toISOString(), window.end.toISOString()]
  const sentBefore = before ?? { delivered: [], threads: new Map() }
  const remember = (
    until: string | null,
    { delivered, threads }: Pick<Period, 'delivered' | 'threads'>,
  ) => writeMemory(memory, until, { due, start, delivered, threads })

  const told = await prepare(context, config, window)
  if (told.length === 0) {
    return { message: `${quietWords(window)}: nothing sent`, memory: remember(end, sentBefore) }
  }
  const places = placesOf(config, placePorts(context))
  if (places.length === 0) {
    throw new Error(
      'there is no place to send to: set slack-webhook, or another of docs/briefing.md',
    )
  }
  if (context.dryRun) {
    const names = places.map(({ name }) => name).join(', ')
    return { message: `dry run: not sent to ${names}`, memory: context.memory }
  }
  const delivery = await deliver(told, places, due, sentBefore, {
    sleep: placePorts(context).sleep,
    signal: context.signal,
  })
  const isTold = delivery.delivered.length > 0
  return {
    message: deliveryWords(delivery),
    // What nobody was told of is told in the next period.
    memory: remember(isTold ? end : (memory.until ?? start), delivery),
    ...(delivery.failed.length > 0 ? { failed: true } : {}),
  }
}
