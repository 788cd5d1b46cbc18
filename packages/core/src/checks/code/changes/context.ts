import type { CheckInput } from '../../../model/check.ts'
import type { CodeFacts, FileChange, TrackedKind } from '../../../model/facts.ts'
import type { Finding, Json, Severity } from '../../../model/finding.ts'
import { TIERS, type Tier } from '../../../model/standard.ts'
import type { Segments, SettingChange } from '../../../settings/index.ts'
import type { GradedChange, Surroundings } from '../../../severity/index.ts'
import { type DiffBudget, RUN_BUDGET } from './unified-diff.ts'

export type Input = CheckInput<CodeFacts>

/** Both sides of a settings file as they are compared. */
export interface Pair {
  before: Json | undefined
  after: Json | undefined
  only?: (segments: Segments) => boolean
  surroundings: Surroundings
  /** Where a setting as compared stands in the file itself. */
  placeIn?: (side: 'before' | 'after', setting: string) => string
  /** Where a setting that had this place in an earlier scan is to be found now. */
  movedTo?: (segments: Segments) => Segments
  /** Said behind a value that the file does not say itself: `(from the ruleset)`. */
  origin?: (side: 'before' | 'after', segments: Segments) => string | undefined
}

/** What is special to one of the checks that judge changed files. */
export interface ChangeCheck {
  id: string
  kind: TrackedKind
  /** How the parsed sides are compared. */
  pair(change: FileChange, before: Json | undefined, after: Json | undefined, input: Input): Pair
  /** Whether another finding tells this setting, or this deletion (no change of a setting). */
  isElsewhere?(change: FileChange, setting: SettingChange | null, input: Input): boolean
  /** Settings on which no rule has an opinion are told once, for the whole file, in these words. */
  plain?(changes: readonly GradedChange[], pair: Pair): { words: string; severity: Severity }
  /** One line about a changed setting; without it, its path and both values. */
  title?(rule: string, told: ToldChange): string
  /** A value as it stands in the file, where it is compared in another form. */
  written?(segments: Segments, value: Json | undefined): Json | undefined
  /** The gravest that a change of this setting can be. */
  atMost?(path: string, segments: Segments): Severity | undefined
  /** A finding that was open is about something that is not there any more. */
  isObsolete?(segments: Segments, pair: Pair): boolean
  /** Whether the standard requires the file by this name. */
  isRequired?(path: string, input: Input): boolean
  /** Whether the file guards changes by itself, so that losing it is grave. */
  isGate?(change: FileChange, before: Json, input: Input): boolean
}

/** A changed setting as titles are made of it. */
export interface ToldChange {
  segments: Segments
  from: Json | undefined
  to: Json | undefined
  /** The file as it is compared, on the side where the setting stands. */
  root: Json | undefined
}

export type OpenFinding = CodeFacts['open'][number]

/** One run of one check. */
export interface Run {
  check: ChangeCheck
  input: Input
  tier: Tier
  budget: DiffBudget
  /** Findings of this check that are open, by the file they are about. */
  open: ReadonlyMap<string, readonly OpenFinding[]>
}

/**
 * The tier that changes are graded by: the stricter of the one now and the one at the last scan, so
 * that lowering the tier and a rule in one go does not make the rule count for less.
 */
const strictestTier = ({ standard, facts }: Input): Tier => {
  const tiers = [standard.metadata.tier, ...(facts.previous ? [facts.previous.tier] : [])]
  return TIERS.find((tier) => tiers.includes(tier)) ?? standard.metadata.tier
}

export const startRun = (check: ChangeCheck, input: Input): Run => {
  const open = new Map<string, OpenFinding[]>()
  for (const finding of input.facts.open) {
    if (finding.check !== check.id || finding.file === undefined) continue
    const list = open.get(finding.file)
    if (list) list.push(finding)
    else open.set(finding.file, [finding])
  }
  return { check, input, tier: strictestTier(input), budget: { lines: RUN_BUDGET }, open }
}

/** A finding that is still open, as the ledger has it; what each scan says anew is left out. */
export const carried = (open: OpenFinding, file = open.file): Finding => {
  const { state: _state, exempted: _exempted, renewed: _renewed, check: _check, ...rest } = open
  const { told: _told, ...finding } = rest as Finding & { told?: unknown }
  return file === undefined ? finding : { ...finding, file }
}
