import { DOMAINS, SEVERITIES } from '../../../model/finding.ts'
import { DAY } from '../../../model/time.ts'
import type { DomainCell, FindingRow, RepositoryRow, Rows } from './rows.ts'

/** What somebody wants to see; '' is everything. */
export interface Query {
  text: string
  domain: string
  severity: string
  team: string
  status: string
}

export const EVERYTHING: Query = { text: '', domain: '', severity: '', team: '', status: '' }

/** What `status` can be; without one, all that is not accepted is shown. */
export const STATUS_WORDS: readonly (readonly [string, string])[] = [
  ['new', 'new this week'],
  ['old', 'open for over a month'],
  ['told', 'has an issue'],
  ['untold', 'has no issue'],
  ['accepted', 'accepted'],
]

const NAMES = ['text', 'domain', 'severity', 'team', 'status'] as const

/** A query as the address of the page keeps it; '' for everything. */
export const toAddress = (query: Query): string => {
  const fields = new URLSearchParams()
  for (const name of NAMES) if (query[name] !== '') fields.set(name, query[name])
  return fields.toString()
}

/** Whatever somebody wrote into the address: what it does not know is left out. */
export const fromAddress = (fragment: string): Query => {
  const fields = new URLSearchParams(fragment.replace(/^#/, ''))
  const query = { ...EVERYTHING }
  for (const name of NAMES) query[name] = fields.get(name) ?? ''
  return query
}

export const isEverything = (query: Query): boolean => toAddress(query) === ''

const words = (text: string): string[] => text.toLowerCase().split(/\s+/).filter(Boolean)

const haystacks = new WeakMap<FindingRow, string>()

const haystack = (row: FindingRow): string => {
  const known = haystacks.get(row)
  if (known !== undefined) return known
  const { repository } = row
  const made = [row.title, row.subject, row.check, row.who, row.place.label, row.issue.label]
    .concat(repository.name, repository.team)
    .join('\n')
    .toLowerCase()
  haystacks.set(row, made)
  return made
}

const hasStatus = (row: FindingRow, status: string, now: number): boolean => {
  if (status === 'accepted') return row.exempted !== ''
  if (row.exempted !== '') return false
  if (status === 'new') return row.since >= now - 7 * DAY
  if (status === 'old') return row.since < now - 30 * DAY
  if (status === 'told') return row.issue.label !== ''
  if (status === 'untold') return row.issue.label === ''
  return true
}

/** The rows that a query asks for: of the repositories those that have such a finding. */
export const select = ({ now, repositories, findings }: Rows, query: Query) => {
  const wanted = words(query.text)
  const holds = (text: string) => wanted.every((word) => text.includes(word))
  const found = findings.filter(
    (row) =>
      (query.severity === '' || row.severity === query.severity) &&
      (query.domain === '' || row.domain === query.domain) &&
      (query.team === '' || row.repository.team === query.team) &&
      hasStatus(row, query.status, now) &&
      (wanted.length === 0 || holds(haystack(row))),
  )
  const theirs = new Set(found.map(({ repository }) => repository))
  const byName = query.severity === '' && query.domain === '' && query.status === ''
  return {
    findings: found,
    repositories: repositories.filter(
      (row) =>
        theirs.has(row) ||
        (byName &&
          (query.team === '' || row.team === query.team) &&
          holds(`${row.name}\n${row.team}`.toLowerCase())),
    ),
  }
}

export interface Order {
  column: string
  descending: boolean
}

type Value = string | number

/** By code unit for texts, by size for numbers; equal rows keep their place. */
const compare = (a: Value, b: Value): number => (a < b ? -1 : a > b ? 1 : 0)

const sorted = <Row>(rows: readonly Row[], value: (row: Row) => Value, descending: boolean) =>
  rows.toSorted((a, b) => (descending ? -1 : 1) * compare(value(a), value(b)))

/** What is missing stands last in the order that people begin with. */
const LAST = '\uffff'

const FINDING_VALUES = new Map<string, (row: FindingRow) => Value>([
  ['severity', (row) => SEVERITIES.indexOf(row.severity)],
  ['finding', (row) => row.title.toLowerCase()],
  ['repository', (row) => row.repository.name.toLowerCase()],
  ['team', (row) => row.repository.team.toLowerCase() || LAST],
  ['age', (row) => -row.since],
  ['who', (row) => row.who.toLowerCase() || LAST],
])

/** One critical before any number of high ones. */
const gravity = (cell: DomainCell | undefined): number =>
  cell === undefined
    ? -1
    : SEVERITIES.reduce((sum, severity) => sum * 1000 + Math.min(999, cell.open[severity]), 0)

const REPOSITORY_VALUES = new Map<string, (row: RepositoryRow) => Value>([
  ['repository', (row) => row.name.toLowerCase()],
  ['team', (row) => row.team.toLowerCase() || LAST],
  ...DOMAINS.map((domain): [string, (row: RepositoryRow) => Value] => [
    domain,
    (row) => gravity(row.domains[domain]),
  ]),
  ['oldest', (row) => -(row.oldest || Number.MAX_SAFE_INTEGER)],
  ['scanned', (row) => -row.scanned],
])

/** Sorts by a column; a column that is not there leaves everything where it was. */
export const orderFindings = (rows: readonly FindingRow[], { column, descending }: Order) =>
  sorted(rows, FINDING_VALUES.get(column) ?? (() => 0), descending)

export const orderRepositories = (rows: readonly RepositoryRow[], { column, descending }: Order) =>
  sorted(rows, REPOSITORY_VALUES.get(column) ?? (() => 0), descending)
