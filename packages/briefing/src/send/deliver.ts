import type { Place, Sent, Thread, Told } from './place.ts'

export interface Delivery {
  /** Places that have all of it, with how many messages went there now. */
  sent: { place: string; messages: number }[]
  failed: { place: string; reason: string }[]
  /** What may have arrived, and is not sent again. */
  unsure: { place: string; reason: string }[]
  /** Everything that has been delivered of this period, now and before. */
  delivered: string[]
  threads: Map<string, Thread>
}

interface Before {
  delivered: readonly string[]
  threads: ReadonlyMap<string, Thread>
}

/** Slack, GitHub and Teams all ask for about a second between messages to one place. */
const BETWEEN = 1_100

/**
 * Sends what is missing to every place, one after the other; a place that fails holds up no other.
 * What an earlier run of the same period delivered is not sent again.
 */
export const deliver = async (
  told: readonly Told[],
  places: readonly Place[],
  period: string,
  before: Before,
  {
    sleep,
    signal,
  }: { sleep: (ms: number, signal: AbortSignal) => Promise<void>; signal: AbortSignal },
): Promise<Delivery> => {
  const delivered = new Set(before.delivered)
  const threads = new Map(before.threads)
  const result: Pick<Delivery, 'sent' | 'failed' | 'unsure'> = { sent: [], failed: [], unsure: [] }

  const one = async (place: Place, key: string, some: readonly Told[]): Promise<Sent> => {
    const sent = await place
      .send(some, period, threads.get(key) ?? null)
      .catch((): Sent => ({ kind: 'failed', reason: 'it could not be sent' }))
    threads.delete(key)
    if (sent.kind !== 'failed') delivered.add(key)
    else if (sent.thread !== undefined) threads.set(key, sent.thread)
    return sent
  }

  for (const place of places) {
    const batches = place.together
      ? [{ key: `${place.name}:together`, some: told }]
      : told.map((single) => ({ key: `${place.name}:${single.content.id}`, some: [single] }))
    let messages = 0
    let isFailed = false
    for (const { key, some } of batches.filter(({ key: wanted }) => !delivered.has(wanted))) {
      if (messages > 0) await sleep(BETWEEN, signal)
      const sent = signal.aborted
        ? ({ kind: 'failed', reason: 'the time was over' } as const)
        : await one(place, key, some)
      if (sent.kind === 'failed') {
        // What is wrong with one message there is most likely wrong with all.
        result.failed.push({ place: place.name, reason: sent.reason })
        isFailed = true
        break
      }
      if (sent.kind === 'unsure') result.unsure.push({ place: place.name, reason: sent.reason })
      else messages += 1
    }
    if (!isFailed && messages > 0) result.sent.push({ place: place.name, messages })
  }
  return { ...result, delivered: [...delivered].sort(), threads }
}
