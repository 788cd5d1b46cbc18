import {
  type DriftIssuesOptions,
  readDriftIssues,
} from '@drift-toolkit/core/collect/github/drift-issues'
import { aboutIssue, listMarker } from '@drift-toolkit/core/report/issue-list-marker'
import { markerComment } from '@drift-toolkit/core/report/marker'
import { createGitHub } from '@drift-toolkit/core/transport/github'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type FakeGitHub, startFakeGitHub } from '../fake-github/index.ts'

/** How open drift issues are found and counted, over HTTP. */

const NOW = '2026-11-21T06:00:00Z'
const DAY = 86_400_000

let gh: FakeGitHub
beforeEach(async () => {
  gh = await startFakeGitHub({ limits: false, now: Date.parse(NOW) })
})
afterEach(async () => {
  expect(gh.violations).toEqual([])
  await gh.close()
})

const clock = { now: () => Date.parse(NOW), sleep: async () => {} }
const client = (token = gh.token) => createGitHub({ apiUrl: gh.apiUrl, token: () => token, clock })

const read = (options: Partial<DriftIssuesOptions> = {}, token = gh.token, login = 'acme') =>
  readDriftIssues(client(token), login, {
    home: 'acme/drift-config',
    issueRepository: null,
    teams: () => ({}),
    about: aboutIssue,
    now: Date.parse(NOW),
    ...options,
  })

/** What was counted, by repository. */
const totals = async (...asked: Parameters<typeof read>) => {
  const issues = await read(...asked)
  if (!issues.known) throw new Error(issues.reason)
  expect(issues.value.incomplete).toBeUndefined()
  return Object.fromEntries(issues.value.repositories.map(({ name, total }) => [name, total]))
}

const repository = (name: string, visibility: 'public' | 'private' = 'private', owner = 'acme') =>
  gh.addRepository({ owner, name, visibility })

const searches = () => gh.requests.filter(({ operation }) => operation === 'DriftOpenIssues').length

test('open issues are counted by repository and domain, with team, tier and the oldest', async () => {
  const api = repository('api')
  const web = repository('web', 'public')
  api.createIssue({ title: 'New', labels: ['drift:code'], date: '2026-11-20T00:00:00Z' })
  api.createIssue({ title: 'Old', labels: ['Drift:Infra'], date: '2026-09-01T00:00:00Z' })
  // Two labels are one issue, counted in both domains.
  api.createIssue({ title: 'Both', labels: ['drift:code', 'drift:process', 'bug'] })
  web.createIssue({ title: 'Audit', labels: ['drift:audit'] })
  // None of these is an open drift issue of acme.
  web.createIssue({ title: 'Bug', labels: ['bug', 'drift:other'] })
  web.closeIssue(web.createIssue({ title: 'Done', labels: ['drift:code'] }).number)
  repository('api', 'public', 'other').createIssue({ title: 'x', labels: ['drift:code'] })
  const old = repository('old')
  old.createIssue({ title: 'x', labels: ['drift:code'] })
  old.isArchived = true

  const teams = (name: string) => (name === 'acme/api' ? { team: 'Core', tier: 'production' } : {})
  expect(await read({ teams })).toEqual({
    known: true,
    value: {
      repositories: [
        {
          name: 'acme/api',
          url: `${gh.url}/acme/api`,
          visibility: 'private',
          team: 'Core',
          tier: 'production',
          byDomain: { code: 2, process: 1, infra: 1 },
          total: 3,
          oldest: {
            number: 2,
            url: `${gh.url}/acme/api/issues/2`,
            title: 'Old',
            created: '2026-09-01T00:00:00Z',
          },
        },
        expect.objectContaining({ name: 'acme/web', visibility: 'public', total: 1 }),
      ],
    },
  })
})

test('a person’s repositories are counted as an organization’s are', async () => {
  gh.addAccount({ login: 'mona', type: 'User' })
  repository('dot', 'private', 'mona').createIssue({ title: 'x', labels: ['drift:code'] })
  expect(await totals({ home: null }, gh.token, 'Mona')).toEqual({ 'mona/dot': 1 })
})

describe('more than a search gives', () => {
  test('2,500 issues over years take at most 40 requests, and none is lost or counted twice', async () => {
    const names = Array.from({ length: 50 }, (_, index) => repository(`r${index}`))
    for (let index = 0; index < 2_500; index++) {
      // Most of them lately, as it is.
      const age = (index % 10 === 0 ? 900 : 30) * DAY * ((index * 7_919) % 2_500) * 4e-4
      names[index % 50]?.createIssue({
        title: `Drift ${index}`,
        labels: [`drift:${['code', 'process', 'infra', 'audit'][index % 4]}`],
        date: new Date(Date.parse(NOW) - age).toISOString(),
      })
    }
    const counts = await totals()
    expect(Object.values(counts)).toEqual(Array.from({ length: 50 }, () => 50))
    expect(gh.requests.length).toBeLessThanOrEqual(40)
    expect(gh.points).toBeLessThanOrEqual(40)
  })

  test('what lies in one second is asked for label by label', async () => {
    const api = repository('api')
    for (let index = 0; index < 2_000; index++)
      api.createIssue({
        title: `${index}`,
        labels: [index % 2 === 0 ? 'drift:code' : 'drift:infra'],
        date: '2026-11-20T12:00:00Z',
      })
    expect(await totals()).toEqual({ 'acme/api': 2_000 })
    expect(searches()).toBeLessThanOrEqual(90)
  })

  test('what no question can split any further is said, and the rest is counted', async () => {
    const api = repository('api')
    for (let index = 0; index < 1_100; index++)
      api.createIssue({ title: 'x', labels: ['drift:code'], date: '2026-11-20T12:00:00Z' })
    repository('web').createIssue({ title: 'x', labels: ['drift:code'] })
    const issues = await read()
    expect(issues).toMatchObject({
      known: true,
      value: {
        repositories: [{ total: 1_000 }, { name: 'acme/web', total: 1 }],
        incomplete: {
          reason: expect.stringContaining(
            '100 with the label drift:code in user:acme, created 2026-11-20T12:00:00Z to 2026-11-20T12:00:00Z',
          ),
        },
      },
    })
  })

  test('issues from before GitHub and from clocks that run ahead are found', async () => {
    const api = repository('api')
    for (let index = 0; index < 1_001; index++)
      api.createIssue({ title: 'x', labels: ['drift:code'], date: '2026-11-19T12:00:00Z' })
    api.createIssue({ title: 'imported', labels: ['drift:code'], date: '1999-01-01T00:00:00Z' })
    api.createIssue({ title: 'ahead', labels: ['drift:infra'], date: '2027-01-01T00:00:00Z' })
    const issues = await read()
    expect(issues).toMatchObject({ value: { repositories: [{ oldest: { title: 'imported' } }] } })
    // One of the 1,001 of a single second and a single label is out of reach.
    expect(issues).toMatchObject({ value: { repositories: [{ total: 1_002 }] } })
  })
})

describe('while it is read', () => {
  const many = () => {
    const api = repository('api')
    for (let index = 0; index < 250; index++)
      api.createIssue({ title: `${index}`, labels: ['drift:code'], date: '2026-11-01T00:00:00Z' })
    return api
  }

  /** Does something after the first page was given. */
  const meanwhile = (act: () => void) => {
    const github = client()
    let pages = 0
    return {
      ...github,
      graphql: async <T>(query: string, variables?: Record<string, unknown>) => {
        const answer = await github.graphql<T>(query, variables)
        if (query.includes('DriftOpenIssues') && ++pages === 1) act()
        return answer
      },
    }
  }
  const options = {
    home: null,
    issueRepository: null,
    teams: () => ({}),
    about: aboutIssue,
    now: Date.parse(NOW),
  }

  test('an issue that is opened does not move the others', async () => {
    const api = many()
    const github = meanwhile(() => api.createIssue({ title: 'new', labels: ['drift:code'] }))
    const issues = await readDriftIssues(github, 'acme', options)
    expect(issues).toMatchObject({ value: { repositories: [{ total: 251 }] } })
    expect(searches()).toBe(3)
  })

  test('one that is closed does, so the list is read again', async () => {
    const api = many()
    const web = repository('web')
    // The first of the second page, until one before it is closed.
    web.createIssue({ title: 'x', labels: ['drift:code'], date: '2026-11-01T00:00:01Z' })
    for (let index = 0; index < 50; index++)
      api.createIssue({ title: 'x', labels: ['drift:code'], date: '2026-11-01T00:00:02Z' })
    for (let number = 1; number <= 150; number++) api.closeIssue(number)
    const issues = await readDriftIssues(
      meanwhile(() => api.closeIssue(151)),
      'acme',
      options,
    )
    expect(issues).toMatchObject({
      known: true,
      value: {
        repositories: [
          { name: 'acme/api', total: 149 },
          { name: 'acme/web', total: 1 },
        ],
      },
    })
    expect(issues).not.toHaveProperty('value.incomplete')
  })

  test('pages become smaller where GitHub gives up on them', async () => {
    many()
    gh.faults.failNext({ match: /DriftOpenIssues|graphql/, status: 502, times: 2 })
    expect(await totals()).toEqual({ 'acme/api': 250 })
  })

  test('a server that is down makes it unknown, not nothing', async () => {
    many()
    gh.faults.failNext({ match: /graphql/, status: 502, times: 100 })
    expect(await read()).toMatchObject({
      known: false,
      reason: expect.stringMatching(/^the open drift issues of acme could not be read: /),
    })
  })
})

describe('an issue in drift-config counts for the repository that it is about', () => {
  const tells = (repository: string) =>
    markerComment({ repository, domain: 'code', mode: 'scan', scan: 's1' }, [])
  const bot = { login: 'octocat', type: 'User' } as const

  test('where its marker can be believed; the lists themselves are not counted', async () => {
    const home = repository('drift-config', 'public')
    const labels = ['drift:code']
    home.createIssue({ title: 'About web', body: tells('acme/web'), labels, by: bot })
    home.createIssue({
      title: 'About two',
      body: `${tells('acme/web')}\n${tells('Acme/API')}\n${tells('acme/api')}`,
      labels,
      by: bot,
    })
    const list = listMarker({ login: 'acme', time: NOW, counts: { 'acme/web': 3 } }, 1_000)
    home.createIssue({ title: 'Last week’s', body: list, labels: ['drift:audit'], by: bot })
    home.createIssue({ title: 'Its own', labels: ['drift:audit'], by: bot })
    home.createIssue({ title: 'Elsewhere', body: tells('other/x'), labels, by: bot })
    // What strangers paste moves nothing, and hides nothing.
    const mallory = { login: 'mallory', type: 'User' } as const
    home.createIssue({ title: 'Pasted', body: tells('acme/victim'), labels, by: mallory })
    home.createIssue({ title: 'Hidden', body: list, labels, by: mallory })
    expect(await totals()).toEqual({ 'acme/drift-config': 4, 'acme/web': 2, 'acme/api': 1 })
  })

  test('in any other repository a marker changes nothing, and no body is read', async () => {
    repository('api').createIssue({
      title: 'x',
      body: tells('acme/web'),
      labels: ['drift:code'],
      by: bot,
    })
    expect(await totals()).toEqual({ 'acme/api': 1 })
    expect(gh.requests.map(({ operation }) => operation)).not.toContain('DriftIssueBodies')
  })

  test('of an issue-repository of somebody else only what is about this organization', async () => {
    gh.addAccount({ login: 'acme', type: 'Organization' })
    const central = repository('issues', 'private', 'platform')
    central.createIssue({ title: 'x', body: tells('acme/api'), labels: ['drift:code'], by: bot })
    central.createIssue({ title: 'x', body: tells('platform/y'), labels: ['drift:code'], by: bot })
    central.createIssue({ title: 'x', labels: ['drift:code'], by: bot })
    const issues = await read({ issueRepository: 'platform/issues' })
    expect(issues).toMatchObject({
      value: { repositories: [{ name: 'acme/api', total: 1, url: `${gh.url}/acme/api` }] },
    })
    // Whether it is public nobody has said.
    expect(issues).not.toHaveProperty('value.repositories.0.visibility')
  })

  test('a body that cannot be read leaves the count incomplete', async () => {
    repository('drift-config').createIssue({ title: 'x', labels: ['drift:code'] })
    gh.faults.partial({ match: /^nodes\.0\.body$/, type: 'FORBIDDEN' })
    expect(await read()).toMatchObject({
      value: {
        incomplete: {
          reason: expect.stringContaining('1 issues in acme/drift-config could not be read'),
          permission: 'Issues: read',
        },
      },
    })
  })
})

describe('a token that does not see everything says nothing about what is there', () => {
  beforeEach(() => {
    repository('api').createIssue({ title: 'x', labels: ['drift:code'] })
  })

  test('GITHUB_TOKEN, by its limit', async () => {
    const token = gh.addToken({ kind: 'actions', repositories: ['acme/drift-config'] })
    expect(await read({}, token)).toMatchObject({
      known: false,
      reason: expect.stringContaining('GITHUB_TOKEN'),
      permission: 'Issues: read on all repositories of acme',
    })
    expect(searches()).toBe(0)
  })

  test('GITHUB_TOKEN, by its name where an enterprise gives it more requests', async () => {
    const token = gh.addToken({ kind: 'actions', rateLimit: { rest: 15_000, graphql: 15_000 } })
    expect(await read({}, token)).toMatchObject({ known: false })
  })

  test('an App without Issues', async () => {
    const token = gh.addToken({ kind: 'app', permissions: { contents: 'read' } })
    const github = client(token)
    const app = {
      ...github,
      token: { scopes: null, hourlyLimit: 5_000, permissions: { contents: 'read' } },
    }
    const options = { home: null, issueRepository: null, teams: () => ({}), about: aboutIssue }
    expect(await readDriftIssues(app, 'acme', { ...options, now: 0 })).toMatchObject({
      known: false,
      permission: 'Issues: read',
    })
  })

  test('a classic token for public repositories alone', async () => {
    const classic = {
      ...client(),
      token: { scopes: ['public_repo'], hourlyLimit: 5_000, permissions: null },
    }
    const options = { home: null, issueRepository: null, teams: () => ({}), about: aboutIssue }
    expect(await readDriftIssues(classic, 'acme', { ...options, now: 0 })).toMatchObject({
      known: false,
      reason: expect.stringContaining('only the scopes public_repo'),
      permission: 'repo',
    })
  })

  test('one that is refused', async () => {
    expect(await read({}, 'nonsense')).toMatchObject({
      known: false,
      reason: expect.stringContaining('GitHub refused the token'),
    })
  })

  test('an owner that is not there, or is no login', async () => {
    expect(await read({}, gh.token, 'nobody')).toMatchObject({
      known: false,
      reason: expect.stringContaining('there is no organization or user "nobody"'),
    })
    expect(await read({}, gh.token, 'acme is:closed')).toMatchObject({ known: false })
    expect(searches()).toBe(1)
  })
})
