import { readRepository } from '../collect/github/inventory.ts'
import type { AuditFacts, Report } from '../model/index.ts'
import { countsOf, keepCounts, tellIssueList } from '../publish/issue-list.ts'
import { version } from '../version.ts'
import type { ScanOptions } from './options.ts'
import type { Ports } from './ports.ts'
import { apiUsage, type Scanned } from './scan.ts'

/**
 * Tells the weekly list of repositories with too many open drift issues, where an organization was
 * asked for, and notes in the ledger's next state what was counted, once that was told.
 */
export const tellList = async (
  { report, states }: Scanned,
  { issues, earlier, threshold, repository, now }: AuditFacts,
  options: ScanOptions,
  ports: Ports,
): Promise<Report> => {
  const writer = ports.issues ?? ports.github
  const place = options.issueRepository ?? options.home
  if (issues === null || !writer || !ports.github || place === null) return report
  if (options.target.kind !== 'organization') return report
  const { name, visibility } = await readRepository(ports.github, place)
  const done = await tellIssueList(writer, {
    login: options.target.login,
    issues,
    threshold,
    earlier,
    target: { name, public: visibility === 'public' },
    mode: options.issueMode,
    dryRun: options.dryRun,
    scan: {
      id: report.scan.id,
      time: report.scan.started,
      toolVersion: version,
      ...(options.runUrl ? { runUrl: options.runUrl } : {}),
    },
    sleep: ports.clock.sleep,
  })
  const state = states.get(repository.toLowerCase())
  if (done.told && state && issues.known) {
    const counted = keepCounts(earlier, countsOf(issues.value, now))
    states.set(repository.toLowerCase(), { ...state, counted })
  }
  return {
    ...report,
    issues: [...report.issues, ...done.issues],
    errors: [...report.errors, ...done.errors],
    notes: [...report.notes, ...done.notes],
    api: apiUsage(ports),
  }
}
