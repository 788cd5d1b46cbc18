import type { FakeClock } from '../types.ts'

/** The real clock with a shift, so that an hour can pass at once. */
export function createClock(start = Date.now()): FakeClock {
  let shift = start - Date.now()
  return {
    now: () => Date.now() + shift,
    set(now) {
      shift = now - Date.now()
    },
    advance(milliseconds) {
      shift += milliseconds
    },
  }
}
