import type { Check } from '../../model/check.ts'
import type { CodeFacts, PreviousDeclaration } from '../../model/facts.ts'
import type { Finding, Json, Severity } from '../../model/finding.ts'
import { fingerprint } from '../../model/fingerprint.ts'
import { REPOSITORY_STATUSES, type RepositoryStandard, TIERS } from '../../model/standard.ts'
import { declares, leftOut, leftOutResult, takesPart } from '../../standards/index.ts'
import { shortCommit, type Trace, traceLoss, traceValue } from './participation/trace.ts'

const ID = 'code/participation'

/**
 * Identity without a place: repo-metadata.yaml renamed to .yml is the same declaration, and a
 * repository has one of each of these subjects.
 */
const identity = (subject: string): string => fingerprint(ID, subject)

/** Something a repository declares, in an order in which less is asked of it step by step. */
interface Ladder {
  subject: 'tier' | 'status'
  steps: readonly string[]
}

const LADDERS: readonly Ladder[] = [
  { subject: 'tier', steps: TIERS },
  // A repository that is not released yet is held to what an active one is; a deprecated one to nothing.
  { subject: 'status', steps: REPOSITORY_STATUSES },
]

/** What was lost and what it means. */
interface Loss {
  subject: string
  file: string | null
  /** Before the change. */
  baseline: Json
  now: Json
  title: string
  severity: Severity
  fix: string
  trace: Trace
}

const findingOf = (loss: Loss): Finding => ({
  fingerprint: identity(loss.subject),
  severity: loss.severity,
  direction: 'weakened',
  title: loss.title,
  subject: loss.subject,
  ...(loss.file === null ? {} : { file: loss.file }),
  ...(loss.trace.line === undefined ? {} : { line: loss.trace.line }),
  expected: loss.baseline,
  actual: loss.now,
  ...(loss.trace.diff === undefined ? {} : { diff: loss.trace.diff }),
  evidence: loss.trace.evidence,
  fix: loss.fix,
  baseline: { kind: 'setting', value: loss.baseline },
})

/** High, or critical once it went on: other grades are the policy's, which grades again. */
const graveness = (open: Finding | undefined): Severity =>
  open?.severity === 'critical' ? 'critical' : 'high'

interface Then {
  changes: CodeFacts['changes']
  previous: PreviousDeclaration | null
  open: ReadonlyMap<string, Finding>
}

/** The value to get back to: that of the finding that is still open, else that of the last scan. */
const baselineOf = (then: Then, subject: string): { value: Json | undefined; open?: Finding } => {
  const open = then.open.get(identity(subject))
  if (open?.baseline?.kind !== 'setting') return { value: undefined }
  return { value: open.baseline.value, open }
}

const raised = (
  subject: string,
  file: string | null,
  from: string,
  to: string,
  { line, diff, evidence }: Trace,
): Finding => ({
  fingerprint: identity(`${subject} raised`),
  severity: 'info',
  direction: 'strengthened',
  title: `The ${subject} was raised from ${from} to ${to}`,
  subject,
  ...(file === null ? {} : { file }),
  ...(line === undefined ? {} : { line }),
  expected: from,
  actual: to,
  ...(diff === undefined ? {} : { diff }),
  evidence,
})

const climb = (ladder: Ladder, standard: RepositoryStandard, then: Then): Finding[] => {
  const { subject, steps } = ladder
  const { file } = standard.metadata
  const now = standard.metadata[subject]
  const rank = (value: Json | undefined): number => steps.indexOf(String(value))
  const { value, open } = baselineOf(then, subject)
  const last = then.previous?.[subject]
  const before = open === undefined ? last : String(value)
  if (before === undefined || rank(before) < 0) return []
  const trace = traceValue(then.changes, file, subject, open)
  if (rank(now) > rank(before)) {
    // Further down than when it was told: graver than before, so that it is told again.
    const isDeeper = open !== undefined && rank(now) > rank(open.actual)
    return [
      findingOf({
        subject,
        file,
        baseline: before,
        now,
        title: `The ${subject} was lowered from ${before} to ${now}`,
        severity: isDeeper ? 'critical' : graveness(open),
        fix: `Set ${subject}: ${before} in ${file ?? 'repo-metadata.yaml'} again${by(trace, 'changed it')}. If the repository really is ${now} now, close the issue, or have the organization exempt this finding in drift-config.`,
        trace,
      }),
    ]
  }
  // Back from a lowering that was told: that it is gone says enough.
  return open === undefined && rank(now) < rank(before)
    ? [raised(subject, file, before, now, trace)]
    : []
}

/** ` (commit 3f78685 removed it)`; '' where the commit is not known. */
const by = (trace: Trace, what: string): string => {
  const commit = shortCommit(trace)
  return commit === undefined ? '' : ` (commit ${commit} ${what})`
}

const lost = (then: Then, subject: string, file: string, open: Finding | undefined): Finding => {
  const trace = traceLoss(then.changes, file, open)
  const commit = shortCommit(trace)
  const before =
    commit === undefined ? 'the commit that removed it' : `commit ${commit}, which removed it`
  return findingOf({
    subject,
    file,
    baseline: file,
    now: null,
    title: `The repository no longer takes part: ${file} is gone`,
    severity: graveness(open),
    fix: `Restore ${file} from before ${before}. If the repository is to leave, close the issue.`,
    trace,
  })
}

/** The file that was there, by what is still open or by the last scan. */
const lostFile = (then: Then, subject: string, last: string | null | undefined): Finding[] => {
  const { value, open } = baselineOf(then, subject)
  const file = open === undefined ? last : String(value)
  return file === null || file === undefined ? [] : [lost(then, subject, file, open)]
}

const findingsOf = (standard: RepositoryStandard, then: Then): Finding[] => {
  const { metadata, standards } = standard
  const findings: Finding[] = []
  if (metadata.file === null) {
    findings.push(...lostFile(then, 'repo-metadata', then.previous?.metadataFile))
  }
  if (standards.length === 0) {
    findings.push(...lostFile(then, 'check.toml', then.previous?.checkFiles[0]))
  }
  for (const ladder of LADDERS) {
    if (declares(standard, ladder.subject)) findings.push(...climb(ladder, standard, then))
    else findings.push(...kept(then, ladder.subject))
  }
  return findings
}

/** What was open stays so while the file that would say it is gone or broken. */
const kept = (then: Then, subject: string): Finding[] => {
  const open = then.open.get(identity(subject))
  if (open === undefined) return []
  // Only what this check said: marks of exemptions and of the ledger are made anew in each scan.
  const {
    fingerprint,
    direction,
    title,
    file,
    line,
    expected,
    actual,
    diff,
    evidence,
    fix,
    baseline,
  } = open
  return [
    {
      fingerprint,
      severity: graveness(open),
      ...(direction === undefined ? {} : { direction }),
      title,
      subject,
      ...(file === undefined ? {} : { file }),
      ...(line === undefined ? {} : { line }),
      ...(expected === undefined ? {} : { expected }),
      ...(actual === undefined ? {} : { actual }),
      ...(diff === undefined ? {} : { diff }),
      evidence,
      ...(fix === undefined ? {} : { fix }),
      ...(baseline === undefined ? {} : { baseline }),
    },
  ]
}

const messageOf = (standard: RepositoryStandard, findings: readonly Finding[]): string => {
  const [first] = findings
  if (first !== undefined) return first.title
  const { tier, status } = standard.metadata
  return `The repository takes part: ${tier}, ${status}`
}

/**
 * Whether a repository that was in is still in, at the tier and status it had. A finding lives until
 * the declaration is back at what it was before, or above.
 */
export const participation: Check<CodeFacts> = {
  id: ID,
  domain: 'code',
  title: 'A repository stays in, at its tier and status',
  why: 'Deleting check.toml or repo-metadata.yaml, or lowering the tier, takes a repository out of every other check at once. It is the one change that nothing else would tell.',
  fix: 'Restore the file or the value from before. If leaving is meant, let a person say so: close the issue, or have the organization exempt the finding in drift-config.',
  severity: 'critical',
  permissions: ['Contents: read'],
  run: ({ standard, facts }) => {
    const subject = facts.repository.name
    const isIn = takesPart(standard)
    const unseen = standard.unread ?? (isIn || facts.paths.known ? undefined : facts.paths)
    if (unseen !== undefined) {
      return [
        {
          check: ID,
          status: 'unknown',
          subject,
          message: `The declarations could not be seen: ${unseen.reason}`,
          permissions: ['Contents: read'],
          findings: [],
        },
      ]
    }
    const open = new Map(facts.open.map((finding) => [finding.fingerprint, finding]))
    const findings = findingsOf(standard, {
      changes: facts.changes,
      previous: facts.previous,
      open,
    })
    const left = isIn ? null : leftOut(standard, facts.paths)
    if (left !== null && findings.length === 0) return [leftOutResult(ID, subject, left)]
    return [
      {
        check: ID,
        status: findings.some(({ severity }) => severity !== 'info') ? 'fail' : 'pass',
        subject,
        message: messageOf(standard, findings),
        findings,
      },
    ]
  },
}
