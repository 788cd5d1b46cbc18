import type { AuditGitHub } from './audit-api.ts'
import type { CheckInfo } from './check.ts'
import type { Finding, Json } from './finding.ts'
import type { ScanSummary } from './history.ts'
import type { RepositoryReport } from './report.ts'
import type { RepositoryState } from './state.ts'

/**
 * What a plugin is written against. Everything in it is data: what is to be run is named by module
 * and export, and resolved in a process of its own when it runs.
 */

/** `drift-plugin.json` in a plugin's folder, or the key `drift-plugin` of a package's package.json. */
export interface PluginManifest {
  name: string
  version: string
  /** Range of versions of drift-toolkit that it works with: `^0.1.0`. */
  core: string
  /** The module whose default export is a `Plugin`, relative to the manifest. */
  main: string
  /** What it has, so that it is asked only where that matters; without it, everywhere. */
  brings?: readonly PluginPart[]
}

export type PluginPart = keyof Plugin

/** A function by name: the module relative to the manifest, and what it exports. */
export interface Reference {
  module: string
  export: string
}

/** The default export of a plugin's main module. */
export interface Plugin {
  jobs?: (setup: PluginSetup) => readonly PluginJob[] | Promise<readonly PluginJob[]>
  checks?: readonly PluginCheck[]
  surfaces?: readonly PluginSurface[]
  /** Severity rules in the words of severity/rule.ts. */
  severity?: readonly Json[]
  commands?: readonly PluginCommand[]
}

export interface PluginSetup {
  /** `[drift.plugins.<name>]` of drift-config's check.toml, overlaid by `plugin-config` (texts). */
  config: Readonly<Record<string, Json>>
}

export interface PluginJob {
  id: string
  title: string
  /** Cron of five fields. */
  schedule: string
  /** IANA name: `Europe/London`. */
  timeZone: string
  /** A job is silent until its plugin, by its configuration, says otherwise. */
  enabled: boolean
  /** `30s`, `5m`; default 5m. */
  timeout?: string
  /** `(context: JobContext) => Promise<JobOutcome>` */
  run: Reference
}

/** A check of a plugin: `(input: CheckInput) => Result[]`, asked with a domain's facts. */
export interface PluginCheck extends CheckInfo {
  run: Reference
}

/** Where a plugin tells people of a scan: `(context: SurfaceContext) => Promise<void>`. */
export interface PluginSurface {
  id: string
  title: string
  enabled?: boolean
  tell: Reference
}

export interface PluginCommand {
  /** One word: `drift <name>`. */
  name: string
  summary: string
  example: string
  /** By name: `{ preview: { type: 'boolean', help: '…' } }`. */
  options: Readonly<Record<string, { type: 'string' | 'boolean'; value?: string; help: string }>>
  /** `(context: CommandContext) => Promise<number>`, the exit code. */
  run: Reference
}

/** What everything of a plugin is given when it runs. */
export interface PluginContext extends PluginSetup {
  now: Date
  ledger: PluginLedger
  /** null without a token. Writes go through it too, but not in a dry run. */
  github: AuditGitHub | null
  /** The repository that runs the workflow, where there is one. */
  home: string | null
  dryRun: boolean
  log: Record<'debug' | 'info' | 'warning', (message: string) => void>
  signal: AbortSignal
  /** The environment of the process that runs drift. */
  env: Readonly<Record<string, string | undefined>>
}

/** The ledger, read alone. */
export interface PluginLedger {
  description: string
  /** What is current, of all repositories and domains. */
  states(): Promise<RepositoryState[]>
  /** All scans that finished at or after a time, oldest first. */
  scans(since?: string): Promise<ScanSummary[]>
  /** What scans found and what went, since a time, oldest first: the newest weeks alone are kept in full. */
  events(since: string): Promise<LedgerEvent[]>
}

/** One turn in a finding's life. */
export interface LedgerEvent {
  scan: string
  /** ISO 8601 UTC: when that scan ended. */
  time: string
  repository: string
  domain: RepositoryState['domain']
  kind: 'new' | 'worse' | 'back' | 'resolved'
  fingerprint: string
  check: string
  title: string
  severity: Finding['severity']
  /** Severity before, of `worse`. */
  was?: Finding['severity']
  /** When it was first seen. */
  since?: string
  /** The finding itself, where it was told in full. */
  finding?: Finding
  /** Of `resolved`. */
  why?: string
}

export interface JobContext extends PluginContext {
  /** When it fell due; the last time, where several were missed. */
  due: Date
  timeZone: string
  /** What the last run that came to an outcome asked to remember; null: none. */
  memory: Json
}

export interface JobOutcome {
  /** One line for the log and the ledger: `sent to 1 channel`, `a quiet week: nothing sent`. */
  message: string
  memory?: Json
  /**
   * Something is left to be done: `message` says what. The memory is kept, the run counts as failed,
   * and the same period (`due`) falls due again the next time jobs are run.
   */
  failed?: true
}

export interface SurfaceContext extends PluginContext {
  /** The finished scan, everything secret taken out. */
  scan: { id: string; domain: RepositoryState['domain']; repositories: RepositoryReport[] }
}

export interface CommandContext extends PluginContext {
  options: Readonly<Record<string, string | boolean>>
  positionals: readonly string[]
  out(text: string): void
  err(text: string): void
}
