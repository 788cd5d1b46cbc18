import { isDeepStrictEqual } from 'node:util'
import type { AuditMemory, Domain, IssueCounts } from '../model/index.ts'
import { own } from '../model/shape.ts'
import { parseState, type StateHead } from './parse-state.ts'
import type { OpenFinding, RepositoryState } from './state.ts'

/**
 * How the files of scans and months remember what was current of a repository: all of it but its
 * lists, and of those what was new. Put together, newest first, they give the state file again.
 */

/** What is remembered of an audit: `runs` are those that were new, `from` is the oldest that counts. */
export type RecordedAudit = AuditMemory & { from?: string }

/** A repository's lists, as far as one file has them. */
export interface RecordedLists {
  /** What was new or changed in full, the others by fingerprint. */
  open: (OpenFinding | string)[]
  /** Those that went. */
  gone: Record<string, string>
  audits?: Record<string, RecordedAudit>
  /** Likewise, the others by their time. */
  counted?: (IssueCounts | string)[]
}

/** Without a head: parts of what was current, which a later file names. */
export type RecordedState = Partial<StateHead> & RecordedLists

/** What one file says of a repository in one domain. */
export interface Recorded {
  name: string
  id?: string
  domain: Domain
  head: StateHead | null
  lists: RecordedLists
}

export const headOf = (state: StateHead & Partial<RecordedLists>): StateHead => {
  const { open: _, gone: __, audits: ___, counted: ____, ...head } = state
  return head
}

/** Each scan says anew when it looked; that alone is no change. */
export const isSameHead = (one: StateHead, other: StateHead): boolean =>
  isDeepStrictEqual({ ...one, scanned: '', scan: '' }, { ...other, scanned: '', scan: '' })

/** A state as it will be read back: what has no shape is not compared, and not recorded. */
export const asRead = (state: RepositoryState): RepositoryState =>
  parseState(JSON.stringify(state)) ?? state

const newRuns = (audit: AuditMemory, before: AuditMemory | undefined): RecordedAudit => {
  const known = new Set(before?.runs.map(({ time }) => time))
  const [first] = audit.runs
  return {
    ...audit,
    ...(first ? { from: first.time } : {}),
    runs: audit.runs.filter(({ time }) => !known.has(time)),
  }
}

const auditsOf = (next: RepositoryState, before: RepositoryState | null): RecordedLists['audits'] =>
  next.audits &&
  Object.fromEntries(
    Object.entries(next.audits).map(([id, audit]) => {
      const old = before?.audits && own(before.audits, id)
      return [id, newRuns(audit, old)]
    }),
  )

/**
 * What is to be recorded of a repository: its next state without what the state before has already.
 * @param next as it will be read back
 * @returns null when nothing changed but when it was looked at
 */
export const changesOf = (
  next: RepositoryState,
  before: RepositoryState | null,
): (StateHead & RecordedLists) | null => {
  if (
    before !== null &&
    isDeepStrictEqual({ ...next, scanned: '', scan: '' }, { ...before, scanned: '', scan: '' })
  )
    return null
  const was = new Map(before?.open.map((finding) => [finding.fingerprint, finding]))
  const counted = new Set(before?.counted?.map(({ time }) => time))
  const audits = auditsOf(next, before)
  return {
    ...headOf(next),
    open: next.open.map((finding) =>
      isDeepStrictEqual(finding, was.get(finding.fingerprint)) ? finding.fingerprint : finding,
    ),
    gone: Object.fromEntries(
      Object.entries(next.gone).filter(
        ([key, time]) => !(before && Object.hasOwn(before.gone, key) && before.gone[key] === time),
      ),
    ),
    ...(audits ? { audits } : {}),
    ...(next.counted
      ? { counted: next.counted.map((one) => (counted.has(one.time) ? one.time : one)) }
      : {}),
  }
}
