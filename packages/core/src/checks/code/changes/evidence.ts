import type { FileChange } from '../../../model/facts.ts'
import type { Evidence } from '../../../model/finding.ts'

/** Who and when, from the newest commit that touched the file; {} where history was not at hand. */
export const evidenceOf = ({ commits }: FileChange): Evidence => {
  if (!commits.known) return {}
  const [newest] = commits.value
  if (newest === undefined) return {}
  return {
    commit: newest.oid,
    ...(newest.url === undefined ? {} : { url: newest.url }),
    actor: newest.login === undefined ? newest.author : `@${newest.login}`,
    event: newest.subject,
    time: newest.time,
    ...(newest.pullRequest === undefined ? {} : { pullRequest: newest.pullRequest }),
    commits: commits.value,
  }
}
