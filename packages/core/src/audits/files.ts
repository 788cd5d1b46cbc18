import { lstat, readdir, realpath, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { isInside } from '../model/inside.ts'

/** A regular file in the folder of audits. */
export interface FoundFile {
  /** Its path in the folder, with `/`. */
  file: string
  /** Where it is on this machine, links followed. */
  path: string
  /** Whether somebody may run it. */
  runBit: boolean
}

export interface FoundFiles {
  files: FoundFile[]
  /** What is no file to be looked at, each with the reason. */
  others: { file: string; why: string }[]
}

const MAX_FILES = 5_000
const MAX_DEPTH = 20

const isPassedOver = (name: string): boolean =>
  /^[._]/.test(name) || name === 'node_modules' || /\.d\.[cm]?ts$/.test(name)

const ofLink = async (path: string, root: string): Promise<string | { target: string }> => {
  const target = await realpath(path).catch(() => null)
  if (target === null) return 'a link to nothing'
  if (!isInside(root, target)) return 'a link that leads out of the folder'
  return (await stat(target)).isDirectory() ? 'a link to a folder' : { target }
}

/**
 * All files of a folder and its folders, sorted by path. Names that begin with `_` or `.`,
 * node_modules and declarations of types are passed over; links are followed only to files inside.
 * @throws what the file system throws of the folder itself, RangeError where there are too many files
 */
export const findFiles = async (folder: string): Promise<FoundFiles> => {
  const root = await realpath(folder)
  const found: FoundFiles = { files: [], others: [] }
  const walk = async (under: string, depth: number): Promise<void> => {
    const names = (await readdir(join(root, under))).filter((name) => !isPassedOver(name)).sort()
    for (const name of names) {
      const file = under === '' ? name : `${under}/${name}`
      let path = join(root, file)
      let is = await lstat(path)
      if (is.isSymbolicLink()) {
        const link = await ofLink(path, root)
        if (typeof link === 'string') {
          found.others.push({ file, why: link })
          continue
        }
        path = link.target
        is = await lstat(path)
      }
      if (is.isDirectory()) {
        if (depth < MAX_DEPTH) await walk(file, depth + 1)
        else found.others.push({ file, why: `more than ${MAX_DEPTH} folders deep` })
      } else if (is.isFile()) found.files.push({ file, path, runBit: (is.mode & 0o111) !== 0 })
      else found.others.push({ file, why: 'no regular file' })
      if (found.files.length > MAX_FILES) {
        throw new RangeError(`it holds more than ${MAX_FILES} files`)
      }
    }
  }
  await walk('', 0)
  found.files.sort((a, b) => (a.file < b.file ? -1 : 1))
  return found
}
