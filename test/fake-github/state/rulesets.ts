import type {
  BypassSpec,
  ContextSpec,
  OrganizationRulesetSpec,
  RuleSpec,
  RulesetSpec,
} from '../governance-types.ts'
import type { Account } from './accounts.ts'
import { type Actor, actorOf } from './actors.ts'
import { timestamp } from './clock.ts'
import { fnmatch } from './fnmatch.ts'
import type { Enterprise } from './governance.ts'
import { nodeId } from './ids.ts'
import type { Repository } from './repository.ts'
import type { World } from './world.ts'

export interface Ruleset {
  __typename: 'RepositoryRuleset'
  id: number
  nodeId: string
  /** Where it is kept: the repository, or the organization that it was made in or reaches. */
  owner: Repository | Account
  source: Repository | Account | Enterprise
  name: string
  enforcement: 'active' | 'evaluate' | 'disabled'
  target: 'branch' | 'tag' | 'push'
  include: string[]
  exclude: string[]
  /** Names of the repositories that it reaches; null for a repository's own. */
  repositories: { include: string[]; exclude: string[] } | null
  rules: Rule[]
  bypass: Bypass[]
  createdAt: string
  updatedAt: string
}

/** With REST's names of types and parameters. */
export interface Rule {
  __typename: 'RepositoryRule'
  ruleset: Ruleset
  index: number
  type: string
  parameters: Record<string, unknown> | null
}

export interface Bypass {
  __typename: 'RepositoryRulesetBypassActor'
  ruleset: Ruleset
  index: number
  actor: Actor
  mode: 'always' | 'pull_request' | 'exempt'
}

export function addRuleset(
  world: World,
  owner: Repository | Account,
  spec: OrganizationRulesetSpec,
): Ruleset {
  const id = world.governance.nextId()
  const ofRepository = owner.__typename === 'Repository'
  const now = timestamp(world.clock.now())
  const { target = 'branch' } = spec
  const ruleset: Ruleset = {
    __typename: 'RepositoryRuleset',
    id,
    nodeId: nodeId('RepositoryRuleset', id),
    owner,
    source: spec.enterprise === undefined ? owner : world.governance.enterprise(spec.enterprise),
    name: 'Main',
    enforcement: 'active',
    target,
    include: target === 'branch' ? ['~DEFAULT_BRANCH'] : target === 'tag' ? ['~ALL'] : [],
    exclude: [],
    repositories: ofRepository ? null : { include: ['~ALL'], exclude: [] },
    rules: [],
    bypass: [],
    createdAt: now,
    updatedAt: now,
  }
  updateRuleset(world, ruleset, { rules: [{ type: 'pull_request' }], ...spec })
  world.governance.add(ruleset)
  return ruleset
}

/** Changes what the spec names. */
export function updateRuleset(
  world: World,
  ruleset: Ruleset,
  spec: RulesetSpec & OrganizationRulesetSpec,
): void {
  const { owner, repositories } = ruleset
  ruleset.name = spec.name ?? ruleset.name
  ruleset.enforcement = spec.enforcement ?? ruleset.enforcement
  ruleset.target = spec.target ?? ruleset.target
  const full = (pattern: string) => fullPattern(pattern, ruleset.target)
  if (spec.include) ruleset.include = spec.include.map(full)
  if (spec.exclude) ruleset.exclude = spec.exclude.map(full)
  if (repositories !== null) {
    repositories.include = spec.repositories ?? repositories.include
    repositories.exclude = spec.exceptRepositories ?? repositories.exclude
  }
  if (spec.rules) {
    ruleset.rules = spec.rules.map((rule, index) => ({
      __typename: 'RepositoryRule',
      ruleset,
      index,
      ...ruleOf(rule),
    }))
  }
  if (spec.bypass) {
    const account = owner.__typename === 'Repository' ? owner.owner : owner
    ruleset.bypass = spec.bypass.map((one, index) => ({
      __typename: 'RepositoryRulesetBypassActor',
      ruleset,
      index,
      ...bypassOf(world, account, one),
    }))
  }
  ruleset.updatedAt = timestamp(world.clock.now())
}

const fullPattern = (pattern: string, target: Ruleset['target']) =>
  pattern.startsWith('~') || pattern.startsWith('refs/')
    ? pattern
    : `refs/${target === 'tag' ? 'tags' : 'heads'}/${pattern}`

function bypassOf(world: World, account: Account, spec: BypassSpec) {
  const { actor, mode } = typeof spec === 'string' ? { actor: spec, mode: 'always' as const } : spec
  return { actor: actorOf(world, account, actor), mode }
}

export const contextOf = (spec: ContextSpec): { context: string; appId: number | null } =>
  typeof spec === 'string' ? { context: spec, appId: null } : spec

/** The rule as REST has it. */
function ruleOf(spec: RuleSpec): Pick<Rule, 'type' | 'parameters'> {
  if (typeof spec === 'string') return ruleOf({ type: spec })
  const { type } = spec
  switch (type) {
    case 'pull_request':
      return {
        type,
        parameters: {
          required_approving_review_count: spec.approvals ?? 1,
          dismiss_stale_reviews_on_push: spec.dismissStale ?? false,
          require_code_owner_review: spec.codeOwners ?? false,
          require_last_push_approval: spec.lastPush ?? false,
          required_review_thread_resolution: spec.threadResolution ?? false,
          allowed_merge_methods: spec.mergeMethods ?? ['merge', 'squash', 'rebase'],
        },
      }
    case 'required_status_checks':
      return {
        type,
        parameters: {
          strict_required_status_checks_policy: spec.strict ?? false,
          do_not_enforce_on_create: false,
          required_status_checks: spec.contexts.map(contextOf).map(({ context, appId }) => ({
            context,
            ...(appId !== null && { integration_id: appId }),
          })),
        },
      }
    case 'update':
      return { type, parameters: { update_allows_fetch_and_merge: false } }
    default:
      if ('pattern' in spec) {
        const { operator = 'regex', negate = false, name = '', pattern } = spec
        return { type, parameters: { operator, negate, name, pattern } }
      }
      return { type, parameters: 'parameters' in spec ? spec.parameters : null }
  }
}

/** All rulesets of the repository, its own first, then those of its organization that reach it. */
export function rulesetsOf(world: World, repository: Repository, includeParents = true): Ruleset[] {
  const own = world.governance.of(repository).rulesets
  if (!includeParents) return own
  const parents = world.governance.ofOrganization(repository.owner).rulesets
  return [...own, ...parents.filter((one) => reaches(one, repository))]
}

/** Whether a ruleset of the organization reaches the repository, by its name. */
export function reaches({ repositories }: Ruleset, { name }: Repository): boolean {
  if (repositories === null) return false
  const matches = (pattern: string) =>
    pattern === '~ALL' || fnmatch(pattern.toLowerCase(), name.toLowerCase())
  return repositories.include.some(matches) && !repositories.exclude.some(matches)
}

/** Rules of active rulesets whose conditions the ref (`refs/heads/main`) meets. */
export function rulesOf(world: World, repository: Repository, ref: string): Rule[] {
  return rulesetsOf(world, repository)
    .filter((one) => one.enforcement === 'active' && concerns(one, repository, ref))
    .flatMap(({ rules }) => rules)
}

function concerns(ruleset: Ruleset, repository: Repository, ref: string): boolean {
  const prefix = { branch: 'refs/heads/', tag: 'refs/tags/', push: null }[ruleset.target]
  if (prefix === null || !ref.startsWith(prefix)) return false
  const matches = (pattern: string) =>
    pattern === '~ALL' ||
    (pattern === '~DEFAULT_BRANCH' && ref === `refs/heads/${repository.defaultBranch}`) ||
    fnmatch(pattern, ref)
  return ruleset.include.some(matches) && !ruleset.exclude.some(matches)
}
