import {
  DOMAINS,
  isSeverity,
  type Json,
  type PluginCheck,
  type PluginCommand,
  type PluginJob,
  type PluginSurface,
  type Reference,
  SEVERITIES,
} from '../model/index.ts'
import { type Fields, isRecord, isTextUpTo } from '../model/shape.ts'
import { readBroughtRules } from '../severity/brought-rules.ts'
import type { SettingRule } from '../severity/rule.ts'
import { parseSchedule, type Schedule } from '../standards/schedule.ts'
import { type Described, FUNCTION, referenceKey } from './call.ts'
import type { FoundPlugin } from './manifest.ts'
import { isName } from './name.ts'
import { spanMs } from './span.ts'

/** A job, and its schedule read. */
export interface LoadedJob extends Omit<PluginJob, 'timeout'> {
  at: Schedule
  timeoutMs: number
}

/** A plugin that said what it has, all of it in order. */
export interface LoadedPlugin extends FoundPlugin {
  /** What it was told of itself, unread. */
  config: Readonly<Record<string, Json>>
  jobs: LoadedJob[]
  checks: PluginCheck[]
  surfaces: PluginSurface[]
  severity: SettingRule[]
  commands: PluginCommand[]
}

/** Options that every command of a plugin has from the toolkit. */
export const TAKEN_OPTIONS = [
  'help',
  'ledger',
  'token',
  'github-api-url',
  'dry-run',
  'plugin-config',
  'quiet',
  'verbose',
] as const

const DEFAULT_TIMEOUT_MS = 5 * 60_000
const MAX_TIMEOUT_MS = 6 * 60 * 60_000
const MAX_OF_A_KIND = 100
const MAX_TEXT = 2_000

type Unresolved = Readonly<Record<string, string>>

const isText = isTextUpTo(MAX_TEXT)

const isTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'string')

/** What is wrong with a reference to a function; null: nothing. */
const wrongReference = (value: unknown, key: string, unresolved: Unresolved): string | null => {
  const like = `${key}: { module: './index.js', export: 'name' }`
  if (isRecord(value) && typeof value[FUNCTION] === 'string') {
    const name = value[FUNCTION]
    const what = name === '' || name === key ? 'an anonymous function' : `the function ${name}`
    return `${key} is ${what}; a function is named by module and export, so that it can be found again when it runs: ${like}`
  }
  if (!isRecord(value) || !isText(value.module) || !isText(value.export)) {
    return `${key} names no function: ${like}`
  }
  const reason = unresolved[referenceKey(value.module, value.export)]
  return reason === undefined ? null : `${key} (${value.module}, ${value.export}): ${reason}`
}

const scheduleOf = ({ schedule, timeZone }: Fields): Schedule | string => {
  if (!isText(timeZone)) return 'timeZone must be the name of a time zone, such as "Europe/London"'
  if (!isText(schedule)) return 'schedule must be cron of five fields, such as "0 9 * * 1"'
  try {
    const at = parseSchedule(schedule, timeZone)
    return at.timeZone === timeZone ? at : 'schedule names a time zone: that is for timeZone to say'
  } catch (error) {
    return (error as Error).message
  }
}

const timeoutOf = ({ timeout }: Fields): number | string => {
  if (timeout === undefined) return DEFAULT_TIMEOUT_MS
  const ms = isText(timeout) ? spanMs(timeout) : null
  return ms !== null && ms > 0 && ms <= MAX_TIMEOUT_MS
    ? ms
    : 'timeout must be a span of up to 6h, such as "30s" or "5m"'
}

/** A thing of a plugin, or what is wrong with it. */
type Read<T> = (fields: Fields, unresolved: Unresolved) => { value: T } | { wrong: string[] }

const orWrong = <T>(
  wrong: (string | null)[],
  value: () => T,
): { value: T } | { wrong: string[] } => {
  const said = wrong.filter((one) => one !== null)
  return said.length > 0 ? { wrong: said } : { value: value() }
}

const readJob: Read<LoadedJob> = (fields, unresolved) => {
  const { id, title, enabled } = fields
  const at = scheduleOf(fields)
  const timeoutMs = timeoutOf(fields)
  return orWrong(
    [
      isName(id) ? null : 'id must be lower-case words with hyphens',
      isText(title) ? null : 'title must be a text',
      typeof enabled === 'boolean' ? null : 'enabled must be true or false',
      typeof at === 'string' ? at : null,
      typeof timeoutMs === 'string' ? timeoutMs : null,
      wrongReference(fields.run, 'run', unresolved),
    ],
    () => ({
      id: id as string,
      title: title as string,
      enabled: enabled as boolean,
      schedule: (at as Schedule).cron,
      timeZone: (at as Schedule).timeZone,
      run: referenceOf(fields.run),
      at: at as Schedule,
      timeoutMs: timeoutMs as number,
    }),
  )
}

const referenceOf = (value: unknown): Reference => {
  const { module, export: name } = value as Reference
  return { module, export: name }
}

const readCheck: Read<PluginCheck> = (fields, unresolved) => {
  const { id, domain, title, why, fix, severity, permissions, blind } = fields
  return orWrong(
    [
      DOMAINS.some((one) => one === domain) ? null : `domain must be one of ${DOMAINS.join(', ')}`,
      isText(id) && /^[a-z]+(?:\/[a-z\d][a-z\d-]*)+$/.test(id) && id.startsWith(`${domain}/`)
        ? null
        : 'id must be <domain>/<name>',
      ...Object.entries({ title, why, fix }).map(([key, value]) =>
        isText(value) ? null : `${key} must be a text`,
      ),
      isSeverity(severity) ? null : `severity must be one of ${SEVERITIES.join(', ')}`,
      permissions === undefined || isTexts(permissions)
        ? null
        : 'permissions must be a list of texts',
      blind === undefined || isText(blind) ? null : 'blind must be a text',
      wrongReference(fields.run, 'run', unresolved),
    ],
    () => ({
      ...({ id, domain, title, why, fix, severity } as PluginCheck),
      permissions: (permissions as string[] | undefined) ?? [],
      ...(blind === undefined ? {} : { blind: blind as string }),
      ...(fields.whenDeprecated === true ? { whenDeprecated: true } : {}),
      run: referenceOf(fields.run),
    }),
  )
}

const readSurface: Read<PluginSurface> = (fields, unresolved) => {
  const { id, title, enabled } = fields
  return orWrong(
    [
      isName(id) ? null : 'id must be lower-case words with hyphens',
      isText(title) ? null : 'title must be a text',
      enabled === undefined || typeof enabled === 'boolean'
        ? null
        : 'enabled must be true or false',
      wrongReference(fields.tell, 'tell', unresolved),
    ],
    () => ({
      id: id as string,
      title: title as string,
      enabled: enabled !== false,
      tell: referenceOf(fields.tell),
    }),
  )
}

const wrongOption = ([name, option]: [string, unknown]): string | null => {
  if (!/^[a-z][a-z\d-]*$/.test(name)) return `option ${JSON.stringify(name)} must be a word`
  if (TAKEN_OPTIONS.some((taken) => taken === name)) return `option --${name} is the toolkit's own`
  if (!isRecord(option) || (option.type !== 'string' && option.type !== 'boolean'))
    return `option --${name}: type must be "string" or "boolean"`
  if (!isText(option.help)) return `option --${name}: help must be a text`
  return null
}

const readCommand: Read<PluginCommand> = (fields, unresolved) => {
  const { name, summary, example, options = {} } = fields
  const entries = isRecord(options) ? Object.entries(options) : []
  return orWrong(
    [
      isName(name) ? null : 'name must be one lower-case word',
      isText(summary) ? null : 'summary must be a text',
      example === undefined || isText(example) ? null : 'example must be a text',
      isRecord(options) ? null : 'options must be an object',
      ...entries.map(wrongOption),
      wrongReference(fields.run, 'run', unresolved),
    ],
    () => ({
      name: name as string,
      summary: summary as string,
      example: (example as string | undefined) ?? `drift ${name}`,
      options: Object.fromEntries(entries) as PluginCommand['options'],
      run: referenceOf(fields.run),
    }),
  )
}

interface Kind<T> {
  /** How one is called: `job`. */
  word: string
  name: 'id' | 'name'
  read: Read<T>
}

const readAll = <T>(
  list: unknown,
  { word, name, read }: Kind<T>,
  unresolved: Unresolved,
  problems: string[],
): T[] => {
  if (list === undefined || list === null) return []
  if (!Array.isArray(list) || list.length > MAX_OF_A_KIND) {
    problems.push(`its ${word}s are no list of at most ${MAX_OF_A_KIND}`)
    return []
  }
  const seen = new Set<string>()
  return list.flatMap((fields: unknown, index) => {
    const title =
      isRecord(fields) && typeof fields[name] === 'string' ? fields[name] : `number ${index + 1}`
    const found = isRecord(fields) ? read(fields, unresolved) : { wrong: ['it is no object'] }
    if ('wrong' in found) {
      problems.push(`${word} ${title}: ${found.wrong.join('; ')}`)
      return []
    }
    if (seen.has(title)) problems.push(`${word} ${title}: its ${name} stands there twice`)
    seen.add(title)
    return [found.value]
  })
}

/**
 * What a plugin said of itself, read: a plugin is used as it is meant, or not at all.
 * @returns the plugin, or everything that is wrong with it
 */
export const readPlugin = (
  found: FoundPlugin,
  config: LoadedPlugin['config'],
  described: Described,
): LoadedPlugin | { problems: string[] } => {
  if ('threw' in described) return { problems: [described.threw] }
  const { said, unresolved } = described
  const problems: string[] = []
  const all = <T>(list: unknown, kind: Kind<T>) => readAll(list, kind, unresolved, problems)
  const plugin: LoadedPlugin = {
    ...found,
    config,
    jobs: all(said.jobs, { word: 'job', name: 'id', read: readJob }),
    checks: all(said.checks, { word: 'check', name: 'id', read: readCheck }),
    surfaces: all(said.surfaces, { word: 'surface', name: 'id', read: readSurface }),
    commands: all(said.commands, { word: 'command', name: 'name', read: readCommand }),
    severity: [],
  }
  if (Array.isArray(said.severity)) {
    const { rules, problems: wrong } = readBroughtRules(said.severity as Json[])
    plugin.severity = rules
    problems.push(...wrong)
  } else if (said.severity !== undefined && said.severity !== null) {
    problems.push('its severity rules are no list')
  }
  return problems.length > 0 ? { problems } : plugin
}
