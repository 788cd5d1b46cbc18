import type { OpenFinding } from '../ledger/state.ts'
import { compareSeverity } from '../model/index.ts'
import type { Scanned } from './scan.ts'

/** What domains of this run told: repository → fingerprint → who was told what. */
export type ToldElsewhere = ReadonlyMap<
  string,
  ReadonlyMap<string, NonNullable<OpenFinding['told']>>
>

/** What people know by this domain, of this night or of earlier ones. */
export const toldBy = ({ report, states, known }: Scanned): ToldElsewhere =>
  new Map(
    report.repositories.map(({ name }) => {
      const key = name.toLowerCase()
      const { open = [] } = states.get(key) ?? known.get(key) ?? {}
      return [
        key,
        new Map(open.flatMap(({ fingerprint, told }) => (told ? [[fingerprint, told]] : []))),
      ]
    }),
  )

const knows = (
  told: ReturnType<ToldElsewhere['get']>,
  { fingerprint, severity }: Pick<OpenFinding, 'fingerprint' | 'severity'>,
) => {
  const by = told?.get(fingerprint)
  return by && compareSeverity(by.severity, severity) <= 0 ? by : undefined
}

/**
 * Several domains ask whether a repository takes part and declares well, and mean the same finding by
 * one fingerprint: in one run it is told by the first of them, and the others know.
 */
export const knowingOf = (scanned: Scanned, elsewhere: ToldElsewhere): Scanned => {
  if (elsewhere.size === 0) return scanned
  const states = new Map(scanned.states)
  for (const [key, state] of states) {
    const told = elsewhere.get(key)
    const open = state.open.map((finding) => {
      const by = finding.told ? undefined : knows(told, finding)
      return by ? { ...finding, told: by } : finding
    })
    states.set(key, { ...state, open })
  }
  const repositories = scanned.report.repositories.map((repository) => ({
    ...repository,
    results: repository.results.map((result) => ({
      ...result,
      findings: result.findings.map((finding) => {
        const by = knows(elsewhere.get(repository.name.toLowerCase()), finding)
        if (!by || finding.state === 'worse') return finding
        return { ...finding, state: 'open' as const, ...(by.issue ? { issue: by.issue.url } : {}) }
      }),
    })),
  }))
  return { ...scanned, states, report: { ...scanned.report, repositories } }
}
