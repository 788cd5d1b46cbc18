import type { Call } from '../../http/call.ts'
import type { Actor } from '../../state/actors.ts'
import type { AppActor, Team } from '../../state/governance.ts'
import type { Protection } from '../../state/protection.ts'
import { simpleUser } from './account.ts'
import { repositoryUrl } from './repository.ts'

const enabled = (is: boolean) => ({ enabled: is })

/** `branch-protection`, for administrators. */
export function branchProtection(
  call: Call,
  rule: Protection,
  branch: string,
): Record<string, unknown> {
  const { reviews, checks, pushers, dismissers } = rule
  const url = `${repositoryUrl(call, rule.repository)}/branches/${encodeURIComponent(branch)}/protection`
  return {
    url,
    ...(checks && {
      required_status_checks: {
        url: `${url}/required_status_checks`,
        strict: checks.strict,
        contexts: checks.contexts.map(({ context }) => context),
        contexts_url: `${url}/required_status_checks/contexts`,
        checks: checksOf(rule),
      },
    }),
    ...(reviews && {
      required_pull_request_reviews: {
        url: `${url}/required_pull_request_reviews`,
        dismiss_stale_reviews: reviews.dismissStale,
        require_code_owner_reviews: reviews.codeOwners,
        require_last_push_approval: reviews.lastPush,
        required_approving_review_count: reviews.approvals,
        ...(dismissers && {
          dismissal_restrictions: {
            url: `${url}/dismissal_restrictions`,
            users_url: `${url}/dismissal_restrictions/users`,
            teams_url: `${url}/dismissal_restrictions/teams`,
            ...actorLists(call, dismissers),
          },
        }),
        ...(rule.bypassPullRequests.length > 0 && {
          bypass_pull_request_allowances: actorLists(call, rule.bypassPullRequests),
        }),
      },
    }),
    ...(pushers && {
      restrictions: {
        url: `${url}/restrictions`,
        users_url: `${url}/restrictions/users`,
        teams_url: `${url}/restrictions/teams`,
        apps_url: `${url}/restrictions/apps`,
        ...actorLists(call, pushers),
      },
    }),
    required_signatures: { url: `${url}/required_signatures`, enabled: rule.signatures },
    enforce_admins: { url: `${url}/enforce_admins`, enabled: rule.enforceAdmins },
    required_linear_history: enabled(rule.linearHistory),
    allow_force_pushes: enabled(rule.allowForcePushes),
    allow_deletions: enabled(rule.allowDeletions),
    block_creations: enabled(rule.blockCreations),
    required_conversation_resolution: enabled(rule.threadResolution),
    lock_branch: enabled(rule.locked),
    allow_fork_syncing: enabled(false),
  }
}

const checksOf = ({ checks }: Protection) =>
  (checks?.contexts ?? []).map(({ context, appId }) => ({ context, app_id: appId }))

/** What everybody is told with the branch. */
export function visibleProtection(rule: Protection | undefined): Record<string, unknown> {
  const checks = rule?.checks
  return {
    enabled: rule !== undefined,
    required_status_checks: {
      enforcement_level: checks ? (rule?.enforceAdmins ? 'everyone' : 'non_admins') : 'off',
      contexts: checks?.contexts.map(({ context }) => context) ?? [],
      checks: rule ? checksOf(rule) : [],
    },
  }
}

function actorLists(call: Call, actors: Actor[]) {
  return {
    users: actors.flatMap((one) => (one.kind === 'User' ? [simpleUser(call, one.account)] : [])),
    teams: actors.flatMap((one) => (one.kind === 'Team' ? [teamItem(call, one.team)] : [])),
    apps: actors.flatMap((one) => (one.kind === 'Integration' ? [appItem(call, one.app)] : [])),
  }
}

function teamItem({ apiUrl, world }: Call, team: Team): Record<string, unknown> {
  const { organization, slug } = team
  const url = `${apiUrl}/organizations/${organization.id}/team/${team.id}`
  return {
    id: team.id,
    node_id: team.nodeId,
    name: team.name,
    slug,
    description: null,
    privacy: 'closed',
    notification_setting: 'notifications_enabled',
    permission: 'push',
    url,
    html_url: `${world.url}/orgs/${organization.login}/teams/${slug}`,
    members_url: `${url}/members{/member}`,
    repositories_url: `${url}/repos`,
    type: 'organization',
    organization_id: organization.id,
    parent: null,
  }
}

function appItem(call: Call, app: AppActor): Record<string, unknown> {
  const { world } = call
  const at = '2020-01-01T00:00:00Z'
  return {
    id: app.id,
    slug: app.slug,
    node_id: app.nodeId,
    owner: simpleUser(call, world.accounts.ensure({ login: 'app-owner', type: 'User' })),
    name: app.name,
    description: '',
    external_url: `${world.url}/apps/${app.slug}`,
    html_url: `${world.url}/apps/${app.slug}`,
    created_at: at,
    updated_at: at,
    permissions: { metadata: 'read', contents: 'write' },
    events: [],
  }
}
