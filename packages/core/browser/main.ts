import { findingRow } from '../src/report/dashboard/shared/finding-row.ts'
import { type Packed, unpack } from '../src/report/dashboard/shared/packed.ts'
import {
  orderFindings,
  orderRepositories,
  type Query,
  select,
} from '../src/report/dashboard/shared/query.ts'
import { repositoryRow } from '../src/report/dashboard/shared/repository-row.ts'
import type { FindingRow, RepositoryRow } from '../src/report/dashboard/shared/rows.ts'
import { startFilters } from './filters.ts'
import { type Listing, startListing } from './listing.ts'
import { sayIfStale } from './stale.ts'
import { restoreTheme, startTheme } from './theme.ts'

/**
 * What the page can do beyond being read: filter, sort, show more, change its colours. All that is
 * shown stands in the page already; without this script its first rows do.
 */

const number = (value: number): string => value.toLocaleString('en-US')

const startTables = (): void => {
  const data = document.getElementById('data')?.textContent
  if (!data) return
  const rows = unpack(JSON.parse(data) as Packed)
  const total = { findings: rows.findings.length, repositories: rows.repositories.length }

  const say = (shown: number, among: number) => {
    const line = document.getElementById('shown')
    if (line === null) return
    const words = `${number(shown)} of ${number(total.findings)} findings in ${number(among)} of ${number(total.repositories)} repositories`
    // A screen reader says it again whenever it is written.
    if (line.textContent !== words) line.textContent = words
  }
  const repositories: Listing<RepositoryRow> | null = startListing({
    name: 'repository',
    order: orderRepositories,
    row: (row) => repositoryRow(row, rows.now),
    none: 'No repository fits the filter.',
  })
  const findings: Listing<FindingRow> | null = startListing({
    name: 'finding',
    order: orderFindings,
    row: (row) => findingRow(row, rows.now),
    none: 'No finding fits the filter.',
  })
  const show = (query: Query) => {
    const chosen = select(rows, query)
    repositories?.show(chosen.repositories)
    findings?.show(chosen.findings)
    say(chosen.findings.length, chosen.repositories.length)
  }
  startFilters(show)
}

restoreTheme()
document.addEventListener('DOMContentLoaded', () => {
  startTheme()
  sayIfStale()
  startTables()
})
