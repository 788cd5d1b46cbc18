import type { Comparator } from '../rule.ts'
import { comparePins, isOlder, isThirdParty, parseUses } from './action-ref.ts'
import { PLAIN } from './context.ts'

/**
 * Which code a step runs, and how firmly that is held. Only a full commit id cannot be moved.
 * https://docs.github.com/en/actions/reference/security/secure-use#using-third-party-actions
 */
export const actionRef: Comparator = (before, after, { surroundings }) => {
  if (typeof after !== 'string') return PLAIN
  const right = parseUses(after)
  const foreign = isThirdParty(after, surroundings.owner)
  if (typeof before !== 'string') {
    const loose =
      (right.kind === 'action' && right.pin !== 'commit') ||
      (right.kind === 'docker' && !right.pinned)
    return foreign && loose ? { direction: 'weakened', degree: 'milder' } : PLAIN
  }
  const left = parseUses(before)
  if (left.kind !== 'action' || right.kind !== 'action') {
    if (left.kind === 'docker' && right.kind === 'docker' && left.pinned !== right.pinned) {
      return { direction: right.pinned ? 'strengthened' : 'weakened' }
    }
    if (left.kind === 'docker' && right.kind === 'docker' && left.name === right.name) return PLAIN
    return foreign && !isThirdParty(before, surroundings.owner)
      ? { direction: 'weakened', degree: 'graver' }
      : { direction: 'changed' }
  }
  if (left.owner !== right.owner) {
    return foreign ? { direction: 'weakened', degree: 'graver' } : { direction: 'changed' }
  }
  const pins = comparePins(right.pin, left.pin)
  if (pins < 0) return { direction: 'strengthened' }
  if (pins > 0) {
    return left.pin === 'commit' && foreign
      ? { direction: 'weakened' }
      : { direction: 'weakened', degree: 'milder' }
  }
  if (left.name !== right.name) return { direction: 'changed' }
  // An update, as a bot makes them: told with the rest of the file.
  return isOlder(right.ref, left.ref) ? { direction: 'changed', degree: 'milder' } : PLAIN
}
