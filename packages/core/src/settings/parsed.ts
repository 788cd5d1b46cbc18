import type { Json } from '../model/finding.ts'

/** What became of a settings file: its plain value, or the first thing wrong with it (1-based). */
export type Parsed = { ok: true; value: Json } | ParseFailure

export interface ParseFailure {
  ok: false
  line: number
  column: number
  /** One line, plain text; may quote the file. */
  message: string
}

/** Objects are nested at most this deep; real settings stay below 15. */
export const MAX_DEPTH = 100

/** Longest text that is read as settings, in UTF-16 units. Real settings files stay below 100 KB. */
export const MAX_LENGTH = 1_048_576

/** Values in one file after aliases are followed; refuses "billion laughs" documents. */
export const MAX_VALUES = 200_000

export const failure = (line: number, column: number, message: string): ParseFailure => ({
  ok: false,
  line,
  column,
  message: message.replace(/\s+/g, ' ').trim(),
})

/** 1-based line and column of an offset. */
export const positionAt = (text: string, offset: number): { line: number; column: number } => {
  let line = 1
  let start = 0
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) {
    line += 1
    start = at + 1
  }
  return { line, column: offset - start + 1 }
}

/** An object whose keys are somebody else's: `__proto__` is a key like any other. */
export const emptyTable = (): { [key: string]: Json } => Object.create(null)
