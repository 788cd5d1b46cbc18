import { type RepositoryState, remembered } from '../ledger/state.ts'
import type { CheckInfo, Domain, RepositoryReport } from '../model/index.ts'
import type { WorkItem } from './work.ts'

/** The report of a repository that could not be read: every check unknown, nothing opened or closed. */
export const unreadable = (
  { repository, state, head }: WorkItem,
  checks: readonly CheckInfo[],
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

/** Before anything: what was never scanned comes first. */
const NEVER = new Date(0).toISOString()

/**
 * What is remembered of a repository that is new to the ledger and was not looked at in the end: from
 * where, so that a window that moves on by next time swallows nothing. Null where that is known
 * already, or there is nothing before.
 */
export const awaiting = (
  domain: Domain,
  { repository, state, base }: WorkItem,
  scan: string,
): RepositoryState | null =>
  state || !base.known || base.value.oid === null || repository.visibility === 'local'
    ? null
    : {
        version: 1,
        repository: remembered(repository),
        domain,
        commit: base.value.oid,
        scanned: NEVER,
        scan,
        declaration: null,
        unseen: true,
        open: [],
        gone: {},
      }
