import pLimit, { type LimitFunction } from 'p-limit'

/** When something may be asked next. */
export interface Pace {
  /** Milliseconds since the epoch: the last turn that was given out. */
  last: number
}

/**
 * What AWS bounds for an account and region, whoever asks: repositories that share an account share
 * these.
 */
export interface Lanes {
  /** Drift detections at once. */
  detections(account: string, region: string): LimitFunction
  /** Look-ups in CloudTrail's event history. */
  lookUps(account: string, region: string): Pace
}

/** @param detections at once, in one account and region */
export const createLanes = (detections: number): Lanes => {
  const limits = new Map<string, LimitFunction>()
  const paces = new Map<string, Pace>()
  const once = <T>(all: Map<string, T>, make: () => T) => {
    return (account: string, region: string): T => {
      const key = `${account}/${region}`
      const found = all.get(key) ?? make()
      all.set(key, found)
      return found
    }
  }
  return {
    detections: once(limits, () => pLimit(detections)),
    lookUps: once(paces, () => ({ last: Number.NEGATIVE_INFINITY })),
  }
}
