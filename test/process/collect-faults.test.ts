import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type FakeGitHub, startFakeGitHub } from '../fake-github/index.ts'
import { ask, sent } from './asked.ts'

/** A GitHub that fails: what it withholds is unknown there, and nowhere else. */

let gh: FakeGitHub

const REPOSITORIES = 40

beforeEach(async () => {
  gh = await startFakeGitHub({ limits: false })
  for (let i = 0; i < REPOSITORIES; i += 1) {
    const files = { a: '', CODEOWNERS: '* @acme' }
    const one = gh.addRepository({ owner: 'acme', name: `r${i}`, files })
    one.protect({ approvals: 1, contexts: ['test'] })
  }
})

afterEach(() => gh.close())

const SETTINGS = `[process.branches]
required_reviews = 1
[process.labels]
required = ["bug"]
[process.repo]
require_codeowners = true
`

test('a timeout halves the page, and every repository is answered', async () => {
  gh.faults.maxRepositoriesPerQuery = { repositories: 15 }
  const seen = await ask(gh, { toml: SETTINGS, moved: false })
  expect(seen.size).toBe(REPOSITORIES)
  expect(
    [...seen.values()].every(({ labels, protection, codeowners, runs }) =>
      [labels, protection, codeowners, runs].every(({ known }) => known),
    ),
  ).toBe(true)
})

test('one repository that GitHub cannot answer for hides none of its neighbours', async () => {
  const [poison] = gh.repositories
  gh.faults.failNext({
    match: ({ body }) => JSON.stringify(body ?? '').includes(poison?.nodeId ?? 'none'),
    times: 1000,
  })
  const seen = await ask(gh, { toml: '[process.labels]\nrequired = ["bug"]\n', moved: false })
  const blind = [...seen].filter(([, { labels }]) => !labels.known).map(([name]) => name)
  expect(blind).toEqual(['r0'])
  // GitHub's own trouble: no permission would mend it.
  expect(seen.get('r0')?.labels).not.toHaveProperty('permission')
})

test('a field without an answer is unknown, with the reason, and nothing else is', async () => {
  gh.faults.partial({ match: /nodes\.3\.labels$/, type: 'RESOURCE_LIMITS_EXCEEDED', times: 99 })
  gh.faults.partial({ match: /branchProtectionRule$/, type: 'FORBIDDEN' })
  const seen = await ask(gh, { toml: SETTINGS, moved: false })
  const blind = [...seen.values()].filter(({ labels }) => !labels.known)
  expect(blind.length).toBeGreaterThan(0)
  expect(blind.length).toBeLessThan(REPOSITORIES)
  for (const { labels, protection } of blind) {
    expect(labels).toMatchObject({ reason: expect.stringContaining('Resource limits') })
    expect(protection).toMatchObject({
      value: {
        classic: { known: false, permission: 'Administration: read' },
        visible: { known: true, value: { approvals: 1 } },
      },
    })
  }
})

test('a field that fails below a whole branch of the answer makes that branch unknown', async () => {
  gh.faults.partial({
    match: ({ fieldName, repository }) =>
      fieldName === 'defaultBranchRef' && repository === 'acme/r1',
    type: 'SERVICE_UNAVAILABLE',
  })
  const seen = await ask(gh, { toml: SETTINGS, moved: false })
  expect(seen.get('r1')?.protection).toMatchObject({ known: false })
  expect(seen.get('r1')?.labels.known).toBe(true)
  expect(seen.get('r2')?.protection.known).toBe(true)
})

test('a repository that is gone, or out of sight, is unknown', async () => {
  const gone = gh.repositories
  gone[5]?.delete()
  const seen = await ask(gh, { toml: SETTINGS, moved: false, repositories: gone })
  expect(seen.get('r5')?.protection).toMatchObject({ known: false, permission: 'Metadata: read' })
  expect(seen.get('r4')?.protection.known).toBe(true)
})

test('a token that is refused is refused for everything', async () => {
  await expect(ask(gh, { toml: SETTINGS, token: 'ghp_wrong' })).rejects.toMatchObject({
    status: 401,
  })
})

test('a GitHub that is down is asked a few times, not for every repository', async () => {
  gh.faults.failNext({ match: /./, times: 10_000, status: 503 })
  await expect(ask(gh, { toml: SETTINGS })).rejects.toMatchObject({ status: 503 })
  expect(gh.requests.length).toBeLessThan(200)
})

describe.each([403, 404, 410])('REST that answers %i', (status) => {
  test('makes its own fact unknown', async () => {
    const repositories = gh.repositories.slice(0, 2)
    gh.faults.failNext({ match: /^GET .*(git\/trees|rule-suites|workflows)/, times: 99, status })
    const toml = `${SETTINGS}[process.ci]\nrequired_workflows = ["CI"]\n[process.forbidden_files]\nfiles = ["**/.env"]\n`
    const seen = await ask(gh, { toml, repositories })
    const { files, workflows, bypasses, activity, labels } = seen.get('r0') ?? {}
    expect([files?.paths, workflows, bypasses]).toMatchObject([
      { known: false },
      { known: false },
      { known: false },
    ])
    expect([activity?.known, labels?.known]).toEqual([true, true])
    expect(sent(gh)['git/get-tree']).toBe(2)
  })
})
