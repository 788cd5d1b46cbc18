import type { AuditMemory, AuditPastRun, IssueCounts } from '../model/index.ts'
import type { StateHead } from './parse-state.ts'
import { bounded } from './reconcile.ts'
import type { Recorded, RecordedAudit } from './recorded.ts'
import type { OpenFinding, RepositoryState } from './state.ts'

/** What the files of scans and months say together of one repository in one domain. */
export interface Memory {
  head: StateHead | null
  /** Fingerprints of what was open when `head` was current. */
  members: string[]
  open: Map<string, OpenFinding>
  gone: Map<string, string>
  /** As of `head`, without runs. */
  audits: Map<string, RecordedAudit>
  runs: Map<string, Map<string, AuditPastRun>>
  /** Times of what was counted as of `head`; null: nothing ever was. */
  times: string[] | null
  counted: Map<string, IssueCounts>
}

export const newMemory = (): Memory => ({
  head: null,
  members: [],
  open: new Map(),
  gone: new Map(),
  audits: new Map(),
  runs: new Map(),
  times: null,
  counted: new Map(),
})

const addOnce = <K, V>(map: Map<K, V>, key: K, value: V): void => {
  if (!map.has(key)) map.set(key, value)
}

/** Adds what an older file says: what a newer one said of the same counts. */
export const addOlder = (memory: Memory, { head, lists }: Recorded): void => {
  const isNewest = memory.head === null && head !== null
  if (isNewest) {
    memory.head = head
    memory.times = lists.counted?.map((one) => (typeof one === 'string' ? one : one.time)) ?? null
    memory.members = lists.open.map((one) => (typeof one === 'string' ? one : one.fingerprint))
  }
  for (const one of lists.open)
    if (typeof one !== 'string') addOnce(memory.open, one.fingerprint, one)
  for (const [key, time] of Object.entries(lists.gone)) addOnce(memory.gone, key, time)
  for (const [id, audit] of Object.entries(lists.audits ?? {})) {
    if (isNewest) memory.audits.set(id, audit)
    const runs = memory.runs.get(id) ?? new Map<string, AuditPastRun>()
    for (const run of audit.runs) addOnce(runs, run.time, run)
    memory.runs.set(id, runs)
  }
  for (const one of lists.counted ?? [])
    if (typeof one !== 'string') addOnce(memory.counted, one.time, one)
}

const inTime = <T extends { time: string }>(list: Iterable<T>): T[] =>
  [...list].sort((a, b) => a.time.localeCompare(b.time))

/** The newest that are remembered; what is open did not go. */
const goneOf = ({ gone, members }: Memory): RepositoryState['gone'] => {
  const open = new Set(members)
  return bounded(Object.fromEntries([...gone].filter(([key]) => !open.has(key))))
}

const auditsOf = (audits: Memory['audits'], runs: Memory['runs']): Record<string, AuditMemory> =>
  Object.fromEntries(
    [...audits].map(([id, { from = '', ...audit }]) => {
      const past = inTime(runs.get(id)?.values() ?? [])
      return [id, { ...audit, runs: past.filter(({ time }) => time >= from) }]
    }),
  )

/**
 * The state that these files add up to.
 * @returns null when none of them has one; `lost`: fingerprints of which nothing else is known
 */
export const rebuilt = (memory: Memory): { state: RepositoryState; lost: string[] } | null => {
  const { head, members, open, audits, runs, times, counted } = memory
  if (head === null) return null
  const state: RepositoryState = {
    ...head,
    ...(audits.size > 0 ? { audits: auditsOf(audits, runs) } : {}),
    ...(times ? { counted: times.flatMap((time) => counted.get(time) ?? []) } : {}),
    open: members.flatMap((key) => open.get(key) ?? []),
    gone: goneOf(memory),
  }
  return { state, lost: members.filter((key) => !open.has(key)) }
}
