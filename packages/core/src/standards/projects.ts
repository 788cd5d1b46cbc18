import type { Project } from '../model/facts.ts'
import { type Known, known, unknown } from '../model/known.ts'
import type { RepositoryStandard } from '../model/standard.ts'
import { baseName } from '../settings/format.ts'
import { jsonOf, pathOf } from './cm.ts'
import { pathGlob } from './glob.ts'
import { MANIFESTS, SKIPPED_DIRECTORIES, WORKSPACE_MARKERS } from './manifests.ts'
import { directoryOf, isCheckFile } from './paths.ts'
import { rootStandard } from './root.ts'
import { isTable, textsOf } from './sections.ts'

/** What a directory holds, as far as it matters here. */
interface Directory {
  manifest?: { name: string; rank: number }
  isWorkspace: boolean
}

const isSkipped = (dir: string): boolean =>
  dir !== '' && dir.split('/').some((part) => part.startsWith('.') || SKIPPED_DIRECTORIES.has(part))

const RANKS = new Map(MANIFESTS.flatMap(({ names }, rank) => names.map((name) => [name, rank])))
const ENDINGS = MANIFESTS.flatMap(({ endings = [] }, rank) =>
  endings.map((ending) => ({ ending, rank })),
)

/** Asked of every file of a repository: a look into a map, and one at the last letters. */
const rankOf = (name: string): number =>
  RANKS.get(name) ??
  (name.endsWith('proj') ? ENDINGS.find(({ ending }) => name.endsWith(ending))?.rank : undefined) ??
  -1

/** `workspaces` in a package.json; one that cannot be read is taken for a package. */
const declaresWorkspaces = (text: string | undefined): boolean => {
  if (text === undefined) return false
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && Object.hasOwn(value, 'workspaces')
  } catch {
    return false
  }
}

const exclusions = (standard: RepositoryStandard): ((dir: string) => boolean) => {
  const root = rootStandard(standard)
  const monorepo = root?.config.monorepo
  const globs = textsOf(isTable(monorepo) ? monorepo.exclude : undefined)
  const matchers = globs.flatMap((glob) => {
    const plain = glob.replace(/\/$/, '')
    return [pathGlob(plain), pathGlob(`${plain}/**`)]
  })
  return (dir) => matchers.some((matches) => matches(dir))
}

const survey = (
  paths: readonly string[],
  packageJson: ReadonlyMap<string, string>,
): Map<string, Directory> => {
  const directories = new Map<string, Directory>()
  for (const path of paths) {
    const name = baseName(path)
    const rank = rankOf(name)
    const marks = WORKSPACE_MARKERS.includes(name)
    if (rank < 0 && !marks) continue
    const dir = directoryOf(path)
    const found = directories.get(dir) ?? { isWorkspace: false }
    directories.set(dir, found)
    if (marks || declaresWorkspaces(packageJson.get(path))) found.isWorkspace = true
    if (rank >= 0 && (found.manifest === undefined || rank < found.manifest.rank)) {
      found.manifest = { name, rank }
    }
  }
  return directories
}

/**
 * The directories that need standards of their own: each that holds a manifest (package.json,
 * pyproject.toml, go.mod …), except workspace roots, installed, generated and example directories,
 * and what `[monorepo] exclude` of the root check.toml names. One is covered when it holds a
 * check.toml itself.
 * @param paths every file of the repository
 * @param packageJson texts of package.json files by path, as far as they are at hand: one with
 *   `workspaces` makes its directory a workspace root. Only that of the root matters to most.
 */
export const detectProjects = (
  paths: Known<readonly string[]>,
  standard: RepositoryStandard,
  packageJson: ReadonlyMap<string, string> = new Map(),
): Known<Project[]> => {
  if (!paths.known) return paths
  const isExcluded = exclusions(standard)
  const covered = new Set(paths.value.filter(isCheckFile).map(directoryOf))
  const projects: Project[] = []
  for (const [dir, { manifest, isWorkspace }] of survey(paths.value, packageJson)) {
    if (manifest === undefined || isWorkspace || isSkipped(dir) || isExcluded(dir)) continue
    projects.push({
      dir,
      manifest: dir === '' ? manifest.name : `${dir}/${manifest.name}`,
      type: MANIFESTS[manifest.rank]?.type ?? 'other',
      hasStandard: covered.has(dir),
    })
  }
  return known(projects.sort((a, b) => (a.dir < b.dir ? -1 : 1)))
}

const CM_MANIFESTS = new Map([
  ['typescript', 'package.json'],
  ['python', 'pyproject.toml'],
])

/**
 * Reads the output of `cm projects detect --format json` of check-my-toolkit, parsed or not.
 * @returns unknown with the reason when it is not what that command prints
 */
export const projectsFromCm = (output: unknown): Known<Project[]> => {
  const value = jsonOf(output)
  const list = isTable(value) ? value.projects : undefined
  if (!Array.isArray(list)) return unknown('`cm projects detect` printed no list of projects')
  const projects: Project[] = []
  for (const item of list) {
    if (!isTable(item) || typeof item.path !== 'string' || typeof item.type !== 'string') {
      return unknown('`cm projects detect` printed a project without path and type')
    }
    const dir = pathOf('', item.path)
    if (dir === null) return unknown('`cm projects detect` printed a path out of the repository')
    const name = CM_MANIFESTS.get(item.type) ?? ''
    projects.push({
      dir,
      manifest: dir === '' ? name : `${dir}/${name}`,
      type: item.type,
      hasStandard: item.status === 'has-config',
    })
  }
  return known(projects.sort((a, b) => (a.dir < b.dir ? -1 : 1)))
}
