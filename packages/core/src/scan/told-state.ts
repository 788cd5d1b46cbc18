import type { OpenFinding, RepositoryState } from '../ledger/state.ts'
import type { Severity } from '../model/index.ts'
import type { Told } from '../publish/issues.ts'
import type { Scanned } from './scan.ts'

/** The ledger's word on a repository: as of this scan, or as of the last one where it did not move. */
export const stateOf = (
  { states, known }: Pick<Scanned, 'states' | 'known'>,
  name: string,
): RepositoryState | undefined => states.get(name.toLowerCase()) ?? known.get(name.toLowerCase())

/** Who was told what, as the ledger has it: repository → fingerprint → at which severity, and where. */
export type ToldBy = ReadonlyMap<string, ReadonlyMap<string, NonNullable<OpenFinding['told']>>>

/** What people know by this domain, of this night or of earlier ones. */
export const toldBy = (scanned: Scanned): ToldBy =>
  new Map(
    scanned.report.repositories.map(({ name }) => {
      const { open = [] } = stateOf(scanned, name) ?? {}
      const told = open.flatMap(({ fingerprint, told }) =>
        told ? [[fingerprint, told] as const] : [],
      )
      return [name.toLowerCase(), new Map(told)]
    }),
  )

/** The same without the issues: repository → fingerprint → at which severity. */
export const toldSoFar = (scanned: Scanned): Map<string, Map<string, Severity>> =>
  new Map(
    [...toldBy(scanned)].map(([name, told]) => [
      name,
      new Map([...told].map(([fingerprint, { severity }]) => [fingerprint, severity])),
    ]),
  )

/** Writes into the ledger's next state, and into the report, who was told what and where. */
export const rememberTold = (scanned: Scanned, told: readonly Told[]): void => {
  const byRepository = Map.groupBy(told, (t) => t.repository.toLowerCase())
  for (const [name, tells] of byRepository) {
    const byPrint = new Map(tells.map((t) => [t.fingerprint, t]))
    const state = stateOf(scanned, name)
    const open = state?.open.map((finding) => {
      const tell = byPrint.get(finding.fingerprint)
      return tell ? { ...finding, told: { severity: tell.severity, issue: tell.issue } } : finding
    })
    if (state && open) scanned.states.set(name, { ...state, open })
    const report = scanned.report.repositories.find((r) => r.name.toLowerCase() === name)
    for (const finding of report?.results.flatMap((r) => r.findings) ?? []) {
      const tell = byPrint.get(finding.fingerprint)
      if (tell) finding.issue = tell.issue.url
    }
  }
}
