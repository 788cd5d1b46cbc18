import { afterEach, expect, it } from 'vitest'
import { clientOf } from './client.ts'
import { type FakeGitHub, startFakeGitHub } from './index.ts'
import { seedOrganization } from './organization.ts'

const open: FakeGitHub[] = []
const make = async (seed: number) => {
  const gh = await startFakeGitHub({ now: Date.parse('2026-11-21T00:00:00Z') })
  open.push(gh)
  return seedOrganization(gh, { org: 'acme', repositories: 60, optedIn: 0.8, changed: 0.5, seed })
}
afterEach(async () => {
  await Promise.all(open.splice(0).map((gh) => gh.close()))
})

it('is the same organization for the same seed, and another for another', async () => {
  const [one, two, other] = [await make(1), await make(1), await make(2)]
  const heads = (organization: typeof one) =>
    organization.repositories.map(({ name, head }) => `${name} ${head}`)
  expect(heads(two)).toEqual(heads(one))
  expect(heads(other)).not.toEqual(heads(one))
})

it('has a config, a registry, repositories that declare and some that do not', async () => {
  const { config, standards, repositories, optedIn } = await make(1)
  expect(config.read('check.toml')).toContain('[[drift.limits]]')
  expect(standards.read('rulesets/typescript-production.toml')).toContain('strict = true')
  expect(repositories).toHaveLength(60)
  expect(optedIn.length).toBeGreaterThan(35)
  expect(optedIn.length).toBeLessThan(60)
  for (const repository of optedIn) {
    const [, tier] = /^tier: (\w+)/.exec(repository.read('repo-metadata.yaml') ?? '') ?? []
    expect(repository.read('check.toml')).toContain(`rulesets = ["typescript-${tier}"]`)
  }
})

it('changes each chosen repository once', async () => {
  const organization = await make(3)
  const before = new Map(organization.optedIn.map((one) => [one.name, one.head]))
  const changed = organization.change()
  expect(changed.length).toBeGreaterThan(10)
  for (const repository of organization.optedIn) {
    const moved = repository.head !== before.get(repository.name)
    expect(moved, repository.name).toBe(changed.includes(repository))
  }
  expect(changed.some((one) => one.read('tsconfig.json')?.includes('"strict": false'))).toBe(true)
  const trees = changed.map(({ head }) => head)
  for (let round = 0; round < 6; round++) organization.change()
  expect(changed.every(({ head }, index) => head !== trees[index])).toBe(true)
})

it('can have settings, of the organization and of each repository, quickly for many', async () => {
  const gh = await startFakeGitHub({ limits: false })
  open.push(gh)
  const { repositories } = seedOrganization(gh, {
    org: 'acme',
    repositories: 300,
    governance: true,
    variety: false,
  })
  const query = `query ($after: String) { organization(login: "acme") {
    repositories(first: 100, after: $after, orderBy: { field: NAME, direction: ASC }) {
      pageInfo { hasNextPage endCursor }
      nodes { name rulesets(first: 20) { totalCount } defaultBranchRef {
        rules(first: 50) { nodes { type } } branchProtectionRule { pattern } refUpdateRule { pattern } } }
    } } }`
  const seen: { name: string; rulesets: { totalCount: number }; defaultBranchRef: object }[] = []
  for (let after: string | null = null; ; ) {
    const answer = await clientOf(gh).graphql(query, { after })
    expect(answer.body.errors).toBeUndefined()
    const page = answer.body.data.organization.repositories
    seen.push(...page.nodes)
    if (!page.pageInfo.hasNextPage) break
    after = page.pageInfo.endCursor
  }
  const of = (index: number) => seen.find(({ name }) => name === repositories[index]?.name)
  const types = (...names: string[]) => ({ nodes: names.map((type) => ({ type })) })
  const baseline = ['DELETION', 'NON_FAST_FORWARD', 'PULL_REQUEST']
  expect(of(0)).toMatchObject({
    rulesets: { totalCount: 3 },
    defaultBranchRef: { rules: types(...baseline), branchProtectionRule: { pattern: 'main' } },
  })
  expect(of(1)?.rulesets.totalCount).toBe(4)
  expect(of(3)).toMatchObject({
    rulesets: { totalCount: 3 },
    defaultBranchRef: { rules: types(...baseline), branchProtectionRule: null },
  })
})

it('takes a function that sets each repository', async () => {
  const gh = await startFakeGitHub({ limits: false })
  open.push(gh)
  const tiers: string[] = []
  const { repositories } = seedOrganization(gh, {
    org: 'acme',
    repositories: 3,
    governance: (repository, { tier, index }) => {
      tiers.push(tier)
      repository.protect({ approvals: index })
    },
  })
  expect(tiers).toHaveLength(3)
  const path = `/repos/${repositories[2]?.fullName}/branches/main/protection`
  const { body } = await clientOf(gh).rest('GET', path)
  expect(body.required_pull_request_reviews.required_approving_review_count).toBe(2)
})
