import type { Check, CodeFacts, RepositoryReport } from '../model/index.ts'
import type { Work } from './work.ts'

/** The report of a repository that could not be read: every check unknown, nothing opened or closed. */
export const unreadable = (
  { repository, state, head }: Work,
  checks: readonly Check<CodeFacts>[],
  reason: string,
): RepositoryReport => ({
  name: repository.name,
  ...(repository.url ? { url: repository.url } : {}),
  visibility: repository.visibility,
  tier: state?.declaration?.tier ?? null,
  status: state?.declaration?.status ?? null,
  commit: head?.oid ?? null,
  base: null,
  results: checks.map((check) => ({
    check: check.id,
    status: 'unknown',
    subject: repository.name,
    message: `Not judged: ${reason}`,
    permissions: check.permissions,
    findings: [],
  })),
  resolved: [],
  notes: [],
})
