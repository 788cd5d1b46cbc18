import {
  DOMAINS,
  type Finding,
  type Report,
  type RepositoryReport,
  type Result,
} from '../model/index.ts'
import { addRequests, mergeIssues, sum, unique } from './merge-parts.ts'

const allFindings = ({ results }: RepositoryReport): Finding[] =>
  results.flatMap(({ findings }) => findings)

const placeOf = ({ check, subject, file }: Result): string =>
  JSON.stringify([check, subject, file ?? ''])

/** Whether the ledger of the attempt before spared the later one another look. */
const stood = (later: RepositoryReport, earlier: RepositoryReport): boolean =>
  later.commit !== null && later.base === later.commit && later.commit === earlier.commit

/** What the earlier attempt judged and the later one, for which nothing had moved, did not again. */
const onlyIn = (earlier: RepositoryReport, later: RepositoryReport): Result[] => {
  if (!stood(later, earlier)) return []
  const spoken = new Set(later.results.map(placeOf))
  const settled = new Set(
    [...allFindings(later), ...later.resolved].map(({ fingerprint }) => fingerprint),
  )
  return earlier.results.flatMap((result) => {
    if (result.status === 'unknown' || spoken.has(placeOf(result))) return []
    const findings = result.findings.filter(({ fingerprint }) => !settled.has(fingerprint))
    return findings.length === 0 && result.findings.length > 0 ? [] : [{ ...result, findings }]
  })
}

/** As the later attempt saw it; what the earlier one told is still tonight's news. */
const sameRepository = (later: RepositoryReport, earlier: RepositoryReport): RepositoryReport => {
  const states = new Map(
    allFindings(earlier).map(({ fingerprint, state }) => [fingerprint, state] as const),
  )
  const open = new Set(allFindings(later).map(({ fingerprint }) => fingerprint))
  const results = later.results.map((result) => ({
    ...result,
    findings: result.findings.map((finding) => {
      const state = states.get(finding.fingerprint)
      return finding.state === 'open' && state !== undefined ? { ...finding, state } : finding
    }),
  }))
  return {
    ...later,
    results: [...results, ...onlyIn(earlier, later)],
    resolved: unique(
      [...later.resolved, ...earlier.resolved.filter(({ fingerprint }) => !open.has(fingerprint))],
      ({ fingerprint }) => fingerprint,
    ),
  }
}

const withEarlier = (later: Report, earlier: Report): Report => {
  const keyOf = ({ name }: RepositoryReport) => name.toLowerCase()
  const before = new Map(earlier.repositories.map((one) => [keyOf(one), one]))
  const now = new Set(later.repositories.map(keyOf))
  return {
    ...later,
    scan: {
      ...later.scan,
      domains: DOMAINS.filter((domain) =>
        [later, earlier].some(({ scan }) => scan.domains.includes(domain)),
      ),
      started: earlier.scan.started,
    },
    repositories: [
      ...later.repositories.map((one) => {
        const old = before.get(keyOf(one))
        return old ? sameRepository(one, old) : one
      }),
      ...earlier.repositories.filter((one) => !now.has(keyOf(one))),
    ],
    // What the first attempt looked at did not move until the next, and was not left alone.
    unchanged: Math.min(later.unchanged, earlier.unchanged),
    issues: mergeIssues([later, earlier]),
    api: addRequests([later.api, earlier.api], sum),
  }
}

/**
 * One report of a job that was run again. The last attempt speaks for what it looked at, and its errors
 * are the errors; but it looks at no repository that did not move since the one before, and tells nothing
 * twice: so what earlier attempts looked at, told and asked is added.
 * @param attempts of the same job, newest first
 */
export const ofAllAttempts = ([newest, ...earlier]: readonly [Report, ...Report[]]): Report =>
  earlier.reduce(withEarlier, newest)
