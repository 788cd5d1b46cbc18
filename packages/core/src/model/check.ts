import type { Domain, Result, Severity } from './finding.ts'
import type { DriftPolicy, RepositoryStandard } from './standard.ts'

/** What every check is given: what was declared, what was observed. Plain data, nothing to call. */
export interface CheckInput<Facts> {
  standard: RepositoryStandard
  policy: DriftPolicy
  facts: Facts
}

/** What a check says of itself; reference pages and reports are made of it. */
export interface CheckInfo {
  /** `<domain>/<name>`; the name of its file. */
  id: string
  domain: Domain
  /** One line, says what is compared. */
  title: string
  /** Why it matters, a sentence or two. */
  why: string
  /** How to put it right. */
  fix: string
  /** The gravest severity it gives by itself, before overrides. */
  severity: Severity
  /** Permissions it needs, in GitHub's words; [] where a clone is enough. */
  permissions: string[]
  /** What it cannot see without them, a sentence; absent where that is everything. */
  blind?: string
  /** Asked of deprecated repositories too: what it watches matters as long as the repository is there. */
  whenDeprecated?: true
}

/**
 * One question, "is X in sync with Y?". `run` is pure and synchronous: no I/O, no clock, no
 * randomness; the same input gives the same results in the same order.
 */
export interface Check<Facts = never> extends CheckInfo {
  run(input: CheckInput<Facts>): Result[]
}
