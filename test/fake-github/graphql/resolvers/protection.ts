import type { Actor } from '../../state/actors.ts'
import { nodeId } from '../../state/ids.ts'
import { type Protection, protectionOf } from '../../state/protection.ts'
import type { Repository } from '../../state/repository.ts'
import { rulesOf } from '../../state/rulesets.ts'
import { given, may } from '../../state/tokens.ts'
import { connection, type PageArguments } from '../connection.ts'
import { type Context, type RefNode, requirePermission } from '../context.ts'
import { rulesPage } from './governance.ts'
import type { Resolver } from './index.ts'

/** Classic branch protection, for administrators and for everybody. */

const branchOf = ({ qualifiedName }: RefNode): string | undefined =>
  /^refs\/heads\/(.+)$/s.exec(qualifiedName)?.[1]

/**
 * Whether the viewer is shown classic rules. From a person who does not administer the repository
 * GitHub hides them as if there were none.
 *
 * @throws GraphQLError FORBIDDEN for a token that lacks the permission
 */
function administers(context: Context, repository: Repository): boolean {
  const { grant } = context.call
  const classicToken = grant.kind === 'pat' && grant.permissions === null
  if (classicToken) return may(grant, repository, { permission: 'administration', level: 'read' })
  requirePermission(context, repository, 'administration')
  return true
}

const repository: Record<string, Resolver> = {
  branchProtectionRules: (one: Repository, args: PageArguments, context) => {
    const { protections } = context.call.world.governance.of(one)
    return connection(administers(context, one) ? protections : [], args)
  },
}

const ruleOf = (ref: RefNode, { call }: Context): Protection | undefined => {
  const branch = branchOf(ref)
  return branch === undefined ? undefined : protectionOf(call.world, ref.repository, branch)
}

const ref: Record<string, Resolver> = {
  branchProtectionRule: (ref: RefNode, _: unknown, context) =>
    administers(context, ref.repository) ? (ruleOf(ref, context) ?? null) : null,
  refUpdateRule: (ref: RefNode, _: unknown, context) => {
    const rule = ruleOf(ref, context)
    return rule === undefined ? null : { __typename: 'RefUpdateRule', rule }
  },
  rules: (ref: RefNode, args: Parameters<typeof rulesPage>[1], { call }) =>
    rulesPage(rulesOf(call.world, ref.repository, ref.qualifiedName), args),
}

const contextsOf = ({ checks }: Protection) => checks?.contexts.map(({ context }) => context) ?? []

const allowances = (
  typeName: string,
  pick: (one: Protection) => Actor[] | null,
): ((one: Protection, args: PageArguments) => unknown) => {
  return (one, args) =>
    connection(
      (pick(one) ?? []).map((actor, index) => ({ __typename: typeName, rule: one, actor, index })),
      args,
    )
}

const protection: Record<string, Resolver> = {
  id: (one: Protection) => one.nodeId,
  databaseId: ({ id }: Protection) => id,
  pattern: ({ pattern }: Protection) => pattern,
  repository: ({ repository }: Protection) => repository,
  creator: ({ repository }: Protection) => repository.owner,
  requiresApprovingReviews: ({ reviews }: Protection) => reviews !== null,
  requiredApprovingReviewCount: ({ reviews }: Protection) => reviews?.approvals ?? null,
  dismissesStaleReviews: ({ reviews }: Protection) => reviews?.dismissStale ?? false,
  requiresCodeOwnerReviews: ({ reviews }: Protection) => reviews?.codeOwners ?? false,
  requireLastPushApproval: ({ reviews }: Protection) => reviews?.lastPush ?? false,
  requiresStatusChecks: ({ checks }: Protection) => checks !== null,
  // GitHub answers true while status checks are off: https://github.com/orgs/community/discussions/59471
  requiresStrictStatusChecks: ({ checks }: Protection) => checks?.strict ?? true,
  requiredStatusCheckContexts: contextsOf,
  requiredStatusChecks: ({ checks }: Protection, _: unknown, { call }) =>
    (checks?.contexts ?? []).map(({ context, appId }) => ({
      context,
      app: appId === null ? null : call.world.governance.appById(appId),
    })),
  requiresConversationResolution: ({ threadResolution }: Protection) => threadResolution,
  requiresLinearHistory: ({ linearHistory }: Protection) => linearHistory,
  requiresCommitSignatures: ({ signatures }: Protection) => signatures,
  requiresDeployments: () => false,
  requiredDeploymentEnvironments: () => [],
  allowsForcePushes: ({ allowForcePushes }: Protection) => allowForcePushes,
  allowsDeletions: ({ allowDeletions }: Protection) => allowDeletions,
  isAdminEnforced: ({ enforceAdmins }: Protection) => enforceAdmins,
  lockBranch: ({ locked }: Protection) => locked,
  lockAllowsFetchAndMerge: () => false,
  blocksCreations: ({ blockCreations }: Protection) => blockCreations,
  restrictsPushes: ({ pushers }: Protection) => pushers !== null,
  restrictsReviewDismissals: ({ dismissers }: Protection) => dismissers !== null,
  pushAllowances: allowances('PushAllowance', ({ pushers }) => pushers),
  reviewDismissalAllowances: allowances('ReviewDismissalAllowance', (one) => one.dismissers),
  bypassPullRequestAllowances: allowances(
    'BypassPullRequestAllowance',
    (one) => one.bypassPullRequests,
  ),
  bypassForcePushAllowances: allowances('BypassForcePushAllowance', (one) => one.bypassForcePushes),
  matchingRefs: (one: Protection, args: PageArguments, { call }) => {
    const { repository } = one
    const refs = [...repository.refs].map(
      ([qualifiedName, oid]): RefNode => ({ __typename: 'Ref', repository, qualifiedName, oid }),
    )
    const matching = refs.filter((ref) => {
      const branch = branchOf(ref)
      return branch !== undefined && protectionOf(call.world, repository, branch) === one
    })
    return connection(matching, args)
  },
}

interface Allowance {
  __typename: string
  rule: Protection
  actor: Actor
  index: number
}

const allowance: Record<string, Resolver> = {
  id: ({ rule, __typename, index }: Allowance) =>
    nodeId('BranchProtectionAllowance', rule.repository.id, rule.id, __typename, index),
  actor: ({ actor }: Allowance) =>
    actor.kind === 'User'
      ? actor.account
      : actor.kind === 'Team'
        ? actor.team
        : actor.kind === 'Integration'
          ? actor.app
          : null,
  branchProtectionRule: ({ rule }: Allowance) => rule,
}

interface UpdateRule {
  rule: Protection
}

/** What everybody is told of a classic rule, the viewer's own part with it. */
const refUpdateRule: Record<string, Resolver> = {
  pattern: ({ rule }: UpdateRule) => rule.pattern,
  requiredApprovingReviewCount: ({ rule }: UpdateRule) => rule.reviews?.approvals ?? null,
  requiredStatusCheckContexts: ({ rule }: UpdateRule) => contextsOf(rule),
  requiresCodeOwnerReviews: ({ rule }: UpdateRule) => rule.reviews?.codeOwners ?? false,
  requiresConversationResolution: ({ rule }: UpdateRule) => rule.threadResolution,
  requiresLinearHistory: ({ rule }: UpdateRule) => rule.linearHistory,
  requiresSignatures: ({ rule }: UpdateRule) => rule.signatures,
  allowsForcePushes: ({ rule }: UpdateRule) => rule.allowForcePushes,
  allowsDeletions: ({ rule }: UpdateRule) => rule.allowDeletions,
  blocksCreations: ({ rule }: UpdateRule) => rule.blockCreations,
  viewerCanPush: ({ rule }: UpdateRule, _: unknown, { call }) =>
    given(call.grant, rule.repository) && call.grant.push && !rule.locked && rule.pushers === null,
  viewerAllowedToDismissReviews: ({ rule }: UpdateRule, _: unknown, { call }) =>
    given(call.grant, rule.repository) && call.grant.push && rule.dismissers === null,
}

export const protectionResolvers: Record<string, Record<string, Resolver>> = {
  Repository: repository,
  Ref: ref,
  BranchProtectionRule: protection,
  BypassPullRequestAllowance: allowance,
  BypassForcePushAllowance: allowance,
  PushAllowance: allowance,
  ReviewDismissalAllowance: allowance,
  RefUpdateRule: refUpdateRule,
}
