import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { clientOf } from '../client.ts'
import { type FakeGitHub, type FakeRepository, startFakeGitHub, type TokenSpec } from '../index.ts'

let gh: FakeGitHub
let app: FakeRepository

beforeEach(async () => {
  gh = await startFakeGitHub({ limits: false })
  app = gh.addRepository({ owner: 'acme', name: 'app', files: { x: '1' } })
})
afterEach(async () => {
  // Every query here is one that GitHub's schema allows, and the fake serves.
  expect(gh.violations).toEqual([])
  await gh.close()
})

/** What a query says of acme/app, to a token that may do everything unless said otherwise. */
async function ask(fields: string, token?: TokenSpec) {
  const { body } = await clientOf(gh, token ? gh.addToken(token) : gh.token).graphql(
    `{ repository(owner: "acme", name: "app") { ${fields} } }`,
  )
  return { repository: body.data.repository, errors: body.errors }
}

const weak: TokenSpec = { kind: 'app', permissions: { contents: 'read', metadata: 'read' } }
const auditor: TokenSpec = {
  kind: 'app',
  permissions: { contents: 'read', administration: 'read' },
}

const RULES = `defaultBranchRef { rules(first: 50) { totalCount nodes {
  type repositoryRuleset { name databaseId }
  parameters { __typename
    ... on PullRequestParameters {
      requiredApprovingReviewCount requireCodeOwnerReview requireLastPushApproval
      dismissStaleReviewsOnPush requiredReviewThreadResolution allowedMergeMethods }
    ... on RequiredStatusChecksParameters {
      strictRequiredStatusChecksPolicy requiredStatusChecks { context integrationId } }
    ... on CommitMessagePatternParameters { operator pattern negate name }
    ... on WorkflowsParameters { doNotEnforceOnCreate workflows { path ref sha repositoryId } }
  } } } }`

describe('rulesets', () => {
  it('tell their rules with parameters, to everybody who sees the repository', async () => {
    const main = app.addRuleset({
      name: 'Main',
      rules: [
        { type: 'pull_request', approvals: 2, codeOwners: true },
        { type: 'required_status_checks', contexts: ['test', { context: 'lint', appId: 15_368 }] },
        { type: 'commit_message_pattern', pattern: '^feat' },
        {
          type: 'workflows',
          parameters: { workflows: [{ path: '.github/workflows/ci.yml', repository_id: app.id }] },
        },
        'non_fast_forward',
      ],
    })
    const { repository } = await ask(RULES, weak)
    const { totalCount, nodes } = repository.defaultBranchRef.rules
    expect(totalCount).toBe(5)
    expect(nodes.map(({ type }: { type: string }) => type)).toEqual([
      'PULL_REQUEST',
      'REQUIRED_STATUS_CHECKS',
      'COMMIT_MESSAGE_PATTERN',
      'WORKFLOWS',
      'NON_FAST_FORWARD',
    ])
    expect(nodes[0]).toEqual({
      type: 'PULL_REQUEST',
      repositoryRuleset: { name: 'Main', databaseId: main.id },
      parameters: {
        __typename: 'PullRequestParameters',
        requiredApprovingReviewCount: 2,
        requireCodeOwnerReview: true,
        requireLastPushApproval: false,
        dismissStaleReviewsOnPush: false,
        requiredReviewThreadResolution: false,
        allowedMergeMethods: ['merge', 'squash', 'rebase'],
      },
    })
    expect(nodes[1].parameters.requiredStatusChecks).toEqual([
      { context: 'test', integrationId: null },
      { context: 'lint', integrationId: 15_368 },
    ])
    expect(nodes[3].parameters).toEqual({
      __typename: 'WorkflowsParameters',
      doNotEnforceOnCreate: false,
      workflows: [{ path: '.github/workflows/ci.yml', ref: null, sha: null, repositoryId: app.id }],
    })
    expect(nodes[4].parameters).toBeNull()
  })

  it('hold for a ref only while they are active and their conditions meet it', async () => {
    app.branch('release/1')
    app.tag('v1')
    app.addRuleset({ name: 'default' })
    app.addRuleset({ name: 'all', include: ['~ALL'], exclude: ['release/*'] })
    app.addRuleset({ name: 'release', include: ['refs/heads/release/*'] })
    app.addRuleset({ name: 'trial', enforcement: 'evaluate' })
    app.addRuleset({ name: 'off', enforcement: 'disabled' })
    app.addRuleset({ name: 'nothing', include: [] })
    app.addRuleset({ name: 'tags', target: 'tag', include: ['v*'], rules: ['deletion', 'update'] })
    app.addRuleset({ name: 'pushes', target: 'push', rules: [] })
    const names = `rules(first: 9) { nodes { repositoryRuleset { name } } }`
    const { repository } = await ask(`
      main: ref(qualifiedName: "refs/heads/main") { ${names} }
      release: ref(qualifiedName: "refs/heads/release/1") { ${names} }
      tag: ref(qualifiedName: "refs/tags/v1") { ${names} }
      rulesets(first: 20) { totalCount }
      tags: rulesets(first: 20, targets: [TAG]) { nodes { name target enforcement } }`)
    const of = (key: string) =>
      repository[key].rules.nodes.map(
        (rule: { repositoryRuleset: { name: string } }) => rule.repositoryRuleset.name,
      )
    expect(of('main')).toEqual(['default', 'all'])
    expect(of('release')).toEqual(['release'])
    expect(of('tag')).toEqual(['tags', 'tags'])
    expect(repository.rulesets.totalCount).toBe(8)
    expect(repository.tags.nodes).toEqual([{ name: 'tags', target: 'TAG', enforcement: 'ACTIVE' }])
  })

  it('of the organization reach the repositories that they name', async () => {
    gh.addRepository({ owner: 'acme', name: 'site', files: { x: '' } })
    const acme = gh.organization('acme')
    acme.addRuleset({ name: 'Everywhere' })
    acme.addRuleset({ name: 'Sites', repositories: ['s*'], exceptRepositories: ['secret'] })
    acme.addRuleset({ name: 'Enterprise', enterprise: 'acme-inc' })
    app.addRuleset({ name: 'Own' })
    const list = (includeParents: boolean) =>
      `rulesets(first: 9, includeParents: ${includeParents}) { nodes { name
        source { __typename ... on Repository { nameWithOwner } ... on Organization { login }
          ... on Enterprise { slug } }
        conditions { refName { include exclude } repositoryName { include exclude } } } }`
    const { repository } = await ask(`${list(true)} own: ${list(false)}`)
    expect(
      repository.rulesets.nodes.map((one: { name: string; source: object }) => [
        one.name,
        one.source,
      ]),
    ).toEqual([
      ['Own', { __typename: 'Repository', nameWithOwner: 'acme/app' }],
      ['Everywhere', { __typename: 'Organization', login: 'acme' }],
      ['Enterprise', { __typename: 'Enterprise', slug: 'acme-inc' }],
    ])
    expect(repository.rulesets.nodes[1].conditions).toEqual({
      refName: { include: ['~DEFAULT_BRANCH'], exclude: [] },
      repositoryName: { include: ['~ALL'], exclude: [] },
    })
    expect(repository.own.nodes).toHaveLength(1)
  })

  it('show who may bypass them to those who may change them, and null to others', async () => {
    app.addRuleset({
      bypass: [
        'organization-admin',
        'role:admin',
        'deploy-key',
        { actor: 'team:platform', mode: 'pull_request' },
        'app:renovate',
        'user:ann',
        'enterprise-owner',
      ],
    })
    gh.organization('acme').addRuleset({ name: 'Org', bypass: ['team:platform'] })
    const query = `rulesets(first: 9) { nodes { bypassActors(first: 20) { nodes {
      bypassMode deployKey organizationAdmin enterpriseOwner repositoryRoleDatabaseId
      repositoryRoleName actor { __typename ... on Team { slug combinedSlug } ... on App { slug } } } } } }`
    const actors = async (token?: TokenSpec) =>
      (await ask(query, token)).repository.rulesets.nodes.map(
        (one: { bypassActors: { nodes: object[] } | null }) => one.bypassActors?.nodes ?? null,
      )
    const none = {
      bypassMode: 'ALWAYS',
      deployKey: false,
      organizationAdmin: false,
      enterpriseOwner: false,
      repositoryRoleDatabaseId: null,
      repositoryRoleName: null,
      actor: null,
    }
    const [own, organizations] = await actors()
    expect(own).toEqual([
      { ...none, organizationAdmin: true },
      { ...none, repositoryRoleDatabaseId: 5, repositoryRoleName: 'admin' },
      { ...none, deployKey: true },
      {
        ...none,
        bypassMode: 'PULL_REQUEST',
        actor: { __typename: 'Team', slug: 'platform', combinedSlug: 'acme/platform' },
      },
      { ...none, actor: { __typename: 'App', slug: 'renovate' } },
      none,
      { ...none, enterpriseOwner: true },
    ])
    expect(organizations).toHaveLength(1)
    expect(await actors(auditor)).toEqual([null, null])
    const admin = { kind: 'app', permissions: { administration: 'write' } } as const
    const [seen, hidden] = await actors(admin)
    expect([seen.length, hidden]).toEqual([7, null])
  })

  it('are found by id, among other nodes, by those who see a repository of theirs', async () => {
    const own = app.addRuleset({ name: 'Own', rules: ['deletion'] })
    const org = gh.organization('acme').addRuleset({ name: 'Org' })
    const query = `query ($ids: [ID!]!) { nodes(ids: $ids) { __typename
      ... on RepositoryRuleset { name rules(first: 9) { nodes { type } } } } }`
    const ids = [own.nodeId, org.nodeId, app.nodeId]
    const { body } = await clientOf(gh).graphql(query, { ids })
    expect(body.data.nodes).toEqual([
      { __typename: 'RepositoryRuleset', name: 'Own', rules: { nodes: [{ type: 'DELETION' }] } },
      {
        __typename: 'RepositoryRuleset',
        name: 'Org',
        rules: { nodes: [{ type: 'PULL_REQUEST' }] },
      },
      { __typename: 'Repository' },
    ])
    const stranger = gh.addToken({ kind: 'app', repositories: ['other'] })
    const answer = await clientOf(gh, stranger).graphql(query, { ids })
    expect(answer.body.data.nodes).toEqual([null, null, null])
  })

  it('change and go', async () => {
    const ruleset = app.addRuleset({ name: 'Main' })
    ruleset.update({ enforcement: 'evaluate', rules: ['deletion'] })
    expect([ruleset.name, ruleset.enforcement]).toEqual(['Main', 'evaluate'])
    expect((await ask(RULES)).repository.defaultBranchRef.rules.totalCount).toBe(0)
    ruleset.remove()
    expect((await ask('rulesets(first: 1) { totalCount }')).repository.rulesets.totalCount).toBe(0)
  })

  it('of an organization are listed to those who administer it', async () => {
    gh.organization('acme').addRuleset({ name: 'Org' })
    const list = async (token: string) =>
      (
        await clientOf(gh, token).graphql(
          '{ organization(login: "acme") { rulesets(first: 9) { nodes { name } } } }',
        )
      ).body
    expect((await list(gh.token)).data.organization.rulesets.nodes).toEqual([{ name: 'Org' }])
    const administers = gh.addToken({
      kind: 'app',
      permissions: { organization_administration: 'write' },
    })
    expect((await list(administers)).errors).toBeUndefined()
    const { data, errors } = await list(gh.addToken(auditor))
    expect(data.organization.rulesets).toBeNull()
    expect(errors).toMatchObject([
      { type: 'FORBIDDEN', message: 'Resource not accessible by integration' },
    ])
  })
})

const CLASSIC = `branchProtectionRule { pattern databaseId
  requiresApprovingReviews requiredApprovingReviewCount dismissesStaleReviews
  requiresCodeOwnerReviews requireLastPushApproval requiresStatusChecks
  requiresStrictStatusChecks requiredStatusCheckContexts requiredStatusChecks { context app { databaseId slug } }
  requiresConversationResolution requiresLinearHistory requiresCommitSignatures
  allowsForcePushes allowsDeletions isAdminEnforced restrictsPushes lockBranch }`

describe('classic protection', () => {
  it('is told to administrators, every value', async () => {
    const { id } = app.protect({
      pattern: 'main',
      approvals: 1,
      codeOwners: true,
      contexts: ['test', { context: 'build', appId: 15_368 }],
      signatures: true,
      enforceAdmins: true,
    })
    const { repository } = await ask(`defaultBranchRef { ${CLASSIC} }`, auditor)
    expect(repository.defaultBranchRef.branchProtectionRule).toEqual({
      pattern: 'main',
      databaseId: id,
      requiresApprovingReviews: true,
      requiredApprovingReviewCount: 1,
      dismissesStaleReviews: false,
      requiresCodeOwnerReviews: true,
      requireLastPushApproval: false,
      requiresStatusChecks: true,
      requiresStrictStatusChecks: false,
      requiredStatusCheckContexts: ['test', 'build'],
      requiredStatusChecks: [
        { context: 'test', app: null },
        { context: 'build', app: { databaseId: 15_368, slug: 'github-actions' } },
      ],
      requiresConversationResolution: false,
      requiresLinearHistory: false,
      requiresCommitSignatures: true,
      allowsForcePushes: false,
      allowsDeletions: false,
      isAdminEnforced: true,
      restrictsPushes: false,
      lockBranch: false,
    })
  })

  it('says strict while status checks are off, as GitHub does', async () => {
    app.protect({ approvals: 0 })
    const { repository } = await ask(`defaultBranchRef { ${CLASSIC} }`)
    expect(repository.defaultBranchRef.branchProtectionRule).toMatchObject({
      requiresStatusChecks: false,
      requiresStrictStatusChecks: true,
      requiredStatusCheckContexts: [],
      requiresApprovingReviews: true,
      requiredApprovingReviewCount: 0,
    })
    app.protect({ approvals: 1, contexts: ['test'], strict: false })
    const again = (await ask(`defaultBranchRef { ${CLASSIC} }`)).repository.defaultBranchRef
    expect(again.branchProtectionRule.requiresStrictStatusChecks).toBe(false)
  })

  it('is FORBIDDEN without Administration; everybody still sees refUpdateRule', async () => {
    app.protect({ approvals: 2, contexts: ['test'], linearHistory: true })
    const query = `defaultBranchRef { branchProtectionRule { pattern } refUpdateRule {
      pattern requiredApprovingReviewCount requiredStatusCheckContexts requiresCodeOwnerReviews
      requiresConversationResolution requiresLinearHistory requiresSignatures allowsForcePushes
      allowsDeletions blocksCreations viewerCanPush viewerAllowedToDismissReviews } }`
    const tokens: TokenSpec[] = [weak, { kind: 'actions' }]
    for (const token of tokens) {
      const { repository, errors } = await ask(query, token)
      expect(repository.defaultBranchRef.branchProtectionRule).toBeNull()
      expect(repository.defaultBranchRef.refUpdateRule).toMatchObject({
        pattern: 'main',
        requiredApprovingReviewCount: 2,
        requiredStatusCheckContexts: ['test'],
        requiresLinearHistory: true,
        requiresSignatures: false,
      })
      expect(errors).toMatchObject([
        {
          type: 'FORBIDDEN',
          path: ['repository', 'defaultBranchRef', 'branchProtectionRule'],
          message: 'Resource not accessible by integration',
        },
      ])
    }
  })

  it('takes the whole repository along where the list of rules, which is never null, is refused', async () => {
    app.protect()
    const { repository, errors } = await ask(
      'name branchProtectionRules(first: 9) { totalCount }',
      weak,
    )
    expect(repository).toBeNull()
    expect(errors).toMatchObject([{ type: 'FORBIDDEN' }])
  })

  it('is silently hidden from a person who does not administer the repository', async () => {
    app.protect({ approvals: 1 })
    const person: TokenSpec = { kind: 'pat', login: 'bo', role: 'write' }
    const { repository, errors } = await ask(
      `viewerPermission viewerCanAdminister branchProtectionRules(first: 9) { totalCount }
       defaultBranchRef { branchProtectionRule { pattern } refUpdateRule { pattern } }`,
      person,
    )
    expect(errors).toBeUndefined()
    expect(repository).toEqual({
      viewerPermission: 'WRITE',
      viewerCanAdminister: false,
      branchProtectionRules: { totalCount: 0 },
      defaultBranchRef: { branchProtectionRule: null, refUpdateRule: { pattern: 'main' } },
    })
  })

  it('of the branch’s own name goes before patterns, and older patterns before younger', async () => {
    for (const name of ['release/1', 'release/1/rc']) app.branch(name)
    app.protect({ pattern: 'release/*', approvals: 1 })
    app.protect({ pattern: 'rel*/1', approvals: 2 })
    const pattern = async (branch: string) =>
      (await ask(`ref(qualifiedName: "refs/heads/${branch}") { branchProtectionRule { pattern } }`))
        .repository.ref.branchProtectionRule?.pattern
    expect(await pattern('release/1')).toBe('release/*')
    expect(await pattern('release/1/rc')).toBeUndefined()
    app.protect({ pattern: 'release/1' })
    expect(await pattern('release/1')).toBe('release/1')
    const { repository } = await ask(
      'branchProtectionRules(first: 9) { nodes { pattern matchingRefs(first: 9) { nodes { name } } } }',
    )
    expect(repository.branchProtectionRules.nodes).toEqual([
      { pattern: 'release/*', matchingRefs: { nodes: [] } },
      { pattern: 'rel*/1', matchingRefs: { nodes: [] } },
      { pattern: 'release/1', matchingRefs: { nodes: [{ name: 'release/1' }] } },
    ])
    app.unprotect('release/1')
    expect(await pattern('release/1')).toBe('release/*')
  })

  it('names who may push and who may bypass', async () => {
    app.protect({
      approvals: 1,
      pushers: ['team:platform'],
      bypassPullRequests: ['user:ann', 'app:renovate'],
      bypassForcePushes: ['user:bo'],
      dismissers: [],
    })
    const actor = `nodes { actor { __typename ... on User { login } ... on Team { slug } ... on App { slug } } }`
    const { repository } = await ask(`defaultBranchRef { branchProtectionRule {
      restrictsPushes restrictsReviewDismissals pushAllowances(first: 9) { ${actor} }
      bypassPullRequestAllowances(first: 9) { ${actor} } bypassForcePushAllowances(first: 9) { ${actor} } } }`)
    const rule = repository.defaultBranchRef.branchProtectionRule
    const actors = (key: string) => rule[key].nodes.map((one: { actor: object }) => one.actor)
    expect([rule.restrictsPushes, rule.restrictsReviewDismissals]).toEqual([true, true])
    expect(actors('pushAllowances')).toEqual([{ __typename: 'Team', slug: 'platform' }])
    expect(actors('bypassPullRequestAllowances')).toEqual([
      { __typename: 'User', login: 'ann' },
      { __typename: 'App', slug: 'renovate' },
    ])
    expect(actors('bypassForcePushAllowances')).toEqual([{ __typename: 'User', login: 'bo' }])
  })
})

it('pages 2,000 labels, and open issues with theirs', async () => {
  const labels = Array.from({ length: 2_000 }, (_, n) => ({ name: `label ${n}` }))
  const many = gh.addRepository({ owner: 'acme', name: 'many', files: { x: '' }, labels })
  for (let n = 0; n < 3; n++) many.createIssue({ title: `${n}`, labels: ['label 1', 'label 2'] })
  many.closeIssue(1)
  const seen = new Set<string>()
  let after: string | null = null
  do {
    const { body } = await clientOf(gh).graphql(
      `query ($after: String) { repository(owner: "acme", name: "many") {
        labels(first: 100, after: $after) { totalCount pageInfo { hasNextPage endCursor }
          nodes { name color description } } } }`,
      { after },
    )
    const page = body.data.repository.labels
    expect(page.totalCount).toBe(2_000)
    for (const { name } of page.nodes) seen.add(name)
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null
  } while (after !== null)
  expect(seen.size).toBe(2_000)
  const { body } = await clientOf(gh).graphql(
    `{ repository(owner: "acme", name: "many") { issues(first: 1, states: OPEN,
      orderBy: { field: CREATED_AT, direction: DESC }) { totalCount
      nodes { number labels(first: 9) { totalCount nodes { name } } } } } }`,
  )
  expect(body.data.repository.issues).toEqual({
    totalCount: 2,
    nodes: [
      {
        number: expect.any(Number),
        labels: { totalCount: 2, nodes: [{ name: 'label 1' }, { name: 'label 2' }] },
      },
    ],
  })
})

it('shows labels to tokens for issues and to those for pull requests', async () => {
  for (const [permission, seen] of [
    ['issues', true],
    ['pull_requests', true],
    ['contents', false],
  ] as const) {
    const token: TokenSpec = { kind: 'app', permissions: { [permission]: 'read' } }
    const { repository, errors } = await ask('name labels(first: 1) { totalCount }', token)
    expect([repository.labels?.totalCount, errors?.[0].type], permission).toEqual(
      seen ? [9, undefined] : [undefined, 'FORBIDDEN'],
    )
    const { status } = await clientOf(gh, gh.addToken(token)).rest('GET', '/repos/acme/app/labels')
    expect(status, permission).toBe(seen ? 200 : 403)
  }
})
