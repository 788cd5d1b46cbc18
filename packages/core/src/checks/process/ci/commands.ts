import { commandsOf, type Words } from '../../../severity/workflow/shell-commands.ts'

/** They name commands without running them. */
const TALKS = new Set(['echo', 'printf', ':', 'cat', 'grep', 'true', 'false'])

const SWALLOWED =
  /\|\|\s*(?:true\b|:(?:\s|$|\))|exit\s+0\b|echo\b|printf\b)|;\s*(?:true|exit\s+0)\s*$/

const MAX_LINES = 5000

/** Whether the words of a command hold these, one after another. */
const holds = (words: Words, wanted: Words): boolean => {
  const [first = ''] = wanted
  const [own = ''] = words
  if (TALKS.has(own) && own !== first) return false
  for (let from = 0; from <= words.length - wanted.length; from += 1) {
    const isHere = wanted.every((word, index) => {
      const there = words[from + index]
      return there === word || (index === 0 && from === 0 && there?.endsWith(`/${word}`) === true)
    })
    if (isHere) return true
  }
  return false
}

/** Whether a script runs a command, and whether its failure fails the script. */
export type Runs = 'enforced' | 'swallowed' | 'no'

const runsOne = (lines: readonly string[], wanted: Words): Runs => {
  let tolerant = false
  let found: Runs = 'no'
  for (const line of lines) {
    if (/^\s*set\s+\+(?:\w*e\w*\b|o\s+errexit)/.test(line)) tolerant = true
    else if (/^\s*set\s+-(?:\w*e\w*\b|o\s+errexit)/.test(line)) tolerant = false
    if (!commandsOf(line).some((words) => holds(words, wanted))) continue
    if (!tolerant && !SWALLOWED.test(line.slice(0, 5000))) return 'enforced'
    found = 'swallowed'
  }
  return found
}

/**
 * Whether a shell script runs a command: the same words in the same order, whatever follows them
 * and whatever starts them (`npx`, `poetry run`, `CI=1`). Comments and what is only printed do not
 * count. `a && b` asks for both.
 */
export const scriptRuns = (script: string, command: string): Runs => {
  const wanted = commandsOf(command)
  const lines = script
    .replaceAll(/\\\r?\n/g, ' ')
    .split(/\r?\n/)
    .slice(0, MAX_LINES)
  if (wanted.length === 0) return 'no'
  const found = wanted.map((words) => runsOne(lines, words))
  if (found.includes('no')) return 'no'
  return found.includes('swallowed') ? 'swallowed' : 'enforced'
}
