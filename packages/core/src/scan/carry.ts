import type { OpenFinding, RepositoryState } from '../ledger/state.ts'
import type { DriftPolicy, FindingState, RepositoryReport, Result } from '../model/index.ts'
import { applyPolicy } from '../standards/index.ts'

export interface Carried {
  report: RepositoryReport
  /** The ledger's next word; the very same object where nothing is to be remembered anew. */
  state: RepositoryState
}

/** What drift-config exempted is judged by the drift-config of today; a repository's own stands. */
const asDeclared = (finding: OpenFinding): OpenFinding => {
  if (finding.exempted?.by !== 'organization') return finding
  const { exempted: _, ...rest } = finding
  return rest
}

const stateOf = (before: OpenFinding, isExempted: boolean): FindingState => {
  if (before.told === undefined) return 'new'
  return before.exempted && !isExempted ? 'back' : 'open'
}

/** The last scan's findings as results again: one for each check and file. */
const resultsOf = (state: RepositoryState, open: readonly OpenFinding[]): Result[] => {
  const byPlace = Map.groupBy(open, (f) => JSON.stringify([f.check, f.file ?? '']))
  return [...byPlace.values()].flatMap((findings): Result[] => {
    const [first] = findings
    if (!first) return []
    const counted = findings.filter((f) => !f.exempted)
    const isFail = counted.some((f) => f.direction !== 'changed')
    return [
      {
        check: first.check,
        status: counted.length === 0 ? 'pass' : isFail ? 'fail' : 'warning',
        subject: first.file ?? state.repository.name,
        ...(first.file ? { file: first.file } : {}),
        message: 'Unchanged since the last scan.',
        findings: findings.map(({ check: _, told, ...finding }) => ({
          ...finding,
          ...(told?.issue ? { issue: told.issue.url } : {}),
        })),
      },
    ]
  })
}

/**
 * The report of a repository that did not move since its last scan: what was open is open, nothing
 * was asked again. The organization's exemptions of today apply all the same, and one that it took
 * back makes news.
 */
export const carry = (
  state: RepositoryState,
  accepted: RepositoryReport['resolved'],
  policy: DriftPolicy,
  now: string,
): Carried => {
  const before = new Map(state.open.map((f) => [f.fingerprint, f]))
  const judged = applyPolicy(resultsOf(state, state.open.map(asDeclared)), policy, now)
  const exemptions = new Map<string, OpenFinding['exempted']>()
  const results = judged.map((result) => ({
    ...result,
    findings: result.findings.map((finding) => {
      const old = before.get(finding.fingerprint)
      if (!old) return finding
      exemptions.set(finding.fingerprint, finding.exempted)
      return { ...finding, state: stateOf(old, finding.exempted !== undefined) }
    }),
  }))
  const isSame = state.open.every((f) => !f.exempted === !exemptions.get(f.fingerprint))
  const open = state.open.map((finding): OpenFinding => {
    const { exempted: _, told, ...rest } = finding
    const exempted = exemptions.get(finding.fingerprint)
    // What is back is news until somebody is told anew.
    const isBack = stateOf(finding, exempted !== undefined) === 'back'
    return { ...rest, ...(exempted ? { exempted } : {}), ...(told && !isBack ? { told } : {}) }
  })
  const { repository, declaration, commit } = state
  return {
    state: isSame ? state : { ...state, open },
    report: {
      name: repository.name,
      ...(repository.url ? { url: repository.url } : {}),
      visibility: repository.visibility,
      tier: declaration?.tier ?? null,
      status: declaration?.status ?? null,
      ...(declaration?.team ? { team: declaration.team } : {}),
      commit,
      base: commit,
      results,
      resolved: accepted,
      notes: [],
    },
  }
}
