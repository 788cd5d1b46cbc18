import type { ScanError } from '../model/index.ts'
import { GitHubError } from '../transport/types.ts'

/** Why an issue could not be written, in words for whoever has to put it right. */

/** Whatever the refused request needs by GitHub's own word: reading what was told is one of them. */
const ISSUES_WRITE = 'Issues: write'

const isRateLimit = ({ status, message }: GitHubError): boolean =>
  status === 429 || /rate limit/i.test(message)

/** Whether every further write would be refused for the same reason. */
export const isFinal = (error: unknown): boolean =>
  error instanceof GitHubError && (error.status === 401 || isRateLimit(error))

/** Whether every further write to the same repository would be refused for the same reason. */
export const isOfRepository = (error: unknown): boolean =>
  error instanceof GitHubError && [403, 404, 410].includes(error.status)

/** Whether the request may have been carried out although no good answer came. */
export const isAmbiguous = (error: unknown): boolean =>
  error instanceof GitHubError && (error.status === 0 || error.status >= 500)

/**
 * What GitHub's refusal means and what to do about it.
 * https://docs.github.com/en/rest/issues/issues#create-an-issue
 * @param target the repository in which the issue should have been
 */
export const explain = (error: unknown, target: string): Omit<ScanError, 'where'> => {
  if (!(error instanceof GitHubError))
    return {
      reason: `the issue could not be written: ${String((error as Error)?.message ?? error)}`,
    }
  const { status, message, details } = error
  if (isRateLimit(error))
    return {
      reason: `GitHub's rate limit stopped the writing of issues (${message}); the findings are told next time`,
    }
  switch (status) {
    case 401:
      return { reason: `GitHub does not accept the token that writes issues (${message})` }
    case 403:
      return /archived|read-only/i.test(message)
        ? {
            reason: `${target} is archived and takes no issue: unarchive it, or name an issue-repository`,
          }
        : {
            reason: `the token may not write issues in ${target} (${message})`,
            permission: ISSUES_WRITE,
          }
    case 404:
      return {
        reason: `${target} is not there, or the token cannot see it: give it access, or name an issue-repository`,
        permission: ISSUES_WRITE,
      }
    case 410:
      return {
        reason: `issues are switched off in ${target}: switch them on, or name an issue-repository`,
      }
    case 422:
      return {
        reason: `GitHub did not take the issue for ${target}: ${[message, ...details].join('; ')}`,
      }
    default:
      return {
        reason: `the issue for ${target} could not be written: ${status === 0 ? '' : `HTTP ${status}, `}${message}; it is told next time`,
      }
  }
}
