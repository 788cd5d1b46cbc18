import type { Issue } from './issues.ts'
import { fullName } from './repository.ts'
import { type Grant, may } from './tokens.ts'
import type { World } from './world.ts'

/** GitHub's search gives no more. https://docs.github.com/rest/search/search#about-search */
export const MAX_SEARCH_RESULTS = 1_000

/**
 * Issue search with the qualifiers org:, user:, repo:, label:, author:, is:, state:, in:,
 * created:, updated:, closed:, archived:, sort: and free words; negation with `-`. Newest first,
 * unless `sort:` says otherwise. Qualifiers of one name are all asked for; commas mean "or" in
 * `label:` alone.
 * https://docs.github.com/search-github/searching-on-github/searching-issues-and-pull-requests
 * @throws Error for what the fake does not search by, and for dates that are none
 */
export function searchIssues(world: World, grant: Grant, query: string): Issue[] {
  const terms = query.match(/-?[\w-]+:(?:"[^"]*"|[^\s"])+|"[^"]*"|\S+/g) ?? []
  const isSort = (term: string) => term.startsWith('sort:')
  const tests = terms.filter((term) => !isSort(term)).map((term) => testOf(term))
  const found: Issue[] = []
  for (const repository of world.repositories.all()) {
    if (!repository.hasIssues) continue
    if (!may(grant, repository, { permission: 'issues', level: 'read' })) continue
    for (const issue of repository.issues.values()) {
      if (tests.every((test) => test(issue))) found.push(issue)
    }
  }
  return found.sort(orderOf(terms.findLast(isSort) ?? 'sort:created-desc'))
}

/** https://docs.github.com/search-github/getting-started-with-searching-on-github/sorting-search-results */
function orderOf(term: string): (a: Issue, b: Issue) => number {
  const [, by, direction = 'desc'] = /^sort:(created|updated)(?:-(asc|desc))?$/.exec(term) ?? []
  if (by === undefined) throw new Error(`fake-github does not order by ${term}`)
  const key = by === 'created' ? 'createdAt' : 'updatedAt'
  const sign = direction === 'asc' ? 1 : -1
  return (a, b) => sign * (a[key] < b[key] ? -1 : a[key] > b[key] ? 1 : a.id - b.id)
}

type Test = (issue: Issue) => boolean

function testOf(term: string): Test {
  const negated = /^-(?=[\w-]+:)/.test(term)
  const [, key, raw] = /^-?([\w-]+):(.+)$/.exec(term) ?? [undefined, undefined, term]
  const text = raw ?? ''
  const test = qualifier(key, key === 'label' ? text : text.replace(/^"|"$/g, ''))
  return negated ? (issue) => !test(issue) : test
}

function qualifier(key: string | undefined, value: string): Test {
  const lower = value.toLowerCase()
  switch (key) {
    case undefined:
      return ({ title, body }) => `${title}\n${body ?? ''}`.toLowerCase().includes(lower)
    case 'org':
    case 'user':
      return ({ repository }) => repository.owner.login.toLowerCase() === lower
    case 'repo':
      return ({ repository }) => fullName(repository).toLowerCase() === lower
    case 'label': {
      // A comma in quotes belongs to the name.
      const names = (lower.match(/"[^"]*"|[^,"]+/g) ?? []).map((name) => name.replace(/"/g, ''))
      return ({ labels }) => labels.some(({ name }) => names.includes(name.toLowerCase()))
    }
    case 'author': {
      const login = lower.replace(/^app\/(.*)$/, '$1[bot]')
      return ({ author }) => author.login.toLowerCase() === login
    }
    case 'is':
    case 'state':
    case 'type':
      if (lower === 'issue') return () => true
      if (lower === 'pr' || lower === 'pull-request') return () => false
      if (lower === 'public' || lower === 'private' || lower === 'internal') {
        return ({ repository }) => repository.visibility === lower
      }
      return ({ state }) => state === lower
    case 'archived':
      return ({ repository }) => String(repository.isArchived) === lower
    case 'in':
      return () => true
    case 'created':
    case 'updated':
    case 'closed':
      return timeTest(key, value)
    default:
      throw new Error(`fake-github does not search by ${key}:`)
  }
}

/** A whole day, or a moment to the second, in UTC where no zone stands there; inclusive. */
function spanOf(text: string): [from: number, to: number] {
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(text)
  const isMoment = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:Z|[+-]\d{2}:\d{2})$/.test(text)
  const from = Date.parse(text)
  if ((!isDay && !isMoment) || Number.isNaN(from)) throw new Error(`no ISO 8601 date: ${text}`)
  return [from, from + (isDay ? 86_399_999 : 999)]
}

function timeTest(key: 'created' | 'updated' | 'closed', value: string): Test {
  const at = (issue: Issue) =>
    Date.parse(
      { created: issue.createdAt, updated: issue.updatedAt, closed: issue.closedAt }[key] ?? '',
    )
  const [from = '', to] = value.split('..')
  if (to !== undefined) {
    const low = from === '*' ? Number.NEGATIVE_INFINITY : spanOf(from)[0]
    const high = to === '*' ? Number.POSITIVE_INFINITY : spanOf(to)[1]
    return (issue) => at(issue) >= low && at(issue) <= high
  }
  const [, sign = '', date = ''] = /^(>=|<=|>|<)?(.*)$/.exec(value) ?? []
  const [low, high] = spanOf(date)
  switch (sign) {
    case '>':
      return (issue) => at(issue) > high
    case '>=':
      return (issue) => at(issue) >= low
    case '<':
      return (issue) => at(issue) < low
    case '<=':
      return (issue) => at(issue) <= high
    default:
      return (issue) => at(issue) >= low && at(issue) <= high
  }
}
