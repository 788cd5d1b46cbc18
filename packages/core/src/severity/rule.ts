import type { Direction, Json, Severity } from '../model/finding.ts'
import type { Segments } from '../settings/setting-path.ts'
import type { ComparatorName } from './comparators.ts'

/** How one kind of setting is graded: data, read by one engine. */
export interface SettingRule {
  /** `<family>/<name>`, unique; stands in findings. */
  id: string
  title: string
  /** Globs: without a slash over the file's name, with one over its path. */
  files: readonly string[]
  /** Globs over the dotted setting path: `*` is one key, `**` any number of keys. */
  setting: readonly string[]
  compare: ComparatorName
  /** What the tool takes where the setting is not written. */
  absent?: Json
  /** Path in the same file whose value is taken where the setting is not written. */
  absentAs?: string
  /** For `order`: the values, strongest first. */
  order?: readonly string[]
  /** Compare a table as one value, not key by key. */
  whole?: true
  /** Told even in a file that is new, where most settings are nothing to wonder at. */
  inNewFiles?: true
  /** In a file that is new no graver than this, unless the comparator finds it worse than usual. */
  atMostInNewFiles?: Severity
  weakened: Severity
  /** Where the comparator finds the weakening worse, or milder, than usual. */
  graver?: Severity
  milder?: Severity
  /** Neither weaker nor stronger, or impossible to tell; low where not given. */
  changed?: Severity
  /** info where not given. */
  strengthened?: Severity
  /** Why it matters, a sentence. */
  why: string
  /** What to do; without it: put the value back, or exempt it. */
  fix?: string
  /** The tool's own documentation of the setting. */
  source?: string
  /** Two values each, before and after, that show the rule at work; the tests run them. */
  examples: { weaker?: Example; stronger?: Example; other?: Example }
}

export type Example = readonly [before: Json | undefined, after: Json | undefined]

/** What a comparator sees beside the two values. */
export interface CompareContext {
  segments: Segments
  rule: SettingRule
  /** The whole file on both sides, as it is compared. */
  root: { before: Json | undefined; after: Json | undefined }
  surroundings: Surroundings
}

/** What is known beside the file; everything is optional. */
export interface Surroundings {
  /** The scan's clock, ISO 8601. */
  now?: string
  /** Owner of the repository: its own actions are not third parties. */
  owner?: string
  /** Whether strangers can open pull requests. */
  public?: boolean
  /** The workflow that is judged, and what the standard requires of workflows. */
  workflow?: { file: string; required: RequiredGates }
}

/** What a standard requires by name: workflows, jobs by workflow, status checks. */
export interface RequiredGates {
  workflows: readonly string[]
  jobs: Readonly<Record<string, readonly string[]>>
  checks: readonly string[]
}

/**
 * `same`: says the same in other words. `inside`: judge what is in the table instead. `plain`: no
 * rule has an opinion on it.
 */
export interface Verdict {
  direction: Direction | 'same' | 'inside' | 'plain'
  degree?: 'graver' | 'milder'
}

export type Comparator = (
  before: Json | undefined,
  after: Json | undefined,
  context: CompareContext,
) => Verdict

/** What a family's rules share is written once. */
export interface Family {
  files: readonly string[]
  source?: string
}

/** A rule as its family writes it: settings may be one glob, shared fields may be left out. */
export type FamilyRule = Omit<SettingRule, 'files' | 'setting'> & {
  files?: readonly string[]
  setting: string | readonly string[]
}

/** Fills in what the family shares. */
export const family = (shared: Family, rules: readonly FamilyRule[]): SettingRule[] =>
  rules.map((rule) => ({
    files: shared.files,
    ...(shared.source === undefined ? {} : { source: shared.source }),
    ...rule,
    setting: typeof rule.setting === 'string' ? [rule.setting] : rule.setting,
  }))
