import type { JobContext, JobOutcome } from '@drift-toolkit/core'
import type { Config } from './config/config.ts'
import { readConfig } from './config/read.ts'
import { type Window, windowFrom, windowOf } from './facts/window.ts'
import { placePorts } from './ports.ts'
import { prepare } from './prepare.ts'
import { type Delivery, deliver } from './send/deliver.ts'
import { type Memory, readMemory, writeMemory } from './send/memory.ts'
import { placesOf } from './send/places.ts'

const WEEK = 7 * 86_400_000
const DAY = 86_400_000

export const quietWords = ({ start, end }: Window): string => {
  const isWeek = Math.abs(end.getTime() - start.getTime() - WEEK) < DAY
  return isWeek ? 'a quiet week' : 'a quiet time'
}

const windowFor = (
  { now, timeZone }: JobContext,
  config: Config,
  memory: Memory | null,
  due: string,
) =>
  memory?.due === due
    ? windowFrom(new Date(memory.start), now, timeZone)
    : windowOf(now, config.window, timeZone, memory === null ? null : new Date(memory.until))

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
  const before = memory?.due === due ? memory : { delivered: [], threads: new Map() }
  const window = windowFor(context, config, memory, due)
  const [start, end] = [window.start.toISOString(), window.end.toISOString()]
  const remember = (until: string, { delivered, threads }: Pick<Memory, 'delivered' | 'threads'>) =>
    writeMemory({ due, start, until, delivered, threads })

  const told = await prepare(context, config, window)
  if (told.length === 0) {
    return { message: `${quietWords(window)}: nothing sent`, memory: remember(end, before) }
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
  const delivery = await deliver(told, places, due, before, {
    sleep: placePorts(context).sleep,
    signal: context.signal,
  })
  const isTold = delivery.delivered.length > 0
  return {
    message: deliveryWords(delivery),
    // Where nobody was told, the next period begins where this one did.
    memory: remember(isTold ? end : start, delivery),
    ...(delivery.failed.length > 0 ? { failed: true } : {}),
  }
}
