import { type ChildProcess, spawn } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { capture } from './capture.ts'
import { endAll, type Run, signalAll } from './end-all.ts'
import { guard } from './guard.ts'
import { MARK, newMark } from './mark.ts'

/** 1 MiB of each stream. */
export const MAX_OUTPUT = 1024 * 1024
/** Between the request to end and the end. */
const GRACE_MS = 1_000
/** What a pipeline's last part still writes after the first process has ended. */
const DRAIN_MS = 200

export interface ChildRequest {
  /** A program by its path or name: no shell reads it. */
  command: string
  args?: readonly string[]
  cwd: string
  /** All that it sees, beside `DRIFT_RUN`. */
  env: Readonly<Record<string, string | undefined>>
  timeoutMs: number
  /** Of each stream. Default `MAX_OUTPUT`. */
  maxBytes?: number
  /** Ends it early. */
  signal?: AbortSignal
  /** Opens a channel of messages to a Node process. */
  ipc?: (channel: ChildChannel) => void
}

/** Messages of a child that is a Node process with `process.send`. */
export interface ChildChannel {
  send(message: object): void
  onMessage(listener: (message: unknown) => void): void
  /** Ends the child now: there is nothing more to wait for. */
  end(): void
}

/** How a child ended, and what it printed. */
export interface ChildEnd {
  stdout: string
  stderr: string
  /** null: it was ended by a signal, or never began. */
  exitCode: number | null
  signal: NodeJS.Signals | null
  timedOut: boolean
  /** It printed more than it may; what is over is cut. */
  flooded: boolean
  /** The request's signal was aborted. */
  aborted: boolean
  ms: number
  /** It never began: the system's code (`ENOENT`, `EACCES`, `ENOEXEC`). */
  failed?: string
  /** What all its processes carried as `DRIFT_RUN`. */
  mark: string
}

/** The first to go where memory ends; what it starts inherits that. https://man7.org/linux/man-pages/man5/proc_pid_oom_score_adj.5.html */
const offerToOomKiller = (pid: number): void => {
  if (process.platform !== 'linux') return
  writeFile(`/proc/${pid}/oom_score_adj`, '1000').catch(() => {})
}

const channelOf = (child: ChildProcess, end: () => void): ChildChannel => ({
  send(message) {
    // A child that is gone, or closed its end, answers by how it ended.
    if (child.connected) child.send(message, () => {})
  },
  onMessage(listener) {
    child.on('message', listener)
  },
  end,
})

/** Keeps nobody waiting by itself: what is waited for does. */
const wait = (ms: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, ms).unref()
  })

/**
 * Runs a program to its end, as the leader of a process group of its own, its standard input empty.
 * When it ends, or its time is over, or it prints too much, or it is aborted, or this process goes,
 * all that it started is ended too: its group, and on Linux also what left the group, known by the
 * variable `DRIFT_RUN`.
 * @returns how it ended; a program that could not be started is an end as well (`failed`)
 */
export const runChild = async (request: ChildRequest): Promise<ChildEnd> => {
  const { maxBytes = MAX_OUTPUT, signal } = request
  const mark = newMark()
  const began = performance.now()
  const end: ChildEnd = {
    stdout: '',
    stderr: '',
    exitCode: null,
    signal: null,
    timedOut: false,
    flooded: false,
    aborted: false,
    ms: 0,
    mark,
  }
  if (signal?.aborted) return { ...end, aborted: true }
  let child: ChildProcess
  try {
    child = spawn(request.command, [...(request.args ?? [])], {
      cwd: request.cwd,
      env: { ...request.env, [MARK]: mark },
      stdio: ['ignore', 'pipe', 'pipe', ...(request.ipc ? (['ipc'] as const) : [])],
      detached: true,
      windowsHide: true,
    })
  } catch (error) {
    return { ...end, failed: (error as NodeJS.ErrnoException).code ?? String(error) }
  }
  const closed = new Promise<void>((resolve) => child.on('close', () => resolve()))
  const exited = new Promise<void>((resolve) => {
    child.on('exit', (code, by) => {
      end.exitCode = code
      end.signal = by
      resolve()
    })
    child.on('error', (error: NodeJS.ErrnoException) => {
      // Also a message that could not be sent: only without a process did it not begin.
      if (child.pid !== undefined) return
      end.failed = error.code ?? error.message
      resolve()
    })
  })
  const { pid } = child
  if (pid === undefined) {
    await exited
    return { ...end, ms: Math.round(performance.now() - began) }
  }
  const run: Run = { pid, mark }
  const release = guard(run)
  offerToOomKiller(pid)

  let ending: Promise<void> | undefined
  let giveUp = () => {}
  const givenUp = new Promise<void>((resolve) => {
    giveUp = resolve
  })
  /** Once: asked kindly where there is a grace, then not asked. */
  const stop = (graceMs: number): void => {
    ending ??= (async () => {
      if (graceMs > 0) {
        signalAll(run, 'SIGTERM')
        await Promise.race([exited, wait(graceMs)])
      }
      await endAll(run)
      // One that hangs in the system's own hands is not waited for.
      setTimeout(giveUp, GRACE_MS).unref()
    })()
  }
  const flood = () => {
    end.flooded = true
    stop(0)
  }
  const out = child.stdout && capture(child.stdout, maxBytes, flood)
  const err = child.stderr && capture(child.stderr, maxBytes, flood)
  const timer = setTimeout(() => {
    end.timedOut = true
    stop(GRACE_MS)
  }, request.timeoutMs)
  const onAbort = () => {
    end.aborted = true
    stop(GRACE_MS)
  }
  signal?.addEventListener('abort', onAbort, { once: true })
  request.ipc?.(channelOf(child, () => stop(0)))
  try {
    await Promise.race([exited, givenUp])
    await Promise.race([closed, wait(DRAIN_MS)])
    stop(0)
    await ending
    await Promise.race([closed, wait(GRACE_MS)])
  } finally {
    clearTimeout(timer)
    signal?.removeEventListener('abort', onAbort)
    child.stdout?.destroy()
    child.stderr?.destroy()
    if (child.connected) child.disconnect()
    child.unref()
    release()
  }
  end.stdout = out?.text() ?? ''
  end.stderr = err?.text() ?? ''
  end.ms = Math.round(performance.now() - began)
  return end
}
