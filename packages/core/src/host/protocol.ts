/** What is said between this process and the child that loads other people's modules. All is JSON. */

export type LogLevel = 'debug' | 'info' | 'warning'

/** To the child. */
export type ToHost =
  | { kind: 'call'; what: string; module: string; input: unknown }
  | { kind: 'answer'; id: number; value: unknown }
  | { kind: 'refusal'; id: number; error: PlainError }

/** From the child. */
export type FromHost =
  | { kind: 'ask'; id: number; name: string; parameters: unknown }
  | { kind: 'log'; level: LogLevel; message: string }
  | { kind: 'done'; value: unknown }
  | { kind: 'failed'; reason: string }

/** An error that crosses between processes. */
export interface PlainError {
  message: string
  /** HTTP status, where it is one. */
  status?: number
}

/** Characters of JSON that the child may hand over at its end. */
export const MAX_ANSWER = 4 * 1024 * 1024

const KINDS = new Set(['ask', 'log', 'done', 'failed'])

/** Whatever came over the channel, if it is a message. */
export const isFromHost = (message: unknown): message is FromHost =>
  typeof message === 'object' &&
  message !== null &&
  KINDS.has((message as { kind?: unknown }).kind as string)
