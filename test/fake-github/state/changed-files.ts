import { diffTrees } from '../objects/diff.ts'
import { EMPTY_TREE } from '../objects/objects.ts'
import { patchOf } from '../objects/patch.ts'
import { headOidOf, type PullRequest } from './pull-requests.ts'
import type { World } from './world.ts'

export interface ChangedFile {
  path: string
  additions: number
  deletions: number
  changeType: 'ADDED' | 'DELETED' | 'MODIFIED' | 'RENAMED'
}

/** One query asks for sums, counts and the files themselves. */
const lastDiff = new WeakMap<PullRequest, { headOid: string; files: ChangedFile[] }>()

/** What the pull request changes: its last commit against the one it branched off from. */
export function changedFiles(world: World, pull: PullRequest): ChangedFile[] {
  const headOid = headOidOf(pull)
  const known = lastDiff.get(pull)
  if (known?.headOid === headOid) return known.files
  const files = diffOf(world, pull, headOid)
  lastDiff.set(pull, { headOid, files })
  return files
}

function diffOf({ store }: World, pull: PullRequest, headOid: string): ChangedFile[] {
  const treeOf = (oid: string | null) =>
    oid === null ? EMPTY_TREE : (store.commit(oid)?.tree ?? EMPTY_TREE)
  const kinds = { added: 'ADDED', modified: 'MODIFIED', removed: 'DELETED', renamed: 'RENAMED' }
  return diffTrees(store, treeOf(pull.baseOid), treeOf(headOid)).map((file) => {
    const { additions, deletions } = patchOf(store, file)
    const changeType = kinds[file.status] as ChangedFile['changeType']
    return { path: file.path, additions, deletions, changeType }
  })
}
