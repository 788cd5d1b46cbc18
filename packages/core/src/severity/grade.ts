import type { Direction, Json, Severity } from '../model/finding.ts'
import { compareSeverity } from '../model/severity.ts'
import type { Tier } from '../model/standard.ts'
import { diffSettings, expandChange, type SettingChange } from '../settings/diff.ts'
import { isTable } from '../settings/entries.ts'
import { settingAt } from '../settings/lookup.ts'
import { type Segments, splitPath } from '../settings/setting-path.ts'
import { COMPARATORS, type ComparatorName } from './comparators.ts'
import { type FileRules, rulesFor } from './match.ts'
import type { SettingRule, Surroundings, Verdict } from './rule.ts'
import { RULES } from './rules/index.ts'
import { forTier } from './tier.ts'

/** What a rule says of one changed setting. */
export interface Grade {
  direction: Direction
  severity: Severity
  /** The rule's id; `setting/changed` where no rule has an opinion. */
  rule: string
  /** The rule's title: what kind of setting it is. */
  title: string
  inNewFiles: boolean
  why: string
  /** What to do; without it: put the value back, or exempt it. */
  fix?: string
}

export interface GradedChange extends SettingChange {
  grade: Grade
}

/** One settings file on both sides, as it is compared. A side is undefined where there was no file. */
export interface SettingsPair {
  path: string
  before: Json | undefined
  after: Json | undefined
  tier: Tier
  surroundings?: Surroundings
  /** Limits what is told to some settings; all where not given. */
  only?: (segments: Segments) => boolean
}

/** The id under which changes stand that no rule has an opinion on. */
export const UNRULED = 'setting/changed'

const unruled = (tier: Tier): Grade => ({
  direction: 'changed',
  severity: forTier('low', tier),
  rule: UNRULED,
  title: 'Setting',
  inNewFiles: false,
  why: 'A setting of a tracked file differs from what it was; whether it is weaker is for a person to say.',
})

const severityOf = (
  rule: SettingRule,
  direction: Direction,
  degree?: 'graver' | 'milder',
): Severity => {
  if (direction === 'strengthened') return rule.strengthened ?? 'info'
  if (direction === 'changed') return degree === 'milder' ? 'low' : (rule.changed ?? 'low')
  return (degree && rule[degree]) ?? rule.weakened
}

const written = (
  value: Json | undefined,
  rule: SettingRule,
  root: Json | undefined,
): Json | undefined => {
  if (value !== undefined) return value
  const elsewhere = rule.absentAs === undefined ? undefined : settingAt(root, rule.absentAs)
  return elsewhere ?? rule.absent
}

const children = (change: SettingChange, rules: FileRules): SettingChange[] => {
  const { before, after } = change
  if (before !== undefined && after !== undefined) return []
  const inside = expandChange(change, rules.whole)
  return inside.length === 1 && inside[0]?.path === change.path ? [] : inside
}

/** A table in which no rule has an opinion on anything is one change, not one for each key. */
const gradeInside = (
  change: SettingChange,
  pair: SettingsPair,
  rules: FileRules,
): GradedChange[] => {
  const inside = children(change, rules).flatMap((inner) => gradeOne(inner, pair, rules))
  const ruled = inside.filter(({ grade }) => grade.rule !== UNRULED)
  if (ruled.length === 0) return [{ ...change, grade: unruled(pair.tier) }]
  return inside
}

/** Comparators that can do nothing with a table: what is in it is judged instead. */
const OF_SINGLE_VALUES: ReadonlySet<ComparatorName> = new Set([
  'true-is-strong',
  'false-is-strong',
  'higher-is-stronger',
  'lower-is-stronger',
  'longer-is-stronger',
  'shorter-is-stronger',
  'more-codes-are-stronger',
  'fewer-codes-are-stronger',
  'names-or-any',
  'any-or-one-of',
  'order',
  'command',
  'later-is-weaker',
])

const gradeOne = (change: SettingChange, pair: SettingsPair, rules: FileRules): GradedChange[] => {
  const rule = rules.find(change.segments)
  if (rule === undefined) return gradeInside(change, pair, rules)
  if (isTable(change.before ?? change.after) && OF_SINGLE_VALUES.has(rule.compare)) {
    return gradeInside(change, pair, rules)
  }
  const root = { before: pair.before, after: pair.after }
  const context = {
    segments: change.segments,
    rule,
    root,
    surroundings: pair.surroundings ?? {},
  }
  const verdict: Verdict = COMPARATORS[rule.compare](
    written(change.before, rule, pair.before),
    written(change.after, rule, pair.after),
    context,
  )
  const { direction, degree } = verdict
  if (direction === 'same') return []
  if (direction === 'inside') return gradeInside(change, pair, rules)
  if (direction === 'plain') return [{ ...change, grade: unruled(pair.tier) }]
  const grave = severityOf(rule, direction, degree)
  const { id, title, why, fix, inNewFiles = false, atMostInNewFiles = grave } = rule
  const isMild = pair.before === undefined && degree !== 'graver'
  const atMost = isMild && compareSeverity(grave, atMostInNewFiles) < 0 ? atMostInNewFiles : grave
  const severity = forTier(atMost, pair.tier)
  const grade = { direction, severity, rule: id, title, inNewFiles, why }
  return [{ ...change, grade: fix === undefined ? grade : { ...grade, fix } }]
}

/**
 * Every setting that differs between two sides of a file, each with its grade. Differences that
 * say the same in other words (`2` and `"error"`) are left out.
 */
export const gradeSettings = (
  pair: SettingsPair,
  known: readonly SettingRule[] = RULES,
): GradedChange[] => {
  const rules = rulesFor(pair.path, known)
  const { only } = pair
  return diffSettings(pair.before, pair.after, rules.whole)
    .filter(({ segments }) => only === undefined || only(segments))
    .flatMap((change) => gradeOne(change, pair, rules))
}

const RANK: Readonly<Record<Direction, number>> = { weakened: 0, changed: 1, strengthened: 2 }

/**
 * The grade of one setting between two of its values: of a table, the gravest of what is in it.
 *
 * @param setting its dotted path
 * @returns null where both values say the same
 */
export const gradeSetting = (
  pair: SettingsPair & { setting: string; from: Json | undefined; to: Json | undefined },
  known: readonly SettingRule[] = RULES,
): Grade | null => {
  const rules = rulesFor(pair.path, known)
  const changes = diffSettings(pair.from, pair.to, rules.whole, splitPath(pair.setting))
  const grades = changes
    .flatMap((change) => gradeOne(change, pair, rules))
    .map(({ grade }) => grade)
    .sort(
      (a, b) => RANK[a.direction] - RANK[b.direction] || compareSeverity(a.severity, b.severity),
    )
  return grades[0] ?? null
}
