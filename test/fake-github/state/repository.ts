import type { Signature } from '../objects/objects.ts'
import type { PersonSpec, Visibility } from '../types.ts'
import type { Account } from './accounts.ts'
import type { Checks } from './checks.ts'
import type { Deployment } from './deployments.ts'
import type { Issue, Label } from './issues.ts'
import type { PullRequest } from './pull-requests.ts'

/** One repository's state. Git's objects lie in the shared store; `objects` names those it has. */
export interface Repository {
  __typename: 'Repository'
  id: number
  nodeId: string
  owner: Account
  name: string
  visibility: Visibility
  description: string | null
  isFork: boolean
  isArchived: boolean
  isDisabled: boolean
  isTemplate: boolean
  hasIssues: boolean
  defaultBranch: string
  createdAt: string
  updatedAt: string
  pushedAt: string | null
  git: boolean
  /** Full ref name → object id. */
  refs: Map<string, string>
  objects: Set<string>
  labels: Map<string, Label>
  issues: Map<number, Issue>
  pulls: Map<number, PullRequest>
  /** Commit id → numbers of the pull requests that brought it. */
  pullsOfCommit: Map<string, number[]>
  /** Commit id → what reported on it. */
  checks: Map<string, Checks>
  deployments: Deployment[]
  /** Issues and pull requests count together. */
  nextNumber: number
}

export const fullName = (repository: Repository): string =>
  `${repository.owner.login}/${repository.name}`

export const headOf = (repository: Repository): string | null =>
  repository.refs.get(`refs/heads/${repository.defaultBranch}`) ?? null

/** Seconds and zone as written in an ISO 8601 time. */
export function signature(person: PersonSpec, date: string): Signature {
  const time = Date.parse(date)
  if (Number.isNaN(time)) throw new Error(`no ISO 8601 time: ${date}`)
  const zone = /([+-]\d{2}):?(\d{2})$/.exec(date)
  return {
    name: person.name,
    email: person.email,
    seconds: Math.floor(time / 1_000),
    zone: zone === null ? '+0000' : `${zone[1]}${zone[2]}`,
  }
}
