import { history } from '../../objects/history.ts'
import type { Blob, Commit, Signature, TreeEntry } from '../../objects/objects.ts'
import { isBinary } from '../../objects/text.ts'
import { entryAt } from '../../objects/tree.ts'
import { timestamp } from '../../state/clock.ts'
import { nodeId } from '../../state/ids.ts'
import { fullName } from '../../state/repository.ts'
import { connection, lazyConnection, type PageArguments } from '../connection.ts'
import { type Context, failure, type GitNode } from '../context.ts'
import type { Resolver } from './index.ts'
import { gitNode } from './repository.ts'

/** Above this GitHub cuts `Blob.text` and says `isTruncated`. */
const MAX_TEXT_BYTES = 512_000

const commitOf = ({ oid }: GitNode, { call }: Context): Commit => {
  const commit = call.world.store.commit(oid)
  if (commit === undefined) throw failure('NOT_FOUND', `no commit ${oid}`)
  return commit
}

const blobOf = ({ oid }: GitNode, { call }: Context): Blob => {
  const blob = call.world.store.blob(oid)
  if (blob === undefined) throw failure('NOT_FOUND', `no blob ${oid}`)
  return blob
}

const url = (node: GitNode, kind: string, { call }: Context) =>
  `${call.world.url}/${fullName(node.repository)}/${kind}/${node.oid}`

const common: Record<string, Resolver> = {
  id: ({ __typename, repository, oid }: GitNode) => nodeId(__typename, repository.id, oid),
  oid: ({ oid }: GitNode) => oid,
  abbreviatedOid: ({ oid }: GitNode) => oid.slice(0, 7),
  repository: ({ repository }: GitNode) => repository,
  commitUrl: (node: GitNode, _: unknown, context) => url(node, 'commit', context),
}

/** GitHub cuts a longer first line after 69 characters; the rest of it opens the body. */
const MAX_HEADLINE = 72

/** A message as GitHub takes it apart. */
function split({ message }: Commit): { headline: string; body: string } {
  const [first = '', ...lines] = message.trim().split('\n')
  const [subject, body] = [[...first.trimEnd()], lines.join('\n').trim()]
  if (subject.length <= MAX_HEADLINE) return { headline: subject.join(''), body }
  const rest = `…${subject.slice(MAX_HEADLINE - 3).join('')}`
  return {
    headline: `${subject.slice(0, MAX_HEADLINE - 3).join('')}…`,
    body: body === '' ? rest : `${rest}\n\n${body}`,
  }
}

/** A person as git knows them, `user` the account behind the address. */
const actor = (who: Signature, { call }: Context) => ({
  name: who.name,
  email: who.email,
  date: timestamp(who.seconds * 1_000),
  user: () => {
    const account = call.world.accounts.byEmail(who.email)
    // The field is of type User, bots too: they keep the `[bot]` that they have in their address.
    return account === undefined || account.__typename === 'Organization' ? null : account
  },
})

interface HistoryArguments extends PageArguments {
  author?: object | null
  path?: string | null
  since?: string | null
  until?: string | null
}

/** The commits that `git log` would list, `path` held to as git does. */
function commitHistory(node: GitNode, args: HistoryArguments, context: Context) {
  if (args.author != null) throw failure('UNSERVED', 'fake-github: does not serve history(author:)')
  const { repository, oid } = node
  const seconds = (text: string | null | undefined) =>
    text == null ? undefined : Math.floor(Date.parse(text) / 1_000)
  const path = args.path ?? undefined
  const filter = { path, since: seconds(args.since), until: seconds(args.until) }
  const walk = function* (): Generator<GitNode> {
    for (const commit of history(context.call.world.store, oid, filter)) {
      yield { __typename: 'Commit', repository, oid: commit.oid }
    }
  }
  return lazyConnection(walk, args)
}

const commit: Record<string, Resolver> = {
  ...common,
  url: (node: GitNode, _: unknown, context) => url(node, 'commit', context),
  message: (node: GitNode, _: unknown, context) => commitOf(node, context).message,
  resourcePath: ({ repository, oid }: GitNode) => `/${fullName(repository)}/commit/${oid}`,
  messageHeadline: (node: GitNode, _: unknown, context) => split(commitOf(node, context)).headline,
  messageBody: (node: GitNode, _: unknown, context) => split(commitOf(node, context)).body,
  committedDate: (node: GitNode, _: unknown, context) =>
    timestamp(commitOf(node, context).committer.seconds * 1_000),
  authoredDate: (node: GitNode, _: unknown, context) =>
    timestamp(commitOf(node, context).author.seconds * 1_000),
  author: (node: GitNode, _: unknown, context) => actor(commitOf(node, context).author, context),
  committer: (node: GitNode, _: unknown, context) =>
    actor(commitOf(node, context).committer, context),
  tree: (node: GitNode, _: unknown, context) => ({
    __typename: 'Tree',
    repository: node.repository,
    oid: commitOf(node, context).tree,
  }),
  parents: (node: GitNode, args: PageArguments, context) =>
    connection(
      commitOf(node, context).parents.map((oid) => ({ ...node, oid })),
      args,
    ),
  history: commitHistory,
  file: (node: GitNode, { path }: { path: string }, context) => {
    const entry = entryAt(context.call.world.store, commitOf(node, context).tree, path)
    return entry === undefined ? null : { __typename: 'TreeEntry', node, path, entry }
  },
}

interface EntryNode {
  __typename: 'TreeEntry'
  /** The tree (or commit) that it was found in. */
  node: GitNode
  path: string
  entry: TreeEntry
}

const treeEntry: Record<string, Resolver> = {
  name: ({ path }: EntryNode) => path.split('/').at(-1),
  nameRaw: ({ path }: EntryNode) => Buffer.from(path.split('/').at(-1) ?? '').toString('base64'),
  path: ({ path }: EntryNode) => path,
  pathRaw: ({ path }: EntryNode) => Buffer.from(path).toString('base64'),
  mode: ({ entry }: EntryNode) => Number.parseInt(entry.mode, 8),
  type: ({ entry }: EntryNode) =>
    entry.mode === '40000' ? 'tree' : entry.mode === '160000' ? 'commit' : 'blob',
  oid: ({ entry }: EntryNode) => entry.oid,
  size: ({ entry }: EntryNode, _: unknown, { call }) =>
    call.world.store.blob(entry.oid)?.content.length ?? 0,
  object: ({ entry, node, path }: EntryNode, _: unknown, context) =>
    gitNode(context, node.repository, entry.oid, path),
  extension: ({ path }: EntryNode) => /\.[^./]+$/.exec(path)?.[0] ?? '',
  isGenerated: () => false,
  repository: ({ node }: EntryNode) => node.repository,
}

const tree: Record<string, Resolver> = {
  ...common,
  entries: (node: GitNode, _: unknown, { call }) =>
    Array.from(call.world.store.tree(node.oid)?.entries ?? [], ([name, entry]) => ({
      __typename: 'TreeEntry',
      node,
      path: node.path ? `${node.path.replace(/\/$/, '')}/${name}` : name,
      entry,
    })),
}

const blob: Record<string, Resolver> = {
  ...common,
  byteSize: (node: GitNode, _: unknown, context) => blobOf(node, context).content.length,
  isBinary: (node: GitNode, _: unknown, context) => isBinary(blobOf(node, context).content),
  isTruncated: (node: GitNode, _: unknown, context) => {
    const { content } = blobOf(node, context)
    return content.length > MAX_TEXT_BYTES && !isBinary(content)
  },
  text: (node: GitNode, _: unknown, context) => {
    const { content } = blobOf(node, context)
    return isBinary(content) ? null : content.subarray(0, MAX_TEXT_BYTES).toString('utf8')
  },
}

export const gitResolvers: Record<string, Record<string, Resolver>> = {
  Commit: commit,
  Tree: tree,
  TreeEntry: treeEntry,
  Blob: blob,
  Tag: common,
}
