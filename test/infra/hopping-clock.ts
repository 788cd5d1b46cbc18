import type { FakeAws } from '../fake-aws/index.ts'

/** Who wants to be woken this soon after the first one is woken with it, by the clock. */
const TOGETHER_MS = 200

/** How long nothing may happen before the clock hops on, in real milliseconds. */
const QUIET_MS = 12

/**
 * A clock for whoever waits for a fake AWS: when everybody sleeps, it hops to the moment when the
 * first one wants to be woken, so that minutes of detection pass in a blink and in their order.
 */
export const hoppingClock = (aws: Pick<FakeAws, 'clock' | 'requests'>) => {
  const alarms: { at: number; ring: () => void }[] = []
  let winding = false
  const hop = () => {
    alarms.sort((one, other) => one.at - other.at)
    const [first] = alarms
    if (first === undefined) return
    const due = alarms.filter(({ at }) => at <= first.at + TOGETHER_MS)
    alarms.splice(0, due.length)
    const missing = Math.max(...due.map(({ at }) => at)) - aws.clock.now()
    if (missing > 0) aws.clock.advance(missing)
    for (const { ring } of due) ring()
    wind()
  }
  const wind = () => {
    if (winding || alarms.length === 0) return
    winding = true
    const seen = aws.requests.length
    setTimeout(() => {
      winding = false
      // Somebody is still talking to AWS.
      if (aws.requests.length === seen) hop()
      else wind()
    }, QUIET_MS)
  }
  return {
    now: () => aws.clock.now(),
    sleep: (milliseconds: number) =>
      new Promise<void>((ring) => {
        alarms.push({ at: aws.clock.now() + milliseconds, ring })
        wind()
      }),
  }
}
