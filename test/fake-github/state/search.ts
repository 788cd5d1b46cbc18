import type { Issue } from './issues.ts'
import { fullName } from './repository.ts'
import { type Grant, may } from './tokens.ts'
import type { World } from './world.ts'

/** GitHub's search gives no more. https://docs.github.com/rest/search/search#about-search */
export const MAX_SEARCH_RESULTS = 1_000

/**
 * Issue search with the qualifiers org:, user:, repo:, label:, author:, is:, state:, in:,
 * created:, updated: and free words; negation with `-`. Newest first.
 */
export function searchIssues(world: World, grant: Grant, query: string): Issue[] {
  const terms = query.match(/-?[\w-]+:"[^"]*"|-?[\w-]+:\S+|"[^"]*"|\S+/g) ?? []
  const tests = terms.map((term) => testOf(term))
  const found: Issue[] = []
  for (const repository of world.repositories.all()) {
    if (!may(grant, repository, { permission: 'issues', level: 'read' })) continue
    for (const issue of repository.issues.values()) {
      if (tests.every((test) => test(issue))) found.push(issue)
    }
  }
  return found.sort((a, b) =>
    a.createdAt < b.createdAt ? 1 : a.createdAt > b.createdAt ? -1 : b.id - a.id,
  )
}

type Test = (issue: Issue) => boolean

function testOf(term: string): Test {
  const negated = /^-(?=[\w-]+:)/.test(term)
  const [, key, raw] = /^-?([\w-]+):(.+)$/.exec(term) ?? [undefined, undefined, term]
  const value = (raw ?? '').replace(/^"|"$/g, '')
  const test = qualifier(key, value)
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
      const names = lower.split(',').map((name) => name.replace(/^"|"$/g, ''))
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

function timeTest(key: 'created' | 'updated' | 'closed', value: string): Test {
  const at = (issue: Issue) =>
    Date.parse(
      { created: issue.createdAt, updated: issue.updatedAt, closed: issue.closedAt }[key] ?? '',
    )
  const [from, to] = value.split('..')
  const bound = (text: string | undefined, open: number) =>
    text === undefined || text === '*' ? open : Date.parse(text)
  if (to !== undefined) {
    const [low, high] = [bound(from, Number.NEGATIVE_INFINITY), bound(to, Number.POSITIVE_INFINITY)]
    return (issue) => at(issue) >= low && at(issue) <= high
  }
  const [, sign = '', date = ''] = /^(>=|<=|>|<)?(.*)$/.exec(value) ?? []
  const time = Date.parse(date)
  switch (sign) {
    case '>':
      return (issue) => at(issue) > time
    case '>=':
      return (issue) => at(issue) >= time
    case '<':
      return (issue) => at(issue) < time
    case '<=':
      return (issue) => at(issue) <= time
    default:
      return (issue) => new Date(at(issue)).toISOString().startsWith(date)
  }
}
