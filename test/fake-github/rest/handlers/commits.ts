import { notFound, problem } from '../../http/answer.ts'
import { diffTrees } from '../../objects/diff.ts'
import { history } from '../../objects/history.ts'
import { EMPTY_TREE } from '../../objects/objects.ts'
import type { Account } from '../../state/accounts.ts'
import { headOidOf, pullRequestsOfCommit } from '../../state/pull-requests.ts'
import { resolveCommit } from '../../state/resolve.ts'
import {
  commitOf,
  type Handlers,
  ok,
  page,
  type RestCall,
  refuseQuery,
  repositoryOf,
} from '../handler.ts'
import { simpleUser } from '../represent/account.ts'
import { commitItem } from '../represent/commit.ts'
import { diffEntry } from '../represent/files.ts'
import { labelItem } from '../represent/issue.ts'
import { htmlUrl, repositoryItem, repositoryUrl } from '../represent/repository.ts'

const seconds = (call: RestCall, key: string) => {
  const value = call.query.get(key)
  return value === null ? undefined : Math.floor(Date.parse(value) / 1_000)
}

const noCommit = (rev: string) => () => problem(422, `No commit found for SHA: ${rev}`)

/** Commits, by themselves and in lists. */
export const commitHandlers: Handlers = {
  'repos/list-commits': (call) => {
    const repository = repositoryOf(call, 'contents')
    refuseQuery(call, 'committer')
    const head = commitOf(call, repository, call.query.get('sha') ?? repository.defaultBranch)
    const author = call.query.get('author')
    const found = history(call.world.store, head.oid, {
      path: call.query.get('path')?.replace(/^\/+|\/+$/g, ''),
      since: seconds(call, 'since'),
      until: seconds(call, 'until'),
    })
    const commits = [...found].filter(({ author: who }) => {
      if (author === null || who.email === author) return true
      return call.world.accounts.byEmail(who.email)?.login === author
    })
    const { items, headers } = page(call, commits)
    return ok(
      items.map((commit) => commitItem(call, repository, commit)),
      headers,
    )
  },
  'repos/get-commit': (call) => {
    const repository = repositoryOf(call, 'contents')
    const rev = call.parameters.ref ?? ''
    const commit = commitOf(call, repository, rev, noCommit(rev))
    if (String(call.headers.accept).includes('application/vnd.github.sha')) {
      return {
        status: 200,
        headers: { 'content-type': 'application/vnd.github.sha' },
        body: commit.oid,
      }
    }
    const { store } = call.world
    const parent = store.commit(commit.parents[0] ?? '')?.tree ?? EMPTY_TREE
    const { items, headers } = page(call, diffTrees(store, parent, commit.tree), 300)
    const files = items.map((file) => diffEntry(call, repository, commit.oid, file))
    const sum = (key: 'additions' | 'deletions') => files.reduce((all, file) => all + file[key], 0)
    const [additions, deletions] = [sum('additions'), sum('deletions')]
    const stats = { additions, deletions, total: additions + deletions }
    return ok({ ...commitItem(call, repository, commit), stats, files }, headers)
  },
  'repos/list-pull-requests-associated-with-commit': (call) => {
    const repository = repositoryOf(call, 'pull_requests')
    const sha = call.parameters.commit_sha ?? ''
    const commit = resolveCommit(call.world, repository, sha)
    if (commit === undefined) throw notFound()
    const url = repositoryUrl(call, repository)
    const found = pullRequestsOfCommit(call.world, repository, commit.oid).flatMap((pull) => {
      const { number } = pull
      const user = simpleUser(call, pull.author)
      const side = (ref: string, oid: string, owner: Account) => ({
        label: `${owner.login}:${ref}`,
        ref,
        sha: oid,
        user: simpleUser(call, owner),
        repo: repositoryItem(call, repository),
      })
      const link = (href: string) => ({ href })
      return [
        {
          url: `${url}/pulls/${number}`,
          id: pull.id,
          node_id: pull.nodeId,
          html_url: `${htmlUrl(call, repository)}/pull/${number}`,
          diff_url: `${htmlUrl(call, repository)}/pull/${number}.diff`,
          patch_url: `${htmlUrl(call, repository)}/pull/${number}.patch`,
          issue_url: `${url}/issues/${number}`,
          commits_url: `${url}/pulls/${number}/commits`,
          review_comments_url: `${url}/pulls/${number}/comments`,
          review_comment_url: `${url}/pulls/comments{/number}`,
          comments_url: `${url}/issues/${number}/comments`,
          statuses_url: `${url}/statuses/${commit.oid}`,
          number,
          state: pull.state === 'open' ? 'open' : 'closed',
          locked: false,
          title: pull.title,
          user,
          body: pull.body === '' ? null : pull.body,
          labels: pull.labels.map((label) => labelItem(call, label)),
          milestone: null,
          created_at: pull.createdAt,
          updated_at: pull.updatedAt,
          closed_at: pull.closedAt,
          merged_at: pull.mergedAt,
          merge_commit_sha: pull.mergeCommit,
          assignee: null,
          head: side(pull.head, headOidOf(pull), pull.fork ?? repository.owner),
          base: side(pull.base, pull.baseOid ?? '', repository.owner),
          _links: {
            comments: link(`${url}/issues/${number}/comments`),
            commits: link(`${url}/pulls/${number}/commits`),
            statuses: link(`${url}/statuses/${commit.oid}`),
            html: link(`${htmlUrl(call, repository)}/pull/${number}`),
            issue: link(`${url}/issues/${number}`),
            review_comments: link(`${url}/pulls/${number}/comments`),
            review_comment: link(`${url}/pulls/comments{/number}`),
            self: link(`${url}/pulls/${number}`),
          },
          author_association: 'NONE',
          auto_merge: null,
          draft: pull.isDraft,
        },
      ]
    })
    const { items, headers } = page(call, found)
    return ok(items, headers)
  },
}
