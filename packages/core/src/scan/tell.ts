import { readRepository } from '../collect/github/inventory.ts'
import {
  compareSeverity,
  type Domain,
  type Finding,
  type Report,
  type RepositoryReport,
} from '../model/index.ts'
import { publishIssues, readOpenIssues, type Told } from '../publish/issues.ts'
import {
  issueLabel,
  issuesToRead,
  type OpenIssue,
  type PlanInput,
  planIssues,
} from '../publish/reconcile.ts'
import { toldBy } from '../report/marker.ts'
import { GitHubError } from '../transport/types.ts'
import { version } from '../version.ts'
import type { ScanOptions } from './options.ts'
import type { Ports } from './ports.ts'
import { apiUsage, type Scanned } from './scan.ts'
import { rememberTold, toldSoFar } from './told-state.ts'

/** Where nobody is told by issue, the report is the telling. */
const toldByReport = ({ report, states }: Scanned): Report => {
  for (const [name, state] of states) {
    const open = state.open.map((f) => ({ ...f, told: f.told ?? { severity: f.severity } }))
    states.set(name, { ...state, open })
  }
  return report
}

/**
 * Whether the ledger can say what was told. An empty folder may be a new one, or one that did not
 * outlive the last job; then the markers in open issues say it.
 */
const hasMemory = ({ known }: Scanned, { ledger }: Ports): boolean =>
  ledger !== null && (ledger.outlives || known.size > 0)

/** The repository that runs the workflow, for what is not told elsewhere. */
const homeOf = async ({ home }: ScanOptions, { github }: Ports) => {
  if (home === null || !github) return null
  try {
    const { name, visibility } = await readRepository(github, home)
    return { name, public: visibility === 'public' }
  } catch (error) {
    if (error instanceof GitHubError && error.status === 404) return null
    throw error
  }
}

const readIssues = async (
  { issues }: Ports,
  domain: Domain,
  repositories: string[],
  report: Report,
): Promise<OpenIssue[]> => {
  const found: OpenIssue[] = []
  for (const repository of repositories) {
    if (!issues) continue
    try {
      found.push(...(await readOpenIssues(issues, repository, issueLabel(domain))))
    } catch (error) {
      if (!(error instanceof GitHubError)) throw error
      // Writing there will say what is wrong; without memory it can only repeat itself.
      report.notes.push(`the open issues of ${repository} could not be read: ${error.message}`)
    }
  }
  return found
}

const newIn = ({ results }: RepositoryReport): Finding[] =>
  results.flatMap(({ findings }) => findings.filter(({ state }) => state === 'new'))

/** What of the news open issues know already. */
const knownTo = (issues: readonly OpenIssue[], { repositories, domain }: PlanInput): Told[] =>
  issues.flatMap(({ repository: place, number, url, nodeId, markers }) =>
    markers.flatMap((marker) => {
      const about = marker.repository.toLowerCase()
      const told = marker.domain === domain ? toldBy(marker) : () => null
      return repositories
        .filter(({ name }) => name.toLowerCase() === about)
        .flatMap((repository) =>
          newIn(repository).flatMap(({ fingerprint, severity }): Told[] => {
            const at = told(fingerprint)
            if (at === null || compareSeverity(at, severity) > 0) return []
            const issue = { repository: place, number, url, nodeId }
            return [{ repository: repository.name, fingerprint, severity: at, issue }]
          }),
        )
    }),
  )

/**
 * A ledger that begins with this scan, often since the job may only write it now: nights before may have
 * told. Not where there is news of more repositories than get an issue at all.
 */
const isMemoryNew = ({ known, report }: Scanned, { maxIssues }: ScanOptions): boolean =>
  known.size === 0 && report.repositories.filter((one) => newIn(one).length > 0).length <= maxIssues

/**
 * A job that is run again, or that has no memory yet, may have told and not been remembered, for its
 * ledger could not be written: then the markers of open issues know. Only where there is news they are
 * looked at.
 */
const rememberAttempts = async (
  scanned: Scanned,
  input: PlanInput,
  ports: Ports,
): Promise<PlanInput> => {
  const repositories = input.repositories.filter((one) => newIn(one).length > 0)
  const places = issuesToRead({ ...input, repositories, told: null })
  const issues = await readIssues(ports, scanned.domain, places, scanned.report)
  rememberTold(scanned, knownTo(issues, input))
  return { ...input, told: toldSoFar(scanned) }
}

/**
 * Tells people what is new, worse or back, in issues, and notes in the ledger's next state who was
 * told. A repository that cannot take an issue is an error of the run; its findings stay news.
 */
export const tell = async (
  scanned: Scanned,
  options: ScanOptions,
  ports: Ports,
): Promise<Report> => {
  const { report } = scanned
  const writer = ports.issues ?? ports.github
  if (options.issueMode === 'none' || !writer) return toldByReport(scanned)
  const hasFindings = report.repositories.some((r) => r.results.some((x) => x.findings.length > 0))
  const asLedgerSays: PlanInput = {
    repositories: report.repositories,
    domain: scanned.domain,
    checks: scanned.checks,
    mode: options.issueMode,
    scan: {
      id: report.scan.id,
      time: report.scan.started,
      toolVersion: version,
      ...(options.runUrl ? { runUrl: options.runUrl } : {}),
    },
    rules: {
      issueRepository: options.issueRepository,
      issuePublic: options.issuePublic,
      runRepository: hasFindings ? await homeOf(options, ports) : null,
    },
    told: hasMemory(scanned, ports) ? toldSoFar(scanned) : null,
    openIssues: [],
    maxIssues: options.maxIssues,
    shard: options.shard,
  }
  const writing = { ...ports, issues: writer }
  const isDoubtful =
    options.issueMode === 'scan' &&
    asLedgerSays.told !== null &&
    (options.isRerun === true || isMemoryNew(scanned, options))
  const input = isDoubtful ? await rememberAttempts(scanned, asLedgerSays, writing) : asLedgerSays
  const openIssues = await readIssues(writing, scanned.domain, issuesToRead(input), report)
  const plan = planIssues({ ...input, openIssues })
  const published = await publishIssues(writer, plan.writes, {
    dryRun: options.dryRun,
    sleep: ports.clock.sleep,
  })
  rememberTold(scanned, published.told)
  const { rest: _, graphql: __, ...elsewhere } = report.api.requests
  return {
    ...report,
    notes: [...report.notes, ...plan.notes, ...published.notes],
    errors: [...report.errors, ...published.errors],
    issues: published.issues,
    api: apiUsage(ports, elsewhere),
  }
}
