import {
  type BySeverity,
  DOMAINS,
  type IssueRef,
  type Report,
  type ScanError,
  type ScanSummary,
  SEVERITIES,
  STATUSES,
} from '../model/index.ts'
import { parseAudits, parseCounted } from './parse-audits.ts'
import { parseFinding, parseOpenFinding } from './parse-finding.ts'
import { parseHead } from './parse-state.ts'
import type { RecordedLists, RecordedState } from './recorded.ts'
import type {
  RecordedRepository,
  RecordedResolved,
  RecordedResult,
  ScanRecord,
} from './scan-record.ts'
import {
  type Fields,
  isNumber,
  isRecord,
  isText,
  isTime,
  listOf,
  numbers,
  oneOf,
  recordOf,
  texts,
} from './shape.ts'

/** A file of the ledger: what it says, or why it says nothing. */
export type Parsed<T> = { ok: true; value: T } | { ok: false; reason: string }

const countsOf = <K extends string>(keys: readonly K[], value: unknown): Record<K, number> =>
  Object.fromEntries(
    keys.map((key) => {
      const count = isRecord(value) && Object.hasOwn(value, key) ? value[key] : 0
      return [key, isNumber(count) ? count : 0]
    }),
  ) as Record<K, number>

const severities = (value: unknown): BySeverity => countsOf(SEVERITIES, value)

const count = (value: unknown): number => (isNumber(value) ? value : 0)

const SCOPES = ['path', 'repository', 'organization'] as const

const scopeOf = (value: unknown): ScanSummary['scope'] | null => {
  if (!isRecord(value) || !isText(value.name)) return null
  const kind = oneOf(SCOPES, value.kind)
  if (kind === undefined) return null
  return {
    kind,
    name: value.name,
    ...(Array.isArray(value.repositories)
      ? { repositories: value.repositories.filter(isText) }
      : {}),
    ...texts(value, ['shard', 'since']),
    ...(typeof value.all === 'boolean' ? { all: value.all } : {}),
  }
}

type Placed = Pick<ScanSummary, 'id' | 'domains' | 'scope' | 'started' | 'finished'>

/** Which scan it was, and when. */
const placed = (value: unknown): Placed | null => {
  if (!isRecord(value)) return null
  const { id, started, finished } = value
  const scope = scopeOf(value.scope)
  const domains = listOf(value.domains).flatMap((one) => oneOf(DOMAINS, one) ?? [])
  if (!isText(id) || !isTime(started) || !isTime(finished) || scope === null) return null
  return domains.length === 0 ? null : { id, domains, scope, started, finished }
}

const numbersIn = (value: Fields): ScanRecord['summary'] => ({
  looked: count(value.looked),
  open: severities(value.open),
  opened: severities(value.opened),
  resolved: severities(value.resolved),
  worsened: count(value.worsened),
  change: severities(value.change),
  lifetimes: countsOf(['count', 'hours'], value.lifetimes),
})

/** One line of a month's file. */
export const parseSummary = (value: unknown): ScanSummary | undefined => {
  const where = placed(value)
  if (!isRecord(value) || where === null) return undefined
  return {
    ...where,
    ...numbersIn(value),
    unchanged: count(value.unchanged),
    status: countsOf(STATUSES, value.status),
    errors: count(value.errors),
    requests: numbers(value.requests),
    points: count(value.points),
    waitedSeconds: count(value.waitedSeconds),
  }
}

const listsIn = (value: Fields, scanned: string): RecordedLists => ({
  open: listOf(value.open).flatMap((one): RecordedLists['open'] => {
    const full = isText(one) ? one : parseOpenFinding(one, scanned)
    return full === undefined ? [] : [full]
  }),
  gone: recordOf(value.gone, (time) => (isTime(time) ? time : undefined)),
  ...(isRecord(value.audits) ? { audits: auditsIn(value.audits) } : {}),
  ...(Array.isArray(value.counted) ? { counted: parseCounted(value.counted) } : {}),
})

const auditsIn = (value: Fields): NonNullable<RecordedLists['audits']> =>
  Object.fromEntries(
    Object.entries(parseAudits(value)).map(([id, audit]) => {
      const from = (value[id] as Fields).from
      return [id, isTime(from) ? { ...audit, from } : audit]
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
      ...(isTime(since) ? { since } : {}),
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

/** Reads JSON of version 1; a later one is named as such. */
export const parseVersioned = (text: string): Parsed<Fields> => {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return { ok: false, reason: 'it is no JSON' }
  }
  if (!isRecord(value)) return { ok: false, reason: 'it is no object' }
  if (value.version === 1) return { ok: true, value }
  return {
    ok: false,
    reason:
      isNumber(value.version) && value.version > 1
        ? `it is of version ${value.version}, and this drift-toolkit understands 1: a newer one wrote it`
        : 'it says no version',
  }
}

/**
 * Reads a scan file; nothing in it is trusted beyond its shape.
 * @returns why not, where it is not one
 */
export const parseRecord = (text: string): Parsed<ScanRecord> => {
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
      repositories: listOf(value.repositories).flatMap(repository),
    },
  }
}
