import type {
  AuditFacts,
  AuditInfo,
  AuditMemory,
  AuditPastRun,
  AuditRun,
  BrokenAudit,
} from '../../model/audit-facts.ts'
import { own } from '../../model/shape.ts'
import { named } from '../shared/words.ts'
import { isFlapping } from './flapping.ts'

/** How many runs of an audit are remembered: a month of nights. */
const AUDIT_RUNS = 30

const STATUS = { FAIL: 'fail', WARNING: 'warning', PASS: 'pass' } as const

/** One run as it is remembered: by its worst verdict. */
export const pastRun = ({ started, ms, outcomes }: AuditRun): AuditPastRun => {
  const said = { time: started, ms }
  if (!outcomes.known) return { ...said, status: 'unknown', message: named(outcomes.reason, 200) }
  const worst = (['FAIL', 'WARNING', 'PASS'] as const)
    .map((status) => outcomes.value.find((outcome) => outcome.status === status))
    .find((outcome) => outcome !== undefined)
  return worst
    ? { ...said, status: STATUS[worst.status], message: named(worst.message, 200) }
    : { ...said, status: 'pass', message: 'There was nothing to look at.' }
}

/** An id is a file's name, which may be one that every object knows. */
export const memoryOf = (
  memory: Readonly<Record<string, AuditMemory>>,
  id: string,
): AuditMemory | undefined => own(memory, id)

/**
 * Files that are no audits this time, under the ids that the ledger knows them by: those that were
 * meant to be one, and those that were one and lost their run bit.
 */
export const cannotRun = ({ folder, memory }: AuditFacts): BrokenAudit[] => {
  if (!folder.known) return []
  const { broken, notAudits } = folder.value
  const known = new Map(Object.entries(memory).map(([id, { file }]) => [file, id]))
  const lost = [...known].filter(([file]) =>
    notAudits.some((one) => one === file || one.startsWith(`${file} (`)),
  )
  return [
    ...broken.map((one) => ({ ...one, id: known.get(one.file) ?? one.id })),
    ...lost.map(([file, id]) => ({ id, file, reason: NO_AUDIT })),
  ]
}

const NO_AUDIT = 'it is no audit any more: it has neither a run bit nor a #! line'

/** What is remembered of an audit once it ran, or had nothing to do. */
const next = (
  info: AuditInfo,
  run: AuditRun | null,
  before: AuditMemory | undefined,
  now: string,
) => {
  const past = run === null ? [] : [pastRun(run)]
  const runs = [...(before?.runs ?? []), ...past].slice(-AUDIT_RUNS)
  const spoke = run?.outcomes.known ? run.started : (before?.spoke ?? null)
  const flapping = isFlapping(runs, before?.flapping === true)
  return {
    file: info.file,
    title: named(info.title, 200),
    schedule: info.schedule,
    first: before?.first ?? now,
    spoke,
    ...(flapping ? { flapping } : {}),
    runs,
  }
}

/**
 * What the ledger is to remember of all audits after this scan: those of today, and those whose file
 * could not be read this time. One whose file is gone is forgotten.
 */
export const rememberedAudits = (facts: AuditFacts): Record<string, AuditMemory> => {
  const { folder, records, memory, now } = facts
  const ran = records.map((record): [string, AuditMemory] => [
    record.info.id,
    next(
      record.info,
      record.state === 'ran' ? record.run : null,
      memoryOf(memory, record.info.id),
      now,
    ),
  ])
  const here = new Set(ran.map(([id]) => id))
  const unread = folder.known
    ? cannotRun(facts).map((broken): [string, AuditMemory] => [
        broken.id,
        brokenMemory(broken, memoryOf(memory, broken.id), now),
      ])
    : Object.entries(memory)
  return Object.fromEntries([...unread.filter(([id]) => !here.has(id)), ...ran])
}

const brokenMemory = (
  { file, reason }: { file: string; reason: string },
  before: AuditMemory | undefined,
  now: string,
): AuditMemory => {
  const run: AuditPastRun = { time: now, status: 'unknown', ms: 0, message: named(reason, 200) }
  return {
    file,
    title: before?.title ?? named(file, 200),
    schedule: before?.schedule ?? null,
    first: before?.first ?? now,
    spoke: before?.spoke ?? null,
    ...(before?.flapping ? { flapping: true } : {}),
    runs: [...(before?.runs ?? []), run].slice(-AUDIT_RUNS),
  }
}
