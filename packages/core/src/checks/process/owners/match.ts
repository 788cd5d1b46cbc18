import { pathGlob } from '../../../standards/glob.ts'

/** All files of a repository, made ready for patterns of CODEOWNERS. */
export interface FileIndex {
  paths: readonly string[]
  folders: Set<string>
  /** Names of files and folders, wherever they lie. */
  names: Set<string>
  folderNames: Set<string>
  files: Set<string>
}

export const indexFiles = (paths: readonly string[]): FileIndex => {
  const index: FileIndex = {
    paths,
    folders: new Set(),
    names: new Set(),
    folderNames: new Set(),
    files: new Set(paths),
  }
  for (const path of paths) {
    let end = path.lastIndexOf('/')
    index.names.add(path.slice(end + 1))
    while (end > 0) {
      const folder = path.slice(0, end)
      if (index.folders.has(folder)) break
      index.folders.add(folder)
      end = folder.lastIndexOf('/')
      index.folderNames.add(folder.slice(end + 1))
      index.names.add(folder.slice(end + 1))
    }
  }
  return index
}

/** A pattern taken apart: where it begins, and whether it is about a folder. */
interface Shape {
  body: string
  anchored: boolean
  folder: boolean
}

const shapeOf = (pattern: string): Shape => {
  const folder = pattern.endsWith('/')
  const body = pattern.replace(/^\/+/, '').replace(/\/+$/, '')
  return { body, folder, anchored: pattern.startsWith('/') || body.includes('/') }
}

/** Whether a pattern says `*` or `?` and has to be tried on one file after another. */
export const isWild = (pattern: string): boolean => /[*?\\]/.test(pattern)

/** Longer ones standards/glob.ts takes for patterns that match nothing. */
export const isTooLong = (pattern: string): boolean => pattern.length > 400

/** Whether a pattern without wildcards matches any file, found without looking at each. */
const plainMatches = ({ body, anchored, folder }: Shape, index: FileIndex): boolean => {
  if (anchored) return index.folders.has(body) || (!folder && index.files.has(body))
  return folder ? index.folderNames.has(body) : index.names.has(body)
}

/**
 * Globs for a pattern, which follows gitignore's rules except that `!` and `[ ]` mean nothing, and
 * that a last segment `*` does not reach into folders:
 * https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners#codeowners-syntax
 */
const globsOf = ({ body, anchored, folder }: Shape): string[] => {
  const escaped = body.replace(/[[\]{},]/g, '\\$&')
  const base = anchored ? escaped : `**/${escaped}`
  const last = body.slice(body.lastIndexOf('/') + 1)
  if (folder) return [`${base}/**/*`]
  return last === '*' || last === '**' ? [base] : [base, `${base}/**/*`]
}

/** Whether a pattern of CODEOWNERS matches any file at all. */
export const matchesAny = (pattern: string, index: FileIndex): boolean => {
  const shape = shapeOf(pattern)
  if (!isWild(pattern)) return plainMatches(shape, index)
  if (shape.body === '*' || shape.body === '**') return index.paths.length > 0
  const matchers = globsOf(shape).map(pathGlob)
  return index.paths.some((path) => matchers.some((matches) => matches(path)))
}
