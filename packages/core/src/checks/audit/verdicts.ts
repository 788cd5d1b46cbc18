import type { AuditOutcome } from '../../model/audit-api.ts'
import type { AuditFacts, AuditInfo, AuditMemory, AuditRecord } from '../../model/audit-facts.ts'
import type { CheckInfo } from '../../model/check.ts'
import {
  type Finding,
  type Json,
  type Result,
  SEVERITIES,
  type Severity,
  UNDECLARED,
} from '../../model/finding.ts'
import { fingerprint } from '../../model/fingerprint.ts'
import { count, named } from '../shared/words.ts'
import { changesOf } from './flapping.ts'
import { cannotRun, memoryOf, pastRun } from './memory.ts'
import { pathOf, runAlone } from './place.ts'

/** The check that a file in the folder of audits is. */
const checkOf = (id: string): string => `audit/${id}`

/** What an audit says of itself, in the words of checks: reports and issues are made of it. */
export const infoOf = ({ id, title, file, severity }: AuditInfo): CheckInfo => ({
  id: checkOf(id),
  domain: 'audit',
  title: named(title),
  why: `Asked by the audit ${named(file)}.`,
  fix: 'Bring the two in sync again; the audit says what differs.',
  severity,
  permissions: [],
})

const STATUS = { PASS: 'pass', WARNING: 'warning', FAIL: 'fail' } as const

/** A warning is worth a look, not a call. */
export const severityOf = ({ status, severity }: AuditOutcome, info: AuditInfo): Severity =>
  severity ?? (status === 'WARNING' ? 'low' : info.severity)

/** An audit, and its file's path in the repository that runs it; null where that is elsewhere. */
interface Placed {
  info: AuditInfo
  path: string | null
}

/** Data of more characters than this stands in the report alone. */
const MAX_SHOWN = 2_000

/** What was found, as far as the audit says: what it calls so, or else its data, where there is no diff. */
const foundBy = ({ actual, expected, diff, data }: AuditOutcome): Json | undefined => {
  if (actual !== undefined) return actual as Json
  if (expected !== undefined || diff !== undefined || data === undefined) return undefined
  return JSON.stringify(data).length <= MAX_SHOWN ? (data as Json) : undefined
}

/** What to do, where the audit does not say. */
const tryIt = ({ info, path }: Placed): string =>
  `Bring the two in sync, then look again: ${runAlone(path ?? info.file)}`

const findingOf = (outcome: AuditOutcome, audit: Placed): Finding => {
  const { info, path } = audit
  const { message, expected, diff, url, fix = tryIt(audit) } = outcome
  const actual = foundBy(outcome)
  const subject = outcome.subject ?? info.id
  // In brackets: "NPM_TOKEN: set …" would read like a secret and its value.
  const about = outcome.subject === undefined ? '' : ` (${named(outcome.subject)})`
  return {
    fingerprint: fingerprint(checkOf(info.id), subject),
    severity: severityOf(outcome, info),
    title: `${named(info.title)}${about}: ${named(message, 300)}`,
    subject,
    ...(path === null ? {} : { file: path }),
    ...(expected === undefined ? {} : { expected: expected as Json }),
    ...(actual === undefined ? {} : { actual }),
    ...(diff === undefined ? {} : { diff }),
    // What leads anywhere else is no place to look at.
    evidence: url !== undefined && /^https?:\/\//i.test(url) ? { url } : {},
    fix,
  }
}

const resultOf = (outcome: AuditOutcome, audit: Placed): Result => ({
  check: checkOf(audit.info.id),
  status: STATUS[outcome.status],
  subject: outcome.subject ?? audit.info.id,
  message: outcome.message,
  ...(outcome.data === undefined ? {} : { data: outcome.data as Json }),
  findings: outcome.status === 'PASS' ? [] : [findingOf(outcome, audit)],
})

/** Two steps milder, and never mere information: that would not be kept. */
const milder = (severity: Severity): Severity =>
  SEVERITIES[Math.min(SEVERITIES.indexOf(severity) + 2, SEVERITIES.indexOf('low'))] ?? 'low'

/** One finding stands for an audit that changes its mind, so that it is told once and not each time. */
const flapping = ({ info, path }: Placed, after: AuditMemory): Finding => {
  const changes = count(changesOf(after.runs), 'change')
  return {
    fingerprint: fingerprint(checkOf(info.id), info.id, 'flapping'),
    severity: milder(info.severity),
    title: `${named(info.title)}: it flaps (${changes} in its last runs)`,
    subject: info.id,
    ...(path === null ? {} : { file: path }),
    actual: after.runs.slice(-10).map(({ status }) => status),
    evidence: {},
    fix: 'Find out what makes it change its mind: a retry inside the audit, a longer timeout, or the thing it looks at. It is told by itself again when it has settled.',
  }
}

const standing = (before: AuditMemory | undefined): string => {
  const last = before?.runs.at(-1)
  return last === undefined
    ? 'It never ran.'
    : `Its last word (${last.time.slice(0, 16).replace('T', ' ')} UTC): ${last.status}, ${last.message}`
}

const waiting = (
  { info, next }: Extract<AuditRecord, { state: 'waiting' }>,
  before: AuditMemory | undefined,
  repository: string,
): Result => ({
  check: checkOf(info.id),
  status: 'skipped',
  subject: repository,
  message: `Not due until ${next === null ? 'its schedule names a day' : `${next.slice(0, 16).replace('T', ' ')} UTC`}. ${standing(before)}`,
  findings: [],
})

const unknown = (id: string, repository: string, reason: string): Result => ({
  check: checkOf(id),
  status: 'unknown',
  subject: repository,
  message: reason,
  findings: [],
})

const ofRecord = (
  record: AuditRecord,
  after: AuditMemory | undefined,
  facts: AuditFacts,
): Result[] => {
  const { info } = record
  const audit = { info, path: pathOf(info.file, facts.folder) }
  if (record.state === 'waiting')
    return [waiting(record, memoryOf(facts.memory, info.id), facts.repository)]
  const { run } = record
  if (!run.outcomes.known) return [unknown(info.id, facts.repository, run.outcomes.reason)]
  if (after?.flapping) {
    const { status, message } = pastRun(run)
    const word = status === 'unknown' ? 'pass' : status
    return [
      {
        check: checkOf(info.id),
        status: word === 'pass' ? 'warning' : word,
        subject: info.id,
        message: `It flaps. This time: ${word}, ${message}`,
        findings: [flapping(audit, after)],
      },
    ]
  }
  if (run.outcomes.value.length > 0) return run.outcomes.value.map((one) => resultOf(one, audit))
  const { message } = pastRun(run)
  return [{ check: checkOf(info.id), status: 'pass', subject: info.id, message, findings: [] }]
}

const gone = (id: string, { file }: AuditMemory, repository: string): Result => ({
  check: checkOf(id),
  status: 'skipped',
  subject: repository,
  message: `${named(file)} is in the folder no more.`,
  data: UNDECLARED,
  findings: [],
})

/**
 * What the audits said, as results: their verdicts, what hides one, and what became of one that is gone.
 * @param after what is remembered of each audit after this scan
 */
export const verdicts = (facts: AuditFacts, after: Record<string, AuditMemory>): Result[] => {
  const { folder, records, repository } = facts
  const known = Object.entries(facts.memory)
  if (!folder.known) return known.map(([id]) => unknown(id, repository, folder.reason))
  const broken = cannotRun(facts)
  const here = new Set([...records.map(({ info }) => info.id), ...broken.map(({ id }) => id)])
  return [
    ...records.flatMap((record) => ofRecord(record, memoryOf(after, record.info.id), facts)),
    ...broken.map(({ id, reason }) => unknown(id, repository, reason)),
    ...known.filter(([id]) => !here.has(id)).map(([id, memory]) => gone(id, memory, repository)),
  ]
}
