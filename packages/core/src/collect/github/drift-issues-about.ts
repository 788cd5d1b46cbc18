import type { GitHub } from '../../transport/types.ts'
import { viewerOf } from './drift-issues-token.ts'
import { askNodes } from './nodes.ts'

/** What an issue says of itself, by its hidden markers. */
export interface IssueAbout {
  /** `owner/name`, once each. */
  repositories: string[]
  /** It is a weekly list itself. */
  isList: boolean
}

interface Body {
  body?: string
  viewerDidAuthor?: boolean
  authorAssociation?: string
  author?: { __typename: string; login: string } | null
}

const BODIES = `query DriftIssueBodies($ids: [ID!]!) {
  rateLimit { cost remaining resetAt limit }
  nodes(ids: $ids) {
    ... on Issue { body viewerDidAuthor authorAssociation author { __typename login } }
  }
}`

/** Bodies can have 65,536 characters each; and so many calls' worth is held at once. */
const LARGEST = 25
const CHUNK = 100

/**
 * Those who may write to a repository, or belong to its owner.
 * https://docs.github.com/en/graphql/reference/enums#commentauthorassociation
 */
const INSIDERS = new Set(['OWNER', 'MEMBER', 'COLLABORATOR'])

/** GraphQL's login of an App lacks the `[bot]` that a token of it is told as its own. */
const bare = (login: string): string => login.toLowerCase().replace(/\[bot\]$/, '')

/**
 * Whether a marker may be believed: anybody can open an issue in a public repository, and a marker
 * moves what is counted. Who cannot learn its own name believes bots, as where findings are told.
 */
const isTrusted = (
  { viewerDidAuthor, authorAssociation, author }: Body,
  self: string | null,
): boolean =>
  viewerDidAuthor === true ||
  INSIDERS.has(authorAssociation ?? '') ||
  (self === null
    ? author?.__typename === 'Bot'
    : author != null && bare(author.login) === bare(self) && isSameKind(author.__typename, self))

/** A person called as an App is, is not that App. */
const isSameKind = (type: string, self: string): boolean =>
  self.toLowerCase().endsWith('[bot]') === (type === 'Bot')

/** Whether `owner/name` belongs to an owner. */
export const repositoryOfOwner = (name: string, login: string): boolean =>
  /^[\w-]+\/[\w.-]+$/.test(name) && name.toLowerCase().startsWith(`${login.toLowerCase()}/`)

/**
 * What issues are about by their own bodies, where their author may be believed.
 * @param github whose own issues are believed
 * @returns by id; and how many could not be read
 * @throws GitHubError when the token is refused, or nothing at all is answered
 */
export const aboutWhat = async (
  github: GitHub,
  ids: readonly string[],
  read: (body: string) => IssueAbout,
): Promise<{ about: Map<string, IssueAbout>; unread: number }> => {
  const about = new Map<string, IssueAbout>()
  let unread = 0
  if (ids.length === 0) return { about, unread }
  const self = await viewerOf(github)
  for (let at = 0; at < ids.length; at += CHUNK) {
    const answers = await askNodes<string, Body>(github, {
      items: ids.slice(at, at + CHUNK),
      id: (id) => id,
      largest: LARGEST,
      lanes: 2,
      ask: () => ({ query: BODIES }),
    })
    for (const [id, { node }] of answers) {
      if (typeof node?.body !== 'string') unread += 1
      else if (isTrusted(node, self)) about.set(id, read(node.body))
    }
  }
  return { about, unread }
}
