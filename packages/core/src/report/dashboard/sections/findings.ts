import type { DashboardModel } from '../model/model.ts'
import { findingRow } from '../shared/finding-row.ts'
import { el, type Markup } from '../shared/markup.ts'
import { EVERYTHING, select } from '../shared/query.ts'
import { FIRST } from '../shared/rows.ts'
import { agesRow } from './ages.ts'
import { moreRows } from './more-rows.ts'
import { empty, section, table } from './parts.ts'

/** Each finding with its age, who made it so, and where it is talked about. */
export const findingsSection = (model: DashboardModel, leftOut: number): Markup => {
  const { rows, now, headline } = model
  const shown = select(rows, EVERYTHING).findings
  if (rows.findings.length === 0)
    return section(
      'findings',
      'Findings',
      '',
      headline.scanned === null
        ? empty('No findings', 'Nothing was scanned yet.')
        : empty(
            'Not one finding',
            'Everything that could be seen is as it was declared.',
            headline.unseen === 0,
          ),
    )
  return section(
    'findings',
    'Findings',
    'Gravest first, and of those the oldest. A title opens what is known of it.',
    rows.findings.some(({ counts }) => counts) && agesRow(model),
    leftOut > 0 &&
      el(
        'p',
        { class: 'note' },
        `${leftOut.toLocaleString('en-US')} of the mildest are not in this page, which would grow too large; they are counted above and stand in the ledger.`,
      ),
    table(
      'Findings',
      [
        { key: 'severity', label: 'Severity', sorted: 'ascending' },
        { key: 'finding', label: 'Finding' },
        { key: 'repository', label: 'Repository' },
        { key: 'team', label: 'Team' },
        { key: 'age', label: 'Age', class: 'number', mostFirst: true },
        { key: 'who', label: 'Who' },
        { key: '', label: 'Issue, commit' },
      ],
      shown.slice(0, FIRST).map((row) => findingRow(row, now)),
      { id: 'finding-table', class: 'findings' },
    ),
    moreRows('finding', shown.length),
  )
}
