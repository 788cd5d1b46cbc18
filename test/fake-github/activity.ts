import type { Account } from './state/accounts.ts'
import { addChecks } from './state/checks.ts'
import { timestamp } from './state/clock.ts'
import { makeCommit, moveRef } from './state/commits.ts'
import { createLabel, findLabel } from './state/issues.ts'
import { commitsOfBranch, mergeBranch, mergePullRequest, personOf, tipOf } from './state/merge.ts'
import { addPullRequest, headOidOf, type PullRequest } from './state/pull-requests.ts'
import { fullName, type Repository } from './state/repository.ts'
import { addReview } from './state/reviews.ts'
import type { World } from './state/world.ts'
import type { Activity, FakePullRequest, PullRequestCommitSpec, PullRequestDraft } from './types.ts'

/** The part of a repository's handle with which tests make pull requests, reviews and checks. */
export function activityOf(
  world: World,
  repository: Repository,
): Omit<Activity, 'pullRequests' | 'branch'> {
  const pullRequest = (number: number): PullRequest => {
    const found = repository.pulls.get(number)
    if (found === undefined)
      throw new Error(`${fullName(repository)} has no pull request ${number}`)
    return found
  }
  const openOne = (number: number): PullRequest => {
    const found = pullRequest(number)
    if (found.state !== 'open') throw new Error(`#${number} is ${found.state}`)
    return found
  }
  return {
    mergeBranch: (head, spec) => mergeBranch(world, repository, head, spec),
    openPullRequest: (spec = {}) => viewOf(world, open(world, repository, spec)),
    mergePullRequest(spec = {}) {
      const known = spec.number === undefined ? undefined : repository.pulls.get(spec.number)
      const date = spec.date ?? timestamp(world.clock.now())
      const pull =
        known === undefined
          ? open(world, repository, { ...spec, date: spec.openedAt ?? date }, date)
          : openOne(known.number)
      if (known !== undefined) dress(world, pull, spec, date)
      const mergedBy = person(world, spec.mergedBy)
      mergePullRequest(world, pull, { ...spec, mergedBy, date })
      return viewOf(world, pull)
    },
    closePullRequest(number) {
      const pull = openOne(number)
      pull.state = 'closed'
      pull.closedAt = timestamp(world.clock.now())
      pull.updatedAt = pull.closedAt
    },
    review(number, review) {
      const pull = pullRequest(number)
      pull.updatedAt = addReview(world, pull, review).submittedAt
    },
    addChecks(oid, checks) {
      if (!repository.objects.has(oid)) throw new Error(`${fullName(repository)} has no ${oid}`)
      addChecks(world, repository, oid, checks)
    },
  }
}

export const pullRequestsOf = (world: World, repository: Repository): FakePullRequest[] =>
  [...repository.pulls.values()]
    .sort((a, b) => a.number - b.number)
    .map((pull) => viewOf(world, pull))

const person = (world: World, login = 'octocat'): Account => world.accounts.ensure({ login })

/** `reviewed`: when reviews and checks happened that have no date of their own. */
function open(
  world: World,
  repository: Repository,
  spec: PullRequestDraft,
  reviewed?: string,
): PullRequest {
  const number = spec.number ?? repository.nextNumber
  const base = spec.base ?? repository.defaultBranch
  const head = spec.head ?? `patch-${number}`
  const author = person(world, spec.author)
  const date = spec.date ?? timestamp(world.clock.now())
  const { baseOid, commits } = push(
    world,
    repository,
    { ...spec, number, base, head, date },
    author,
  )
  const first = world.store.commit(commits[0] ?? '')
  const pull = addPullRequest(repository, {
    number,
    title: spec.title ?? first?.message.split('\n')[0] ?? '',
    body: spec.body ?? '',
    author,
    isDraft: spec.isDraft ?? false,
    base,
    head,
    fork: spec.fork === undefined ? null : person(world, spec.fork),
    baseOid,
    commits,
    createdAt: timestamp(Date.parse(date)),
    closes: spec.closes ?? [],
  })
  dress(world, pull, spec, reviewed ?? date)
  return pull
}

/** What comes to a pull request after it was opened. */
function dress(world: World, pull: PullRequest, spec: PullRequestDraft, date: string): void {
  const { repository } = pull
  for (const name of spec.labels ?? []) {
    pull.labels.push(
      findLabel(repository, name) ?? createLabel(repository, { name }, world.clock.now()),
    )
  }
  if (spec.reviewDecision !== undefined) pull.reviewDecision = spec.reviewDecision
  const at = timestamp(Date.parse(date))
  for (const review of spec.reviews ?? []) addReview(world, pull, review, at)
  const checks = (spec.checks ?? []).map((check) => ({ date, ...check }))
  addChecks(world, repository, headOidOf(pull), checks)
}

/** Puts the commits onto the branch, which is made where it is not there. */
function push(
  world: World,
  repository: Repository,
  spec: PullRequestDraft & { number: number; base: string; head: string; date: string },
  author: Account,
): { baseOid: string | null; commits: string[] } {
  const baseTip = tipOf(repository, spec.base)
  const ref = `refs/heads/${spec.head}`
  const current = spec.fork === undefined ? repository.refs.get(ref) : undefined
  const before =
    current === undefined
      ? { baseOid: baseTip, commits: [] }
      : commitsOfBranch(world, baseTip, current)
  const { files, renames } = spec
  const made: PullRequestCommitSpec[] = [...(spec.commits ?? [])]
  if (files !== undefined || renames !== undefined) {
    made.push({ ...(files && { files }), ...(renames && { renames }) })
  }
  if (made.length + before.commits.length === 0) {
    made.push({ files: { [`changes/${spec.number}.md`]: 'A change.\n' } })
  }
  const commits = [...before.commits]
  for (const one of made) {
    const oid = makeCommit(world, repository, {
      ...one,
      parents: [commits.at(-1) ?? current ?? baseTip],
      message: one.message ?? spec.title ?? 'Change files',
      author: one.author ?? personOf(author),
      date: one.date ?? spec.date,
    })
    commits.push(oid)
  }
  const tip = commits.at(-1) as string
  if (spec.fork === undefined && tip !== current) moveRef(world, repository, ref, tip, spec.date)
  return { baseOid: before.baseOid, commits }
}

const viewOf = (world: World, pull: PullRequest): FakePullRequest => ({
  number: pull.number,
  nodeId: pull.nodeId,
  url: `${world.url}/${fullName(pull.repository)}/pull/${pull.number}`,
  title: pull.title,
  state: pull.state,
  base: pull.base,
  head: pull.head,
  headOid: headOidOf(pull),
  commits: [...pull.commits],
  mergeCommit: pull.mergeCommit,
  mergedAt: pull.mergedAt,
})
