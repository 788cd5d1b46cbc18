import type { Json } from '../model/finding.ts'
import { type Known, known, unknown } from '../model/known.ts'
import { isDeclaration } from './paths.ts'
import { within } from './registry.ts'
import { isTable } from './sections.ts'
import { isWorkflow } from './tracked.ts'

/*
 * check-my-toolkit's own answers (`cm … --format json`), where a local scan finds it installed.
 * They come from another program about a repository that may be anybody's: nothing in them is
 * taken on trust, least of all a path.
 */

/** JSON as text or already parsed; undefined for what is neither. */
export const jsonOf = (output: unknown): Json | undefined => {
  if (typeof output !== 'string') return output as Json
  try {
    return JSON.parse(output) as Json
  } catch {
    return undefined
  }
}

/** A path that cm printed, as a path in the repository: '' for `.`; null when it leads out of it. */
export const pathOf = (from: string, path: string): string | null =>
  /^[/~\\]|^[A-Za-z]:|\0/.test(path) ? null : within(from, path.replaceAll('\\', '/'))

const isPathList = (value: Json | undefined): value is string[] =>
  Array.isArray(value) && value.every((file) => typeof file === 'string')

/**
 * Reads the output of `cm dependencies --format json`: which files which tool depends on. It lists
 * files that exist; for others the built-in table is to be asked. Declarations and workflows are left
 * out: they are tracked whoever depends on them.
 * @param output the JSON, parsed or not; paths in it are relative to the project
 * @param project directory that was asked about, '' for the root
 * @returns path in the repository → ids of tools; unknown with the reason when the output is not what that command prints
 */
export const dependenciesFromCm = (output: unknown, project = ''): Known<Map<string, string[]>> => {
  const value = jsonOf(output)
  const tools = isTable(value) ? value.dependencies : undefined
  if (!isTable(tools)) return unknown('`cm dependencies` printed no table of dependencies')
  const found = new Map<string, Set<string>>()
  for (const [tool, files] of Object.entries(tools)) {
    if (!isPathList(files)) {
      return unknown(`\`cm dependencies\` printed no list of files for ${JSON.stringify(tool)}`)
    }
    for (const file of files) {
      const path = pathOf(project, file)
      // A glob of check.toml can lead cm out of the repository; such a file is not tracked here.
      if (path === null || path === '' || isDeclaration(path) || isWorkflow(path)) continue
      found.set(path, (found.get(path) ?? new Set()).add(tool))
    }
  }
  return known(new Map([...found].map(([path, ids]) => [path, [...ids].sort()])))
}
