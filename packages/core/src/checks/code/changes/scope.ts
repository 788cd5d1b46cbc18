import type { Json } from '../../../model/finding.ts'
import { own } from '../../../model/shape.ts'
import { baseName, isTable, settingAt, splitPath, type Table } from '../../../settings/index.ts'

/**
 * Which settings of a shared file matter to a tool, by tool and file name: the tables it reads.
 * A file that is not listed for a tool is the tool's own, all of it.
 */
const SCOPES: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  ruff: { 'pyproject.toml': ['tool.ruff'] },
  ty: { 'pyproject.toml': ['tool.ty'] },
  mypy: { 'pyproject.toml': ['tool.mypy'] },
  vulture: { 'pyproject.toml': ['tool.vulture'] },
  pytest: { 'pyproject.toml': ['tool.pytest', 'tool.coverage'] },
  pipaudit: {
    'pyproject.toml': [
      'project.dependencies',
      'project.optional-dependencies',
      'build-system.requires',
      'dependency-groups',
      'tool.poetry.dependencies',
      'tool.poetry.group',
      'tool.uv.sources',
      'tool.uv.override-dependencies',
      'tool.uv.index',
    ],
  },
  eslint: { 'package.json': ['eslintConfig', 'eslintIgnore'] },
  knip: { 'package.json': ['knip'] },
  jest: { 'package.json': ['jest'] },
  vitest: { 'package.json': ['vitest'] },
  tsc: { 'package.json': [] },
  pnpmaudit: { 'package.json': ['pnpm', 'resolutions', 'overrides'] },
}

/** The tables of a file that some of these tools read; null: all of it. */
export const scopeOf = (tools: readonly string[], path: string): readonly string[] | null => {
  const name = baseName(path)
  const scopes = tools.map((tool) => own(own(SCOPES, tool) ?? {}, name))
  if (scopes.length === 0 || scopes.some((scope) => scope === undefined)) return null
  return [...new Set(scopes.flatMap((scope) => scope ?? []))]
}

/** The file with nothing but those tables in it. */
export const within = (value: Json, scope: readonly string[] | null): Json => {
  if (scope === null || !isTable(value)) return value
  const kept: Table = Object.create(null)
  for (const path of scope) {
    const found = settingAt(value, path)
    if (found === undefined) continue
    const segments = splitPath(path)
    let into = kept
    for (const key of segments.slice(0, -1)) {
      const next = into[key]
      into[key] = isTable(next) ? next : Object.create(null)
      into = into[key] as Table
    }
    into[segments.at(-1) ?? ''] = found
  }
  return kept
}
