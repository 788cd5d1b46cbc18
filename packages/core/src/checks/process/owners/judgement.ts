import type { Finding } from '../../../model/finding.ts'
import type { Unseen } from '../files/outcome.ts'
import type { ProcessInput } from '../shared/section.ts'
import { type Violation, violation } from '../shared/violation.ts'

/** More of a kind are told as one. */
const MAX_FINDINGS = 50

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
  for (const said of all.slice(0, MAX_FINDINGS)) add(into, said)
  const rest = all.slice(MAX_FINDINGS)
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
