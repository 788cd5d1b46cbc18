import type { RepositoryFacts, ScanError } from '../../model/index.ts'
import { onceFor } from '../../transport/memory.ts'
import {
  type GitHub,
  GitHubError,
  type GraphQLAnswer,
  type GraphQLProblem,
} from '../../transport/types.ts'
import { adaptivePages } from './pages.ts'
import { INVENTORY, ONE } from './queries.ts'

/** A repository as the inventory page tells it. */
export interface InventoryRepository {
  /** GitHub's node id: stays when the repository is renamed. */
  id: string
  /** `owner/name` */
  name: string
  url: string
  visibility: 'public' | 'private' | 'internal'
  archived: boolean
  fork: boolean
  disabled: boolean
  pushedAt: string | null
  defaultBranch: string | null
  /** null: empty, no commit on the default branch. */
  head: { oid: string; time: string } | null
}

/** What facts and reports say of it. */
export const factsOf = ({
  id,
  name,
  url,
  visibility,
  defaultBranch,
}: InventoryRepository): RepositoryFacts => ({ id, name, url, visibility, defaultBranch })

interface Page {
  repositoryOwner: {
    repositories: {
      pageInfo: { hasNextPage: boolean; endCursor: string | null }
      nodes: (Node | null)[]
    } | null
  } | null
}

interface Node {
  id: string
  nameWithOwner: string
  url: string
  isArchived: boolean
  isFork: boolean
  isEmpty: boolean
  isDisabled: boolean
  visibility: 'PUBLIC' | 'PRIVATE' | 'INTERNAL'
  pushedAt: string | null
  defaultBranchRef: { name: string; target: { oid: string; committedDate?: string } | null } | null
}

const toRepository = (node: Node): InventoryRepository => {
  const target = node.defaultBranchRef?.target
  return {
    id: node.id,
    name: node.nameWithOwner,
    url: node.url,
    visibility: node.visibility.toLowerCase() as InventoryRepository['visibility'],
    archived: node.isArchived,
    fork: node.isFork,
    disabled: node.isDisabled,
    pushedAt: node.pushedAt,
    defaultBranch: node.defaultBranchRef?.name ?? null,
    head: target ? { oid: target.oid, time: target.committedDate ?? '' } : null,
  }
}

export interface Inventory {
  repositories: InventoryRepository[]
  errors: ScanError[]
}

const READ = 'Metadata: read'

const said = (errors: GraphQLProblem[]): string =>
  [...new Set(errors.map((e) => e.message))].join('; ') || 'GitHub gave no reason'

/**
 * All repositories of an organization or user that the token can see, 100 a call.
 * @throws GitHubError when the owner cannot be seen at all
 */
export const readInventory = (github: GitHub, owner: string): Promise<Inventory> =>
  onceFor(github, `inventory of ${owner}`, () => inventoryOf(github, owner))

const inventoryOf = async (github: GitHub, owner: string): Promise<Inventory> => {
  const pages = adaptivePages(100)
  const repositories = new Map<string, InventoryRepository>()
  const errors: ScanError[] = []
  for (let after: string | null = null; ; ) {
    const cursor: string | null = after
    const answer: GraphQLAnswer<Page> = await pages.ask((first, last) =>
      github.graphql<Page>(INVENTORY, { owner, first, after: cursor }, { retryFaults: last }),
    )
    const page = answer.data?.repositoryOwner?.repositories
    if (!page) {
      throw new GitHubError(
        404,
        `GraphQL repositoryOwner(${owner})`,
        answer.errors.length > 0
          ? said(answer.errors)
          : `there is no organization or user "${owner}", or the token may not see it`,
      )
    }
    page.nodes.forEach((node, index) => {
      if (!node) return
      const troubles = answer.errors.filter((e) => e.path?.[2] === 'nodes' && e.path[3] === index)
      if (troubles.length === 0) repositories.set(node.id, toRepository(node))
      // A branch that was withheld would look like a repository without one.
      else errors.push({ where: node.nameWithOwner, reason: said(troubles), permission: READ })
    })
    const hidden = page.nodes.filter((node) => node === null).length
    if (hidden > 0) {
      errors.push({
        where: owner,
        reason: `${hidden} of the repositories after ${cursor ? `cursor ${cursor}` : 'the start'} could not be read: ${said(answer.errors)}`,
        permission: READ,
      })
    }
    if (!page.pageInfo.hasNextPage || page.pageInfo.endCursor === null) break
    after = page.pageInfo.endCursor
  }
  return { repositories: [...repositories.values()], errors }
}

/**
 * One repository by name.
 * @throws GitHubError 404 when the token cannot see it
 */
export const readRepository = (github: GitHub, name: string): Promise<InventoryRepository> =>
  onceFor(github, `repository ${name.toLowerCase()}`, () => repositoryOf(github, name))

const repositoryOf = async (github: GitHub, name: string): Promise<InventoryRepository> => {
  const [owner = '', repository = ''] = name.split('/')
  const answer = await github.graphql<{ repository: Node | null }>(ONE, { owner, name: repository })
  if (!answer.data?.repository || answer.errors.length > 0) {
    throw new GitHubError(
      404,
      `GraphQL repository(${name})`,
      `${said(answer.errors)} (it does not exist, or the token has no Metadata: read and Contents: read there)`,
    )
  }
  return toRepository(answer.data.repository)
}
