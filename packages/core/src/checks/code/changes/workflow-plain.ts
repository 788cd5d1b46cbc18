import type { Json, Severity } from '../../../model/finding.ts'
import { isTable, joinPath, type Segments, settingAt } from '../../../settings/index.ts'
import { type GradedChange, parseUses, secretsIn } from '../../../severity/index.ts'
import type { Pair } from './context.ts'
import { clip, workflowPlace } from './words.ts'
import { actionWords } from './workflow-title.ts'

/** So many places are named; of the rest it is said how many there are. */
const MAX_NAMED = 3

/** Keys of the compared form that nobody wrote. */
const DERIVED = new Set(['gates', 'bypasses', 'injections', 'head-checkout', 'secrets-given', 'id'])

const stepAt = (segments: Segments): number =>
  segments[0] === 'jobs' && segments[2] === 'steps' ? 3 : segments[1] === 'steps' ? 2 : -1

/** An action's name without its ref, where both sides use the same. */
const isUpdate = ({ segments, before, after }: GradedChange): boolean => {
  if (segments.at(-1) !== 'uses' || typeof before !== 'string' || typeof after !== 'string') {
    return false
  }
  const [left, right] = [parseUses(before), parseUses(after)]
  return (
    left.kind === 'action' &&
    right.kind === 'action' &&
    left.owner === right.owner &&
    left.name === right.name
  )
}

const wordsOf = (change: GradedChange): string | null => {
  const { segments, before, after } = change
  if (isUpdate(change)) return actionWords(before, after)
  const place = workflowPlace(segments)
  const event = after === undefined ? ' removed' : before === undefined ? ' added' : ''
  const at = stepAt(segments)
  const depth = at !== -1 ? at + 1 : segments[0] === 'jobs' || segments[0] === 'on' ? 2 : 0
  const rest = segments.slice(depth)
  if (rest.length === 0) return `${place}${event}`
  if (DERIVED.has(rest[0] ?? '')) return null
  return place === ''
    ? `${joinPath(rest)}${event}`
    : `${place} (${joinPath(rest.slice(0, 2))}${event})`
}

const secretsOf = (values: readonly (Json | undefined)[]): Set<string> =>
  new Set(values.flatMap((value) => secretsIn(JSON.stringify(value ?? null))))

/** Whether a trigger, a secret, or what a gate runs is touched, though nothing says it is weaker. */
const touches = (changes: readonly GradedChange[], pair: Pair): boolean => {
  const before = secretsOf(changes.map((change) => change.before))
  const after = secretsOf(changes.map((change) => change.after))
  if ([...after].some((name) => !before.has(name))) return true
  return changes.some((change) => {
    const { segments } = change
    if (segments[0] === 'on') return true
    const at = stepAt(segments)
    if (at === -1 || segments.length <= at + 1 || isUpdate(change)) return false
    const step = settingAt(pair.before, segments.slice(0, at + 1))
    const key = segments[at + 1] ?? ''
    return isTable(step) && step.gates !== undefined && ['run', 'uses', 'if'].includes(key)
  })
}

/**
 * What changed in a workflow that no rule has an opinion on, on one line: information, unless a
 * trigger, a secret or a gate's command is among it.
 */
export const plainChange = (
  changes: readonly GradedChange[],
  pair: Pair,
): { words: string; severity: Severity } => {
  const words = [...new Set(changes.flatMap((change) => wordsOf(change) ?? []))]
  const more = words.length - MAX_NAMED
  const named = words.slice(0, MAX_NAMED).map((word) => clip(word))
  return {
    words: [...named, ...(more > 0 ? [`and ${more} more`] : [])].join('; '),
    severity: touches(changes, pair) ? 'low' : 'info',
  }
}
