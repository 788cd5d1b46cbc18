import { shortId } from '../../../model/commit.ts'
import type { Activity, CommitFacts } from '../../../model/process-facts.ts'
import { named } from '../../shared/words.ts'
import { commitEvidence } from '../habits/activity.ts'
import type { ProcessInput } from '../shared/section.ts'
import { type Incident, note, type Unseen } from './incident.ts'
import type { Requirements } from './requirements.ts'

const pushed = (commit: CommitFacts, needs: Requirements, input: ProcessInput): Incident => {
  const { login } = commit.author.account ?? {}
  const who = named(login ?? commit.author.name, 60)
  return {
    rule: 'process/direct-push',
    subject: commit.oid,
    title: `Commit ${shortId(commit.oid)} by ${who} reached ${needs.branch} without a pull request`,
    expected: 'a merged pull request',
    actual: 'pushed directly',
    evidence: { ...commitEvidence(commit, input), event: 'push' },
    sources: needs.pullRequest.sources,
    remedy: `Review commit ${shortId(commit.oid)} now`,
    after: commit.oid,
  }
}

/**
 * Commits on the branch itself that no pull request brought. The repository's first commit had
 * nothing to be compared with.
 */
export const directPushes = (
  { commits, pullRequests }: Activity,
  needs: Requirements,
  unseen: Unseen,
  input: ProcessInput,
): Incident[] => {
  if (!needs.pullRequest.value) {
    if (needs.pullRequest.unseen) note(unseen, 'pull requests', needs.pullRequest.unseen)
    return []
  }
  const bases = new Map(pullRequests.map(({ number, base }) => [number, base]))
  return commits
    .filter(({ mainline, parents }) => mainline && parents > 0)
    .filter((commit) => {
      const brought = commit.pullRequests
      if (!brought.known) {
        note(unseen, 'pull requests', brought)
        return false
      }
      // Merged into another branch, and pushed from there.
      return !brought.value.some((number) => (bases.get(number) ?? needs.branch) === needs.branch)
    })
    .map((commit) => pushed(commit, needs, input))
}
