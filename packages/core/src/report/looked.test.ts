import { describe, expect, test } from 'vitest'
import {
  api,
  apiWith,
  coverageExempted,
  eslintOff,
  organizationReport,
  website,
} from '../../../../test/examples/reports.ts'
import { type RepositoryReport, UNDECLARED } from '../model/index.ts'
import { type LeftOut, leftOutResult, reducedResult } from '../standards/left-out.ts'
import { annotations } from './annotations.ts'
import { renderMarkdown } from './markdown.ts'
import { assembleReport } from './report.ts'
import { renderSummary } from './summary.ts'
import { renderTerminal } from './terminal.ts'

const of = (...repositories: RepositoryReport[]) =>
  assembleReport({
    ...organizationReport,
    toolVersion: '1.0.0',
    repositories,
    unchanged: 0,
    passedOver: [],
    errors: [],
    notes: [],
    issues: [],
  })
const onTerminal = (...repositories: RepositoryReport[]) =>
  renderTerminal(of(...repositories), { colour: false })

const NO_PART: LeftOut = {
  reason: 'takes no part (it has no repo-metadata.yaml)',
  whatToDo: 'To take part, add repo-metadata.yaml.',
  add: { 'repo-metadata.yaml': 'tier: internal\nstatus: active' },
}
const DEPRECATED: LeftOut = {
  reason: 'is deprecated',
  whatToDo: 'To have it looked at, set status: active in repo-metadata.yaml.',
  add: {},
}
const leftOut = (name: string, left: LeftOut): RepositoryReport => ({
  ...website,
  name,
  tier: null,
  status: null,
  results: [leftOutResult('code/participation', name, left), leftOutResult('code/x', name, left)],
  notes: [],
})
const main = leftOut('main', NO_PART)

describe('a repository that takes no part is not said to have no drift', () => {
  test('on a terminal, with the lines to add', () => {
    expect(onTerminal(main)).toBe(
      `main  at 89e6c98
  not looked at  takes no part (it has no repo-metadata.yaml)
  To take part, add repo-metadata.yaml.

    repo-metadata.yaml
      tier: internal
      status: active

Not looked at: main takes no part (it has no repo-metadata.yaml).`,
    )
  })

  test.each([
    ['the summary', renderSummary],
    ['Markdown', renderMarkdown],
  ])('in %s', (_, render) => {
    const text = render(of(main))
    expect(text).toContain(
      '**⚪ Not looked at**: `main` takes no part (it has no repo-metadata.yaml)',
    )
    expect(text).toContain('### Not looked at\n\n- `main`: takes no part')
    expect(text).toContain('```yaml\ntier: internal\nstatus: active\n```')
    expect(text).toContain('| ⚪ not looked at |')
    expect(text).not.toContain('🟢')
  })

  test('as a notice on the run', () => {
    expect(annotations(of(main))).toEqual([
      {
        level: 'notice',
        title: 'not looked at: main',
        message:
          'main takes no part (it has no repo-metadata.yaml). To take part, add repo-metadata.yaml.',
      },
    ])
  })
})

describe('of many repositories', () => {
  const old = ['acme/a', 'acme/b'].map((name) => leftOut(name, DEPRECATED))

  test('those left out are counted apart, and named by reason', () => {
    const text = onTerminal(...old, { ...website, notes: [] })
    expect(text).toBe(
      `no drift in 1 repository
not looked at: acme/a, acme/b: is deprecated. To have it looked at, set status: active in repo-metadata.yaml.
No drift in 1 repository; 2 repositories not looked at.`,
    )
    expect(renderSummary(of(...old, website))).toContain(
      '**🟢 No drift** in 1 repository (2 repositories not looked at)',
    )
  })

  test('with an error nothing is green: there may be drift that nobody saw', () => {
    const errors = [{ where: 'acme/website prod', reason: 'its account was not entered' }]
    const shop = { ...website, name: 'acme/website-shop' }
    const two = { ...of(website, shop), errors }
    expect(renderSummary(two)).toMatch(/^\| \[?`?acme\/website\b(?!-).*\| ⚪ \|/m)
    expect(renderSummary(two)).toMatch(/^\| \[?`?acme\/website-shop\b.*\| 🟢 \|/m)
    const report = { ...of(website), errors }
    expect(renderSummary(report)).toContain('**⚪ No drift found** in 1 repository (1 error)')
    expect(renderTerminal(report, { colour: false })).toContain(
      'No drift found in 1 repository; 1 error.',
    )
  })

  test('where all are left out, nothing is green', () => {
    expect(
      onTerminal(...old)
        .split('\n')
        .at(-1),
    ).toBe('Not looked at: 2 repositories.')
    expect(annotations(of(...old))).toHaveLength(1)
  })
})

test('one that left is told by its findings; what was not looked at beyond is said beside', () => {
  const left = { ...apiWith([eslintOff]), name: 'acme/left' }
  left.results.push(leftOutResult('code/workflows', 'acme/left', NO_PART))
  const text = onTerminal(left)
  expect(text).toContain('  not looked at  takes no part (it has no repo-metadata.yaml)\n')
  expect(text).not.toContain('tier: internal')
  expect(text).toContain('1 finding, worst high (1 high) in 1 repository.')
})

test('checks that had nothing to judge are one line for each reason', () => {
  const skipped = (check: string) => ({
    check,
    status: 'skipped' as const,
    subject: 'check.toml',
    message: 'check.toml is broken',
    findings: [],
  })
  const results = [...api.results, skipped('code/a'), skipped('code/b')]
  const text = onTerminal({ ...api, results })
  expect(text).toContain('  skipped  code/a, b: check.toml is broken\n')
  expect(renderMarkdown(of({ ...api, results }))).toContain(
    '- `acme/api`, `code/a`, `code/b`: check.toml is broken',
  )
})

test('what nobody asked for is told of a repository alone, not in every night of many', () => {
  const results = ['process/labels', 'process/issues'].map((check) => ({
    check,
    status: 'skipped' as const,
    subject: 'acme/api',
    message: 'Not asked for in check.toml',
    data: UNDECLARED,
    findings: [],
  }))
  const plain = { ...apiWith([]), resolved: [], notes: [], results }
  expect(onTerminal(plain)).toContain(
    '  skipped  process/labels, issues: Not asked for in check.toml\n',
  )
  const many = [plain, { ...plain, name: 'acme/web' }]
  expect(onTerminal(...many)).not.toContain('skipped')
  expect(onTerminal(...many)).toContain('no drift in 2 repositories')
  expect(renderSummary(of(...many))).not.toContain('Not asked for')
  const reduced = { ...plain, results: [reducedResult('process/labels', 'acme/api')] }
  expect(onTerminal(reduced, { ...plain, name: 'acme/web' })).toContain(
    'not all judged: acme/api: Not asked of a deprecated repository',
  )
})

test('forty exempted findings are not nothing', () => {
  const findings = Array.from({ length: 40 }, (_, index) => ({
    ...coverageExempted,
    fingerprint: `${index}`.padStart(20, '0'),
  }))
  const quiet = { ...apiWith(findings), resolved: [] }
  expect(onTerminal(quiet).split('\n').at(-1)).toBe(
    'No drift in 1 repository; 40 findings exempted.',
  )
  expect(renderSummary(of(quiet))).toContain(
    '**🟢 No drift** in 1 repository (40 findings exempted)',
  )
})
