import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Client, clientOf } from '../client.ts'
import {
  type FakeGitHub,
  type FakeRepository,
  type Permissions,
  startFakeGitHub,
} from '../index.ts'

let gh: FakeGitHub
let client: Client
let app: FakeRepository
let count = 0

beforeAll(async () => {
  gh = await startFakeGitHub({ now: Date.parse('2026-11-21T12:00:00Z') })
  client = clientOf(gh)
})
beforeEach(() => {
  app = gh.addRepository({
    owner: 'acme',
    name: `app-${++count}`,
    date: '2026-11-01T00:00:00Z',
    files: {
      'a.ts': 'one\n',
      'old.ts': 'old\n',
      '.github/workflows/ci.yml': 'name: "CI"\non: push\n',
    },
  })
})
afterAll(() => gh.close())

const ask = async (fields: string, token?: string) => {
  const query = `{ repository(owner: "acme", name: "${app.name}") { ${fields} } }`
  const { body } = await (token === undefined ? client : clientOf(gh, token)).graphql(query)
  return body
}

const repository = async (fields: string) => {
  const body = await ask(fields)
  expect(body.errors).toBeUndefined()
  return body.data.repository
}

const commit = async (fields: string, rev = 'HEAD') =>
  (await repository(`object(expression: "${rev}") { ... on Commit { ${fields} } }`)).object

const headlines = async () =>
  (await commit('history(first: 20) { nodes { messageHeadline } }')).history.nodes.map(
    (one: { messageHeadline: string }) => one.messageHeadline,
  )

const weak = (permissions: Permissions) => gh.addToken({ kind: 'app', permissions })

describe('a merged pull request', () => {
  it('tells who wrote, reviewed and merged what, and which issues it closed', async () => {
    const issue = app.createIssue({ title: 'Broken' })
    app.createIssue({ title: 'Not this one' })
    const pull = app.mergePullRequest({
      title: 'feat: two',
      body: `Fixes #${issue.number}, see #2.`,
      head: 'feature/two',
      author: 'ann',
      mergedBy: 'bo',
      labels: ['enhancement'],
      files: { 'a.ts': 'one\ntwo\n', 'new.ts': 'new\n', 'old.ts': null },
      reviews: [
        { author: 'bo', state: 'CHANGES_REQUESTED', date: '2026-11-20T08:00:00Z' },
        { author: 'bo' },
        { author: 'copilot[bot]', state: 'COMMENTED', canPush: false },
      ],
      date: '2026-11-20T10:00:00Z',
    })
    const found = await repository(`pullRequest(number: 3) {
      __typename number title body state merged mergedAt url reviewDecision baseRefName headRefName headRefOid headRef { name }
      author { __typename login } mergedBy { login } mergeCommit { oid }
      additions deletions changedFiles
      files(first: 10) { totalCount nodes { path additions deletions changeType } }
      labels(first: 5) { nodes { name } }
      reviews(first: 5) { nodes { state author { __typename login } submittedAt commit { oid } } }
      latestOpinionatedReviews(first: 5) { nodes { state author { login } } }
      closingIssuesReferences(first: 5) { totalCount nodes { number state } } }`)
    const [own = ''] = pull.commits
    expect(found.pullRequest).toEqual({
      __typename: 'PullRequest',
      number: 3,
      title: 'feat: two',
      body: 'Fixes #1, see #2.',
      state: 'MERGED',
      merged: true,
      mergedAt: '2026-11-20T10:00:00Z',
      url: `${app.url}/pull/3`,
      reviewDecision: null,
      baseRefName: 'main',
      headRefName: 'feature/two',
      headRefOid: own,
      headRef: null,
      author: { __typename: 'User', login: 'ann' },
      mergedBy: { login: 'bo' },
      mergeCommit: { oid: app.head },
      additions: 2,
      deletions: 1,
      changedFiles: 3,
      files: {
        totalCount: 3,
        nodes: [
          { path: 'a.ts', additions: 1, deletions: 0, changeType: 'MODIFIED' },
          { path: 'new.ts', additions: 1, deletions: 0, changeType: 'ADDED' },
          { path: 'old.ts', additions: 0, deletions: 1, changeType: 'DELETED' },
        ],
      },
      labels: { nodes: [{ name: 'enhancement' }] },
      reviews: {
        nodes: [
          {
            state: 'CHANGES_REQUESTED',
            author: { __typename: 'User', login: 'bo' },
            submittedAt: '2026-11-20T08:00:00Z',
            commit: { oid: own },
          },
          {
            state: 'APPROVED',
            author: { __typename: 'User', login: 'bo' },
            submittedAt: '2026-11-20T10:00:00Z',
            commit: { oid: own },
          },
          {
            state: 'COMMENTED',
            author: { __typename: 'Bot', login: 'copilot' },
            submittedAt: '2026-11-20T10:00:00Z',
            commit: { oid: own },
          },
        ],
      },
      latestOpinionatedReviews: { nodes: [{ state: 'APPROVED', author: { login: 'bo' } }] },
      closingIssuesReferences: { totalCount: 1, nodes: [{ number: 1, state: 'CLOSED' }] },
    })
    expect(app.read('a.ts')).toBe('one\ntwo\n')
  })

  it('leaves on the branch what its way of merging leaves there', async () => {
    const commits = [
      { message: 'feat: one', files: { 'x.ts': '1\n' } },
      { message: 'feat: two', files: { 'x.ts': '2\n' } },
    ]
    const squashed = app.mergePullRequest({ title: 'Squash', commits, how: 'squash' })
    expect(await headlines()).toEqual(['Squash (#1)', 'Initial commit'])
    expect(await commit('message committer { name user { login } }')).toEqual({
      message: 'Squash (#1)\n\n* feat: one\n\n* feat: two',
      committer: { name: 'GitHub', user: { login: 'web-flow' } },
    })

    const merged = app.mergePullRequest({
      title: 'Merge',
      head: 'two',
      commits: [{ message: 'fix: y', files: { 'y.ts': '' }, date: '2026-11-20T10:00:00Z' }],
      how: 'merge',
    })
    expect(await headlines()).toEqual([
      'Merge pull request #2 from acme/two',
      'Squash (#1)',
      'fix: y',
      'Initial commit',
    ])
    expect(await commit('parents(first: 5) { totalCount nodes { oid } }')).toEqual({
      parents: {
        totalCount: 2,
        nodes: [{ oid: squashed.mergeCommit }, { oid: merged.headOid }],
      },
    })

    const rebased = app.mergePullRequest({
      title: 'Rebase',
      author: 'ann',
      mergedBy: 'bo',
      commits: [
        { message: 'chore: one', files: { 'z.ts': '1\n' } },
        { message: 'chore: two', files: { 'z.ts': '2\n' } },
      ],
      how: 'rebase',
      date: '2026-11-22T00:00:00Z',
    })
    expect((await headlines()).slice(0, 2)).toEqual(['chore: two', 'chore: one'])
    expect(rebased.mergeCommit).toBe(app.head)
    expect(
      await commit('author { user { login } } committer { user { login } }', 'HEAD~1'),
    ).toEqual({ author: { user: { login: 'ann' } }, committer: { user: { login: 'bo' } } })
    expect(app.pullRequests.map(({ state }) => state)).toEqual(['merged', 'merged', 'merged'])
  })

  it('is known of every commit that it brought', async () => {
    const { commits } = app.mergePullRequest({ title: 'Merge', how: 'merge' })
    app.commit({ message: 'Pushed past everybody' })
    const found = await commit(
      `history(first: 5) { nodes { messageHeadline associatedPullRequests(first: 5) { nodes { number } } } }`,
    )
    const brought = found.history.nodes.map(
      (one: { messageHeadline: string; associatedPullRequests: { nodes: unknown[] } }) => [
        one.messageHeadline,
        one.associatedPullRequests.nodes,
      ],
    )
    expect(brought).toContainEqual(['Pushed past everybody', []])
    expect(brought).toContainEqual(['Merge pull request #1 from acme/patch-1', [{ number: 1 }]])
    expect(brought).toContainEqual(['Merge', [{ number: 1 }]])
    expect(brought).toContainEqual(['Initial commit', []])
    const { body } = await client.rest('GET', `/repos/acme/${app.name}/commits/${commits[0]}/pulls`)
    expect(body).toMatchObject([{ number: 1, state: 'closed', head: { ref: 'patch-1' } }])
  })

  it('may be one of a commit that a test made', async () => {
    app.commit({
      files: { 'a.ts': 'b\n' },
      pullRequest: { number: 7, title: 'B', author: 'ann', mergedBy: 'bo' },
    })
    const fields = 'number merged additions deletions author { login } headRefName'
    expect(
      (await commit(`associatedPullRequests(first: 5) { nodes { ${fields} } }`))
        .associatedPullRequests.nodes,
    ).toEqual([
      {
        number: 7,
        merged: true,
        additions: 1,
        deletions: 1,
        author: { login: 'ann' },
        headRefName: 'patch-7',
      },
    ])
    expect(app.createIssue({ title: 'next' }).number).toBe(8)
    expect(() => app.openPullRequest({ number: 8 })).toThrow('has a number 8 already')
  })
})

describe('an open pull request', () => {
  it('grows with its branch, is reviewed, and can be merged or closed', async () => {
    app.branch('feature/x')
    app.commit({ branch: 'feature/x', message: 'feat: x', files: { 'x.ts': '1\n' } })
    const pull = app.openPullRequest({ head: 'feature/x', author: 'renovate[bot]', isDraft: true })
    const later = app.commit({ branch: 'feature/x', files: { 'x.ts': '2\n' } })
    app.commit({ files: { 'a.ts': 'meanwhile\n' } })
    app.review(pull.number, { author: 'bo', commit: 0 })
    const fields = `title state isDraft author { __typename login } changedFiles mergeCommit { oid } headRefOid
      reviews(first: 5) { nodes { commit { oid } } }
      commits(last: 1) { totalCount nodes { commit { oid associatedPullRequests(first: 5) { nodes { number } } } } }`
    const open = (await repository(`pullRequest(number: 1) { ${fields} }`)).pullRequest
    expect(open).toEqual({
      title: 'feat: x',
      state: 'OPEN',
      isDraft: true,
      author: { __typename: 'Bot', login: 'renovate' },
      changedFiles: 1,
      mergeCommit: null,
      headRefOid: later,
      reviews: { nodes: [{ commit: { oid: pull.commits[0] } }] },
      commits: {
        totalCount: 2,
        nodes: [{ commit: { oid: later, associatedPullRequests: { nodes: [{ number: 1 }] } } }],
      },
    })
    app.mergePullRequest({ number: 1, mergedBy: 'bo' })
    expect([app.read('x.ts'), app.read('a.ts')]).toEqual(['2\n', 'meanwhile\n'])
    expect(app.refs.has('refs/heads/feature/x')).toBe(false)
    app.openPullRequest({ number: 5 })
    app.closePullRequest(5)
    expect(() => app.mergePullRequest({ number: 5 })).toThrow('#5 is closed')
  })

  it('may come from a fork, whose branch is not here', async () => {
    app.openPullRequest({ head: 'main', fork: 'mona' })
    const fields = 'isCrossRepository headRef { name } headRefName headRepositoryOwner { login }'
    expect((await repository(`pullRequest(number: 1) { ${fields} }`)).pullRequest).toEqual({
      isCrossRepository: true,
      headRef: null,
      headRefName: 'main',
      headRepositoryOwner: { login: 'mona' },
    })
    expect(app.refs.size).toBe(1)
  })

  it('closes no issue where it does not go to the default branch', async () => {
    app.createIssue({ title: 'Broken' })
    app.branch('next')
    app.mergePullRequest({ number: 2, base: 'next', body: 'Closes #1' })
    app.openPullRequest({ number: 3, body: 'closes acme/other#1', closes: [1] })
    const issues = 'closingIssuesReferences(first: 5) { nodes { number } }'
    const found = await repository(
      `two: pullRequest(number: 2) { ${issues} } three: pullRequest(number: 3) { ${issues} } issue(number: 1) { state }`,
    )
    expect(found).toEqual({
      two: { closingIssuesReferences: { nodes: [] } },
      three: { closingIssuesReferences: { nodes: [{ number: 1 }] } },
      issue: { state: 'OPEN' },
    })
  })
})

describe('pull requests', () => {
  const list = async (args: string) =>
    (
      await repository(`pullRequests(first: 10, ${args}) { nodes { number } }`)
    ).pullRequests.nodes.map((one: { number: number }) => one.number)

  it('are listed by state, branch and time, apart from issues', async () => {
    app.mergePullRequest({ number: 10, date: '2026-11-18T00:00:00Z' })
    app.mergePullRequest({
      number: 11,
      date: '2026-11-19T00:00:00Z',
      openedAt: '2026-11-02T00:00:00Z',
    })
    app.branch('next')
    app.openPullRequest({ number: 12, base: 'next', labels: ['bug'], date: '2026-11-20T00:00:00Z' })
    app.createIssue({ title: 'An issue' })
    expect(await list('states: MERGED')).toEqual([11, 10])
    expect(await list('states: [MERGED], orderBy: { field: UPDATED_AT, direction: DESC }')).toEqual(
      [11, 10],
    )
    expect(await list('orderBy: { field: CREATED_AT, direction: DESC }')).toEqual([12, 10, 11])
    expect(await list('baseRefName: "next"')).toEqual([12])
    expect(await list('labels: ["BUG"]')).toEqual([12])
    expect(await list('headRefName: "patch-12"')).toEqual([12])
    expect((await repository('issues(first: 5) { totalCount }')).issues.totalCount).toBe(1)
  })

  it('and commits come back by id, at the price that GitHub asks', async () => {
    const pull = app.mergePullRequest({ title: 'One' })
    const { object } = await repository('object(expression: "HEAD") { id }')
    const { body } = await client.graphql(
      `query ($ids: [ID!]!) { rateLimit { cost nodeCount } nodes(ids: $ids) { __typename
        ... on PullRequest { title commits(last: 1) { nodes { commit { statusCheckRollup { state } } } } } ... on Commit { message } } }`,
      { ids: [pull.nodeId, object.id] },
    )
    expect(body).toEqual({
      data: {
        rateLimit: { cost: 1, nodeCount: 4 },
        nodes: [
          {
            __typename: 'PullRequest',
            title: 'One',
            commits: { nodes: [{ commit: { statusCheckRollup: null } }] },
          },
          { __typename: 'Commit', message: 'One (#1)' },
        ],
      },
    })
  })

  it('need their permission, except where everybody may read', async () => {
    const pull = app.mergePullRequest({ title: 'One' })
    const token = weak({ contents: 'read' })
    const { data, errors } = await ask(
      'name pullRequest(number: 1) { title } object(expression: "HEAD") { ... on Commit { message associatedPullRequests(first: 1) { nodes { number } } } }',
      token,
    )
    expect(data.repository).toEqual({
      name: app.name,
      pullRequest: null,
      object: { message: 'One (#1)', associatedPullRequests: null },
    })
    expect(errors).toMatchObject([
      { type: 'FORBIDDEN', path: ['repository', 'pullRequest'] },
      { type: 'FORBIDDEN', path: ['repository', 'object', 'associatedPullRequests'] },
    ])
    const byId = await clientOf(gh, token).graphql('query ($id: ID!) { node(id: $id) { id } }', {
      id: pull.nodeId,
    })
    expect(byId.body.errors).toMatchObject([{ type: 'FORBIDDEN', path: ['node'] }])
    app.visibility = 'public'
    expect((await ask('pullRequest(number: 1) { title }', token)).data.repository).toEqual({
      pullRequest: { title: 'One' },
    })
  })
})

describe('checks', () => {
  const rollup = `statusCheckRollup { state contexts(first: 10) { totalCount pageInfo { hasNextPage } nodes { __typename
    ... on CheckRun { name conclusion status checkSuite { app { databaseId slug } workflowRun { event workflow { name state resourcePath } } } }
    ... on StatusContext { context state creator { login } } } } }`

  it('tell what reported on a commit, and from where', async () => {
    const oid = app.head ?? ''
    app.setWorkflow('.github/workflows/ci.yml', { state: 'disabled_manually' })
    app.addChecks(oid, [
      { name: 'test' },
      { name: 'deploy', conclusion: 'SKIPPED', workflow: '.github/workflows/gone.yml' },
      { name: 'scan', conclusion: null, app: { id: 77, slug: 'scanner' } },
      { context: 'ci/legacy', by: 'jenkins' },
    ])
    const workflow = (name: string, path: string, state: string) => ({
      app: { databaseId: 15_368, slug: 'github-actions' },
      workflowRun: {
        event: 'push',
        workflow: { name, state, resourcePath: `/acme/${app.name}/actions/workflows/${path}` },
      },
    })
    const run = { __typename: 'CheckRun', status: 'COMPLETED' }
    expect((await commit(rollup)).statusCheckRollup).toEqual({
      state: 'PENDING',
      contexts: {
        totalCount: 4,
        pageInfo: { hasNextPage: false },
        nodes: [
          {
            ...run,
            name: 'test',
            conclusion: 'SUCCESS',
            checkSuite: workflow('CI', 'ci.yml', 'DISABLED_MANUALLY'),
          },
          {
            ...run,
            name: 'deploy',
            conclusion: 'SKIPPED',
            checkSuite: workflow('.github/workflows/gone.yml', 'gone.yml', 'DELETED'),
          },
          {
            ...run,
            name: 'scan',
            conclusion: null,
            status: 'IN_PROGRESS',
            checkSuite: { app: { databaseId: 77, slug: 'scanner' }, workflowRun: null },
          },
          {
            __typename: 'StatusContext',
            context: 'ci/legacy',
            state: 'SUCCESS',
            creator: { login: 'jenkins' },
          },
        ],
      },
    })
    const suites = await commit(
      'checkSuites(first: 5) { totalCount nodes { app { databaseId } conclusion checkRuns(first: 5) { nodes { name } } } } other: checkSuites(first: 5, filterBy: { appId: 77 }) { totalCount }',
    )
    expect(suites.checkSuites.totalCount).toBe(3)
    expect(suites.checkSuites.nodes[0]).toEqual({
      app: { databaseId: 15_368 },
      conclusion: 'SUCCESS',
      checkRuns: { nodes: [{ name: 'test' }] },
    })
    expect(suites.other.totalCount).toBe(1)
  })

  it.each([
    ['SUCCESS', [{ name: 'a' }, { name: 'b', conclusion: 'NEUTRAL' as const }]],
    ['FAILURE', [{ name: 'a' }, { name: 'b', conclusion: 'TIMED_OUT' as const }]],
    [
      'FAILURE',
      [
        { name: 'a', conclusion: null },
        { context: 'c', state: 'ERROR' as const },
      ],
    ],
    ['PENDING', [{ name: 'a' }, { context: 'c', state: 'PENDING' as const }]],
    ['SUCCESS', [{ name: 'a', conclusion: 'FAILURE' as const }, { name: 'a' }]],
  ])('add up to %s: %j', async (state, checks) => {
    app.addChecks(app.head ?? '', checks)
    expect((await commit('statusCheckRollup { state }')).statusCheckRollup).toEqual({ state })
  })

  it('of a pull request hang on its last commit', async () => {
    app.mergePullRequest({ checks: [{ name: 'test', conclusion: 'FAILURE' }] })
    const found = await repository(
      'pullRequest(number: 1) { mergeCommit { statusCheckRollup { state } } commits(last: 1) { nodes { commit { statusCheckRollup { state } } } } }',
    )
    expect(found.pullRequest).toEqual({
      mergeCommit: { statusCheckRollup: null },
      commits: { nodes: [{ commit: { statusCheckRollup: { state: 'FAILURE' } } }] },
    })
  })

  it('are refused without their permissions, or one by one without one of them', async () => {
    app.addChecks(app.head ?? '', [{ name: 'test' }, { context: 'ci/legacy' }])
    const see = (permissions: Permissions) =>
      ask(
        'object(expression: "HEAD") { ... on Commit { statusCheckRollup { contexts(first: 5) { nodes { __typename } } } checkSuites(first: 5) { totalCount } } }',
        weak({ contents: 'read', ...permissions }),
      )
    const none = await see({})
    expect(none.data.repository.object).toEqual({ statusCheckRollup: null, checkSuites: null })
    expect(none.errors).toMatchObject([
      { type: 'FORBIDDEN', path: ['repository', 'object', 'statusCheckRollup'] },
      { type: 'FORBIDDEN', path: ['repository', 'object', 'checkSuites'] },
    ])
    const checks = await see({ checks: 'read' })
    expect(checks.data.repository.object).toEqual({
      statusCheckRollup: { contexts: { nodes: [{ __typename: 'CheckRun' }, null] } },
      checkSuites: { totalCount: 1 },
    })
    expect(checks.errors).toMatchObject([
      { type: 'FORBIDDEN', message: 'Resource not accessible by integration' },
    ])
    expect((await see({ checks: 'read', statuses: 'read' })).errors).toBeUndefined()
  })
})

describe('commits', () => {
  it('are listed newest first with all that is merged, and who made them', async () => {
    app.branch('side')
    const at = (day: number) => `2026-11-${day}T00:00:00Z`
    app.commit({ message: 'main', date: at(11) })
    app.commit({
      branch: 'side',
      message: 'side',
      date: at(12),
      files: { 'side.ts': '' },
      author: { name: 'renovate[bot]', email: 'r@example.com', login: 'renovate[bot]' },
      committer: { name: 'Nobody', email: 'nobody@nowhere.test' },
    })
    app.mergeBranch('side', { date: at(13) })
    app.commit({
      message: 'Merged by hand',
      parents: [app.head ?? '', app.refs.get('refs/heads/side') ?? ''],
      date: at(14),
    })
    const { history } =
      await commit(`history(first: 10) { totalCount nodes { message authoredDate committedDate
      parents(first: 3) { totalCount } author { name email date user { __typename login } } committer { name user { login } } } }`)
    expect(history.totalCount).toBe(5)
    expect(history.nodes.map((one: { message: string }) => one.message)).toEqual([
      'Merged by hand',
      "Merge branch 'side'",
      'side',
      'main',
      'Initial commit',
    ])
    expect(history.nodes[0].parents.totalCount).toBe(2)
    expect(history.nodes[1].parents.totalCount).toBe(2)
    expect(history.nodes[2]).toMatchObject({
      author: {
        name: 'renovate[bot]',
        email: 'r@example.com',
        date: at(12),
        user: { __typename: 'User', login: 'renovate[bot]' },
      },
      committer: { name: 'Nobody', user: null },
    })
    expect(app.read('side.ts')).toBe('')
  })

  it('have their subject cut where it is long', async () => {
    const subject = `feat: ${'x'.repeat(80)}`
    app.commit({ message: `${subject}\n\nWhy.` })
    expect(await commit('message messageHeadline messageBody')).toEqual({
      message: `${subject}\n\nWhy.`,
      messageHeadline: `${subject.slice(0, 69)}…`,
      messageBody: `…${subject.slice(69)}\n\nWhy.`,
    })
    app.commit({ message: 'y'.repeat(72) })
    expect((await commit('messageHeadline')).messageHeadline).toBe('y'.repeat(72))
  })
})

describe('branches and folders', () => {
  it('are listed in pages, by name', async () => {
    for (const name of ['feature/b', 'feature/a']) app.branch(name)
    app.tag('v1')
    const refs = (args: string) =>
      `refs(refPrefix: "refs/heads/", ${args}) { totalCount pageInfo { hasNextPage endCursor } nodes { name prefix } }`
    const { refs: first } = await repository(refs('first: 2'))
    expect(first).toMatchObject({
      totalCount: 3,
      pageInfo: { hasNextPage: true },
      nodes: [
        { name: 'feature/a', prefix: 'refs/heads/' },
        { name: 'feature/b', prefix: 'refs/heads/' },
      ],
    })
    const { refs: second } = await repository(
      refs(`first: 2, after: "${first.pageInfo.endCursor}"`),
    )
    expect(second.nodes).toEqual([{ name: 'main', prefix: 'refs/heads/' }])
    const { refs: found } = await repository(refs('first: 2, query: "EATURE", direction: DESC'))
    expect(found.nodes[0].name).toBe('feature/b')
  })

  it('show what lies in them', async () => {
    const entries = (expression: string) =>
      `object(expression: "${expression}") { ... on Tree { entries { name path type object { ... on Blob { text byteSize isBinary isTruncated } } } } }`
    const { folder, root } = await repository(
      `folder: ${entries('HEAD:.github/workflows')} root: ${entries('HEAD:')}`,
    )
    expect(folder.entries).toEqual([
      {
        name: 'ci.yml',
        path: '.github/workflows/ci.yml',
        type: 'blob',
        object: {
          text: 'name: "CI"\non: push\n',
          byteSize: 20,
          isBinary: false,
          isTruncated: false,
        },
      },
    ])
    expect(root.entries.map(({ path, type }: Record<string, string>) => [path, type])).toEqual([
      ['.github', 'tree'],
      ['a.ts', 'blob'],
      ['old.ts', 'blob'],
    ])
  })
})
