import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Observed } from '../../packages/core/src/collect/github/process/collect.ts'
import type { Activity } from '../../packages/core/src/model/index.ts'
import { type FakeGitHub, type FakeRepository, startFakeGitHub } from '../fake-github/index.ts'
import { ask, askOne, sent } from './asked.ts'

/** What people did: commits in the window, pull requests, checks, and bypassed rules. */

let gh: FakeGitHub
let app: FakeRepository

const NOW = Date.parse('2026-11-21T02:00:00Z')

beforeEach(async () => {
  gh = await startFakeGitHub({ now: NOW, limits: false, validateResponses: true })
  app = gh.addRepository({
    owner: 'acme',
    name: 'app',
    files: { 'README.md': 'Hello', '.github/workflows/ci.yml': 'name: CI\non: push\njobs: {}\n' },
    date: '2026-11-01T10:00:00Z',
  })
})

afterEach(async () => {
  expect(gh.violations).toEqual([])
  await gh.close()
})

const COMMITS = '[process.commits]\nconventional = true\n'
const PROTECTION = '[process.branches]\nrequired_reviews = 1\nrequire_status_checks = ["test"]\n'

const activityOf = ({ activity }: Observed): Activity => {
  if (!activity.known) throw new Error(activity.reason)
  return activity.value
}

const ann = { name: 'Ann', email: 'ann@example.com', login: 'ann' }

describe('commits in the window', () => {
  test('those since the last scan, newest first, with who made them', async () => {
    const base = app.head
    app.commit({ message: 'feat: one\n\nWhy', author: ann, date: '2026-11-20T10:00:00Z' })
    app.commit({ message: 'two', date: '2026-11-20T11:00:00Z' })
    const activity = activityOf(await askOne(gh, { toml: COMMITS, base: () => base }))
    expect(activity.complete).toBe(true)
    expect(activity.commits).toMatchObject([
      { message: 'two', mainline: true, parents: 1, pullRequests: { known: true, value: [] } },
      {
        message: expect.stringContaining('feat: one\n\nWhy'),
        author: { name: 'Ann', account: { login: 'ann', bot: false } },
        time: '2026-11-20T10:00:00.000Z',
      },
    ])
    expect(sent(gh)).toEqual({ DriftActivity: 1 })
  })

  test('a branch that was merged: its commits are in the window, and not on the line itself', async () => {
    const base = app.head
    app.branch('topic')
    app.commit({ message: 'inside', branch: 'topic', files: { a: '1' } })
    app.commit({ message: 'meanwhile', files: { b: '1' } })
    app.mergeBranch('topic')
    const { commits } = activityOf(await askOne(gh, { toml: COMMITS, base: () => base }))
    const told = commits.map(({ message, mainline, parents }) => [
      message.split('\n')[0],
      mainline,
      parents,
    ])
    expect(told).toHaveLength(3)
    expect(told).toEqual(
      expect.arrayContaining([
        ["Merge branch 'topic'", true, 2],
        ['meanwhile', true, 1],
        ['inside', false, 1],
      ]),
    )
  })

  test('more than a page is read on; more than 500 is told to be cut', async () => {
    const base = app.head
    for (let i = 0; i < 40; i += 1) app.commit({ message: `c${i}` })
    const read = activityOf(await askOne(gh, { toml: COMMITS, base: () => base }))
    expect([read.commits.length, read.complete]).toEqual([40, true])
    expect(sent(gh)).toEqual({ DriftActivity: 1, DriftHistory: 1 })
    for (let i = 40; i < 600; i += 1) app.commit({ message: `c${i}` })
    const cut = activityOf(await askOne(gh, { toml: COMMITS, base: () => base }))
    expect(cut.complete).toBe(false)
    expect(cut.commits.length).toBe(530)
  })

  test('history that was rewritten: dates tell what is new', async () => {
    const base = app.commit({ message: 'gone', date: '2026-11-19T10:00:00Z' })
    const first = app.commit({
      message: 'other beginning',
      files: { a: '' },
      parents: [],
      date: '2026-10-01T10:00:00Z',
    })
    app.forcePush(first)
    app.commit({ message: 'new', date: '2026-11-20T10:00:00Z' })
    const activity = activityOf(await askOne(gh, { toml: COMMITS, base: () => base }))
    expect(activity.commits.map(({ message }) => message.trim())).toEqual(['new'])
    // What is dated earlier may have been pushed tonight all the same.
    expect(activity).toMatchObject({ complete: false, gap: expect.stringContaining('rewritten') })
  })

  test('nothing moved since the last scan', async () => {
    const activity = activityOf(await askOne(gh, { toml: COMMITS, base: () => app.head }))
    expect(activity).toEqual({ commits: [], complete: true, pullRequests: [] })
    expect(gh.requests).toEqual([])
  })
})

describe('pull requests', () => {
  test('with reviews, checks and files, where they are asked for', async () => {
    const base = app.head
    const pull = app.mergePullRequest({
      title: 'feat: `it`',
      body: 'Closes #1',
      author: 'renovate[bot]',
      mergedBy: 'bo',
      files: { 'src/a.ts': '1\n2\n', 'pnpm.lock': 'x' },
      reviews: [
        { author: 'cy', date: '2026-11-20T09:00:00Z' },
        { author: 'di', state: 'COMMENTED' },
      ],
      checks: [{ name: 'test' }, { context: 'ci/legacy', state: 'ERROR' }],
      date: '2026-11-20T10:00:00Z',
    })
    const toml = `${PROTECTION}[process.pr]\nmax_files = 1\nexclude = ["*.lock"]\n`
    const { commits, pullRequests } = activityOf(await askOne(gh, { toml, base: () => base }))
    expect(commits).toMatchObject([{ pullRequests: { value: [pull.number] }, mainline: true }])
    expect(pullRequests).toMatchObject([
      {
        number: pull.number,
        title: 'feat: `it`',
        author: { login: 'renovate[bot]', bot: true },
        mergedBy: { login: 'bo', bot: false },
        base: 'main',
        mergeCommit: pull.mergeCommit,
        headOid: pull.headOid,
        changedFiles: 2,
        reviews: { value: [{ author: { login: 'cy' }, state: 'APPROVED', commit: pull.headOid }] },
        checks: {
          value: expect.arrayContaining([
            { context: 'test', state: 'success', appId: 15368 },
            { context: 'ci/legacy', state: 'failure', appId: null },
          ]),
        },
      },
    ])
    const files = pullRequests[0]?.files
    expect(files?.known && files.value.map(({ path, added }) => [path, added]).sort()).toEqual([
      ['pnpm.lock', true],
      ['src/a.ts', true],
    ])
  })

  test('one into another branch brings nothing to the default branch', async () => {
    const base = app.head
    app.branch('next')
    app.mergePullRequest({ base: 'next', files: { a: '1' } })
    app.mergeBranch('next')
    const { commits, pullRequests } = activityOf(
      await askOne(gh, { toml: PROTECTION, base: () => base }),
    )
    expect(pullRequests).toEqual([])
    expect(commits.every(({ pullRequests: by }) => by.known && by.value.length === 0)).toBe(true)
  })

  test('250 files are read on', async () => {
    const base = app.head
    const files = Object.fromEntries(Array.from({ length: 250 }, (_, i) => [`src/${i}.ts`, '1']))
    app.mergePullRequest({ files })
    const toml = '[process.pr]\nmax_files = 1\nexclude = ["x"]\n'
    const { pullRequests } = activityOf(await askOne(gh, { toml, base: () => base }))
    const read = pullRequests[0]?.files
    expect(read?.known && read.value.length).toBe(250)
    expect(sent(gh)).toMatchObject({ DriftPullRequestFiles: 2 })
  })

  test('a token that may not see them: commits all the same', async () => {
    const base = app.head
    app.mergePullRequest({ files: { a: '1' } })
    for (let i = 0; i < 40; i += 1) app.commit({ message: `c${i}` })
    const token = gh.addToken({ kind: 'app', permissions: { metadata: 'read', contents: 'read' } })
    const { commits } = activityOf(await askOne(gh, { toml: PROTECTION, base: () => base, token }))
    expect(commits).toHaveLength(41)
    expect(commits[0]?.pullRequests).toMatchObject({
      known: false,
      permission: 'Pull requests: read',
    })
  })
})

describe('recent runs', () => {
  test('where contexts are required: the newest commit and merged pull requests', async () => {
    app.protect({ contexts: ['test'] })
    const pull = app.mergePullRequest({ files: { a: '1' }, checks: [{ name: 'test' }] })
    app.addChecks(app.head ?? '', [{ name: 'build', conclusion: null }])
    const { runs, workflows } = await askOne(gh, { toml: PROTECTION })
    expect(runs).toMatchObject({
      value: {
        commits: [
          { where: 'default branch', contexts: [{ context: 'build', state: 'pending' }] },
          { where: `#${pull.number}`, contexts: [{ context: 'test', state: 'success' }] },
        ],
      },
    })
    expect(workflows).toMatchObject({
      value: [{ name: 'CI', path: '.github/workflows/ci.yml', state: 'active' }],
    })
  })

  test('not asked where nothing is required', async () => {
    const { runs } = await askOne(gh, { toml: PROTECTION })
    expect(runs.known).toBe(false)
    expect(sent(gh)).not.toHaveProperty('DriftRuns')
  })

  test('without Checks: read', async () => {
    app.protect({ contexts: ['test'] })
    app.addChecks(app.head ?? '', [{ name: 'test' }])
    const token = gh.addToken({
      kind: 'app',
      permissions: { metadata: 'read', contents: 'read', pull_requests: 'read' },
    })
    const { runs } = await askOne(gh, { toml: PROTECTION, token })
    expect(runs).toMatchObject({ known: false, permission: 'Checks: read' })
  })

  test('a workflow that did not run is asked for by itself', async () => {
    app.setWorkflow('.github/workflows/ci.yml', { state: 'disabled_manually' })
    const toml = '[process.ci]\nrequired_workflows = ["CI"]\n'
    const { workflows } = await askOne(gh, { toml })
    expect(workflows).toMatchObject({
      value: [{ path: '.github/workflows/ci.yml', state: 'disabled_manually' }],
    })
    expect(sent(gh)).toMatchObject({ 'actions/list-repo-workflows': 1 })
    const token = gh.addToken({ kind: 'app', permissions: { metadata: 'read', contents: 'read' } })
    expect((await askOne(gh, { toml, token })).workflows).toMatchObject({
      known: false,
      permission: 'Actions: read',
    })
  })

  test('one that ran is known by its run', async () => {
    app.addChecks(app.head ?? '', [{ name: 'test' }])
    const { workflows } = await askOne(gh, { toml: '[process.ci]\nrequired_workflows = ["ci"]\n' })
    expect(workflows).toMatchObject({ value: [{ name: 'CI' }] })
    expect(sent(gh)).not.toHaveProperty('actions/list-repo-workflows')
  })
})

describe('bypassed rules', () => {
  test('one question for the whole organization', async () => {
    const other = gh.addRepository({ owner: 'acme', name: 'other', files: { a: '' } })
    const id = app.addRuleSuite({ actor: 'bo', time: '2026-11-20T10:00:00Z' })
    app.addRuleSuite({ actor: 'bo', result: 'pass' })
    app.addRuleSuite({ actor: 'bo', time: '2026-11-01T10:00:00Z' })
    const seen = await ask(gh, { toml: PROTECTION })
    expect(seen.get('app')?.bypasses).toMatchObject({
      value: [{ id, actor: 'bo', after: app.head, ref: 'refs/heads/main' }],
    })
    expect(seen.get(other.name)?.bypasses).toEqual({ known: true, value: [] })
    expect(sent(gh)).toMatchObject({ 'repos/get-org-rule-suites': 1 })
    expect(sent(gh)).not.toHaveProperty('repos/get-repo-rule-suites')
  })

  test('each repository by itself, where the organization is not shown', async () => {
    app.addRuleSuite({ actor: 'bo', time: '2026-11-20T10:00:00Z' })
    const token = gh.addToken({
      kind: 'app',
      permissions: { metadata: 'read', contents: 'read', administration: 'write' },
    })
    const { bypasses } = await askOne(gh, { toml: PROTECTION, token })
    expect(bypasses).toMatchObject({ value: [{ actor: 'bo' }] })
  })

  test('without Administration it is unknown', async () => {
    const token = gh.addToken({ kind: 'app', permissions: { metadata: 'read', contents: 'read' } })
    const { bypasses } = await askOne(gh, { toml: PROTECTION, token })
    expect(bypasses).toMatchObject({ known: false, permission: 'Administration: write' })
    // Classic protection was refused already: no need to ask each repository again.
    expect(sent(gh)).not.toHaveProperty('repos/get-repo-rule-suites')
  })

  test('administration may be read and this is refused all the same', async () => {
    const permissions = { metadata: 'read', contents: 'read', administration: 'read' } as const
    const token = gh.addToken({ kind: 'app', permissions })
    gh.faults.failNext({ match: /^GET .*rule-suites/, status: 403, times: 2 })
    const { bypasses } = await askOne(gh, { toml: PROTECTION, token })
    expect(bypasses).toMatchObject({ known: false, permission: 'Administration: write' })
  })
})
