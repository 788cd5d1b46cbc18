import type { Json } from '../../../model/finding.ts'
import { own } from '../../../model/shape.ts'
import type { Standard } from '../../../model/standard.ts'
import {
  diffSettings,
  isTable,
  joinPath,
  type Segments,
  sameJson,
  settingAt,
  type Table,
} from '../../../settings/index.ts'

/** Under `[code]`, `rules` and `require` of the local file stand instead of those inherited. */
const isWhole = (path: Segments): boolean =>
  path[0] === 'code' && (path.at(-1) === 'rules' || path.at(-1) === 'require')

const merge = (
  base: Json | undefined,
  over: Json | undefined,
  path: Segments,
): Json | undefined => {
  if (over === undefined) return base
  if (!isTable(base) || !isTable(over) || isWhole(path)) return over
  const merged: Table = Object.create(null)
  for (const key of new Set([...Object.keys(base), ...Object.keys(over)])) {
    const value = merge(own(base, key), own(over, key), [...path, key])
    if (value !== undefined) merged[key] = value
  }
  return merged
}

/**
 * Both sides of a check.toml with what its rulesets say put under them: a value that is removed
 * falls back to the ruleset's, and one that is added may be laxer than the ruleset's. Only what the
 * file itself changed is told. The rulesets are known as they are now; where `[extends]` changed,
 * those from before are not, and nothing is put under that side. `[drift]` adds to what is
 * inherited, so that it is compared as written.
 */
export const effectivePair = (
  before: Json | undefined,
  after: Json | undefined,
  standard: Standard | undefined,
): {
  before: Json | undefined
  after: Json | undefined
  only?: (segments: Segments) => boolean
  origin?: (side: 'before' | 'after', segments: Segments) => string | undefined
} => {
  const inherited = standard?.fromRulesets
  if (inherited === undefined || !isTable(after)) return { before, after }
  const base: Table = Object.create(null)
  for (const [key, value] of Object.entries(inherited)) {
    if (key !== 'extends' && key !== 'drift') base[key] = value
  }
  const same = sameJson(settingAt(before, ['extends']), settingAt(after, ['extends']))
  const changed = new Set<string>()
  const around = new Set<string>()
  for (const { segments } of diffSettings(before, after)) {
    changed.add(joinPath(segments))
    for (let length = 1; length < segments.length; length += 1) {
      around.add(joinPath(segments.slice(0, length)))
    }
  }
  return {
    before: same && before !== undefined ? merge(base, before, []) : before,
    after: merge(base, after, []),
    origin: (side, segments) =>
      settingAt(base, segments) !== undefined &&
      settingAt(side === 'before' ? before : after, segments) === undefined &&
      (side === 'after' || same)
        ? '(from the ruleset)'
        : undefined,
    only: (segments) =>
      around.has(joinPath(segments)) ||
      segments.some((_, index) => changed.has(joinPath(segments.slice(0, index + 1)))),
  }
}
