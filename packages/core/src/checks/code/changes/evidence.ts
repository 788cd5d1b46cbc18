import type { FileChange } from '../../../model/facts.ts'
import type { Evidence } from '../../../model/finding.ts'

/**
 * Who and when, where a single commit touched the file; of several it is not known which one
 * changed the setting, so that they are only listed. {} where history was not at hand.
 */
export const evidenceOf = ({ commits }: FileChange): Evidence => {
  if (!commits.known) return {}
  const [newest] = commits.value
  if (newest === undefined) return {}
  if (commits.value.length > 1) return { shared: true, commits: commits.value }
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
