import type { OpenFinding, RepositoryState } from '../ledger/state.ts'
import type { DriftPolicy, RepositoryReport, Result } from '../model/index.ts'
import { applyPolicy } from '../standards/index.ts'

/**
 * The report of a repository that did not move since its last scan: what was open is open, nothing
 * was asked again. The organization's exemptions of today apply all the same.
 */
export const carry = (
  state: RepositoryState,
  accepted: RepositoryReport['resolved'],
  policy: DriftPolicy,
  now: string,
): RepositoryReport => {
  const byPlace = new Map<string, OpenFinding[]>()
  for (const finding of state.open) {
    const key = JSON.stringify([finding.check, finding.file ?? ''])
    byPlace.set(key, [...(byPlace.get(key) ?? []), finding])
  }
  const results = [...byPlace.values()].flatMap((findings): Result[] => {
    const [first] = findings
    if (!first) return []
    const counted = findings.filter((f) => !f.exempted)
    return [
      {
        check: first.check,
        status:
          counted.length === 0
            ? 'pass'
            : counted.some((f) => f.direction !== 'changed')
              ? 'fail'
              : 'warning',
        subject: first.file ?? state.repository.name,
        ...(first.file ? { file: first.file } : {}),
        message: 'Unchanged since the last scan.',
        findings: findings.map((f) => ({
          ...f,
          state: f.told === undefined ? 'new' : 'open',
          ...(f.told?.issue ? { issue: f.told.issue.url } : {}),
        })),
      },
    ]
  })
  return {
    name: state.repository.name,
    ...(state.repository.url ? { url: state.repository.url } : {}),
    visibility: state.repository.visibility,
    tier: state.declaration?.tier ?? null,
    status: state.declaration?.status ?? null,
    ...(state.declaration?.team ? { team: state.declaration.team } : {}),
    commit: state.commit,
    base: state.commit,
    results: applyPolicy(results, policy, now),
    resolved: accepted,
    notes: [],
  }
}
