import type { LedgerEvent, OpenFinding, RepositoryState, Severity } from '@drift-toolkit/core'

/** Severities that count: info is told once and is not kept open. */
export const GRAVE = ['critical', 'high', 'medium', 'low'] as const
export type Grave = (typeof GRAVE)[number]
export type Counts = Record<Grave, number>

export const graveOf = (severity: Severity | undefined): Grave | null =>
  GRAVE.find((one) => one === severity) ?? null

/** 0 is the gravest. */
export const rank = (severity: Severity): number =>
  severity === 'info' ? GRAVE.length : GRAVE.indexOf(severity)

export const noCounts = (): Counts => ({ critical: 0, high: 0, medium: 0, low: 0 })

export const total = (counts: Counts): number =>
  GRAVE.reduce((sum, severity) => sum + counts[severity], 0)

/** One finding of one repository, as the ledger holds it. */
export interface Held {
  state: RepositoryState
  finding: OpenFinding
  severity: Grave
}

/** Identity of a finding in the whole ledger. */
export const keyOf = (repository: string, domain: string, fingerprint: string): string =>
  JSON.stringify([repository.toLowerCase(), domain, fingerprint])

export const eventKey = ({ repository, domain, fingerprint }: LedgerEvent): string =>
  keyOf(repository, domain, fingerprint)

/** What is open and counts: neither exempted nor info. */
export const openOf = (states: readonly RepositoryState[]): Map<string, Held> => {
  const open = new Map<string, Held>()
  for (const state of states) {
    for (const finding of state.open) {
      const severity = graveOf(finding.severity)
      if (severity === null || finding.exempted !== undefined) continue
      open.set(keyOf(state.repository.name, state.domain, finding.fingerprint), {
        state,
        finding,
        severity,
      })
    }
  }
  return open
}

/** The environment of what is found in an account; null for everything else. */
export const environmentOf = (finding: Pick<OpenFinding, 'resource'> | undefined): string | null =>
  finding?.resource?.environment ?? null
