import type { Severity } from '../../../model/index.ts'
import { DAY } from '../../../model/time.ts'
import { countBySeverity } from '../../report.ts'
import type { FindingRow } from '../shared/rows.ts'
import { WEIGHTS } from './repositories.ts'

/** A place to begin: a repository, or where there is one alone, a check. */
export interface Focus {
  /** What stands there together, and how the filter finds it. */
  name: string
  text: string
  team: string
  /** Gravest, and of those the oldest. */
  lead: FindingRow
  open: Record<Severity, number>
  oldest: number
  /** None of it was told in an issue. */
  untold: boolean
}

const SHOWN = 5

/** What waits gets graver: after three months twice as much. */
const urgency = (row: FindingRow, now: number): number =>
  WEIGHTS[row.severity] * (1 + Math.min(90, Math.max(0, now - row.since) / DAY) / 90)

/**
 * Where to look first: what is open, by repository, by its weight and how long it has waited.
 * @param findings those that count as drift, by urgency
 */
export const focusOf = (findings: readonly FindingRow[], now: number): Focus[] => {
  const alone = new Set(findings.map(({ repository }) => repository)).size === 1
  const groups = Map.groupBy(findings, (row) => (alone ? row.check : row.repository.name))
  return [...groups]
    .flatMap(([name, rows]): (Focus & { score: number })[] => {
      const lead = rows[0]
      if (lead === undefined) return []
      return [
        {
          name,
          text: name,
          team: lead.repository.team,
          lead,
          open: countBySeverity(rows.map(({ severity }) => ({ severity }))),
          oldest: Math.min(...rows.map(({ since }) => since)),
          untold: rows.every(({ issue }) => issue.label === ''),
          score: rows.reduce((sum, row) => sum + urgency(row, now), 0),
        },
      ]
    })
    .sort((a, b) => b.score - a.score)
    .slice(0, SHOWN)
    .map(({ score: _, ...focus }) => focus)
}
