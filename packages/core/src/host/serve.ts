import { own } from '../model/shape.ts'
import { Problem, thrownInWords } from './problem.ts'
import {
  type FromHost,
  type LogLevel,
  MAX_ANSWER,
  type PlainError,
  type ToHost,
} from './protocol.ts'

/** The process that asked, as the code in the child sees it. */
export interface Parent {
  /** Asks for something that only the parent can do. @throws what the parent threw, with `status` */
  ask(name: string, parameters: unknown): Promise<unknown>
  log(level: LogLevel, message: string): void
  /** Aborted when the time is over. */
  signal: AbortSignal
}

/** One thing that can be asked of a module. */
export type Call = (call: { module: string; input: unknown; parent: Parent }) => Promise<unknown>

const MAX_LOG = 2_000

const inJson = (value: unknown): string => {
  let text: string | undefined
  try {
    text = JSON.stringify(value)
  } catch (error) {
    throw new Problem(`what it gave back is not JSON: ${(error as Error).message.split('\n')[0]}`)
  }
  if ((text?.length ?? 0) > MAX_ANSWER) throw new Problem('what it gave back is more than 4 MiB')
  return text ?? 'null'
}

/**
 * What a module prints is written at once. Node would else keep it in memory as long as the module
 * lets nothing else happen, and a flood would not be seen as one.
 */
const printAtOnce = (): void => {
  for (const stream of [process.stdout, process.stderr]) {
    const { _handle } = stream as { _handle?: { setBlocking?: (on: boolean) => void } }
    _handle?.setBlocking?.(true)
  }
}

const asError = ({ message, status }: PlainError): Error =>
  Object.assign(new Error(message), status === undefined ? {} : { status })

/**
 * Serves one call in a child process that was started with a channel, then ends the process.
 * What the module prints has no part in the channel. The process ends by itself when its parent is
 * gone, and says so when nothing is left that could settle what the module awaits.
 */
export const serve = (calls: Readonly<Record<string, Call>>): void => {
  const send = process.send?.bind(process)
  if (send === undefined) throw new Error('this is started by drift, not by hand')
  const exit = process.exit.bind(process)
  printAtOnce()
  delete process.send
  process.on('disconnect', () => exit(1))

  let over = false
  const finish = (message: FromHost): void => {
    if (over) return
    over = true
    process.channel?.ref()
    send(message, () => exit(0))
  }
  const fail = (thrown: unknown): void => finish({ kind: 'failed', reason: thrownInWords(thrown) })

  const late = new AbortController()
  process.on('SIGTERM', () => late.abort(new Error('the time is over')))
  process.on('uncaughtException', fail)
  process.on('beforeExit', () =>
    fail(
      new Problem('it awaits something that never comes: nothing was left to do, and no verdict'),
    ),
  )

  let asked = 0
  const waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>()
  const parent: Parent = {
    ask: (name, parameters) =>
      new Promise((resolve, reject) => {
        asked += 1
        waiting.set(asked, { resolve, reject })
        // An answer is due: that alone keeps this process waiting.
        process.channel?.ref()
        send({ kind: 'ask', id: asked, name, parameters } satisfies FromHost)
      }),
    log(level, message) {
      send({ kind: 'log', level, message: String(message).slice(0, MAX_LOG) } satisfies FromHost)
    },
    signal: late.signal,
  }
  const settle = (
    id: number,
    how: (one: { resolve(v: unknown): void; reject(e: Error): void }) => void,
  ) => {
    const one = waiting.get(id)
    if (one === undefined) return
    waiting.delete(id)
    if (waiting.size === 0) process.channel?.unref()
    how(one)
  }

  process.on('message', (message: ToHost) => {
    if (message.kind === 'answer') settle(message.id, (one) => one.resolve(message.value))
    else if (message.kind === 'refusal')
      settle(message.id, (one) => one.reject(asError(message.error)))
    else {
      const call = own(calls, message.what)
      if (call === undefined) return fail(new Problem(`there is no call ${message.what}`))
      process.channel?.unref()
      call({ module: message.module, input: message.input, parent })
        .then((value) => finish({ kind: 'done', value: JSON.parse(inJson(value)) }))
        .catch(fail)
    }
  })
}
