import { type ChildProcess, spawn } from 'node:child_process'
import { endNow, type Run } from './end-all.ts'
import { MARK, ownPrefix } from './mark.ts'

/** What runs now. */
const running = new Set<Run>()

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
/** A few rounds: there is no time for more, and the watch comes after. */
const LAST_ROUNDS = 5

const endRunning = (): void => {
  for (let round = 0; round < LAST_ROUNDS; round += 1) {
    let left = 0
    for (const run of running) left += endNow(run)
    if (left === 0) return
  }
}

const onSignal = (signal: NodeJS.Signals): void => {
  endRunning()
  // Whoever else listens decides when this process ends; nobody does: then it ends as ever.
  if (process.listenerCount(signal) > 1) return
  process.off(signal, onSignal)
  process.kill(process.pid, signal)
}

/**
 * A shell that sleeps until this process is gone, however it went (its standard input ends then), and
 * kills what carries its marks. It is in a group of its own, so that Ctrl-C does not reach it.
 */
const WATCH = `read -r _
for _ in 1 2 3 4 5 6 7 8 9 10; do
  left=$(grep -laF "${MARK}=$1" /proc/[0-9]*/environ 2>/dev/null)
  [ -n "$left" ] || exit 0
  for one in $left; do
    one=\${one#/proc/}
    kill -9 "\${one%/environ}" 2>/dev/null
  done
  sleep 0.1
done`

let watch: ChildProcess | undefined

const startWatch = (): void => {
  if (watch !== undefined || process.platform !== 'linux') return
  const { PATH } = process.env
  watch = spawn('/bin/sh', ['-c', WATCH, 'drift-watch', ownPrefix], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
    cwd: '/',
    env: PATH === undefined ? {} : { PATH },
  })
  watch.on('error', () => {})
  watch.on('exit', () => {
    watch = undefined
  })
  watch.stdin?.on('error', () => {})
  watch.unref()
  ;(watch.stdin as unknown as { unref?: () => void } | null)?.unref?.()
}

/**
 * From now until the returned function is called, a run does not outlive this process: neither its
 * end, nor a signal, nor (on Linux) a SIGKILL.
 */
export const guard = (run: Run): (() => void) => {
  startWatch()
  if (running.size === 0) {
    process.on('exit', endRunning)
    for (const signal of SIGNALS) process.on(signal, onSignal)
  }
  running.add(run)
  return () => {
    running.delete(run)
    if (running.size > 0) return
    process.off('exit', endRunning)
    for (const signal of SIGNALS) process.off(signal, onSignal)
  }
}
