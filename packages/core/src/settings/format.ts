import { own } from '../model/shape.ts'
/** How a settings file is written. JSON is read as JSONC where tools allow comments in it. */
export type SettingsFormat = 'toml' | 'yaml' | 'json' | 'jsonc'

/** Written by package managers, not by people: compared as text. */
const LOCK_FILES = new Set([
  'package-lock.json',
  'npm-shrinkwrap.json',
  'pnpm-lock.yaml',
  'yarn.lock',
  'bun.lock',
  'deno.lock',
  'composer.lock',
  'cargo.lock',
  'poetry.lock',
  'uv.lock',
  'pdm.lock',
  'pixi.lock',
  'pipfile.lock',
  'gemfile.lock',
  'flake.lock',
])

/** Settings files without a telling extension. The rc files may be JSON or YAML; see `parseSettings`. */
const BY_NAME: Readonly<Record<string, SettingsFormat>> = {
  pipfile: 'toml',
  '.eslintrc': 'yaml',
  '.prettierrc': 'yaml',
  '.stylelintrc': 'yaml',
  '.markdownlintrc': 'jsonc',
  '.babelrc': 'jsonc',
  '.swcrc': 'jsonc',
  '.nycrc': 'jsonc',
  '.jshintrc': 'jsonc',
  '.jscsrc': 'jsonc',
  '.c8rc': 'jsonc',
  '.mocharc': 'yaml',
  '.clang-tidy': 'yaml',
  '.clangd': 'yaml',
  '.yamllint': 'yaml',
}

const BY_EXTENSION: Readonly<Record<string, SettingsFormat>> = {
  toml: 'toml',
  yml: 'yaml',
  yaml: 'yaml',
  json: 'jsonc',
  jsonc: 'jsonc',
  webmanifest: 'json',
}

/** The last component of a slash-separated path. */
export const baseName = (path: string): string => path.slice(path.lastIndexOf('/') + 1)

/** The format to read `path` with, or null where it is compared as text (source code, lock files). */
export const settingsFormat = (path: string): SettingsFormat | null => {
  const name = baseName(path).toLowerCase()
  if (LOCK_FILES.has(name)) return null
  if (Object.hasOwn(BY_NAME, name)) return BY_NAME[name] ?? null
  if (name === 'package.json' || name === 'composer.json') return 'json'
  const extension = name.slice(name.lastIndexOf('.') + 1)
  return own(BY_EXTENSION, extension) ?? null
}
