import { parseMarkers } from '../report/marker.ts'
import type { GitHub } from '../transport/types.ts'
import { splitName } from './labels.ts'
import type { OpenIssue } from './reconcile.ts'

interface RestIssue {
  number: number
  node_id: string
  html_url: string
  body?: string | null
  pull_request?: unknown
  user?: { login?: string; type?: string } | null
  author_association?: string
}

const PAGE = 100
/** 10,000 open issues with one label: something else is wrong. */
const MAX_PAGES = 100

/** Those who may write to a repository, or belong to its owner. */
const INSIDERS = new Set(['OWNER', 'MEMBER', 'COLLABORATOR'])

/**
 * Whether an issue's marker may be believed. Anybody can open an issue in a public repository, an
 * issue form can even set the label, and a marker silences findings: so its author has to be
 * ourselves, a bot that is installed there, or somebody who belongs to the repository.
 * https://docs.github.com/en/graphql/reference/enums#commentauthorassociation
 */
const isTrusted = ({ user, author_association }: RestIssue, self: string | undefined): boolean => {
  if (self !== undefined && user?.login?.toLowerCase() === self.toLowerCase()) return true
  // With a name to compare with, another bot is a stranger: some bots post what strangers say.
  if (user?.type === 'Bot') return self === undefined || user.login === 'github-actions[bot]'
  return INSIDERS.has(author_association ?? '')
}

/**
 * Our open issues in a repository, with their markers.
 * @param self login of the user or app (`name[bot]`) that writes issues, where known
 * @throws GitHubError when issues cannot be read
 */
export const readOpenIssues = async (
  github: GitHub,
  repository: string,
  label: string,
  self?: string,
): Promise<OpenIssue[]> => {
  const found: OpenIssue[] = []
  for (let page = 1; page <= MAX_PAGES; page++) {
    const { data } = await github.request<RestIssue[]>('GET /repos/{owner}/{repo}/issues', {
      ...splitName(repository),
      labels: label,
      state: 'open',
      sort: 'created',
      direction: 'asc',
      per_page: PAGE,
      page,
    })
    for (const issue of data) {
      if (issue.pull_request !== undefined || !isTrusted(issue, self)) continue
      const markers = parseMarkers(issue.body ?? '')
      if (markers.length > 0)
        found.push({
          repository,
          number: issue.number,
          nodeId: issue.node_id,
          url: issue.html_url,
          markers,
        })
    }
    if (data.length < PAGE) break
  }
  return found
}
