import type { CommandContext, PluginCommand } from '@drift-toolkit/core'
import type { Config } from './config/config.ts'
import { readConfig } from './config/read.ts'
import { unknownKey } from './config/values.ts'
import { parseWindow, windowOf } from './facts/window.ts'
import { deliveryWords, quietWords } from './job.ts'
import { placePorts } from './ports.ts'
import { prepare } from './prepare.ts'
import { htmlPage } from './render/html.ts'
import { jsonMessage } from './render/json.ts'
import { markdownOf } from './render/markdown.ts'
import { slackMessage } from './render/slack.ts'
import { teamsMessage } from './render/teams.ts'
import { textOf } from './render/text.ts'
import { deliver } from './send/deliver.ts'
import type { Told } from './send/place.ts'
import { placesOf } from './send/places.ts'

export const OPTIONS: PluginCommand['options'] = {
  preview: { type: 'boolean', help: 'print it and what Slack would be sent; send nothing' },
  webhook: { type: 'string', value: 'URL', help: 'send it there, and nowhere else' },
  format: {
    type: 'string',
    value: 'NAME',
    help: 'text, slack, teams, html, markdown or json; with --webhook: slack, teams or json',
  },
  since: { type: 'string', value: '7d', help: 'how far to look back' },
  always: { type: 'boolean', help: 'tell of a quiet week too' },
  system: { type: 'string', value: 'NAME', help: 'this system alone' },
}

const FORMATS = ['text', 'slack', 'teams', 'html', 'markdown', 'json'] as const
type Format = (typeof FORMATS)[number]

/** Bad usage or configuration; something could not be sent. */
const USAGE = 2
const NOT_SENT = 3

/** The machine's own addresses: typed on a command line, they need no configuration. */
const OWN = ['localhost', '127.0.0.1', '[::1]']

interface Usage {
  config: Config
  format: Format | null
  preview: boolean
  system: string | null
}

const text = (value: string | boolean | undefined): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : null

/** What was typed, over what is configured; or what is wrong. */
const usageOf = ({
  options,
  config: told,
  env,
}: CommandContext): Usage | { problems: string[] } => {
  const preview = options.preview === true
  const webhook = text(options.webhook)
  // A preview needs none of the secrets, and neither does a webhook that was typed.
  const needsPlaces = !preview && webhook === null
  const { config, problems } = readConfig(told, needsPlaces ? env : undefined)
  const [since, format] = [text(options.since), text(options.format)]
  if (since !== null && parseWindow(since) === null)
    problems.push('--since: 7d, 12h or 2w is expected')
  const known = FORMATS.find((one) => one === format) ?? null
  if (format !== null && known === null) problems.push(`--format: ${unknownKey(format, FORMATS)}`)
  if (webhook !== null && format !== null && !/^(?:slack|teams|json)$/.test(format)) {
    problems.push('--format: with --webhook slack, teams or json is expected')
  }
  if (problems.length > 0) return { problems }
  const places = webhook === null ? {} : onlyWebhook(webhook, known ?? 'slack', config)
  return {
    preview,
    format: known,
    system: text(options.system),
    config: {
      ...config,
      ...places,
      window: since ?? config.window,
      always: config.always || options.always === true,
    },
  }
}

/** The one place that was typed. */
const onlyWebhook = (url: string, format: Format, { slack, hosts }: Config): Partial<Config> => ({
  hosts: [...hosts, ...OWN],
  slack: { ...slack, token: null, channel: null, webhook: format === 'slack' ? url : null },
  teams: { webhook: format === 'teams' ? url : null },
  webhook: { url: format === 'json' ? url : null, secret: null },
  github: { issue: null, discussion: null },
  html: null,
})

const json = (value: unknown): string => JSON.stringify(value, null, 2)

/** What Slack's Block Kit Builder takes: https://app.slack.com/block-kit-builder */
const blocks = ({ content }: Told): string => {
  const { blocks: all } = slackMessage(content, { fold: true })
  return json({ blocks: all })
}

/** As it is printed. @param format null: for a person, and then for Slack's Block Kit Builder */
const printed = (told: readonly Told[], format: Format | null): string => {
  const each = (show: (one: Told) => string, between: string) => told.map(show).join(between)
  switch (format) {
    case 'slack':
      return each(blocks, '\n')
    case 'teams':
      return each(({ content }) => json(teamsMessage(content)), '\n')
    case 'json':
      return json(told.map(({ briefing, content }) => jsonMessage(briefing, content)))
    case 'html':
      return htmlPage(told.map(({ content }) => content)).trimEnd()
    case 'markdown':
      return each(
        ({ content }) => `## ${content.title}\n\n${markdownOf(content).trimEnd()}`,
        '\n\n',
      )
    case 'text':
      return each(({ content }) => textOf(content), '\n\n')
    case null:
      return each((one) => `${textOf(one.content)}\n\n${blocks(one)}`, '\n\n')
  }
}

const named = (told: readonly Told[], system: string | null): Told[] =>
  told.filter(
    ({ briefing }) =>
      system === null ||
      [briefing.system.id, briefing.system.title.toLowerCase()].includes(system.toLowerCase()),
  )

/**
 * `drift briefing`: prints it, or sends it now. Sent by hand it is no part of any period: the job
 * sends its own when that is due.
 * @returns 0; 2: bad usage or configuration; 3: a place could not be sent to
 */
export const brief = async (context: CommandContext): Promise<number> => {
  const { out, err, now } = context
  const usage = usageOf(context)
  if ('problems' in usage) {
    for (const problem of usage.problems) err(`briefing: ${problem}\n`)
    return USAGE
  }
  const { config, format, preview, system } = usage
  const window = windowOf(now, config.window, config.timezone)
  const told = named(await prepare(context, config, window), system)
  if (told.length === 0) {
    const would = preview || context.dryRun ? 'nothing would be sent' : 'nothing sent'
    out(`${quietWords(window)}: ${would}\n`)
    return 0
  }
  const places = preview ? [] : placesOf(config, placePorts(context))
  if (preview || context.dryRun || places.length === 0) {
    out(`${printed(told, format)}\n`)
    if (!preview && places.length === 0) {
      err('briefing: there is no place to send to; this is what would be sent\n')
    }
    return 0
  }
  const ports = placePorts(context)
  const before = { delivered: [], threads: new Map() }
  const delivery = await deliver(told, places, now.toISOString(), before, ports)
  const words = `${deliveryWords(delivery)}\n`
  if (delivery.failed.length === 0) out(words)
  else err(`briefing: ${words}`)
  return delivery.failed.length > 0 ? NOT_SENT : 0
}
