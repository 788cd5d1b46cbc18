import { describe, expect } from 'vitest'
import { LONG_AGO, METADATA, type Night, processTest as test } from '../support/night.ts'

/**
 * Histories that are not one tidy line of squashed pull requests, and people who get around rules: what
 * happened is told once and to the right one, and what did not happen is not told at all.
 */

const REVIEWED = {
  'repo-metadata.yaml': METADATA,
  'check.toml':
    '[process.branches]\nrequired_reviews = 1\n\n[process.commits]\nconventional = true\n',
}

const HANG = 90_000

const TIDY = 'feat: tidy'

/** A repository that was scanned once, and on which the rule is set. */
const scanned = async (night: Night, files: Record<string, string> = REVIEWED) => {
  const app = night.add('app', files)
  app.addRuleset({ rules: [{ type: 'pull_request', approvals: 1 }] })
  const first = await night.scan()
  expect(first.findings('app'), first.stderr).toEqual([])
  return app
}

/** What is told of a night: `rule subject`. */
const told = async (night: Night, ...options: string[]) => {
  const scan = await night.scan(...options)
  expect(scan.code, scan.stderr).toBe(0)
  return scan.findings('app').map(({ rule, subject }) => `${rule} ${subject}`)
}

describe.concurrent('approvals', () => {
  test('of who may not write are none in GitHub’s eyes', async ({ night }) => {
    const app = await scanned(night)
    app.mergePullRequest({ number: 7, title: TIDY, reviews: [{ author: 'eve', canPush: false }] })
    app.mergePullRequest({
      number: 8,
      title: TIDY,
      reviews: [{ author: 'eve', canPush: false }, { author: 'bo' }],
    })
    expect(await told(night)).toEqual(['process/merged-without-approval #7'])
  })

  test('of one’s own, however the login is spelt, and after the merge do not count', async ({
    night,
  }) => {
    const app = await scanned(night)
    app.mergePullRequest({ number: 7, title: TIDY, author: 'ann', reviews: [{ author: 'Ann' }] })
    app.mergePullRequest({ number: 8, title: TIDY, author: 'ann' })
    app.review(8, { author: 'bo', date: new Date(night.gh.clock.now() + 60_000).toISOString() })
    app.mergePullRequest({
      number: 9,
      title: TIDY,
      author: 'ann',
      reviews: [{ author: 'bo' }, { author: 'bo', state: 'COMMENTED' }],
    })
    expect((await told(night)).toSorted()).toEqual([
      'process/merged-without-approval #7',
      'process/merged-without-approval #8',
    ])
  })
})

describe.concurrent('ways into the branch', () => {
  test('merge, squash, rebase, forks, reverts and robots are pull requests', async ({ night }) => {
    const app = await scanned(night)
    const reviews = [{ author: 'bo' }]
    for (const [index, how] of (['merge', 'squash', 'rebase'] as const).entries()) {
      app.mergePullRequest({
        number: 10 + index,
        title: TIDY,
        how,
        reviews,
        commits: [{ message: 'feat: a' }, { message: 'feat: b' }],
      })
    }
    app.mergePullRequest({ number: 20, title: TIDY, fork: 'eve', reviews })
    app.mergePullRequest({
      number: 21,
      title: 'Revert "feat: tidy"',
      reviews,
      mergedBy: 'queue[bot]',
    })
    expect(await told(night)).toEqual([])
  })

  test('a pull request into another branch, pushed on from there, is none into this one', async ({
    night,
  }) => {
    const app = await scanned(night)
    app.branch('develop')
    app.mergePullRequest({
      number: 7,
      title: TIDY,
      base: 'develop',
      how: 'merge',
      reviews: [{ author: 'bo' }],
    })
    const merge = app.mergeBranch('develop', { message: 'Merge develop' })
    expect(await told(night)).toEqual([`process/direct-push ${merge}`])
  })

  test('a commit that many pull requests hold is not said to have come without one', async ({
    night,
  }) => {
    const app = await scanned(night)
    app.branch('x')
    const oid = app.commit({ branch: 'x', message: 'fix: x', files: { x: '' } })
    for (let i = 0; i < 51; i += 1) {
      app.branch(`release-${i}`)
      app.mergePullRequest({
        number: 10 + i,
        head: 'x',
        base: `release-${i}`,
        how: 'merge',
        keepBranch: true,
      })
    }
    app.forcePush(oid)
    const scan = await night.scan()
    expect(scan.findings('app')).toEqual([])
    const unseen = scan.of('app')?.results.filter(({ status }) => status === 'unknown')
    expect(unseen?.map(({ message }) => message)).toEqual([
      'Not judged: more pull requests hold it than were read',
    ])
    // It is too much tomorrow as well, so the next night looks at what comes then.
    const next = await night.scan()
    expect(next.of('app')?.base).toBe(oid)
  })

  test('the default branch was renamed in a night that saw no pull requests', async ({ night }) => {
    const app = await scanned(night)
    app.mergePullRequest({ number: 7, title: TIDY, reviews: [{ author: 'bo' }] })
    app.branch('trunk')
    app.defaultBranch = 'trunk'
    app.deleteBranch('main')
    night.gh.faults.failNext({ match: /DriftPullRequests/, status: 502, times: 99 })
    const first = await night.scan()
    expect(first.findings('app')).toEqual([])
    expect(first.of('app')?.results.some(({ status }) => status === 'unknown')).toBe(true)
    night.gh.faults.clear()
    expect(await told(night)).toEqual([])
  })

  test('the default branch was renamed after the merge', async ({ night }) => {
    const app = await scanned(night)
    app.mergePullRequest({ number: 7, title: TIDY, reviews: [{ author: 'bo' }] })
    const after = app.head ?? ''
    app.addRuleSuite({ actor: 'eve', after })
    app.branch('trunk')
    app.defaultBranch = 'trunk'
    app.deleteBranch('main')
    // What was recorded under the old name is told, and what was in order is not.
    expect(await told(night)).toEqual([`process/rule-bypass ${after}`])
  })

  test('a first window of just a day reaches as far as GitHub’s record of a day', async ({
    night,
  }) => {
    const app = night.add('app', REVIEWED)
    app.addRuleset({ rules: [{ type: 'pull_request', approvals: 1 }] })
    app.mergePullRequest({ number: 7, title: TIDY, reviews: [{ author: 'bo' }] })
    const scan = await night.scan('--since', '24h')
    const bypassed = scan.of('app')?.results.filter(({ check }) => check === 'process/bypassed')
    expect(bypassed?.map(({ status }) => status)).toEqual(['pass'])
  })

  test('an octopus, and commits of 1970 and of 2099', async ({ night }) => {
    const app = await scanned(night)
    const base = app.head ?? ''
    const arm = (name: string, date: string) => {
      app.branch(name, base)
      return app.commit({ branch: name, message: `fix: ${name}`, files: { [name]: '' }, date })
    }
    const arms = [
      arm('a', '1970-01-02T00:00:00Z'),
      arm('b', '2099-01-01T00:00:00Z'),
      arm('c', LONG_AGO),
    ]
    const oid = app.commit({
      message: 'no convention',
      parents: [base, ...arms],
      date: '1970-01-02T00:00:00Z',
    })
    expect(await told(night)).toEqual([`process/direct-push ${oid}`])
  })

  test(
    'history that was written anew is not judged from its beginning',
    async ({ night }) => {
      const app = night.add('app', REVIEWED)
      app.addRuleset({ rules: [{ type: 'pull_request', approvals: 1 }] })
      for (let i = 0; i < 120; i += 1)
        app.commit({ message: `old ${i}`, files: { n: `${i}` }, date: LONG_AGO })
      expect(await told(night)).toEqual([])
      let oid = app.commit({
        message: 'old root',
        files: { ...REVIEWED, x: '' },
        parents: [],
        date: LONG_AGO,
      })
      for (let i = 0; i < 120; i += 1) {
        oid = app.commit({
          message: `new ${i}`,
          files: { ...REVIEWED, n: `${i}` },
          parents: [oid],
          date: LONG_AGO,
        })
      }
      app.forcePush(oid)
      const scan = await night.scan()
      expect(scan.findings('app')).toEqual([])
      const unseen = scan.of('app')?.results.filter(({ status }) => status === 'unknown') ?? []
      expect(unseen.map(({ check }) => check)).toEqual(['process/bypassed', 'process/commits'])
      expect(unseen[0]?.message).toContain('history was rewritten since the last scan: 121 of its')
      const last = app.commit({ message: 'feat: one more' })
      expect(await told(night)).toEqual([`process/direct-push ${last}`])
    },
    HANG,
  )

  test(
    'more commits than are read leave the rest unknown',
    async ({ night }) => {
      const app = await scanned(night)
      const soon = new Date(Date.now() + 60_000).toISOString()
      for (let i = 0; i < 620; i += 1)
        app.commit({ message: `bad ${i}`, files: { n: `${i}` }, date: soon })
      const scan = await night.scan()
      const results = scan.of('app')?.results.filter(({ check }) => check === 'process/commits')
      expect(results?.map(({ status, findings }) => [status, findings.length])).toEqual([
        ['warning', 51],
        ['unknown', 0],
      ])
      const again = await night.scan()
      expect(again.findings('app').length).toBe(scan.findings('app').length)
      expect(app.issues).toHaveLength(1)
    },
    HANG,
  )
})

describe.concurrent('windows', () => {
  const late = (night: Night) => {
    const app = night.add('app', REVIEWED)
    app.addRuleset({ rules: [{ type: 'pull_request', approvals: 1 }] })
    app.commit({ message: 'bad', date: new Date(Date.now() - 3 * 3_600_000).toISOString() })
  }

  test.for([
    ['90m', []],
    ['24h', ['process/direct-push', 'process/commit-message']],
    ['2026-01-01', ['process/direct-push', 'process/commit-message']],
  ] as const)('since %s', async ([since, rules], { night }) => {
    late(night)
    const scan = await night.scan('--since', since)
    expect(scan.findings('app').map(({ rule }) => rule)).toEqual(rules)
  })

  test('since tomorrow is refused', async ({ night }) => {
    late(night)
    const scan = await night.scan('--since', '2099-01-01T00:00:00Z')
    expect([scan.code, scan.stdout]).toEqual([2, ''])
    expect(scan.stderr).toMatch(/lies in the future/)
  })
})
