import type {
  BypassActor,
  Enforcement,
  PlainRuleType,
  RepositoryFacts,
  Rule,
  RuleSource,
  RulesetFacts,
} from '../../../model/index.ts'
import { unknown } from '../../../model/index.ts'

export interface RuleNode {
  type: string
  parameters:
    | (Partial<{
        requiredApprovingReviewCount: number
        dismissStaleReviewsOnPush: boolean
        requireCodeOwnerReview: boolean
        requireLastPushApproval: boolean
        requiredReviewThreadResolution: boolean
        strictRequiredStatusChecksPolicy: boolean
        requiredStatusChecks: { context: string; integrationId: number | null }[]
      }> & { __typename: string })
    | null
}

export interface RulesetNode {
  id: string
  databaseId: number | null
  name: string
  enforcement: string
  target: string | null
  conditions: { refName: { include: string[]; exclude: string[] } | null } | null
  source: { __typename: string; nameWithOwner?: string; login?: string; slug?: string }
}

export interface BypassNode {
  bypassMode: string | null
  deployKey: boolean
  enterpriseOwner: boolean
  organizationAdmin: boolean
  repositoryRoleDatabaseId: number | null
  repositoryRoleName: string | null
  actor: {
    __typename: string
    databaseId: number | null
    slug?: string
    combinedSlug?: string
  } | null
}

const PLAIN: ReadonlySet<string> = new Set<PlainRuleType>([
  'required_signatures',
  'required_linear_history',
  'non_fast_forward',
  'deletion',
  'update',
  'creation',
])

const isPlain = (name: string): name is PlainRuleType => PLAIN.has(name)

/**
 * A rule by its REST name, which is GraphQL's in lower case.
 * @see https://docs.github.com/en/graphql/reference/enums#repositoryruletype
 */
export const toRule = ({ type, parameters: p }: RuleNode): Rule => {
  const name = type.toLowerCase()
  if (name === 'pull_request' && p) {
    return {
      type: 'pull_request',
      approvals: p.requiredApprovingReviewCount ?? 0,
      dismissStale: p.dismissStaleReviewsOnPush === true,
      codeOwners: p.requireCodeOwnerReview === true,
      lastPush: p.requireLastPushApproval === true,
      threadResolution: p.requiredReviewThreadResolution === true,
    }
  }
  if (name === 'required_status_checks' && p) {
    const contexts = (p.requiredStatusChecks ?? []).map(({ context, integrationId }) => ({
      context,
      appId: integrationId,
    }))
    return {
      type: 'required_status_checks',
      contexts,
      strict: p.strictRequiredStatusChecksPolicy === true,
    }
  }
  return isPlain(name) ? { type: name } : { type: 'other', name }
}

/** GitHub's own address, taken from the repository's: Enterprise Server has one of its own. */
const serverOf = ({ url, name }: RepositoryFacts): string | null =>
  url?.toLowerCase().endsWith(`/${name}`.toLowerCase()) === true
    ? url.slice(0, -name.length - 1)
    : null

/** The settings page of a ruleset, for the person who has to change it. */
export const sourceOf = (
  { source, name, databaseId }: Pick<RulesetNode, 'source' | 'name' | 'databaseId'>,
  repository: RepositoryFacts,
): RuleSource => {
  const server = serverOf(repository)
  const page = (path: string): { url?: string } =>
    server === null || databaseId === null ? {} : { url: `${server}/${path}/${databaseId}` }
  if (source.nameWithOwner !== undefined) {
    const owner = source.nameWithOwner
    return { kind: 'repository-ruleset', name, owner, ...page(`${owner}/settings/rules`) }
  }
  if (source.login !== undefined) {
    const owner = source.login
    const settings = `organizations/${owner}/settings/rules`
    return { kind: 'organization-ruleset', name, owner, ...page(settings) }
  }
  return { kind: 'enterprise-ruleset', name, owner: source.slug ?? 'the enterprise' }
}

/** The source of a rule whose ruleset the token may not see: it holds all the same. */
export const hiddenSource = ({ name }: RepositoryFacts): RuleSource => ({
  kind: 'organization-ruleset',
  name: 'a ruleset that the token may not see',
  owner: name.split('/')[0] ?? name,
})

const ENFORCEMENTS: Readonly<Record<string, Enforcement>> = {
  ACTIVE: 'active',
  EVALUATE: 'evaluate',
  DISABLED: 'disabled',
}

const TARGETS: Readonly<Record<string, RulesetFacts['target']>> = {
  BRANCH: 'branch',
  TAG: 'tag',
  PUSH: 'push',
  REPOSITORY: 'repository',
}

export const toRuleset = (node: RulesetNode, repository: RepositoryFacts): RulesetFacts => ({
  id: node.id,
  databaseId: node.databaseId,
  source: sourceOf(node, repository),
  enforcement: ENFORCEMENTS[node.enforcement] ?? 'disabled',
  target: TARGETS[node.target ?? ''] ?? null,
  include: node.conditions?.refName?.include ?? [],
  exclude: node.conditions?.refName?.exclude ?? [],
  rules: unknown('its rules were not asked for'),
  bypassActors: unknown('who may bypass it was not asked for'),
})

/** GraphQL has no word for the third of REST's modes, `exempt`, and gives null for it. */
const BYPASS_MODES: Readonly<Record<string, BypassActor['mode']>> = {
  ALWAYS: 'always',
  PULL_REQUEST: 'pull_request',
}

/** https://docs.github.com/en/graphql/reference/objects#repositoryrulesetbypassactor */
export const toBypassActor = (node: BypassNode): BypassActor => {
  const how = BYPASS_MODES[node.bypassMode ?? ''] ?? 'exempt'
  const { actor } = node
  const who = (kind: BypassActor['kind'], name: string, id: number | null = null) => ({
    kind,
    id,
    name,
    mode: how,
  })
  if (node.organizationAdmin) return who('OrganizationAdmin', 'organization admins')
  if (node.enterpriseOwner) return who('EnterpriseOwner', 'enterprise owners')
  if (node.deployKey) return who('DeployKey', 'deploy keys')
  if (node.repositoryRoleDatabaseId !== null) {
    return who('RepositoryRole', node.repositoryRoleName ?? '', node.repositoryRoleDatabaseId)
  }
  if (actor?.__typename === 'App') return who('Integration', actor.slug ?? '', actor.databaseId)
  if (actor?.__typename === 'Team') return who('Team', actor.combinedSlug ?? '', actor.databaseId)
  return who('User', 'somebody whom GitHub does not name')
}
