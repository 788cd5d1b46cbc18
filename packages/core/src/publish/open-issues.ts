import { parseMarkers } from '../report/marker.ts'
import { type GitHub, GitHubError } from '../transport/types.ts'
import { splitName } from './labels.ts'
import type { OpenIssue } from './plan.ts'

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

/**
 * Those who may write to a repository, or belong to its owner.
 * https://docs.github.com/en/graphql/reference/enums#commentauthorassociation
 */
const INSIDERS = new Set(['OWNER', 'MEMBER', 'COLLABORATOR'])

const MINE = `query DriftOwnIssues($ids: [ID!]!) {
  viewer { login }
  nodes(ids: $ids) { ... on Issue { id viewerDidAuthor } }
}`

interface MineAnswer {
  viewer?: { login?: string } | null
  nodes?: ({ id?: string; viewerDidAuthor?: boolean } | null)[] | null
}

/** Which of these issues the token's own user or app wrote. */
const ownIssues = async (github: GitHub, issues: readonly RestIssue[]): Promise<RestIssue[]> => {
  const own: RestIssue[] = []
  for (let at = 0; at < issues.length; at += PAGE) {
    const batch = issues.slice(at, at + PAGE)
    const ids = batch.map(({ node_id }) => node_id)
    const { data } = await github
      .graphql<MineAnswer>(MINE, { ids })
      .catch((error: unknown): { data: MineAnswer | null } => {
        if (error instanceof GitHubError) return { data: null }
        throw error
      })
    const self = data?.viewer?.login?.toLowerCase()
    const mine = new Set(
      (data?.nodes ?? []).flatMap((node) => (node?.viewerDidAuthor && node.id ? [node.id] : [])),
    )
    own.push(
      ...batch.filter(
        ({ node_id, user }) =>
          mine.has(node_id) ||
          // Who cannot learn its own name believes bots, rather than tell everything every night.
          (self === undefined ? user?.type === 'Bot' : user?.login?.toLowerCase() === self),
      ),
    )
  }
  return own
}

const isIssue = ({ pull_request }: RestIssue): boolean => pull_request === undefined

/** An open issue whose markers may be believed. */
export interface MarkedIssue<M> {
  number: number
  nodeId: string
  url: string
  markers: M[]
}

/**
 * The open issues of a repository whose markers may be believed, oldest first. Anybody can open an
 * issue in a public repository, an issue form can even set the label, and a marker silences
 * findings: so its author has to be ourselves, or somebody who belongs to the repository.
 * @param read the markers in a body; an issue without any is passed over
 * @throws GitHubError when issues cannot be read
 */
export const readMarkedIssues = async <M>(
  github: GitHub,
  repository: string,
  label: string,
  read: (body: string) => M[],
): Promise<MarkedIssue<M>[]> => {
  const marked: { issue: RestIssue; markers: M[] }[] = []
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
    for (const issue of data.filter(isIssue)) {
      const markers = read(issue.body ?? '')
      if (markers.length > 0) marked.push({ issue, markers })
    }
    if (data.length < PAGE) break
  }
  const strangers = marked
    .map(({ issue }) => issue)
    .filter(({ author_association }) => !INSIDERS.has(author_association ?? ''))
  const others = new Set(strangers)
  for (const own of await ownIssues(github, strangers)) others.delete(own)
  return marked
    .filter(({ issue }) => !others.has(issue))
    .map(({ issue, markers }) => ({
      number: issue.number,
      nodeId: issue.node_id,
      url: issue.html_url,
      markers,
    }))
}

/**
 * The open issues that tell findings, with what they remember; see `readMarkedIssues`.
 * @throws GitHubError when issues cannot be read
 */
export const readOpenIssues = async (
  github: GitHub,
  repository: string,
  label: string,
): Promise<OpenIssue[]> =>
  (await readMarkedIssues(github, repository, label, parseMarkers)).map((issue) => ({
    repository,
    ...issue,
  }))
