import type { Report, RepositoryReport } from '../model/index.ts'
import { findingBlock, findingLine } from './finding-markdown.ts'
import { headline } from './headline.ts'
import { coverageMarkdown } from './infra-table.ts'
import { notLookedAtList } from './not-looked-at.ts'
import {
  errorList,
  heading,
  issueList,
  noteList,
  passedOverList,
  repositoryTable,
  unknownTable,
  usageLine,
  worstFirst,
} from './overview.ts'
import { findingsOf, isOpen } from './report.ts'
import { codeLink, plain } from './text.ts'

const ALL = Number.POSITIVE_INFINITY

const section = (repository: RepositoryReport, scanned: string): string => {
  const found = findingsOf(repository)
  const others = found.filter(({ finding }) => !isOpen(finding))
  const { resolved } = repository
  const coverage = coverageMarkdown(repository, ALL)
  if (found.length === 0 && resolved.length === 0 && coverage === '') return ''
  // A file's diff is shown with the first of its findings.
  const seen = new Set<string>()
  const blocks = found
    .filter(({ finding }) => isOpen(finding))
    .map((one) => {
      const { diff } = one.finding
      const fresh = diff !== undefined && !seen.has(diff)
      if (diff !== undefined) seen.add(diff)
      return findingBlock(one, repository, { level: 4, diff: fresh, scanned })
    })
  return [
    `### ${codeLink(repository.name, repository.url)}`,
    coverage,
    ...blocks,
    others.length > 0 &&
      `**Seen too, nothing to do:**\n\n${others.map((one) => findingLine(one, repository) + (one.finding.exempted ? ` (exempted until ${plain(one.finding.exempted.expires, 20)})` : one.finding.direction ? ` (${one.finding.direction})` : '')).join('\n')}`,
    resolved.length > 0 &&
      `**Resolved:**\n\n${resolved.map(({ title, why }) => `- ${plain(title)} (${plain(why, 200)})`).join('\n')}`,
  ]
    .filter(Boolean)
    .join('\n\n')
}

/** The whole report as Markdown, nothing left out: for a file, a page or a comment. */
export const renderMarkdown = (report: Report): string => {
  const parts = [
    heading(report),
    headline(report),
    errorList(report, ALL),
    repositoryTable(report, ALL),
    ...worstFirst(report.repositories).map((one) => section(one, report.scan.started)),
    notLookedAtList(report, ALL),
    unknownTable(report, ALL),
    issueList(report, ALL),
    passedOverList(report, ALL),
    noteList(report, ALL),
    usageLine(report),
  ]
  return `${parts.filter(Boolean).join('\n\n')}\n`
}
