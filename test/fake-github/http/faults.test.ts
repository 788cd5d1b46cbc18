import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { type Client, clientOf } from '../client.ts'
import { type FakeGitHub, type FakeRepository, startFakeGitHub } from '../index.ts'

let gh: FakeGitHub
let client: Client
let app: FakeRepository

beforeAll(async () => {
  gh = await startFakeGitHub()
  client = clientOf(gh)
  app = gh.addRepository({ owner: 'acme', name: 'app', files: { x: '1' } })
  gh.addRepository({ owner: 'acme', name: 'lib', files: { x: '2' } })
})
afterAll(() => gh.close())
afterEach(() => gh.faults.clear())

it('fails what matches, as often as it was told', async () => {
  gh.faults.failNext({
    match: /^GET \/repos\/acme\/app/,
    times: 2,
    status: 503,
    headers: { 'retry-after': '3' },
  })
  expect((await client.rest('GET', '/repos/acme/lib')).status).toBe(200)
  const failed = await client.rest('GET', '/repos/acme/app')
  expect([failed.status, failed.headers.get('retry-after')]).toEqual([503, '3'])
  expect((await client.rest('GET', '/repos/acme/app/labels')).status).toBe(503)
  expect((await client.rest('GET', '/repos/acme/app')).status).toBe(200)
})

it('does the work and loses the answer', async () => {
  gh.faults.failNext({ match: /^POST .*\/issues$/, when: 'after' })
  expect((await client.rest('POST', '/repos/acme/app/issues', { title: 'kept' })).status).toBe(502)
  expect(app.issues.map(({ title }) => title)).toEqual(['kept'])
})

it('cuts the connection', async () => {
  gh.faults.failNext({ match: ({ path }) => path === '/user', status: 0 })
  await expect(client.rest('GET', '/user')).rejects.toThrow()
  expect((await client.rest('GET', '/user')).status).toBe(200)
})

it('knows GraphQL queries by their name', async () => {
  gh.faults.failNext({ match: /^POST \/graphql Inventory$/, status: 504 })
  expect((await client.graphql('query Other { viewer { login } }')).status).toBe(200)
  expect((await client.graphql('query Inventory { viewer { login } }')).status).toBe(504)
})

it('answers a field with null and an error, by path or by repository', async () => {
  const query =
    '{ organization(login: "acme") { repositories(first: 5) { nodes { name object(expression: "HEAD:x") { ... on Blob { text } } } } } }'
  gh.faults.partial({
    match: ({ fieldName, repository }) => fieldName === 'object' && repository === 'acme/lib',
    type: 'RESOURCE_LIMITS_EXCEEDED',
    times: 1,
  })
  const { status, body } = await client.graphql(query)
  expect(status).toBe(200)
  expect(body.data.organization.repositories.nodes).toEqual([
    { name: 'app', object: { text: '1' } },
    { name: 'lib', object: null },
  ])
  expect(body.errors).toMatchObject([
    {
      type: 'RESOURCE_LIMITS_EXCEEDED',
      message: 'Resource limits for this query exceeded.',
      path: ['organization', 'repositories', 'nodes', 1, 'object'],
    },
  ])
  expect((await client.graphql(query)).body.errors).toBeUndefined()
  gh.faults.partial({ match: /nodes\.0$/, type: 'SERVICE_UNAVAILABLE' })
  gh.faults.partial({ match: /^organization\.repositories$/, type: 'FORBIDDEN' })
  const { body: second } = await client.graphql(query)
  expect([second.data.organization, second.errors[0].type]).toEqual([null, 'FORBIDDEN'])
})

it('runs into the timeout when a query could return too many repositories', async () => {
  gh.faults.maxRepositoriesPerQuery = { repositories: 50, status: 502 }
  const page = (first: number) =>
    client.graphql(
      'query ($first: Int!) { organization(login: "acme") { repositories(first: $first) { nodes { name } } } }',
      { first },
    )
  expect([(await page(100)).status, (await page(50)).status]).toEqual([502, 200])
  const ids = Array(51).fill(app.nodeId)
  expect(
    (await client.graphql('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids })).status,
  ).toBe(502)
})

it('takes its time when told so', async () => {
  gh.latencyMs = 60
  const before = performance.now()
  await client.rest('GET', '/user')
  expect(performance.now() - before).toBeGreaterThanOrEqual(55)
  gh.latencyMs = 0
})
