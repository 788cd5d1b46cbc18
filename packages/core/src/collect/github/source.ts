import { type CommitInfo, type Content, known, type Unknown, unknown } from '../../model/index.ts'
import { type GitHub, GitHubError, type GraphQLAnswer } from '../../transport/types.ts'
import {
  type CodeSource,
  type Compared,
  contentKey,
  type FileRef,
  LINK,
  type Loaded,
  MAX_COMMITS,
  type RawChange,
  rewritten,
  SUBMODULE,
} from '../source.ts'
import { type BlobNode, toContent } from './blob.ts'
import { adaptivePages } from './pages.ts'
import { contentsQuery } from './queries.ts'
import { treeChanges } from './tree-changes.ts'

/** GitHub tells at most this many files of a comparison. */
const COMPARE_FILES = 300

/** Objects in one call: far below the node limit, small enough to be answered within ten seconds. */
const OBJECTS_PER_CALL = 150

interface Comparison {
  status: 'ahead' | 'behind' | 'diverged' | 'identical'
  base_commit: { commit: { committer: { date?: string } | null } }
  files?: {
    filename: string
    previous_filename?: string
    status: 'added' | 'removed' | 'modified' | 'renamed' | 'copied' | 'changed' | 'unchanged'
    sha: string | null
  }[]
}

interface Tree {
  truncated: boolean
  tree: { path: string; mode: string; type: string; sha: string }[]
}

interface Contents {
  repository:
    | ({ [alias: string]: BlobNode | null } & {
        head?: { [alias: string]: { nodes: HistoryNode[] } | null } | null
      })
    | null
}

interface HistoryNode {
  oid: string
  messageHeadline: string
  committedDate: string
  url: string
  author: { name: string | null; email: string | null; user: { login: string } | null } | null
  associatedPullRequests: {
    nodes: { number: number; url: string; mergedBy?: { login: string } | null }[]
  } | null
}

const toCommit = (node: HistoryNode): CommitInfo => ({
  oid: node.oid,
  subject: node.messageHeadline,
  author: node.author?.name ?? '',
  ...(node.author?.email ? { email: node.author.email } : {}),
  ...(node.author?.user ? { login: node.author.user.login } : {}),
  time: new Date(node.committedDate).toISOString(),
  url: node.url,
  ...pullRequestOf(node),
})

const pullRequestOf = ({
  associatedPullRequests,
}: HistoryNode): Pick<CommitInfo, 'pullRequest'> => {
  const [first] = associatedPullRequests?.nodes ?? []
  if (first === undefined) return {}
  const { number, url, mergedBy } = first
  return { pullRequest: { number, url, ...(mergedBy ? { mergedBy: mergedBy.login } : {}) } }
}

/** A tree's files; `missing` where GitHub knows no such commit. */
type Listing = { known: true; value: FileRef[] } | (Unknown & { missing?: true })

const NO_FILES: Listing = { known: true, value: [] }

const why = (error: unknown): string => {
  if (!(error instanceof GitHubError)) throw error
  return `${error.message} (${error.status === 0 ? 'no answer' : `HTTP ${error.status}`})`
}

/** Facts of one repository from GitHub's API: no clone, no request for a file that may not exist. */
export const githubSource = (github: GitHub, repository: string): CodeSource => {
  const [owner = '', repo = ''] = repository.split('/')
  const trees = new Map<string, Promise<Listing>>()
  /** Large contents take GitHub longer than it allows: then fewer are asked for at once. */
  const pages = adaptivePages(OBJECTS_PER_CALL)
  /** Committer date of the base: history before it is of no interest. */
  let baseDate: string | undefined

  const readTree = async (commit: string): Promise<Listing> => {
    try {
      const { data } = await github.request<Tree>(
        'GET /repos/{owner}/{repo}/git/trees/{tree_sha}',
        {
          owner,
          repo,
          tree_sha: commit,
          recursive: '1',
        },
      )
      if (data.truncated) {
        return unknown('GitHub lists at most 100,000 files of a repository, and this one has more')
      }
      return known(
        data.tree
          .filter((entry) => entry.type === 'blob')
          .map(({ path, mode, sha }) => ({ commit, path, mode, oid: sha })),
      )
    } catch (error) {
      // Any other failure is the repository's: half a view of it would count as the whole.
      if (!(error instanceof GitHubError) || error.status !== 404) throw error
      const unlisted = unknown(`its files could not be listed: ${why(error)}`, 'Contents: read')
      return { ...unlisted, missing: true }
    }
  }

  const paths = (commit: string) => {
    const tree = trees.get(commit) ?? readTree(commit)
    trees.set(commit, tree)
    return tree
  }

  const byTrees = async (
    base: string | null,
    head: string,
    note?: string,
  ): ReturnType<CodeSource['changes']> => {
    const [before, after] = await Promise.all([base === null ? NO_FILES : paths(base), paths(head)])
    if (!after.known) return after
    if (before.known) {
      const files = treeChanges(before.value, after.value)
      return known({ files, ...(note === undefined ? {} : { note }) })
    }
    return before.missing ? { missing: true } : before
  }

  const changes = async (base: string | null, head: string): ReturnType<CodeSource['changes']> => {
    if (base === null) return byTrees(null, head)
    let comparison: Comparison
    try {
      const answer = await github.request<Comparison>(
        'GET /repos/{owner}/{repo}/compare/{basehead}',
        { owner, repo, basehead: `${base}...${head}`, per_page: 1 },
      )
      comparison = answer.data
    } catch (error) {
      if (error instanceof GitHubError && error.status === 404) return byTrees(base, head)
      return unknown(`its changes could not be read: ${why(error)}`, 'Contents: read')
    }
    baseDate = comparison.base_commit.commit.committer?.date
    const files = comparison.files ?? []
    // A comparison is made from the merge base: after a rewrite that is not the scanned commit.
    const straight = comparison.status === 'ahead' || comparison.status === 'identical'
    if (!straight) return byTrees(base, head, rewritten(base))
    if (files.length >= COMPARE_FILES) return byTrees(base, head)
    return known<Compared>({
      files: files.flatMap((file): RawChange[] => {
        const path = file.filename
        const previousPath = file.previous_filename
        const oid = file.sha === null ? {} : { oid: file.sha }
        const after = { commit: head, path, ...oid }
        switch (file.status) {
          case 'added':
          case 'copied':
            return [{ status: 'added', path, before: null, after }]
          case 'removed':
            return [{ status: 'deleted', path, before: { commit: base, path }, after: null }]
          case 'renamed': {
            const from = previousPath ?? path
            const before = { commit: base, path: from }
            return [{ status: 'renamed', path, previousPath: from, before, after }]
          }
          case 'unchanged':
            return []
          default:
            return [{ status: 'modified', path, before: { commit: base, path }, after }]
        }
      }),
    })
  }

  /** What GitHub says to one call of contents and histories. */
  const askContents = (refs: FileRef[], histories: string[], head: string, last: boolean) => {
    const variables: Record<string, unknown> = { owner, name: repo }
    refs.forEach((ref, i) => {
      variables[`f${i}`] = `${ref.commit}:${ref.path}`
    })
    histories.forEach((path, i) => {
      variables[`h${i}`] = path
    })
    if (histories.length > 0) Object.assign(variables, { head, since: baseDate ?? null })
    const query = contentsQuery(refs.length, histories.length, MAX_COMMITS)
    return github.graphql<Contents>(query, variables, { retryFaults: last })
  }

  const take = (
    { data, errors }: GraphQLAnswer<Contents>,
    refs: FileRef[],
    histories: string[],
    base: string | null,
    into: Loaded,
  ) => {
    const repository = data?.repository
    refs.forEach((ref, i) => {
      const trouble = errors.find((e) => !e.path || e.path.length < 2 || e.path[1] === `f${i}`)
      const blob = repository?.[`f${i}`]
      if (trouble || !repository) {
        const reason = trouble?.message ?? 'GitHub gave no answer'
        into.contents.set(contentKey(ref), { kind: 'unknown', reason })
      } else if (blob) {
        into.contents.set(contentKey(ref), ofMode(ref, toContent(blob)))
      }
    })
    if (histories.length === 0 || !into.commits.known) return
    const commits = into.commits.value
    const trouble = errors.find(
      ({ path }) =>
        !path ||
        path.length < 3 ||
        // Without Pull requests: read a commit is told all the same, but not what brought it.
        (path[1] === 'head' && !path.includes('associatedPullRequests')),
    )
    if (trouble || !repository?.head) {
      into.commits = unknown(trouble?.message ?? 'GitHub gave no history', 'Contents: read')
      return
    }
    histories.forEach((path, i) => {
      const nodes = repository.head?.[`h${i}`]?.nodes ?? []
      // `since` takes in the base itself, which made no change to itself.
      commits.set(path, nodes.filter((node) => node.oid !== base).map(toCommit))
    })
  }

  return {
    paths,
    changes,
    async load(refs, historyOf, range) {
      const loaded: Loaded = { contents: new Map(), commits: known(new Map()) }
      let left = refs
      let histories = historyOf
      while (left.length > 0 || histories.length > 0) {
        let now: FileRef[] = []
        let paths: string[] = []
        const answer = await pages.ask((size, last) => {
          now = left.slice(0, size)
          paths = histories.slice(0, Math.max(0, size - now.length))
          return askContents(now, paths, range.head, last)
        })
        take(answer, now, paths, range.base, loaded)
        left = left.slice(now.length)
        histories = histories.slice(paths.length)
      }
      return loaded
    },
  }
}

/** A link is a blob that holds its target: GraphQL does not tell them apart, the tree's mode does. */
const ofMode = (ref: FileRef, content: Content): Content => {
  if (content.kind === 'unknown') return content
  if (ref.mode === LINK) return { kind: 'symlink', oid: content.oid }
  if (ref.mode === SUBMODULE) return { kind: 'submodule', oid: content.oid }
  return content
}
