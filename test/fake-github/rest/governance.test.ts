import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { clientOf } from '../client.ts'
import { type FakeGitHub, type FakeRepository, startFakeGitHub, type TokenSpec } from '../index.ts'

let gh: FakeGitHub
let app: FakeRepository

beforeEach(async () => {
  gh = await startFakeGitHub({ validateResponses: true, limits: false })
  app = gh.addRepository({ owner: 'acme', name: 'app', files: { x: '1' } })
})
afterEach(async () => {
  // Whatever a test asks for, GitHub describes the question and the answer.
  expect(gh.violations).toEqual([])
  await gh.close()
})

const get = (path: string, token?: TokenSpec | null) =>
  clientOf(gh, token === null ? null : token ? gh.addToken(token) : gh.token).rest('GET', path)

const said = async (path: string, token?: TokenSpec | null) => {
  const { status, body } = await get(path, token)
  return [status, body.message]
}

const weak: TokenSpec = { kind: 'app', permissions: { contents: 'read' } }
const auditor: TokenSpec = {
  kind: 'app',
  permissions: { contents: 'read', administration: 'read' },
}
const admin: TokenSpec = { kind: 'app', permissions: { administration: 'write' } }

describe('rules of a branch', () => {
  it('are those of active rulesets, page by page, for a branch that need not exist', async () => {
    app.addRuleset({ name: 'Off', enforcement: 'disabled' })
    const own = app.addRuleset({
      name: 'Releases',
      include: ['release/**/*'],
      rules: [
        'creation',
        'deletion',
        'update',
        'required_signatures',
        'required_linear_history',
        'non_fast_forward',
        { type: 'pull_request', approvals: 2 },
        { type: 'required_status_checks', contexts: ['test', { context: 'x', appId: 7 }] },
        { type: 'branch_name_pattern', pattern: '^release/' },
        { type: 'workflows', parameters: { workflows: [{ path: 'ci.yml', repository_id: 1 }] } },
        { type: 'max_file_size', parameters: { max_file_size: 10 } },
      ],
    })
    const org = gh.organization('acme').addRuleset({ name: 'Org', include: ['~ALL'] })
    const { body } = await get('/repos/acme/app/rules/branches/release/1/rc', weak)
    expect(body).toHaveLength(12)
    expect(body[6]).toEqual({
      type: 'pull_request',
      parameters: {
        required_approving_review_count: 2,
        dismiss_stale_reviews_on_push: false,
        require_code_owner_review: false,
        require_last_push_approval: false,
        required_review_thread_resolution: false,
        allowed_merge_methods: ['merge', 'squash', 'rebase'],
      },
      ruleset_source_type: 'Repository',
      ruleset_source: 'acme/app',
      ruleset_id: own.id,
    })
    expect(body[11]).toMatchObject({
      ruleset_source_type: 'Organization',
      ruleset_source: 'acme',
      ruleset_id: org.id,
    })
    const page = await get('/repos/acme/app/rules/branches/release/1?per_page=10&page=2')
    expect(page.body).toHaveLength(2)
    expect((await get('/repos/acme/app/rules/branches/main')).body).toHaveLength(1)
  })
})

describe('rulesets', () => {
  it('are listed with their parents, or without, by target', async () => {
    app.addRuleset({ name: 'Own', target: 'tag' })
    gh.organization('acme').addRuleset({ name: 'Org' })
    gh.organization('acme').addRuleset({ name: 'Others', repositories: ['web-*'] })
    gh.organization('acme').addRuleset({ name: 'Enterprise', enterprise: 'acme-inc' })
    const names = async (query = '') =>
      (await get(`/repos/acme/app/rulesets${query}`, weak)).body.map(
        ({ name }: { name: string }) => name,
      )
    expect(await names()).toEqual(['Own', 'Org', 'Enterprise'])
    expect(await names('?includes_parents=false')).toEqual(['Own'])
    expect(await names('?targets=branch,push')).toEqual(['Org', 'Enterprise'])
  })

  it('tell conditions and rules, and who may bypass them to those who may change them', async () => {
    const own = app.addRuleset({
      exclude: ['release/*'],
      bypass: ['role:admin', { actor: 'user:ann', mode: 'exempt' }, 'deploy-key'],
    })
    const org = gh.organization('acme').addRuleset({ bypass: ['organization-admin'] })
    const path = `/repos/acme/app/rulesets/${own.id}`
    const { body } = await get(path, admin)
    expect(body).toMatchObject({
      name: 'Main',
      source: 'acme/app',
      conditions: {
        ref_name: { include: ['~DEFAULT_BRANCH'], exclude: ['refs/heads/release/*'] },
      },
      rules: [{ type: 'pull_request' }],
      bypass_actors: [
        { actor_id: 5, actor_type: 'RepositoryRole', bypass_mode: 'always' },
        { actor_type: 'User', bypass_mode: 'exempt' },
        { actor_id: null, actor_type: 'DeployKey', bypass_mode: 'always' },
      ],
      _links: { html: { href: `${gh.url}/acme/app/rules/${own.id}` } },
    })
    expect((await get(path, auditor)).body).not.toHaveProperty('bypass_actors')
    const inherited = await get(`/repos/acme/app/rulesets/${org.id}`, admin)
    expect(inherited.body.conditions.repository_name.include).toEqual(['~ALL'])
    expect(inherited.body).not.toHaveProperty('bypass_actors')
    expect(await said(`/repos/acme/app/rulesets/${org.id}?includes_parents=false`)).toEqual([
      404,
      'Not Found',
    ])
    expect(org.url).toBe(`${gh.url}/organizations/acme/settings/rules/${org.id}`)
  })

  it('of an organization take the permission to administer it', async () => {
    const { id } = gh.organization('acme').addRuleset({ bypass: ['organization-admin'] })
    const owner: TokenSpec = { kind: 'app', permissions: { organization_administration: 'write' } }
    expect((await get('/orgs/acme/rulesets', owner)).body).toHaveLength(1)
    expect((await get(`/orgs/acme/rulesets/${id}`, owner)).body.bypass_actors).toEqual([
      { actor_id: 1, actor_type: 'OrganizationAdmin', bypass_mode: 'always' },
    ])
    const refused = await get('/orgs/acme/rulesets', admin)
    expect([refused.status, refused.headers.get('x-accepted-github-permissions')]).toEqual([
      403,
      'organization_administration=write',
    ])
  })
})

describe('classic protection', () => {
  const path = '/repos/acme/app/branches/main/protection'

  it('has a body for administrators', async () => {
    app.protect({
      approvals: 2,
      dismissStale: true,
      contexts: ['test', { context: 'build', appId: 15_368 }],
      strict: true,
      pushers: ['user:ann', 'team:platform', 'app:renovate'],
      dismissers: ['user:ann'],
      bypassPullRequests: ['team:platform'],
      linearHistory: true,
    })
    const { status, body } = await get(path, auditor)
    expect(status).toBe(200)
    expect(body).toMatchObject({
      required_status_checks: {
        strict: true,
        contexts: ['test', 'build'],
        checks: [
          { context: 'test', app_id: null },
          { context: 'build', app_id: 15_368 },
        ],
      },
      required_pull_request_reviews: {
        required_approving_review_count: 2,
        dismiss_stale_reviews: true,
        dismissal_restrictions: { users: [{ login: 'ann' }], teams: [], apps: [] },
        bypass_pull_request_allowances: { teams: [{ slug: 'platform' }] },
      },
      restrictions: {
        users: [{ login: 'ann' }],
        teams: [{ slug: 'platform' }],
        apps: [{ slug: 'renovate' }],
      },
      required_linear_history: { enabled: true },
      enforce_admins: { enabled: false },
    })
    app.protect({})
    expect((await get(path)).body).not.toHaveProperty('required_status_checks')
  })

  it('is absent in one way, hidden in another', async () => {
    expect(await said(path)).toEqual([404, 'Branch not protected'])
    expect(await said('/repos/acme/app/branches/nope/protection')).toEqual([
      404,
      'Branch not found',
    ])
    expect(await said(path, weak)).toEqual([403, 'Resource not accessible by integration'])
    expect(await said(path, { kind: 'actions' })).toEqual([
      403,
      'Resource not accessible by integration',
    ])
    expect(await said(path, { kind: 'pat', permissions: { contents: 'read' } })).toEqual([
      403,
      'Resource not accessible by personal access token',
    ])
    expect(await said(path, { kind: 'pat', role: 'write' })).toEqual([404, 'Not Found'])
    expect(await said(path, null)).toEqual([404, 'Not Found'])
    app.visibility = 'public'
    expect(await said(path, null)).toEqual([401, 'Requires authentication'])
    expect(await said(path, weak)).toEqual([403, 'Resource not accessible by integration'])
  })

  it('shows with the branch to everybody, and in the list of branches', async () => {
    app.branch('free')
    app.branch('ruled')
    app.protect({ contexts: ['test'], enforceAdmins: true })
    app.addRuleset({ include: ['ruled'] })
    const branch = async (name: string) =>
      (await get(`/repos/acme/app/branches/${name}`, weak)).body
    expect(await branch('main')).toMatchObject({
      protected: true,
      protection: {
        enabled: true,
        required_status_checks: { enforcement_level: 'everyone', contexts: ['test'] },
      },
    })
    expect(await branch('free')).toMatchObject({ protected: false, protection: { enabled: false } })
    expect(await branch('ruled')).toMatchObject({ protected: true, protection: { enabled: false } })
    const names = async (query: string) =>
      (await get(`/repos/acme/app/branches${query}`)).body.map(({ name }: { name: string }) => name)
    expect(await names('?protected=true')).toEqual(['main', 'ruled'])
    expect(await names('?protected=false')).toEqual(['free'])
  })
})

describe('rule suites', () => {
  const path = '/repos/acme/app/rulesets/rule-suites'

  it('are GitHub’s record of bypasses, newest first, filtered and paged', async () => {
    const before = String(app.head)
    const after = app.commit({ files: { x: '2' } })
    const hours = (n: number) => new Date(gh.clock.now() - n * 3_600_000).toISOString()
    const id = app.addRuleSuite({ actor: 'ann', time: hours(2) })
    app.addRuleSuite({ actor: 'bo', result: 'pass' })
    app.addRuleSuite({ actor: 'bo', time: hours(30) })
    app.addRuleSuite({ actor: 'bo', ref: 'refs/tags/v1', after })
    const ids = async (query: string) =>
      (await get(`${path}${query}`, admin)).body.map(
        ({ actor_name: actor, result }: Record<string, string>) => `${actor} ${result}`,
      )
    expect(await ids('?rule_suite_result=bypass&ref=refs/heads/main')).toEqual(['ann bypass'])
    expect(await ids('?ref=main&time_period=week')).toEqual(['bo pass', 'ann bypass', 'bo bypass'])
    expect(await ids('?time_period=hour')).toEqual(['bo bypass', 'bo pass'])
    expect(await ids('?time_period=week&per_page=3&page=2')).toEqual(['bo bypass'])
    const { body } = await get(`${path}?actor_name=ann`)
    expect(body).toEqual([
      {
        id,
        actor_id: expect.any(Number),
        actor_name: 'ann',
        before_sha: before,
        after_sha: after,
        ref: 'refs/heads/main',
        repository_id: app.id,
        repository_name: 'app',
        pushed_at: expect.any(String),
        result: 'bypass',
        evaluation_result: 'bypass',
      },
    ])
  })

  it('are those of all repositories for who administers the organization', async () => {
    gh.addRepository({ owner: 'acme', name: 'site', files: { x: '' } }).addRuleSuite()
    app.addRuleSuite({ actor: 'ann' })
    const owner: TokenSpec = { kind: 'app', permissions: { organization_administration: 'write' } }
    const all = await get('/orgs/acme/rulesets/rule-suites?rule_suite_result=bypass', owner)
    expect(all.body).toHaveLength(2)
    const one = await get('/orgs/acme/rulesets/rule-suites?repository_name=site', owner)
    expect(one.body).toMatchObject([{ repository_name: 'site' }])
    expect((await get('/orgs/acme/rulesets/rule-suites', admin)).status).toBe(403)
  })

  it('take the permission to write settings, in an archived repository too', async () => {
    const refused = await get(path, auditor)
    expect([refused.status, refused.headers.get('x-accepted-github-permissions')]).toEqual([
      403,
      'administration=write',
    ])
    expect((await get(path, { kind: 'actions' })).status).toBe(403)
    app.isArchived = true
    expect((await get(path, admin)).status).toBe(200)
  })
})

it('lists workflows with the state they were set to', async () => {
  app.commit({
    files: {
      '.github/workflows/ci.yml': 'name: "CI: all"\non: push\n',
      '.github/workflows/nameless.yaml': 'on: push\n',
      '.github/workflows/README.md': '',
    },
  })
  app.setWorkflow('.github/workflows/ci.yml', { state: 'disabled_manually' })
  app.setWorkflow('dynamic/github-code-scanning/codeql', { name: 'CodeQL' })
  const reader: TokenSpec = { kind: 'app', permissions: { actions: 'read' } }
  const { body } = await get('/repos/acme/app/actions/workflows', reader)
  expect(body.total_count).toBe(3)
  expect(
    body.workflows.map(({ name, path, state }: Record<string, string>) => [name, path, state]),
  ).toEqual([
    ['CI: all', '.github/workflows/ci.yml', 'disabled_manually'],
    ['.github/workflows/nameless.yaml', '.github/workflows/nameless.yaml', 'active'],
    ['CodeQL', 'dynamic/github-code-scanning/codeql', 'active'],
  ])
  expect((await get('/repos/acme/app/actions/workflows', weak)).status).toBe(403)
  gh.addRepository({ owner: 'acme', name: 'empty' })
  expect((await get('/repos/acme/empty/actions/workflows')).body.total_count).toBe(0)
})
