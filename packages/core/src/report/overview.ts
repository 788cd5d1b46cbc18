import { shortId } from '../model/commit.ts'
import { type Report, type RepositoryReport, SEVERITIES, worst } from '../model/index.ts'
import { errorGroups } from './errors.ts'
import { fitLines, listSection } from './fit.ts'
import { isUnlooked } from './looked.ts'
import { reasonMarkdown } from './reason.ts'
import { compareText, countBySeverity, openFindings } from './report.ts'
import { codeCell, codeLink, inlineCode, link, plain, tableCell } from './text.ts'
import { type Unseen, unseenBy, unseenGroups } from './unknowns.ts'
import { bySeverity, count, firstOf, grade, moment } from './words.ts'

/** What a whole run comes to, as Markdown: shared by the job summary and the Markdown report. */

/** `## Drift in acme: code` */
export const heading = ({ scan }: Report): string =>
  `## Drift in ${plain(scan.scope.name, 140)}: ${scan.domains.join(', ')}${scan.scope.shard === undefined ? '' : `, shard ${plain(scan.scope.shard, 10)}`}`

const gravity = (repository: RepositoryReport): number => {
  const gravest = worst(openFindings(repository).map(({ finding }) => finding.severity))
  return gravest === null ? SEVERITIES.length : SEVERITIES.indexOf(gravest)
}

/** Worst first, then most findings, then by name. */
export const worstFirst = (repositories: readonly RepositoryReport[]): RepositoryReport[] =>
  repositories
    .map((repository) => ({
      repository,
      gravity: gravity(repository),
      open: openFindings(repository).length,
    }))
    .sort(
      (a, b) =>
        a.gravity - b.gravity ||
        b.open - a.open ||
        compareText(a.repository.name, b.repository.name),
    )
    .map(({ repository }) => repository)

const issueCell = (report: Report, repository: RepositoryReport): string => {
  const urls = new Map(
    openFindings(repository).flatMap(({ finding }) =>
      finding.issue === undefined ? [] : [[finding.issue, null] as const],
    ),
  )
  for (const { repository: where, url } of report.issues)
    if (where === repository.name) urls.set(url, null)
  const links = [...urls.keys()]
    .slice(0, 3)
    .map((url) => link(/(\d+)$/.exec(url)?.[1] ?? 'issue', url))
  return links.join(', ') || '–'
}

/** Green where all was looked at; an account that was not may hold anything. */
const nothingFound = ({ errors }: Report, repository: RepositoryReport): string => {
  if (isUnlooked(repository)) return '⚪ not looked at'
  const { name } = repository
  return errors.some(({ where }) => where === name || where.startsWith(`${name} `)) ? '⚪' : '🟢'
}

const repositoryRow = (report: Report, repository: RepositoryReport): string => {
  const open = openFindings(repository).map(({ finding }) => finding)
  const news = open.filter(({ state }) => state !== undefined && state !== 'open').length
  const unknown = repository.results.filter(({ status }) => status === 'unknown').length
  const gravest = worst(open.map(({ severity }) => severity))
  return `| ${[
    repository.url === undefined
      ? codeCell(repository.name, 140)
      : link(repository.name, repository.url),
    tableCell([repository.tier, repository.status].filter(Boolean).join(', ')),
    gravest !== null ? grade(gravest) : nothingFound(report, repository),
    open.length === 0 ? '0' : bySeverity(countBySeverity(open)),
    String(news),
    String(repository.resolved.length),
    String(unknown),
    repository.commit === null
      ? '–'
      : codeLink(
          shortId(repository.commit),
          repository.url && `${repository.url}/commit/${encodeURIComponent(repository.commit)}`,
        ),
    issueCell(report, repository),
  ].join(' | ')} |`
}

/** A table by repository, worst first; those that found no room are counted. */
export const repositoryTable = (report: Report, room: number): string => {
  if (report.repositories.length === 0) return ''
  const head = [
    '| Repository | Tier | Worst | Findings | New | Resolved | Unknown | Commit | Issue |',
    '| --- | --- | --- | --- | ---: | ---: | ---: | --- | --- |',
  ]
  const rows = worstFirst(report.repositories).map((one) => repositoryRow(report, one))
  const fitted = fitLines(
    rows,
    room,
    (left) => `| … and ${count(left, 'repository', 'repositories')} more | | | | | | | | |`,
  )
  return ['### Repositories', '', ...head, ...fitted].join('\n')
}

/** What could not be checked, the same things together, with what would answer it. */
export const unknownTable = (report: Report, room: number): string => {
  const groups = new Map<string, { unseen: Unseen; where: Set<string> }>()
  for (const { name, results } of report.repositories) {
    for (const unseen of unseenGroups(results)) {
      const key = JSON.stringify([unseen.message, unseen.permissions])
      const group = groups.get(key)
      if (group === undefined) groups.set(key, { unseen, where: new Set([name]) })
      else {
        group.where.add(name)
        group.unseen.checks = [...new Set([...group.unseen.checks, ...unseen.checks])]
      }
    }
  }
  if (groups.size === 0) return ''
  const rows = [...groups.values()]
    .sort((a, b) => b.where.size - a.where.size)
    .map(({ unseen: { message, permissions, checks }, where }) => {
      const needs = permissions.map((permission) => codeCell(permission, 80)).join(', ') || '–'
      const by = unseenBy({ checks, subjects: [] }, (id) => codeCell(id, 80))
      const row = [by, tableCell(message, 200), needs]
      const places = firstOf([...where], 5, (name) => codeCell(name, 140))
      return `| ${[...row, places].join(' | ')} |`
    })
  return [
    '### Could not be checked',
    '',
    'Neither drift nor in order: nobody could look.',
    '',
    '| Check | Why | Needs | Where |',
    '| --- | --- | --- | --- |',
    ...fitLines(rows, room, (left) => `| … and ${left} more | | | |`),
  ].join('\n')
}

export const errorList = (report: Report, room: number): string =>
  listSection(
    'Errors',
    errorGroups(report).map(({ where, reason, permission }) => {
      const places = firstOf(where, 10, (one) => inlineCode(one, 140))
      const needs = permission === undefined ? '' : ` (needs ${inlineCode(permission, 120)})`
      return `- ${places}: ${reasonMarkdown(reason, 500)}${needs}`
    }),
    room,
  )

const unchangedRow = (unchanged: number): Report['passedOver'] =>
  unchanged === 0
    ? []
    : [{ reason: 'unchanged since their last scan', count: unchanged, names: [] }]

export const passedOverList = ({ passedOver, unchanged }: Report, room: number): string =>
  listSection(
    'Passed over',
    [...unchangedRow(unchanged), ...passedOver].map(({ reason, count: number, names }) => {
      const shown = names.slice(0, 10).map((name) => inlineCode(name, 140))
      const more = number > shown.length && shown.length > 0 ? ', …' : ''
      return `- ${count(number, 'repository', 'repositories')}, ${plain(reason)}${shown.length > 0 ? `: ${shown.join(', ')}${more}` : ''}`
    }),
    room,
  )

/** Notes of the run, and of each repository. */
export const noteList = ({ notes, repositories }: Report, room: number): string =>
  listSection(
    'Notes',
    [
      ...notes.map((note) => `- ${plain(note, 500)}`),
      ...repositories.flatMap(({ name, notes: own }) =>
        own.map((note) => `- ${inlineCode(name, 140)}: ${plain(note, 500)}`),
      ),
    ],
    room,
  )

/** Issues that were opened or edited. */
export const issueList = ({ issues }: Report, room: number): string =>
  listSection(
    'Issues',
    issues.map(
      ({ repository, number, url, action }) =>
        `- ${link(`${repository} ${number}`, url)} ${action}`,
    ),
    room,
  )

/** The last line: what it cost, and when. */
export const usageLine = ({ api, scan, tool }: Report): string => {
  const requests = Object.entries(api.requests)
    .filter(([, number]) => number > 0)
    .map(([kind, number]) => `${number.toLocaleString('en-US')} ${plain(kind, 20)}`)
  const total = Object.values(api.requests).reduce((a, b) => a + b, 0)
  const spent = [
    `${count(total, 'API request')}${requests.length > 0 ? ` (${requests.join(', ')})` : ''}`,
    api.points > 0 && `${count(api.points, 'GraphQL point')}`,
    api.waitedSeconds > 0 && `${count(api.waitedSeconds, 'second')} waited for limits`,
  ].filter(Boolean)
  return `<sub>${tool.name} ${plain(tool.version, 40)}, scan ${inlineCode(scan.id, 60)}, ${moment(scan.started)} to ${moment(scan.finished)}; ${spent.join(', ')}.</sub>`
}
