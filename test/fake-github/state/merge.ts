import { diffTrees } from '../objects/diff.ts'
import { commitsBetween, mergeBase } from '../objects/history.ts'
import { EMPTY_TREE, type TreeEntry } from '../objects/objects.ts'
import { changedTree } from '../objects/tree.ts'
import type { MergeBranchSpec, MergeSpec, PersonSpec } from '../types.ts'
import type { Account } from './accounts.ts'
import { timestamp } from './clock.ts'
import { makeCommit, moveRef } from './commits.ts'
import { setState } from './issues.ts'
import { broughtBy, closingIssues, headOidOf, type PullRequest } from './pull-requests.ts'
import { fullName, type Repository } from './repository.ts'
import type { World } from './world.ts'

/** Who commits what is merged on GitHub's pages: https://github.com/web-flow */
const webFlow: PersonSpec = { name: 'GitHub', email: 'noreply@github.com', login: 'web-flow' }

/** How an account signs its commits: with its own address, or with the one that GitHub gives it. */
export function personOf(account: Account): PersonSpec {
  const { id, login } = account
  const email = account.email ?? `${id}+${login}@users.noreply.github.com`
  return { name: account.name ?? login, email, login }
}

/** @throws Error when there is no such branch */
export function tipOf(repository: Repository, branch: string): string {
  const oid = repository.refs.get(`refs/heads/${branch}`)
  if (oid === undefined) throw new Error(`${fullName(repository)} has no branch ${branch}`)
  return oid
}

/** What a commit changes against another, done to a third: where both changed a file, theirs wins. */
function mergedTree({ store }: World, base: string | undefined, ours: string, theirs: string) {
  const treeOf = (oid: string | undefined) =>
    oid === undefined ? EMPTY_TREE : (store.commit(oid)?.tree ?? EMPTY_TREE)
  const changes = new Map<string, TreeEntry | null>()
  for (const file of diffTrees(store, treeOf(base), treeOf(theirs))) {
    if (file.previousPath !== undefined) changes.set(file.previousPath, null)
    changes.set(file.path, file.after ?? null)
  }
  return changedTree(store, treeOf(ours), changes)
}

export function mergeBranch(
  world: World,
  repository: Repository,
  head: string,
  spec: MergeBranchSpec = {},
): string {
  const into = spec.into ?? repository.defaultBranch
  const [ours, theirs] = [tipOf(repository, into), tipOf(repository, head)]
  const date = spec.date ?? timestamp(world.clock.now())
  const oid = makeCommit(world, repository, {
    tree: mergedTree(world, mergeBase(world.store, ours, theirs), ours, theirs),
    parents: [ours, theirs],
    message: spec.message ?? `Merge branch '${head}'`,
    ...(spec.author && { author: spec.author }),
    date,
  })
  moveRef(world, repository, `refs/heads/${into}`, oid, date)
  return oid
}

/** Merges an open pull request as GitHub's button does, and closes the issues that it closes. */
export function mergePullRequest(
  world: World,
  pull: PullRequest,
  spec: Pick<MergeSpec, 'how' | 'message' | 'keepBranch'> & { mergedBy: Account; date: string },
): void {
  const { repository, base, number } = pull
  const landed = landOn(world, pull, tipOf(repository, base), spec)
  const mergeCommit = landed.at(-1) as string
  moveRef(world, repository, `refs/heads/${base}`, mergeCommit, spec.date)
  for (const oid of landed) broughtBy(repository, oid, number)
  const at = timestamp(Date.parse(spec.date))
  Object.assign(pull, {
    state: 'merged',
    mergeCommit,
    mergedAt: at,
    mergedBy: spec.mergedBy,
    closedAt: at,
    updatedAt: at,
  } satisfies Partial<PullRequest>)
  for (const issue of closingIssues(pull)) {
    setState(issue, 'closed', { actor: spec.mergedBy, now: Date.parse(spec.date) })
  }
  if (pull.fork === null && spec.keepBranch !== true && pull.head !== repository.defaultBranch) {
    repository.refs.delete(`refs/heads/${pull.head}`)
  }
}

/** The commits that come onto the base branch, oldest first. */
function landOn(
  world: World,
  pull: PullRequest,
  tip: string,
  spec: Pick<MergeSpec, 'how' | 'message'> & { mergedBy: Account; date: string },
): string[] {
  const { repository, number, title } = pull
  const { store } = world
  const { date } = spec
  const head = headOidOf(pull)
  if (spec.how === 'rebase') {
    let on = tip
    return pull.commits.map((oid) => {
      const commit = store.commit(oid)
      const author = commit?.author ?? webFlow
      on = makeCommit(world, repository, {
        tree: mergedTree(world, commit?.parents[0], on, oid),
        parents: [on],
        message: commit?.message ?? title,
        author: { name: author.name, email: author.email },
        committer: personOf(spec.mergedBy),
        date,
      })
      return on
    })
  }
  const tree = mergedTree(world, pull.baseOid ?? undefined, tip, head)
  if (spec.how === 'merge') {
    const from = `${(pull.fork ?? repository.owner).login}/${pull.head}`
    const message = spec.message ?? `Merge pull request #${number} from ${from}\n\n${title}`
    const author = personOf(spec.mergedBy)
    const parents = [tip, head]
    return [
      makeCommit(world, repository, { tree, parents, message, author, committer: webFlow, date }),
    ]
  }
  const own = pull.commits.map((oid) => `* ${store.commit(oid)?.message ?? ''}`)
  const message = [`${title} (#${number})`, ...(own.length > 1 ? own : [])].join('\n\n')
  return [
    makeCommit(world, repository, {
      tree,
      parents: [tip],
      message: spec.message ?? message,
      author: personOf(pull.author),
      committer: webFlow,
      date,
    }),
  ]
}

/** Commits of a branch that another has not, oldest first, and where they part. */
export function commitsOfBranch(world: World, base: string, head: string) {
  return {
    baseOid: mergeBase(world.store, base, head) ?? null,
    commits: commitsBetween(world.store, base, head)
      .map(({ oid }) => oid)
      .reverse(),
  }
}
