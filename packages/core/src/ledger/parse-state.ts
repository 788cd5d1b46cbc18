import type { UnknownPart } from '../model/index.ts'
import {
  type Baseline,
  type Direction,
  DOMAINS,
  type Evidence,
  type Finding,
  type Json,
  SEVERITIES,
} from '../model/index.ts'
import { REPOSITORY_STATUSES, TIERS } from '../model/standard.ts'
import { parseAudits, parseCounted } from './parse-audits.ts'
import type { OpenFinding, RepositoryState } from './state.ts'

/**
 * A ledger is a file: a hand, a merge or a later version may have been at it. What is read here is
 * built anew from what has the right shape; a finding without it is left out, and found again.
 */

type Fields = Record<string, unknown>

const isRecord = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isText = (value: unknown): value is string => typeof value === 'string'

const isTime = (value: unknown): value is string =>
  isText(value) && value.length < 40 && !Number.isNaN(Date.parse(value))

const oneOf = <T extends string>(values: readonly T[], value: unknown): T | undefined =>
  values.find((one) => one === value)

/** Of an object's entries those that are texts, under the names that are wanted. */
const texts = <K extends string>(from: Fields, names: readonly K[]): { [P in K]?: string } =>
  Object.fromEntries(
    names.flatMap((name) => {
      const value = Object.hasOwn(from, name) ? from[name] : undefined
      return isText(value) ? [[name, value]] : []
    }),
  ) as { [P in K]?: string }

const pullRequest = (value: unknown): Pick<Evidence, 'pullRequest'> =>
  isRecord(value) && Number.isSafeInteger(value.number)
    ? { pullRequest: { number: value.number as number, ...texts(value, ['url']) } }
    : {}

const commits = (value: unknown): Evidence['commits'] =>
  (Array.isArray(value) ? value : []).flatMap((one: unknown) => {
    if (!isRecord(one)) return []
    const { oid, subject, author, time } = one
    if (!isText(oid) || !isText(subject) || !isText(author) || !isTime(time)) return []
    const more = texts(one, ['login', 'email', 'url'])
    return [{ oid, subject, author, time, ...more, ...pullRequest(one.pullRequest) }]
  })

const evidence = (value: unknown): Evidence => {
  if (!isRecord(value)) return {}
  const made = commits(value.commits) ?? []
  return {
    ...texts(value, ['commit', 'url', 'actor', 'event']),
    ...(isTime(value.time) ? { time: value.time } : {}),
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
    return isTime(value.until) ? { kind: 'event', until: value.until } : null
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

const openFinding = (value: unknown, scanned: string): OpenFinding[] => {
  if (!isRecord(value)) return []
  const { fingerprint, title, subject, check } = value
  const severity = oneOf(SEVERITIES, value.severity)
  const before = baseline(value.baseline)
  if (!isText(fingerprint) || !isText(title) || !isText(subject) || !isText(check)) return []
  if (severity === undefined || before === null) return []
  const direction = oneOf(DIRECTIONS, value.direction)
  const who = told(value.told)
  const exemption = exempted(value.exempted)
  const place = setAt(value.setAt)
  const inAccount = resource(value.resource)
  const line = Number.isSafeInteger(value.line) ? (value.line as number) : undefined
  return [
    {
      fingerprint,
      severity,
      ...(direction ? { direction } : {}),
      title,
      subject,
      ...texts(value, ['file', 'diff', 'rule', 'ruleSource', 'fix', 'issue']),
      ...(line === undefined ? {} : { line }),
      ...('expected' in value ? { expected: value.expected as Json } : {}),
      ...('actual' in value ? { actual: value.actual as Json } : {}),
      since: isTime(value.since) ? value.since : scanned,
      evidence: evidence(value.evidence),
      ...(before === undefined ? {} : { baseline: before }),
      ...(place ? { setAt: place } : {}),
      ...(inAccount ? { resource: inAccount } : {}),
      ...(exemption ? { exempted: exemption } : {}),
      check,
      ...(who ? { told: who } : {}),
    },
  ]
}

const declaration = (value: unknown): RepositoryState['declaration'] => {
  if (!isRecord(value)) return null
  const { metadataFile, checkFiles } = value
  const tier = oneOf(TIERS, value.tier)
  const status = oneOf(REPOSITORY_STATUSES, value.status)
  if (!(metadataFile === null || isText(metadataFile)) || !Array.isArray(checkFiles)) return null
  if (tier === undefined || status === undefined) return null
  return {
    metadataFile,
    checkFiles: checkFiles.filter(isText),
    tier,
    status,
    ...texts(value, ['team']),
  }
}

/** @returns undefined where there is none of it */
const unknownParts = (value: unknown): UnknownPart[] | undefined =>
  Array.isArray(value)
    ? value.flatMap((one: unknown) => {
        if (!isRecord(one)) return []
        const { check, subject, reason, permissions } = one
        if (!isText(check) || !isText(subject) || !isText(reason)) return []
        const needs = Array.isArray(permissions) ? permissions.filter(isText) : []
        return [{ check, subject, reason, ...(needs.length > 0 ? { permissions: needs } : {}) }]
      })
    : undefined

const optional = <K extends string, V>(name: K, value: V | undefined): { [P in K]?: V } =>
  value === undefined ? {} : ({ [name]: value } as { [P in K]?: V })

const VISIBILITIES = ['public', 'private', 'internal', 'local'] as const

/** A commit's id, SHA-1 or SHA-256. */
const OID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/

/**
 * Reads a state file; nothing in it is trusted beyond its shape.
 * @returns null when it is not one, so that the repository counts as never scanned
 */
export const parseState = (text: string): RepositoryState | null => {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return null
  }
  if (!isRecord(value) || value.version !== 1 || !isRecord(value.repository)) return null
  const { scanned, scan, commit } = value
  const { name } = value.repository
  const domain = oneOf(DOMAINS, value.domain)
  if (!isText(name) || !isTime(scanned) || domain === undefined) return null
  if (commit !== null && !(isText(commit) && OID.test(commit))) return null
  if (!Array.isArray(value.open) || !isRecord(value.gone)) return null
  return {
    version: 1,
    repository: {
      name,
      ...texts(value.repository, ['id', 'url', 'defaultBranch']),
      visibility: oneOf(VISIBILITIES, value.repository.visibility) ?? 'private',
    },
    domain,
    commit,
    scanned,
    scan: isText(scan) ? scan : '',
    declaration: declaration(value.declaration),
    ...texts(value, ['nextExpiry', 'digest']),
    ...(isTime(value.since) ? { since: value.since } : {}),
    ...(value.unseen === true ? { unseen: true } : {}),
    ...optional('unknown', unknownParts(value.unknown)),
    ...optional('audits', parseAudits(value.audits)),
    ...optional('counted', parseCounted(value.counted)),
    open: value.open.flatMap((one) => openFinding(one, scanned)),
    gone: Object.fromEntries(
      Object.entries(value.gone).flatMap(([key, time]) => (isTime(time) ? [[key, time]] : [])),
    ),
  }
}
