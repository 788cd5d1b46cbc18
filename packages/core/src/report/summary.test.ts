import { describe, expect, test } from 'vitest'
import { liveLinks, liveTags, liveText } from '../../../../test/examples/markdown.ts'
import {
  api,
  apiWith,
  hostileReport,
  manyFindings,
  organizationReport,
  website,
} from '../../../../test/examples/reports.ts'
import type { Report, TrendBucket } from '../model/index.ts'
import { renderMarkdown } from './markdown.ts'
import { assembleReport } from './report.ts'
import { renderSummary } from './summary.ts'

describe('the job summary', () => {
  const text = renderSummary(organizationReport)

  test('begins with what it comes to', () => {
    expect(text.split('\n\n').slice(0, 2)).toEqual([
      '## Drift in acme: code',
      '**🟠 2 findings: 1 high, 1 medium** in 2 repositories (1 finding exempted; 1 thing could not be checked; 1 error)',
    ])
  })

  test('has a row for each repository, worst first', () => {
    const rows = text.split('\n').filter((line) => line.startsWith('| [acme/'))
    expect(
      rows.map((row) =>
        row
          .split('|')
          .slice(1, 8)
          .map((cell) => cell.trim()),
      ),
    ).toEqual([
      [
        '[acme/api](https://github.com/acme/api)',
        'production, active',
        '🟠 High',
        '1 high, 1 medium',
        '2',
        '1',
        '1',
      ],
      [
        '[acme/website](https://github.com/acme/website)',
        'internal, active',
        '🟢',
        '0',
        '0',
        '0',
        '0',
      ],
    ])
  })

  test('says what could not be checked and which permission would answer it', () => {
    expect(text).toContain(
      '| `code/inheritance` | The registry could not be read: 404 | `Contents: read on acme/standards` | `acme/api` |',
    )
  })

  test('names errors, what was passed over, notes, and what it cost', () => {
    expect(text).toContain('- `acme/secret`: Not Found (needs `Contents: read`)')
    expect(text).toContain('- 2 repositories, no check.toml: `acme/notes`, `acme/fork`')
    expect(text).toContain('- The token cannot see private repositories')
    expect(text).toContain('15 API requests (3 rest, 12 graphql), 14 GraphQL points')
  })

  test('draws the trend only where there is one', () => {
    expect(text).not.toContain('mermaid')
    const day = (start: string, high: number, low: number): TrendBucket => ({
      start,
      open: { critical: 0, high, medium: 0, low, info: 0 },
      opened: 0,
      resolved: 0,
      resolvedAfterHours: null,
    })
    const [first, second] = [day('2026-11-20', 3, 1), day('2026-11-21', 0, 2)]
    expect(renderSummary(organizationReport, { trend: [first] })).not.toContain('mermaid')
    expect(renderSummary(organizationReport, { trend: [first, second] })).toContain(
      [
        '```mermaid',
        'xychart-beta',
        '  title "Open findings"',
        '  x-axis ["11-20", "11-21"]',
        '  y-axis "Open" 0 --> 4',
        '  line [4, 2]',
        '```',
      ].join('\n'),
    )
  })

  test('draws the last month of a trend of years', () => {
    const trend = Array.from(
      { length: 700 },
      (_, i): TrendBucket => ({
        start: new Date(Date.UTC(2025, 0, 1 + i)).toISOString().slice(0, 10),
        open: { critical: 0, high: i, medium: 0, low: 0, info: 0 },
        opened: 0,
        resolved: 0,
        resolvedAfterHours: null,
      }),
    )
    const axis = /x-axis \[(.*)\]/.exec(renderSummary(organizationReport, { trend }))?.[1]
    expect(axis?.split(', ')).toHaveLength(30)
    expect(axis).toContain('"12-01"')
  })

  test('a quiet night is two lines and a table', () => {
    const quiet: Report = assembleReport({
      ...organizationReport,
      toolVersion: '1.0.0',
      repositories: [{ ...website, notes: [] }],
      errors: [],
      unchanged: 0,
      passedOver: [],
      notes: [],
      issues: [],
    })
    expect(renderSummary(quiet)).toContain('**🟢 No drift** in 1 repository\n')
    expect(renderSummary(quiet).match(/^###? .*$/gm)).toEqual([
      '## Drift in acme: code',
      '### Repositories',
    ])
  })

  test('stays far below the size at which GitHub refuses it', () => {
    const unknown = api.results.filter(({ status }) => status === 'unknown')
    const repositories = Array.from({ length: 5_000 }, (_, index) => ({
      ...apiWith(manyFindings(3)),
      name: `acme/a-repository-with-quite-a-long-name-${index}`,
      results: [
        ...apiWith(manyFindings(3)).results,
        ...unknown.map((one) => ({ ...one, message: `${index} ${'ü'.repeat(300)}` })),
      ],
      notes: ['日本語'.repeat(100)],
    }))
    const errors = repositories.map(({ name }) => ({ where: name, reason: '😀'.repeat(200) }))
    const big = renderSummary({ ...organizationReport, repositories, errors })
    expect(Buffer.byteLength(big)).toBeLessThan(950_000)
    expect(big).toMatch(/… and [\d,]+ repositories more/)
    expect(big).toContain('more findings in the report.')
  })
})

describe('the report as Markdown', () => {
  const text = renderMarkdown(organizationReport)

  test('has every finding in full, and everything else', () => {
    expect(text).toContain('#### 🟠 High: ESLint is switched off')
    expect(text).toContain('#### 🟡 Medium: An action is no longer pinned to a commit')
    expect(text).toContain('- ⚪ info: TypeScript is strict now')
    expect(text).toContain('(exempted until 2027-03-31)')
    expect(text).toContain('- A workflow was removed (in order again)')
  })

  test('leaves nothing out, however much there is', () => {
    const report = { ...organizationReport, repositories: [apiWith(manyFindings(2_000))] }
    expect(renderMarkdown(report).match(/^#### /gm)).toHaveLength(2_000)
  })
})

test.each([
  ['summary', renderSummary],
  ['Markdown', renderMarkdown],
])('hostile text in the %s pings nobody, links nowhere and formats nothing', (_, render) => {
  const text = render(hostileReport)
  expect(liveLinks(text)).toEqual([])
  expect(liveTags(text).filter((tag) => !/^<\/?(sub|details|summary|code)>$/.test(tag))).toEqual([])
  const rows = liveText(text)
    .split('\n')
    .filter((line) => line.startsWith('|'))
  const cells = new Set(rows.map((row) => row.split('|').length))
  expect([...cells].toSorted((a, b) => a - b)).toEqual([6, 11])
})
