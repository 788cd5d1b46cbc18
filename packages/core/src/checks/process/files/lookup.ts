import { type Known, known, unknown } from '../../../model/known.ts'
import type { ProcessFiles } from '../../../model/process-facts.ts'
import { expand } from '../../../standards/braces.ts'
import { pathGlob } from '../../../standards/glob.ts'

/** A fact about files: known, out of sight, or not read again because nothing moved. */
export type Seen<T> = Known<T> | { known: false; unchanged: true; reason: string }

export const isUnchanged = (seen: Seen<unknown>): boolean => !seen.known && 'unchanged' in seen

/** The folder of a path, '' for the root. */
const folderOf = (path: string): string => path.slice(0, Math.max(path.lastIndexOf('/'), 0))

const nameIn = (path: string): string => path.slice(path.lastIndexOf('/') + 1)

const within = (folder: string, name: string): string =>
  folder === '' ? name : `${folder}/${name}`

/** Folders beside the files themselves: git has none, but people name them. */
const entriesFrom = (paths: readonly string[], folder: string): string[] => {
  const prefix = folder === '' ? '' : `${folder}/`
  const found = new Set<string>()
  for (const path of paths) {
    if (!path.startsWith(prefix)) continue
    const rest = path.slice(prefix.length)
    const slash = rest.indexOf('/')
    found.add(slash === -1 ? rest : rest.slice(0, slash + 1))
  }
  return [...found]
}

/** Whether a folder above says that this one is not there. */
const isMissing = ({ listed }: ProcessFiles, folder: string): boolean => {
  for (let child = folder; child !== ''; child = folderOf(child)) {
    const entries = listed.get(folderOf(child))
    if (entries?.known && !entries.value.includes(`${nameIn(child)}/`)) return true
  }
  return false
}

/** Names of what lies in a folder, folders with a `/` at their end; none where there is no such folder. */
export const entriesOf = (files: ProcessFiles, folder: string): Seen<string[]> => {
  const listed = files.listed.get(folder)
  if (listed?.known) return listed
  if (files.paths.known) return known(entriesFrom(files.paths.value, folder))
  if (isMissing(files, folder)) return known([])
  return listed ?? files.paths
}

/** As in standards/glob.ts: longer ones match nothing. */
const MAX_GLOB = 512

const MAGIC = /[*?[\\]/

/** The folder that a glob looks into before its first wildcard. */
const plainFolderOf = (pattern: string): string => {
  const segments = pattern.split('/')
  const magic = segments.findIndex((segment) => MAGIC.test(segment))
  return segments.slice(0, magic === -1 ? -1 : magic).join('/')
}

/** What a glob without `{a,b}` finds: files, else folders (with a `/` at their end). */
const matchesOfOne = (files: ProcessFiles, pattern: string): Seen<string[]> => {
  const plain = pattern.replace(/^(?:\.\/)+/, '').replace(/\/$/, '')
  const matches = pathGlob(plain)
  const isFolder = pattern.endsWith('/')
  if (files.paths.known) {
    const found = isFolder ? [] : files.paths.value.filter(matches)
    return known(found.length > 0 ? found : foldersOf(files.paths.value).filter(matching(matches)))
  }
  if (isMissing(files, plainFolderOf(plain))) return known([])
  const folder = folderOf(plain)
  if (MAGIC.test(folder) || nameIn(plain) === '**') return files.paths
  const entries = entriesOf(files, folder)
  if (!entries.known) return entries
  const all = entries.value.map((name) => within(folder, name))
  const found = isFolder ? [] : all.filter((path) => !path.endsWith('/') && matches(path))
  return known(
    found.length > 0 ? found : all.filter((path) => path.endsWith('/')).filter(matching(matches)),
  )
}

const matching =
  (matches: (path: string) => boolean) =>
  (folder: string): boolean =>
    matches(folder.slice(0, -1))

const folders = new WeakMap<readonly string[], string[]>()

const foldersOf = (paths: readonly string[]): string[] => {
  const met = folders.get(paths)
  if (met !== undefined) return met
  const found = new Set<string>()
  for (const path of paths) {
    for (let folder = folderOf(path); folder !== ''; folder = folderOf(folder)) {
      if (found.has(`${folder}/`)) break
      found.add(`${folder}/`)
    }
  }
  const made = [...found]
  folders.set(paths, made)
  return made
}

/**
 * What a glob of a declaration finds. One that looks only into folders that were listed is answered
 * without the list of all files.
 */
export const matchesOf = (files: ProcessFiles, glob: string): Seen<string[]> => {
  const patterns = glob.length > MAX_GLOB ? undefined : expand(glob)
  if (patterns === undefined) return unknown('the glob is too long, or has too many alternatives')
  const found = new Set<string>()
  for (const pattern of patterns) {
    const seen = matchesOfOne(files, pattern)
    if (!seen.known) return seen
    for (const path of seen.value) found.add(path)
  }
  return known([...found])
}

/** The text of a file that is there; unknown where it cannot be read as text. */
export const textOfFile = ({ contents }: ProcessFiles, path: string): Known<string> => {
  const content = contents.get(path)
  if (content === undefined) return unknown(`${path} was not read`, 'Contents: read')
  if (content.kind === 'text') return known(content.text)
  if (content.kind === 'unknown') return unknown(`${path} could not be read: ${content.reason}`)
  return unknown(`${path} is no text that can be read (${content.kind})`)
}
