import { shortId } from '../../../model/commit.ts'
import {
  type CommitInfo,
  compareSeverity,
  type OpenFinding,
  type RepositoryState,
} from '../../../model/index.ts'
import { fileUrl } from '../../finding-place.ts'
import { differenceLine, differenceOf, titleWords } from '../../finding-words.ts'
import { compareText, isOpen } from '../../report.ts'
import { commitUrl, issueUrl, pullUrl, said, webUrl } from '../outside.ts'
import type { FindingRow, Link, RepositoryRow } from '../shared/rows.ts'

const NOWHERE: Link = { label: '', url: '' }

const personOf = (commit: CommitInfo): string =>
  commit.login === undefined ? commit.author : `@${commit.login}`

/** Of several commits to a file nobody knows which it was: naming the newest would accuse somebody. */
const whoOf = ({ evidence }: OpenFinding): string => {
  if (evidence.shared) return ''
  const [newest] = evidence.commits ?? []
  return said(evidence.actor && !newest ? evidence.actor : newest ? personOf(newest) : '', 80)
}

const commitOf = ({ evidence }: OpenFinding, repository: string): Link => {
  const newest = evidence.commits?.[0]
  const oid = newest?.oid ?? evidence.commit
  if (oid === undefined || evidence.shared) return NOWHERE
  const url = newest ? newest.url : evidence.url
  return {
    label: said(shortId(oid), 12),
    url: commitUrl(url ?? (repository === '' ? undefined : `${repository}/commit/${oid}`)),
  }
}

const pullOf = ({ evidence }: OpenFinding): Link => {
  const pull = evidence.commits?.[0]?.pullRequest ?? evidence.pullRequest
  return pull === undefined || evidence.shared
    ? NOWHERE
    : { label: `PR ${pull.number}`, url: pullUrl(pull.url) }
}

const issueOf = ({ told, issue }: OpenFinding): Link => {
  if (told?.issue) return { label: `#${told.issue.number}`, url: issueUrl(told.issue.url) }
  const url = issueUrl(issue)
  return url === '' ? NOWHERE : { label: `#${url.slice(url.lastIndexOf('/') + 1)}`, url }
}

/** The resource, the setting's page, or the file at the scanned commit. */
const placeOf = (finding: OpenFinding, state: RepositoryState, repository: string): Link => {
  const { file, line, setAt, resource } = finding
  if (resource !== undefined) {
    const { environment, region, type, physicalId } = resource
    const label = `${type} ${physicalId} in ${environment}, ${region}`
    return { label: said(label), url: webUrl(setAt?.url) }
  }
  if (file !== undefined) {
    const at = line === undefined ? file : `${file}:${line}`
    const from = { commit: state.commit, ...(repository === '' ? {} : { url: repository }) }
    return { label: said(at), url: webUrl(fileUrl(from, file, line)) }
  }
  return setAt === undefined ? NOWHERE : { label: said(setAt.name), url: webUrl(setAt.url) }
}

const differenceWords = (finding: OpenFinding): string => {
  const difference = differenceOf(finding)
  return difference === null ? '' : said(differenceLine(difference, (text) => text))
}

const exemptedWords = ({ exempted }: OpenFinding): string =>
  exempted === undefined
    ? ''
    : said(`${exempted.reason} (${exempted.owner}, until ${exempted.expires.slice(0, 10)})`, 300)

/** One open finding as a row of the table. */
export const findingRowOf = (
  finding: OpenFinding,
  state: RepositoryState,
  repository: RepositoryRow,
): FindingRow => ({
  repository,
  domain: state.domain,
  severity: finding.severity,
  check: said(finding.check, 100),
  title: said(titleWords(finding)) || said(finding.subject) || said(finding.check),
  subject: said(finding.subject),
  since: Date.parse(finding.since),
  who: whoOf(finding),
  place: placeOf(finding, state, repository.url),
  difference: differenceWords(finding),
  fix: said(finding.fix, 300),
  commit: commitOf(finding, repository.url),
  pull: pullOf(finding),
  issue: issueOf(finding),
  exempted: exemptedWords(finding),
  counts: isOpen(finding),
})

/** What counts before what does not; then gravest first, and of those the oldest. */
export const byUrgency = (a: FindingRow, b: FindingRow): number =>
  Number(b.counts) - Number(a.counts) ||
  compareSeverity(a.severity, b.severity) ||
  a.since - b.since ||
  compareText(a.repository.name, b.repository.name) ||
  compareText(a.title, b.title)
