import { createHash } from 'node:crypto'
import { type Domain, type RepositoryReport, worst } from '../model/index.ts'
import { exemptHint } from './exempt-hint.ts'
import { findingBlock, findingLine } from './finding-markdown.ts'
import { fitBlocks, fitLines, type Sayable } from './fit.ts'
import { type MarkerHead, markerComment } from './marker.ts'
import { countBySeverity, type FoundBy, findingsOf, isOpen } from './report.ts'
import { codeLink, inlineCode, link, plain, titleText } from './text.ts'
import { bySeverity, count, moment, repositoryKey, shortId } from './words.ts'

/** The scan that speaks: what issues say of it. */
export interface ScanStamp {
  id: string
  /** ISO 8601, UTC. */
  time: string
  toolVersion: string
  toolUrl?: string
  /** The workflow run, where there is one: the whole report is found there. */
  runUrl?: string
}

/** What one issue is to say about one repository. */
export interface IssueContent {
  repository: RepositoryReport
  domain: Domain
  mode: 'scan' | 'rolling'
  scan: ScanStamp
  /** `owner/name` of the repository that the issue is in. */
  target: string
  /** New, worse or back, gravest first. */
  news: readonly FoundBy[]
  /** Rolling only: told before and still there, gravest first. */
  still: readonly FoundBy[]
}

export interface IssueText {
  title: string
  body: string
  /** Rolling only: digest of what it says, without scan and time. Equal: nothing to edit. */
  content: string
}

/**
 * GitHub takes 65,536 characters (https://docs.github.com/en/rest/issues/issues, "body is too long").
 * At 60,000 UTF-16 units a body stays below that however it is counted.
 */
export const BODY_LIMIT = 60_000
const TITLE_LIMIT = 200
/** More than this many findings in full are not read. */
const FULL_BLOCKS = 20

const elsewhere = ({ repository, target }: IssueContent): boolean =>
  repositoryKey(repository.name) !== repositoryKey(target)

const titleOf = (content: IssueContent): string => {
  const { domain, repository, mode, news, still } = content
  const open = [...news, ...still]
  const about = elsewhere(content) ? titleText(repository.name, 80) : ''
  const [first] = news.length > 0 ? news : open
  if (!first) return `[drift:${domain}] ${about && `${about}: `}nothing is open`
  if (mode === 'rolling')
    return `[drift:${domain}] ${about && `${about}: `}${count(open.length, 'open finding')}, worst ${worst(open.map(({ finding }) => finding.severity))}`
  const rest = news.length > 1 ? `, and ${(news.length - 1).toLocaleString('en-US')} more` : ''
  const prefix = `[drift:${domain}] ${about && `${about}: `}`
  const suffix = ` (${first.finding.severity})${rest}`
  return (
    prefix + titleText(first.finding.title, TITLE_LIMIT - prefix.length - suffix.length) + suffix
  )
}

const states = (news: readonly FoundBy[]): string => {
  const worse = news.filter(({ finding }) => finding.state === 'worse').length
  const back = news.filter(({ finding }) => finding.state === 'back').length
  const fresh = news.length - worse - back
  if (worse + back === 0) return count(fresh, 'new finding')
  return [fresh && `${fresh} new`, worse && `${worse} worse than before`, back && `${back} back`]
    .filter(Boolean)
    .join(', ')
}

/** What happened, how grave, where; then compared with what. */
const lead = (content: IssueContent): string => {
  const { repository, mode, news, still } = content
  const open = [...news, ...still]
  const name = codeLink(repository.name, repository.url)
  const grades = bySeverity(countBySeverity(open.map(({ finding }) => finding)))
  const what =
    open.length === 0
      ? `**Nothing is open** in ${name} any more; this issue can be closed.`
      : mode === 'rolling'
        ? `**${count(open.length, 'open finding')}** in ${name}: ${grades}.`
        : `**${states(news)}** in ${name}: ${grades}.`
  const traits = [
    repository.tier && `Tier ${repository.tier}`,
    repository.status && `status ${repository.status}`,
    repository.team && `team ${inlineCode(repository.team, 60)}`,
  ].filter(Boolean)
  const context = [compared(repository), traits.length > 0 && `${traits.join(', ')}.`]
  return [what, context.filter(Boolean).join(' ')].filter(Boolean).join('\n\n')
}

const compared = ({ commit, base, url }: RepositoryReport): string => {
  const at = (oid: string): string =>
    codeLink(shortId(oid), url && `${url}/commit/${encodeURIComponent(oid)}`)
  if (commit === null) return ''
  if (base === null || base === commit) return `Seen at ${at(commit)}.`
  const range = `${encodeURIComponent(base)}...${encodeURIComponent(commit)}`
  return `Seen at ${at(commit)}, compared with ${at(base)}${url === undefined ? '' : ` (${link('all changes between', `${url}/compare/${range}`)})`}.`
}

const unknowns = ({ results }: RepositoryReport, room: number): string => {
  const lines = results
    .filter(({ status }) => status === 'unknown')
    .map(({ check, subject, message, permissions = [] }) => {
      const needs = permissions.map((permission) => inlineCode(permission, 80)).join(', ')
      return `- ${inlineCode(check, 80)}, ${inlineCode(subject, 80)}: ${plain(message)}${needs && ` (needs ${needs})`}`
    })
  return lines.length === 0
    ? ''
    : [
        '#### Could not be checked',
        'This is neither drift nor in order: nobody could look.',
        fitLines(lines, room).join('\n'),
      ].join('\n\n')
}

/** What nobody has to act on: stricter settings, mere changes, exempted findings. */
const asides = ({ repository }: IssueContent, room: number): string => {
  const lines = findingsOf(repository)
    .filter(({ finding }) => !isOpen(finding))
    .map((found) => {
      const { exempted, direction } = found.finding
      const why = exempted ? ` (exempted until ${plain(exempted.expires, 20)})` : ''
      return findingLine(found, repository) + (why || (direction ? ` (${direction})` : ''))
    })
  return lines.length === 0
    ? ''
    : `<details><summary>Seen too, nothing to do: ${lines.length}</summary>\n\n${fitLines(lines, room).join('\n')}\n\n</details>`
}

const gone = ({ repository }: IssueContent, room: number): string =>
  repository.resolved.length === 0
    ? ''
    : `## Gone\n\n${fitLines(
        repository.resolved.map(({ title, why }) => `- ${plain(title, 120)} (${plain(why, 120)})`),
        room,
      ).join('\n')}`

const footer = ({ domain, mode, scan }: IssueContent): string => {
  const tool = `${link('drift-toolkit', scan.toolUrl)} ${plain(scan.toolVersion, 40)}`
  const run = scan.runUrl ? `, ${link('run and full report', scan.runUrl)}` : ''
  const how =
    mode === 'rolling'
      ? 'This issue is edited in place when something changes'
      : 'What is still there in the next scan is not told again, unless it gets worse or comes back'
  const closing =
    domain === 'code'
      ? 'Closing it accepts the changes listed here'
      : 'Close it when it is dealt with'
  return `---\n<sub>Opened by ${tool}, scan ${inlineCode(scan.id, 60)} at ${moment(scan.time)}${run}. ${how}. ${closing}; drift-toolkit never closes an issue itself.</sub>`
}

/** Findings, each at the lengths there is room to choose from; no diff is shown twice. */
const sayables = (
  found: readonly FoundBy[],
  repository: RepositoryReport,
  seen: Set<string>,
): Sayable[] =>
  found.map((one) => {
    const { diff } = one.finding
    const fresh = diff !== undefined && !seen.has(diff)
    if (diff !== undefined) seen.add(diff)
    return {
      line: findingLine(one, repository),
      blocks: () =>
        (fresh ? [true, false] : [false]).map((shown) =>
          findingBlock(one, repository, { level: 3, diff: shown }),
        ),
    }
  })

const says = (content: IssueContent, room: number): string => {
  const { repository, mode, news, still, scan } = content
  const tail = [
    unknowns(repository, room * 0.08),
    asides(content, room * 0.08),
    exemptHint([...news, ...still], repository, scan.time, room * 0.1),
  ].filter(Boolean)
  const ends = mode === 'rolling' ? gone(content, room * 0.06) : ''
  const start = lead(content)
  const used = [start, ends, ...tail].reduce((sum, part) => sum + part.length + 2, 0)
  const left = room - used - 60
  const rest = scan.runUrl ? `, in ${link('the report of this run', scan.runUrl)}` : ''
  const seen = new Set<string>()
  const newOnes = sayables(news, repository, seen)
  const oldOnes = sayables(still, repository, seen)
  // Neither section may push the other out: each is sure of what its share of the findings is.
  const share =
    still.length === 0 ? left : left * Math.max(0.3, news.length / (news.length + still.length))
  const newBlocks =
    news.length === 0 ? [] : fitBlocks(newOnes, Math.min(share, left * 0.9), FULL_BLOCKS, rest)
  const spent = newBlocks.reduce((sum, block) => sum + block.length + 2, 0)
  const stillBlocks =
    still.length === 0
      ? []
      : fitBlocks(oldOnes, left - spent, Math.max(0, FULL_BLOCKS - news.length), rest)
  const section = (heading: string, blocks: string[]): string[] =>
    mode === 'rolling' && blocks.length > 0 ? [heading, ...blocks] : blocks
  return [
    start,
    ...section('## New', newBlocks),
    ...section('## Still open', stillBlocks),
    ends,
    ...tail,
  ]
    .filter(Boolean)
    .join('\n\n')
}

/**
 * Digest of what a reader can act on: the findings and where they stand, what is unknown, what is
 * gone. Not the scan, its time, or a commit that changed nothing of it.
 */
const contentDigest = ({ repository, news, still }: IssueContent): string =>
  createHash('sha256')
    .update(
      JSON.stringify([
        [news, still].map((list) =>
          list.map(({ finding: { evidence: _, since: __, issue: ___, ...rest } }) => rest),
        ),
        repository.results
          .filter(({ status }) => status === 'unknown')
          .map(({ check, subject, message }) => [check, subject, message]),
        repository.resolved,
        [repository.name, repository.tier, repository.status, repository.team],
      ]),
    )
    .digest('hex')
    .slice(0, 20)

/**
 * Title and body of the issue for one repository. The body is at most 60,000 UTF-16 units; what
 * finds no room in full is named in a line, then counted, with a link to the run's report. Nobody
 * is mentioned in it and nothing referenced, whatever the repository's texts say.
 */
export const issueText = (content: IssueContent): IssueText => {
  const { repository, domain, mode, scan, news, still } = content
  const told = [...news, ...still].map(({ finding }) => finding)
  const head: MarkerHead = { repository: repository.name, domain, mode, scan: scan.id }
  const end = footer(content)
  // The marker first: what people were told must not be lost for want of room.
  const markerSize = markerComment({ ...head, content: '0'.repeat(20) }, told).length
  const text = says(content, BODY_LIMIT - markerSize - end.length - 10)
  const title = titleOf(content)
  const digest = mode === 'rolling' ? contentDigest(content) : ''
  const marker = markerComment(mode === 'rolling' ? { ...head, content: digest } : head, told)
  return { title, body: `${text}\n\n${end}\n\n${marker}\n`, content: digest }
}
