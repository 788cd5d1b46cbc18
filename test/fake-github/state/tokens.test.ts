import { createSign, generateKeyPairSync } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { clientOf } from '../client.ts'
import { type FakeGitHub, startFakeGitHub } from '../index.ts'

let gh: FakeGitHub

beforeAll(async () => {
  gh = await startFakeGitHub({ validateResponses: true })
  gh.addRepository({ owner: 'acme', name: 'one', files: { x: '1' } })
  gh.addRepository({ owner: 'acme', name: 'two', files: { x: '2' } })
  gh.addRepository({ owner: 'acme', name: 'open', visibility: 'public', files: { x: '3' } })
})
afterAll(async () => {
  expect(gh.violations).toEqual([])
  await gh.close()
})

const names = (list: { name: string }[]) => list.map(({ name }) => name).sort()

describe('what a token sees', () => {
  it('nothing when it is unknown, revoked or expired', async () => {
    const revoked = gh.addToken({ kind: 'pat' })
    gh.revokeToken(revoked)
    const expired = gh.addToken({ kind: 'app', expiresAt: gh.clock.now() - 1 })
    for (const token of ['unknown', revoked, expired]) {
      const client = clientOf(gh, token)
      expect(await client.rest('GET', '/repos/acme/open')).toMatchObject({
        status: 401,
        body: { message: 'Bad credentials' },
      })
      expect((await client.graphql('{ viewer { login } }')).status).toBe(401)
    }
  })

  it('only what is public when there is none', async () => {
    const client = clientOf(gh, null)
    expect((await client.rest('GET', '/repos/acme/open')).status).toBe(200)
    expect((await client.rest('GET', '/repos/acme/one')).status).toBe(404)
    expect((await client.graphql('{ viewer { login } }')).status).toBe(401)
  })

  it('the repositories it was given, and public ones', async () => {
    const client = clientOf(gh, gh.addToken({ kind: 'app', repositories: ['one'] }))
    expect((await client.rest('GET', '/repos/acme/two')).status).toBe(404)
    expect(names((await client.rest('GET', '/orgs/acme/repos')).body)).toEqual(['one', 'open'])
    expect(
      names((await client.rest('GET', '/installation/repositories')).body.repositories),
    ).toEqual(['one'])
    const { body } = await client.graphql(
      '{ organization(login: "acme") { repositories(first: 9) { nodes { name } } } repository(owner: "acme", name: "two") { id } }',
    )
    expect(names(body.data.organization.repositories.nodes)).toEqual(['one', 'open'])
    expect(body.errors).toMatchObject([{ type: 'NOT_FOUND', path: ['repository'] }])
  })
})

describe('what a token may do', () => {
  it('is told with the permission that is missing', async () => {
    const client = clientOf(gh, gh.addToken({ kind: 'app', permissions: { contents: 'read' } }))
    expect((await client.rest('GET', '/repos/acme/one/commits')).status).toBe(200)
    const refused = await client.rest('GET', '/repos/acme/one/issues')
    expect([refused.status, refused.body.message]).toEqual([
      403,
      'Resource not accessible by integration',
    ])
    expect(refused.headers.get('x-accepted-github-permissions')).toBe('issues=read')
    const { body } = await client.graphql(
      '{ repository(owner: "acme", name: "one") { name issues(first: 1) { totalCount } } }',
    )
    expect(body.errors).toMatchObject([{ type: 'FORBIDDEN', path: ['repository', 'issues'] }])
    const blind = clientOf(gh, gh.addToken({ kind: 'pat', permissions: {} }))
    const { body: second } = await blind.graphql(
      '{ repository(owner: "acme", name: "one") { name object(expression: "HEAD:x") { oid } } }',
    )
    expect(second.data.repository).toEqual({ name: 'one', object: null })
    expect(second.errors[0].message).toBe('Resource not accessible by personal access token')
  })

  it('includes reading what is public, and not writing there', async () => {
    const client = clientOf(
      gh,
      gh.addToken({ kind: 'actions', repositories: ['one'], permissions: { issues: 'write' } }),
    )
    expect((await client.rest('GET', '/repos/acme/open/issues')).status).toBe(200)
    expect((await client.rest('POST', '/repos/acme/open/issues', { title: 't' })).status).toBe(403)
    expect((await client.rest('POST', '/repos/acme/one/issues', { title: 't' })).status).toBe(201)
  })

  it('keeps labels of an issue, or drops them in silence when it may not push', async () => {
    const labels = async (token: string) => {
      const body = { title: 't', labels: ['drift:code'] }
      const answer = await clientOf(gh, token).rest('POST', '/repos/acme/two/issues', body)
      expect(answer.status).toBe(201)
      return names(answer.body.labels)
    }
    const permissions = { issues: 'write', contents: 'read' } as const
    expect(await labels(gh.addToken({ kind: 'pat', permissions }))).toEqual([])
    expect(gh.repository('acme/two')?.labels.some(({ name }) => name === 'drift:code')).toBe(false)
    expect(await labels(gh.addToken({ kind: 'app', permissions }))).toEqual(['drift:code'])
  })
})

describe('a GitHub App', () => {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const jwt = (claims: object, key = privateKey) => {
    const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
    const text = `${encode({ alg: 'RS256', typ: 'JWT' })}.${encode(claims)}`
    return `${text}.${createSign('RSA-SHA256').update(text).sign(key, 'base64url')}`
  }
  const now = () => Math.floor(gh.clock.now() / 1_000)
  const good = () => jwt({ iss: 4711, iat: now() - 60, exp: now() + 540 })
  let installation: number

  beforeAll(() => {
    gh.addApp({
      id: 4711,
      slug: 'drift',
      publicKey: publicKey.export({ type: 'spki', format: 'pem' }).toString(),
    })
    installation = gh.installApp({
      appId: 4711,
      account: 'acme',
      permissions: { contents: 'read', issues: 'write' },
    })
  })

  it('finds its installation and mints tokens that last an hour', async () => {
    const app = clientOf(gh, good())
    expect((await app.rest('GET', '/app')).body.slug).toBe('drift')
    expect((await app.rest('GET', '/orgs/acme/installation')).body.id).toBe(installation)
    expect((await app.rest('GET', '/repos/acme/one/installation')).body.id).toBe(installation)
    expect((await app.rest('GET', '/users/octocat/installation')).status).toBe(404)
    const { status, body } = await app.rest(
      'POST',
      `/app/installations/${installation}/access_tokens`,
      {
        repositories: ['one'],
        permissions: { contents: 'read' },
      },
    )
    expect([status, body.repository_selection, body.permissions]).toEqual([
      201,
      'selected',
      { contents: 'read' },
    ])
    const client = clientOf(gh, body.token)
    expect((await client.rest('GET', '/repos/acme/one')).status).toBe(200)
    expect((await client.rest('GET', '/repos/acme/two')).status).toBe(404)
    expect((await client.graphql('{ viewer { login } }')).body.data.viewer.login).toBe('drift[bot]')
    gh.clock.advance(3_600_000)
    const late = await client.rest('GET', '/repos/acme/one')
    expect(late.status).toBe(401)
    expect(Date.parse(late.headers.get('date') ?? '') - Date.now()).toBeGreaterThan(3_500_000)
  })

  it('is not believed with another key, an old JWT, one that lasts too long, or no such App', async () => {
    const other = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey
    const bad = [
      jwt({ iss: 4711, iat: now(), exp: now() + 60 }, other),
      jwt({ iss: 4711, iat: now() - 600, exp: now() - 1 }),
      jwt({ iss: 4711, iat: now(), exp: now() + 3_600 }),
      jwt({ iss: 1, iat: now(), exp: now() + 60 }),
    ]
    for (const token of bad)
      expect((await clientOf(gh, token).rest('GET', '/app')).status).toBe(401)
  })

  it('gives no more than it has', async () => {
    const app = clientOf(gh, good())
    const mint = (body: object) =>
      app.rest('POST', `/app/installations/${installation}/access_tokens`, body)
    expect((await mint({ permissions: { administration: 'read' } })).status).toBe(422)
    expect((await mint({ repositories: ['nope'] })).status).toBe(422)
  })
})
