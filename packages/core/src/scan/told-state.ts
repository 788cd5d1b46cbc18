import type { OpenFinding, RepositoryState } from '../ledger/state.ts'
import type { Severity } from '../model/index.ts'
import type { Told } from '../publish/issues.ts'
import type { Scanned } from './scan.ts'

type States = Map<string, RepositoryState>

/** The ledger's word on a repository: as of this scan, or as of the last one where it did not move. */
const stateOf = ({ states, known }: Scanned, name: string): RepositoryState | undefined =>
  states.get(name.toLowerCase()) ?? known.get(name.toLowerCase())

/** What people were told already: repository → fingerprint → at which severity. */
export const toldSoFar = (scanned: Scanned): Map<string, Map<string, Severity>> =>
  new Map(
    scanned.report.repositories.map(({ name }) => [
      name.toLowerCase(),
      new Map(
        (stateOf(scanned, name)?.open ?? []).flatMap((f) =>
          f.told ? [[f.fingerprint, f.told.severity] as const] : [],
        ),
      ),
    ]),
  )

const update = (
  states: States,
  known: ReadonlyMap<string, RepositoryState>,
  name: string,
  change: (f: OpenFinding) => OpenFinding,
) => {
  const key = name.toLowerCase()
  const state = states.get(key) ?? known.get(key)
  if (state) states.set(key, { ...state, open: state.open.map(change) })
}

/** Writes into the ledger's next state, and into the report, who was told what and where. */
export const rememberTold = (scanned: Scanned, told: readonly Told[]): void => {
  const byRepository = Map.groupBy(told, (t) => t.repository.toLowerCase())
  for (const [name, tells] of byRepository) {
    const byPrint = new Map(tells.map((t) => [t.fingerprint, t]))
    update(scanned.states, scanned.known, name, (finding) => {
      const tell = byPrint.get(finding.fingerprint)
      return tell ? { ...finding, told: { severity: tell.severity, issue: tell.issue } } : finding
    })
    const report = scanned.report.repositories.find((r) => r.name.toLowerCase() === name)
    for (const finding of report?.results.flatMap((r) => r.findings) ?? []) {
      const tell = byPrint.get(finding.fingerprint)
      if (tell) finding.issue = tell.issue.url
    }
  }
}
