import type { AuditFacts, DriftIssueCount } from '../../model/audit-facts.ts'
import type { Json, Result } from '../../model/finding.ts'
import { DOMAINS } from '../../model/finding.ts'
import { own } from '../../model/shape.ts'
import type { AuditCheck } from './audit-check.ts'
import { daysBetween, lastWeek, type Trend, trendSince } from './open-issues-counts.ts'

const ID = 'audit/open-issues'

const issues = (number: number): string =>
  `${number.toLocaleString('en-US')} open drift ${number === 1 ? 'issue' : 'issues'}`

const TREND: Record<Trend['kind'], (by: number) => string> = {
  new: () => 'none a week ago',
  same: () => 'as many as a week ago',
  up: (by) => `${by.toLocaleString('en-US')} more than a week ago`,
  down: (by) => `${by.toLocaleString('en-US')} fewer than a week ago`,
}

const inWords = (trend: Trend | null): string =>
  trend === null ? '' : `, ${TREND[trend.kind]('by' in trend ? trend.by : 0)}`

/** The difference as a number; null where nothing is known of a week ago. */
const inNumbers = (trend: Trend | null, total: number): number | null => {
  if (trend === null) return null
  if (trend.kind === 'new') return total
  if (trend.kind === 'same') return 0
  return trend.kind === 'up' ? trend.by : -trend.by
}

const over = (
  { name, byDomain, total, oldest, team, tier }: DriftIssueCount,
  trend: Trend | null,
  { threshold, now }: AuditFacts,
): Result => {
  const domains = DOMAINS.flatMap((domain) => {
    const number = own(byDomain, domain) ?? 0
    return number > 0 ? [`${number.toLocaleString('en-US')} ${domain}`] : []
  })
  const days = daysBetween(oldest.created, now)
  const data: Json = {
    total,
    byDomain,
    threshold,
    change: inNumbers(trend, total),
    oldest: { number: oldest.number, url: oldest.url, created: oldest.created, days },
    ...(team === undefined ? {} : { team }),
    ...(tier === undefined ? {} : { tier }),
  }
  return {
    check: ID,
    status: 'warning',
    subject: name,
    message: `${issues(total)} (${domains.join(', ')})${inWords(trend)}; the oldest, #${oldest.number}, is ${days === 1 ? '1 day' : `${days.toLocaleString('en-US')} days`} old`,
    data,
    findings: [],
  }
}

const unseen = (subject: string, message: string, permission: string | undefined): Result => ({
  check: ID,
  status: 'unknown',
  subject,
  message,
  ...(permission === undefined ? {} : { permissions: [permission] }),
  findings: [],
})

const judge = (facts: AuditFacts): Result[] => {
  const { repository, threshold, earlier, now } = facts
  if (facts.issues === null) return []
  if (!facts.issues.known) return [unseen(repository, facts.issues.reason, facts.issues.permission)]
  const { repositories, incomplete } = facts.issues.value
  const trend = trendSince(incomplete ? null : lastWeek(earlier, now))
  const listed = repositories
    .filter(({ total }) => total > threshold)
    .map((one) => over(one, trend(one.name, one.total), facts))
  if (incomplete) return [...listed, unseen(repository, incomplete.reason, incomplete.permission)]
  if (listed.length > 0) return listed
  const all = repositories.reduce((sum, { total }) => sum + total, 0)
  return [
    {
      check: ID,
      status: 'pass',
      subject: repository,
      message: `No repository has more than ${issues(threshold)}; there ${all === 1 ? 'is' : 'are'} ${all.toLocaleString('en-US')} in all`,
      data: { threshold, total: all, repositories: repositories.length },
      findings: [],
    },
  ]
}

/**
 * Which repositories have more open drift issues than the threshold. It has no findings: the weekly
 * list tells them, in an issue of its own.
 */
export const openIssues: AuditCheck = {
  id: ID,
  domain: 'audit',
  title: 'No repository has more open drift issues than the threshold',
  why: 'An issue that stays open is drift that somebody was told of and nobody mended. Where they pile up, the standard and the repository have parted.',
  fix: 'Mend what the oldest issues tell, declare it, or exempt it until a date; close what is dealt with.',
  severity: 'low',
  permissions: ['Issues: read'],
  blind:
    'Issues in repositories that the token was not given are not in what GitHub finds, and GitHub does not say that there are any.',
  run: judge,
}
