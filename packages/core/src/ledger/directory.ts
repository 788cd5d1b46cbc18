import { lstat, readdir, readFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import pLimit from 'p-limit'
import { hasJournal, isLink, keepFile, recover, writeAsOne } from './directory-journal.ts'
import { whileHeld } from './directory-lock.ts'
import {
  isLedgerFile,
  LEDGER_FOLDERS,
  type LedgerStore,
  MAX_FILE_BYTES,
  requireLedgerFiles,
} from './store.ts'

const missingIsEmpty = (error: NodeJS.ErrnoException) => {
  if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return []
  throw error
}

/** A place that only lets itself be read; what was left half done there stays so. */
const READ_ONLY = ['EACCES', 'EPERM', 'EROFS']

const unlessReadOnly = (error: NodeJS.ErrnoException) => {
  if (!READ_ONLY.includes(error.code ?? '')) throw error
}

/** A file of the ledger, which is none when a link stands in its place or it is beyond all measure. */
const readOwn = async (path: string): Promise<string | null> => {
  const stat = await lstat(path).catch(() => null)
  if (!stat?.isFile() || stat.size > MAX_FILE_BYTES) return null
  return readFile(path, 'utf8').catch(() => null)
}

/** Files that are open at once; where they may be few, the rest would count as not there. */
const OPEN_FILES = 64

const readAll = async (root: string, paths: Iterable<string>): Promise<(string | null)[]> => {
  const limit = pLimit(OPEN_FILES)
  return Promise.all([...paths].map((path) => limit(() => readOwn(join(root, path)))))
}

/**
 * The ledger as a folder, which several processes may use at once. It keeps itself out of git where
 * it lies in a clone. The root may be reached by a link, as its owner likes; what lies in it may not
 * lead out again.
 */
export const directoryLedger = (root: string): LedgerStore => ({
  description: root,
  outlives: false,

  async list() {
    if (await hasJournal(root)) await whileHeld(root, () => recover(root)).catch(unlessReadOnly)
    const found: string[] = []
    for (const folder of LEDGER_FOLDERS) {
      if (await isLink(join(root, folder))) continue
      const names = await readdir(join(root, folder), {
        recursive: true,
        withFileTypes: true,
      }).catch(missingIsEmpty)
      for (const entry of names) {
        const path = relative(root, join(entry.parentPath, entry.name)).split(sep).join('/')
        if (entry.isFile() && isLedgerFile(path)) found.push(path)
      }
    }
    return found.sort()
  },

  read: (paths) => readAll(root, paths),

  async write(files, _, expected = new Map()) {
    requireLedgerFiles(files.keys())
    return whileHeld(root, async (held) => {
      await recover(root)
      const texts = await readAll(root, expected.keys())
      if ([...expected.values()].some((text, i) => texts[i] !== text)) return false
      await keepFile(root, '.gitignore', '*\n')
      await writeAsOne(root, files, held)
      return true
    })
  },

  close: async () => {},
})
