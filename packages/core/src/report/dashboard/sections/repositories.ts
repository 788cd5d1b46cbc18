import { DOMAINS } from '../../../model/index.ts'
import type { DashboardModel } from '../model/model.ts'
import type { Markup } from '../shared/markup.ts'
import { repositoryRow } from '../shared/repository-row.ts'
import { FIRST } from '../shared/rows.ts'
import { moreRows } from './more-rows.ts'
import { empty, section, table } from './parts.ts'

/** Repositories × domains. */
export const repositoriesSection = ({ rows, now }: DashboardModel): Markup =>
  section(
    'repositories',
    'Repositories',
    rows.repositories.length === 0
      ? ''
      : 'What each domain says of each: open findings by severity, ✓ clean, ? parts that could not be seen, – not scanned.',
    rows.repositories.length === 0
      ? empty('No repositories yet', 'The ledger knows of none.')
      : [
          table(
            'Repositories by domain',
            [
              { key: 'repository', label: 'Repository' },
              { key: 'team', label: 'Team' },
              ...DOMAINS.map((domain) => ({ key: domain, label: domain, mostFirst: true })),
              { key: 'oldest', label: 'Oldest', class: 'number', mostFirst: true },
              { key: 'scanned', label: 'Last change', class: 'number', mostFirst: true },
            ],
            rows.repositories.slice(0, FIRST).map((row) => repositoryRow(row, now)),
            { id: 'repository-table', class: 'matrix' },
          ),
          moreRows('repository', rows.repositories.length),
        ],
  )
