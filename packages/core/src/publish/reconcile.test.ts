import { describe, expect, test } from 'vitest'
import { liveLinks } from '../../../../test/examples/markdown.ts'
import { apiProcess, processWords } from '../../../../test/examples/process-report.ts'
import {
  actionUnpinned,
  api,
  apiWith,
  coverageExempted,
  eslintOff,
  manyFindings,
  strictOn,
  website,
} from '../../../../test/examples/reports.ts'
import type { RepositoryReport } from '../model/index.ts'
import { parseMarkers } from '../report/marker.ts'
import {
  issueShare,
  issuesToRead,
  issueTarget,
  type OpenIssue,
  type PlanInput,
  type Write,
} from './plan.ts'
import { planIssues } from './reconcile.ts'

const rules = {
  issueRepository: null,
  issuePublic: false,
  runRepository: { name: 'acme/drift-config', public: false },
}
const plan = (part: Partial<PlanInput>) =>
  planIssues({
    repositories: [api, website],
    domain: 'code',
    mode: 'scan',
    scan: { id: 's1', time: '2026-11-21T06:00:00Z', toolVersion: '1.0.0' },
    rules,
    told: new Map(),
    openIssues: [],
    maxIssues: 50,
    shard: null,
    ...part,
  })
/** What GitHub would show after the writes. */
const written = (writes: Write[]): OpenIssue[] =>
  writes.map(({ repository, body, number }, index) => ({
    repository,
    number: number ?? index + 1,
    nodeId: `I_${index}`,
    url: `https://github.com/${repository}/issues/${index + 1}`,
    markers: parseMarkers(body),
  }))
const toldFrom = (writes: Write[]): NonNullable<PlanInput['told']> => {
  const told = new Map<string, Map<string, 'high' | 'medium' | 'critical' | 'low' | 'info'>>()
  for (const { repository, fingerprint, severity } of writes.flatMap(({ tells }) => tells)) {
    const known = told.get(repository) ?? new Map()
    told.set(repository, known.set(fingerprint, severity))
  }
  return told
}
const named = (name: string, repository: RepositoryReport): RepositoryReport => ({
  ...repository,
  name,
  url: `https://github.com/${name}`,
})

describe('one issue per repository and scan', () => {
  test('that of the process says what its checks ask, where they are handed over', () => {
    const [write] = plan({
      repositories: [apiProcess],
      domain: 'process',
      checks: processWords,
    }).writes
    expect(write).toMatchObject({
      labels: ['drift:process'],
      title: expect.stringMatching(/^\[drift:process\] 4 violations/),
    })
    expect(write?.body).toContain(
      '**How it should be:** The default branch is protected as demanded.',
    )
    expect(write?.tells).toHaveLength(4)
    const again = plan({
      repositories: [apiProcess],
      domain: 'process',
      told: toldFrom([write].flatMap((one) => one ?? [])),
    })
    expect(again.writes).toEqual([])
  })

  test('a repository with findings gets one, in the repository itself', () => {
    const { writes, notes } = plan({})
    expect(writes).toHaveLength(1)
    expect(writes[0]).toMatchObject({
      kind: 'open',
      repository: 'acme/api',
      about: ['acme/api'],
      title: '[drift:code] ESLint is switched off (high), and 1 more',
      labels: ['drift:code'],
      tells: [
        { repository: 'acme/api', fingerprint: eslintOff.fingerprint, severity: 'high' },
        { repository: 'acme/api', fingerprint: actionUnpinned.fingerprint, severity: 'medium' },
      ],
    })
    expect(notes).toEqual([])
  })

  test('exempted, stricter and informational findings make none', () => {
    const quiet = [coverageExempted, strictOn, { ...eslintOff, severity: 'info' as const }]
    expect(plan({ repositories: [apiWith(quiet)] }).writes).toEqual([])
  })

  test('mode none writes nothing', () => {
    expect(plan({ mode: 'none' })).toEqual({ writes: [], notes: [] })
  })
})

describe('nothing new, worse or back: nothing said', () => {
  const first = plan({}).writes
  const still = apiWith([
    { ...eslintOff, state: 'open' },
    { ...actionUnpinned, state: 'open' },
  ])

  test('by the ledger', () => {
    expect(plan({ repositories: [still], told: toldFrom(first) }).writes).toEqual([])
  })

  test('by the markers of open issues, where there is no ledger', () => {
    // Without a ledger every finding is new to the scan.
    expect(plan({ told: null, openIssues: written(first) }).writes).toEqual([])
    expect(plan({ told: null, openIssues: [] }).writes).toHaveLength(1)
  })

  test('worse is told again, and only what is worse', () => {
    const worse = apiWith([
      { ...eslintOff, state: 'worse', severity: 'critical' },
      { ...actionUnpinned, state: 'open' },
    ])
    for (const memory of [
      { told: toldFrom(first), openIssues: [] },
      { told: null, openIssues: written(first) },
    ]) {
      const { writes } = plan({ repositories: [worse], ...memory })
      expect(writes.map(({ tells }) => tells)).toEqual([
        [{ repository: 'acme/api', fingerprint: eslintOff.fingerprint, severity: 'critical' }],
      ])
    }
  })

  test('back is told again; milder is not', () => {
    const told = toldFrom(first)
    const back = apiWith([{ ...eslintOff, state: 'back' }])
    const milder = apiWith([{ ...eslintOff, state: 'open', severity: 'low' }])
    expect(plan({ repositories: [back], told }).writes).toHaveLength(1)
    expect(plan({ repositories: [milder], told }).writes).toEqual([])
  })

  test('what GitHub refused last time is told now', () => {
    expect(plan({ repositories: [still], told: new Map() }).writes).toHaveLength(1)
  })

  test('a marker counts only where that repository is told of', () => {
    const forged = written(first).map((issue) => ({ ...issue, repository: 'acme/playground' }))
    expect(plan({ told: null, openIssues: forged }).writes).toHaveLength(1)
    const other = written(plan({ domain: 'process' }).writes)
    expect(plan({ told: null, openIssues: other }).writes).toHaveLength(1)
  })
})

describe('where people are told', () => {
  const open = { ...api, visibility: 'public' as const }

  test('public repositories in the repository that runs the workflow, unless told otherwise', () => {
    expect(issueTarget(open, rules)).toBe('acme/drift-config')
    expect(issueTarget(open, { ...rules, issuePublic: true })).toBe('acme/api')
    expect(issueTarget(open, { ...rules, runRepository: null })).toBeNull()
    const [write] = plan({ repositories: [open] }).writes
    expect(write?.repository).toBe('acme/drift-config')
    expect(write?.title).toMatch(/^\[drift:code\] acme\/api: ESLint/)
  })

  test('issue-repository takes all; a clone on disk has no place', () => {
    const central = { ...rules, issueRepository: 'acme/drift' }
    expect(issueTarget(api, central)).toBe('acme/drift')
    expect(issueTarget(open, central)).toBe('acme/drift')
    expect(issueTarget({ ...api, visibility: 'local' }, central)).toBeNull()
  })

  test('a public repository without a place is noted, not an error', () => {
    const { writes, notes } = plan({
      repositories: [open],
      rules: { ...rules, runRepository: null },
    })
    expect(writes).toEqual([])
    expect(notes).toEqual([expect.stringContaining('name an issue-repository')])
  })
})

describe('the brake', () => {
  const many = Array.from({ length: 8 }, (_, index) =>
    named(
      `acme/r${index}`,
      apiWith([
        { ...eslintOff, severity: index === 5 ? 'critical' : index === 6 ? 'low' : 'high' },
      ]),
    ),
  )

  test('past it one summary stands for the rest, gravest first', () => {
    const { writes, notes } = plan({ repositories: many, maxIssues: 3 })
    expect(writes.map(({ kind, about }) => [kind, about[0]])).toEqual([
      ['open', 'acme/r5'],
      ['open', 'acme/r0'],
      ['open', 'acme/r1'],
      ['summary', 'acme/r2'],
    ])
    const summary = writes[3]
    expect(summary?.repository).toBe('acme/drift-config')
    expect(summary?.title).toBe('[drift:code] 5 more repositories with findings: 4 high, 1 low')
    expect(summary?.about.at(-1)).toBe('acme/r6')
    expect(liveLinks(summary?.body ?? '')).toEqual([])
    expect(notes).toEqual(['max-issues (3) is reached: 5 repositories got no issue of their own'])
  })

  test('a second run right after is silent, with and without a ledger', () => {
    const { writes } = plan({ repositories: many, maxIssues: 3 })
    const open = many.map((one) => ({
      ...one,
      results: one.results.map((result) => ({
        ...result,
        findings: result.findings.map((finding) => ({ ...finding, state: 'open' as const })),
      })),
    }))
    expect(plan({ repositories: open, maxIssues: 3, told: toldFrom(writes) }).writes).toEqual([])
    const memory = { told: null, openIssues: written(writes) }
    expect(plan({ repositories: many, maxIssues: 3, ...memory }).writes).toEqual([])
  })

  test('shards share it to the last issue', () => {
    for (const [max, of] of [
      [50, 8],
      [3, 8],
      [0, 2],
      [7, 1],
    ] as const) {
      const shares = Array.from({ length: of }, (_, index) =>
        issueShare(max, { index: index + 1, of }),
      )
      expect(shares.reduce((a, b) => a + b, 0)).toBe(max)
      expect(Math.max(...shares) - Math.min(...shares)).toBeLessThanOrEqual(1)
    }
  })

  test('a public repository that runs the workflow is told no private names', () => {
    const mixed = [many[0], named('acme/open', { ...api, visibility: 'public' })].flatMap(
      (one) => one ?? [],
    )
    const here = { ...rules, runRepository: { name: 'acme/config', public: true } }
    const { writes } = plan({ repositories: mixed, maxIssues: 0, rules: here })
    expect(writes).toHaveLength(1)
    expect(writes[0]?.about).toEqual(['acme/open'])
    expect(writes[0]?.body).not.toContain('acme/r0')
    expect(writes[0]?.body).toContain('are not named')
    expect(plan({ repositories: mixed.slice(0, 1), maxIssues: 0, rules: here }).writes).toEqual([])
  })

  test('a thousand repositories at once still make one summary within the limits', () => {
    const thousand = Array.from({ length: 1_000 }, (_, index) =>
      named(`acme/repository-with-a-long-name-${index}`, apiWith(manyFindings(10))),
    )
    const { writes } = plan({ repositories: thousand, maxIssues: 2 })
    expect(writes).toHaveLength(3)
    expect(writes[2]?.body.length).toBeLessThanOrEqual(60_000)
    expect(writes[2]?.tells).toHaveLength(9_980)
  })
})

describe('rolling', () => {
  const rolling = (part: Partial<PlanInput>) => plan({ mode: 'rolling', ...part })
  const first = rolling({})
  const open = written(first.writes)
  const still = {
    ...api,
    results: api.results.map((result) => ({
      ...result,
      findings: result.findings.map((finding) => ({ ...finding, state: 'open' as const })),
    })),
  }

  test('opens one issue, then edits that one', () => {
    expect(first.writes.map(({ kind }) => kind)).toEqual(['open'])
    const { writes } = rolling({
      repositories: [still],
      told: toldFrom(first.writes),
      openIssues: open,
    })
    expect(writes).toMatchObject([{ kind: 'update', repository: 'acme/api', number: 1 }])
    expect(writes[0]?.body).toContain('## Still open')
    expect(writes[0]?.body).not.toContain('## New')
  })

  test('writes nothing when it would say the same', () => {
    const told = toldFrom(first.writes)
    const second = rolling({ repositories: [still], told, openIssues: open })
    const third = rolling({ repositories: [still], told, openIssues: written(second.writes) })
    expect(third.writes).toEqual([])
  })

  test('says when all is gone, and leaves the closing to people', () => {
    const gone = {
      ...apiWith([]),
      resolved: [{ fingerprint: 'x', title: 'It', why: 'in order again' }],
    }
    const { writes } = rolling({ repositories: [gone], openIssues: open })
    expect(writes).toMatchObject([{ kind: 'update', title: '[drift:code] nothing is open' }])
  })

  test('does not open another one for what was told and closed by a person', () => {
    const told = toldFrom(first.writes)
    expect(rolling({ repositories: [still], told, openIssues: [] }).writes).toEqual([])
  })

  test('edits do not count against the brake', () => {
    const { writes } = rolling({
      repositories: [still],
      told: toldFrom(first.writes),
      openIssues: open,
      maxIssues: 0,
    })
    expect(writes.map(({ kind }) => kind)).toEqual(['update'])
  })
})

test('open issues are read only where they matter', () => {
  const base = { repositories: [api, website], rules }
  expect(issuesToRead({ ...base, mode: 'scan', told: new Map() })).toEqual([])
  expect(issuesToRead({ ...base, mode: 'none', told: null })).toEqual([])
  expect(issuesToRead({ ...base, mode: 'scan', told: null })).toEqual([
    'acme/api',
    'acme/drift-config',
  ])
  expect(issuesToRead({ ...base, mode: 'rolling', told: new Map() })).toEqual(['acme/api'])
})
