import {
  compareSeverity,
  type Finding,
  type FindingState,
  isUndeclared,
  type Result,
} from '../model/index.ts'
import { MAX_GONE, type OpenFinding, type RepositoryState } from './state.ts'

export interface Reconciled {
  /** The same results, each finding with `since`, `state` and the issue that told it. */
  results: Result[]
  /** Open before, gone now. */
  resolved: { fingerprint: string; title: string; why: string }[]
  open: OpenFinding[]
  gone: Record<string, string>
}

/**
 * Whether a subject is where a resource is: its environment, region or stack, or the resource itself
 * (`prod`, `prod/eu-west-2`, `prod/eu-west-2/App`, `prod/eu-west-2/AWS::S3::Bucket/logs`).
 */
const holds = (subject: string, { resource }: OpenFinding): boolean => {
  if (resource === undefined) return false
  const { environment, region, stack, type, physicalId } = resource
  const place = `${environment}/${region}`
  return [environment, place, `${place}/${stack}`, `${place}/${type}/${physicalId}`].includes(
    subject,
  )
}

/**
 * Whether a result says that it did not, or could not, look at what this open finding is about: a
 * result about the whole repository speaks for all of its check's findings.
 */
const hides = (result: Result, finding: OpenFinding, repository: string): boolean =>
  result.check === finding.check &&
  (result.status === 'unknown' || (result.status === 'skipped' && !isUndeclared(result))) &&
  ((result.file === undefined && result.subject === repository) ||
    (result.file !== undefined && result.file === finding.file) ||
    result.subject === finding.file ||
    result.subject === finding.subject ||
    holds(result.subject, finding))

const stateOf = (
  finding: Finding,
  before: OpenFinding | undefined,
  gone: Record<string, string>,
): FindingState => {
  if (before === undefined) return Object.hasOwn(gone, finding.fingerprint) ? 'back' : 'new'
  if (before.exempted && !finding.exempted) return 'back'
  if (compareSeverity(finding.severity, before.told?.severity ?? before.severity) < 0)
    return 'worse'
  // Nobody was told yet: still news, whatever its age.
  if (before.told === undefined) return 'new'
  // It changed once more: people know of a change, but not of this one.
  return finding.renewed ? 'back' : 'open'
}

const mark = (
  finding: Finding,
  before: OpenFinding | undefined,
  gone: Record<string, string>,
  now: string,
): Finding & { since: string } => ({
  ...finding,
  since: before?.since ?? now,
  state: stateOf(finding, before, gone),
  ...(before?.told?.issue ? { issue: before.told.issue.url } : {}),
})

/** Told once and not kept: nothing to restore. */
const isKept = (finding: Finding): boolean =>
  finding.severity !== 'info' && finding.direction !== 'strengthened'

/**
 * Takes out of what was open the changes whose issue a person closed: that accepts them. A finding
 * about a state (and not a change) stays; closing its issue does not make it so.
 * @param closed fingerprints whose issue a person closed
 */
export const accept = <S extends Pick<RepositoryState, 'open' | 'gone'>>(
  state: S,
  closed: ReadonlySet<string>,
  now: string,
): { state: S; accepted: Reconciled['resolved'] } => {
  const accepted = state.open.filter((f) => f.baseline !== undefined && closed.has(f.fingerprint))
  const gone = Object.fromEntries(accepted.map((f) => [f.fingerprint, now]))
  return {
    state: {
      ...state,
      open: state.open.filter((f) => !accepted.includes(f)),
      gone: { ...state.gone, ...gone },
    },
    accepted: accepted.map(({ fingerprint, title }) => ({
      fingerprint,
      title,
      why: 'accepted: its issue was closed',
    })),
  }
}

/** Whether a result says that what this finding is about is declared no more. */
const drops = (result: Result, finding: OpenFinding, repository: string): boolean =>
  result.check === finding.check &&
  isUndeclared(result) &&
  // Of accounts a part may be declared no more, and the rest is in order again.
  (finding.resource === undefined ||
    result.subject === repository ||
    holds(result.subject, finding))

const whyGone = (finding: OpenFinding, results: Result[], repository: string): string => {
  const { baseline } = finding
  if (results.some((result) => drops(result, finding, repository))) return 'no longer declared'
  return baseline?.kind === 'event' ? 'long ago by now' : 'in order again'
}

/**
 * Puts what a scan found beside what was open: new, worse, back, or merely still there; and what
 * is gone. What a check could not see is neither opened nor closed.
 * @param repository its name, the subject of results that are about all of it
 */
export const reconcile = (
  results: Result[],
  before: Pick<RepositoryState, 'open' | 'gone'> | null,
  repository: string,
  now: string,
): Reconciled => {
  const was = new Map(before?.open.map((f) => [f.fingerprint, f]))
  const gone: Record<string, string> = { ...before?.gone }
  const open: OpenFinding[] = []
  const seen = new Set<string>()

  const marked = results.map((result) => ({
    ...result,
    findings: result.findings.map((finding) => {
      const old = was.get(finding.fingerprint)
      const marked = mark(finding, old, gone, now)
      seen.add(finding.fingerprint)
      if (isKept(finding)) {
        const { state, renewed: _, ...kept } = marked
        // What is back is news until somebody is told anew.
        const told = state === 'back' ? undefined : old?.told
        open.push({ ...kept, check: result.check, ...(told ? { told } : {}) })
      }
      return marked
    }),
  }))

  const resolved: Reconciled['resolved'] = []
  for (const finding of was.values()) {
    if (seen.has(finding.fingerprint)) continue
    if (results.some((r) => hides(r, finding, repository))) {
      open.push(finding)
      continue
    }
    const { fingerprint, title } = finding
    gone[fingerprint] = now
    resolved.push({ fingerprint, title, why: whyGone(finding, results, repository) })
  }
  for (const finding of open) delete gone[finding.fingerprint]
  return { results: marked, resolved, open, gone: bounded(gone) }
}

/** The newest that went. */
export const bounded = (gone: Record<string, string>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(gone)
      .toSorted(([, a], [, b]) => b.localeCompare(a))
      .slice(0, MAX_GONE),
  )
