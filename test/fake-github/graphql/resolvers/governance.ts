import type { Account } from '../../state/accounts.ts'
import type { Enterprise, Team } from '../../state/governance.ts'
import { nodeId } from '../../state/ids.ts'
import type { Repository } from '../../state/repository.ts'
import { maySeeBypass } from '../../state/ruleset-sight.ts'
import { type Bypass, type Rule, type Ruleset, reaches, rulesetsOf } from '../../state/rulesets.ts'
import { mayInOrganization, sees } from '../../state/tokens.ts'
import { connection, ordered, type PageArguments } from '../connection.ts'
import { type Context, failure } from '../context.ts'
import type { Resolver } from './index.ts'
import { parametersOf } from './rule-parameters.ts'

/** Rulesets, their rules and who may bypass them. */

interface RulesetsArguments extends PageArguments {
  includeParents?: boolean | null
  targets?: string[] | null
}

const ofTargets = (rulesets: Ruleset[], targets: string[] | null | undefined) =>
  rulesets.filter(({ target }) => targets == null || targets.includes(target.toUpperCase()))

/** Fields of Repository; everybody who sees the repository sees its rulesets. */
const repository: Record<string, Resolver> = {
  rulesets: (one: Repository, args: RulesetsArguments, { call }) =>
    connection(
      ofTargets(rulesetsOf(call.world, one, args.includeParents ?? true), args.targets),
      args,
    ),
  ruleset: (
    one: Repository,
    args: { databaseId: number; includeParents?: boolean | null },
    { call },
  ) =>
    rulesetsOf(call.world, one, args.includeParents ?? true).find(
      ({ id }) => id === args.databaseId,
    ) ?? null,
}

function organizationRulesets(account: Account, { call }: Context): Ruleset[] {
  const need = { permission: 'organization_administration', level: 'write' } as const
  if (!mayInOrganization(call.grant, account, need)) {
    const kind = call.grant.kind === 'pat' ? 'personal access token' : 'integration'
    throw failure('FORBIDDEN', `Resource not accessible by ${kind}`)
  }
  return call.world.governance.ofOrganization(account).rulesets
}

const withParents = (includeParents: boolean | null | undefined) => (one: Ruleset) =>
  includeParents !== false || one.source.__typename !== 'Enterprise'

/** Fields of Organization, for those who administer it. */
const organization: Record<string, Resolver> = {
  rulesets: (account: Account, args: RulesetsArguments, context) =>
    connection(
      ofTargets(organizationRulesets(account, context), args.targets).filter(
        withParents(args.includeParents),
      ),
      args,
    ),
  ruleset: (
    account: Account,
    args: { databaseId: number; includeParents?: boolean | null },
    context,
  ) =>
    organizationRulesets(account, context)
      .filter(withParents(args.includeParents))
      .find(({ id }) => id === args.databaseId) ?? null,
  team: (account: Account, { slug }: { slug: string }, { call }) =>
    call.world.governance.ofOrganization(account).teams.get(slug.toLowerCase()) ?? null,
}

/** The page of rules; those of the ruleset that changed last come first, as GitHub orders them. */
export function rulesPage(
  rules: Rule[],
  args: PageArguments & { orderBy?: { field: string; direction: 'ASC' | 'DESC' } | null },
) {
  const { field, direction } = args.orderBy ?? { field: 'UPDATED_AT', direction: 'DESC' }
  const key = ({ ruleset, type }: Rule) =>
    ({ TYPE: type, CREATED_AT: ruleset.createdAt })[field] ?? ruleset.updatedAt
  return connection(ordered(rules, key, direction), args)
}

const ruleset: Record<string, Resolver> = {
  id: (one: Ruleset) => one.nodeId,
  databaseId: ({ id }: Ruleset) => id,
  name: ({ name }: Ruleset) => name,
  enforcement: ({ enforcement }: Ruleset) => enforcement.toUpperCase(),
  target: ({ target }: Ruleset) => target.toUpperCase(),
  source: ({ source }: Ruleset) => source,
  createdAt: ({ createdAt }: Ruleset) => createdAt,
  updatedAt: ({ updatedAt }: Ruleset) => updatedAt,
  conditions: ({ target, include, exclude, repositories }: Ruleset) => ({
    refName: target === 'push' ? null : { include, exclude },
    repositoryId: null,
    repositoryName: repositories && { ...repositories, protected: false },
    repositoryProperty: null,
  }),
  rules: ({ rules }: Ruleset, args: PageArguments & { type?: string | null }) =>
    connection(
      rules.filter(({ type }) => args.type == null || type.toUpperCase() === args.type),
      args,
    ),
  bypassActors: (one: Ruleset, args: PageArguments, context) =>
    maySeeBypass(context.call.grant, one) ? connection(one.bypass, args) : null,
}

const rule: Record<string, Resolver> = {
  id: (one: Rule) => nodeId('RepositoryRule', one.ruleset.id, one.index),
  type: ({ type }: Rule) => type.toUpperCase(),
  parameters: ({ type, parameters }: Rule) => parametersOf(type, parameters),
  repositoryRuleset: (one: Rule) => one.ruleset,
}

const bypassActor: Record<string, Resolver> = {
  id: (one: Bypass) => nodeId('RepositoryRulesetBypassActor', one.ruleset.id, one.index),
  // The union has no people: of a person GitHub tells nothing here.
  actor: ({ actor }: Bypass) =>
    actor.kind === 'Team' ? actor.team : actor.kind === 'Integration' ? actor.app : null,
  // `exempt` has no word in GraphQL's enumeration.
  bypassMode: ({ mode }: Bypass) => (mode === 'exempt' ? null : mode.toUpperCase()),
  deployKey: ({ actor }: Bypass) => actor.kind === 'DeployKey',
  enterpriseOwner: ({ actor }: Bypass) => actor.kind === 'EnterpriseOwner',
  organizationAdmin: ({ actor }: Bypass) => actor.kind === 'OrganizationAdmin',
  repositoryRoleDatabaseId: ({ actor }: Bypass) =>
    actor.kind === 'RepositoryRole' ? actor.id : null,
  repositoryRoleName: ({ actor }: Bypass) => (actor.kind === 'RepositoryRole' ? actor.name : null),
  repositoryRuleset: (one: Bypass) => one.ruleset,
}

const team: Record<string, Resolver> = {
  id: (one: Team) => one.nodeId,
  databaseId: ({ id }: Team) => id,
  slug: ({ slug }: Team) => slug,
  name: ({ name }: Team) => name,
  combinedSlug: ({ organization, slug }: Team) => `${organization.login}/${slug}`,
  description: () => null,
  organization: ({ organization }: Team) => organization,
  createdAt: ({ createdAt }: Team) => createdAt,
  url: ({ organization, slug }: Team, _: unknown, { call }) =>
    `${call.world.url}/orgs/${organization.login}/teams/${slug}`,
}

const enterprise: Record<string, Resolver> = {
  id: (one: Enterprise) => one.nodeId,
  databaseId: ({ id }: Enterprise) => id,
  slug: ({ slug }: Enterprise) => slug,
  name: ({ slug }: Enterprise) => slug,
  url: ({ slug }: Enterprise, _: unknown, { call }) => `${call.world.url}/enterprises/${slug}`,
}

export const governanceResolvers: Record<string, Record<string, Resolver>> = {
  Repository: repository,
  Organization: organization,
  RepositoryRuleset: ruleset,
  RepositoryRule: rule,
  RepositoryRulesetBypassActor: bypassActor,
  Team: team,
  Enterprise: enterprise,
}

/** A ruleset by its id, for those who see a repository that it reaches. */
export function rulesetNode({ call }: Context, id: number): Ruleset | undefined {
  const { governance, repositories } = call.world
  const found = governance.ruleset(id)
  if (found === undefined) return undefined
  const { owner } = found
  if (owner.__typename === 'Repository') return sees(call.grant, owner) ? found : undefined
  const seen = repositories
    .ofOwner(owner.login)
    .some((one) => sees(call.grant, one) && reaches(found, one))
  return seen ? found : undefined
}
