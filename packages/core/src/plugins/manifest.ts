import type { PluginManifest, PluginPart } from '../model/index.ts'
import { type Fields, isRecord } from '../model/shape.ts'
import { isName } from './name.ts'

/** The file in a plugin's folder that makes it one. */
export const MANIFEST = 'drift-plugin.json'

/** The key of a package's package.json that means the same. */
const MANIFEST_KEY = 'drift-plugin'

/** Where a plugin was found; the nearest to the user first. */
export type PluginPlace = 'folder' | 'package' | 'bundled'

/** A plugin that is there and was not asked anything yet. */
export interface FoundPlugin {
  manifest: PluginManifest
  /** Its folder, all links followed: nothing outside of it is run as its own. */
  root: string
  place: PluginPlace
}

/** Why a plugin is not used. `plugin`: its name, or its folder where it has none. */
export interface PluginProblem {
  plugin: string
  reason: string
}

/** A problem as one note of a report. */
export const problemNote = ({ plugin, reason }: PluginProblem): string =>
  `plugin ${plugin} was skipped: ${reason.replaceAll(/\s*\n\s*/g, '; ')}`

/** A path inside the plugin's folder, as it is written: `./weekly.js`. */
export const isModulePath = (value: unknown): value is string =>
  typeof value === 'string' &&
  /^(?:\.\/)?[^/\\\0:][^\\\0:]*$/.test(value) &&
  !value.split('/').includes('..')

/** Whether `core` is a range at all is found out when the plugin is used: every scan reads manifests. */
const problemsOf = (fields: Fields): string[] => {
  const { name, version, core, main, brings } = fields
  const problems: string[] = []
  if (!isName(name))
    problems.push(`name is ${JSON.stringify(name)}: lower-case words with hyphens, such as "sales"`)
  if (typeof version !== 'string' || !/^\d+\.\d+\.\d+/.test(version))
    problems.push(`version is ${JSON.stringify(version)}: a version such as "1.0.0"`)
  if (typeof core !== 'string' || core.trim() === '')
    problems.push(
      `core is ${JSON.stringify(core)}: a range of drift-toolkit's versions, such as "^0.1.0"`,
    )
  if (!isModulePath(main))
    problems.push(
      `main is ${JSON.stringify(main)}: a module in the plugin's folder, such as "./index.js"`,
    )
  if (brings !== undefined && !isParts(brings))
    problems.push(`brings is ${JSON.stringify(brings)}: a list of ${PARTS.join(', ')}`)
  return problems
}

const PARTS = ['jobs', 'checks', 'surfaces', 'severity', 'commands'] as const

const isParts = (value: unknown): value is PluginPart[] =>
  Array.isArray(value) && value.every((one) => PARTS.some((part) => part === one))

const manifestOf = (fields: Fields): PluginManifest => {
  const { name, version, core, main, brings } = fields as unknown as PluginManifest
  return { name, version, core, main, ...(brings === undefined ? {} : { brings }) }
}

const parse = (text: string): Fields | string => {
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''))
    return isRecord(value) ? value : 'is no JSON object'
  } catch (error) {
    return `is no JSON: ${(error as Error).message}`
  }
}

/**
 * Reads `drift-plugin.json`.
 * @returns the manifest, or what is wrong with it in one line
 */
export const readManifest = (text: string): PluginManifest | string => {
  const fields = parse(text)
  if (typeof fields === 'string') return `${MANIFEST} ${fields}`
  const problems = problemsOf(fields)
  if (problems.length > 0) return `${MANIFEST}: ${problems.join('; ')}`
  return manifestOf(fields)
}

/**
 * Reads the key `drift-plugin` of a package.json; version is the package's, main too unless the key
 * has its own, and the name is the package's without its scope.
 * @returns null where the package is no plugin
 */
export const readPackageManifest = (text: string): PluginManifest | string | null => {
  const fields = parse(text)
  // A package.json that cannot be read belongs to something else: its own tools will say so.
  if (typeof fields === 'string' || !Object.hasOwn(fields, MANIFEST_KEY)) return null
  const own = fields[MANIFEST_KEY]
  if (!isRecord(own)) return `package.json: ${MANIFEST_KEY} is no object`
  const { name, version, main } = fields
  const all: Fields = {
    name: typeof name === 'string' ? name.replace(/^@[^/]+\//, '') : name,
    version,
    main,
    ...own,
  }
  const problems = problemsOf(all)
  if (problems.length > 0) return `package.json: ${MANIFEST_KEY}: ${problems.join('; ')}`
  return manifestOf(all)
}
