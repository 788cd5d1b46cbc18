import { shortId } from '../../../model/commit.ts'
import type { CloudResource, Finding, Result } from '../../../model/finding.ts'
import { fingerprint } from '../../../model/fingerprint.ts'
import type { EnvironmentFacts, ManifestFact, ManifestFacts } from '../../../model/infra-facts.ts'
import type { Known } from '../../../model/known.ts'
import { gradeDeleted } from '../../../severity/infra/index.ts'
import { ruleSource } from '../../../severity/infra/source.ts'
import { unknownResult } from '../../shared/asked.ts'
import { verdict } from '../../shared/verdict.ts'
import { count, named } from '../../shared/words.ts'
import { regionOf } from '../orphans/sift.ts'
import { infraFinding, onceEach, subjectOf } from '../shared/finding.ts'
import { titleOf } from '../shared/names.ts'
import type { InfraInput } from '../shared/section.ts'

export const ID = 'infra/manifest'

/** More are told as one, about the environment. */
const MAX_UNKNOWN = 20

const placeOf = ({ file, commit, atHead }: ManifestFacts): string =>
  `${file} at ${shortId(commit)}${atHead === undefined ? '' : ' (the head)'}`

const resourceOf = (
  { name, account }: EnvironmentFacts,
  { type, region, physicalId }: ManifestFact,
): CloudResource => ({
  environment: name,
  account,
  region: regionOf(type, region),
  type,
  physicalId,
})

const missing = (
  environment: EnvironmentFacts,
  manifest: ManifestFacts,
  fact: ManifestFact,
  input: InfraInput,
): Finding => {
  const resource = resourceOf(environment, fact)
  const { severity, rule, direction } = gradeDeleted(fact.type, environment.name)
  return infraFinding(
    {
      check: ID,
      resource,
      severity,
      direction,
      rule,
      title: `${titleOf(resource)} must exist and does not`,
      expected: `there, as ${placeOf(manifest)} lists it: ${named(fact.arn, 300)}`,
      actual: `missing: ${fact.how}`,
      fix: `Make it again by what deploys it, or take it out of ${manifest.file}.`,
    },
    input,
  )
}

interface Told {
  subject: string
  arn: string
  exists: Known<boolean>
}

/** What nobody could tell, one by one while they are few. */
const unknowns = (subject: string, told: readonly Told[]): Result[] => {
  const open = told.flatMap(({ exists, ...one }) =>
    exists.known ? [] : [{ ...one, why: { ...exists, reason: `${one.arn}: ${exists.reason}` } }],
  )
  const [first] = open
  if (first === undefined) return []
  if (open.length <= MAX_UNKNOWN) {
    return open.map((one) => unknownResult(ID, one.subject, one.why))
  }
  const reason = `of ${count(open.length, 'resource')} of the manifest nobody could tell, e.g. ${first.why.reason}`
  return [unknownResult(ID, subject, { ...first.why, reason })]
}

const isGone = ({ exists }: ManifestFact): boolean => exists.known && !exists.value

/** What the manifest lists in one environment. */
export const judgeEnvironment = (
  environment: EnvironmentFacts,
  manifest: ManifestFacts,
  facts: readonly ManifestFact[],
  input: InfraInput,
): Result[] => {
  const { name } = environment
  const all = facts.filter(({ exists }) => exists.known)
  // What is gone from a stack is told by the check of the stack, and once is enough.
  const ofStacks = all.filter((fact) => isGone(fact) && fact.stack !== undefined)
  const gone = all.filter((fact) => isGone(fact) && fact.stack === undefined)
  const findings = onceEach(gone.map((fact) => missing(environment, manifest, fact, input)))
  const aside = unknowns(
    name,
    facts.map((fact) => ({ ...fact, subject: subjectOf(resourceOf(environment, fact)) })),
  )
  if (all.length === 0) return aside
  const why = manifest.atHead === undefined ? '' : ` (read at the head: ${manifest.atHead})`
  const also =
    ofStacks.length === 0 ? '' : `; ${ofStacks.length} gone from a stack, told by infra/missing`
  const left = facts.length - all.length
  const rest = `${also}${left === 0 ? '' : `; ${left} not seen`}${why}`
  const there = all.length - ofStacks.length
  return [
    {
      ...verdict(ID, name, findings, {
        pass: `${count(there, 'resource')} of ${manifest.file}, all there${rest}`,
        fail: `${findings.length} of ${count(all.length, 'resource')} of ${manifest.file} missing${rest}`,
      }),
      data: {
        file: manifest.file,
        commit: manifest.commit,
        listed: facts.length,
        missing: gone.length + ofStacks.length,
        unknown: left,
      },
    },
    ...aside,
  ]
}

const ofGoogle = (fact: ManifestFact, file: string): Finding => {
  const { severity, rule, direction } = gradeDeleted(fact.type, '')
  const source = ruleSource(rule)
  return {
    fingerprint: fingerprint(ID, fact.arn),
    severity,
    direction,
    title: `${named(fact.arn)} must exist and does not`,
    subject: fact.arn,
    expected: `there, as ${file} lists it`,
    actual: `missing: ${fact.how}`,
    rule,
    ...(source === undefined ? {} : { ruleSource: source }),
    evidence: {},
    fix: `Make it again by what deploys it, or take it out of ${file}.`,
  }
}

/** What is of no environment: Google Cloud, and accounts that are none of this repository's. */
export const judgeElsewhere = (
  elsewhere: readonly { fact: ManifestFact; file: string }[],
): Result[] => {
  const subject = 'elsewhere'
  const seen = elsewhere.filter(({ fact }) => fact.exists.known)
  const findings = seen.flatMap(({ fact, file }) => (isGone(fact) ? [ofGoogle(fact, file)] : []))
  const words = {
    pass: `${count(seen.length, 'resource')} of no account here, all there`,
    fail: `${findings.length} of ${count(seen.length, 'resource')} of no account here missing`,
  }
  return [
    ...(seen.length === 0 ? [] : [verdict(ID, subject, findings, words)]),
    ...unknowns(
      subject,
      elsewhere.map(({ fact }) => ({ ...fact, subject: fact.arn })),
    ),
  ]
}
