import {
  type IssueCounts,
  type IssueRef,
  type Report,
  type ScanError,
  SEVERITIES,
  STATUSES,
} from '../model/index.ts'
import { type Fields, isRecord } from '../model/shape.ts'
import { parseAudits, parseCounted } from './parse-audits.ts'
import { parseFinding, parseOpenFinding } from './parse-finding.ts'
import { parseHead } from './parse-state.ts'
import { count, countsOf, numbersIn, placed, severities } from './parse-summary.ts'
import { type Parsed, parseVersioned } from './parse-versioned.ts'
import type { RecordedLists, RecordedState } from './recorded.ts'
import type {
  RecordedRepository,
  RecordedResolved,
  RecordedResult,
  ScanRecord,
} from './scan-record.ts'
import { isNumber, isShortTime, isText, listOf, numbers, oneOf, texts, times } from './shape.ts'

const listsIn = (value: Fields, scanned: string): RecordedLists => ({
  open: listOf(value.open).flatMap((one): RecordedLists['open'] => {
    const full = isText(one) ? one : parseOpenFinding(one, scanned)
    return full === undefined ? [] : [full]
  }),
  gone: times(value.gone),
  ...(isRecord(value.audits) ? { audits: auditsIn(value.audits) } : {}),
  ...(Array.isArray(value.counted)
    ? {
        counted: value.counted.flatMap((one): (IssueCounts | string)[] =>
          isShortTime(one) ? [one] : parseCounted([one]),
        ),
      }
    : {}),
})

const auditsIn = (value: Fields): NonNullable<RecordedLists['audits']> =>
  Object.fromEntries(
    Object.entries(parseAudits(value)).map(([id, audit]) => {
      const from = (value[id] as Fields).from
      return [id, isShortTime(from) ? { ...audit, from } : audit]
    }),
  )

/** What is remembered of a state; without its head where that has no shape. */
export const parseRecordedState = (value: unknown): RecordedState | null => {
  if (!isRecord(value)) return null
  const head = parseHead(value)
  return { ...head, ...listsIn(value, head?.scanned ?? new Date(0).toISOString()) }
}

const result = (value: unknown): RecordedResult[] => {
  if (!isRecord(value)) return []
  const { check, subject, message, permissions } = value
  const status = oneOf(STATUSES, value.status)
  if (!isText(check) || !isText(subject) || !isText(message) || !status) return []
  return [
    {
      check,
      status,
      subject,
      ...texts(value, ['file']),
      message,
      ...('data' in value ? { data: value.data as NonNullable<RecordedResult['data']> } : {}),
      ...(Array.isArray(permissions) ? { permissions: permissions.filter(isText) } : {}),
      findings: listOf(value.findings).flatMap((one) => {
        const finding = parseFinding(one)
        if (finding === undefined || !isRecord(one)) return []
        const state = oneOf(['new', 'worse', 'back'] as const, one.state)
        const was = oneOf(SEVERITIES, one.was)
        return [
          {
            ...finding,
            ...(state ? { state } : {}),
            ...(was ? { was } : {}),
            ...(one.renewed === true ? { renewed: true as const } : {}),
          },
        ]
      }),
    },
  ]
}

const resolved = (value: unknown): RecordedResolved[] => {
  if (!isRecord(value)) return []
  const { fingerprint, title, why, since } = value
  const severity = oneOf(SEVERITIES, value.severity)
  if (!isText(fingerprint) || !isText(title) || !isText(why)) return []
  return [
    {
      fingerprint,
      title,
      why,
      ...texts(value, ['check']),
      ...(severity ? { severity } : {}),
      ...(isShortTime(since) ? { since } : {}),
    },
  ]
}

const repository = (value: unknown): RecordedRepository[] => {
  if (!isRecord(value) || !isText(value.name)) return []
  return [
    {
      name: value.name,
      ...texts(value, ['url']),
      results: listOf(value.results).flatMap(result),
      resolved: listOf(value.resolved).flatMap(resolved),
      state: parseRecordedState(value.state),
    },
  ]
}

const error = (value: unknown): ScanError[] =>
  isRecord(value) && isText(value.where) && isText(value.reason)
    ? [{ where: value.where, reason: value.reason, ...texts(value, ['permission']) }]
    : []

const issue = (value: unknown): IssueRef[] => {
  if (!isRecord(value) || !isText(value.repository) || !isText(value.url)) return []
  const action = oneOf(['opened', 'updated'] as const, value.action)
  return action && isNumber(value.number)
    ? [{ repository: value.repository, number: value.number, url: value.url, action }]
    : []
}

const passedOver = (value: unknown): Report['passedOver'] =>
  listOf(value).flatMap((one) =>
    isRecord(one) && isText(one.reason)
      ? [{ reason: one.reason, count: count(one.count), names: listOf(one.names).filter(isText) }]
      : [],
  )

/**
 * Reads a scan file; nothing in it is trusted beyond its shape.
 * @param numbersOnly without its repositories, which take most of the time
 * @returns why not, where it is not one
 */
export const parseRecord = (text: string, numbersOnly = false): Parsed<ScanRecord> => {
  const read = parseVersioned(text)
  if (!read.ok) return read
  const { scan, totals, api, tool, ...value } = read.value
  const where = placed(scan)
  if (where === null || !isRecord(value.summary))
    return { ok: false, reason: 'it lacks what every scan has' }
  const spent = isRecord(api) ? api : {}
  return {
    ok: true,
    value: {
      version: 1,
      tool: {
        name: 'drift-toolkit',
        version: isRecord(tool) && isText(tool.version) ? tool.version : '',
      },
      scan: { ...where, dryRun: isRecord(scan) && scan.dryRun === true },
      totals: {
        status: countsOf(STATUSES, isRecord(totals) ? totals.status : {}),
        severity: severities(isRecord(totals) ? totals.severity : {}),
      },
      unchanged: count(value.unchanged),
      passedOver: passedOver(value.passedOver),
      errors: listOf(value.errors).flatMap(error),
      notes: listOf(value.notes).filter(isText),
      issues: listOf(value.issues).flatMap(issue),
      api: {
        requests: numbers(spent.requests),
        points: count(spent.points),
        waitedSeconds: count(spent.waitedSeconds),
      },
      summary: numbersIn(value.summary),
      repositories: numbersOnly ? [] : listOf(value.repositories).flatMap(repository),
    },
  }
}
