import type { Json } from '../../model/finding.ts'
import { isTable } from '../../settings/entries.ts'

const bare = (line: string): string =>
  line
    .trim()
    .slice(0, 300)
    .split(/\s+/)
    .slice(0, 3)
    .join(' ')
    .replace(/\s*(?:\|\||&&|;).*$/, '')
    .slice(0, 80)

/** A command's first words, without what is appended to swallow its failure. */
const commandKey = (run: string): string => {
  const lines = run
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '' && !/^\s*(?:#|set [-+])/.test(line))
  return bare(lines[0] ?? 'run')
}

/** `evil/checkout@v1` and `actions/checkout@v4` are the same step with another owner. */
const usesKey = (uses: string): string => {
  const path = uses.replace(/@[^@]*$/, '')
  return path.startsWith('.') ? path : path.slice(path.indexOf('/') + 1)
}

const base = (step: Json, index: number): string => {
  if (!isTable(step)) return String(index)
  const { id, name, uses, run } = step
  if (typeof id === 'string') return id
  if (typeof name === 'string') return name
  if (typeof uses === 'string') return usesKey(uses)
  return typeof run === 'string' ? commandKey(run) : String(index)
}

/**
 * A name for each step that outlives moving it: id, else name, else the action without its owner
 * and ref, else the command's first words. A name met before gets ` #2`, ` #3` …
 */
export const stepKeys = (steps: readonly Json[]): string[] => {
  const met = new Map<string, number>()
  return steps.map((step, index) => {
    const key = base(step, index)
    const times = (met.get(key) ?? 0) + 1
    met.set(key, times)
    return times === 1 ? key : `${key} #${times}`
  })
}
