import { closedByPeople, publishIssues, readOpenIssues } from '@drift-toolkit/core/publish/issues'
import { planIssues } from '@drift-toolkit/core/publish/reconcile'
import { createGitHub } from '@drift-toolkit/core/transport/github'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { apiWith, eslintOff, hostileRepository, manyFindings } from './examples/reports.ts'
import { type FakeGitHub, startFakeGitHub } from './fake-github/index.ts'

/** Issues, from the plan to GitHub and back, over HTTP. */

let gh: FakeGitHub
beforeEach(async () => {
  gh = await startFakeGitHub({ limits: false })
})
afterEach(async () => {
  expect(gh.violations).toEqual([])
  await gh.close()
})

const clock = { now: () => Date.now(), sleep: async () => {} }
const client = (token = gh.token) => createGitHub({ apiUrl: gh.apiUrl, token: () => token, clock })
const write = { dryRun: false, sleep: clock.sleep }

const plan = (
  repository = apiWith([eslintOff]),
  openIssues: Awaited<ReturnType<typeof readOpenIssues>> = [],
  mode: 'scan' | 'rolling' = 'scan',
) =>
  planIssues({
    repositories: [repository],
    domain: 'code',
    mode,
    scan: { id: `scan-${openIssues.length}`, time: '2026-11-21T06:00:00Z', toolVersion: '1.0.0' },
    rules: { issueRepository: null, issuePublic: false, runRepository: null },
    told: null,
    openIssues,
    maxIssues: 50,
    shard: null,
  }).writes

test('an issue is opened with its label, found again, and nothing is told twice', async () => {
  const repository = gh.addRepository({ owner: 'acme', name: 'api', labels: [] })
  const done = await publishIssues(client(), plan(), write)
  expect(done.errors).toEqual([])
  expect(done.issues).toMatchObject([{ repository: 'acme/api', number: 1, action: 'opened' }])
  expect(repository.issues.map(({ title }) => title)).toEqual([
    '[drift:code] ESLint is switched off (high)',
  ])
  expect(repository.labels).toMatchObject([{ name: 'drift:code', color: '1d76db' }])

  const open = await readOpenIssues(client(), 'acme/api', 'drift:code')
  expect(open).toMatchObject([{ number: 1, nodeId: done.told[0]?.issue.nodeId }])
  expect(plan(apiWith([eslintOff]), open)).toEqual([])
})

test('what an outside user pastes into an issue silences nothing', async () => {
  const repository = gh.addRepository({ owner: 'acme', name: 'api', visibility: 'public' })
  const [planned] = plan()
  repository.createIssue({
    title: 'help',
    body: planned?.body ?? '',
    labels: ['drift:code'],
    by: { login: 'mallory', type: 'User' },
  })
  expect(await readOpenIssues(client(), 'acme/api', 'drift:code')).toEqual([])
})

test.each(['before', 'after'] as const)(
  'an answer lost %s the issue was made leaves exactly one issue',
  async (when) => {
    const repository = gh.addRepository({ owner: 'acme', name: 'api' })
    gh.faults.failNext({ match: /^POST .*\/issues$/, status: 502, when, times: 1 })
    const done = await publishIssues(client(), plan(), write)
    expect(done.errors).toEqual([])
    expect(repository.issues).toHaveLength(1)
    expect(done.told[0]?.issue.number).toBe(repository.issues[0]?.number)
  },
)

test('repositories that take no issue are named with the reason', async () => {
  gh.addRepository({ owner: 'acme', name: 'api', hasIssues: false })
  const off = await publishIssues(client(), plan(), write)
  expect(off).toMatchObject({ issues: [], told: [] })
  expect(off.errors).toEqual([
    { where: 'acme/api', reason: expect.stringContaining('issues are switched off') },
  ])

  const repository = gh.repository('acme/api')
  if (repository) Object.assign(repository, { hasIssues: true, isArchived: true })
  const archived = await publishIssues(client(), plan(), write)
  expect(archived.errors[0]?.reason).toContain('is archived')

  gh.addRepository({ owner: 'acme', name: 'readonly' })
  const reader = gh.addToken({
    kind: 'app',
    permissions: { metadata: 'read', contents: 'read' },
    repositories: ['acme/readonly'],
  })
  const denied = await publishIssues(
    client(reader),
    plan({ ...apiWith([eslintOff]), name: 'acme/readonly' }),
    write,
  )
  expect(denied.errors[0]?.reason).toContain('may not write issues')
  expect(denied.errors[0]?.permission).toMatch(/issues/i)
})

test('the largest and the most hostile bodies are taken as they are', async () => {
  const repository = gh.addRepository({ owner: 'acme', name: 'api' })
  const bodies = [apiWith(manyFindings(10_000)), hostileRepository].flatMap((one) => plan(one))
  const done = await publishIssues(client(), bodies, write)
  expect(done.errors).toEqual([])
  expect(repository.issues).toHaveLength(2)
})

test('a rolling issue is edited in place; a person closing it is noticed, a bot is not', async () => {
  const repository = gh.addRepository({ owner: 'acme', name: 'api' })
  const opened = await publishIssues(client(), plan(undefined, [], 'rolling'), write)
  const open = await readOpenIssues(client(), 'acme/api', 'drift:code')
  const more = apiWith(manyFindings(3))
  const edited = await publishIssues(client(), plan(more, open, 'rolling'), write)
  expect(edited.issues).toMatchObject([{ number: 1, action: 'updated' }])
  expect(repository.issues.map(({ title }) => title)).toEqual([
    '[drift:code] 3 open findings, worst high',
  ])

  const id = opened.told[0]?.issue.nodeId ?? ''
  expect(await closedByPeople(client(), [id])).toEqual(new Set())
  repository.closeIssue(1, { by: { login: 'stale[bot]', type: 'Bot' } })
  expect(await closedByPeople(client(), [id])).toEqual(new Set())
  repository.reopenIssue(1)
  repository.closeIssue(1, { by: { login: 'ann', type: 'User' } })
  expect(await closedByPeople(client(), [id, 'I_kwDOunknown'])).toEqual(new Set([id]))
})
