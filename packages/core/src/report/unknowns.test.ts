import { expect, test } from 'vitest'
import { organizationReport, website } from '../../../../test/examples/reports.ts'
import type { RepositoryReport, Result } from '../model/index.ts'
import { unknowns } from './issue-parts.ts'
import { unknownTable } from './overview.ts'

const REGISTRY = 'Not judged: the registry acme/standards was not shown'

const unseen = (check: string): Result => ({
  check: `process/${check}`,
  status: 'unknown',
  subject: 'acme/app',
  message: REGISTRY,
  permissions: ['Contents: read'],
  findings: [],
})

const of = (...checks: string[]): RepositoryReport => ({ ...website, results: checks.map(unseen) })

test('an issue says once what kept checks from judging, and names a few of them', () => {
  const told = (...checks: string[]) =>
    unknowns(of(...checks), 5_000)
      .split('\n')
      .at(-1)
  const why = `${REGISTRY} (needs \`Contents: read\`)`
  expect(told('labels')).toBe(`- \`process/labels\`, \`acme/app\`: ${why}`)
  expect(told('labels', 'docs')).toBe(`- \`process/labels\`, \`process/docs\`: ${why}`)
  expect(told('labels', 'docs', 'hooks', 'issues')).toBe(`- 4 checks: ${why}`)
})

test('so does the summary, of all repositories together', () => {
  const repositories = [
    of('labels', 'docs', 'hooks', 'issues'),
    { ...of('labels', 'commits'), name: 'acme/docs' },
  ]
  const rows = unknownTable({ ...organizationReport, repositories }, 5_000)
    .split('\n')
    .slice(6)
  expect(rows).toEqual([
    `| 5 checks | ${REGISTRY} | \`Contents: read\` | \`acme/website\`, \`acme/docs\` |`,
  ])
})
