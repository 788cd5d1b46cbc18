import type { Finding } from '../../../model/finding.ts'
import type { Unseen } from '../files/outcome.ts'
import { MOST } from '../shared/at-most.ts'
import type { ProcessInput } from '../shared/section.ts'
import { type Violation, violation } from '../shared/violation.ts'

export type Said = Omit<Violation, 'check'>

/** What is found in one CODEOWNERS file. */
export interface Judgement {
  check: string
  input: ProcessInput
  file: string
  findings: Finding[]
  unseen: Unseen[]
}

/** Adds a finding about the file, once. */
export const add = ({ check, input, file, findings }: Judgement, said: Said): void => {
  const made = violation({ check, file, ...said }, input)
  if (!findings.some(({ fingerprint }) => fingerprint === made.fingerprint)) findings.push(made)
}

/** Tells the first of a kind one by one, and the others as one. */
export const addAll = (into: Judgement, all: readonly Said[], what: string): void => {
  for (const said of all.slice(0, MOST)) add(into, said)
  const rest = all.slice(MOST)
  const [first] = rest
  if (first === undefined) return
  add(into, {
    rule: first.rule,
    subject: first.rule,
    title: `${rest.length} more ${what} in CODEOWNERS`,
    expected: first.expected ?? null,
    actual: `${all.length} in all`,
    fix: `Correct them in ${into.file}; the next is in line ${first.line ?? 0}.`,
  })
}
