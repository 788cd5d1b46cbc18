import {
  DOMAINS,
  type Domain,
  type DriftIssueCount,
  type DriftIssues,
  type Known,
  known,
  unknown,
} from '../../model/index.ts'
import { type GitHub, GitHubError } from '../../transport/types.ts'
import { aboutWhat, type IssueAbout, repositoryOfOwner } from './drift-issues-about.ts'
import { type FoundIssue, SearchRefused, searchOpenIssues } from './drift-issues-search.ts'
import { tokenSight } from './drift-issues-token.ts'

export type { IssueAbout } from './drift-issues-about.ts'

export interface DriftIssuesOptions {
  /** Drift-config, `owner/name`; null: nobody's run. */
  home: string | null
  /** Where all issues go, `owner/name`. */
  issueRepository: string | null
  /** What is known of a repository, by `owner/name`. */
  teams: (name: string) => { team?: string | undefined; tier?: string | undefined }
  /** What an issue's body says of itself, by its hidden markers. */
  about: (body: string) => IssueAbout
  /** The client that writes issues, where it is another one: what it wrote is believed. */
  writer?: GitHub
  /** Epoch milliseconds. */
  now: number
}

const LABELS = DOMAINS.map((domain) => `drift:${domain}`)

const PERMISSION = 'Issues: read'

/** One issue, and the repositories that it is about. */
interface Counted {
  issue: FoundIssue
  names: readonly string[]
}

const domainsOf = ({ labels }: FoundIssue): Domain[] => {
  const names = new Set((labels?.nodes ?? []).flatMap((label) => label?.name.toLowerCase() ?? []))
  return DOMAINS.filter((domain) => names.has(`drift:${domain}`))
}

/** `https://github.com/acme/api`, from the address of another repository on the same server. */
const siblingUrl = ({ url }: FoundIssue['repository'], name: string): string | undefined => {
  const base = url.split('/').slice(0, -2).join('/')
  return base === '' ? undefined : `${base}/${name}`
}

const oldest = (issues: readonly FoundIssue[]): DriftIssueCount['oldest'] => {
  const [first] = issues.toSorted(
    (a, b) => Date.parse(a.createdAt) - Date.parse(b.createdAt) || a.number - b.number,
  )
  const { number = 0, url = '', title = '', createdAt: created = '' } = first ?? {}
  return { number, url, title, created }
}

/** Counts by repository, whatever way its name is written; most first. */
const count = (
  counted: readonly Counted[],
  teams: DriftIssuesOptions['teams'],
): DriftIssueCount[] => {
  const byName = new Map<string, { name: string; issues: FoundIssue[] }>()
  for (const { issue, names } of counted)
    for (const name of names) {
      const one = byName.get(name.toLowerCase()) ?? { name, issues: [] }
      one.issues.push(issue)
      byName.set(name.toLowerCase(), one)
    }
  return [...byName.entries()]
    .map(([key, { name, issues }]): DriftIssueCount => {
      const own = issues.find(({ repository }) => repository.nameWithOwner.toLowerCase() === key)
      const { nameWithOwner = name, visibility } = own?.repository ?? {}
      const other = issues[0]?.repository
      const url = own?.repository.url ?? (other && siblingUrl(other, name))
      const { team, tier } = teams(nameWithOwner)
      const byDomain = new Map<Domain, number>()
      for (const domain of issues.flatMap(domainsOf))
        byDomain.set(domain, (byDomain.get(domain) ?? 0) + 1)
      return {
        name: nameWithOwner,
        ...(url === undefined ? {} : { url }),
        ...(visibility === undefined
          ? {}
          : { visibility: visibility.toLowerCase() as 'public' | 'private' | 'internal' }),
        ...(team === undefined ? {} : { team }),
        ...(tier === undefined ? {} : { tier }),
        byDomain: Object.fromEntries(byDomain),
        total: issues.length,
        oldest: oldest(issues),
      }
    })
    .sort((a, b) => b.total - a.total || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
}

const collect = async (
  github: GitHub,
  login: string,
  options: DriftIssuesOptions,
): Promise<DriftIssues> => {
  const places = [options.home, options.issueRepository].filter((name) => name !== null)
  const central = new Set(places.map((name) => name.toLowerCase()))
  const outside = [...central].filter((name) => !repositoryOfOwner(name, login))
  const found: FoundIssue[] = []
  const missing: string[] = []
  let withheld = false
  // Repositories of several owners in one search are no longer "or" for GitHub.
  for (const scope of [`user:${login}`, ...outside.map((name) => `repo:${name}`)]) {
    const part = await searchOpenIssues(github, login, scope, LABELS, options.now)
    found.push(...part.issues)
    missing.push(...part.missing)
    withheld ||= part.withheld
  }
  const isCentral = ({ repository }: FoundIssue) =>
    central.has(repository.nameWithOwner.toLowerCase())
  const { about, unread } = await aboutWhat(
    options.writer ?? github,
    found.filter(isCentral).map(({ id }) => id),
    options.about,
  )
  const counted = found.flatMap((issue): Counted[] => {
    const place = issue.repository.nameWithOwner
    const said = about.get(issue.id)
    if (said?.isList) return []
    const names = (said?.repositories ?? []).filter((name) => repositoryOfOwner(name, login))
    if (names.length > 0) return [{ issue, names }]
    return repositoryOfOwner(place, login) ? [{ issue, names: [place] }] : []
  })
  const reasons = [
    missing.length > 0 && `GitHub's search did not give ${missing.join('; ')}`,
    unread > 0 &&
      `${unread.toLocaleString('en-US')} issues in ${places.join(' and ')} could not be read: which repositories they are about is not known`,
  ].filter((reason) => reason !== false)
  return {
    repositories: count(counted, options.teams),
    ...(reasons.length > 0
      ? {
          incomplete: {
            reason: reasons.join('; '),
            ...(withheld || unread > 0 ? { permission: PERMISSION } : {}),
          },
        }
      : {}),
  }
}

/** Names that GitHub could have given; anything else would be more words of the search. */
const LOGIN = /^[\w-]+$/

/**
 * Open issues with a label `drift:*` in the repositories of an organization or user, counted by the
 * repository that they are about. Archived repositories are left out; the weekly list's own issues
 * are not counted.
 * @returns unknown where the token sees only a part of the repositories as far as can be told, or
 *   nothing was answered: never "there are none" for what was not seen
 */
export const readDriftIssues = async (
  github: GitHub,
  login: string,
  options: DriftIssuesOptions,
): Promise<Known<DriftIssues>> => {
  const what = `the open drift issues of ${login}`
  if (!LOGIN.test(login)) return unknown(`${what} could not be read: there is no such login`)
  try {
    const limited = await tokenSight(github, login)
    return limited ?? known(await collect(github, login, options))
  } catch (error) {
    const reason = `${what} could not be read: ${(error as Error).message}`
    if (error instanceof SearchRefused) return unknown(reason, PERMISSION)
    if (!(error instanceof GitHubError)) throw error
    return [403, 404].includes(error.status)
      ? unknown(reason, error.permission ?? PERMISSION)
      : unknown(reason)
  }
}
