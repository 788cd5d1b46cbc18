import type { GitHub, GraphQLAnswer } from '../../transport/types.ts'
import { adaptivePages } from './pages.ts'

/** An issue as the search gives it. */
export interface FoundIssue {
  id: string
  number: number
  url: string
  title: string
  createdAt: string
  repository: {
    nameWithOwner: string
    url: string
    visibility: 'PUBLIC' | 'PRIVATE' | 'INTERNAL'
  }
  labels: { nodes?: ({ name: string } | null)[] | null } | null
}

interface Page {
  repositoryOwner: { login: string } | null
  search: {
    issueCount: number
    pageInfo: { hasNextPage: boolean; endCursor: string | null }
    nodes?: (Partial<FoundIssue> | null)[] | null
  } | null
}

/** 10,001 nodes at most, one point. An issue has at most 100 labels. */
const SEARCH = `query DriftOpenIssues($owner: String!, $q: String!, $first: Int!, $after: String) {
  rateLimit { cost remaining resetAt limit }
  repositoryOwner(login: $owner) { login }
  search(type: ISSUE, query: $q, first: $first, after: $after) {
    issueCount
    pageInfo { hasNextPage endCursor }
    nodes {
      ... on Issue {
        id number url title createdAt
        repository { nameWithOwner url visibility }
        labels(first: 100) { nodes { name } }
      }
    }
  }
}`

/** No search gives more: https://docs.github.com/en/rest/search/search#about-search */
const MOST_RESULTS = 1_000

/** GitHub was opened then; what was imported can be older, so the first span has no beginning. */
const FIRST = Date.UTC(2008, 0, 1)
const SECOND = 1_000
/** A list that moved while it was read is read again so many times. */
const READS = 3

/** What was found, and what was told of but not given. */
export interface FoundIssues {
  issues: FoundIssue[]
  /** Each a part of a sentence; empty: nothing is missing. */
  missing: string[]
  /** Some of them were withheld, one by one: a permission may show them. */
  withheld: boolean
}

/** Seconds from and to, both inclusive; null: open. */
interface Span {
  from: number | null
  to: number | null
}

/** What is asked for: a scope such as `user:acme`, labels (any of them), and a span of creation. */
interface Question extends Span {
  scope: string
  labels: readonly string[]
}

const moment = (ms: number | null): string =>
  ms === null ? '*' : new Date(ms).toISOString().replace(/\.\d+Z$/, 'Z')

/**
 * The words of the search. A comma between labels means "or", a range includes both of its ends.
 * Oldest first: an issue that is opened meanwhile comes last and moves no page.
 * https://docs.github.com/en/search-github/searching-on-github/searching-issues-and-pull-requests
 */
export const searchWords = ({ scope, labels, from, to }: Question): string =>
  [
    scope,
    'is:issue is:open archived:false',
    `label:${labels.map((label) => `"${label}"`).join(',')}`,
    from === null && to === null ? '' : `created:${moment(from)}..${moment(to)}`,
    'sort:created-asc',
  ]
    .filter(Boolean)
    .join(' ')

/**
 * The two halves of a span, cut between two seconds; null where it is a single one, or lies before
 * GitHub or after now, where halving would find no end.
 * @param oldest when the first issue in it was created; NaN: not known
 */
export const halves = ({ from, to }: Span, oldest: number, now: number): [Span, Span] | null => {
  const start = from ?? FIRST
  const high = to ?? now
  if (start > high || (start === high && (from === null || to !== null))) return null
  // An order that was not kept only makes the halves less even.
  const low = oldest > start && oldest <= high ? Math.min(oldest, high - SECOND) : start
  const middle = Math.floor((low + high) / 2 / SECOND) * SECOND
  return [
    { from, to: middle },
    { from: middle + SECOND, to },
  ]
}

/** GitHub did not say what it was asked for. */
export class SearchRefused extends Error {}

const said = (errors: readonly { message: string }[]): string =>
  [...new Set(errors.map(({ message }) => message))].join('; ')

const isWhole = (node: Partial<FoundIssue> | null): node is FoundIssue =>
  typeof node?.id === 'string' && node.repository != null && node.labels != null

/**
 * All open issues of a scope with one of the labels, however many: where the search tells of more
 * than it gives, the time of creation is halved until it gives all; what lies in one second is
 * asked for label by label. An issue that several pages give is found once.
 * @param owner who has to be visible, so that "nothing found" means that there is nothing
 * @param now epoch milliseconds, where the time of creation ends
 * @throws GitHubError when GitHub does not answer; SearchRefused when the answer has no search in it
 */
export const searchOpenIssues = async (
  github: GitHub,
  owner: string,
  scope: string,
  labels: readonly string[],
  now: number,
): Promise<FoundIssues> => {
  const pages = adaptivePages(100)
  const found = new Map<string, FoundIssue>()
  const missing: string[] = []
  let withheld = false

  const ask = async (q: string, after: string | null) => {
    const { data, errors }: GraphQLAnswer<Page> = await pages.ask((first, last) =>
      github.graphql<Page>(SEARCH, { owner, q, first, after }, { retryFaults: last }),
    )
    if (!data?.search) throw new SearchRefused(said(errors) || 'GitHub gave no reason')
    if (!data.repositoryOwner)
      throw new SearchRefused(`there is no organization or user "${owner}", or it cannot be seen`)
    const nodes = data.search.nodes ?? []
    const issues = nodes.filter(isWhole)
    return {
      count: data.search.issueCount,
      next: data.search.pageInfo.hasNextPage ? data.search.pageInfo.endCursor : null,
      issues,
      /** Issues that are there and were not shown. */
      withheld: nodes.length - issues.length,
      why: said(errors),
    }
  }

  /** Reads from a first page to the end. */
  const readOn = async (q: string, first: Awaited<ReturnType<typeof ask>>) => {
    const issues = new Map(first.issues.map((issue) => [issue.id, issue]))
    let { count, withheld, why } = first
    let moved = false
    for (let after = first.next; after !== null; ) {
      const page = await ask(q, after)
      for (const issue of page.issues) issues.set(issue.id, issue)
      // One that was closed meanwhile moves those behind it onto a page that was read already.
      moved ||= page.count < count
      count = page.count
      withheld += page.withheld
      why ||= page.why
      // A cursor that leads to itself would lead there for ever.
      after = page.next === after ? null : page.next
    }
    const lost = Math.max(0, count - issues.size)
    return { issues, lost, withheld, why, again: moved || lost > withheld }
  }

  const keep = (issues: Iterable<FoundIssue>) => {
    for (const issue of issues) found.set(issue.id, issue)
  }

  const read = async (question: Question): Promise<void> => {
    const q = searchWords(question)
    const first = await ask(q, null)
    const isTooMuch = first.count > MOST_RESULTS
    const parts = isTooMuch ? split(question, first.issues[0]?.createdAt, now) : null
    if (parts !== null) {
      for (const part of parts) await read(part)
      return
    }
    let end = await readOn(q, first)
    for (let reads = 1; end.again && !isTooMuch && reads < READS; reads++)
      end = await readOn(q, await ask(q, null))
    keep(end.issues.values())
    withheld ||= end.withheld > 0
    if (end.lost > 0) missing.push(partOf(question, end.lost, end.why))
  }

  await read({ scope, labels, from: null, to: null })
  return { issues: [...found.values()], missing, withheld }
}

/**
 * A question in parts; null where nothing is left to split by.
 * @param oldest when the first of them was created: before that there is nothing to halve
 */
const split = (question: Question, oldest: string | undefined, now: number): Question[] | null => {
  const { labels } = question
  const spans = halves(question, Date.parse(oldest ?? ''), now)
  if (spans !== null) return spans.map((span) => ({ ...question, ...span }))
  return labels.length > 1 ? labels.map((label) => ({ ...question, labels: [label] })) : null
}

const partOf = ({ scope, labels, from, to }: Question, lost: number, why: string): string => {
  const when = from === null && to === null ? '' : `, created ${moment(from)} to ${moment(to)}`
  return `${lost.toLocaleString('en-US')} with the label ${labels.join(' or ')} in ${scope}${when}${why && ` (${why})`}`
}
