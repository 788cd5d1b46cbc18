import { notFound } from '../../http/answer.ts'
import { diffTrees } from '../../objects/diff.ts'
import { commitsBetween, mergeBase } from '../../objects/history.ts'
import { resolveCommit } from '../../state/resolve.ts'
import { type Handlers, ok, page, type RestCall, repositoryOf } from '../handler.ts'
import { commitItem } from '../represent/commit.ts'
import { diffEntry } from '../represent/files.ts'
import { htmlUrl, repositoryUrl } from '../represent/repository.ts'

/** https://docs.github.com/rest/commits/commits#compare-two-commits */
const MAX_FILES = 300
const MAX_COMMITS_WITHOUT_PAGES = 250

export const compareHandlers: Handlers = {
  'repos/compare-commits-with-basehead': (call) => {
    const repository = repositoryOf(call, 'contents')
    const basehead = call.parameters.basehead ?? ''
    const [baseName = '', headName = ''] = basehead.split('...')
    const { store } = call.world
    const base = resolveCommit(call.world, repository, withoutOwner(baseName))
    const head = resolveCommit(call.world, repository, withoutOwner(headName))
    if (base === undefined || head === undefined) throw notFound()
    const common = mergeBase(store, base.oid, head.oid)
    const merge = common === undefined ? undefined : store.commit(common)
    // GitHub compares no unrelated histories ("No common ancestor").
    if (merge === undefined) throw notFound()

    const ahead = commitsBetween(store, base.oid, head.oid).reverse()
    const behind = commitsBetween(store, head.oid, base.oid).length
    const paged = call.query.has('page') || call.query.has('per_page')
    const { items, headers } = paged
      ? page(call, ahead)
      : { items: ahead.slice(-MAX_COMMITS_WITHOUT_PAGES), headers: {} }
    const files = isFirstPage(call)
      ? diffTrees(store, merge.tree, head.tree)
          .slice(0, MAX_FILES)
          .map((file) => diffEntry(call, repository, head.oid, file))
      : []
    const item = (commit: typeof base) => commitItem(call, repository, commit)
    const name = `${encodeURIComponent(baseName)}...${encodeURIComponent(headName)}`
    const html = `${htmlUrl(call, repository)}/compare/${name}`
    const status =
      ahead.length > 0 ? (behind > 0 ? 'diverged' : 'ahead') : behind > 0 ? 'behind' : 'identical'
    return ok(
      {
        url: `${repositoryUrl(call, repository)}/compare/${name}`,
        html_url: html,
        permalink_url: `${htmlUrl(call, repository)}/compare/${base.oid}...${head.oid}`,
        diff_url: `${html}.diff`,
        patch_url: `${html}.patch`,
        base_commit: item(base),
        merge_base_commit: item(merge),
        status,
        ahead_by: ahead.length,
        behind_by: behind,
        total_commits: ahead.length,
        commits: items.map(item),
        files,
      },
      headers,
    )
  },
}

/** `owner:branch` names a branch of a fork; here the network is one repository. */
const withoutOwner = (name: string) => name.replace(/^[^:]+:/, '')

const isFirstPage = (call: RestCall) => Number(call.query.get('page') ?? 1) === 1
