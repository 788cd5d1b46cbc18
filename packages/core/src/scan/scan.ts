import { randomBytes } from 'node:crypto'
import pLimit from 'p-limit'
import { accept } from '../ledger/reconcile.ts'
import type { RepositoryState } from '../ledger/state.ts'
import type {
  CheckInfo,
  Domain,
  Report,
  RepositoryReport,
  ScanError,
  Scope,
} from '../model/index.ts'
import { assembleReport } from '../report/report.ts'
import { version } from '../version.ts'
import { NOTHING_BROUGHT } from './brought.ts'
import { carry } from './carry.ts'
import { readClosed } from './closed.ts'
import type { DomainScan, LookContext } from './domain.ts'
import { leaveNewer } from './newer-states.ts'
import type { ScanOptions } from './options.ts'
import { policyFor, readOrganization } from './organization.ts'
import type { Ports } from './ports.ts'
import { registryReader } from './registries.ts'
import { NOT_IN } from './remote.ts'
import { awaiting } from './unreadable.ts'
import { passOver, type WorkItem, type WorkList } from './work.ts'

/** What a scan found and what is to be remembered of it; nothing was told to anybody yet. */
export interface Scanned {
  domain: Domain
  checks: readonly CheckInfo[]
  report: Report
  /** How many repositories were looked at; in the report are also those that did not move. */
  looked: number
  /** The deadline or a limit came first: some were not looked at, and come first next time. */
  cutShort: boolean
  /** What changes in the ledger, by lower-case repository name; to be completed with what was told. */
  states: Map<string, RepositoryState>
  /** The ledger as it was read. */
  known: ReadonlyMap<string, RepositoryState>
  /** Looked at alone: nobody is told, nothing is remembered. */
  reportOnly: boolean
}

type States = Map<string, RepositoryState>

/** `20261121T020000Z-1f2e3d4c`: sorts by time, and no two shards share one. */
const scanId = (now: Date): string =>
  `${now.toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z-${randomBytes(4).toString('hex')}`

const scopeOf = ({ target, shard, all, since }: ScanOptions, list: WorkList): Scope => ({
  kind: target.kind,
  name:
    target.kind === 'organization'
      ? target.login
      : target.kind === 'repository'
        ? target.name
        : (list.work[0]?.repository.name ?? 'repository'),
  ...(target.kind === 'organization' && target.repositories.length > 0
    ? { repositories: target.repositories }
    : {}),
  ...(shard ? { shard: `${shard.index}/${shard.of}` } : {}),
  all,
  since,
})

/**
 * One domain of a clone, a repository or an organization: which repositories, what is true there,
 * and how it compares with what was declared. Reads only; one repository that fails stops no other.
 * @throws GitHubError, NotARepositoryError, GitError when the scan as a whole cannot be run
 */
export const scanDomain = async <W extends WorkItem>(
  domain: DomainScan<W>,
  options: ScanOptions,
  ports: Ports,
): Promise<Scanned> => {
  const { clock, log } = ports
  const started = new Date(clock.now()).toISOString()
  const id = scanId(new Date(started))
  const known: States = ports.ledger ? await ports.ledger.read(domain.id) : new Map()
  const [organization, found, brought] = await Promise.all([
    readOrganization(options, ports),
    domain.findWork(options, ports, known, started),
    ports.brought ?? NOTHING_BROUGHT,
  ])
  const list = leaveNewer(
    found,
    ports.ledger?.newer() ?? [],
    domain.id,
    ports.ledger?.description ?? '',
  )
  // Before the work: what it will not be able to see.
  for (const note of list.notes) log.warn(note)
  const closed = await readClosed(ports.github, [
    ...list.work.flatMap((w) => w.state ?? []),
    ...list.unmoved,
  ])

  const states: States = new Map()
  const reports: RepositoryReport[] = []
  const errors: ScanError[] = [...list.errors]
  const left: string[] = []
  const limit = pLimit(options.concurrency)

  const context: LookContext = {
    organization,
    readRegistry: registryReader(ports.github),
    closed,
    brought,
    scan: id,
    started,
    log,
    options,
    ports,
  }
  const one = async (work: W): Promise<void> => {
    const { name } = work.repository
    if (clock.now() >= options.deadline) {
      left.push(name)
      const base = awaiting(domain.id, work, id)
      if (base) states.set(name.toLowerCase(), base)
      return
    }
    const looked = await domain.look(work, context)
    if (looked.isStranger && options.target.kind === 'organization') {
      passOver(list, NOT_IN, name)
      return
    }
    reports.push(looked.report)
    errors.push(...looked.errors)
    if (looked.next) states.set(name.toLowerCase(), looked.next)
    ports.progress?.(reports.length, list.work.length)
  }
  await Promise.all(list.work.map((work) => limit(() => one(work))))

  const looked = reports.length
  for (const state of list.unmoved) {
    const { state: next, accepted } = accept(state, closed(state), started)
    if (next.open.length === 0 && accepted.length === 0) continue
    const { name } = state.repository
    const carried = carry(next, accepted, policyFor(organization, name, null), started)
    reports.push(carried.report)
    if (accepted.length > 0 || carried.state !== next) states.set(name.toLowerCase(), carried.state)
  }
  const outOfTime = ports.github?.usage.outOfTime === true
  const cut = [
    ...leftErrors(left),
    ...(outOfTime && errors.length === 0 ? [hiddenError(list, options)] : []),
  ]
  const notes = [...organization.notes, ...list.notes, ...brought.notes, ...leftNote(left)]
  return {
    domain: domain.id,
    checks: [...domain.checks, ...brought.checks(domain.id)],
    report: assembleReport({
      toolVersion: version,
      scan: {
        id,
        domains: [domain.id],
        scope: scopeOf(options, list),
        started,
        finished: new Date(clock.now()).toISOString(),
        dryRun: options.dryRun,
      },
      repositories: reports,
      unchanged: list.unmoved.length,
      passedOver: passedOver(list),
      errors: [...errors, ...cut],
      notes,
      issues: [],
      api: apiUsage(ports, domain.requests?.()),
    }),
    looked,
    cutShort: left.length > 0 || outOfTime,
    states,
    known,
    reportOnly: list.reportOnly,
  }
}

const leftNote = ({ length }: string[]): string[] =>
  length === 0
    ? []
    : [`the deadline came before ${length} ${length === 1 ? 'repository' : 'repositories'}`]

/** Not to have looked is no good news, whatever was in the way: as where a limit came first. */
const leftErrors = (left: string[]): ScanError[] =>
  left.map((where) => ({
    where,
    reason: 'not looked at before the deadline; it comes first the next time',
  }))

/** What a limit hid is unknown in each repository; that it was a limit is trouble of the run. */
const hiddenError = (list: WorkList, options: ScanOptions): ScanError => ({
  where: scopeOf(options, list).name,
  reason:
    'a limit of GitHub came before everything could be seen, and waiting for it would have passed the deadline: what is missing is unknown',
})

/** Names are for people who look for theirs: the first few, the rest as a number. */
const MAX_NAMES = 20

const passedOver = ({ passedOver: byReason }: WorkList): Report['passedOver'] =>
  [...byReason].map(([reason, names]) => ({
    reason,
    count: names.length,
    names: names.slice(0, MAX_NAMES),
  }))

/** What the run has cost so far; `elsewhere`: requests by where, other than GitHub. */
export const apiUsage = (
  { github, issues }: Ports,
  elsewhere: Record<string, number> = {},
): Report['api'] => {
  const usage = github?.usage ?? issues?.usage
  return {
    requests: { rest: usage?.rest ?? 0, graphql: usage?.graphql ?? 0, ...elsewhere },
    points: usage?.points ?? 0,
    waitedSeconds: Math.round(usage?.waitedSeconds ?? 0),
  }
}
