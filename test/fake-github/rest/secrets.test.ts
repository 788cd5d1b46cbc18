import { afterEach, beforeEach, expect, it } from 'vitest'
import { clientOf } from '../client.ts'
import { type FakeGitHub, type FakeRepository, startFakeGitHub, type TokenSpec } from '../index.ts'

let gh: FakeGitHub
let app: FakeRepository

beforeEach(async () => {
  gh = await startFakeGitHub({ validateResponses: true, limits: false })
  app = gh.addRepository({ owner: 'acme', name: 'app', files: { x: '1' }, visibility: 'public' })
})
afterEach(async () => {
  expect(gh.violations).toEqual([])
  await gh.close()
})

const get = async (path: string, token?: TokenSpec | null) => {
  const who = token === null ? null : token ? gh.addToken(token) : gh.token
  return clientOf(gh, who).rest('GET', path)
}
const granted = (permissions: NonNullable<TokenSpec['permissions']>): TokenSpec => ({
  kind: 'app',
  permissions,
})

it('secrets have names and ages, page by page', async () => {
  app.addSecret({ name: 'NPM_TOKEN', updated: '2026-01-02T03:04:05Z' })
  app.addSecret({ name: 'DEPLOY_KEY', created: '2025-01-01T00:00:00Z' })
  const { body, headers } = await get('/repos/acme/app/actions/secrets?per_page=1')
  expect(body).toMatchObject({ total_count: 2, secrets: [{ name: 'DEPLOY_KEY' }] })
  expect(headers.get('link')).toContain('page=2')
  const second = await get('/repos/acme/app/actions/secrets?per_page=1&page=2')
  expect(second.body.secrets).toEqual([
    {
      name: 'NPM_TOKEN',
      created_at: '2026-01-02T03:04:05Z',
      updated_at: '2026-01-02T03:04:05Z',
    },
  ])
  gh.organization('acme').addSecret({ name: 'SLACK' })
  const shared = await get('/orgs/acme/actions/secrets')
  expect(shared.body.secrets).toMatchObject([{ name: 'SLACK', visibility: 'all' }])
})

it('they take permissions of their own, in public repositories too', async () => {
  const paths = ['/repos/acme/app/actions/secrets', '/orgs/acme/actions/secrets']
  const statuses = async (token: TokenSpec | null) =>
    Promise.all(paths.map(async (path) => (await get(path, token)).status))
  expect(await statuses(null)).toEqual([401, 401])
  expect(await statuses(granted({ contents: 'read' }))).toEqual([403, 403])
  expect(await statuses(granted({ secrets: 'read' }))).toEqual([200, 403])
  expect(await statuses(granted({ organization_secrets: 'read' }))).toEqual([403, 200])
  expect(await statuses({ kind: 'actions' })).toEqual([403, 403])
})

it('whether Dependabot updates what has a hole is told to those who administer', async () => {
  const seen = async (token?: TokenSpec) => (await get('/repos/acme/app', token)).body
  expect(await seen(granted({ contents: 'read' }))).not.toHaveProperty('security_and_analysis')
  const updates = async () => (await seen()).security_and_analysis.dependabot_security_updates
  expect(await updates()).toEqual({ status: 'disabled' })
  app.setSecurityUpdates(true)
  expect(await updates()).toEqual({ status: 'enabled' })
})
