import type { Direction, Json, Severity } from '../../model/finding.ts'
import type { ConditionName } from './conditions/index.ts'

/** How one kind of difference of a resource is graded: data, read by one engine. */
export interface InfraRule {
  /** `infra/<name>`, unique; stands in findings. */
  id: `infra/${string}`
  title: string
  /** CloudFormation's types; `*` alone: any. */
  types: readonly string[]
  /** JSON pointers as globs: `*` is an index of a list. The empty one is the whole resource. */
  paths: readonly string[]
  condition: ConditionName
  options?: InfraOptions
  severity: Severity
  /** Where the condition finds a case that weighs otherwise. */
  cases?: Readonly<Record<string, Severity>>
  /** Opens something to everybody: critical stays critical in every environment. */
  exposure?: true
  /** Why it matters, a sentence. */
  why: string
  /** The control, or the documentation of the property. */
  source: string
  /** Shown at work; the tests run them. */
  examples: readonly InfraExample[]
}

/** What a condition can be told by its rule. */
export interface InfraOptions {
  /** What AWS takes where the property is not written. */
  absent?: Json
  /** Values, strongest first. */
  order?: readonly string[]
  /** The values that are weak. */
  weak?: readonly Json[]
  /** Names of `{ Key, Value }` attributes, each with its strong value. */
  attributes?: Readonly<Record<string, string>>
  /** Another rule judges what differs within, while it is there on both sides. */
  within?: 'unjudged'
  /** Which kind of opening the rule is about. */
  opens?: string
}

/** One difference and what the rule says of it. */
export interface InfraExample {
  says: Severity
  /** `weakened` where not given. */
  direction?: Direction
  /** The rule's first one where not given. */
  type?: string
  /** The rule's first path, its stars at 0, where not given. */
  path?: string
  /** `NOT_EQUAL` where not given. */
  kind?: DifferenceKind
  expected: Json
  actual: Json
  /** The whole resource on both sides, where the difference alone does not show it. */
  whole?: Sides
}

export type DifferenceKind = 'ADD' | 'REMOVE' | 'NOT_EQUAL'

export interface Sides<T = Json> {
  expected: T
  actual: T
}

/** One difference of one resource, as it is graded. */
export interface Difference {
  /** `AWS::EC2::SecurityGroup` */
  type: string
  /** JSON pointer. */
  path: string
  kind: DifferenceKind
  /** null: there is none. */
  expected: Json
  actual: Json
  /** All properties of the resource; null: not known. */
  whole: Sides
  environment: string
  /** The account it is in: principals of it are not foreign. */
  account?: string
  /** Tag keys that grant access or name the owner. */
  accessTags?: readonly string[]
  /** The stack's own tags, which CloudFormation compares too. */
  stackTags?: Readonly<Record<string, string>>
  /** Where scaling targets are looked for: the stack's template, and the resource's name in it. */
  declared?: { template: Json; logicalId: string }
}

/** What a condition sees of a difference at its rule's paths; null is "not there". */
export interface Seen {
  /** What the difference is about, value by value. */
  pairs: readonly Sides[]
  /** The same as two lists: entries of a list are found wherever they stand. */
  touched: Sides<readonly Json[]>
  /** Everything that stands at the rule's path, touched or not. */
  all: Sides<readonly Json[]>
  difference: Difference
  options: InfraOptions
}

/** `declared`: it was declared no safer than it is, so drift did not bring it. */
export interface InfraVerdict {
  direction: Direction | 'declared'
  /** Name of the rule's case. */
  as?: string
}

/** null: the rule has no opinion on it. */
export type Condition = (seen: Seen) => InfraVerdict | null

export interface Graded {
  severity: Severity
  direction: Direction
  /** The rule's id. */
  rule: string
  title: string
  why: string
  source?: string
}

export interface Suppressed {
  /** The suppression rule's id. */
  suppressed: string
  reason: string
}
