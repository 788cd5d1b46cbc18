import { openLedger } from '../../packages/core/src/ledger/ledger.ts'
import { accept, reconcile } from '../../packages/core/src/ledger/reconcile.ts'
import { scanFiles } from '../../packages/core/src/ledger/scan-files.ts'
import { formerIn, type ScanRecord } from '../../packages/core/src/ledger/scan-record.ts'
import type { LedgerStore } from '../../packages/core/src/ledger/store.ts'
import type {
  Domain,
  Finding,
  RepositoryReport,
  RepositoryState,
  Result,
} from '../../packages/core/src/model/index.ts'
import { assembleReport } from '../../packages/core/src/report/report.ts'

/** A ledger whose files are in memory, to be looked at and broken. */
export const memoryStore = (files = new Map<string, string>()) => {
  const store: LedgerStore & { files: Map<string, string>; reads: number; lists: number } = {
    description: 'memory',
    outlives: true,
    files,
    reads: 0,
    lists: 0,
    list: async () => {
      store.lists += 1
      return [...files.keys()].sort()
    },
    read: async (paths) => {
      store.reads += 1
      return paths.map((path) => files.get(path) ?? null)
    },
    async write(changes, _, expected = new Map()) {
      for (const [path, text] of expected) if ((files.get(path) ?? null) !== text) return false
      for (const [path, text] of changes)
        if (text === null) files.delete(path)
        else files.set(path, text)
      return true
    },
    close: async () => {},
  }
  return store
}

/** What one night finds in a repository. */
export interface Look {
  /** `owner/name` */
  name: string
  id?: string
  commit?: string
  findings?: Finding[]
  results?: Result[]
  /** Could not be read at all: nothing is known anew. */
  failed?: string
  more?: Partial<RepositoryState>
  /** Fingerprints whose issue a person closed. */
  closed?: string[]
}

export interface NightOptions {
  started: string
  domain?: Domain
  id?: string
  shard?: string
  /** Whose repositories; default `acme`. */
  owner?: string
  /** The deadline came before everything was looked at. */
  cutShort?: boolean
  /** Whether months long over are put together; default true. */
  compacts?: boolean
}

const CHECK = {
  code: 'code/settings',
  process: 'process/x',
  infra: 'infra/changed',
  audit: 'audit/a',
}

/** A finding of some setting. */
export const finding = (fingerprint: string, more: Partial<Finding> = {}): Finding => ({
  fingerprint,
  severity: 'high',
  title: `Title of ${fingerprint}`,
  subject: `setting.${fingerprint}`,
  file: 'check.toml',
  evidence: {},
  ...more,
})

const resultsOf = (
  { name, findings = [], results = [], failed }: Look,
  domain: Domain,
): Result[] =>
  failed === undefined
    ? [
        ...results,
        {
          check: CHECK[domain],
          status: findings.length > 0 ? 'fail' : 'pass',
          subject: name,
          message: '',
          findings,
        },
      ]
    : [{ check: CHECK[domain], status: 'unknown', subject: name, message: failed, findings: [] }]

const told = (state: RepositoryState): RepositoryState => ({
  ...state,
  open: state.open.map((one) => ({ ...one, told: one.told ?? { severity: one.severity } })),
})

/** What a scan of these repositories does to what is known of them. */
const lookAt = (
  look: Look,
  before: RepositoryState | null,
  scan: string,
  options: NightOptions,
) => {
  const { domain = 'code', started } = options
  const { state, accepted } = before
    ? accept(before, new Set(look.closed), started)
    : { state: null, accepted: [] }
  const { results, resolved, open, gone } = reconcile(
    resultsOf(look, domain),
    state,
    look.name,
    started,
  )
  const report: RepositoryReport = {
    name: look.name,
    visibility: 'private',
    tier: 'production',
    status: 'active',
    commit: look.commit ?? null,
    base: null,
    results,
    resolved: [...accepted, ...resolved],
    notes: [],
  }
  const next: RepositoryState = {
    version: 1,
    repository: {
      name: look.name,
      ...(look.id ? { id: look.id } : {}),
      visibility: 'private',
    },
    domain,
    commit: look.commit ?? null,
    scanned: started,
    scan,
    declaration: {
      metadataFile: 'repo-metadata.yaml',
      checkFiles: ['check.toml'],
      tier: 'production',
      status: 'active',
    },
    open,
    gone,
    ...look.more,
  }
  return { report, next: look.failed === undefined ? told(next) : null }
}

/** A scan's id, as from the clock. */
export const idOf = (started: string, suffix = '00000000'): string =>
  `${started.slice(0, 19).replaceAll(/[-:]/g, '')}Z-${suffix}`

/**
 * One scan of these repositories: what it writes, and what is current of them after it.
 * @param known what the ledger knows of them
 */
export const scanOf = (
  looks: readonly Look[],
  known: ReadonlyMap<string, RepositoryState>,
  options: NightOptions,
) => {
  const { domain = 'code', started, shard, owner = 'acme', cutShort = false } = options
  const id = options.id ?? idOf(started)
  const former = formerIn(known)
  const states = new Map<string, RepositoryState>()
  const repositories: RepositoryReport[] = []
  for (const look of looks) {
    const repository = { name: look.name, ...(look.id ? { id: look.id } : {}) }
    const before = former({ repository: { ...repository, visibility: 'private' } })
    const { report, next } = lookAt(look, before, id, options)
    repositories.push(report)
    if (next) states.set(look.name.toLowerCase(), next)
  }
  const report = assembleReport({
    toolVersion: '0.1.0',
    scan: {
      id,
      domains: [domain],
      scope: { kind: 'organization', name: owner, ...(shard ? { shard } : {}) },
      started,
      finished: new Date(Date.parse(started) + 60_000).toISOString(),
      dryRun: false,
    },
    repositories,
    unchanged: 0,
    passedOver: [],
    errors: [],
    notes: [],
    issues: [],
    api: { requests: { rest: 0, graphql: 3 }, points: 3, waitedSeconds: 0 },
  })
  const scanned = { report, looked: looks.length, cutShort, states, known }
  return scanFiles(scanned, (value) => value)
}

/** One scan and what it writes into the ledger, as the engine does it. */
export const night = async (
  store: LedgerStore,
  looks: readonly Look[],
  options: NightOptions,
): Promise<ScanRecord> => {
  const ledger = openLedger(store)
  const known = await ledger.read(options.domain ?? 'code')
  const { files, record } = scanOf(looks, known, options)
  const { id, finished } = record.scan
  const compacted = options.compacts === false ? [] : await ledger.compact(finished)
  await ledger.write(new Map([...files, ...compacted]), `Scan ${id}`)
  return record
}
