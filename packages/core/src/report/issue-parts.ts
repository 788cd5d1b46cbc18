import { shortId } from '../model/commit.ts'
import { type Domain, type RepositoryReport, worst } from '../model/index.ts'
import { findingLine } from './finding-markdown.ts'
import { AGAIN, type Again, againOf, titleWords } from './finding-words.ts'
import { fitLines } from './fit.ts'
import { type CheckWords, groupsOf } from './issue-by-check.ts'
import { notChecked } from './not-checked.ts'
import { countBySeverity, type FoundBy, findingsOf, isOpen } from './report.ts'
import { codeLink, inlineCode, link, plain, titleText } from './text.ts'
import { unseenBy, unseenGroups } from './unknowns.ts'
import { bySeverity, checkName, count, moment, repositoryKey } from './words.ts'

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
  /** What the checks ask and why, for issues that go by check; without them their ids stand there. */
  checks?: readonly CheckWords[]
}

const TITLE_LIMIT = 200

const elsewhere = ({ repository, target }: IssueContent): boolean =>
  repositoryKey(repository.name) !== repositoryKey(target)

/** `3 violations, 1 high: branch protection, labels`: how many, how grave, of what. */
const violations = (found: readonly FoundBy[], mode: IssueContent['mode']): string => {
  const severities = found.map(({ finding }) => finding.severity)
  const gravest = worst(severities)
  const number = severities.filter((severity) => severity === gravest).length
  const names = groupsOf(found).map(([first]) => checkName(first?.check ?? ''))
  const more = names.length > 3 ? `, and ${count(names.length - 3, 'more check')}` : ''
  const amount = number === found.length && number > 1 ? 'all' : number.toLocaleString('en-US')
  return `${count(found.length, mode === 'rolling' ? 'open violation' : 'violation')}, ${amount} ${gravest}: ${names.slice(0, 3).join(', ')}${more}`
}

const MOST_ENVIRONMENTS = 3

/** `3 differences in prod, 1 critical: web-sg is open to the whole internet` */
const differences = (found: readonly FoundBy[], mode: IssueContent['mode']): string => {
  const severities = found.map(({ finding }) => finding.severity)
  const gravest = worst(severities)
  const number = severities.filter((severity) => severity === gravest).length
  const names = [...new Set(found.flatMap(({ finding }) => finding.resource?.environment ?? []))]
  const shown = names.slice(0, MOST_ENVIRONMENTS)
  const more = names.length - shown.length
  const last = more > 0 ? `${more} more` : shown.length > 1 ? shown.pop() : undefined
  const where = [shown.join(', '), last].filter(Boolean).join(' and ')
  const what = count(found.length, mode === 'rolling' ? 'open difference' : 'difference')
  const amount = number === found.length && number > 1 ? 'all' : number.toLocaleString('en-US')
  const [first] = found
  return `${what}${where && ` in ${where}`}, ${amount} ${gravest}${first ? `: ${titleWords(first.finding)}` : ''}`
}

export const titleOf = (content: IssueContent): string => {
  const { domain, repository, mode, news, still } = content
  const open = [...news, ...still]
  const about = elsewhere(content) ? titleText(repository.name, 80) : ''
  const prefix = `[drift:${domain}] ${about && `${about}: `}`
  const [first] = news.length > 0 ? news : open
  if (!first) return `${prefix}nothing is open`
  if (domain === 'process' && (mode === 'rolling' || news.length > 1))
    return (
      prefix +
      titleText(violations(mode === 'rolling' ? open : news, mode), TITLE_LIMIT - prefix.length)
    )
  if (domain === 'infra' && (mode === 'rolling' || news.length > 1))
    return (
      prefix +
      titleText(differences(mode === 'rolling' ? open : news, mode), TITLE_LIMIT - prefix.length)
    )
  if (mode === 'rolling')
    return `${prefix}${count(open.length, 'open finding')}, worst ${worst(open.map(({ finding }) => finding.severity))}`
  const rest = news.length > 1 ? `, and ${(news.length - 1).toLocaleString('en-US')} more` : ''
  const suffix = ` (${first.finding.severity})${rest}`
  return (
    prefix +
    titleText(titleWords(first.finding), TITLE_LIMIT - prefix.length - suffix.length) +
    suffix
  )
}

/** What a domain's findings are to who reads of them. */
const NOUNS: Partial<Record<Domain, string>> = { process: 'violation', infra: 'difference' }
const noun = ({ domain }: IssueContent): string => NOUNS[domain] ?? 'finding'

const states = (content: IssueContent): string => {
  const { news, scan } = content
  const groups = Map.groupBy(news, ({ finding }) => againOf(finding, scan.time))
  const fresh = groups.get(null)?.length ?? 0
  if (fresh === news.length) return count(fresh, `new ${noun(content)}`)
  const again = Object.entries(AGAIN).map(([key, words]) => {
    const number = groups.get(key as Again)?.length ?? 0
    return number > 0 && `${number} ${words}`
  })
  return [fresh > 0 && `${fresh} new`, ...again].filter(Boolean).join(', ')
}

/** What happened, how grave, where; then compared with what. */
export const lead = (content: IssueContent): string => {
  const { repository, mode, news, still } = content
  const open = [...news, ...still]
  const name = codeLink(repository.name, repository.url)
  const grades = bySeverity(countBySeverity(open.map(({ finding }) => finding)))
  const what =
    open.length === 0
      ? `**Nothing is open** in ${name} any more; this issue can be closed.`
      : mode === 'rolling'
        ? `**${count(open.length, `open ${noun(content)}`)}** in ${name}: ${grades}.`
        : `**${states(content)}** in ${name}: ${grades}.`
  const traits = [
    repository.tier && `Tier ${repository.tier}`,
    repository.status && `status ${repository.status}`,
    repository.team && `team ${inlineCode(repository.team, 60)}`,
  ].filter(Boolean)
  const context = [compared(content), traits.length > 0 && `${traits.join(', ')}.`]
  return [what, context.filter(Boolean).join(' ')].filter(Boolean).join('\n\n')
}

const compared = ({ repository: { commit, base, url }, domain }: IssueContent): string => {
  const at = (oid: string): string =>
    codeLink(shortId(oid), url && `${url}/commit/${encodeURIComponent(oid)}`)
  if (commit === null) return ''
  // Accounts are as they are, whatever was committed since.
  if (domain === 'infra') return `Declared at ${at(commit)}.`
  if (base === null || base === commit) return `Seen at ${at(commit)}.`
  const range = `${encodeURIComponent(base)}...${encodeURIComponent(commit)}`
  // Settings are as they are; only commits and pull requests are counted from somewhere.
  const since = domain === 'process' ? 'commits and pull requests since' : 'compared with'
  return `Seen at ${at(commit)}, ${since} ${at(base)}${url === undefined ? '' : ` (${link('all changes between', `${url}/compare/${range}`)})`}.`
}

export const unknowns = ({ results }: RepositoryReport, room: number): string => {
  const lines = unseenGroups(results).map((unseen) => {
    const code = (name: string) => inlineCode(name, 80)
    const needs = unseen.permissions.map(code).join(', ')
    return `- ${unseenBy(unseen, code)}: ${plain(unseen.message)}${needs && ` (needs ${needs})`}`
  })
  return notChecked(lines, room)
}

/** What nobody has to act on: stricter settings, mere changes, exempted findings. */
export const asides = ({ repository }: IssueContent, room: number): string => {
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

export const resolved = ({ repository }: IssueContent, room: number): string =>
  repository.resolved.length === 0
    ? ''
    : `## Resolved\n\n${fitLines(
        repository.resolved.map(({ title, why }) => `- ${plain(title, 120)} (${plain(why, 120)})`),
        room,
      ).join('\n')}`

/** What it means that a person closes it, for the domains in which it means something. */
const CLOSING: Partial<Record<Domain, string>> = {
  code: 'Closing it accepts the changes listed here',
  infra:
    'Closing it accepts nothing: a difference counts as open until it is mended, declared or exempted',
  process:
    'Closing it accepts what happened (a commit, a merge, a bypass); a setting counts as open until it is mended or exempted',
}

export const footer = ({ domain, mode, scan }: IssueContent): string => {
  const tool = `${link('drift-toolkit', scan.toolUrl)} ${plain(scan.toolVersion, 40)}`
  const run = scan.runUrl ? `, ${link('run and full report', scan.runUrl)}` : ''
  const how =
    mode === 'rolling'
      ? 'This issue is edited in place when something changes'
      : 'What is still there in the next scan is not told again, unless it gets worse or comes back'
  return `---\n<sub>Opened by ${tool}, scan ${inlineCode(scan.id, 60)} at ${moment(scan.time)}${run}. ${how}. ${CLOSING[domain] ?? 'Close it when it is dealt with'}; drift-toolkit never closes an issue itself.</sub>`
}
