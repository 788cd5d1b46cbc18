import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type ChildChannel, type ChildEnd, MAX_OUTPUT, runChild } from '../child/run.ts'
import { lastLines, whyEnded } from '../child/words.ts'
import { type Known, known, unknown } from '../model/known.ts'
import { own } from '../model/shape.ts'
import {
  type FromHost,
  isFromHost,
  type LogLevel,
  type PlainError,
  type ToHost,
} from './protocol.ts'

/** Enough for pages of a large organization; one that asks in a loop is refused. */
const MAX_QUESTIONS = 10_000
const MAX_LOGS = 1_000
/** After its verdict, for what a module does when its process ends. */
const LINGER_MS = 1_000
/** Of a child's JavaScript. Buffers and what it starts are not counted. */
const MAX_HEAP_MB = 1_024

/** What the parent does for a module that asks; the parameters come from outside. */
export type Answers = Readonly<Record<string, (parameters: unknown) => Promise<unknown>>>

export interface ModuleCall {
  /** One of `CALLS`: `audit.describe`. */
  what: string
  /** Path of the file. */
  module: string
  /** JSON. */
  input?: unknown
  cwd: string
  /** All that the module sees of the environment. */
  env: Readonly<Record<string, string | undefined>>
  timeoutMs: number
  signal?: AbortSignal
  answers?: Answers
  log?: (level: LogLevel, message: string) => void
}

export interface CallEnd {
  /** JSON; unknown: it failed, and why, in words for the module's author. */
  value: Known<unknown>
  /** How the process ended, and what the module printed. */
  end: ChildEnd
}

/**
 * The entry of the child: beside this file in the sources and in lib/, and in the neighbouring folder
 * `host` of a bundle. The bundler must not see the path, or it would make a file of it.
 */
export const hostEntry = (here: string = import.meta.url): string => {
  const name = basename(fileURLToPath(here))
  const beside: Record<string, string> = { 'call.ts': './main.ts', 'call.js': './main.js' }
  const entry = beside[name] ?? ['..', 'host', 'index.js'].join('/')
  return fileURLToPath(new URL(entry, here))
}

const plain = (error: unknown): PlainError => {
  const { message, status } = (error ?? {}) as { message?: unknown; status?: unknown }
  return {
    message: typeof message === 'string' ? message : String(error),
    ...(typeof status === 'number' ? { status } : {}),
  }
}

/** Hears a child out: answers what it asks, passes on its log, and keeps the verdict. */
const hear = (call: ModuleCall, channel: ChildChannel, keep: (verdict: FromHost) => void): void => {
  let questions = 0
  let logs = 0
  const send = (message: ToHost) => channel.send(message)
  const answer = async (name: string, parameters: unknown): Promise<unknown> => {
    questions += 1
    if (questions > MAX_QUESTIONS) throw new Error(`more than ${MAX_QUESTIONS} questions`)
    const answers = call.answers ?? {}
    const one = own(answers, name)
    if (one === undefined) throw new Error(`${name} is not to be had here`)
    return one(parameters)
  }
  channel.onMessage((message) => {
    if (!isFromHost(message)) return
    if (message.kind === 'ask') {
      const { id } = message
      answer(message.name, message.parameters).then(
        (value) => send({ kind: 'answer', id, value: value ?? null }),
        (error) => send({ kind: 'refusal', id, error: plain(error) }),
      )
    } else if (message.kind === 'log') {
      logs += 1
      if (logs <= MAX_LOGS) call.log?.(message.level, message.message)
      if (logs === MAX_LOGS) call.log?.('warning', `only ${MAX_LOGS} messages of it are shown`)
    } else {
      keep(message)
      setTimeout(() => channel.end(), LINGER_MS).unref()
    }
  })
  send({ kind: 'call', what: call.what, module: call.module, input: call.input ?? null })
}

const why = (end: ChildEnd, timeoutMs: number): string => {
  const reason =
    whyEnded(end, { timeoutMs, maxBytes: MAX_OUTPUT }) ??
    `it ended its own process (exit ${end.exitCode}) before it gave an answer`
  const said = lastLines(end.stderr)
  return said === '' ? reason : `${reason}; it last said:\n${said}`
}

/**
 * Asks something of a module, in a Node process of its own (the Node that runs this one), which sees
 * nothing but the given environment. A module that hangs, floods, exits or throws is an answer too.
 */
export const callModule = async (call: ModuleCall): Promise<CallEnd> => {
  let verdict: FromHost | undefined
  const end = await runChild({
    command: process.execPath,
    args: [
      `--max-old-space-size=${MAX_HEAP_MB}`,
      '--disable-warning=ExperimentalWarning',
      '--disable-warning=MODULE_TYPELESS_PACKAGE_JSON',
      hostEntry(),
    ],
    cwd: call.cwd,
    env: call.env,
    timeoutMs: call.timeoutMs,
    ...(call.signal ? { signal: call.signal } : {}),
    ipc: (channel) =>
      hear(call, channel, (message) => {
        verdict ??= message
      }),
  })
  if (end.timedOut || end.flooded || end.aborted || verdict === undefined) {
    return { value: unknown(why(end, call.timeoutMs)), end }
  }
  if (verdict.kind === 'done') return { value: known(verdict.value), end }
  return { value: unknown(verdict.kind === 'failed' ? verdict.reason : 'it gave no answer'), end }
}
