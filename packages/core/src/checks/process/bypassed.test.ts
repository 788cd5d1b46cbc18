import { describe, expect, it } from 'vitest'
import type { Result } from '../../model/finding.ts'
import { known, unknown } from '../../model/known.ts'
import type {
  Activity,
  CheckState,
  ProcessFacts,
  PullRequestFacts,
  Review,
  RuleSuite,
} from '../../model/process-facts.ts'
import { bypassed } from './bypassed.ts'
import {
  approval,
  checksRule,
  classicRule,
  commit,
  oid,
  protectedBy,
  pullRequest,
  pullRequestRule,
  ruleset,
} from './protection/examples.ts'
import { exampleInput } from './shared/examples.ts'

const activity = (more: Partial<Activity> = {}): Pick<ProcessFacts, 'activity'> => ({
  activity: known({ commits: [], complete: true, pullRequests: [], ...more }),
})

const suite = (after: string, more: Partial<RuleSuite> = {}): RuleSuite => ({
  id: 21,
  actor: 'root',
  before: oid('0'),
  after,
  ref: 'refs/heads/main',
  time: '2026-11-20T09:30:00Z',
  url: 'https://github.com/acme/app/rules/insights/21',
  ...more,
})

const run = async (toml: string, facts: Partial<ProcessFacts>, tier?: string) =>
  bypassed.run(
    await exampleInput(
      `[process.branches]\n${toml}`,
      {
        ...protectedBy([ruleset('Main', [pullRequestRule(1), checksRule(['test'])])]),
        ...activity(),
        bypasses: known([]),
        ...facts,
      },
      tier,
    ),
  )

const told = (results: Result[]) =>
  results.flatMap(({ findings }) => findings.map(({ severity, title }) => `${severity} ${title}`))

const open = (results: Result[]) =>
  results.filter(({ status }) => status === 'unknown').map(({ subject }) => subject)

describe('a commit without a pull request', () => {
  const direct = commit('1', { pullRequests: known([]), message: 'hotfix' })

  it('is told with who, when and where', async () => {
    const [result] = await run('required_reviews = 1', activity({ commits: [direct] }))
    expect(result).toMatchObject({
      status: 'fail',
      findings: [
        {
          severity: 'high',
          subject: oid('1'),
          rule: 'process/direct-push',
          title: 'Commit 1111111 by ann reached main without a pull request',
          evidence: {
            commit: oid('1'),
            actor: 'ann',
            time: '2026-11-20T09:00:00Z',
            url: `https://github.com/acme/app/commit/${oid('1')}`,
            event: 'push',
          },
          setAt: { name: 'ruleset Main of acme' },
          baseline: { kind: 'event', until: '2026-12-21T02:00:00.000Z' },
        },
      ],
    })
  })

  it('is told of a robot too, and for less in a prototype', async () => {
    const robot = { login: 'release[bot]', bot: true }
    const author = { name: 'release', email: 'r@example.com', account: robot }
    const facts = activity({ commits: [{ ...direct, author }] })
    expect(told(await run('required_reviews = 1', facts, 'prototype'))).toEqual([
      'medium Commit 1111111 by release[bot] reached main without a pull request',
    ])
  })

  it.each([
    ['the first of the repository', { parents: 0 }],
    ['inside a merged branch', { mainline: false }],
    ['brought by a pull request', { pullRequests: known([12]) }],
  ])('is nothing to tell: %s', async (_, more) => {
    const facts = activity({ commits: [{ ...direct, ...more }] })
    expect(await run('required_reviews = 1', facts)).toMatchObject([
      { status: 'pass', message: 'Nothing got past the rules of main: 1 commit looked at' },
    ])
  })

  it('is one that was merged into another branch and pushed from there', async () => {
    const facts = activity({
      commits: [commit('1')],
      pullRequests: [pullRequest({ base: 'develop' })],
    })
    expect(told(await run('required_reviews = 1', facts))).toHaveLength(1)
  })

  it('goes against `protection = true` only where a rule asks for pull requests', async () => {
    const facts = activity({ commits: [direct] })
    expect(told(await run('protection = true', facts))).toHaveLength(1)
    const deletion = protectedBy([ruleset('Main', [{ type: 'deletion' }])])
    expect(told(await run('protection = true', { ...facts, ...deletion }))).toEqual([])
  })

  it('is open where nobody says which pull request brought a commit', async () => {
    const unsaid = { ...direct, pullRequests: unknown('a clone does not say') }
    const results = await run('required_reviews = 1', activity({ commits: [unsaid] }))
    expect(open(results)).toEqual(['pull requests'])
  })
})

describe('a pull request with too few approvals', () => {
  const merged = (reviews: Review[], more: Partial<PullRequestFacts> = {}) =>
    activity({ pullRequests: [pullRequest({ reviews: known(reviews), ...more })] })

  it('is told with who merged it', async () => {
    const [result] = await run('required_reviews = 2', merged([approval('bob')]))
    expect(result?.findings).toMatchObject([
      {
        severity: 'high',
        subject: '#12',
        rule: 'process/merged-without-approval',
        title: 'Pull request #12 was merged with 1 of 2 approvals',
        expected: { approvals: 2 },
        actual: { approvals: 1 },
        evidence: {
          actor: 'bob',
          event: 'merge',
          commit: oid('1'),
          pullRequest: { number: 12, url: 'https://github.com/acme/app/pull/12' },
        },
      },
    ])
  })

  it.each([
    ['the author’s own', [approval('ANN')]],
    ['given after the merge', [approval('bob', { time: '2026-11-20T09:00:01Z' })]],
    ['dismissed', [approval('bob', { state: 'DISMISSED' })]],
    ['a comment', [approval('bob', { state: 'COMMENTED' })]],
    [
      'taken back by a later review',
      [
        approval('bob'),
        approval('bob', { state: 'CHANGES_REQUESTED', time: '2026-11-20T08:30:00Z' }),
      ],
    ],
  ])('does not count: %s', async (_, reviews) => {
    expect(told(await run('required_reviews = 1', merged(reviews)))).toEqual([
      'high Pull request #12 was merged with 0 of 1 approval',
    ])
  })

  it.each([
    [
      'kept beside a later comment',
      [approval('bob'), approval('bob', { state: 'COMMENTED', time: '2026-11-20T08:30:00Z' })],
    ],
    [
      'given after changes were asked for',
      [
        approval('bob', { time: '2026-11-20T08:30:00Z' }),
        approval('bob', { state: 'CHANGES_REQUESTED' }),
      ],
    ],
  ] as [string, Review[]][])('counts: %s', async (_, reviews) => {
    expect(told(await run('required_reviews = 1', merged(reviews)))).toEqual([])
  })

  it('counts one reviewer once', async () => {
    const twice = [approval('bob'), approval('Bob', { time: '2026-11-20T08:30:00Z' })]
    expect(told(await run('required_reviews = 2', merged(twice)))).toHaveLength(1)
  })

  describe('where an approval is of an earlier commit', () => {
    const stale = merged([approval('bob', { commit: oid('d') })])
    const toml = 'required_reviews = 1\ndismiss_stale_reviews = true'

    it('does not count it where stale approvals are to be dismissed', async () => {
      expect(told(await run(toml, stale))).toEqual([
        'high Pull request #12 was merged with 0 of 1 approval, 1 stale',
      ])
      expect(told(await run('required_reviews = 1', stale))).toEqual([])
    })

    it('believes GitHub where GitHub dismisses them: what it let stand changed no code', async () => {
      const dismissing = protectedBy([
        ruleset('Main', [pullRequestRule(1, { dismissStale: true })]),
      ])
      expect(told(await run(toml, { ...stale, ...dismissing }))).toEqual([])
    })

    it('is open where nobody says whether GitHub does', async () => {
      const hidden = unknown('not shown', 'Administration: read')
      const dark = protectedBy([ruleset('Main', [pullRequestRule(1)])], {
        classic: hidden,
        visible: hidden,
      })
      expect(open(await run(toml, { ...stale, ...dark }))).toEqual(['reviews'])
    })
  })

  it('is judged by the rules where check.toml only asks for protection', async () => {
    expect(told(await run('protection = true', merged([])))).toEqual([
      'high Pull request #12 was merged with 0 of 1 approval',
    ])
  })

  it('is open where reviews could not be read', async () => {
    const reviews = unknown('not shown', 'Pull requests: read')
    const results = await run('required_reviews = 1', merged([], { reviews }))
    expect(results).toMatchObject([
      { status: 'pass' },
      { status: 'unknown', subject: 'reviews', permissions: ['Pull requests: read'] },
    ])
  })
})

describe('a pull request past a required check', () => {
  const merged = (states: CheckState[]) =>
    activity({ pullRequests: [pullRequest({ checks: known(states) })] })
  const state = (name: CheckState['state']): CheckState => ({
    context: 'test',
    state: name,
    appId: null,
  })

  it.each(['failure', 'cancelled', 'pending'] as const)('is told: %s', async (name) => {
    expect(told(await run('require_status_checks = ["test"]', merged([state(name)])))).toEqual([
      `high Pull request #12 was merged without the check test (${name})`,
    ])
  })

  it.each(['success', 'neutral', 'skipped'] as const)('is in order: %s', async (name) => {
    expect(told(await run('require_status_checks = ["test"]', merged([state(name)])))).toEqual([])
  })

  it('is told where the check never ran, by the rules where no names are given', async () => {
    const expected = ['high Pull request #12 was merged without the check test (missing)']
    expect(told(await run('require_status_checks = true', merged([])))).toEqual(expected)
    expect(told(await run('require_status_checks = ["test"]', merged([])))).toEqual(expected)
  })

  it('is told where one of two reports of that name failed', async () => {
    const both = merged([state('success'), state('failure')])
    expect(told(await run('require_status_checks = ["test"]', both))).toHaveLength(1)
  })

  it('is one finding together with its approvals', async () => {
    const facts = activity({
      pullRequests: [pullRequest({ reviews: known([]), checks: known([state('failure')]) })],
    })
    expect(told(await run('protection = true', facts))).toEqual([
      'high Pull request #12 was merged with 0 of 1 approval and without the check test (failure)',
    ])
  })

  it('is open behind a merge queue, and where checks could not be read', async () => {
    const queue = protectedBy([
      ruleset('Main', [checksRule(['test']), { type: 'other', name: 'merge_queue' }]),
    ])
    const toml = 'require_status_checks = true'
    expect(open(await run(toml, { ...merged([]), ...queue }))).toEqual(['checks'])
    const checks = unknown('not shown', 'Checks: read')
    const dark = activity({ pullRequests: [pullRequest({ checks })] })
    expect(await run(toml, dark)).toMatchObject([
      { status: 'pass' },
      { status: 'unknown', subject: 'checks', permissions: ['Checks: read'] },
    ])
  })
})

describe('a bypass by GitHub’s own record', () => {
  it('is told with who, when and the link', async () => {
    const [result] = await run('protection = true', { bypasses: known([suite(oid('3'))]) })
    expect(result?.findings).toMatchObject([
      {
        severity: 'high',
        subject: oid('3'),
        title: 'root bypassed the rules of main with 3333333',
        evidence: {
          actor: 'root',
          event: 'bypass',
          time: '2026-11-20T09:30:00Z',
          url: 'https://github.com/acme/app/rules/insights/21',
        },
      },
    ])
  })

  it('is one finding with the commit or pull request that it was for', async () => {
    const facts = {
      ...activity({
        commits: [commit('2', { pullRequests: known([]) })],
        pullRequests: [pullRequest({ reviews: known([]) })],
      }),
      bypasses: known([suite(oid('2')), suite(oid('1'))]),
    }
    const results = await run('required_reviews = 1', facts)
    expect(told(results)).toEqual([
      'high Pull request #12 was merged with 0 of 1 approval, by a bypass',
      'high Commit 2222222 by ann reached main without a pull request, by a bypass',
    ])
    expect(results[0]?.findings[1]?.evidence).toMatchObject({ actor: 'root', event: 'bypass' })
  })

  it('is open without Administration, beside what else was judged', async () => {
    const bypasses = unknown('the token may not see it', 'Administration: read')
    const facts = { ...activity({ commits: [commit('1', { pullRequests: known([]) })] }), bypasses }
    const results = await run('required_reviews = 1', facts)
    expect(results).toMatchObject([
      { status: 'fail' },
      { status: 'unknown', subject: 'bypasses', permissions: ['Administration: read'] },
    ])
  })

  it('survives names that want to be something else', async () => {
    const actor = '::error::\n@everyone'
    const [result] = await run('protection = true', {
      bypasses: known([suite(oid('3'), { actor })]),
    })
    expect(result?.findings[0]?.title).toBe(
      '::error:: @everyone bypassed the rules of main with 3333333',
    )
  })
})

describe('what happened in the past', () => {
  it('stays told in later nights, until it is over', async () => {
    const first = await run('protection = true', { bypasses: known([suite(oid('3'))]) })
    const before = (first[0]?.findings ?? []).map((one) => ({ ...one, check: bypassed.id }))
    const later = await run('protection = true', { open: before })
    expect(later[0]).toMatchObject({
      status: 'fail',
      message: 'Nothing new; what earlier scans found is still open',
      findings: [{ fingerprint: before[0]?.fingerprint }],
    })
    const over = await run('protection = true', { open: before, now: '2027-01-01T00:00:00.000Z' })
    expect(over[0]).toMatchObject({ status: 'pass', findings: [] })
  })

  it('is counted where there is too much of it', async () => {
    const commits = Array.from({ length: 53 }, (_, index) =>
      commit('1', { oid: String(index).padStart(40, 'f'), pullRequests: known([]) }),
    )
    const [result] = await run('required_reviews = 1', activity({ commits }))
    expect(result?.findings).toHaveLength(51)
    expect(result?.findings.at(-1)).toMatchObject({
      subject: 'process/direct-push',
      title: '3 more changes got past the rules of main',
      actual: 3,
    })
  })

  it('is said to be open where not all of it was read', async () => {
    expect(open(await run('protection = true', activity({ complete: false })))).toEqual(['commits'])
    const dark = { activity: unknown('no token', 'Contents: read'), bypasses: unknown('no token') }
    expect(await run('protection = true', dark)).toMatchObject([
      { status: 'unknown', subject: 'commits', permissions: ['Contents: read'] },
      { status: 'unknown', subject: 'bypasses' },
    ])
  })

  it('is not read of another branch', async () => {
    expect(open(await run('protection = true\nbranch = "next"', {}))).toEqual(['acme/app'])
  })
})

describe('classic protection', () => {
  it('asks for pull requests as rulesets do', async () => {
    const classic = known(classicRule({ requiresApprovingReviews: true, approvals: 1 }))
    const facts = {
      ...protectedBy([], { classic }),
      ...activity({ pullRequests: [pullRequest({ reviews: known([]) })] }),
    }
    const [result] = await run('protection = true', facts)
    expect(result?.findings[0]?.setAt?.name).toBe('classic protection of main in acme/app')
  })
})

describe('skipped', () => {
  it.each([
    ['pattern = "^x"', {}, '[process.branches] asks for no protection'],
    ['enabled = false\nprotection = true', {}, 'Not asked for in check.toml'],
    [
      'protection = true',
      { head: null },
      'The repository has no commits, so nothing got past a rule yet',
    ],
  ])('%j', async (toml, facts, message) => {
    expect(await run(toml, facts)).toMatchObject([{ status: 'skipped', message }])
  })
})
