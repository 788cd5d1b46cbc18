import { shortId } from '../model/commit.ts'
import type { CommitInfo, Finding, RepositoryReport } from '../model/index.ts'
import { isEvent } from './finding-words.ts'
import { codeLink, inlineCode, link, plain, safeUrl } from './text.ts'
import { count, day, moment } from './words.ts'

/** Where a finding is, and what brought it about, as Markdown. */

export type Place = Pick<RepositoryReport, 'url' | 'commit'>

const encodePath = (path: string): string =>
  path.toWellFormed().split('/').map(encodeURIComponent).join('/')

/** URL of a file at the scanned commit, where the repository has one. */
export const fileUrl = (place: Place, file: string, line?: number): string | undefined =>
  place.url === undefined || place.commit === null
    ? undefined
    : `${place.url}/blob/${encodeURIComponent(place.commit)}/${encodePath(file)}${line === undefined ? '' : `#L${line}`}`

const commitUrl = (place: Place, oid: string): string | undefined =>
  place.url === undefined ? undefined : `${place.url}/commit/${encodeURIComponent(oid)}`

const pullRequest = (one: { number: number; url?: string } | undefined): string =>
  one === undefined ? '' : `pull request ${link(String(one.number), one.url)}`

const person = (commit: CommitInfo): string =>
  commit.login === undefined || commit.login === commit.author
    ? plain(commit.author, 100)
    : `${plain(commit.author, 100)} (${inlineCode(commit.login, 60)})`

/** A commit as one line: what they called it, who, when, links. */
const commitLine = (commit: CommitInfo, place: Place): string => {
  const id = codeLink(shortId(commit.oid), commit.url ?? commitUrl(place, commit.oid))
  const time = moment(commit.time)
  const request = pullRequest(commit.pullRequest)
  return `${id} ${inlineCode(commit.subject, 100)} by ${person(commit)}${time && ` on ${time}`}${request && `, ${request}`}`
}

/** Nothing is known of how it came about, but where it is to be seen. */
const isLookedUp = ({ commit, url }: Finding['evidence']): boolean =>
  commit === undefined && url !== undefined && safeUrl(url) !== null

/** What made it, by whom and when, in a sentence or a list; '' where nothing is known. */
export const who = (finding: Finding, place: Place): string => {
  const { evidence } = finding
  const [newest, ...older] = evidence.commits ?? []
  const verb = isEvent(finding) ? 'Happened' : 'Changed'
  // Which of several commits changed this one setting is not known.
  const made = evidence.shared
    ? 'Commits to this file'
    : `${verb} in ${count(older.length + 1, 'commit')}`
  if (newest && older.length > 0)
    return `${made}:\n${[newest, ...older]
      .slice(0, 5)
      .map((commit) => `- ${commitLine(commit, place)}`)
      .join('\n')}`
  if (newest) return `${verb} in ${commitLine(newest, place)}.`
  const single = [
    evidence.commit &&
      `in ${codeLink(shortId(evidence.commit), evidence.url ?? commitUrl(place, evidence.commit))}`,
    evidence.actor && `by ${plain(evidence.actor, 100)}`,
    evidence.event && `(${inlineCode(evidence.event, 100)})`,
    moment(evidence.time) && `on ${moment(evidence.time)}`,
  ]
  const act = single.filter(Boolean).join(' ')
  const request = pullRequest(evidence.pullRequest)
  const parts = act === '' && request !== '' ? [`in ${request}`] : [act, request].filter(Boolean)
  if (parts.length === 0) return isLookedUp(evidence) ? `${link('Look at it', evidence.url)}.` : ''
  const source = !evidence.commit && evidence.url ? ` ${link('Source', evidence.url)}.` : ''
  return `${verb} ${parts.join(', ')}.${source}`
}

/** Where it is set or would be, linked to the page to change it on; '' where a file is the place. */
export const setBy = ({ setAt, resource }: Finding): string =>
  setAt === undefined
    ? ''
    : `${resource === undefined ? 'set in ' : ''}${link(setAt.name, setAt.url)}`

/** One commit in a few words: for what happened once. */
const commitWords = (commit: CommitInfo, place: Place): string =>
  [
    `${link(shortId(commit.oid), commit.url ?? commitUrl(place, commit.oid))} by ${plain(commit.login ?? commit.author, 60)}`,
    day(commit.time),
    pullRequest(commit.pullRequest),
  ]
    .filter(Boolean)
    .join(', ')

const eventWords = ({ evidence }: Finding, place: Place): string => {
  // Which of them did it is not known: naming the newest would accuse somebody.
  if (evidence.shared) return ''
  const [newest, ...older] = evidence.commits ?? []
  if (newest)
    return `${commitWords(newest, place)}${older.length > 0 ? `, and ${count(older.length, 'older commit')}` : ''}`
  const { commit, url, actor, event, time } = evidence
  const at = commit ? link(shortId(commit), url ?? commitUrl(place, commit)) : ''
  return [
    [at, actor && `by ${plain(actor, 60)}`].filter(Boolean).join(' '),
    event && plain(event, 60),
    day(time),
    pullRequest(evidence.pullRequest),
    !commit && url && evidence.pullRequest === undefined ? link('source', url) : '',
  ]
    .filter(Boolean)
    .join(', ')
}

/** Who sets it, the file it stands in, what brought it about: the cell of a table. */
export const whereCell = (finding: Finding, place: Place): string => {
  const { setAt, file, line } = finding
  const at = line === undefined ? '' : `, line ${line}`
  return (
    [
      setAt === undefined ? '' : link(setAt.name, setAt.url),
      file === undefined ? '' : link(file, fileUrl(place, file, line)) + at,
      eventWords(finding, place),
    ]
      .filter(Boolean)
      .join('; ') || '–'
  )
}
