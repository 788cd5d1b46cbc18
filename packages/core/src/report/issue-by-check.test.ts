import { describe, expect, test } from 'vitest'
import { liveLinks, liveTags, liveText } from '../../../../test/examples/markdown.ts'
import {
  apiProcess,
  labelMissing,
  oneApproval,
  processOf,
  processWords,
  pushedPast,
  staleReviews,
} from '../../../../test/examples/process-report.ts'
import { type Finding, fingerprint, type RepositoryReport } from '../model/index.ts'
import { BODY_LIMIT, issueText } from './issue.ts'
import type { IssueContent } from './issue-parts.ts'
import { parseMarkers, toldBy } from './marker.ts'
import { openFindings } from './report.ts'

const scan = {
  id: '20261121T060000Z-7f3a',
  time: '2026-11-21T06:00:00Z',
  toolVersion: '1.0.0',
  runUrl: 'https://github.com/acme/drift-config/actions/runs/1',
}
const issue = (repository: RepositoryReport, part: Partial<IssueContent> = {}) =>
  issueText({
    repository,
    domain: 'process',
    mode: 'scan',
    scan,
    target: 'acme/api',
    news: openFindings(repository),
    still: [],
    checks: processWords,
    ...part,
  })
const CHECK = 'process/branch-protection'
const linesOf = (body: string, start: string) =>
  body.split('\n').filter((line) => line.startsWith(start))
/** Cells of each row, as GitHub splits them: at every pipe that no backslash escapes. */
const cells = (line: string) => line.split(/(?<!\\)\|/).slice(1, -1)
const TAGS = ['<details>', '<summary>', '</summary>', '</details>', '<sub>', '</sub>']

test('a commit that the title names is not named again in front of it', () => {
  const oid = '3f786850e387550fdab836ed7e6dc881de23001b'
  const one = { ...pushedPast, subject: oid, title: `Commit ${oid.slice(0, 7)} was pushed` }
  const { body } = issue(processOf({ 'process/bypassed': [one] }))
  expect(linesOf(body, '| 🟠')[0]).toContain('| Commit `3f78685` was pushed |')
})

describe('an issue of the process', () => {
  const { title, body } = issue(apiProcess)

  test('its title says how much, how grave, and of what', () => {
    expect(title).toBe('[drift:process] 4 violations, 2 high: branch protection, bypassed, labels')
    expect(issue(apiProcess, { mode: 'rolling', target: 'acme/drift-config' }).title).toBe(
      '[drift:process] acme/api: 4 open violations, 2 high: branch protection, bypassed, labels',
    )
  })

  test('a single violation is its own title', () => {
    expect(issue(processOf({ [CHECK]: [oneApproval] })).title).toBe(
      '[drift:process] main takes a change with fewer approvals than demanded (high)',
    )
    expect(
      issue(processOf({ [CHECK]: [oneApproval, { ...staleReviews, severity: 'high' }] })).title,
    ).toBe('[drift:process] 2 violations, all high: branch protection')
  })

  test('it goes by check, the gravest first, each with why it matters', () => {
    expect(body).toMatch(
      /^\*\*4 new violations\*\* in \[`acme\/api`\].*: 2 high, 1 medium, 1 low\./,
    )
    expect(linesOf(body, '## ')).toEqual([
      '## Branch protection',
      '## `process/bypassed`',
      '## Labels',
    ])
    expect(body).toContain(
      '\n\n**How it should be:** The default branch is protected as demanded. What is not protected is changed without anybody looking.\n\n| Severity |',
    )
  })

  test('a row says what, expected, actual, and where it is set', () => {
    expect(body).toContain(
      [
        '| Severity | What | Expected | Actual | Where it is set |',
        '| --- | --- | --- | --- | --- |',
        '| 🟠 high | `required_reviews`: main takes a change with fewer approvals than demanded | `2` | `1` | [ruleset Main of acme](https://github.com/organizations/acme/settings/rules/7) |',
        '| 🟡 medium | `dismiss_stale_reviews`: Approvals outlive the commits they were given for | `true` | `false` | [ruleset Main of acme](https://github.com/organizations/acme/settings/rules/7) |',
      ].join('\n'),
    )
  })

  test.each([
    [['test', 'lint'], [], 'test, lint', 'none'],
    [undefined, null, '–', 'nothing'],
    ['a|b', 'two words', '<code>a&#124;b</code>', 'two words'],
  ])('values read as people say them: %j, %j', (expected, actual, left, right) => {
    const { expected: _, ...open } = oneApproval
    const finding = { ...open, actual, ...(expected === undefined ? {} : { expected }) }
    expect(issue(processOf({ [CHECK]: [finding] })).body).toContain(
      `demanded | ${left} | ${right} | [ruleset`,
    )
  })

  test('what happened says who, when, and links the commit', () => {
    expect(body).toContain('| Severity | What | Expected | Actual | Where it happened |')
    expect(body).toContain(
      '| 🟠 high | `7c4a8d0` reached main without a pull request | – | – | [`7c4a8d0`](https://github.com/acme/api/commit/7c4a8d09ca3762af61e59520943dc26494f8941b) by ann, 2026-11-20 |',
    )
  })

  test('a file is linked at its line, and nobody is named for what several commits may have done', () => {
    const [commit] = pushedPast.evidence.commits ?? []
    if (!commit) throw new Error('the example has a commit')
    const { setAt: _, ...inFile } = { ...oneApproval, file: 'check.toml', line: 4 }
    const finding = { ...inFile, evidence: { commits: [commit, commit], shared: true as const } }
    expect(issue(processOf({ [CHECK]: [finding] })).body).toContain(
      '| [check.toml](https://github.com/acme/api/blob/3f786850e387550fdab836ed7e6dc881de23001b/check.toml#L4), line 4 |',
    )
  })

  test('below each table stands what to do, each way once', () => {
    expect(body).toContain(
      '**What to do:**\n\n- Set the required approvals of the ruleset to 2.\n- Dismiss stale approvals when new commits are pushed.',
    )
    expect(body).toContain('**What to do:** Add the label.')
    const twice = issue(
      processOf({ [CHECK]: [oneApproval, { ...staleReviews, fix: oneApproval.fix ?? '' }] }),
    )
    expect(twice.body.match(/Set the required approvals/g)).toHaveLength(1)
  })

  test('it says what was not seen, how to accept it, and what closing it means', () => {
    expect(body).toContain(
      '- `process/tag-protection`, `acme/api`: Not judged: the rulesets were not shown (needs `Metadata: read`)',
    )
    expect(body).toContain('check = "process/branch-protection"\nsubject = "required_reviews"')
    expect(body).not.toContain('check = "process/bypassed"')
    expect(body).toContain(
      'Closing it accepts what happened (a commit, a merge, a bypass); a setting counts as open until it is mended or exempted',
    )
    expect(body).toContain('commits and pull requests since [`89e6c98`]')
    const marker = parseMarkers(body)[0]
    expect(marker?.domain).toBe('process')
    expect(marker?.fingerprints[labelMissing.fingerprint]).toBe('low')
  })

  test('it links only to where it should, and pings nobody', () => {
    expect(liveLinks(body)).toEqual([])
    expect(liveTags(body)).toEqual(TAGS)
  })
})

test('without the words of the checks, their ids stand there', () => {
  const { body } = issue(apiProcess, { checks: [] })
  expect(linesOf(body, '## ')[0]).toBe('## `process/branch-protection`')
})

test('a rolling issue keeps new and still open apart, each by check', () => {
  const { body } = issue(apiProcess, {
    mode: 'rolling',
    news: [{ check: 'process/bypassed', finding: pushedPast }],
    still: [
      { check: CHECK, finding: { ...oneApproval, state: 'open', since: '2026-11-01T00:00:00Z' } },
      { check: 'process/labels', finding: { ...labelMissing, state: 'worse' } },
    ],
  })
  expect(body.split('\n').filter((line) => /^#{2,3} /.test(line))).toEqual([
    '## New',
    '### `process/bypassed`',
    '## Still open',
    '### Branch protection',
    '### Labels',
    '## Resolved',
  ])
  expect(body).toContain('fewer approvals than demanded (since 2026-11-01) |')
  expect(body).toContain('| 🔵 low, worse than before |')
})

describe('limits', () => {
  const many = (check: string, number: number, part: Partial<Finding> = {}): Finding[] =>
    Array.from({ length: number }, (_, index) => ({
      ...oneApproval,
      subject: `${check} ${index}`,
      fingerprint: fingerprint(check, `${index}`),
      ...part,
    }))

  test('of many rows the gravest are shown and the rest is counted, with a way to find it', () => {
    const { body } = issue(
      processOf({ [CHECK]: [...many(CHECK, 400, { severity: 'medium' }), ...many('x', 3)] }),
    )
    const rows = linesOf(body, '| 🟠').concat(linesOf(body, '| 🟡'))
    expect(rows).toHaveLength(50)
    expect(rows.slice(0, 3).every((row) => row.includes('🟠'))).toBe(true)
    expect(body).toContain(
      '| … | 353 more, in [the report of this run](https://github.com/acme/drift-config/actions/runs/1) | | | |',
    )
  })

  test.each([1, 17, 400])('%i checks with long findings share one body fairly', (number) => {
    const text = 'long '.repeat(100)
    const names = Array.from({ length: number }, (_, index) => `process/check-${index}`)
    const repository = processOf({
      'process/little': [oneApproval],
      ...Object.fromEntries(
        names.map((name) => [name, many(name, 20, { title: text, expected: text, actual: text })]),
      ),
    })
    const { body } = issue(repository, {
      checks: names.map((id) => ({ id, title: text, why: text })),
    })
    expect(body.length).toBeLessThanOrEqual(BODY_LIMIT)
    const marker = parseMarkers(body)[0]
    if (!marker) throw new Error('the marker is there')
    const told = toldBy(marker)
    for (const { finding } of openFindings(repository))
      expect(told(finding.fingerprint)).toBe('high')
    if (number > 17) expect(body).toMatch(/… and [\d,]+ violations more, in \[the report/)
    // Who needs little gets it, whatever the others say.
    else expect(body).toContain('## `process/little`')
  })

  test('hostile text stays in its cell, mentions nobody and is no HTML', () => {
    const pieces = [
      '`',
      '|',
      '\\|',
      '@octocat ',
      '<img>',
      '&',
      '\n| x |\n',
      '😀',
      '\u202e',
      'a#1 ',
      '\\',
      '\ud800',
      '~',
    ]
    for (const piece of [...pieces, pieces.join('')]) {
      for (const size of [3, 5_000]) {
        const text = piece.repeat(size)
        const repository = processOf({
          [CHECK]: many(CHECK, 3, {
            title: text,
            subject: text,
            expected: text,
            actual: { [text]: [text] },
            fix: text,
            setAt: { name: text, url: `https://github.com/${text}` },
            file: text,
            evidence: {
              commit: text,
              url: `https://github.com/x|)${text}`,
              actor: text,
              event: text,
              time: text,
              pullRequest: { number: 1, url: `javascript:${text}` },
            },
          }),
        })
        const { title, body } = issue(repository, {
          checks: [{ id: CHECK, title: text, why: text }],
        })
        expect(body.length).toBeLessThanOrEqual(BODY_LIMIT)
        expect(title.length).toBeLessThanOrEqual(200)
        expect(liveLinks(body), piece).toEqual([])
        for (const tag of liveTags(body)) expect(TAGS, piece).toContain(tag)
        for (const line of linesOf(body, '| ')) expect(cells(line), line).toHaveLength(5)
        expect(linesOf(liveText(body), '## ')).toHaveLength(1)
      }
    }
  })
})
