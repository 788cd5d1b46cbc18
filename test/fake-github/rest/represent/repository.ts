import type { Call } from '../../http/call.ts'
import { fullName, type Repository } from '../../state/repository.ts'
import { given, may } from '../../state/tokens.ts'
import { simpleUser } from './account.ts'

/** Where GitHub keeps what belongs to a repository: key → what follows the repository's own URL. */
const links = {
  forks_url: '/forks',
  keys_url: '/keys{/key_id}',
  collaborators_url: '/collaborators{/collaborator}',
  teams_url: '/teams',
  hooks_url: '/hooks',
  issue_events_url: '/issues/events{/number}',
  events_url: '/events',
  assignees_url: '/assignees{/user}',
  branches_url: '/branches{/branch}',
  tags_url: '/tags',
  blobs_url: '/git/blobs{/sha}',
  git_tags_url: '/git/tags{/sha}',
  git_refs_url: '/git/refs{/sha}',
  trees_url: '/git/trees{/sha}',
  statuses_url: '/statuses/{sha}',
  languages_url: '/languages',
  stargazers_url: '/stargazers',
  contributors_url: '/contributors',
  subscribers_url: '/subscribers',
  subscription_url: '/subscription',
  commits_url: '/commits{/sha}',
  git_commits_url: '/git/commits{/sha}',
  comments_url: '/comments{/number}',
  issue_comment_url: '/issues/comments{/number}',
  contents_url: '/contents/{+path}',
  compare_url: '/compare/{base}...{head}',
  merges_url: '/merges',
  archive_url: '/{archive_format}{/ref}',
  downloads_url: '/downloads',
  issues_url: '/issues{/number}',
  pulls_url: '/pulls{/number}',
  milestones_url: '/milestones{/number}',
  notifications_url: '/notifications{?since,all,participating}',
  labels_url: '/labels{/name}',
  releases_url: '/releases{/id}',
  deployments_url: '/deployments',
}

export const repositoryUrl = (call: Call, repository: Repository): string =>
  `${call.apiUrl}/repos/${fullName(repository)}`

export const htmlUrl = (call: Call, repository: Repository): string =>
  `${call.world.url}/${fullName(repository)}`

/** `repository`, as it stands in lists and inside other things. */
export function repositoryItem(call: Call, repository: Repository): Record<string, unknown> {
  const url = repositoryUrl(call, repository)
  const html = htmlUrl(call, repository)
  const host = new URL(call.world.url).host
  const openIssues = [...repository.issues.values()].filter(({ state }) => state === 'open').length
  const writes = given(call.grant, repository) && call.grant.push
  return {
    id: repository.id,
    node_id: repository.nodeId,
    name: repository.name,
    full_name: fullName(repository),
    private: repository.visibility !== 'public',
    owner: simpleUser(call, repository.owner),
    html_url: html,
    description: repository.description,
    fork: repository.isFork,
    url,
    ...Object.fromEntries(Object.entries(links).map(([key, path]) => [key, url + path])),
    created_at: repository.createdAt,
    updated_at: repository.updatedAt,
    pushed_at: repository.pushedAt ?? repository.createdAt,
    git_url: `git://${host}/${fullName(repository)}.git`,
    ssh_url: `git@${host}:${fullName(repository)}.git`,
    clone_url: `${html}.git`,
    svn_url: html,
    homepage: null,
    size: 1,
    stargazers_count: 0,
    watchers_count: 0,
    language: null,
    has_issues: repository.hasIssues,
    has_projects: true,
    has_downloads: true,
    has_wiki: true,
    has_pages: false,
    has_discussions: false,
    forks_count: 0,
    mirror_url: null,
    archived: repository.isArchived,
    disabled: repository.isDisabled,
    open_issues_count: openIssues,
    license: null,
    allow_forking: true,
    is_template: repository.isTemplate,
    web_commit_signoff_required: false,
    topics: [],
    visibility: repository.visibility,
    forks: 0,
    open_issues: openIssues,
    watchers: 0,
    default_branch: repository.defaultBranch,
    permissions: {
      admin: may(call.grant, repository, { permission: 'administration', level: 'write' }),
      maintain: writes,
      push: writes,
      triage: writes,
      pull: true,
    },
  }
}

/** `full-repository`, what `GET /repos/{owner}/{repo}` says. */
export function fullRepository(call: Call, repository: Repository): Record<string, unknown> {
  return {
    ...repositoryItem(call, repository),
    temp_clone_token: null,
    allow_squash_merge: true,
    allow_merge_commit: true,
    allow_rebase_merge: true,
    allow_auto_merge: false,
    delete_branch_on_merge: false,
    network_count: 0,
    subscribers_count: 1,
    // "You must have admin permissions": https://docs.github.com/rest/repos/repos#get-a-repository
    ...(may(call.grant, repository, { permission: 'administration', level: 'read' }) && {
      security_and_analysis: {
        dependabot_security_updates: {
          status: call.world.governance.of(repository).securityUpdates ? 'enabled' : 'disabled',
        },
      },
    }),
  }
}
