import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Client, clientOf } from '../client.ts'
import { type FakeGitHub, type FakeRepository, startFakeGitHub } from '../index.ts'

let gh: FakeGitHub
let client: Client
let app: FakeRepository

const ann = { name: 'Ann', email: 'ann@example.com', login: 'ann' }

beforeAll(async () => {
  gh = await startFakeGitHub({ now: Date.parse('2026-11-21T12:00:00Z') })
  client = clientOf(gh)
  app = gh.addRepository({
    owner: 'acme',
    name: 'app',
    visibility: 'internal',
    date: '2026-11-01T00:00:00Z',
    files: {
      'check.toml': '[code]\n',
      'src/a.ts': 'a\n',
      logo: new Uint8Array([1, 0, 2]),
      large: 'é'.repeat(300_000),
      link: { symlink: 'src' },
      vendor: { submodule: 'c'.repeat(40) },
    },
  })
  app.commit({
    files: { 'src/a.ts': 'b\n' },
    author: ann,
    date: '2026-11-20T10:00:00+02:00',
    message: 'feat: b\n\nWhy.',
    pullRequest: { number: 7, title: 'B', author: 'ann', mergedBy: 'bo' },
  })
  gh.addRepository({ owner: 'acme', name: 'empty' })
  gh.addRepository({
    owner: 'acme',
    name: 'Zoo',
    visibility: 'public',
    isFork: true,
    files: { x: '' },
  })
  gh.addRepository({ owner: 'acme', name: 'attic', isArchived: true, files: { x: '' } })
  gh.addRepository({ owner: 'mona', ownerType: 'User', name: 'dot', files: { x: '' } })
})
afterAll(() => gh.close())

const data = async (query: string, variables?: Record<string, unknown>) => {
  const { body } = await client.graphql(query, variables)
  expect(body.errors).toBeUndefined()
  return body.data
}

describe('the inventory', () => {
  const names = async (args: string) => {
    const query = `{ organization(login: "acme") { repositories(first: 10, ${args}) { nodes { name } } } }`
    return (await data(query)).organization.repositories.nodes.map(
      (one: { name: string }) => one.name,
    )
  }

  it.each([
    ['orderBy: { field: NAME, direction: ASC }', ['app', 'attic', 'empty', 'Zoo']],
    ['orderBy: { field: NAME, direction: DESC }, isArchived: false', ['Zoo', 'empty', 'app']],
    ['isFork: true', ['Zoo']],
    ['isArchived: true', ['attic']],
    ['visibility: INTERNAL', ['app']],
    ['visibility: PUBLIC', ['Zoo']],
  ])('is filtered and ordered: %s', async (args, expected) => {
    expect(await names(args)).toEqual(expected)
  })

  it('comes in pages', async () => {
    const query = `query ($after: String) { repositoryOwner(login: "ACME") { repositories(first: 3, after: $after, orderBy: { field: NAME, direction: ASC }) {
      totalCount pageInfo { hasNextPage hasPreviousPage endCursor } edges { cursor node { name } } } } }`
    const one = (await data(query)).repositoryOwner.repositories
    expect(one).toMatchObject({
      totalCount: 4,
      pageInfo: { hasNextPage: true, hasPreviousPage: false },
    })
    const two = (await data(query, { after: one.pageInfo.endCursor })).repositoryOwner.repositories
    expect(two.edges.map((edge: { node: { name: string } }) => edge.node.name)).toEqual(['Zoo'])
    expect(two.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true })
  })

  it('knows what state a repository is in', async () => {
    const query = `{ repository(owner: "acme", name: "empty") { isEmpty pushedAt defaultBranchRef { name } object(expression: "HEAD:x") { oid } } }`
    expect((await data(query)).repository).toEqual({
      isEmpty: true,
      pushedAt: null,
      defaultBranchRef: null,
      object: null,
    })
  })
})

describe('git objects', () => {
  const object = async (expression: string, fields: string) => {
    const query = `query ($e: String!) { repository(owner: "acme", name: "app") { object(expression: $e) { __typename oid ${fields} } } }`
    return (await data(query, { e: expression })).repository.object
  }

  it('are found by every expression that git knows', async () => {
    const oid = app.head ?? ''
    const blob = (await object('HEAD:src/a.ts', '')).oid
    for (const rev of ['main', 'refs/heads/main', oid, oid.slice(0, 8)]) {
      expect((await object(rev, '')).oid).toBe(oid)
      expect((await object(`${rev}:src/a.ts`, '')).oid).toBe(blob)
    }
    expect((await object(blob, '')).__typename).toBe('Blob')
    expect((await object('HEAD~1:src/a.ts', '... on Blob { text }')).text).toBe('a\n')
    expect((await object('HEAD:', '')).__typename).toBe('Tree')
    for (const nothing of ['nope', 'HEAD:nope', 'HEAD~9', 'HEAD:vendor', 'f'.repeat(40)]) {
      expect(await object(nothing, '')).toBeNull()
    }
  })

  it('tell text from binary, and cut what is large', async () => {
    const fields = '... on Blob { byteSize isBinary isTruncated text }'
    expect(await object('HEAD:check.toml', fields)).toMatchObject({
      text: '[code]\n',
      isTruncated: false,
    })
    expect(await object('HEAD:logo', fields)).toMatchObject({
      text: null,
      isBinary: true,
      byteSize: 3,
    })
    const large = await object('HEAD:large', fields)
    expect(large).toMatchObject({ byteSize: 600_000, isTruncated: true })
    expect(large.text.length).toBeLessThan(300_000)
  })

  it('list a tree with full paths', async () => {
    const { entries } = await object('HEAD:', '... on Tree { entries { path mode type } }')
    expect(entries).toContainEqual({ path: 'link', mode: 0o120000, type: 'blob' })
    expect(entries).toContainEqual({ path: 'vendor', mode: 0o160000, type: 'commit' })
    const inside = await object(
      'HEAD:src',
      '... on Tree { entries { name path object { ... on Blob { text } } } }',
    )
    expect(inside.entries).toEqual([{ name: 'a.ts', path: 'src/a.ts', object: { text: 'b\n' } }])
  })

  it('tell who committed what, when and through which pull request', async () => {
    const query = `{ repository(owner: "acme", name: "app") { defaultBranchRef { target { ... on Commit {
      messageHeadline messageBody committedDate url parents(first: 1) { nodes { oid } }
      author { name email user { login } }
      associatedPullRequests(first: 1) { nodes { number title url mergedBy { login } } }
      all: history { totalCount } path: history(first: 5, path: "check.toml") { nodes { message } }
      late: history(first: 1, until: "2026-11-10T00:00:00Z") { pageInfo { hasNextPage } nodes { oid } } } } } } }`
    const commit = (await data(query)).repository.defaultBranchRef.target
    expect(commit).toMatchObject({
      messageHeadline: 'feat: b',
      messageBody: 'Why.',
      committedDate: '2026-11-20T08:00:00Z',
      author: { name: 'Ann', user: { login: 'ann' } },
      associatedPullRequests: { nodes: [{ number: 7, title: 'B', mergedBy: { login: 'bo' } }] },
      all: { totalCount: 2 },
      path: { nodes: [{ message: 'Initial commit' }] },
    })
    expect(commit.late).toEqual({ pageInfo: { hasNextPage: false }, nodes: commit.parents.nodes })
    expect(commit.url).toBe(`${gh.url}/acme/app/commit/${app.head}`)
  })
})

describe('issues', () => {
  it('are found in the repository and by search, with who closed them', async () => {
    const issue = app.createIssue({
      title: '[drift:code] x',
      labels: ['drift:code'],
      by: { login: 'drift[bot]', type: 'Bot' },
    })
    app.createIssue({ title: 'other' })
    app.closeIssue(issue.number, { by: { login: 'ann', type: 'User' }, reason: 'not_planned' })
    const fields = `number state stateReason author { __typename login } labels(first: 5) { nodes { name color } }
      timelineItems(itemTypes: [CLOSED_EVENT], last: 1) { nodes { ... on ClosedEvent { actor { __typename login } createdAt } } }`
    const query = `query ($q: String!) {
      repository(owner: "acme", name: "app") { issues(first: 5, states: CLOSED, labels: ["drift:code"]) { totalCount nodes { ${fields} } } }
      search(type: ISSUE, query: $q, first: 5) { issueCount nodes { ... on Issue { ${fields} } } } }`
    const found = await data(query, {
      q: 'org:acme is:issue is:closed label:"drift:code" updated:>2026-11-20',
    })
    expect(found.repository.issues.nodes).toEqual([
      {
        number: issue.number,
        state: 'CLOSED',
        stateReason: 'NOT_PLANNED',
        author: { __typename: 'Bot', login: 'drift' },
        labels: { nodes: [{ name: 'drift:code', color: 'ededed' }] },
        timelineItems: {
          nodes: [{ actor: { __typename: 'User', login: 'ann' }, createdAt: expect.any(String) }],
        },
      },
    ])
    expect(found.search).toEqual({ issueCount: 1, nodes: found.repository.issues.nodes })
    expect((await data(query, { q: 'repo:acme/app is:open' })).search.issueCount).toBe(1)
  })

  it('end at a thousand in search, and say how many there are', async () => {
    const many = gh.addRepository({ owner: 'big', name: 'many', files: { x: '' } })
    for (let number = 0; number < 1_050; number++) many.createIssue({ title: `n ${number}` })
    const query = `query ($after: String) { search(type: ISSUE, query: "org:big", first: 100, after: $after) { issueCount pageInfo { hasNextPage endCursor } nodes { __typename } } }`
    let after: string | null = null
    let seen = 0
    do {
      const { search } = await data(query, { after })
      expect(search.issueCount).toBe(1_050)
      seen += search.nodes.length
      after = search.pageInfo.hasNextPage ? search.pageInfo.endCursor : null
    } while (after !== null)
    expect(seen).toBe(1_000)
  })
})

describe('nodes', () => {
  it('come back by id, in order, with null and an error for what is not there', async () => {
    const { body } = await client.graphql(
      'query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Repository { name } } }',
      {
        ids: [app.nodeId, 'R_nonsense', gh.repository('mona/dot')?.nodeId],
      },
    )
    expect(body.data.nodes).toEqual([{ name: 'app' }, null, { name: 'dot' }])
    expect(body.errors).toMatchObject([{ type: 'NOT_FOUND', path: ['nodes', 1] }])
  })
})

describe('what it costs', () => {
  it('is computed by the published formula', async () => {
    const query = `{ rateLimit { cost nodeCount } organization(login: "acme") { repositories(first: 50) { nodes {
      labels(first: 100) { nodes { name } } issues(first: 50) { nodes { labels(first: 20) { nodes { name } } } } } } } }`
    // 1 + 50 + 50 + 50 × 50 connections; 50 + 50 × 100 + 50 × 50 + 50 × 50 × 20 nodes.
    expect((await data(query)).rateLimit).toEqual({ cost: 26, nodeCount: 57_550 })
  })

  it('is one point at least, and comes off the budget', async () => {
    const { headers: before } = await client.graphql('{ viewer { login } }')
    const { headers: after } = await client.graphql('{ viewer { login } }')
    const left = (headers: Headers) => Number(headers.get('x-ratelimit-remaining'))
    expect(left(before) - left(after)).toBe(1)
    expect(after.get('x-ratelimit-resource')).toBe('graphql')
  })
})

describe('what GitHub refuses', () => {
  const refused = async (query: string, variables?: Record<string, unknown>) => {
    const { status, body } = await client.graphql(query, variables)
    expect(status).toBe(200)
    expect(body.data).toBeUndefined()
    gh.violations.length = 0
    return body.errors[0]
  }

  it('fields and arguments that do not exist, variables that are not used', async () => {
    expect(await refused('{ viewer { nonsense } }')).toMatchObject({
      message: "Field 'nonsense' doesn't exist on type 'User'",
      extensions: { code: 'undefinedField', typeName: 'User', fieldName: 'nonsense' },
    })
    expect(
      (await refused('{ viewer { repositories(nonsense: 1) { totalCount } } }')).extensions.code,
    ).toBe('argumentNotAccepted')
    expect((await refused('query ($x: Int) { viewer { login } }')).extensions.code).toBe(
      'variableNotUsed',
    )
    expect((await refused('{ viewer { ')).message).toMatch(/Syntax Error/)
  })

  it('pages without a size, of more than 100, of more than 100 ids, of more than 500,000 nodes', async () => {
    const page = (args: string, inner = 'id') =>
      `{ organization(login: "acme") { repositories${args} { nodes { ${inner} } } } }`
    expect((await refused(page(''))).type).toBe('MISSING_PAGINATION_BOUNDARIES')
    expect((await refused(page('(first: 101)'))).message).toContain(
      'exceeds the `first` limit of 100 records',
    )
    const ids = Array(101).fill(app.nodeId)
    expect((await refused('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids })).type).toBe(
      'ARGUMENT_LIMIT',
    )
    const wide = 'issues(first: 100) { nodes { labels(first: 100) { nodes { id } } } }'
    expect((await refused(page('(first: 100)', wide))).message).toBe(
      'This query requests up to 1,010,100 possible nodes which exceeds the maximum limit of 500,000.',
    )
  })

  it('is noted for the test, as is what only the fake does not serve', async () => {
    await client.graphql('{ viewer { nonsense } }')
    const { body } = await client.graphql('{ viewer { bio login } }')
    expect(body.errors[0].message).toBe('fake-github: does not serve User.bio')
    expect(gh.violations).toEqual([expect.stringContaining('nonsense'), 'does not serve User.bio'])
    gh.violations.length = 0
  })
})
