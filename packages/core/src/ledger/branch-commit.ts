import { type GitHub, GitHubError } from '../transport/types.ts'
import { blobId } from './branch-clone.ts'

/**
 * The bounds of one request for a tree. GitHub names none for making one; it ends any request after
 * ten seconds, and what it makes of a thousand files takes a few.
 * https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api#timeouts
 */
const MAX_ENTRIES = 1000
const MAX_BYTES = 3 * 1024 * 1024

/** What a file's path, mode and id take beside its content. */
const ENTRY_BYTES = 200

interface TreeEntry {
  path: string
  mode: '100644'
  type: 'blob'
  content?: string
  sha?: string | null
}

/** What is put on top of a commit. */
export interface Change {
  /** Path → text; null: the file goes (which is there). */
  files: ReadonlyMap<string, string | null>
  message: string
  /** The commit it continues, and its tree; null: it is the first of its branch. */
  parent: { commit: string; tree: string } | null
}

/** The entries of one tree, a request's worth at a time. */
function* chunks(entries: readonly TreeEntry[]): Generator<TreeEntry[]> {
  let chunk: TreeEntry[] = []
  let bytes = 0
  for (const entry of entries) {
    const size = ENTRY_BYTES + Buffer.byteLength(entry.content ?? '')
    if (chunk.length === MAX_ENTRIES || (chunk.length > 0 && bytes + size > MAX_BYTES)) {
      yield chunk
      chunk = []
      bytes = 0
    }
    chunk.push(entry)
    bytes += size
  }
  if (chunk.length > 0) yield chunk
}

export interface CommitWriter {
  /**
   * Makes the tree of a change: one request for a thousand files, each on top of the one before.
   * Nobody sees it until a branch leads there.
   * @returns the tree's id
   */
  tree(change: Change): Promise<string>
  /** @returns the commit's id */
  commit(change: Change, tree: string): Promise<string>
  /**
   * Moves the branch to a commit that continues it, or makes it: never by force. GitHub does it at
   * once or not at all.
   * https://docs.github.com/en/rest/git/refs#update-a-reference
   */
  move(change: Change, commit: string): Promise<void>
}

/**
 * Commits by GitHub's Git Data API. They have no author of their own: who the token is wrote them,
 * and GitHub signs what its own bots write, as a ruleset may ask for.
 * https://docs.github.com/en/rest/git/trees#create-a-tree
 * @param repository `acme/drift-config`
 * @param pause waits a second, as GitHub asks for between many writes
 * @throws GitHubError (from its functions)
 */
export const commitWriter = (
  github: GitHub,
  repository: string,
  branch: string,
  pause: () => Promise<void>,
): CommitWriter => {
  const base = `/repos/${repository.split('/').map(encodeURIComponent).join('/')}/git`
  const ref = `heads/${branch.split('/').map(encodeURIComponent).join('/')}`
  /** Texts that GitHub has from an earlier try: their ids are enough for it. */
  const sent = new Set<string>()

  const entry = (path: string, text: string | null): TreeEntry => {
    const file = { path, mode: '100644', type: 'blob' } as const
    if (text === null) return { ...file, sha: null }
    const sha = sent.size > 0 ? blobId(text) : ''
    return sent.has(sha) ? { ...file, sha } : { ...file, content: text }
  }

  const post = async (route: string, body: Record<string, unknown>) => {
    const { data } = await github.request<{ sha: string }>(route, body)
    return data.sha
  }

  const build = async ({ files, parent }: Change): Promise<string> => {
    let tree = parent?.tree ?? null
    let isFirst = true
    for (const chunk of chunks([...files].map(([path, text]) => entry(path, text)))) {
      if (!isFirst) await pause()
      isFirst = false
      tree = await post(`POST ${base}/trees`, {
        tree: chunk,
        ...(tree === null ? {} : { base_tree: tree }),
      })
      for (const { content } of chunk) if (content !== undefined) sent.add(blobId(content))
    }
    if (tree === null) throw new Error('a branch does not begin without a file')
    return tree
  }

  return {
    async tree(change) {
      const hadSent = sent.size > 0
      try {
        return await build(change)
      } catch (error) {
        const isForgotten = error instanceof GitHubError && [404, 422].includes(error.status)
        if (!hadSent || !isForgotten) throw error
        // What no commit leads to may be swept away at any time.
        sent.clear()
        return await build(change)
      }
    },
    commit: ({ message, parent }, tree) =>
      post(`POST ${base}/commits`, {
        message,
        tree,
        parents: parent === null ? [] : [parent.commit],
      }),
    async move({ parent }, sha) {
      if (parent === null) {
        await github.request(`POST ${base}/refs`, { ref: `refs/heads/${branch}`, sha })
      } else {
        await github.request(`PATCH ${base}/refs/${ref}`, { sha, force: false })
      }
    },
  }
}
