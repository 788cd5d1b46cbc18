import {
  type Baseline,
  type Direction,
  type Evidence,
  type Finding,
  type Json,
  SEVERITIES,
} from '../model/index.ts'
import { isRecord } from '../model/shape.ts'
import { isShortTime, isText, listOf, oneOf, texts } from './shape.ts'
import type { OpenFinding } from './state.ts'

const pullRequest = (value: unknown): Pick<Evidence, 'pullRequest'> =>
  isRecord(value) && Number.isSafeInteger(value.number)
    ? { pullRequest: { number: value.number as number, ...texts(value, ['url', 'mergedBy']) } }
    : {}

const commits = (value: unknown): NonNullable<Evidence['commits']> =>
  listOf(value).flatMap((one) => {
    if (!isRecord(one)) return []
    const { oid, subject, author, time } = one
    if (!isText(oid) || !isText(subject) || !isText(author) || !isShortTime(time)) return []
    const more = texts(one, ['login', 'email', 'url'])
    return [{ oid, subject, author, time, ...more, ...pullRequest(one.pullRequest) }]
  })

const evidence = (value: unknown): Evidence => {
  if (!isRecord(value)) return {}
  const made = commits(value.commits)
  return {
    ...texts(value, ['commit', 'url', 'actor', 'event']),
    ...(isShortTime(value.time) ? { time: value.time } : {}),
    ...pullRequest(value.pullRequest),
    ...(value.shared === true ? { shared: true } : {}),
    ...(made.length > 0 ? { commits: made } : {}),
  }
}

/** undefined: there is none; null: there is one that says nothing. */
const baseline = (value: unknown): Baseline | null | undefined => {
  if (value === undefined) return undefined
  if (!isRecord(value)) return null
  if (value.kind === 'setting') return { kind: 'setting', value: value.value as Json | undefined }
  if (value.kind === 'event')
    return isShortTime(value.until) ? { kind: 'event', until: value.until } : null
  const { oid } = value
  return value.kind === 'file' && (oid === null || isText(oid)) ? { kind: 'file', oid } : null
}

const setAt = (value: unknown): Finding['setAt'] =>
  isRecord(value) && isText(value.name) ? { name: value.name, ...texts(value, ['url']) } : undefined

const resource = (value: unknown): Finding['resource'] => {
  if (!isRecord(value)) return undefined
  const { environment, account, region, type, physicalId } = value
  return isText(environment) &&
    isText(account) &&
    isText(region) &&
    isText(type) &&
    isText(physicalId)
    ? {
        environment,
        account,
        region,
        type,
        physicalId,
        ...texts(value, ['stack', 'logicalId', 'constructPath']),
      }
    : undefined
}

const told = (value: unknown): OpenFinding['told'] => {
  const severity = isRecord(value) ? oneOf(SEVERITIES, value.severity) : undefined
  if (!isRecord(value) || severity === undefined) return undefined
  const { issue } = value
  if (!isRecord(issue)) return { severity }
  const { repository, number, url, nodeId } = issue
  return isText(repository) && Number.isSafeInteger(number) && isText(url) && isText(nodeId)
    ? { severity, issue: { repository, number: number as number, url, nodeId } }
    : { severity }
}

const exempted = (value: unknown): Finding['exempted'] => {
  if (!isRecord(value)) return undefined
  const { reason, owner, expires } = value
  const by = oneOf(['organization', 'repository'] as const, value.by)
  return isText(reason) && isText(owner) && isText(expires)
    ? { reason, owner, expires, ...(by ? { by } : {}) }
    : undefined
}

const DIRECTIONS: readonly Direction[] = ['weakened', 'strengthened', 'changed']

/**
 * A finding as it stands in files of the ledger.
 * @returns undefined when it has not even what makes it one
 */
export const parseFinding = (value: unknown): Finding | undefined => {
  if (!isRecord(value)) return undefined
  const { fingerprint, title, subject } = value
  const severity = oneOf(SEVERITIES, value.severity)
  const before = baseline(value.baseline)
  if (!isText(fingerprint) || !isText(title) || !isText(subject)) return undefined
  if (severity === undefined || before === null) return undefined
  const direction = oneOf(DIRECTIONS, value.direction)
  const exemption = exempted(value.exempted)
  const place = setAt(value.setAt)
  const inAccount = resource(value.resource)
  const line = Number.isSafeInteger(value.line) ? (value.line as number) : undefined
  return {
    fingerprint,
    severity,
    ...(direction ? { direction } : {}),
    title,
    subject,
    ...texts(value, ['file', 'diff', 'rule', 'ruleSource', 'fix', 'issue']),
    ...(line === undefined ? {} : { line }),
    ...('expected' in value ? { expected: value.expected as Json } : {}),
    ...('actual' in value ? { actual: value.actual as Json } : {}),
    ...(isShortTime(value.since) ? { since: value.since } : {}),
    evidence: evidence(value.evidence),
    ...(before === undefined ? {} : { baseline: before }),
    ...(place ? { setAt: place } : {}),
    ...(inAccount ? { resource: inAccount } : {}),
    ...(exemption ? { exempted: exemption } : {}),
  }
}

/** @param scanned since when it is open, where it does not say */
export const parseOpenFinding = (value: unknown, scanned: string): OpenFinding | undefined => {
  const finding = parseFinding(value)
  if (finding === undefined || !isRecord(value) || !isText(value.check)) return undefined
  const who = told(value.told)
  return {
    ...finding,
    since: finding.since ?? scanned,
    check: value.check,
    ...(who ? { told: who } : {}),
  }
}
