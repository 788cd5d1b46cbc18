import { settingAt } from '@drift-toolkit/core/settings/lookup'
import { parseSettings } from '@drift-toolkit/core/settings/parse'
import { nameGlob } from '@drift-toolkit/core/standards/glob'
import { TOOLS } from '@drift-toolkit/core/standards/tools'

/** A tool of check.toml that this repository uses. */
export interface ToolFound {
  section: string
  /** Its settings, wherever they lie. */
  files: string[]
}

/** Their settings may stand in a file of many: it is theirs when it has their table. */
const TABLES: ReadonlyMap<string, string> = new Map([
  ['ruff', 'tool.ruff'],
  ['ty', 'tool.ty'],
  ['vulture', 'tool.vulture'],
  ['pytest', 'tool.pytest'],
])

/** Files that are there for other reasons as well: they tell nothing by being there. */
const SHARED = /^(?:pyproject\.toml|setup\.(?:cfg|py)|tox\.ini|conftest\.py|vite\.config\..*)$/

/** Without settings of their own, they are found where a workflow runs them: see `commands`. */
const COMMANDS: ReadonlyMap<string, RegExp> = new Map([
  ['pnpmaudit', /\bpnpm audit\b/],
  ['pipaudit', /\bpip-audit\b/],
])

/** `knip.ts` can be anybody's source file; it is settings where a package begins. */
const AMBIGUOUS = /^\w+\.[jt]s$/

const sectionOf = (path: readonly string[]): string => path.join('.')

const hasTable = (text: string, table: string): boolean => {
  const parsed = parseSettings('pyproject.toml', text)
  return parsed.ok && settingAt(parsed.value, table) !== undefined
}

/**
 * The tools of `[code]` that a repository is set up for.
 * @param paths every file that may hold settings
 * @param pyprojects texts of pyproject.toml by path
 * @param workflows texts of workflows
 * @returns in the order of check.toml; several runners of tests are one each
 */
export const toolsFound = (
  paths: readonly string[],
  pyprojects: ReadonlyMap<string, string>,
  workflows: readonly string[],
): Map<string, ToolFound> => {
  const found = new Map<string, ToolFound>()
  const all = new Set(paths)
  for (const { id, section, files: named } of TOOLS) {
    if (section[0] !== 'code') continue
    const names = named.filter((name) => !SHARED.test(name) && !COMMANDS.has(id)).map(nameGlob)
    const own = paths.filter((path) => {
      const start = path.lastIndexOf('/') + 1
      const name = path.slice(start)
      if (AMBIGUOUS.test(name) && !all.has(`${path.slice(0, start)}package.json`)) return false
      return names.some((matches) => matches(name))
    })
    const table = TABLES.get(id)
    const shared =
      table === undefined
        ? []
        : [...pyprojects].filter(([, text]) => hasTable(text, table)).map(([path]) => path)
    const command = COMMANDS.get(id)
    const runs = command !== undefined && workflows.some((text) => command.test(text))
    const files = [...new Set([...own, ...shared])].sort()
    if (files.length > 0 || runs) found.set(id, { section: sectionOf(section), files })
  }
  return found
}
