import type { Call } from '../../http/call.ts'
import type { FileDifference } from '../../objects/diff.ts'
import { patchOf } from '../../objects/patch.ts'
import type { Repository } from '../../state/repository.ts'
import { htmlUrl, repositoryUrl } from './repository.ts'

/** `diff-entry`, one file of a comparison or a commit. */
export function diffEntry(
  call: Call,
  repository: Repository,
  commit: string,
  file: FileDifference,
) {
  const { additions, deletions, patch } = patchOf(call.world.store, file)
  const encoded = file.path.split('/').map(encodeURIComponent).join('/')
  const at = file.status === 'removed' ? `${commit}^` : commit
  return {
    sha: file.after?.oid ?? file.before?.oid ?? null,
    filename: file.path,
    status: file.status,
    additions,
    deletions,
    changes: additions + deletions,
    blob_url: `${htmlUrl(call, repository)}/blob/${encodeURIComponent(at)}/${encoded}`,
    raw_url: `${htmlUrl(call, repository)}/raw/${encodeURIComponent(at)}/${encoded}`,
    contents_url: `${repositoryUrl(call, repository)}/contents/${encoded}?ref=${encodeURIComponent(at)}`,
    ...(patch !== undefined && patch !== '' && { patch }),
    ...(file.previousPath !== undefined && { previous_filename: file.previousPath }),
  }
}
