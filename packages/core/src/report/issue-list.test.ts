import { describe, expect, test } from 'vitest'
import { liveDestinations, liveLinks, liveTags } from '../../../../test/examples/markdown.ts'
import type { DriftIssueCount, IssueCounts } from '../model/index.ts'
import { type IssueListInput, issueListText } from './issue-list.ts'
import { aboutIssue, listMarker, parseListMarkers } from './issue-list-marker.ts'
import { markerComment, parseMarkers } from './marker.ts'

const counted = (
  name: string,
  total: number,
  part: Partial<DriftIssueCount> = {},
): DriftIssueCount => ({
  name,
  url: `https://github.com/${name}`,
  visibility: 'private',
  byDomain: { code: total },
  total,
  oldest: {
    number: 12,
    url: `https://github.com/${name}/issues/12`,
    title: 'ESLint is switched off',
    created: '2026-09-01T06:00:00Z',
  },
  ...part,
})

const lastWeek: IssueCounts = {
  time: '2026-11-14T06:00:00Z',
  counts: { 'acme/api': 5, 'acme/web': 9, 'acme/docs': 8, 'acme/gone': 6, 'acme/few': 1 },
}

const input = (part: Partial<IssueListInput> = {}): IssueListInput => ({
  login: 'acme',
  issues: {
    repositories: [
      counted('acme/api', 7, {
        byDomain: { code: 4, process: 2, infra: 1 },
        team: 'Core',
        tier: 'production',
      }),
      counted('acme/web', 8),
      counted('acme/new', 6, { visibility: 'public' }),
      counted('acme/docs', 5),
    ],
  },
  threshold: 5,
  before: lastWeek,
  target: { name: 'acme/drift-config', public: false },
  mode: 'scan',
  scan: {
    id: 's1',
    time: '2026-11-21T06:00:00Z',
    toolVersion: '1.0.0',
    toolUrl: 'https://github.com/org/drift-toolkit',
    runUrl: 'https://github.com/acme/drift-config/actions/runs/1',
  },
  ...part,
})

const text = (part: Partial<IssueListInput> = {}) => {
  const found = issueListText(input(part))
  if (found === null) throw new Error('the example has something to tell')
  return found
}

test('the list, as people read it', () => {
  const { title, body } = text()
  expect(title).toBe('[drift:audit] 3 repositories have more than 5 open drift issues')
  const search =
    'issues?q=is%3Aissue%20is%3Aopen%20label%3A%22drift%3Acode%22%2C%22drift%3Aprocess%22%2C%22drift%3Ainfra%22%2C%22drift%3Aaudit%22'
  const row = (name: string, cells: string, total: number, change: string) =>
    `| [acme/${name}](https://github.com/acme/${name}) | ${cells} | **[${total}](https://github.com/acme/${name}/${search})** | ${change} | [ESLint is switched off](https://github.com/acme/${name}/issues/12), 81 days |`
  expect(body.split('<!--')[0]).toBe(
    [
      '**3 repositories** of `acme` have more than 5 open drift issues: 21 in them, 26 in all 4 repositories that have any. Compared with the count of 2026-11-14.',
      '',
      '| Repository | Team | Tier | Code | Process | Infra | Audit | Open | Since last week | Oldest |',
      '| --- | --- | --- | ---: | ---: | ---: | ---: | ---: | --- | --- |',
      row('web', '– | – | 8 | 0 | 0 | 0', 8, '▼1'),
      row('api', 'Core | production | 4 | 2 | 1 | 0', 7, '▲2'),
      row('new', '– | – | 6 | 0 | 0 | 0', 6, 'new'),
      '',
      '**No longer over:** [`acme/docs`](https://github.com/acme/docs) (8 → 5), `acme/gone` (6 → 0).',
      '',
      '---',
      '<sub>Counted by [drift-toolkit](https://github.com/org/drift-toolkit) 1.0.0, scan `s1` at 2026-11-21 06:00 UTC, [run and full report](https://github.com/acme/drift-config/actions/runs/1). Next week’s list closes this one; it is closed too when nothing is over any more. Issues of archived repositories are not counted.</sub>',
      '',
      '',
    ].join('\n'),
  )
})

test('one repository, a threshold of one, the first count', () => {
  const issues = { repositories: [counted('acme/api', 2)] }
  const { title, body } = text({ issues, threshold: 1, before: null, mode: 'rolling' })
  expect(title).toBe('[drift:audit] 1 repository has more than 1 open drift issue')
  expect(body).toContain('There is no count of last week to compare with.')
  expect(body).toContain('| – | [ESLint')
  expect(body).toContain('edited in place once a week')
})

test('as many as last week', () => {
  const before = { ...lastWeek, counts: { 'ACME/api': 7 } }
  expect(text({ before, issues: { repositories: [counted('acme/api', 7)] } }).body).toContain(
    '** | = | [',
  )
})

test('nothing over: nothing to say', () => {
  expect(issueListText(input({ threshold: 8 }))).toBeNull()
})

test('what was not seen is said, and compared with nothing', () => {
  const issues = {
    ...input().issues,
    incomplete: { reason: 'GitHub gave 7 of 9 <b>@ann</b>', permission: 'Issues: read' },
  }
  const { body } = text({ issues })
  expect(body).toContain('at least 21 in them')
  expect(body).toContain('**Not all issues were seen:** GitHub gave 7 of 9')
  expect(body).toContain('(needs `Issues: read`)')
  expect(body).not.toMatch(/▲|▼|No longer over|Compared/)
  expect(liveLinks(body)).not.toContain('@a')
  expect(parseListMarkers(body)).toMatchObject([{ incomplete: true }])
})

describe('in a public repository', () => {
  const target = { name: 'acme/drift-config', public: true }

  test('public ones are named, the others counted, in the marker too', () => {
    const { title, body } = text({ target })
    expect(title).toContain('3 repositories have')
    expect(body).toContain(
      '2 repositories among them are not named, because this repository is public',
    )
    expect(body).toContain('acme/new')
    expect(body).not.toMatch(/acme\/(?:api|web|docs|gone|few)/)
    expect(parseListMarkers(body)[0]?.counts).toEqual({ 'acme/new': 6 })
  })

  test('whoever is not known to be public is not named; nobody to name is no list', () => {
    const { visibility: _, ...unsaid } = counted('acme/secret', 9)
    expect(issueListText(input({ target, issues: { repositories: [unsaid] } }))).toBeNull()
  })
})

test('hostile names and titles format, link and ping nothing', () => {
  const hostile =
    '--></td><script>alert(1)</script> | `x` @ann [a](https://evil.test) #12 $(id) ::error:: https://evil.test 🙂\n| row'
  const { body, title } = text({
    login: hostile,
    issues: {
      repositories: [
        counted('acme/api', 7, {
          name: `acme/${hostile}`,
          url: 'javascript:alert(1)',
          team: hostile,
          tier: hostile,
          byDomain: JSON.parse('{"code":7,"__proto__":1,"constructor":2}'),
          oldest: {
            number: 1,
            url: 'https://github.com/acme/api/issues/1)<b>',
            title: hostile,
            created: 'never',
          },
        }),
      ],
    },
    before: { time: 'x', counts: { [`acme/${hostile}!`]: 9 } },
  })
  expect(title).toBe('[drift:audit] 1 repository has more than 5 open drift issues')
  expect(liveTags(body)).toEqual(['<sub>', '</sub>'])
  expect(liveLinks(body)).toEqual([])
  const shown = body.replace(/<!--.*?-->/g, '')
  expect(liveDestinations(shown).filter((url) => !url.startsWith('https://github.com/'))).toEqual(
    [],
  )
  // Each row of the table is a line, with as many cells as the head.
  const rows = body.split('\n').filter((line) => line.startsWith('|'))
  expect(rows.map((line) => line.split('|').length)).toEqual([12, 12, 12])
  const comments = body.split('\n').filter((line) => line.startsWith('<!--'))
  expect(comments.map((line) => line.indexOf('-->') + 3 - line.length)).toEqual([0, 0])
})

test('a title that an issue was given is told as people read it', () => {
  const oldest = {
    ...counted('acme/api', 7).oldest,
    title: 'ask @\u200bann about check.toml:\u200b6:1',
  }
  const { body } = text({ issues: { repositories: [counted('acme/api', 7, { oldest })] } })
  expect(body).toContain('[ask @\u200bann about check.toml:\u200b6:1]')
  expect(body).not.toContain('\\u200b')
})

test('of thousands of repositories as many are named as GitHub takes', () => {
  const name = (index: number) => `acme/${'n'.repeat(90)}-${index}`
  const repositories = Array.from({ length: 5_000 }, (_, index) =>
    counted(name(index), 10_000 - index, {
      team: '&'.repeat(200),
      oldest: { ...counted('acme/x', 1).oldest, title: '|'.repeat(256) },
    }),
  )
  const before = {
    time: lastWeek.time,
    counts: Object.fromEntries(repositories.map((one) => [`${one.name}-gone`, one.total])),
  }
  const { title, body } = text({ issues: { repositories }, before })
  expect(title).toContain('5,000 repositories')
  expect(body.length).toBeLessThan(60_000)
  expect(body).toMatch(/\| … and [\d,]+ repositories more \|/)
  expect(body).toMatch(/[\d,]+ more\.\n/)
  const [marker] = parseListMarkers(body)
  expect(Object.keys(marker?.counts ?? {}).length).toBeGreaterThan(50)
  expect(marker?.counts[name(0)]).toBe(10_000)
})

describe('the hidden markers', () => {
  test('say what was counted, when and of whom; and that an answer that was lost was this one', () => {
    const { body } = text()
    expect(parseListMarkers(body)).toEqual([
      {
        login: 'acme',
        time: '2026-11-21T06:00:00Z',
        counts: { 'acme/web': 8, 'acme/api': 7, 'acme/new': 6, 'acme/docs': 5 },
      },
    ])
    expect(parseMarkers(body)).toMatchObject([
      { repository: 'acme/drift-config', domain: 'audit', mode: 'summary', scan: 's1' },
    ])
    expect(aboutIssue(body)).toEqual({ repositories: ['acme/drift-config'], isList: true })
  })

  test('say what other issues are about, each repository once', () => {
    const tells = (repository: string) =>
      markerComment({ repository, domain: 'code', mode: 'summary', scan: 's1' }, [])
    const body = [tells('acme/api'), 'text', tells('acme/web'), tells('acme/web')].join('\n')
    expect(aboutIssue(body)).toEqual({ repositories: ['acme/api', 'acme/web'], isList: false })
    expect(aboutIssue('a person wrote this')).toEqual({ repositories: [], isList: false })
  })

  test.each([
    ['quoted in a fence', (marker: string) => `\`\`\`\n${marker}\n\`\`\``],
    ['cut off', (marker: string) => marker.slice(0, -8)],
    ['in the middle of a line', (marker: string) => `see ${marker}`],
    ['without a time', (marker: string) => marker.replace(/"time":"[^"]*"/, '"time":"soon"')],
    ['without counts', (marker: string) => marker.replace(/"counts":\{.*\}\}/, '"counts":[]}')],
  ])('%s are none', (_, edited) => {
    const marker = listMarker({ login: 'acme', ...lastWeek }, 1_000)
    expect(parseListMarkers(marker)).toHaveLength(1)
    expect(parseListMarkers(edited(marker))).toEqual([])
  })

  test('numbers that are none were edited, and are passed over', () => {
    const marker = listMarker({ login: 'acme', ...lastWeek }, 1_000)
    const edited = marker
      .replace('"acme/web":9', '"acme/web":-9')
      .replace('"acme/few":1', '"acme/few":"x"')
    expect(Object.keys(parseListMarkers(edited)[0]?.counts ?? {})).toEqual([
      'acme/docs',
      'acme/gone',
      'acme/api',
    ])
  })
})
