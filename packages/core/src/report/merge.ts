import {
  DOMAINS,
  type Report,
  type RepositoryReport,
  type Result,
  type Scope,
} from '../model/index.ts'
import { addRequests, mergeIssues, sum, unique } from './merge-parts.ts'
import { assembleReport, compareText } from './report.ts'

/** How the reports belong together. */
export interface MergeOptions {
  /** One client counted for all of them, each report until its end: the greatest counts stand for all. */
  sharedApi?: boolean
}

/** `2/8` → 2; what is no shard comes first. */
const indexOf = ({ scope }: Report['scan']): number => Number.parseInt(scope.shard ?? '0', 10)

const domainsOf = ({ scan }: Report): string => scan.domains.join()

/** Always the same order, whatever order the reports came in: by domain, shard, time. */
const inOrder = (reports: readonly Report[]): Report[] =>
  [...reports].sort(
    ({ scan: a }, { scan: b }) =>
      DOMAINS.indexOf(a.domains[0] ?? 'code') - DOMAINS.indexOf(b.domains[0] ?? 'code') ||
      indexOf(a) - indexOf(b) ||
      compareText(a.started, b.started) ||
      compareText(a.id, b.id),
  )

const asIs = (text: string): string => text
const asJson = (value: unknown): string => JSON.stringify(value)

const greatest = (numbers: readonly number[]): number => Math.max(0, ...numbers)

/** A finding that several domains have counts once: the first result that has it keeps it. */
const findingsOnce = (results: readonly Result[]): Result[] => {
  const seen = new Set<string>()
  return results.flatMap((result) => {
    const findings = result.findings.filter(({ fingerprint }) => !seen.has(fingerprint))
    for (const { fingerprint } of findings) seen.add(fingerprint)
    const isRepeated = findings.length === 0 && result.findings.length > 0
    return isRepeated ? [] : [{ ...result, findings }]
  })
}

/** What the domains of one repository say of it together. */
const mergeRepository = (parts: readonly RepositoryReport[]): RepositoryReport => {
  const first = <K extends 'tier' | 'status' | 'commit' | 'base'>(key: K): RepositoryReport[K] =>
    parts.find((part) => part[key] !== null)?.[key] ?? (null as RepositoryReport[K])
  const url = parts.find((part) => part.url !== undefined)?.url
  const team = parts.find((part) => part.team !== undefined)?.team
  const [{ name, visibility }] = parts as [RepositoryReport, ...RepositoryReport[]]
  return {
    name,
    ...(url === undefined ? {} : { url }),
    visibility,
    tier: first('tier'),
    status: first('status'),
    ...(team === undefined ? {} : { team }),
    commit: first('commit'),
    base: first('base'),
    results: findingsOnce(parts.flatMap(({ results }) => results)),
    resolved: unique(
      parts.flatMap(({ resolved }) => resolved),
      ({ fingerprint }) => fingerprint,
    ),
    notes: unique(
      parts.flatMap(({ notes }) => notes),
      asIs,
    ),
  }
}

const mergeRepositories = (reports: readonly Report[]): RepositoryReport[] => {
  const all = reports.flatMap(({ repositories }) => repositories)
  return [...Map.groupBy(all, ({ name }) => name.toLowerCase()).values()].map(mergeRepository)
}

/**
 * A number that shards share and domains repeat: added up among the shards of one domain, the
 * largest of the domains.
 */
const acrossDomains = (reports: readonly Report[], numberOf: (report: Report) => number): number =>
  greatest([...Map.groupBy(reports, domainsOf).values()].map((shards) => sum(shards.map(numberOf))))

/** As many names as a scan writes down itself. */
const MAX_NAMES = 20

const mergePassedOver = (reports: readonly Report[]): Report['passedOver'] => {
  const all = reports.flatMap(({ passedOver }) => passedOver)
  return [...Map.groupBy(all, ({ reason }) => reason)].map(([reason, entries]) => {
    const names = unique(
      entries.flatMap((entry) => entry.names),
      (name) => name.toLowerCase(),
    )
    const counted = acrossDomains(reports, ({ passedOver }) =>
      sum(passedOver.filter((entry) => entry.reason === reason).map(({ count }) => count)),
    )
    return { reason, count: Math.max(counted, names.length), names: names.slice(0, MAX_NAMES) }
  })
}

/** A shard is named where all reports are of the same one; the only one is all there is. */
const mergeScope = (scopes: readonly Scope[]): Scope => {
  const [{ shard: _, ...scope }] = scopes as [Scope, ...Scope[]]
  const shards = unique(
    scopes.map(({ shard }) => (shard === '1/1' ? '' : (shard ?? ''))),
    asIs,
  )
  const since = scopes.flatMap((one) => one.since ?? []).sort(compareText)[0]
  return {
    ...scope,
    ...(shards.length === 1 && shards[0] ? { shard: shards[0] } : {}),
    ...(scope.all === undefined ? {} : { all: scopes.some(({ all }) => all === true) }),
    ...(since === undefined ? {} : { since }),
  }
}

/**
 * One report of several: of the domains of one run, of the shards of one domain, or of both. The
 * order they come in does not matter, and the same report twice counts once.
 * @throws RangeError for none
 */
export const mergeReports = (
  reports: readonly Report[],
  { sharedApi = false }: MergeOptions = {},
): Report => {
  const parts = unique(inOrder(reports), (report) =>
    asJson([report.scan.id, report.scan.domains, report.scan.scope.shard, report.scan.finished]),
  )
  const [earliest] = [...parts].sort(
    ({ scan: a }, { scan: b }) => compareText(a.started, b.started) || compareText(a.id, b.id),
  )
  const latest = [...parts].sort(({ scan: a }, { scan: b }) =>
    compareText(b.finished, a.finished),
  )[0]
  if (!earliest || !latest) throw new RangeError('there is no report to merge')
  return assembleReport({
    toolVersion: latest.tool.version,
    scan: {
      id: earliest.scan.id,
      domains: DOMAINS.filter((domain) => parts.some(({ scan }) => scan.domains.includes(domain))),
      scope: mergeScope(parts.map(({ scan }) => scan.scope)),
      started: earliest.scan.started,
      finished: latest.scan.finished,
      dryRun: parts.every(({ scan }) => scan.dryRun),
    },
    repositories: mergeRepositories(parts),
    unchanged: acrossDomains(parts, ({ unchanged }) => unchanged),
    passedOver: mergePassedOver(parts),
    errors: unique(
      parts.flatMap(({ errors }) => errors),
      asJson,
    ),
    notes: unique(
      parts.flatMap(({ notes }) => notes),
      asIs,
    ),
    issues: mergeIssues(parts),
    api: addRequests(
      parts.map(({ api }) => api),
      sharedApi ? greatest : sum,
    ),
  })
}
