import type { Call } from '../../http/call.ts'
import type { Account } from '../../state/accounts.ts'

/** `simple-user`: how an account stands in other things' answers. */
export function simpleUser({ apiUrl, world }: Call, account: Account): Record<string, unknown> {
  const login = encodeURIComponent(account.login)
  const url = `${apiUrl}/users/${login}`
  return {
    login: account.login,
    id: account.id,
    node_id: account.nodeId,
    avatar_url: `${world.url}/avatars/u/${account.id}?v=4`,
    gravatar_id: '',
    url,
    html_url: `${world.url}/${login}`,
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type: account.__typename,
    site_admin: false,
  }
}

/** `public-user`, what `GET /user` and `GET /users/{username}` say. */
export function publicUser(call: Call, account: Account): Record<string, unknown> {
  const repositories = call.world.repositories.ofOwner(account.login)
  return {
    ...simpleUser(call, account),
    name: account.name,
    company: null,
    blog: null,
    location: null,
    email: account.email,
    hireable: null,
    bio: null,
    twitter_username: null,
    public_repos: repositories.filter(({ visibility }) => visibility === 'public').length,
    public_gists: 0,
    followers: 0,
    following: 0,
    created_at: account.createdAt,
    updated_at: account.createdAt,
  }
}

/** `organization-full`. */
export function organization(call: Call, account: Account): Record<string, unknown> {
  const { apiUrl, world } = call
  const url = `${apiUrl}/orgs/${account.login}`
  const repositories = world.repositories.ofOwner(account.login)
  return {
    login: account.login,
    id: account.id,
    node_id: account.nodeId,
    url,
    repos_url: `${url}/repos`,
    events_url: `${url}/events`,
    hooks_url: `${url}/hooks`,
    issues_url: `${url}/issues`,
    members_url: `${url}/members{/member}`,
    public_members_url: `${url}/public_members{/member}`,
    avatar_url: `${world.url}/avatars/u/${account.id}?v=4`,
    description: '',
    name: account.name ?? account.login,
    is_verified: false,
    has_organization_projects: true,
    has_repository_projects: true,
    public_repos: repositories.filter(({ visibility }) => visibility === 'public').length,
    public_gists: 0,
    followers: 0,
    following: 0,
    html_url: `${world.url}/${account.login}`,
    created_at: account.createdAt,
    updated_at: account.createdAt,
    archived_at: null,
    type: 'Organization',
  }
}
