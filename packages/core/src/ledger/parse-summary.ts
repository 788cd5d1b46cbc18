import { type BySeverity, DOMAINS, type ScanSummary, SEVERITIES, STATUSES } from '../model/index.ts'
import { type Fields, isRecord, own } from '../model/shape.ts'
import type { ScanNumbers } from './scan-record.ts'
import { isNumber, isShortTime, isText, listOf, numbers, oneOf, texts } from './shape.ts'

export const countsOf = <K extends string>(keys: readonly K[], value: unknown): Record<K, number> =>
  Object.fromEntries(
    keys.map((key) => {
      const one = isRecord(value) ? own(value, key) : 0
      return [key, isNumber(one) ? one : 0]
    }),
  ) as Record<K, number>

export const severities = (value: unknown): BySeverity => countsOf(SEVERITIES, value)

export const count = (value: unknown): number => (isNumber(value) ? value : 0)

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
export const placed = (value: unknown): Placed | null => {
  if (!isRecord(value)) return null
  const { id, started, finished } = value
  const scope = scopeOf(value.scope)
  const domains = listOf(value.domains).flatMap((one) => oneOf(DOMAINS, one) ?? [])
  if (!isText(id) || !isShortTime(started) || !isShortTime(finished) || scope === null) return null
  return domains.length === 0 ? null : { id, domains, scope, started, finished }
}

export const numbersIn = (value: Fields): ScanNumbers => ({
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
