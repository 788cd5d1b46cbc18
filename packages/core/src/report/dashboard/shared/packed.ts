import { DOMAINS, SEVERITIES, type Severity } from '../../../model/finding.ts'
import type { DomainCell, FindingRow, Link, RepositoryRow, Rows } from './rows.ts'

/**
 * Rows as they lie in the page: each text once, everything else as numbers. Five thousand findings
 * say much the same of much the same.
 */
export interface Packed {
  now: number
  texts: string[]
  repositories: PackedRepository[]
  findings: number[][]
}

/** name, url, team, tier, oldest, scanned; then for each domain its counts and unknowns. */
type PackedRepository = [number[], ...(number[] | 0)[]]

const SECOND = 1000

/** Addresses below the repository's own are written from there on. */
const shorter = (url: string, base: string): string =>
  base !== '' && url.startsWith(`${base}/`) ? url.slice(base.length) : url

const longer = (url: string, base: string): string => (url.startsWith('/') ? base + url : url)

const seconds = (time: number): number => Math.round(time / SECOND)

export const pack = ({ now, repositories, findings }: Rows): Packed => {
  const texts: string[] = []
  const places = new Map<string, number>()
  const at = (text: string): number => {
    const known = places.get(text)
    if (known !== undefined) return known
    places.set(text, texts.length)
    return texts.push(text) - 1
  }
  const link = ({ label, url }: Link, base: string) => [at(label), at(shorter(url, base))]
  const indexes = new Map(repositories.map((repository, index) => [repository, index]))
  return {
    now,
    texts,
    repositories: repositories.map((one) => [
      [
        ...[one.name, one.url, one.team, one.tier].map(at),
        ...[one.oldest, one.scanned].map(seconds),
      ],
      ...DOMAINS.map((domain) => {
        const cell = one.domains[domain]
        return cell ? [...SEVERITIES.map((severity) => cell.open[severity]), cell.unknown] : 0
      }),
    ]),
    findings: findings.map((one) => {
      const base = one.repository.url
      return [
        indexes.get(one.repository) ?? 0,
        DOMAINS.indexOf(one.domain),
        SEVERITIES.indexOf(one.severity),
        seconds(one.since),
        one.counts ? 1 : 0,
        ...[one.check, one.title, one.subject, one.who, one.difference, one.fix, one.exempted].map(
          at,
        ),
        ...[one.place, one.commit, one.pull, one.issue].flatMap((to) => link(to, base)),
      ]
    }),
  }
}

const bySeverity = (numbers: readonly number[]): Record<Severity, number> =>
  Object.fromEntries(SEVERITIES.map((severity, i) => [severity, numbers[i] ?? 0])) as Record<
    Severity,
    number
  >

const unpackCell = (numbers: readonly number[]): DomainCell => ({
  open: bySeverity(numbers),
  unknown: numbers[SEVERITIES.length] ?? 0,
})

export const unpack = ({ now, texts, repositories, findings }: Packed): Rows => {
  const text = (index: number | undefined): string => texts[index ?? -1] ?? ''
  const rows = repositories.map(([about, ...cells]): RepositoryRow => {
    const domains: RepositoryRow['domains'] = {}
    cells.forEach((cell, i) => {
      const domain = DOMAINS[i]
      if (domain !== undefined && cell !== 0) domains[domain] = unpackCell(cell)
    })
    return {
      name: text(about[0]),
      url: text(about[1]),
      team: text(about[2]),
      tier: text(about[3]),
      oldest: (about[4] ?? 0) * SECOND,
      scanned: (about[5] ?? 0) * SECOND,
      domains,
    }
  })
  return {
    now,
    repositories: rows,
    findings: findings.flatMap((one): FindingRow[] => {
      const repository = rows[one[0] ?? -1]
      const domain = DOMAINS[one[1] ?? -1]
      const severity = SEVERITIES[one[2] ?? -1]
      if (!repository || !domain || !severity) return []
      const link = (i: number): Link => ({
        label: text(one[i]),
        url: longer(text(one[i + 1]), repository.url),
      })
      return [
        {
          repository,
          domain,
          severity,
          since: (one[3] ?? 0) * SECOND,
          counts: one[4] === 1,
          check: text(one[5]),
          title: text(one[6]),
          subject: text(one[7]),
          who: text(one[8]),
          difference: text(one[9]),
          fix: text(one[10]),
          exempted: text(one[11]),
          place: link(12),
          commit: link(14),
          pull: link(16),
          issue: link(18),
        },
      ]
    }),
  }
}
