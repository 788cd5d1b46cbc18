import { type Content, type Known, known, unknown } from '../../model/index.ts'
import { onceFor } from '../../transport/memory.ts'
import type { GitHub, GraphQLProblem } from '../../transport/types.ts'
import { type BlobNode, toContent } from './blob.ts'
import { askNodes } from './nodes.ts'
import { DECLARATIONS } from './queries.ts'

/** What stands in the root of a repository, and where its changes are counted from without a ledger. */
export interface RootDeclarations {
  metadata: { path: string; content: Content }[]
  check: { path: string; content: Content } | null
  /** The newest commit at `since`; null when the history begins later. */
  older: string | null
  /** Whether there was a repo-metadata then. */
  wasIn: boolean
}

interface Node {
  id: string
  yaml: BlobNode | null
  yml: BlobNode | null
  check: BlobNode | null
  defaultBranchRef: { target: { older?: { nodes: OlderNode[] } } | null } | null
}

interface OlderNode {
  oid: string
  yaml: { oid: string } | null
  yml: { oid: string } | null
}

/** GitHub's own limit for `nodes(ids:)` is 100; texts make the answer large, so we ask for half. */
const BATCH = 50

/** Calls at once: GitHub counts its CPU seconds, so a few are as fast as many. */
const LANES = 4

/**
 * The root declarations of many repositories, by node id. Each id is in the answer: what could not
 * be read is unknown with GitHub's reason.
 * @param since ISO 8601
 * @throws GitHubError when the token is refused, or nothing at all is answered
 */
export const readDeclarations = async (
  github: GitHub,
  ids: string[],
  since: string,
): Promise<Map<string, Known<RootDeclarations>>> => {
  // Each domain of a run asks about others: what one has read, the next need not.
  const read = await onceFor(
    github,
    `declarations since ${since}`,
    async () => new Map<string, Known<RootDeclarations>>(),
  )
  const asked = await declarationsOf(
    github,
    ids.filter((id) => !read.has(id)),
    since,
  )
  for (const [id, found] of asked) if (found.known) read.set(id, found)
  return new Map(
    ids.flatMap((id) => {
      const found = asked.get(id) ?? read.get(id)
      return found ? [[id, found] as const] : []
    }),
  )
}

const declarationsOf = async (
  github: GitHub,
  ids: string[],
  since: string,
): Promise<Map<string, Known<RootDeclarations>>> => {
  const answers = await askNodes<string, Node>(github, {
    items: ids,
    id: (id) => id,
    largest: BATCH,
    lanes: LANES,
    ask: () => ({ query: DECLARATIONS, variables: { since } }),
  })
  return new Map([...answers].map(([id, { node, problems }]) => [id, read(node, problems)]))
}

const read = (node: Node | null, errors: GraphQLProblem[]): Known<RootDeclarations> => {
  if (!node?.id || errors.length > 0) {
    const reason = errors.map((e) => e.message).join('; ') || 'GitHub gave no answer'
    return unknown(`its declarations could not be read: ${reason}`, 'Contents: read')
  }
  const file = (path: string, blob: BlobNode | null) =>
    blob ? [{ path, content: toContent(blob) }] : []
  const older = node.defaultBranchRef?.target?.older?.nodes[0]
  return known({
    metadata: [...file('repo-metadata.yaml', node.yaml), ...file('repo-metadata.yml', node.yml)],
    check: file('check.toml', node.check)[0] ?? null,
    older: older?.oid ?? null,
    wasIn: Boolean(older?.yaml ?? older?.yml),
  })
}
