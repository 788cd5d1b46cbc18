import type { Finding } from '../../../model/finding.ts'
import { placeOf } from '../../shared/asked.ts'
import { named } from '../../shared/words.ts'
import type { Unseen } from '../files/outcome.ts'
import { MOST } from '../shared/at-most.ts'
import { folderAt } from '../shared/place.ts'
import { type ProcessInput, type Section, textOf } from '../shared/section.ts'
import { type Violation, violation } from '../shared/violation.ts'

/** What is found in the documents of one repository. */
export interface Judgement {
  check: string
  section: Section
  input: ProcessInput
  /** `docs/`, '' for the whole repository. */
  prefix: string
  /** The documents below it. */
  documents: string[]
  findings: Finding[]
  unseen: Unseen[]
}

/** A violation; its rule follows from `enforcement`. */
export type Said = Omit<Violation, 'check' | 'rule'>

/** `enforcement = "block"` makes the same violations graver. */
const ruleFor = ({ section }: Judgement, rule: string): string =>
  textOf(section, 'enforcement') === 'block' ? `${rule}-block` : rule

/** Tells the first of a kind one by one, and the others as one. */
export const addAll = (into: Judgement, rule: string, all: readonly Said[], what: string): void => {
  const graded = ruleFor(into, rule)
  const one = (said: Said): void => {
    into.findings.push(violation({ check: into.check, rule: graded, ...said }, into.input))
  }
  for (const said of all.slice(0, MOST)) one(said)
  const rest = all.slice(MOST)
  const [first] = rest
  if (first === undefined) return
  one({
    subject: what,
    title: `${rest.length} more documents: ${what}`,
    expected: first.expected ?? null,
    actual: `${all.length} in all`,
    setAt: folderAt(into.input.facts.repository, into.prefix.replace(/\/$/, '')),
    fix: `Mend them as the others; the next is ${named(first.file ?? first.subject)}.`,
  })
}

/** Where a key is declared, as part of a sentence. */
export const declared = ({ section }: Judgement, key: string): string =>
  `\`[process.docs] ${key}\` (${placeOf(section.origin(key))})`
