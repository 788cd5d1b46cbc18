import type { AccessLevel, ActorName, TeamSpec } from '../governance-types.ts'
import type { Account } from './accounts.ts'
import { timestamp } from './clock.ts'
import type { AppActor, Team } from './governance.ts'
import { nodeId } from './ids.ts'
import type { Repository } from './repository.ts'
import type { World } from './world.ts'

/** Somebody whom settings name. */
export type Actor =
  | { kind: 'User'; account: Account }
  | { kind: 'Team'; team: Team }
  | { kind: 'Integration'; app: AppActor }
  | { kind: 'RepositoryRole'; id: number; name: string }
  | { kind: 'OrganizationAdmin' | 'EnterpriseOwner' | 'DeployKey' }

/** Finds, or makes, whom the name means; teams in the account `owner`. */
export function actorOf(world: World, owner: Account, name: ActorName): Actor {
  if (name === 'organization-admin') return { kind: 'OrganizationAdmin' }
  if (name === 'enterprise-owner') return { kind: 'EnterpriseOwner' }
  if (name === 'deploy-key') return { kind: 'DeployKey' }
  const [, kind, rest = ''] = /^(\w+):(.+)$/.exec(name) ?? []
  if (kind === 'user') {
    return { kind: 'User', account: world.accounts.ensure({ login: rest, type: 'User' }) }
  }
  if (kind === 'team') return { kind: 'Team', team: teamOf(world, owner, rest) }
  if (kind === 'app') return { kind: 'Integration', app: world.governance.appBySlug(rest) }
  if (kind !== 'role') throw new Error(`no actor: ${name}`)
  return { kind: 'RepositoryRole', id: world.governance.roleId(rest), name: rest }
}

function teamOf(world: World, organization: Account, slug: string): Team {
  const { teams } = world.governance.ofOrganization(organization)
  const known = teams.get(slug.toLowerCase())
  if (known !== undefined) return known
  const id = world.governance.nextId()
  const team: Team = {
    __typename: 'Team',
    id,
    nodeId: nodeId('Team', id),
    organization,
    slug,
    name: slug,
    members: new Set(),
    access: null,
    createdAt: timestamp(world.clock.now()),
  }
  teams.set(slug.toLowerCase(), team)
  return team
}

/** Makes the team, or changes what is given. */
export function addTeam(world: World, organization: Account, spec: TeamSpec): Team {
  const team = teamOf(world, organization, spec.slug)
  if (spec.name !== undefined) team.name = spec.name
  if (spec.access !== undefined) team.access = spec.access
  for (const login of spec.members ?? []) {
    world.accounts.ensure({ login, type: 'User' })
    team.members.add(login.toLowerCase())
  }
  return team
}

export function giveAccess(
  world: World,
  repository: Repository,
  name: `user:${string}` | `team:${string}`,
  level: AccessLevel = 'write',
): void {
  actorOf(world, repository.owner, name)
  world.governance.of(repository).access.set(name.toLowerCase(), level)
}

const writes = (level: AccessLevel | null | undefined) =>
  level === 'write' || level === 'maintain' || level === 'admin'

/** Whether the team of the repository's organization may push there. */
export function teamWrites(world: World, repository: Repository, slug: string): boolean {
  const { access } = world.governance.of(repository)
  const team = world.governance.ofOrganization(repository.owner).teams.get(slug.toLowerCase())
  return writes(team?.access) || writes(access.get(`team:${slug.toLowerCase()}`))
}

/** Whether the person may push there: by their own access, as its owner or in a team. */
export function userWrites(world: World, repository: Repository, login: string): boolean {
  const key = login.toLowerCase()
  if (repository.owner.__typename === 'User' && repository.owner.login.toLowerCase() === key) {
    return true
  }
  if (writes(world.governance.of(repository).access.get(`user:${key}`))) return true
  const { teams } = world.governance.ofOrganization(repository.owner)
  return [...teams.values()].some(
    (team) => team.members.has(key) && teamWrites(world, repository, team.slug),
  )
}
