import {
  addBySeverity,
  type BySeverity,
  DOMAINS,
  type Domain,
  fingerprint,
  noneOpen,
  type OpenFinding,
  type RepositoryState,
  type ScanSummary,
  type Severity,
} from '@drift-toolkit/core'
import type { DashboardInput } from '@drift-toolkit/core/report/dashboard/index'
import { chance } from './chance.ts'
import { audits } from './example-audits.ts'
import { KINDS, type Kind, PEOPLE, REPOSITORIES, TEAMS } from './example-words.ts'

/**
 * An organization over some weeks, the same every time: findings come and go, scans look every
 * night, and what is left open at the end is what the history says.
 */
export interface ExampleOptions {
  repositories?: number
  /** Open at the end, about. */
  findings?: number
  weeks?: number
  now?: Date
}

const DAY = 86_400_000
const NOW = new Date('2026-11-20T06:30:00Z')

/** How grave a finding is on average: few are critical. */
const GRADES: readonly Severity[] = [
  ...['critical', 'high', 'high', 'medium', 'medium', 'medium', 'medium'],
  ...['low', 'low', 'low', 'low', 'low', 'info'],
] as Severity[]

/** Not everything can be critical. */
const GRAVE = KINDS.filter(({ check }) =>
  ['infra/changed', 'process/bypassed', 'process/branch-protection'].includes(check),
)

interface Life {
  repository: number
  kind: Kind
  severity: Severity
  number: number
  /** Days since the beginning; `until` null: open still. */
  from: number
  until: number | null
}

const sha = (text: string): string => fingerprint('sha', text).repeat(2)

const nameOf = (i: number): string => {
  const name = REPOSITORIES[i % REPOSITORIES.length] ?? 'app'
  return `acme/${name}${i < REPOSITORIES.length ? '' : `-${Math.floor(i / REPOSITORIES.length)}`}`
}

const openFinding = (life: Life, start: number, pick: ReturnType<typeof chance>): OpenFinding => {
  const name = nameOf(life.repository)
  const url = `https://github.com/${name}`
  const { check, title, subject, file, expected, actual, fix, who } = life.kind
  const since = new Date(start + life.from * DAY + 2 * 3_600_000).toISOString()
  const oid = sha(`${name}${life.number}`)
  const person = pick.of(PEOPLE)
  const about = life.number < 400 ? subject : `${subject}.${life.number}`
  return {
    fingerprint: fingerprint(check, about, name),
    check,
    severity: life.severity,
    title: title.replace('{n}', String(2 + (life.number % 3))),
    subject: about,
    ...(file ? { file, line: 1 + (life.number % 60) } : {}),
    ...(expected === undefined ? {} : { expected }),
    ...(actual === undefined ? {} : { actual }),
    since,
    fix,
    evidence:
      who === 'commit'
        ? {
            commits: [
              {
                oid,
                subject: 'chore: quieter builds',
                author: person.name,
                login: person.login,
                time: since,
                url: `${url}/commit/${oid}`,
                ...(life.number % 2 === 0
                  ? {
                      pullRequest: {
                        number: 100 + life.number,
                        url: `${url}/pull/${100 + life.number}`,
                      },
                    }
                  : {}),
              },
            ],
          }
        : who === 'actor'
          ? { actor: person.name, event: 'AuthorizeSecurityGroupIngress', time: since }
          : {},
    ...(life.number % 7 === 3
      ? {}
      : {
          told: {
            severity: life.severity,
            issue: {
              repository: name,
              number: 20 + (life.number % 300),
              url: `${url}/issues/${20 + (life.number % 300)}`,
              nodeId: `I_${life.number}`,
            },
          },
        }),
    ...(life.number % 17 === 5
      ? {
          exempted: {
            reason: 'migration of the legacy module',
            owner: '@team-payments',
            expires: '2027-03-31',
          },
        }
      : {}),
  }
}

const lives = (count: number, repositories: number, days: number): Life[] => {
  const pick = chance(49)
  // More than that were resolved on the way.
  return Array.from({ length: Math.round(count * 3) }, (_, number): Life => {
    const open = number % 3 === 0
    // What is open now came at any time, more of it lately; half of what went was there at first.
    const from = open
      ? Math.floor((1 - pick.next() ** 1.3) * (days - 1))
      : Math.floor(Math.max(0, pick.next() * 1.7 - 0.9) * days * 0.95)
    const severity = pick.of(GRADES)
    return {
      number,
      // A few repositories have most of it.
      repository: Math.floor(pick.next() ** 2.2 * repositories * 0.8),
      kind: pick.of(severity === 'critical' ? GRAVE : KINDS),
      severity,
      from,
      until: open ? null : from + 2 + Math.floor(pick.next() ** 1.3 * (days - from - 3)),
    }
  })
}

const counted = ({ severity, number }: Life): boolean => severity !== 'info' && number % 17 !== 5

const countsOf = (all: readonly Life[]): BySeverity => {
  const counts = noneOpen()
  for (const life of all) if (counted(life)) counts[life.severity] += 1
  return counts
}

interface Night {
  opened: readonly Life[]
  resolved: readonly Life[]
}

const scan = (
  domain: Domain,
  day: number,
  start: number,
  { opened, resolved }: Night,
  repositories: number,
): ScanSummary => {
  const [came, went] = [countsOf(opened), countsOf(resolved)]
  const change = noneOpen()
  addBySeverity(change, came)
  addBySeverity(change, went, -1)
  const at = start + day * DAY + (2 + DOMAINS.indexOf(domain)) * 3_600_000
  const took = 40_000 + ((day * 7919) % 60_000)
  const gone = resolved.filter(counted)
  return {
    id: `${new Date(at).toISOString().slice(0, 10)}-${domain}`,
    domains: [domain],
    scope: { kind: 'organization', name: 'acme' },
    started: new Date(at).toISOString(),
    finished: new Date(at + took).toISOString(),
    looked: Math.round(repositories * (0.1 + ((day * 31) % 10) / 40)),
    unchanged: Math.round(repositories * 0.7),
    status: { pass: 400, fail: 20, warning: 4, unknown: 3, skipped: 50 },
    open: noneOpen(),
    opened: came,
    resolved: went,
    worsened: 0,
    change,
    lifetimes: {
      count: gone.length,
      hours: gone.reduce((sum, { from, until }) => sum + ((until ?? 0) - from) * 24, 0),
    },
    errors: day % 23 === 11 ? 1 : 0,
    requests:
      domain === 'infra'
        ? { aws: 120 + ((day * 13) % 90), rest: 6 }
        : { graphql: 12 + ((day * 17) % 14), rest: 20 + ((day * 29) % 60) },
    points: domain === 'infra' ? 0 : 30 + ((day * 17) % 20),
    waitedSeconds: day % 9 === 4 ? 12 : 0,
  }
}

const UNKNOWN = {
  process: {
    check: 'process/bypassed',
    subject: 'main',
    reason: 'Who may bypass a ruleset is shown to those who may change it.',
    permissions: ['Administration: write'],
  },
  infra: {
    check: 'infra/orphans',
    subject: 'eu-west-2',
    reason: 'There is no resource scan that is newer than seven days.',
    permissions: ['cloudformation:StartResourceScan'],
  },
} as const

export const exampleInput = ({
  repositories = 48,
  findings = 70,
  weeks = 30,
  now = NOW,
}: ExampleOptions = {}): DashboardInput => {
  const days = weeks * 7
  const start = Math.floor(now.getTime() / DAY) * DAY - (days - 1) * DAY
  const all = lives(findings, repositories, days)
  const pick = chance(7)
  const states: RepositoryState[] = []
  const left = Map.groupBy(
    all.filter(({ until }) => until === null),
    ({ repository, kind }) => `${repository} ${kind.domain}`,
  )
  for (let i = 0; i < repositories; i += 1) {
    const name = nameOf(i)
    for (const domain of DOMAINS) {
      const open = left.get(`${i} ${domain}`) ?? []
      if (domain === 'audit' || (domain === 'infra' && i % 3 === 1 && open.length === 0)) continue
      const hidden =
        domain === 'code' || i % (domain === 'infra' ? 11 : 6) !== 2 ? [] : [UNKNOWN[domain]]
      states.push({
        version: 1,
        repository: { name, url: `https://github.com/${name}`, visibility: 'private' },
        domain,
        commit: sha(name),
        scanned: new Date(
          start + (days - 1) * DAY + (2 + DOMAINS.indexOf(domain)) * 3_600_000,
        ).toISOString(),
        scan: 'last',
        declaration: {
          metadataFile: 'repo-metadata.yaml',
          checkFiles: ['check.toml'],
          tier: (['production', 'internal', 'prototype'] as const)[i % 3] ?? 'internal',
          status: 'active',
          team: TEAMS[i % TEAMS.length] ?? 'platform',
        },
        ...(hidden.length > 0
          ? { unknown: hidden.map((part) => ({ ...part, permissions: [...part.permissions] })) }
          : {}),
        open: open.map((life) => openFinding(life, start, pick)),
        gone: {},
      })
    }
  }
  states.push(audits(now))
  // The first scan brings what was there before.
  const came = Map.groupBy(all, ({ from, kind }) => `${from} ${kind.domain}`)
  const went = Map.groupBy(all, ({ until, kind }) => `${until} ${kind.domain}`)
  const scans = Array.from({ length: days }, (_, day) =>
    DOMAINS.map((domain) => {
      const night = {
        opened: came.get(`${day} ${domain}`) ?? [],
        resolved: went.get(`${day} ${domain}`) ?? [],
      }
      return scan(domain, day, start, night, repositories)
    }),
  ).flat()
  const [failed] = scans.filter(({ domains }) => domains.includes('audit')).slice(-3)
  if (failed) {
    failed.opened.high += 1
    failed.change.high += 1
  }
  return {
    title: 'acme',
    now,
    toolVersion: '0.1.0',
    ledger: 'branch drift-ledger of acme/drift-config',
    states,
    history: { scans, damaged: [] },
  }
}
