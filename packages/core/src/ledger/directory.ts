import { randomUUID } from 'node:crypto'
import { lstat, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join, relative, sep } from 'node:path'
import type { LedgerStore } from './store.ts'

const missingIsEmpty = (error: NodeJS.ErrnoException) => {
  if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return []
  throw error
}

const isLink = async (path: string): Promise<boolean> =>
  (await lstat(path).catch(() => null))?.isSymbolicLink() ?? false

/** A file of the ledger, which is none when a link stands in its place or it is beyond all measure. */
const readOwn = async (path: string): Promise<string | null> => {
  const stat = await lstat(path).catch(() => null)
  if (!stat?.isFile() || stat.size > MAX_BYTES) return null
  return readFile(path, 'utf8').catch(() => null)
}

/** Thousands of open findings with their diffs take a few. */
const MAX_BYTES = 64 * 1024 * 1024

/**
 * Whole or not at all: a reader never sees half a file, a crash never leaves one. The root may be
 * reached by a link, as its owner likes; what lies in it may not lead out again.
 */
const writeWhole = async (root: string, path: string, content: string) => {
  await mkdir(root, { recursive: true })
  for (let at = dirname(path); at.length > root.length; at = dirname(at)) {
    if (await isLink(at)) throw new Error(`${at} is a symbolic link: the ledger is not written`)
  }
  await mkdir(dirname(path), { recursive: true })
  const temporary = `${path}.${randomUUID()}.tmp`
  await writeFile(temporary, content)
  await rename(temporary, path)
}

/** What a ledger holds; whatever else lies beside it is not its own. */
const FOLDERS = ['scans', 'months', 'repos', 'jobs']

/** The ledger as a folder. It keeps itself out of git where it lies in a clone. */
export const directoryLedger = (root: string): LedgerStore => ({
  description: root,
  outlives: false,

  async list() {
    const found: string[] = []
    for (const folder of FOLDERS) {
      if (await isLink(join(root, folder))) continue
      const names = await readdir(join(root, folder), {
        recursive: true,
        withFileTypes: true,
      }).catch(missingIsEmpty)
      for (const entry of names) {
        if (!entry.isFile() || entry.name.endsWith('.tmp')) continue
        found.push(relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
      }
    }
    return found.sort()
  },

  read: (paths) => Promise.all(paths.map((path) => readOwn(join(root, path)))),

  async write(files, _, expected = new Map()) {
    for (const [path, text] of expected) {
      if ((await readOwn(join(root, path))) !== text) return false
    }
    await writeWhole(root, join(root, '.gitignore'), '*\n')
    for (const [path, content] of files) {
      if (content === null) await rm(join(root, path), { force: true })
      else await writeWhole(root, join(root, path), content)
    }
    return true
  },

  close: async () => {},
})
