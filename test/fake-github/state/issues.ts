import type { LabelSpec } from '../types.ts'
import type { Account } from './accounts.ts'
import { timestamp } from './clock.ts'
import { nodeId } from './ids.ts'
import type { Repository } from './repository.ts'

export interface Label {
  __typename: 'Label'
  id: number
  nodeId: string
  repository: Repository
  name: string
  color: string
  description: string | null
  isDefault: boolean
  createdAt: string
}

export interface Comment {
  __typename: 'IssueComment'
  id: number
  nodeId: string
  issue: Issue
  author: Account
  body: string
  createdAt: string
  updatedAt: string
}

/** What happened to an issue, as the timeline tells it. */
export interface IssueEvent {
  __typename: 'ClosedEvent' | 'ReopenedEvent'
  id: number
  nodeId: string
  issue: Issue
  actor: Account
  createdAt: string
  reason: StateReason
}

export type StateReason = 'completed' | 'not_planned' | 'duplicate' | 'reopened' | null

export interface Issue {
  __typename: 'Issue'
  id: number
  nodeId: string
  repository: Repository
  number: number
  title: string
  body: string | null
  state: 'open' | 'closed'
  stateReason: StateReason
  author: Account
  closedBy: Account | null
  labels: Label[]
  assignees: Account[]
  comments: Comment[]
  events: IssueEvent[]
  createdAt: string
  updatedAt: string
  closedAt: string | null
}

/** Labels that GitHub gives each new repository (docs.github.com, "About default labels"). */
export const defaultLabels: LabelSpec[] = [
  { name: 'bug', color: 'd73a4a', description: "Something isn't working" },
  {
    name: 'documentation',
    color: '0075ca',
    description: 'Improvements or additions to documentation',
  },
  { name: 'duplicate', color: 'cfd3d7', description: 'This issue or pull request already exists' },
  { name: 'enhancement', color: 'a2eeef', description: 'New feature or request' },
  { name: 'good first issue', color: '7057ff', description: 'Good for newcomers' },
  { name: 'help wanted', color: '008672', description: 'Extra attention is needed' },
  { name: 'invalid', color: 'e4e669', description: "This doesn't seem right" },
  { name: 'question', color: 'd876e3', description: 'Further information is requested' },
  { name: 'wontfix', color: 'ffffff', description: 'This will not be worked on' },
]

let lastId = 3_000_000

const nextId = () => ++lastId

/** Names are compare-insensitive to case; the first spelling stays. */
export function findLabel(repository: Repository, name: string): Label | undefined {
  return repository.labels.get(name.toLowerCase())
}

export function createLabel(repository: Repository, spec: LabelSpec, now: number): Label {
  const id = nextId()
  const label: Label = {
    __typename: 'Label',
    id,
    nodeId: nodeId('Label', repository.id, id),
    repository,
    name: spec.name,
    // What GitHub picks when an issue brings a label that did not exist.
    color: spec.color ?? 'ededed',
    description: spec.description ?? null,
    isDefault: defaultLabels.some(({ name }) => name === spec.name),
    createdAt: timestamp(now),
  }
  repository.labels.set(spec.name.toLowerCase(), label)
  return label
}

export interface NewIssue {
  title: string
  body?: string | null
  labels?: Label[]
  assignees?: Account[]
  author: Account
  now: number
}

export function createIssue(repository: Repository, spec: NewIssue): Issue {
  const number = repository.nextNumber++
  const at = timestamp(spec.now)
  const issue: Issue = {
    __typename: 'Issue',
    id: nextId(),
    nodeId: nodeId('Issue', repository.id, number),
    repository,
    number,
    title: spec.title,
    body: spec.body ?? null,
    state: 'open',
    stateReason: null,
    author: spec.author,
    closedBy: null,
    labels: spec.labels ?? [],
    assignees: spec.assignees ?? [],
    comments: [],
    events: [],
    createdAt: at,
    updatedAt: at,
    closedAt: null,
  }
  repository.issues.set(number, issue)
  return issue
}

export function addComment(issue: Issue, author: Account, body: string, now: number): Comment {
  const id = nextId()
  const at = timestamp(now)
  const comment: Comment = {
    __typename: 'IssueComment',
    id,
    nodeId: nodeId('IssueComment', issue.repository.id, issue.number, id),
    issue,
    author,
    body,
    createdAt: at,
    updatedAt: at,
  }
  issue.comments.push(comment)
  issue.updatedAt = at
  return comment
}

/** Closes or reopens; nothing happens, and nothing is told, when it is so already. */
export function setState(
  issue: Issue,
  state: Issue['state'],
  how: { actor: Account; reason?: StateReason; now: number },
): void {
  if (issue.state === state) return
  const at = timestamp(how.now)
  const closed = state === 'closed'
  issue.state = state
  issue.stateReason = closed ? (how.reason ?? 'completed') : 'reopened'
  issue.closedAt = closed ? at : null
  issue.closedBy = closed ? how.actor : null
  issue.updatedAt = at
  const id = nextId()
  const type = closed ? 'ClosedEvent' : 'ReopenedEvent'
  issue.events.push({
    __typename: type,
    id,
    nodeId: nodeId(type, issue.repository.id, issue.number, id),
    issue,
    actor: how.actor,
    createdAt: at,
    reason: issue.stateReason,
  })
}
