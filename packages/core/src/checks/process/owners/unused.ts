import { indexFiles, isTooLong, isWild, matchesAny } from './match.ts'
import type { OwnerLine } from './parse.ts'

/** Patterns with wildcards are tried on so many files altogether. */
const BUDGET = 2_000_000

const MAX_WILD = 500

export interface Unused {
  lines: OwnerLine[]
  /** How many patterns were left out, for there are too many, or they are too long. */
  left: number
}

/** The lines whose pattern matches no file; of the same pattern given twice the first. */
export const unusedLines = (lines: readonly OwnerLine[], paths: readonly string[]): Unused => {
  const index = indexFiles(paths)
  const met = new Set<string>()
  const found: Unused = { lines: [], left: 0 }
  let wild = Math.min(MAX_WILD, Math.floor(BUDGET / Math.max(paths.length, 1)))
  for (const line of lines) {
    const { pattern } = line
    // GitHub reports a `!` itself.
    if (met.has(pattern) || pattern.startsWith('!')) continue
    met.add(pattern)
    if (isTooLong(pattern) || (isWild(pattern) && wild <= 0)) {
      found.left += 1
      continue
    }
    if (isWild(pattern)) wild -= 1
    if (!matchesAny(pattern, index)) found.lines.push(line)
  }
  return found
}
