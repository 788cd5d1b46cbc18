import type { LedgerEvent } from '../model/index.ts'
import type { ScanRecord } from './scan-record.ts'

/** What one scan found and what went, as turns in findings' lives. */
export const eventsOf = ({ scan, repositories }: ScanRecord): LedgerEvent[] =>
  repositories.flatMap(({ name, results, resolved, state }) => {
    const domain = scan.domains[0]
    if (domain === undefined) return []
    const where = { scan: scan.id, time: scan.finished, repository: name, domain }
    const since = new Map(
      state?.open.flatMap((one) => (typeof one === 'string' ? [] : [[one.fingerprint, one.since]])),
    )
    const found = results.flatMap(({ check, findings }) =>
      findings.flatMap((finding): LedgerEvent[] => {
        const { fingerprint, title, severity, state: kind, was } = finding
        if (kind === undefined || kind === 'open') return []
        const first = finding.since ?? since.get(fingerprint)
        return [
          {
            ...where,
            kind,
            fingerprint,
            check,
            title,
            severity,
            ...(was ? { was } : {}),
            ...(first ? { since: first } : {}),
            finding,
          },
        ]
      }),
    )
    const went = resolved.map(
      ({ check = '', severity = 'info', ...one }): LedgerEvent => ({
        ...where,
        kind: 'resolved',
        ...one,
        check,
        severity,
      }),
    )
    return [...found, ...went]
  })
