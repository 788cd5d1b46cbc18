import type { Known } from '../model/index.ts'
import type { FoundPlugin } from './manifest.ts'

/** What the parent does for a plugin that asks. */
export type PluginAnswers = Readonly<Record<string, (parameters: unknown) => Promise<unknown>>>

/** One question to a plugin, asked in a process of its own. */
export interface PluginCall {
  plugin: FoundPlugin
  /** `describe`: what it has (`Described`). `run`: one of its functions (`Outcome`). */
  what: 'describe' | 'run'
  /** JSON. */
  input: unknown
  cwd: string
  /** All that it sees of the environment. */
  env: Readonly<Record<string, string | undefined>>
  timeoutMs: number
  signal?: AbortSignal
  answers?: PluginAnswers
  log?: (level: 'debug' | 'info' | 'warning', message: string) => void
}

/**
 * Asks a plugin. Unknown: its process hung, exited, flooded or was ended, so that nobody can say how
 * far it came.
 */
export type CallPlugin = (call: PluginCall) => Promise<Known<unknown>>

/** What stands where a plugin wrote a function: its name, '' for an anonymous one. */
export const FUNCTION = 'drift:function'

/** What a plugin said of itself, or why it could not. Nothing in it is sure to be what it should be. */
export type Described =
  | {
      said: Readonly<Record<'jobs' | 'checks' | 'surfaces' | 'severity' | 'commands', unknown>>
      /** What its references lead to, where that is no function: reason by `<module>#<export>`. */
      unresolved: Readonly<Record<string, string>>
    }
  | { threw: string }

/** What came of a function that ended by itself. */
export type Outcome = { value: unknown } | { threw: string }

/** How a reference is named in `Described.unresolved`. */
export const referenceKey = (module: string, name: string): string => `${module}#${name}`

/** What a function of a plugin is run with; plain data, completed in its process. */
export interface RunInput {
  module: string
  export: string
  kind: 'job' | 'check' | 'surface' | 'command'
  /** Whether there is a token: `context.github` is null without. */
  hasGitHub: boolean
  ledger: string
  /** The context's plain part. Times are ISO 8601. */
  context: Readonly<Record<string, unknown>>
}
