import { known } from '../../../model/known.ts'
import type {
  ClassicProtection,
  CommitFacts,
  ProtectionFacts,
  PullRequestFacts,
  Review,
  Rule,
  RuleSource,
  RulesetFacts,
  VisibleProtection,
} from '../../../model/process-facts.ts'

/** A ruleset of the organization `acme` in the examples. */
const sourceOf = (name: string, owner = 'acme'): RuleSource => ({
  kind: owner.includes('/') ? 'repository-ruleset' : 'organization-ruleset',
  name,
  owner,
  url: owner.includes('/')
    ? `https://github.com/${owner}/rules/7`
    : `https://github.com/organizations/${owner}/settings/rules/7`,
})

export const classicSource: RuleSource = {
  kind: 'classic',
  name: 'main',
  owner: 'acme/app',
  url: 'https://github.com/acme/app/settings/branches',
}

/** An active ruleset for the default branch that nobody may bypass. */
export const ruleset = (
  name: string,
  rules: Rule[],
  more: Partial<RulesetFacts> & { owner?: string } = {},
): RulesetFacts => {
  const { owner, ...facts } = more
  return {
    id: `RRS_${name}`,
    databaseId: 7,
    source: sourceOf(name, owner),
    enforcement: 'active',
    target: 'branch',
    include: ['~DEFAULT_BRANCH'],
    exclude: [],
    rules: known(rules),
    bypassActors: known([]),
    ...facts,
  }
}

export const pullRequestRule = (
  approvals: number,
  more: Partial<Extract<Rule, { type: 'pull_request' }>> = {},
): Rule => ({
  type: 'pull_request',
  approvals,
  dismissStale: false,
  codeOwners: false,
  lastPush: false,
  threadResolution: false,
  ...more,
})

export const checksRule = (names: string[], strict = false): Rule => ({
  type: 'required_status_checks',
  contexts: names.map((context) => ({ context, appId: null })),
  strict,
})

/** A classic rule that asks for nothing; force pushes and deletions are blocked unless allowed. */
export const classicRule = (more: Partial<ClassicProtection> = {}): ClassicProtection => ({
  source: classicSource,
  requiresApprovingReviews: false,
  approvals: 0,
  dismissStale: false,
  codeOwners: false,
  lastPush: false,
  threadResolution: false,
  requiresStatusChecks: false,
  strict: true,
  contexts: [],
  signatures: false,
  linearHistory: false,
  allowsForcePushes: false,
  allowsDeletions: false,
  adminsEnforced: true,
  restrictsPushes: false,
  locked: false,
  bypassPullRequests: [],
  bypassForcePushes: [],
  ...more,
})

/** What GitHub tells of a classic rule to those who may not administrate. */
export const visibleRule = (more: Partial<VisibleProtection> = {}): VisibleProtection => ({
  source: classicSource,
  approvals: null,
  contexts: null,
  codeOwners: false,
  threadResolution: false,
  linearHistory: false,
  signatures: false,
  allowsForcePushes: false,
  allowsDeletions: false,
  ...more,
})

/** The protection of `main` by these active rulesets, and by no classic rule unless one is given. */
export const protectionBy = (
  rulesets: RulesetFacts[],
  more: Partial<ProtectionFacts> = {},
): ProtectionFacts => ({
  branch: 'main',
  rules: known(
    rulesets
      .filter(({ enforcement }) => enforcement === 'active')
      .flatMap(({ id, source, rules }) =>
        rules.known ? rules.value.map((rule) => ({ rule, ruleset: id, source })) : [],
      ),
  ),
  classic: known(null),
  visible: known(null),
  ...more,
})

/** Facts of a repository whose `main` these rulesets reach. */
export const protectedBy = (rulesets: RulesetFacts[], more: Partial<ProtectionFacts> = {}) => ({
  protection: known(protectionBy(rulesets, more)),
  rulesets: known(rulesets),
})

export const oid = (character: string): string => character.repeat(40)

/** A commit on `main` itself, brought by pull request 12 unless said otherwise. */
export const commit = (character: string, more: Partial<CommitFacts> = {}): CommitFacts => ({
  oid: oid(character),
  url: `https://github.com/acme/app/commit/${oid(character)}`,
  message: 'fix: handle empty input (#12)',
  author: { name: 'Ann', email: 'ann@example.com', account: { login: 'ann', bot: false } },
  committer: { name: 'GitHub', account: { login: 'web-flow', bot: false } },
  time: '2026-11-20T09:00:00Z',
  parents: 1,
  mainline: true,
  pullRequests: known([12]),
  ...more,
})

export const approval = (login: string, more: Partial<Review> = {}): Review => ({
  author: { login, bot: false },
  state: 'APPROVED',
  time: '2026-11-20T08:00:00Z',
  commit: oid('e'),
  ...more,
})

/** Pull request 12 by ann, merged by bob, approved by bob, `test` passed. */
export const pullRequest = (more: Partial<PullRequestFacts> = {}): PullRequestFacts => ({
  number: 12,
  url: 'https://github.com/acme/app/pull/12',
  title: 'Handle empty input',
  body: '',
  author: { login: 'ann', bot: false },
  base: 'main',
  head: 'fix/empty',
  headOid: oid('e'),
  mergeCommit: oid('1'),
  mergedAt: '2026-11-20T09:00:00Z',
  mergedBy: { login: 'bob', bot: false },
  additions: 3,
  deletions: 1,
  changedFiles: 1,
  files: known([]),
  reviews: known([approval('bob')]),
  closesIssues: 0,
  checks: known([{ context: 'test', state: 'success', appId: 15368 }]),
  ...more,
})
