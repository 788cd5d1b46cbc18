import { commandsOf, type Words } from '../../../severity/workflow/shell-commands.ts'

/** They name commands without running them. */
const TALKS = new Set(['echo', 'printf', ':', 'cat', 'grep', 'true', 'false'])

/**
 * What makes a failure of the command before it one that nobody sees. `; true` is none: a step's shell
 * is bash with `-e`, and stops before it.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#exit-codes-and-error-action-preference
 */
const SWALLOWED = /\|\|\s*(?:true\b|:(?:\s|$|\))|exit\s+0\b|echo\b|printf\b)/

const MAX_LINES = 5000

/** Some commands of a script, and whether the script goes on when they fail. */
export interface ScriptLine {
  commands: Words[]
  swallowed: boolean
}

/** A line of several commands in pieces, where no quotes are in the way. */
const pieces = (line: string): string[] => (/["'`]/.test(line) ? [line] : line.split(';'))

/** Reads a shell script, to ask it for any number of commands. */
export const readScript = (script: string): ScriptLine[] => {
  const found: ScriptLine[] = []
  let tolerant = false
  const joined = script.replaceAll(/\\\r?\n/g, ' ').replaceAll(/(\|\||&&)[ \t]*\r?\n/g, '$1 ')
  for (const line of joined.split(/\r?\n/).slice(0, MAX_LINES).flatMap(pieces)) {
    if (/^\s*set\s+\+(?:\w*e\w*\b|o\s+errexit)/.test(line)) tolerant = true
    else if (/^\s*set\s+-(?:\w*e\w*\b|o\s+errexit)/.test(line)) tolerant = false
    const commands = commandsOf(line)
    if (commands.length === 0) continue
    found.push({ commands, swallowed: tolerant || SWALLOWED.test(line) })
  }
  return found
}

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

const runsOne = (lines: readonly ScriptLine[], wanted: Words): Runs => {
  const running = lines.filter(({ commands }) => commands.some((words) => holds(words, wanted)))
  if (running.length === 0) return 'no'
  return running.every(({ swallowed }) => swallowed) ? 'swallowed' : 'enforced'
}

/**
 * Whether a shell script runs a command: the same words in the same order, whatever follows them
 * and whatever starts them (`npx`, `poetry run`, `CI=1`). Comments and what is only printed do not
 * count. `a && b` asks for both.
 */
export const scriptRuns = (lines: readonly ScriptLine[], command: string): Runs => {
  const wanted = commandsOf(command)
  if (wanted.length === 0) return 'no'
  const found = wanted.map((words) => runsOne(lines, words))
  if (found.includes('no')) return 'no'
  return found.includes('swallowed') ? 'swallowed' : 'enforced'
}
