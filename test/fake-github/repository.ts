import { activityOf, pullRequestsOf } from './activity.ts'
import { governed } from './governed.ts'
import { EMPTY_TREE } from './objects/objects.ts'
import type { Account } from './state/accounts.ts'
import { timestamp } from './state/clock.ts'
import { commitTo, moveRef } from './state/commits.ts'
import { nodeId } from './state/ids.ts'
import {
  createIssue,
  createLabel,
  defaultLabels,
  findLabel,
  type Issue,
  setState,
} from './state/issues.ts'
import { fullName, headOf, type Repository } from './state/repository.ts'
import { resolvePath, resolveRev } from './state/resolve.ts'
import type { World } from './state/world.ts'
import type { ActorSpec, FakeIssue, FakeRepository, RepositorySpec } from './types.ts'

let lastId = 700_000

/** Makes the repository, with its initial commit when there are files. */
export function addRepository(world: World, spec: RepositorySpec): Repository {
  const owner = world.accounts.ensure({ login: spec.owner, type: spec.ownerType ?? 'Organization' })
  const id = ++lastId
  const now = timestamp(world.clock.now())
  const createdAt = spec.createdAt ?? spec.date ?? now
  const repository: Repository = {
    __typename: 'Repository',
    id,
    nodeId: nodeId('Repository', id),
    owner,
    name: spec.name,
    visibility: spec.visibility ?? 'private',
    description: spec.description ?? null,
    isFork: spec.isFork ?? false,
    isArchived: spec.isArchived ?? false,
    isDisabled: spec.isDisabled ?? false,
    isTemplate: spec.isTemplate ?? false,
    hasIssues: spec.hasIssues ?? true,
    defaultBranch: spec.defaultBranch ?? 'main',
    createdAt: timestamp(Date.parse(createdAt)),
    updatedAt: timestamp(Date.parse(createdAt)),
    pushedAt: null,
    git: spec.git ?? true,
    refs: new Map(),
    objects: new Set([EMPTY_TREE]),
    labels: new Map(),
    issues: new Map(),
    pulls: new Map(),
    pullsOfCommit: new Map(),
    checks: new Map(),
    deployments: [],
    nextNumber: 1,
  }
  for (const label of spec.labels ?? defaultLabels)
    createLabel(repository, label, world.clock.now())
  world.repositories.add(repository)
  if (spec.files !== undefined) {
    commitTo(world, repository, {
      files: spec.files,
      message: spec.message ?? 'Initial commit',
      ...(spec.author && { author: spec.author }),
      ...(spec.date && { date: spec.date }),
    })
  }
  return repository
}

/** The test's handle on a repository. */
export function facadeOf(world: World, repository: Repository): FakeRepository {
  const actor = (by: ActorSpec | undefined): Account =>
    by === undefined ? world.accounts.ensure({ login: 'octocat' }) : world.accounts.ensure(by)
  const now = () => world.clock.now()
  const known = (oid: string) => {
    if (!repository.objects.has(oid)) throw new Error(`${fullName(repository)} has no ${oid}`)
    return oid
  }
  const target = (oid: string | undefined): string => {
    const at = oid ?? headOf(repository)
    if (at === null) throw new Error(`${fullName(repository)} is empty`)
    return known(at)
  }
  const issue = (number: number): Issue => {
    const found = repository.issues.get(number)
    if (found === undefined) throw new Error(`${fullName(repository)} has no issue ${number}`)
    return found
  }
  return {
    ...governed(world, repository),
    id: repository.id,
    nodeId: repository.nodeId,
    owner: repository.owner.login,
    get name() {
      return repository.name
    },
    get fullName() {
      return fullName(repository)
    },
    get url() {
      return `${world.url}/${fullName(repository)}`
    },
    get gitUrl() {
      return `${world.url}/${fullName(repository)}.git`
    },
    get visibility() {
      return repository.visibility
    },
    set visibility(value) {
      repository.visibility = value
    },
    get isArchived() {
      return repository.isArchived
    },
    set isArchived(value) {
      repository.isArchived = value
    },
    get isDisabled() {
      return repository.isDisabled
    },
    set isDisabled(value) {
      repository.isDisabled = value
    },
    get hasIssues() {
      return repository.hasIssues
    },
    set hasIssues(value) {
      repository.hasIssues = value
    },
    get defaultBranch() {
      return repository.defaultBranch
    },
    set defaultBranch(value) {
      repository.defaultBranch = value
    },
    get pushedAt() {
      return repository.pushedAt
    },
    set pushedAt(value) {
      repository.pushedAt = value
    },
    get head() {
      return headOf(repository)
    },
    refs: repository.refs,
    get issues() {
      return [...repository.issues.values()].map((one) => issueView(world, one))
    },
    get labels() {
      return [...repository.labels.values()].map(({ name, color, description }) => ({
        name,
        color,
        description,
      }))
    },
    commit: (spec) => commitTo(world, repository, spec),
    forcePush(oid, branch = repository.defaultBranch) {
      moveRef(world, repository, `refs/heads/${branch}`, known(oid))
    },
    ...activityOf(world, repository),
    get pullRequests() {
      return pullRequestsOf(world, repository)
    },
    branch(name, oid) {
      repository.refs.set(`refs/heads/${name}`, target(oid))
    },
    deleteBranch(name) {
      repository.refs.delete(`refs/heads/${name}`)
    },
    tag(name, oid) {
      repository.refs.set(`refs/tags/${name}`, target(oid))
    },
    read(path, rev = 'HEAD') {
      const found = resolveRev(world, repository, rev)
      const entry = found && resolvePath(world, repository, found, path)
      return entry ? world.store.blob(entry.oid)?.content.toString('utf8') : undefined
    },
    rename: (name) => world.repositories.rename(repository, name),
    delete: () => world.repositories.remove(repository),
    setLabel(spec) {
      repository.labels.delete(spec.name.toLowerCase())
      createLabel(repository, spec, now())
    },
    deleteLabel(name) {
      repository.labels.delete(name.toLowerCase())
    },
    createIssue(spec) {
      const labels = (spec.labels ?? []).map(
        (name) => findLabel(repository, name) ?? createLabel(repository, { name }, now()),
      )
      const { title, body = null, by, date } = spec
      const at = date === undefined ? now() : Date.parse(date)
      return issueView(
        world,
        createIssue(repository, { title, body, labels, author: actor(by), now: at }),
      )
    },
    closeIssue: (number, how = {}) =>
      setState(issue(number), 'closed', {
        actor: actor(how.by),
        reason: how.reason ?? 'completed',
        now: now(),
      }),
    deploy({ environment, commit, state = 'SUCCESS', date }) {
      const time = date ?? timestamp(now())
      repository.deployments.push({
        __typename: 'Deployment',
        repository,
        id: repository.deployments.length + 1,
        environment,
        commit: target(commit),
        state,
        createdAt: time,
        endedAt: time,
      })
    },
    reopenIssue: (number, how = {}) =>
      setState(issue(number), 'open', { actor: actor(how.by), now: now() }),
  }
}

const issueView = (world: World, issue: Issue): FakeIssue => ({
  number: issue.number,
  title: issue.title,
  body: issue.body,
  state: issue.state,
  stateReason: issue.stateReason as FakeIssue['stateReason'],
  author: issue.author.login,
  labels: issue.labels.map(({ name }) => name),
  assignees: issue.assignees.map(({ login }) => login),
  url: `${world.url}/${fullName(issue.repository)}/issues/${issue.number}`,
  createdAt: issue.createdAt,
  updatedAt: issue.updatedAt,
  closedAt: issue.closedAt,
  comments: issue.comments.map(({ author, body }) => ({ author: author.login, body })),
})
