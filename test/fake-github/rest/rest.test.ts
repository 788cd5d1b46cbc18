import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { type Client, clientOf } from '../client.ts'
import { type FakeGitHub, type FakeRepository, startFakeGitHub } from '../index.ts'

let gh: FakeGitHub
let client: Client
let app: FakeRepository
let first: string

beforeAll(async () => {
  gh = await startFakeGitHub({ validateResponses: true, limits: false })
  client = clientOf(gh)
  app = gh.addRepository({
    owner: 'acme',
    name: 'app',
    date: '2026-11-01T00:00:00Z',
    author: { name: 'Ann', email: 'ann@example.com', login: 'ann' },
    files: {
      'check.toml': '[code]\na = 1\n',
      'src/a b%.ts': 'x\n',
      'docs/one.md': 'one\n',
      link: { symlink: 'docs/one.md' },
      vendor: { submodule: 'c'.repeat(40) },
    },
  })
  first = app.head ?? ''
  app.commit({
    files: {
      'check.toml': '[code]\na = 2\n',
      new: 'n\n',
      logo: new Uint8Array([0, 1]),
      'src/a b%.ts': null,
    },
    renames: { 'docs/one.md': 'docs/two.md' },
    message: 'change',
    date: '2026-11-02T00:00:00Z',
    pullRequest: { number: 3, title: 'Change', mergedBy: 'bo' },
  })
})
afterAll(() => gh.close())
// Whatever a test asks for, GitHub describes the question and the answer.
afterEach(() => expect(gh.violations.splice(0)).toEqual([]))

const get = (path: string, headers?: Record<string, string>) =>
  client.rest('GET', path, undefined, headers)

describe('every answer', () => {
  it('has the shape that GitHub describes', async () => {
    const issue = app.createIssue({ title: 'x', body: 'b', labels: ['drift:code'] })
    await client.rest('POST', `/repos/acme/app/issues/${issue.number}/comments`, { body: 'hello' })
    const paths = [
      '',
      '/branches',
      '/branches/main',
      '/commits',
      '/commits/main',
      `/commits/${app.head}/pulls`,
      `/compare/${first}...main`,
      '/contents/',
      '/contents/check.toml',
      '/contents/link',
      '/contents/vendor',
      '/git/trees/main?recursive=1',
      `/git/commits/${first}`,
      '/git/ref/heads/main',
      '/git/matching-refs/heads/',
      '/issues?state=all',
      `/issues/${issue.number}`,
      `/issues/${issue.number}/comments`,
      `/issues/${issue.number}/labels`,
      '/labels',
      '/labels/bug',
    ].map((path) => `/repos/acme/app${path}`)
    const others = [
      '/orgs/acme',
      '/orgs/acme/repos',
      '/users/ann',
      '/users/ann/repos',
      '/user',
      '/rate_limit',
      '/search/issues?q=org:acme',
    ]
    for (const path of [...paths, ...others]) expect((await get(path)).status, path).toBe(200)
  })

  it('is there for both API versions, and for no other', async () => {
    const version = (name: string) => get('/repos/acme/app', { 'x-github-api-version': name })
    expect((await version('2022-11-28')).status).toBe(200)
    expect((await version('2026-03-10')).status).toBe(200)
    expect((await version('2020-01-01')).status).toBe(400)
    const kind = async (name: string) =>
      (await get('/repos/acme/app/contents/', { 'x-github-api-version': name })).body.find(
        (item: { name: string }) => item.name === 'vendor',
      ).type
    expect([await kind('2022-11-28'), await kind('2026-03-10')]).toEqual(['file', 'submodule'])
  })

  it('is found under the paths of GitHub Enterprise Server too', async () => {
    expect((await get('/api/v3/repos/acme/app')).body.url).toBe(`${gh.url}/api/v3/repos/acme/app`)
    const { body } = await client.rest('POST', '/api/graphql', { query: '{ viewer { login } }' })
    expect(body).toEqual({ data: { viewer: { login: 'octocat' } } })
  })
})

describe('comparing', () => {
  it('tells files added, modified, removed and renamed, with patches', async () => {
    const { body } = await get(`/repos/acme/app/compare/${first}...main`)
    expect(body).toMatchObject({ status: 'ahead', ahead_by: 1, behind_by: 0, total_commits: 1 })
    const files = body.files.map(
      ({ status, filename, previous_filename: was, patch }: Record<string, string>) => ({
        status,
        filename,
        was,
        patch,
      }),
    )
    expect(files).toEqual([
      {
        status: 'modified',
        filename: 'check.toml',
        patch: '@@ -1,2 +1,2 @@\n [code]\n-a = 1\n+a = 2',
      },
      { status: 'renamed', filename: 'docs/two.md', was: 'docs/one.md' },
      { status: 'added', filename: 'logo' },
      { status: 'added', filename: 'new', patch: '@@ -0,0 +1 @@\n+n' },
      { status: 'removed', filename: 'src/a b%.ts', patch: '@@ -1 +0,0 @@\n-x' },
    ])
  })

  it('tells identical, behind and diverged, and 404 for a commit it does not know', async () => {
    app.branch('side', first)
    app.commit({ branch: 'side', files: { side: '1' } })
    const status = async (basehead: string) => {
      const { status: code, body } = await get(`/repos/acme/app/compare/${basehead}`)
      return code === 200 ? [body.status, body.ahead_by, body.behind_by] : code
    }
    expect(await status('main...main')).toEqual(['identical', 0, 0])
    expect(await status(`main...${first}`)).toEqual(['behind', 0, 1])
    expect(await status('main...side')).toEqual(['diverged', 1, 1])
    expect(await status(`${'f'.repeat(40)}...main`)).toBe(404)
    const other = gh.addRepository({ owner: 'acme', name: 'other', files: { other: '1' } })
    expect(await status(`${other.head}...main`)).toBe(404)
  })

  it('gives 300 files at most, on the first page alone, and 250 commits without pages', async () => {
    const many = gh.addRepository({
      owner: 'acme',
      name: 'many',
      files: { x: '0' },
      date: '2026-01-01T00:00:00Z',
    })
    const base = many.head
    for (let n = 0; n < 260; n++) {
      const date = new Date(Date.UTC(2026, 1, 1) + n * 60_000).toISOString()
      many.commit({ files: { [`a/${n}`]: `${n}`, [`b/${n}`]: `b${n}` }, date, message: `${n}` })
    }
    const messages = (body: { commits: { commit: { message: string } }[] }) =>
      body.commits.map(({ commit }) => Number(commit.message))
    const { body } = await get(`/repos/acme/many/compare/${base}...main`)
    expect([body.files.length, body.commits.length, body.total_commits]).toEqual([300, 250, 260])
    expect(messages(body).at(-1)).toBe(259)
    const page = await get(`/repos/acme/many/compare/${base}...main?per_page=100&page=3`)
    expect([page.body.files.length, messages(page.body)[0], messages(page.body).length]).toEqual([
      0, 200, 60,
    ])
    expect(page.headers.get('link')).toContain('page=2>; rel="prev"')
  })
})

describe('contents', () => {
  it('come as base64, raw, and by odd names', async () => {
    const path = '/repos/acme/app/contents/src/a%20b%25.ts'
    const { body } = await get(`${path}?ref=${first}`)
    expect(Buffer.from(body.content, 'base64').toString()).toBe('x\n')
    expect(
      (await get(`${path}?ref=${first}`, { accept: 'application/vnd.github.raw+json' })).body,
    ).toBe('x\n')
    expect((await get(path)).status).toBe(404)
  })

  it('of trees name what is in them', async () => {
    const { body } = await get('/repos/acme/app/git/trees/main?recursive=1')
    const kinds = body.tree.map(
      (one: { mode: string; type: string; path: string }) => `${one.mode} ${one.type} ${one.path}`,
    )
    expect(kinds).toEqual([
      '100644 blob check.toml',
      '040000 tree docs',
      '100644 blob docs/two.md',
      '120000 blob link',
      '100644 blob logo',
      '100644 blob new',
      '160000 commit vendor',
    ])
    const blob = body.tree.find(({ path }: { path: string }) => path === 'new').sha
    const answer = await get(`/repos/acme/app/git/blobs/${blob}`)
    expect(Buffer.from(answer.body.content, 'base64').toString()).toBe('n\n')
  })

  it('of large trees are cut, and say so', async () => {
    const small = await startFakeGitHub({ treeEntries: 3 })
    small.addRepository({ owner: 'acme', name: 'app', files: { 'a/b': '', c: '', d: '' } })
    const tree = async (query: string) =>
      (await clientOf(small).rest('GET', `/repos/acme/app/git/trees/HEAD${query}`)).body
    const whole = await tree('?recursive=1')
    expect([whole.tree.length, whole.truncated]).toEqual([3, true])
    expect((await tree('')).truncated).toBe(false)
    await small.close()
  })

  it('of an empty repository are a conflict', async () => {
    gh.addRepository({ owner: 'acme', name: 'empty' })
    for (const path of ['commits', 'git/trees/main', 'git/ref/heads/main']) {
      const { status, body } = await get(`/repos/acme/empty/${path}`)
      expect([status, body.message]).toEqual([409, 'Git Repository is empty.'])
    }
  })
})

describe('writing git data', () => {
  it('makes blob, tree, commit and branch, and moves a branch forward only', async () => {
    const post = async (path: string, body: object) => {
      const answer = await client.rest('POST', `/repos/acme/app/git/${path}`, body)
      expect(answer.status).toBe(201)
      return answer.body.sha
    }
    const blob = await post('blobs', { content: 'hello\n' })
    const base = (await get(`/repos/acme/app/git/commits/${app.head}`)).body.tree.sha
    const tree = await post('trees', {
      base_tree: base,
      tree: [{ path: 'a/b', mode: '100644', type: 'blob', sha: blob }],
    })
    const commit = await post('commits', { message: 'scan', tree, parents: [app.head] })
    await post('refs', { ref: 'refs/heads/ledger', sha: commit })
    expect(app.read('a/b', 'ledger')).toBe('hello\n')
    const move = (sha: string | null, force = false) =>
      client.rest('PATCH', '/repos/acme/app/git/refs/heads/ledger', { sha, force })
    expect((await move(first)).body.message).toBe('Update is not a fast forward')
    expect((await move(first, true)).status).toBe(200)
    expect((await client.rest('DELETE', '/repos/acme/app/git/refs/heads/ledger')).status).toBe(204)
  })

  it.each([
    [
      'a file taken away that is not there',
      { path: 'no/such', sha: null },
      'GitRPC::BadObjectState',
    ],
    ['a way up', { path: 'a/../b', content: '' }, /malformed path component/],
    ["git's own folder", { path: '.git/config', content: '' }, /malformed path component/],
    ['the root of a disk', { path: '/etc/passwd', content: '' }, /cannot start with a slash/],
    ['an id of nothing', { path: 'a', sha: 'd'.repeat(40) }, 'Validation Failed'],
  ])('refuses a tree with %s', async (_, entry, words) => {
    const { status, body } = await client.rest('POST', '/repos/acme/app/git/trees', {
      base_tree: (await get(`/repos/acme/app/git/commits/${app.head}`)).body.tree.sha,
      tree: [{ mode: '100644', type: 'blob', ...entry }],
    })
    expect([status, body.message]).toEqual([422, expect.stringMatching(words)])
  })
})

describe('issues', () => {
  const issues = '/repos/acme/app/issues'
  it('are created with labels, listed by label and state, edited and closed', async () => {
    const { status, body } = await client.rest('POST', issues, {
      title: 't',
      body: 'b',
      labels: ['drift:code', 'BUG'],
    })
    expect(status).toBe(201)
    expect(body.labels.map(({ name, color }: Record<string, string>) => [name, color])).toEqual([
      ['drift:code', 'ededed'],
      ['bug', 'd73a4a'],
    ])
    await client.rest('PATCH', `${issues}/${body.number}`, {
      state: 'closed',
      state_reason: 'not_planned',
      body: 'c',
    })
    const { body: list } = await get(`${issues}?labels=drift:code,bug&state=closed`)
    expect(list).toMatchObject([{ number: body.number, body: 'c', state_reason: 'not_planned' }])
    expect((await get(`${issues}?labels=bug`)).body).toEqual([])
  })

  it('are paged with a Link header', async () => {
    const paged = gh.addRepository({ owner: 'acme', name: 'paged', files: { x: '' } })
    for (let n = 0; n < 5; n++) paged.createIssue({ title: `${n}` })
    const { headers, body } = await get('/repos/acme/paged/issues?per_page=2&page=2')
    expect(body.map(({ title }: { title: string }) => title)).toEqual(['2', '1'])
    const link = headers.get('link') ?? ''
    expect(
      [...link.matchAll(/page=(\d)>; rel="(\w+)"/g)].map(([, page, rel]) => `${rel} ${page}`),
    ).toEqual(['prev 1', 'next 3', 'last 3', 'first 1'])
  })

  it.each([
    [{ title: 'x'.repeat(257) }, 'title is too long (maximum is 256 characters)'],
    [{ title: 't', body: '😀'.repeat(65_537) }, 'body is too long (maximum is 65536 characters)'],
    [{ title: 't', labels: ['l'.repeat(51)] }, 'name is too long (maximum is 50 characters)'],
  ])('have limits', async (body, message) => {
    const answer = await client.rest('POST', issues, body)
    expect([answer.status, answer.body.errors[0].message]).toEqual([422, message])
    expect(
      (await client.rest('POST', issues, { title: 't', body: '😀'.repeat(65_536) })).status,
    ).toBe(201)
  })

  it('cannot be opened where they are off, where the repository is archived, or where it is not seen', async () => {
    const repository = gh.addRepository({
      owner: 'acme',
      name: 'closed',
      hasIssues: false,
      files: { x: '' },
    })
    const open = () => client.rest('POST', '/repos/acme/closed/issues', { title: 't' })
    expect((await open()).status).toBe(410)
    repository.hasIssues = true
    repository.isArchived = true
    expect(await open()).toMatchObject({
      status: 403,
      body: { message: 'Repository was archived so is read-only.' },
    })
    expect((await get('/repos/acme/closed/issues')).status).toBe(200)
    expect((await client.rest('POST', '/repos/acme/nope/issues', { title: 't' })).status).toBe(404)
  })
})

describe('labels', () => {
  const labels = '/repos/acme/app/labels'
  it('are made and changed', async () => {
    const made = await client.rest('POST', labels, {
      name: 'drift/infra',
      color: 'B60205',
      description: 'd',
    })
    expect(made.status).toBe(201)
    const changed = await client.rest('PATCH', `${labels}/drift%2Finfra`, {
      new_name: 'drift:infra',
      color: '0e8a16',
    })
    expect(changed.body).toMatchObject({ name: 'drift:infra', color: '0e8a16', description: 'd' })
    expect((await get(`${labels}/DRIFT:infra`)).status).toBe(200)
    expect((await get(`${labels}/drift%2Finfra`)).status).toBe(404)
  })

  it.each([
    [
      { name: 'Bug', color: 'ffffff' },
      { code: 'already_exists', field: 'name' },
    ],
    [
      { name: 'x', color: '#ffffff' },
      { code: 'invalid', field: 'color' },
    ],
    [
      { name: 'x'.repeat(51), color: 'ffffff' },
      { code: 'custom', field: 'name' },
    ],
    [
      { name: 'x', color: 'ffffff', description: 'd'.repeat(101) },
      { code: 'custom', field: 'description' },
    ],
  ])('follow the rules', async (body, error) => {
    const answer = await client.rest('POST', labels, body)
    expect([answer.status, answer.body.errors]).toMatchObject([422, [error]])
  })
})

describe('a renamed repository', () => {
  it('redirects, and its new address works', async () => {
    const old = gh.addRepository({ owner: 'acme', name: 'before', files: { x: '' } })
    old.rename('after')
    const read = await get('/repos/acme/before/commits?per_page=1')
    expect(read.status).toBe(301)
    const location = read.headers.get('location') ?? ''
    expect(location).toBe(`${gh.url}/repositories/${old.id}/commits?per_page=1`)
    expect((await get(location.slice(gh.url.length))).status).toBe(200)
    expect((await client.rest('POST', '/repos/acme/before/issues', { title: 't' })).status).toBe(
      307,
    )
    const { body } = await client.graphql('{ repository(owner: "acme", name: "before") { name } }')
    expect(body.data.repository.name).toBe('after')
  })
})
