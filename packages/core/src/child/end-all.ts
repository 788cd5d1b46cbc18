import { readdirSync, readFileSync } from 'node:fs'
import { carriesMark } from './mark.ts'

/** One run's processes: the first one, which leads a group, and the mark that all carry. */
export interface Run {
  pid: number
  mark: string
}

type Signal = 'SIGTERM' | 'SIGSTOP' | 'SIGKILL'

const ROUNDS = 400
const PAUSE_MS = 5

const send = (pid: number, signal: Signal): void => {
  try {
    process.kill(pid, signal)
  } catch {
    // It is gone, which is what was wanted, or it is not ours to end.
  }
}

/** A zombie has ended: it waits for its parent, and holds nothing. */
const isZombie = (pid: string): boolean => {
  try {
    return /\) [ZX] /.test(readFileSync(`/proc/${pid}/stat`, 'latin1'))
  } catch {
    return true
  }
}

/**
 * Processes that carry a run's mark, also those that left its group and its session. Each is told to
 * `found` at once: a process that starts another and ends is faster than a list.
 * @returns how many; 0 where there is no /proc
 */
const eachMarked = (mark: string, found: (pid: number) => void): number => {
  let count = 0
  let entries: string[] = []
  try {
    entries = readdirSync('/proc')
  } catch {
    return 0
  }
  for (const entry of entries) {
    if (!/^\d+$/.test(entry) || entry === String(process.pid)) continue
    try {
      if (!carriesMark(readFileSync(`/proc/${entry}/environ`, 'latin1'), mark)) continue
    } catch {
      continue
    }
    if (isZombie(entry)) continue
    count += 1
    found(Number(entry))
  }
  return count
}

/** Sends a signal to a run's group and to all that left it. */
export const signalAll = ({ pid, mark }: Run, signal: Signal): number => {
  send(-pid, signal)
  return eachMarked(mark, (one) => send(one, signal))
}

/**
 * Ends all processes of a run. First they are stopped, so that none starts another meanwhile.
 * @returns how many were left at the last look; bounded in time
 */
export const endAll = async (run: Run): Promise<number> => {
  for (let round = 0; round < ROUNDS; round += 1) {
    if (endNow(run) === 0) return 0
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS))
  }
  return eachMarked(run.mark, () => {})
}

/** One round of `endAll`, for the moment before this process itself ends. */
export const endNow = (run: Run): number => {
  if (signalAll(run, 'SIGSTOP') > 0) return signalAll(run, 'SIGKILL')
  send(-run.pid, 'SIGKILL')
  return 0
}
