import { type Finding, type Result, UNDECLARED } from '../../../model/finding.ts'
import { verdict } from '../../shared/verdict.ts'
import type { ProcessInput } from '../shared/section.ts'

/** What a check came to. */
export interface Outcome {
  findings: Finding[]
  /** What could not be seen, each as a result. */
  unknowns: Result[]
  /** Whether anything was looked at: without, "nothing found" would be said of nothing. */
  judged: boolean
}

/** Everything of several outcomes; what was not seen is said once. */
export const together = (...outcomes: readonly Outcome[]): Outcome => ({
  findings: outcomes.flatMap(({ findings }) => findings),
  unknowns: [
    ...new Map(
      outcomes.flatMap(({ unknowns }) => unknowns).map((result) => [result.message, result]),
    ).values(),
  ],
  judged: outcomes.some(({ judged }) => judged),
})

/** The verdict on what was looked at, and beside it what was not seen. */
export const resultsOf = (
  check: string,
  { facts }: ProcessInput,
  { findings, unknowns, judged }: Outcome,
  words: { pass: string; fail: string },
): Result[] => [
  ...(judged || findings.length > 0
    ? [verdict(check, facts.repository.name, findings, words)]
    : []),
  ...unknowns,
]

/** There is nothing to judge yet. */
export const nothingYet = (check: string, { facts }: ProcessInput, message: string): Result[] => [
  { check, status: 'skipped', subject: facts.repository.name, message, findings: [] },
]

/** The section is there, and asks for nothing of what this check looks at: nothing of it is open. */
export const nothingAsked = (check: string, input: ProcessInput, message: string): Result[] =>
  nothingYet(check, input, message).map((result) => ({ ...result, data: UNDECLARED }))
