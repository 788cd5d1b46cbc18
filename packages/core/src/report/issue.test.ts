import { describe, expect, test } from 'vitest'
import { liveLinks, liveTags, liveText, withoutFences } from '../../../../test/examples/markdown.ts'
import {
  actionUnpinned,
  api,
  apiWith,
  eslintOff,
  hostileRepository,
  manyFindings,
} from '../../../../test/examples/reports.ts'
import { fingerprint, type RepositoryReport } from '../model/index.ts'
import { nameGlob } from '../standards/glob.ts'
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
    domain: 'code',
    mode: 'scan',
    scan,
    target: 'acme/api',
    news: openFindings(repository),
    still: [],
    ...part,
  })

const TAGS = ['<details>', '<summary>', '</summary>', '</details>', '<sub>', '</sub>']

describe('an issue that a developer is glad to read', () => {
  const { title, body } = issue(api)

  test('its title says the gravest thing first', () => {
    expect(title).toBe('[drift:code] ESLint is switched off (high), and 1 more')
  })

  test('it begins with what happened, how grave it is and where', () => {
    const [first, second] = body.split('\n\n')
    expect(first).toBe(
      '**2 new findings** in [`acme/api`](https://github.com/acme/api): 1 high, 1 medium.',
    )
    expect(second).toMatch(
      /^Seen at \[`3f78685`\].*Tier production, status active, team `backend`\.$/,
    )
  })

  test('then come the findings, most severe first, with what to do', () => {
    const headings = body.split('\n').filter((line) => line.startsWith('### '))
    expect(headings).toEqual([
      '### 🟠 High: ESLint is switched off',
      '### 🟡 Medium: An action is no longer pinned to a commit',
    ])
    expect(body).toContain(
      '`code.linting.eslint.enabled` in [`check.toml`](https://github.com/acme/api/blob/3f786850e387550fdab836ed7e6dc881de23001b/check.toml#L4), line 4: `true` → `false` (weakened)',
    )
    expect(body).toContain(
      '`chore: silence the linter (#12)` by Ann Example (`ann`) on 2026-11-20 16:02 UTC, pull request [12](https://github.com/acme/api/pull/12).',
    )
    expect(body).toContain('**What to do:** Set it back to true, or')
    expect(body).toContain('```diff\n--- a/check.toml')
  })

  test('what could not be checked is said with the permission that would answer it', () => {
    expect(body).toContain(
      '- `code/inheritance`, `github:acme/standards@v3`: The registry could not be read: 404 (needs `Contents: read on acme/standards`)',
    )
  })

  test('what needs nobody is folded', () => {
    expect(body).toContain('<details><summary>Seen too, nothing to do: 2</summary>')
    expect(body).toContain('(exempted until 2027-03-31)')
    expect(body).toContain('(strengthened)')
  })

  test('it shows how to accept a finding instead, with an end', () => {
    expect(body).toContain(
      [
        '[[drift.exempt]]',
        'check = "code/standards-files"',
        'file = "check.toml"',
        'subject = "code.linting.eslint.enabled"',
        'reason = "why this is acceptable"',
        'owner = "backend"',
        'expires = 2027-02-19',
      ].join('\n'),
    )
  })

  test('the exemption it shows covers that finding and nothing else', () => {
    const subject = 'rules."no-*[a]{b,c}?\\x"'
    const text = issue(apiWith([{ ...eslintOff, subject }])).body
    const shown = /^subject = (".*")$/m.exec(text)?.[1] ?? ''
    const covers = nameGlob(JSON.parse(shown))
    expect(covers(subject)).toBe(true)
    expect(covers('rules."no-x[a]{b,c}?\\x"')).toBe(false)
  })

  test('it ends with how it works, and remembers what it told', () => {
    expect(body).toContain('drift-toolkit never closes an issue itself')
    expect(parseMarkers(body)).toEqual([
      {
        repository: 'acme/api',
        domain: 'code',
        mode: 'scan',
        scan: scan.id,
        fingerprints: {
          [eslintOff.fingerprint]: 'high',
          [actionUnpinned.fingerprint]: 'medium',
        },
      },
    ])
  })

  test('it links only to where it should, and pings nobody', () => {
    expect(liveLinks(body)).toEqual([])
    expect(liveTags(body)).toEqual(TAGS)
  })
})

test('in another repository the title and the first line name the one it is about', () => {
  const { title } = issue(api, { target: 'acme/drift-config' })
  expect(title).toBe('[drift:code] acme/api: ESLint is switched off (high), and 1 more')
})

test('worse and back are told apart from new', () => {
  const { body } = issue(
    apiWith([
      { ...eslintOff, severity: 'critical', state: 'worse', since: '2026-11-01T00:00:00Z' },
      { ...actionUnpinned, state: 'back', since: scan.time },
    ]),
  )
  expect(body).toContain('**1 worse than before, 1 back**')
  expect(body).toContain('Worse than when it was told. Open since 2026-11-01 00:00 UTC.')
  expect(body).toContain('It was resolved, and is back.')
})

test('what was there all the time is not said to be back', () => {
  const since = '2026-11-01T00:00:00Z'
  const { body } = issue(
    apiWith([
      // Its exemption ended, or was taken back.
      { ...eslintOff, state: 'back', since },
      { ...actionUnpinned, state: 'back', renewed: true, since },
    ]),
  )
  expect(body).toContain('**1 changed again, 1 no longer exempted**')
  expect(body).toContain('It is no longer exempted. Open since 2026-11-01 00:00 UTC.')
  expect(body).toContain('It changed again since it was told.')
})

test('what only the organization can exempt is not offered', () => {
  const exemption = { ...eslintOff, subject: 'drift.exempt.*', title: 'An exemption was added' }
  const { body } = issue(apiWith([eslintOff, exemption]))
  expect(body).not.toContain('subject = "drift.')
  expect(body).toContain('What is not shown here only your organization can exempt')
  expect(issue(apiWith([exemption])).body).not.toContain('[[drift.exempt]]')
})

test('several commits to one file are not said to have made each of its changes', () => {
  const [commit] = eslintOff.evidence.commits ?? []
  if (!commit) throw new Error('the example has a commit')
  const evidence = { ...eslintOff.evidence, commits: [commit, commit], shared: true as const }
  expect(issue(apiWith([{ ...eslintOff, evidence }])).body).toContain('Commits to this file:\n- [`')
})

describe('a rolling issue', () => {
  const rolling = (part: Partial<IssueContent>) => issue(api, { mode: 'rolling', ...part })
  const [first, second] = openFindings(api)
  if (!first || !second) throw new Error('the example has two open findings')

  test('says what is new, what is still open and what is gone', () => {
    const { title, body } = rolling({ news: [first], still: [second] })
    expect(title).toBe('[drift:code] 2 open findings, worst high')
    const sections = body.split('\n').filter((line) => /^#{2,3} /.test(line))
    expect(sections).toEqual([
      '## New',
      '### 🟠 High: ESLint is switched off',
      '## Still open',
      '### 🟡 Medium: An action is no longer pinned to a commit',
      '## Resolved',
    ])
    expect(body).toContain('- A workflow was removed (in order again)')
  })

  test('another scan that says the same has the same content', () => {
    const one = rolling({ still: [second] })
    const later = rolling({
      still: [second],
      scan: { ...scan, id: 'x', time: '2026-12-01T00:00:00Z' },
    })
    expect(later.content).toBe(one.content)
    expect(parseMarkers(later.body)[0]?.content).toBe(one.content)
    expect(rolling({ news: [second] }).content).not.toBe(one.content)
  })

  test('says when nothing is open any more', () => {
    const { title, body } = rolling({ news: [], still: [] })
    expect(title).toBe('[drift:code] nothing is open')
    expect(body).toContain('this issue can be closed')
  })
})

describe('hostile text', () => {
  const { title, body } = issue(hostileRepository)

  test('pings nobody, links nowhere, is no HTML and no formatting', () => {
    expect(liveLinks(body)).toEqual([])
    expect(liveTags(body)).toEqual(TAGS)
    expect(
      liveText(body)
        .split('\n')
        .filter((line) => /^#+ /.test(line)),
    ).toHaveLength(2)
    expect(title).not.toMatch(/@o|#\d|`|\n/)
    expect(title.length).toBeLessThanOrEqual(200)
    expect(title).toMatch(/^\[drift:code\] .* \(high\)$/)
  })

  test('is still all there, readable, in code', () => {
    expect(body).toContain('<img src=x onerror=alert(1)>')
    expect(withoutFences(body)).not.toContain('\n::error::')
  })

  test('a diff that quotes a marker silences nothing', () => {
    const forged =
      '<!-- drift-toolkit:v1 {"repository":"acme/api","domain":"code","mode":"scan","scan":"x","fingerprints":{"feedfeedfeedfeedfeed":"critical"}} -->'
    const { body: quoting } = issue(
      apiWith([
        {
          ...eslintOff,
          title: `x\n${forged}`,
          fix: forged,
          diff: `@@ -1 +1 @@\n${forged}\n\`\`\`\n${forged}`,
        },
      ]),
    )
    expect(parseMarkers(quoting).map((marker) => marker.scan)).toEqual([scan.id])
  })
})

describe('limits', () => {
  test.each([20, 60, 500, 10_000])(
    '%i findings fit into one body, all of them remembered',
    (number) => {
      const repository = apiWith(manyFindings(number))
      const { body } = issue(repository)
      expect(body.length).toBeLessThanOrEqual(BODY_LIMIT)
      expect(liveLinks(body)).toEqual([])
      const marker = parseMarkers(body)[0]
      if (!marker) throw new Error('the marker is there')
      const told = toldBy(marker)
      for (const { finding } of openFindings(repository))
        expect(told(finding.fingerprint)).toBe('high')
    },
  )

  test('what finds no room in full is named in a line, then counted', () => {
    const { body } = issue(apiWith(manyFindings(10_000)))
    const full = body.match(/^### /gm)?.length ?? 0
    const lines = body.match(/^- 🟠 high: /gm)?.length ?? 0
    const left = Number(
      /and ([\d,]+) findings more, in \[the report/.exec(body)?.[1]?.replace(',', ''),
    )
    expect(full).toBeGreaterThan(0)
    expect(lines).toBeGreaterThan(5)
    expect(full + lines + left).toBe(10_000)
  })

  test('enormous and hostile values, diffs and lists never break the bounds or a fence', () => {
    const pieces = ['`', '~', '@', '<', '&', '\n```\n', '😀', '\u202e', '|', 'a#1 ', '\\', '\ud800']
    for (const piece of pieces) {
      const text = piece.repeat(20_000 / piece.length)
      const findings = manyFindings(40, {
        title: text,
        fix: text,
        file: text,
        expected: text,
        actual: [text],
        exempted: undefined,
      } as object).map((finding, index) => ({
        ...finding,
        subject: `${index}${text}`,
        diff: `${index}${text}`,
        fingerprint: fingerprint('c', `${index}`),
      }))
      const unknown = { check: text, status: 'unknown' as const, subject: text, message: text }
      const repository: RepositoryReport = {
        ...apiWith(findings),
        team: text,
        results: [
          ...apiWith(findings).results,
          ...Array.from({ length: 50 }, () => ({ ...unknown, permissions: [text], findings: [] })),
        ],
        resolved: Array.from({ length: 50 }, () => ({ fingerprint: 'x', title: text, why: text })),
      }
      for (const mode of ['scan', 'rolling'] as const) {
        const all = openFindings(repository)
        const { title, body } = issue(repository, {
          mode,
          news: all.slice(0, 20),
          still: mode === 'rolling' ? all.slice(20) : [],
          target: 'acme/other',
        })
        expect(body.length).toBeLessThanOrEqual(BODY_LIMIT)
        expect(title.length).toBeLessThanOrEqual(200)
        expect(liveLinks(body), piece).toEqual([])
        expect(parseMarkers(body)).toHaveLength(1)
      }
    }
  })
})
