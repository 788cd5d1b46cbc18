import { open, writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { UsageError } from '@drift-toolkit/core/scan/inputs'
import type { Arguments } from './arguments.ts'
import type { Io } from './io.ts'

export const FORMATS = ['text', 'json', 'markdown', 'sarif'] as const
export type Format = (typeof FORMATS)[number]

/** @throws UsageError for a format that the command does not have */
export const formatOf = (args: Arguments, allowed: readonly Format[]): Format => {
  if (args.flag('json')) return 'json'
  const text = args.text('format') || 'text'
  const found = allowed.find((format) => format === text)
  if (!found) throw new UsageError(`--format is "${text}"; it must be one of ${allowed.join(', ')}`)
  return found
}

/**
 * Asked before anything is scanned and remembered: a result that cannot be written is lost.
 * @throws UsageError when the file of --output cannot be written
 */
export const checkOutput = async (args: Arguments, io: Io): Promise<void> => {
  const file = args.text('output')
  if (file === '') return
  try {
    await (await open(resolve(io.cwd, file), 'a')).close()
  } catch (error) {
    throw new UsageError(`--output cannot be written: ${(error as Error).message}`)
  }
}

/** The result goes to stdout, or into the file that was asked for. */
export const deliver = async (text: string, args: Arguments, io: Io): Promise<void> => {
  const file = args.text('output')
  const whole = text.endsWith('\n') ? text : `${text}\n`
  if (file === '') io.out(whole)
  else await writeFile(resolve(io.cwd, file), whole)
}
