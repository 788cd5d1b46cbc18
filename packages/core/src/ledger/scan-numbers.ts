import {
  addBySeverity,
  type BySeverity,
  compareSeverity,
  countOpen,
  isOpen,
  lifetimeHours,
  noneOpen,
  type RepositoryReport,
} from '../model/index.ts'
import type { Former, Recordable, ScanNumbers } from './scan-record.ts'
import type { RepositoryState } from './state.ts'

/** By how much what is open changed, file by file: neither a rename nor a shard counts one twice. */
const changeOf = ({ states, replaced }: Recordable): BySeverity => {
  const change = noneOpen()
  for (const { open } of states.values()) addBySeverity(change, countOpen(open))
  for (const { open } of replaced) addBySeverity(change, countOpen(open), -1)
  return change
}

/** What is open now and was not, and what became graver. */
const risen = ({ states }: Recordable, former: Former) => {
  const opened = noneOpen()
  let worsened = 0
  for (const next of states.values()) {
    const was = new Map(former(next)?.open.map((finding) => [finding.fingerprint, finding]))
    for (const finding of next.open.filter(isOpen)) {
      const before = was.get(finding.fingerprint)
      if (before === undefined || !isOpen(before)) opened[finding.severity] += 1
      else if (compareSeverity(finding.severity, before.severity) < 0) worsened += 1
    }
  }
  return { opened, worsened }
}

const countResolved = (
  { resolved }: RepositoryReport,
  before: RepositoryState | null,
  now: string,
  into: Pick<ScanNumbers, 'resolved' | 'lifetimes'>,
): void => {
  const was = new Map(before?.open.map((finding) => [finding.fingerprint, finding]))
  for (const { fingerprint } of resolved) {
    const old = was.get(fingerprint)
    if (old === undefined || !isOpen(old)) continue
    into.resolved[old.severity] += 1
    const hours = lifetimeHours(old.since, now)
    if (hours === null) continue
    into.lifetimes.count += 1
    into.lifetimes.hours += hours
  }
}

/** The numbers of a scan, from the states before and after it. */
export const numbersOf = (scan: Recordable, former: Former): ScanNumbers => {
  const { report, looked, states, known } = scan
  const fallen = { resolved: noneOpen(), lifetimes: { count: 0, hours: 0 } }
  const open = noneOpen()
  for (const repository of report.repositories) {
    const key = repository.name.toLowerCase()
    const next = states.get(key)
    const before = next ? former(next) : (known.get(key) ?? null)
    countResolved(repository, before, report.scan.started, fallen)
    addBySeverity(open, countOpen((next ?? before)?.open ?? []))
  }
  fallen.lifetimes.hours = Math.round(fallen.lifetimes.hours * 10) / 10
  return { looked, open, ...risen(scan, former), ...fallen, change: changeOf(scan) }
}
