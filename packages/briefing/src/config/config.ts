/** What the briefing is told: `[drift.plugins.briefing]`, overlaid by `plugin-config`. */
export interface Config {
  enabled: boolean
  /** Cron of five fields; core reads it. */
  schedule: string
  /** IANA name. */
  timezone: string
  /** `7d`, `12h`, `2w` */
  window: string
  /** Send the green line in a quiet week too. */
  always: boolean
  /** Title of the one message, where systems are not told apart. */
  title: string | null
  by: Grouping
  /** Groups by name; where there are any, `by` is not looked at. */
  systems: readonly SystemRule[]
  slack: { webhook: string | null; token: string | null; channel: string | null; api: string }
  teams: { webhook: string | null }
  webhook: { url: string | null; secret: string | null }
  github: { issue: string | null; discussion: string | null }
  /** Path of the file for e-mail. */
  html: string | null
  /** Hosts that may be spoken to: `hooks.slack.com`, `*.logic.azure.com`, `127.0.0.1:4003`. */
  hosts: readonly string[]
  /** Whether people are mentioned in Slack, and who is who there: lower-case name → Slack id. */
  mention: boolean
  mentions: ReadonlyMap<string, string>
}

export const GROUPINGS = ['all', 'repository', 'team', 'environment'] as const
export type Grouping = (typeof GROUPINGS)[number]

/** A group that has a briefing of its own. What is not said narrows nothing. */
export interface SystemRule {
  name: string
  /** Globs of `owner/name`. */
  repositories: readonly string[]
  /** Globs of teams in repo-metadata.yaml. */
  teams: readonly string[]
  /** Globs of environments: of what is found in accounts; other findings have none. */
  environments: readonly string[]
  domains: readonly string[]
  /** Channel of its own; with a token alone. */
  channel: string | null
}

export const DEFAULT_HOSTS = ['hooks.slack.com', 'slack.com'] as const

export const DEFAULTS: Config = {
  enabled: false,
  schedule: '0 9 * * 1',
  timezone: 'UTC',
  window: '7d',
  always: false,
  title: null,
  by: 'all',
  systems: [],
  slack: { webhook: null, token: null, channel: null, api: 'https://slack.com/api/' },
  teams: { webhook: null },
  webhook: { url: null, secret: null },
  github: { issue: null, discussion: null },
  html: null,
  hosts: DEFAULT_HOSTS,
  mention: false,
  mentions: new Map(),
}
