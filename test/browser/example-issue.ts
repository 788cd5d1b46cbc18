import { issueText } from '@drift-toolkit/core/report/issue'
import { openFindings } from '@drift-toolkit/core/report/report'
import { api } from '../examples/reports.ts'

/** What acme/api is told of its night. */
export const exampleIssue = () =>
  issueText({
    repository: api,
    domain: 'code',
    mode: 'scan',
    scan: {
      id: '20261121T020000Z-7f3a',
      time: '2026-11-21T02:00:00Z',
      toolVersion: '1.0.0',
      runUrl: 'https://github.com/acme/drift-config/actions/runs/1',
    },
    target: 'acme/api',
    news: openFindings(api),
    still: [],
  })
