import { GitError } from '../transport/git.ts'
import { GitHubError } from '../transport/types.ts'
import { isRefusedByGit } from './branch-clone.ts'

/** What became of a step that was not answered with success. */
export type Outcome =
  /** Somebody else was faster, or the branch is not where it was: look again, then once more. */
  | 'raced'
  /** No answer, or none that says what happened: look whether it was done. */
  | 'unsure'
  /** It will not be done. */
  | 'refused'

/** GitHub's words where a ref was not moved because it is elsewhere by now. */
const ELSEWHERE =
  /fast.?forward|reference (?:already exists|does not exist|update failed)|cannot lock ref|object does not exist|but expected/i

/** Sorts what GitHub, or git, answered to a step of reading or writing. */
export const outcomeOf = (error: unknown): Outcome => {
  if (error instanceof GitError) return isRefusedByGit(error) ? 'refused' : 'unsure'
  if (!(error instanceof GitHubError)) return 'refused'
  const { status, message } = error
  if (status === 0 || status === 408 || status >= 500) return 'unsure'
  if (status === 409) return /empty/i.test(message) ? 'refused' : 'raced'
  return status === 422 && ELSEWHERE.test(message) ? 'raced' : 'refused'
}

/** What has to be done about a refusal, for a person. */
const remedy = ({ status, message }: GitHubError, repository: string, branch: string): string => {
  if (/archived/i.test(message)) {
    return `unarchive ${repository}, or keep the ledger elsewhere (input ledger)`
  }
  if (/rule violations|protected branch|cannot be (?:updated|created)/i.test(message)) {
    return `exclude ${branch} from the rules for branches of ${repository}, or let the ledger token's owner bypass them`
  }
  if (/rate limit/i.test(message)) {
    return `use fewer shards, or give an App's token as ledger token: a GITHUB_TOKEN has 1,000 requests an hour`
  }
  if (status === 401) return 'give a ledger token that is valid'
  if (status === 404) return `${repository} is gone, or the ledger token does not reach it`
  if (status === 403) return 'give the job, or the ledger token, contents: write'
  if (status === 409) return `${repository} has no commit yet; make one`
  return `see whether the branch ${branch} can be written by hand`
}

/** A refusal in GitHub's words and ours. */
export const inWords = (error: unknown, repository: string, branch: string): Error => {
  if (error instanceof GitError) {
    const words = `${error.message}; see whether the ledger token may read ${repository}`
    return new Error(words, { cause: error })
  }
  if (!(error instanceof GitHubError)) return error instanceof Error ? error : new Error(`${error}`)
  const said = [error.message, ...error.details].join(' ').replaceAll(/\s+/g, ' ').trim()
  return new Error(`${said}; ${remedy(error, repository, branch)}`, { cause: error })
}
