import type { Json } from '../model/finding.ts'
import { type Known, known, unknown } from '../model/known.ts'
import { within } from './registry.ts'
import { isTable } from './sections.ts'

/*
 * check-my-toolkit's own answers (`cm … --format json`), where a local scan finds it installed.
 * They come from another program about a repository that may be anybody's: nothing in them is
 * taken on trust, least of all a path.
 */

/** JSON, or undefined. */
export const jsonOf = (text: string): Json | undefined => {
  try {
    return JSON.parse(text) as Json
  } catch {
    return undefined
  }
}

/** A path that cm printed, as a path in the repository: '' for `.`; null when it leads out of it. */
export const pathOf = (from: string, path: string): string | null =>
  /^[/~\\]|^[A-Za-z]:|\0/.test(path) ? null : within(from, path.replaceAll('\\', '/'))

/**
 * Reads the output of `cm dependencies --format json`: which files which tool depends on. Paths in
 * it are relative to the project.
 * @param project directory that was asked about, '' for the root
 * @returns path in the repository → ids of tools; unknown with the reason when the output is not
 *   what that command prints
 */
export const dependenciesFromCm = (output: string, project = ''): Known<Map<string, string[]>> => {
  const value = jsonOf(output)
  const tools = isTable(value) ? value.dependencies : undefined
  if (!isTable(tools)) return unknown('`cm dependencies` printed no table of dependencies')
  const found = new Map<string, Set<string>>()
  for (const [tool, files] of Object.entries(tools)) {
    if (!Array.isArray(files) || files.some((file) => typeof file !== 'string')) {
      return unknown(`\`cm dependencies\` printed no list of files for ${JSON.stringify(tool)}`)
    }
    for (const file of files as string[]) {
      const path = pathOf(project, file)
      // A glob of check.toml can lead cm out of the repository; such a file is not tracked here.
      if (path !== null && path !== '') found.set(path, (found.get(path) ?? new Set()).add(tool))
    }
  }
  return known(new Map([...found].map(([path, ids]) => [path, [...ids].sort()])))
}
