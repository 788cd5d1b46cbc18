import type { ActorName, ProtectionSpec } from '../governance-types.ts'
import { type Actor, actorOf } from './actors.ts'
import { fnmatch } from './fnmatch.ts'
import { nodeId } from './ids.ts'
import type { Repository } from './repository.ts'
import { contextOf } from './rulesets.ts'
import type { World } from './world.ts'

/** Classic protection of the branches that a pattern names. */
export interface Protection {
  __typename: 'BranchProtectionRule'
  id: number
  nodeId: string
  repository: Repository
  pattern: string
  /** null: no pull request is required. */
  reviews: {
    approvals: number
    dismissStale: boolean
    codeOwners: boolean
    lastPush: boolean
  } | null
  /** null: no status check is required. */
  checks: { strict: boolean; contexts: { context: string; appId: number | null }[] } | null
  threadResolution: boolean
  signatures: boolean
  linearHistory: boolean
  allowForcePushes: boolean
  allowDeletions: boolean
  enforceAdmins: boolean
  locked: boolean
  blockCreations: boolean
  /** null: everybody who may write. */
  pushers: Actor[] | null
  dismissers: Actor[] | null
  bypassPullRequests: Actor[]
  bypassForcePushes: Actor[]
}

/** Makes the rule of the pattern; one that has it already keeps its id and its place. */
export function protect(world: World, repository: Repository, spec: ProtectionSpec): Protection {
  const { protections } = world.governance.of(repository)
  const pattern = spec.pattern ?? repository.defaultBranch
  const place = protections.findIndex((one) => one.pattern === pattern)
  const id = protections[place]?.id ?? world.governance.nextId()
  const { approvals, dismissStale, codeOwners, lastPush, contexts } = spec
  const actors = (names: ActorName[]) => names.map((one) => actorOf(world, repository.owner, one))
  const reviewed =
    approvals !== undefined || [dismissStale, codeOwners, lastPush].some((one) => one === true)
  const rule: Protection = {
    __typename: 'BranchProtectionRule',
    id,
    nodeId: nodeId('BranchProtectionRule', repository.id, id),
    repository,
    pattern,
    reviews: reviewed
      ? {
          approvals: approvals ?? 0,
          dismissStale: dismissStale ?? false,
          codeOwners: codeOwners ?? false,
          lastPush: lastPush ?? false,
        }
      : null,
    checks: contexts ? { strict: spec.strict ?? false, contexts: contexts.map(contextOf) } : null,
    threadResolution: spec.threadResolution ?? false,
    signatures: spec.signatures ?? false,
    linearHistory: spec.linearHistory ?? false,
    allowForcePushes: spec.allowForcePushes ?? false,
    allowDeletions: spec.allowDeletions ?? false,
    enforceAdmins: spec.enforceAdmins ?? false,
    locked: spec.locked ?? false,
    blockCreations: spec.blockCreations ?? false,
    pushers: spec.pushers ? actors(spec.pushers) : null,
    dismissers: spec.dismissers ? actors(spec.dismissers) : null,
    bypassPullRequests: actors(spec.bypassPullRequests ?? []),
    bypassForcePushes: actors(spec.bypassForcePushes ?? []),
  }
  if (place < 0) protections.push(rule)
  else protections[place] = rule
  return rule
}

export function unprotect(world: World, repository: Repository, pattern: string): void {
  const { protections } = world.governance.of(repository)
  const place = protections.findIndex((one) => one.pattern === pattern)
  if (place >= 0) protections.splice(place, 1)
}

/**
 * The one rule that holds for a branch: one that names it goes before patterns, and the older one
 * before the younger.
 * https://docs.github.com/repositories/configuring-branches-and-merges-in-your-repository/managing-protected-branches/managing-a-branch-protection-rule
 */
export function protectionOf(
  world: World,
  repository: Repository,
  branch: string,
): Protection | undefined {
  const { protections } = world.governance.of(repository)
  return (
    protections.find(({ pattern }) => pattern === branch) ??
    protections.find(({ pattern }) => fnmatch(pattern, branch))
  )
}
