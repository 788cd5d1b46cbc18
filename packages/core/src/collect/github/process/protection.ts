import {
  type ClassicProtection,
  type Known,
  known,
  type ProtectionFacts,
  type RepositoryFacts,
  type RuleSource,
  unknown,
  type VisibleProtection,
} from '../../../model/index.ts'
import type { GraphQLProblem } from '../../../transport/types.ts'
import { problemAt, unseen } from '../nodes.ts'
import type { Connection } from './page-on.ts'
import { hiddenSource, type RuleNode, type RulesetNode, sourceOf, toRule } from './rules.ts'

export type BranchRuleNode = RuleNode & { repositoryRuleset: RulesetNode | null }

interface AllowanceNode {
  actor: { slug?: string; combinedSlug?: string; login?: string } | null
}

export interface BranchNode {
  name: string
  rules: Connection<BranchRuleNode> | null
  refUpdateRule: {
    pattern: string
    requiredApprovingReviewCount: number | null
    requiredStatusCheckContexts: (string | null)[] | null
    requiresCodeOwnerReviews: boolean
    requiresConversationResolution: boolean
    requiresLinearHistory: boolean
    requiresSignatures: boolean
    allowsForcePushes: boolean
    allowsDeletions: boolean
  } | null
  branchProtectionRule: {
    pattern: string
    requiresApprovingReviews: boolean
    requiredApprovingReviewCount: number | null
    dismissesStaleReviews: boolean
    requiresCodeOwnerReviews: boolean
    requireLastPushApproval: boolean
    requiresConversationResolution: boolean
    requiresStatusChecks: boolean
    requiresStrictStatusChecks: boolean
    requiredStatusCheckContexts: (string | null)[] | null
    requiredStatusChecks: { context: string; app: { databaseId: number | null } | null }[] | null
    requiresCommitSignatures: boolean
    requiresLinearHistory: boolean
    allowsForcePushes: boolean
    allowsDeletions: boolean
    isAdminEnforced: boolean
    restrictsPushes: boolean
    lockBranch: boolean
    bypassPullRequestAllowances: { nodes: (AllowanceNode | null)[] | null } | null
    bypassForcePushAllowances: { nodes: (AllowanceNode | null)[] | null } | null
  } | null
}

/** Classic rules are numbered on one page that lists them. */
const classicSource = (pattern: string, { name, url }: RepositoryFacts): RuleSource => ({
  kind: 'classic',
  name: pattern,
  owner: name,
  ...(url === undefined ? {} : { url: `${url}/settings/branches` }),
})

const allowed = (list: { nodes: (AllowanceNode | null)[] | null } | null): string[] =>
  (list?.nodes ?? []).flatMap((node) => {
    const actor = node?.actor
    return actor?.slug ?? actor?.combinedSlug ?? actor?.login ?? []
  })

const present = (contexts: (string | null)[] | null): string[] =>
  (contexts ?? []).filter((context) => context !== null)

const toClassic = (
  rule: NonNullable<BranchNode['branchProtectionRule']>,
  repository: RepositoryFacts,
): ClassicProtection => ({
  source: classicSource(rule.pattern, repository),
  requiresApprovingReviews: rule.requiresApprovingReviews,
  approvals: rule.requiresApprovingReviews ? (rule.requiredApprovingReviewCount ?? 0) : 0,
  dismissStale: rule.dismissesStaleReviews,
  codeOwners: rule.requiresCodeOwnerReviews,
  lastPush: rule.requireLastPushApproval,
  threadResolution: rule.requiresConversationResolution,
  requiresStatusChecks: rule.requiresStatusChecks,
  strict: rule.requiresStrictStatusChecks,
  contexts:
    rule.requiredStatusChecks?.map(({ context, app }) => ({
      context,
      appId: app?.databaseId ?? null,
    })) ?? present(rule.requiredStatusCheckContexts).map((context) => ({ context, appId: null })),
  signatures: rule.requiresCommitSignatures,
  linearHistory: rule.requiresLinearHistory,
  allowsForcePushes: rule.allowsForcePushes,
  allowsDeletions: rule.allowsDeletions,
  adminsEnforced: rule.isAdminEnforced,
  restrictsPushes: rule.restrictsPushes,
  locked: rule.lockBranch,
  bypassPullRequests: allowed(rule.bypassPullRequestAllowances),
  bypassForcePushes: allowed(rule.bypassForcePushAllowances),
})

const toVisible = (
  rule: NonNullable<BranchNode['refUpdateRule']>,
  repository: RepositoryFacts,
): VisibleProtection => ({
  source: classicSource(rule.pattern, repository),
  approvals: rule.requiredApprovingReviewCount,
  contexts:
    rule.requiredStatusCheckContexts === null ? null : present(rule.requiredStatusCheckContexts),
  codeOwners: rule.requiresCodeOwnerReviews,
  threadResolution: rule.requiresConversationResolution,
  linearHistory: rule.requiresLinearHistory,
  signatures: rule.requiresSignatures,
  allowsForcePushes: rule.allowsForcePushes,
  allowsDeletions: rule.allowsDeletions,
})

const BRANCH = 'defaultBranchRef'

const ADMINISTRATION = 'Administration: read'

/** From people who do not administer a repository GitHub hides the rule, and shows a part of it. */
const classicOf = (
  rule: BranchNode['branchProtectionRule'],
  isHidden: boolean,
  repository: RepositoryFacts,
): ProtectionFacts['classic'] => {
  if (rule !== null) return known(toClassic(rule, repository))
  return isHidden
    ? unknown('classic branch protection is shown to administrators alone', ADMINISTRATION)
    : known(null)
}

/** A ruleset that is hidden leaves its rules in sight: errors below it are not about them. */
const aboutRules = (problems: readonly GraphQLProblem[]): GraphQLProblem | undefined =>
  problemAt(
    problems.filter(({ path }) => !path?.includes('repositoryRuleset')),
    BRANCH,
    'rules',
  )

/**
 * How the default branch is protected, each of GitHub's three ways by itself: what one of them
 * withholds does not hide what another tells.
 * @param rules all of the branch's rules; a problem where not all could be read
 * @param isAdmin whether the token's person administers the repository
 */
export const toProtection = (
  branch: BranchNode | null,
  rules: { items: BranchRuleNode[]; problem?: GraphQLProblem },
  problems: readonly GraphQLProblem[],
  repository: RepositoryFacts,
  isAdmin: boolean,
): Known<ProtectionFacts> => {
  if (branch === null) {
    const problem = problemAt(problems, BRANCH)
    return problem === undefined
      ? unknown('it has no default branch, so there is nothing to protect')
      : unseen('its default branch', problem, 'Contents: read')
  }
  const aboutClassic = problemAt(problems, BRANCH, 'branchProtectionRule')
  const aboutVisible = problemAt(problems, BRANCH, 'refUpdateRule')
  const trouble = rules.problem ?? aboutRules(problems)
  const { branchProtectionRule: classic, refUpdateRule: visible } = branch
  return known({
    branch: branch.name,
    rules:
      trouble !== undefined || branch.rules === null
        ? unseen('the rules of its default branch', trouble, 'Metadata: read')
        : known(
            rules.items.map((node) => ({
              rule: toRule(node),
              ruleset: node.repositoryRuleset?.id ?? null,
              source: node.repositoryRuleset
                ? sourceOf(node.repositoryRuleset, repository)
                : hiddenSource(repository),
            })),
          ),
    classic:
      aboutClassic === undefined
        ? classicOf(
            classic,
            !isAdmin && (visible !== null || aboutVisible !== undefined),
            repository,
          )
        : unseen('classic branch protection', aboutClassic, ADMINISTRATION),
    visible:
      aboutVisible === undefined
        ? known(visible === null ? null : toVisible(visible, repository))
        : unseen('what protects its default branch', aboutVisible, 'Contents: read'),
  })
}
