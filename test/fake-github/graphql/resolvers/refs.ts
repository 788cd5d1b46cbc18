import { commitsBetween, mergeBase } from '../../objects/history.ts'
import type { Commit } from '../../objects/objects.ts'
import { nodeId } from '../../state/ids.ts'
import { resolveCommit } from '../../state/resolve.ts'
import { connection, type PageArguments } from '../connection.ts'
import type { GitNode, RefNode } from '../context.ts'
import type { Resolver } from './index.ts'
import { gitNode } from './repository.ts'

const ref: Record<string, Resolver> = {
  id: ({ repository, qualifiedName }: RefNode) => nodeId('Ref', repository.id, qualifiedName),
  name: ({ qualifiedName }: RefNode) => qualifiedName.replace(/^refs\/[^/]+\//, ''),
  prefix: ({ qualifiedName }: RefNode) => /^refs\/[^/]+\//.exec(qualifiedName)?.[0] ?? 'refs/',
  repository: ({ repository }: RefNode) => repository,
  target: ({ repository, oid }: RefNode, _: unknown, context) => gitNode(context, repository, oid),
  compare: ({ repository, oid }: RefNode, { headRef }: { headRef: string }, context) => {
    const { world } = context.call
    const head = resolveCommit(world, repository, headRef)
    const base = resolveCommit(world, repository, oid)
    if (head === undefined || base === undefined) return null
    if (mergeBase(world.store, base.oid, head.oid) === undefined) return null
    const ahead = commitsBetween(world.store, base.oid, head.oid).reverse()
    const behind = commitsBetween(world.store, head.oid, base.oid).length
    const node = (one: Commit): GitNode => ({ __typename: 'Commit', repository, oid: one.oid })
    const status =
      ahead.length > 0 ? (behind > 0 ? 'DIVERGED' : 'AHEAD') : behind > 0 ? 'BEHIND' : 'IDENTICAL'
    return {
      status,
      aheadBy: ahead.length,
      behindBy: behind,
      commits: (args: PageArguments) => connection(ahead.map(node), args),
    }
  },
}

export const refResolvers: Record<string, Record<string, Resolver>> = {
  Ref: ref,
}
