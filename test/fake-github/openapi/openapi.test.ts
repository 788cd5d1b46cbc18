import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Client, clientOf } from '../client.ts'
import { type FakeGitHub, startFakeGitHub } from '../index.ts'
import { findOperation, responseViolations } from './openapi.ts'

let gh: FakeGitHub
let client: Client

beforeAll(async () => {
  gh = await startFakeGitHub()
  gh.addRepository({ owner: 'acme', name: 'app', files: { x: '' } })
  client = clientOf(gh)
})
afterAll(() => gh.close())

it.each([
  [
    'a body without what is required',
    'POST',
    '/repos/acme/app/issues',
    { body: 'b' },
    "must have required property 'title'",
  ],
  [
    'a value of another type',
    'POST',
    '/repos/acme/app/issues',
    { title: 't', labels: 'drift' },
    'body/labels must be array',
  ],
  [
    'a key that GitHub does not know',
    'POST',
    '/repos/acme/app/issues',
    { title: 't', label: ['x'] },
    'body/label is not described',
  ],
  [
    'a value outside the list',
    'GET',
    '/repos/acme/app/issues?state=closd',
    undefined,
    'query parameter state',
  ],
  [
    'a page that is no number',
    'GET',
    '/repos/acme/app/issues?page=two',
    undefined,
    'query parameter page',
  ],
  [
    'a query that GitHub does not know',
    'GET',
    '/repos/acme/app/issues?label=x',
    undefined,
    'query parameter label is not described',
  ],
  [
    'a body where none belongs',
    'GET',
    '/repos/acme/app/issues/x',
    undefined,
    'path parameter issue_number',
  ],
])('catches %s', async (_, method, path, body, violation) => {
  gh.resetCounters()
  const answer = await client.rest(method, path, body)
  expect(answer.status).toBe(500)
  expect(answer.body.message).toContain('fake-github: request violates OpenAPI')
  expect(gh.violations).toEqual([expect.stringContaining(violation)])
})

it('says which endpoint is not served, instead of pretending it does not exist', async () => {
  gh.resetCounters()
  const answer = await client.rest('GET', '/repos/acme/app/stargazers')
  expect(answer.status).toBe(501)
  expect(gh.violations).toEqual(['does not serve GET /repos/acme/app/stargazers'])
})

it('ignores no filter that it does not know', async () => {
  gh.resetCounters()
  const answers = [
    await client.rest('GET', '/repos/acme/app/issues?mentioned=ann'),
    await client.rest('GET', '/repos/acme/app/compare/main...main', undefined, {
      accept: 'application/vnd.github.diff',
    }),
  ]
  expect(answers.map(({ status }) => status)).toEqual([501, 501])
  expect(gh.violations).toHaveLength(2)
})

it('names the operation of each request', async () => {
  gh.resetCounters()
  await client.rest('GET', '/repos/acme/app/compare/main...main')
  await client.graphql('query Who { viewer { login } }')
  expect(gh.requests.map(({ kind, operation, status }) => [kind, operation, status])).toEqual([
    ['rest', 'repos/compare-commits-with-basehead', 200],
    ['graphql', 'Who', 200],
  ])
})

it('finds drift of the fake’s own answers', () => {
  const operation = findOperation('GET', '/repos/acme/app/labels/bug')
  if (operation === null) throw new Error('not served')
  const label = {
    id: 1,
    node_id: 'LA_',
    url: 'https://x.test/l',
    name: 'bug',
    color: 'd73a4a',
    default: true,
  }
  expect(responseViolations(operation, 200, { ...label, description: null })).toEqual([])
  expect(responseViolations(operation, 200, label)).toEqual([
    "answer 200  must have required property 'description'",
  ])
})
