import { inspect } from 'node:util'
import { lastLines } from '../child/words.ts'

/** Something that the author of a module can mend, in words meant for that person. */
export class Problem extends Error {}

const FRAMES = 4

/** Where in the module's own code it happened: no frames of Node, and none of the host's. */
const ownFrames = (stack: string, ours: string): string[] =>
  stack
    .split('\n')
    .filter(
      (line) => /^\s+at /.test(line) && !/node:|^\s+at async Promise\.|<anonymous>$/.test(line),
    )
    .filter((line) => !line.includes(ours))
    .slice(0, FRAMES)
    .map((line) => line.trim().replaceAll('file://', ''))

/**
 * What was thrown, in a few lines: an error's name, message, cause and place, or the value itself
 * where it is no error.
 * @param ours what stands in the stack frames of our own code
 */
export const thrownInWords = (thrown: unknown, ours = import.meta.url): string => {
  if (thrown instanceof Problem) return thrown.message
  if (!(thrown instanceof Error)) {
    const value = inspect(thrown, { depth: 2, breakLength: 120, maxStringLength: 300 })
    return lastLines(`it threw ${value}, which is no Error`)
  }
  try {
    const cause = thrown.cause instanceof Error ? ` (${thrown.cause.message})` : ''
    const name = thrown.name === 'Error' ? '' : `${thrown.name}: `
    const frames = ownFrames(String(thrown.stack ?? ''), ours)
    return lastLines([`it threw ${name}${thrown.message}${cause}`, ...frames].join('\n'))
  } catch {
    return 'it threw something that cannot be looked at'
  }
}
