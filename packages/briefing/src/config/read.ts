import type { Json } from '@drift-toolkit/core'
import { parseWindow } from '../facts/window.ts'
import { type Config, DEFAULT_HOSTS, DEFAULTS, GROUPINGS } from './config.ts'
import { readSystems } from './systems.ts'
import { flag, isTable, oneOf, type Read, structure, text, texts, unknownKey } from './values.ts'

/** Every key, as it is written flat; in TOML `slack-webhook` may be `slack.webhook` too. */
export const KEYS = [
  'enabled',
  'schedule',
  'timezone',
  'window',
  'always',
  'title',
  'by',
  'systems',
  'slack-webhook',
  'slack-token',
  'slack-channel',
  'slack-api',
  'teams-webhook',
  'webhook-url',
  'webhook-secret',
  'github-issue',
  'github-discussion',
  'html',
  'hosts',
  'mention',
  'mentions',
] as const
export type Key = (typeof KEYS)[number]

/** Tables that only group keys. */
const GROUPS = ['slack', 'teams', 'webhook', 'github']

/**
 * `slack = { webhook = … }`, `slack.webhook`, `slack_webhook` and `slack-webhook` are the same.
 * @param problems keys that are not known are added to it, and those that are given in two of these
 *   ways: which one is meant is not known
 */
const flat = (config: Readonly<Record<string, Json>>, problems: string[]): Map<string, Json> => {
  const found = new Map<string, Json>()
  const put = (name: string, value: Json) => {
    const key = name.replaceAll(/[._]/g, '-')
    if (!KEYS.some((known) => known === key)) problems.push(unknownKey(name, KEYS))
    else if (found.has(key)) problems.push(`${key} is given twice, in two ways of writing it`)
    found.set(key, value)
  }
  for (const [key, value] of Object.entries(config)) {
    if (GROUPS.includes(key) && isTable(value)) {
      for (const [inner, one] of Object.entries(value)) put(`${key}-${inner}`, one)
    } else put(key, value)
  }
  return found
}

const isTimeZone = (name: string): boolean => {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return true
  } catch {
    return false
  }
}

/** A member, or a group of people: https://docs.slack.dev/messaging/formatting-message-text */
const SLACK_ID = /^[UWS][A-Z0-9]{4,20}$/

const readMentions = (value: Json, problems: string[]): Map<string, string> => {
  const read = structure(value)
  const mentions = new Map<string, string>()
  if ('wrong' in read || !isTable(read.value)) {
    problems.push(`mentions: ${'wrong' in read ? read.wrong : 'a table of names is expected'}`)
    return mentions
  }
  for (const [name, id] of Object.entries(read.value)) {
    if (typeof id === 'string' && SLACK_ID.test(id)) {
      mentions.set(name.replace(/^@/, '').toLowerCase(), id)
    } else {
      const shown = JSON.stringify(name.slice(0, 60))
      problems.push(`mentions: of ${shown} the id of a Slack member is expected, like U012AB3CD`)
    }
  }
  return mentions
}

/** `$SLACK_TOKEN` is what the environment holds under that name. */
const fromEnvironment = (
  value: string | null,
  key: Key,
  env: Readonly<Record<string, string | undefined>>,
  problems: string[],
): string | null => {
  const name = /^\$([A-Za-z_]\w*)$/.exec(value ?? '')?.[1]
  if (name === undefined) return value
  const held = Object.hasOwn(env, name) ? env[name]?.trim() : undefined
  if (held !== undefined && held !== '') return held
  problems.push(`${key}: the environment has nothing under the name ${name}`)
  return null
}

/**
 * Reads what the briefing is told, strictly.
 * @param env of the process that runs drift, for values like `$SLACK_TOKEN`; absent: these stay as they are
 * @returns the configuration, and everything that is wrong with it; no value stands in a problem
 */
export const readConfig = (
  config: Readonly<Record<string, Json>>,
  env?: Readonly<Record<string, string | undefined>>,
): { config: Config; problems: string[] } => {
  const problems: string[] = []
  const given = flat(config, problems)
  const get = <T>(key: Key, read: (value: Json) => Read<T>, otherwise: T): T => {
    const value = given.get(key)
    if (value === undefined) return otherwise
    const result = read(value)
    if ('value' in result) return result.value
    problems.push(`${key}: ${result.wrong}`)
    return otherwise
  }
  const line = (key: Key): string | null => {
    const value = get(key, text, null)
    return env === undefined ? value : fromEnvironment(value, key, env, problems)
  }
  const timezone = get('timezone', text, null) ?? DEFAULTS.timezone
  if (!isTimeZone(timezone)) problems.push('timezone: an IANA name is expected: Europe/London')
  const window = get('window', text, null) ?? DEFAULTS.window
  if (parseWindow(window) === null) problems.push('window: 7d, 12h or 2w is expected')
  const result: Config = {
    enabled: get('enabled', flag, DEFAULTS.enabled),
    schedule: get('schedule', text, null) ?? DEFAULTS.schedule,
    timezone: isTimeZone(timezone) ? timezone : DEFAULTS.timezone,
    window: parseWindow(window) === null ? DEFAULTS.window : window,
    always: get('always', flag, DEFAULTS.always),
    title: get('title', text, null),
    by: get('by', oneOf(GROUPINGS), DEFAULTS.by),
    systems: given.has('systems') ? readSystems(given.get('systems') ?? [], problems) : [],
    slack: {
      webhook: line('slack-webhook'),
      token: line('slack-token'),
      channel: line('slack-channel'),
      api: line('slack-api') ?? DEFAULTS.slack.api,
    },
    teams: { webhook: line('teams-webhook') },
    webhook: { url: line('webhook-url'), secret: line('webhook-secret') },
    github: { issue: line('github-issue'), discussion: line('github-discussion') },
    html: line('html'),
    hosts: [...DEFAULT_HOSTS, ...get('hosts', texts, [])],
    mention: get('mention', flag, DEFAULTS.mention),
    mentions: given.has('mentions')
      ? readMentions(given.get('mentions') ?? {}, problems)
      : DEFAULTS.mentions,
  }
  return { config: result, problems: [...problems, ...contradictions(result)] }
}

const REPOSITORY = '[\\w.-]{1,100}/[\\w.-]{1,100}'

const contradictions = ({ slack, webhook, github }: Config): string[] => [
  ...(slack.token !== null && slack.channel === null && slack.webhook === null
    ? ['slack-channel: a token needs the channel to post to']
    : []),
  ...(webhook.secret !== null && webhook.url === null
    ? ['webhook-secret: there is no webhook-url to sign for']
    : []),
  ...(github.issue !== null &&
  !github.issue.startsWith('$') &&
  !new RegExp(`^${REPOSITORY}(?:#\\d{1,9})?$`).test(github.issue)
    ? ['github-issue: acme/ops, or acme/ops#12 for comments on one issue, is expected']
    : []),
  ...(github.discussion !== null &&
  !github.discussion.startsWith('$') &&
  !new RegExp(`^${REPOSITORY}:[^:]{1,100}$`).test(github.discussion)
    ? ['github-discussion: acme/ops:Announcements (repository and category) is expected']
    : []),
]
