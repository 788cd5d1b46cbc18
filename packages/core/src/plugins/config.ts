import type { Json } from '../model/index.ts'
import { isTable, type Table } from '../settings/entries.ts'

/** Settings of plugins by the plugin's name. */
export type PluginConfig = ReadonlyMap<string, Readonly<Record<string, Json>>>

/** Keys are theirs: none of them may be one of an object's own. */
const empty = (): Table => Object.create(null)

const put = (settings: Table, keys: readonly string[], value: string): void => {
  const [key = '', ...rest] = keys
  if (rest.length === 0) {
    settings[key] = value
    return
  }
  const inner = settings[key]
  const next = isTable(inner) ? inner : empty()
  settings[key] = next
  put(next, rest, value)
}

/**
 * Reads `plugin-config`: `name.key=value` a line; `name.table.key=value` goes into a table. Blank
 * lines and those that begin with `#` are passed over. A value is a text and goes to the end of its line.
 * @returns `wrong`: numbers of lines that say nothing; never their text, which may be secret
 */
export const parsePluginConfig = (text: string): { config: PluginConfig; wrong: number[] } => {
  const config = new Map<string, Table>()
  const wrong: number[] = []
  for (const [index, line] of text.split(/\r\n|\n|\r/).entries()) {
    if (/^\s*(?:#|$)/.test(line)) continue
    const [, path = '', value = ''] = /^\s*([\w-]+(?:\.[\w-]+)+)\s*=(.*)$/.exec(line) ?? []
    const [name = '', ...keys] = path.split('.')
    if (name === '') {
      wrong.push(index + 1)
      continue
    }
    const settings = config.get(name) ?? empty()
    config.set(name, settings)
    put(settings, keys, value.trim())
  }
  return { config, wrong }
}

const overlay = (below: Table, above: Table): Table => {
  const merged = Object.assign(empty(), below)
  for (const [key, value] of Object.entries(above)) {
    const old = merged[key]
    merged[key] = isTable(old) && isTable(value) ? overlay(old, value) : value
  }
  return merged
}

/** `[drift.plugins]` of drift-config's check.toml, and what the input says over it. */
export const mergePluginConfig = (
  declared: Readonly<Record<string, Readonly<Record<string, Json>>>>,
  input: PluginConfig,
): PluginConfig => {
  const names = new Set([...Object.keys(declared), ...input.keys()])
  return new Map(
    [...names].map((name) => [
      name,
      overlay(
        Object.hasOwn(declared, name) ? { ...declared[name] } : empty(),
        (input.get(name) ?? empty()) as Table,
      ),
    ]),
  )
}

/** `[drift.plugins]` of a parsed check.toml. */
export const declaredPlugins = (
  table: Readonly<Record<string, Json>> | null,
): Record<string, Record<string, Json>> => {
  const declared: Record<string, Record<string, Json>> = Object.create(null)
  const drift = table?.drift
  const plugins = isTable(drift) ? drift.plugins : undefined
  for (const [name, settings] of Object.entries(isTable(plugins) ? plugins : {})) {
    if (isTable(settings)) declared[name] = settings
  }
  return declared
}

const SECRET_NAME =
  /secret|token|password|passphrase|webhook|credential|(?:^|[._-])(?:key|auth|url)$/i
/** Shorter ones are words, and a masked word tears texts apart. */
const MIN_SECRET = 8
/** No blanks, letters and digits: what nobody would write by hand. */
const OPAQUE = /^(?=.*[A-Za-z])(?=.*\d)[\w./+=:~-]{20,}$/

const isSecret = (key: string, value: string): boolean =>
  value.length >= MIN_SECRET &&
  (SECRET_NAME.test(key) || /^[a-z][a-z0-9+.-]*:\/\//i.test(value) || OPAQUE.test(value))

const secretsIn = (key: string, value: Json): string[] => {
  if (typeof value === 'string') return isSecret(key, value) ? [value] : []
  if (Array.isArray(value)) return value.flatMap((item) => secretsIn(key, item))
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([name, item]) => secretsIn(name, item))
}

/**
 * What of `plugin-config` nobody is to see: values whose key sounds secret, addresses, and long opaque
 * texts. Ordinary words are not: masked, they would tear apart every report that has them.
 */
export const configSecrets = (config: PluginConfig): string[] => [
  ...new Set([...config.values()].flatMap((settings) => secretsIn('', { ...settings }))),
]
