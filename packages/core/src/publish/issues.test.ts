import { schema } from '@octokit/graphql-schema'
import { buildSchema, parse, validate } from 'graphql'
import { describe, expect, test } from 'vitest'
import { api } from '../../../../test/examples/reports.ts'
import { parseMarkers } from '../report/marker.ts'
import { type GitHub, GitHubError } from '../transport/types.ts'
import { closedByPeople, publishIssues, readOpenIssues } from './issues.ts'
import type { Write } from './plan.ts'
import { planIssues } from './reconcile.ts'
import { explain } from './refusal.ts'

/** The narrowest GitHub: answers by route, in order, and keeps what was asked. */
const github = (answer: (route: string, parameters: Record<string, unknown>) => unknown) => {
  const calls: { route: string; parameters: Record<string, unknown> }[] = []
  const client: GitHub = {
    usage: { rest: 0, graphql: 0, points: 0, waitedSeconds: 0 },
    async request<T>(route: string, parameters: Record<string, unknown> = {}) {
      calls.push({ route, parameters })
      const data = answer(route, parameters)
      if (data instanceof Error) throw data
      return { status: 200, headers: {}, data: data as T }
    },
    async graphql<T>(query: string, variables: Record<string, unknown> = {}) {
      calls.push({ route: query, parameters: variables })
      const data = answer('graphql', variables)
      if (data instanceof Error) throw data
      return { data: data as T, errors: [] }
    },
  }
  return { client, calls, routes: () => calls.map(({ route }) => route) }
}

const LABEL = 'GET /repos/{owner}/{repo}/labels/{name}'
const MAKE_LABEL = 'POST /repos/{owner}/{repo}/labels'
const CREATE = 'POST /repos/{owner}/{repo}/issues'
const LIST = 'GET /repos/{owner}/{repo}/issues'
const READ = 'GET /repos/{owner}/{repo}/issues/{issue_number}'
const EDIT = 'PATCH /repos/{owner}/{repo}/issues/{issue_number}'

const failure = (status: number, route: string, message: string, details: string[] = []) =>
  new GitHubError(status, route, message, details)
const rest = (number: number, part: object = {}) => ({
  number,
  node_id: `I_${number}`,
  html_url: `https://github.com/acme/api/issues/${number}`,
  state: 'open',
  labels: [{ name: 'drift:code' }],
  ...part,
})
const slept: number[] = []
const options = { dryRun: false, sleep: async (ms: number) => void slept.push(ms) }

const planned = (part: object = {}): Write[] =>
  planIssues({
    repositories: [{ ...api, ...part }],
    domain: 'code',
    mode: 'scan',
    scan: { id: 'scan-1', time: '2026-11-21T06:00:00Z', toolVersion: '1.0.0' },
    rules: { issueRepository: null, issuePublic: false, runRepository: null },
    told: new Map(),
    openIssues: [],
    maxIssues: 50,
    shard: null,
  }).writes
const [write] = planned()
if (!write) throw new Error('the example has something to tell')

describe('opening an issue', () => {
  test('makes the label with colour and words, then the issue, assigned to nobody', async () => {
    const { client, calls } = github((route) =>
      route === LABEL ? failure(404, route, 'Not Found') : route === CREATE ? rest(31) : {},
    )
    const done = await publishIssues(client, [write], options)
    expect(calls.map(({ route }) => route)).toEqual([LABEL, MAKE_LABEL, CREATE])
    expect(calls[1]?.parameters).toMatchObject({
      owner: 'acme',
      repo: 'api',
      name: 'drift:code',
      color: expect.stringMatching(/^[0-9a-f]{6}$/),
      description: expect.stringMatching(/^.{10,100}$/),
    })
    expect(Object.keys(calls[2]?.parameters ?? {})).toEqual([
      'owner',
      'repo',
      'title',
      'body',
      'labels',
    ])
    expect(done).toMatchObject({
      issues: [{ repository: 'acme/api', number: 31, action: 'opened' }],
      errors: [],
      notes: [],
    })
    expect(done.told).toHaveLength(2)
    expect(done.told[0]).toMatchObject({
      repository: 'acme/api',
      severity: 'high',
      issue: { repository: 'acme/api', number: 31, nodeId: 'I_31' },
    })
  })

  test('looks at a label once for each repository, and lets another shard be faster', async () => {
    const { client, routes } = github((route) =>
      route === LABEL
        ? failure(404, route, 'Not Found')
        : route === MAKE_LABEL
          ? failure(422, route, 'Validation Failed', ['Label name already_exists'])
          : rest(1),
    )
    const done = await publishIssues(client, [write, write], options)
    expect(done.errors).toEqual([])
    expect(routes()).toEqual([LABEL, MAKE_LABEL, CREATE, CREATE])
  })

  test('says when the label was dropped', async () => {
    const { client } = github((route) => (route === CREATE ? rest(1, { labels: [] }) : {}))
    const done = await publishIssues(client, [write], options)
    expect(done.notes).toEqual([expect.stringContaining('has no label drift:code')])
  })

  test('a dry run says titles as they read, without what keeps GitHub from linking', async () => {
    const { client } = github(() => ({}))
    const title = 'check.toml:\u200b2:\u200b1: cannot be read'
    const done = await publishIssues(client, [{ ...write, title }], { ...options, dryRun: true })
    expect(done.notes).toEqual([
      'dry run: would open an issue in acme/api: check.toml:2:1: cannot be read',
    ])
  })

  test('a dry run says what it would do and calls nobody', async () => {
    const { client, calls } = github(() => ({}))
    const done = await publishIssues(client, [write], { ...options, dryRun: true })
    expect(calls).toEqual([])
    expect(done).toEqual({
      issues: [],
      told: [],
      errors: [],
      notes: [`dry run: would open an issue in acme/api: ${write.title}`],
    })
  })
})

describe('when the answer is lost', () => {
  test('an issue that was made all the same is found by its marker, not made again', async () => {
    slept.length = 0
    const { client, routes } = github((route) =>
      route === CREATE
        ? failure(502, route, 'Bad Gateway')
        : route === LIST
          ? [
              rest(8, { title: 'other', body: '' }),
              rest(7, { title: write.title, body: write.body }),
            ]
          : {},
    )
    const done = await publishIssues(client, [write], options)
    expect(routes()).toEqual([LABEL, CREATE, LIST])
    expect(done.issues).toMatchObject([{ number: 7 }])
    expect(slept).toHaveLength(1)
  })

  test('one that was not made is made once more', async () => {
    let tries = 0
    const { client, routes } = github((route) => {
      if (route === LIST) return [rest(3, { title: write.title, body: 'of another scan' })]
      if (route !== CREATE) return {}
      tries += 1
      return tries === 1 ? failure(0, route, 'no answer') : rest(9)
    })
    const done = await publishIssues(client, [write], options)
    expect(routes()).toEqual([LABEL, CREATE, LIST, CREATE])
    expect(done.issues).toMatchObject([{ number: 9 }])
  })

  test('twice lost is an error, and nothing counts as told', async () => {
    const { client, routes } = github((route) =>
      route === CREATE ? failure(500, route, 'oops') : route === LIST ? [] : {},
    )
    const done = await publishIssues(client, [write], options)
    expect(routes()).toEqual([LABEL, CREATE, LIST, CREATE, LIST])
    expect(done.told).toEqual([])
    expect(done.errors).toEqual([
      { where: 'acme/api', reason: expect.stringContaining('told next time') },
    ])
  })
})

describe('a repository that cannot take an issue is named, and stops no other', () => {
  test.each([
    [403, 'Repository was archived so is read-only.', 'is archived', undefined],
    [403, 'Resource not accessible by integration', 'may not write issues', 'Issues: write'],
    [404, 'Not Found', 'cannot see it', 'Issues: write'],
    [410, 'Issues are disabled for this repo', 'switched off', undefined],
    [422, 'Validation Failed', 'body is too long', undefined],
  ])('%i %s', async (status, message, reason, permission) => {
    const { client } = github((route, { repo }) =>
      route === CREATE
        ? repo === 'api'
          ? failure(status, route, message, [
              'Issue body is too long (maximum is 65536 characters)',
            ])
          : rest(2)
        : {},
    )
    const [other] = planned({ name: 'acme/web' })
    const done = await publishIssues(client, [write, ...(other ? [other] : [])], options)
    expect(done.errors).toHaveLength(1)
    expect(done.errors[0]?.where).toBe('acme/api')
    expect(done.errors[0]?.reason).toContain(reason)
    expect(done.errors[0]?.permission).toBe(permission)
    expect(done.issues).toMatchObject([{ repository: 'acme/web' }])
    expect(done.told.map(({ repository }) => repository)).toEqual(['acme/web', 'acme/web'])
  })

  test('to read what was told is not enough, whatever the refused request asks for', async () => {
    const refused = new GitHubError(
      403,
      'GET /repos',
      'Resource not accessible',
      [],
      'Issues: read',
    )
    expect(explain(refused, 'acme/api')).toMatchObject({ permission: 'Issues: write' })
  })

  test('a place that refuses is not asked again; a refused token ends it for all', async () => {
    const central = [1, 2, 3].map((n) => ({
      ...write,
      repository: 'acme/drift',
      about: [`acme/r${n}`],
    }))
    const gone = github((route) => (route === CREATE ? failure(410, route, 'Gone') : {}))
    const done = await publishIssues(gone.client, central, options)
    expect(gone.routes()).toEqual([LABEL, CREATE])
    expect(done.errors.map(({ where }) => where)).toEqual(['acme/r1', 'acme/r2', 'acme/r3'])

    const denied = github((route) => failure(401, route, 'Bad credentials'))
    const all = await publishIssues(
      denied.client,
      [write, ...planned({ name: 'acme/web' })],
      options,
    )
    expect(denied.calls).toHaveLength(1)
    expect(all.errors).toHaveLength(2)
  })
})

describe('editing a rolling issue', () => {
  const edit: Write = { ...write, kind: 'update', number: 5 }

  test('reads it first, and sends title and body alone', async () => {
    const { client, calls } = github(() => rest(5, { title: 'before', body: 'before' }))
    const done = await publishIssues(client, [edit], options)
    expect(calls.map(({ route }) => route)).toEqual([READ, EDIT])
    expect(Object.keys(calls[1]?.parameters ?? {})).toEqual([
      'owner',
      'repo',
      'issue_number',
      'title',
      'body',
    ])
    expect(done.issues).toMatchObject([{ number: 5, action: 'updated' }])
  })

  test('skips the call when nothing differs, CRLF aside', async () => {
    const body = edit.body.replaceAll('\n', '\r\n')
    const { client, routes } = github(() => rest(5, { title: edit.title, body }))
    const done = await publishIssues(client, [edit], options)
    expect(routes()).toEqual([READ])
    expect(done.told).toHaveLength(2)
  })

  test('leaves alone what a person closed meanwhile', async () => {
    const { client, routes } = github(() => rest(5, { state: 'closed' }))
    const done = await publishIssues(client, [edit], options)
    expect(routes()).toEqual([READ])
    expect(done).toMatchObject({ issues: [], told: [], errors: [] })
    expect(done.notes[0]).toContain('closed meanwhile')
  })

  test('a lost answer is looked up before the edit is sent again', async () => {
    let edited = 0
    const { client, routes } = github((route) => {
      if (route === READ)
        return rest(5, edited > 0 ? { title: edit.title, body: edit.body } : { body: 'before' })
      edited += 1
      return failure(502, route, 'Bad Gateway')
    })
    const done = await publishIssues(client, [edit], options)
    expect(routes()).toEqual([READ, EDIT, READ])
    expect(done.issues).toMatchObject([{ number: 5 }])
  })
})

describe('open issues', () => {
  const by = (login: string, type: string, author_association: string) => ({
    user: { login, type },
    author_association,
    body: write.body,
  })

  const listing =
    (issues: unknown[], mine: unknown) =>
    (route: string): unknown =>
      route === 'graphql' ? mine : issues
  const numbers = async (client: GitHub) =>
    (await readOpenIssues(client, 'acme/api', 'drift:code')).map(({ number }) => number)

  test('only markers of those who belong here are believed', async () => {
    const { client } = github(
      listing(
        [
          rest(1, by('drift[bot]', 'Bot', 'NONE')),
          rest(2, by('mallory', 'User', 'NONE')),
          rest(3, by('mallory', 'User', 'CONTRIBUTOR')),
          rest(4, by('ann', 'User', 'MEMBER')),
          rest(5, { ...by('ann', 'User', 'OWNER'), pull_request: {} }),
          rest(6, { ...by('ann', 'User', 'OWNER'), body: 'no marker' }),
          rest(7, { body: write.body, user: null }),
          rest(8, by('feedback-form[bot]', 'Bot', 'NONE')),
          rest(9, by('machine', 'User', 'NONE')),
        ],
        {
          viewer: { login: 'drift[bot]' },
          nodes: [
            { id: 'I_2', viewerDidAuthor: false },
            null,
            { id: 'I_9', viewerDidAuthor: true },
          ],
        },
      ),
    )
    expect(await numbers(client)).toEqual([1, 4, 9])
    const [found] = await readOpenIssues(client, 'acme/api', 'drift:code')
    expect(found).toEqual({
      repository: 'acme/api',
      number: 1,
      nodeId: 'I_1',
      url: 'https://github.com/acme/api/issues/1',
      markers: parseMarkers(write.body),
    })
  })

  test('who cannot learn its own name believes bots, and nobody else', async () => {
    const issues = [
      rest(1, by('drift[bot]', 'Bot', 'NONE')),
      rest(2, by('mallory', 'User', 'NONE')),
    ]
    const mute = github(listing(issues, null))
    expect(await numbers(mute.client)).toEqual([1])
    const broken = github(listing(issues, failure(502, 'POST /graphql', 'Bad Gateway')))
    expect(await numbers(broken.client)).toEqual([1])
  })

  test('nobody is asked where all authors belong here', async () => {
    const { client, routes } = github(listing([rest(1, by('ann', 'User', 'OWNER'))], null))
    expect(await numbers(client)).toEqual([1])
    expect(routes()).toEqual([LIST])
  })

  test('all pages are read', async () => {
    const { client, calls } = github((_, { page }) =>
      page === 1 ? Array.from({ length: 100 }, (__, index) => rest(index + 1)) : [rest(101)],
    )
    await readOpenIssues(client, 'acme/api', 'drift:code')
    expect(calls.map(({ parameters }) => parameters.page)).toEqual([1, 2])
    expect(calls[0]?.parameters).toMatchObject({ labels: 'drift:code', state: 'open' })
  })
})

describe('issues closed by people', () => {
  const issue = (id: string, state: string, actor: object | null) => ({
    __typename: 'Issue',
    id,
    state,
    timelineItems: { nodes: actor === null ? [] : [{ actor }] },
  })

  test('a bot closing one accepts nothing, nor does what cannot be seen', async () => {
    const { client } = github(() => ({
      nodes: [
        issue('person', 'CLOSED', { __typename: 'User' }),
        issue('bot', 'CLOSED', { __typename: 'Bot' }),
        issue('open', 'OPEN', { __typename: 'User' }),
        issue('nobody', 'CLOSED', null),
        null,
      ],
    }))
    expect([...(await closedByPeople(client, ['person', 'bot', 'open', 'nobody', 'x']))]).toEqual([
      'person',
    ])
  })

  test('a hundred at a time, each once, with queries that GitHub knows', async () => {
    const { client, calls } = github(() => ({ nodes: [] }))
    const ids = Array.from({ length: 250 }, (_, index) => `I_${index}`)
    await closedByPeople(client, [...ids, ...ids])
    expect(calls.map(({ parameters }) => (parameters.ids as string[]).length)).toEqual([
      100, 100, 50,
    ])
    const stranger = github((route) =>
      route === 'graphql' ? null : [rest(1, { user: null, body: write.body })],
    )
    await readOpenIssues(stranger.client, 'acme/api', 'drift:code')
    const known = buildSchema(schema.idl, { assumeValidSDL: true })
    for (const query of [calls[0]?.route, stranger.calls[1]?.route])
      expect(validate(known, parse(query ?? ''))).toEqual([])
  })
})
