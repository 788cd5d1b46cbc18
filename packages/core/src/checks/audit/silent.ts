import type { AuditFacts, AuditMemory } from '../../model/audit-facts.ts'
import type { Finding } from '../../model/finding.ts'
import { fingerprint } from '../../model/fingerprint.ts'
import { DAY, HOUR } from '../../model/time.ts'
import { periodMs } from '../../standards/schedule.ts'
import { enumerate, named } from '../shared/words.ts'
import type { AuditCheck } from './audit-check.ts'
import { pathOf, runAlone } from './place.ts'

const ID = 'audit/silent'

/** Of those without a schedule the time that usually lies between two runs, a day at least. */
const usualGap = ({ runs }: AuditMemory): number => {
  const times = runs.map(({ time }) => Date.parse(time))
  const gaps = times.slice(1).map((time, i) => time - (times[i] ?? time))
  return Math.max(DAY, gaps.toSorted((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? DAY)
}

/** Of those with a schedule, that; a ledger that was edited by hand may hold one that is none. */
const periodOf = (memory: AuditMemory, now: string): number | null => {
  if (memory.schedule === null) return usualGap(memory)
  try {
    return periodMs(memory.schedule, now)
  } catch {
    return usualGap(memory)
  }
}

const inWords = (ms: number): string =>
  ms >= 2 * DAY ? `${Math.round(ms / DAY)} days` : `${Math.round(ms / HOUR)} hours`

const findingOf = (
  id: string,
  memory: AuditMemory,
  { now, folder }: AuditFacts,
): Finding | null => {
  const path = pathOf(memory.file, folder)
  const last = memory.runs.at(-1)
  const period = periodOf(memory, now)
  const silence = Date.parse(now) - Date.parse(memory.spoke ?? memory.first)
  if (period === null || silence <= 2 * period) return null
  const since = memory.spoke === null ? 'ever' : `since ${memory.spoke.slice(0, 10)}`
  return {
    fingerprint: fingerprint(ID, id),
    severity: 'medium',
    title: `${named(memory.title)}: no verdict ${since}, which is more than twice its period of ${inWords(period)}`,
    subject: id,
    ...(path === null ? {} : { file: path }),
    ...(last ? { actual: last.message } : {}),
    evidence: {},
    fix: `Run it alone to see why: ${runAlone(path ?? memory.file)}. Remove the file if nobody needs its answer.`,
  }
}

/** Whether the audits still speak: one that is silent looks, from afar, like one that is content. */
export const silent: AuditCheck = {
  id: ID,
  domain: 'audit',
  title: 'No audit has been silent for twice its period',
  why: 'An audit that crashes every night says neither yes nor no, and nobody misses an answer that does not come.',
  fix: 'Mend the audit, or remove it.',
  severity: 'medium',
  permissions: [],
  run(facts, after) {
    const { repository } = facts
    const findings = Object.entries(after).flatMap(
      ([id, memory]) => findingOf(id, memory, facts) ?? [],
    )
    const names = findings.map(({ subject }) => subject)
    return [
      {
        check: ID,
        status: findings.length === 0 ? 'pass' : 'fail',
        subject: repository,
        message:
          findings.length === 0
            ? 'Every audit spoke in time'
            : `Silent for more than twice their period: ${enumerate(names)}`,
        findings,
      },
    ]
  },
}
