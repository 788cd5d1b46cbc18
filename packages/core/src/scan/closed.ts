import type { RepositoryState } from '../ledger/state.ts'
import { closedByPeople } from '../publish/issues.ts'
import type { GitHub } from '../transport/types.ts'

/** Of a repository's open findings, the fingerprints whose issue a person closed since. */
export type Closed = (state: RepositoryState | null) => ReadonlySet<string>

const NOTHING: ReadonlySet<string> = new Set()

/**
 * Asks which issues that told a change were closed by a person since: that accepts the change. One
 * call for 100 issues, and none where no change is open.
 */
export const readClosed = async (
  github: GitHub | null,
  states: readonly RepositoryState[],
): Promise<Closed> => {
  const issueOf = (finding: RepositoryState['open'][number]) =>
    finding.baseline ? finding.told?.issue?.nodeId : undefined
  const ids = states.flatMap((state) => state.open.flatMap((finding) => issueOf(finding) ?? []))
  if (!github || ids.length === 0) return () => NOTHING
  const closed = await closedByPeople(github, ids)
  return (state) =>
    new Set(
      state?.open.flatMap((finding) =>
        closed.has(issueOf(finding) ?? '') ? [finding.fingerprint] : [],
      ),
    )
}
