import { type Unknown, unknown } from '../../model/index.ts'
import { type GitHub, GitHubError } from '../../transport/types.ts'

/** GITHUB_TOKEN has 1,000 requests an hour: https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api */
const WORKFLOW_LIMIT = 1_000
const WORKFLOW_LOGIN = 'github-actions[bot]'

const VIEWER = 'query DriftViewer { rateLimit { cost } viewer { login } }'

/** Whose token it is; null where GitHub does not tell it. */
export const viewerOf = async (github: GitHub): Promise<string | null> => {
  try {
    const { data } = await github.graphql<{ viewer?: { login?: string } | null }>(VIEWER)
    return data?.viewer?.login ?? null
  } catch (error) {
    if (error instanceof GitHubError && error.status !== 401) return null
    throw error
  }
}

/**
 * Why a search of an owner's issues would show a part alone, as far as the token tells: GITHUB_TOKEN
 * (also where an enterprise gives it more requests), a classic token without the scope `repo`, an
 * App without Issues. Null: nothing speaks against it. What a fine-grained token was given is not to
 * be had.
 * https://docs.github.com/en/actions/concepts/security/github_token
 */
export const tokenSight = async (github: GitHub, login: string): Promise<Unknown | null> => {
  const viewer = await viewerOf(github)
  const { scopes = null, permissions = null, hourlyLimit = null } = github.token ?? {}
  const what = `the open drift issues of ${login} could not be counted`
  if (scopes !== null) {
    if (scopes.includes('repo')) return null
    const has = scopes.length === 0 ? 'no scopes' : `only the scopes ${scopes.join(', ')}`
    return unknown(`${what}: the token has ${has} and does not see private repositories`, 'repo')
  }
  if (permissions !== null) {
    if (Object.hasOwn(permissions, 'issues')) return null
    return unknown(`${what}: the App was not granted Issues`, 'Issues: read')
  }
  const isWorkflows =
    viewer?.toLowerCase() === WORKFLOW_LOGIN ||
    (hourlyLimit !== null && hourlyLimit <= WORKFLOW_LIMIT)
  if (!isWorkflows) return null
  return unknown(
    `${what}: the token is a GITHUB_TOKEN, which sees its own repository and public ones; use a GitHub App (app-id, private-key)`,
    `Issues: read on all repositories of ${login}`,
  )
}
