import { compareSeverity, type RepositoryReport, type Severity } from '../model/index.ts'
import { issueText } from '../report/issue.ts'
import type { IssueContent } from '../report/issue-parts.ts'
import { toldBy } from '../report/marker.ts'
import { compareText, type FoundBy, openFindings } from '../report/report.ts'
import { summaryIssueText } from '../report/summary-issue.ts'
import { count, repositoryKey } from '../report/words.ts'
import {
  issueLabel,
  issueShare,
  issueTarget,
  type Plan,
  type PlanInput,
  type Tell,
  type Write,
} from './plan.ts'

export { issueLabel, issuesToRead, type OpenIssue, type PlanInput } from './plan.ts'

const same = (a: string, b: string): boolean => repositoryKey(a) === repositoryKey(b)

const severest = (a: Severity | null, b: Severity | null): Severity | null =>
  a === null ? b : b === null ? a : compareSeverity(a, b) <= 0 ? a : b

/** At which severity people know a finding of this repository: from the ledger, or from markers. */
const knownTo = (
  { told, openIssues, domain, rules }: PlanInput,
  { name }: RepositoryReport,
  target: string,
): ((fingerprint: string) => Severity | null) => {
  if (told !== null) {
    const known = told.get(repositoryKey(name))
    return (fingerprint) => known?.get(fingerprint) ?? null
  }
  // A marker speaks for a repository only where that repository's findings are told.
  const lookups = openIssues
    .filter(
      (issue) =>
        same(issue.repository, target) ||
        (rules.runRepository !== null && same(issue.repository, rules.runRepository.name)),
    )
    .flatMap(({ markers }) => markers)
    .filter((marker) => marker.domain === domain && same(marker.repository, name))
    .map(toldBy)
  return (fingerprint) =>
    lookups.reduce<Severity | null>((at, lookup) => severest(at, lookup(fingerprint)), null)
}

/** Whether a finding is to be told: nobody knows it, it got worse, or the ledger saw it come back. */
const isNews = (
  { finding }: FoundBy,
  known: (fingerprint: string) => Severity | null,
  hasLedger: boolean,
): boolean => {
  if (hasLedger && (finding.state === 'worse' || finding.state === 'back')) return true
  const at = known(finding.fingerprint)
  return at === null || compareSeverity(finding.severity, at) < 0
}

interface Candidate {
  repository: RepositoryReport
  target: string
  news: FoundBy[]
  still: FoundBy[]
}

const byNeed = (a: Candidate, b: Candidate): number => {
  const [first, second] = [a.news[0], b.news[0]]
  return (
    (first && second ? compareSeverity(first.finding.severity, second.finding.severity) : 0) ||
    b.news.length - a.news.length ||
    compareText(a.repository.name, b.repository.name)
  )
}

const tellsOf = (repository: RepositoryReport, found: readonly FoundBy[]): Tell[] =>
  found.map(({ finding: { fingerprint, severity } }) => ({
    repository: repository.name,
    fingerprint,
    severity,
  }))

const writeFor = (
  input: PlanInput,
  mode: 'scan' | 'rolling',
  { repository, target, news, ...others }: Candidate,
): Write & { content: string } => {
  const { domain, scan, checks = [] } = input
  const still = mode === 'rolling' ? others.still : []
  const content: IssueContent = { repository, domain, mode, scan, target, news, still, checks }
  const text = issueText(content)
  return {
    kind: 'open',
    repository: target,
    about: [repository.name],
    domain,
    scan: scan.id,
    title: text.title,
    body: text.body,
    labels: [issueLabel(domain)],
    tells: tellsOf(repository, [...news, ...still]),
    content: text.content,
  }
}

/** The rolling issue of a repository: of several the oldest, so that all runs agree on one. */
const rollingIssue = (input: PlanInput, { repository, target }: Candidate) =>
  input.openIssues
    .flatMap((issue) => {
      const marker = issue.markers.find(
        (one) =>
          one.mode === 'rolling' &&
          one.domain === input.domain &&
          same(one.repository, repository.name),
      )
      return marker && same(issue.repository, target) ? [{ issue, marker }] : []
    })
    .sort((a, b) => a.issue.number - b.issue.number)[0]

const candidates = (input: PlanInput, notes: string[]): Candidate[] => {
  let homeless = 0
  const found = input.repositories.flatMap((repository): Candidate[] => {
    const target = issueTarget(repository, input.rules)
    const open = openFindings(repository)
    if (target === null) {
      if (repository.visibility !== 'local' && open.length > 0) homeless += 1
      return []
    }
    const known = knownTo(input, repository, target)
    const { news = [], still = [] } = Object.groupBy(open, (one) =>
      isNews(one, known, input.told !== null) ? 'news' : 'still',
    )
    return [{ repository, target, news, still }]
  })
  if (homeless > 0)
    notes.push(
      `${count(homeless, 'public repository', 'public repositories')} with findings got no issue: name an issue-repository, or set issue-public to tell them in public`,
    )
  return found
}

/** What the brake holds back, as one issue in the repository that runs the workflow. */
const summaryWrite = (input: PlanInput, held: Candidate[], notes: string[]): Write[] => {
  const { rules, domain, scan, maxIssues } = input
  const place = rules.runRepository
  if (held.length === 0) return []
  const named = place?.public ? held.filter((one) => one.repository.visibility === 'public') : held
  notes.push(
    `max-issues (${maxIssues}) is reached: ${count(held.length, 'repository', 'repositories')} got no issue of their own`,
  )
  if (place === null || named.length === 0) return []
  const { title, body } = summaryIssueText({
    domain,
    scan,
    maxIssues,
    untold: named,
    withheld: held.length - named.length,
  })
  return [
    {
      kind: 'summary',
      repository: place.name,
      about: named.map(({ repository }) => repository.name),
      domain,
      scan: scan.id,
      title,
      body,
      labels: [issueLabel(domain)],
      tells: named.flatMap((one) => tellsOf(one.repository, one.news)),
    },
  ]
}

/**
 * What to write so that people know what is new, worse or back, and are told nothing twice. Pure:
 * the same reports and the same memory give the same writes, gravest first. Exempted findings,
 * strengthenings and mere information never make an issue. Editing a rolling issue notifies nobody,
 * so only new issues count against `maxIssues`; past it one summary stands for the rest.
 */
export const planIssues = (input: PlanInput): Plan => {
  const notes: string[] = []
  const { mode } = input
  if (mode === 'none') return { writes: [], notes }
  const all = candidates(input, notes)
  const updates: Write[] = []
  const fresh: Candidate[] = []
  for (const one of all) {
    const rolling = mode === 'rolling' ? rollingIssue(input, one) : undefined
    if (rolling) {
      const { content, ...write } = writeFor(input, 'rolling', one)
      if (content !== rolling.marker.content)
        updates.push({ ...write, kind: 'update', number: rolling.issue.number })
    } else if (one.news.length > 0) fresh.push(one)
  }
  fresh.sort(byNeed)
  const share = issueShare(input.maxIssues, input.shard)
  const opened = fresh.slice(0, share).map((one): Write => {
    const { content: _, ...write } = writeFor(input, mode, one)
    return write
  })
  return {
    writes: [...opened, ...updates, ...summaryWrite(input, fresh.slice(share), notes)],
    notes,
  }
}
