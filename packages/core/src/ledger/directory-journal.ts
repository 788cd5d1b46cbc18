import { randomUUID } from 'node:crypto'
import { lstat, mkdir, open, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Held } from './directory-lock.ts'
import { isLedgerFile } from './store.ts'

/** A write that counts, and is not in its places yet: a line `["path", "text" or null]` a file. */
const JOURNAL = '.journal'

/** Not finished, by whoever held the folder: of no use to anybody. */
const UNFINISHED = '.unfinished-'

type Files = ReadonlyMap<string, string | null>

/** Whether something is a symbolic link. */
export const isLink = async (path: string): Promise<boolean> =>
  (await lstat(path).catch(() => null))?.isSymbolicLink() ?? false

/** @throws Error when a folder on the way from the root to a file is a symbolic link */
const requireOwnFolders = async (root: string, path: string, known: Set<string>): Promise<void> => {
  const folder = dirname(path)
  if (folder === '.' || known.has(folder)) return
  await requireOwnFolders(root, folder, known)
  if (await isLink(join(root, folder))) {
    throw new Error(`${join(root, folder)} is a symbolic link: the ledger is not written`)
  }
  known.add(folder)
}

/** Whole or not at all: a reader never sees half a file, a crash never leaves one. */
const writeWhole = async (root: string, path: string, text: string): Promise<void> => {
  const aside = join(root, `${UNFINISHED}${randomUUID()}`)
  await writeFile(aside, text)
  await mkdir(dirname(join(root, path)), { recursive: true })
  await rename(aside, join(root, path))
}

const put = async (root: string, files: Files): Promise<void> => {
  for (const [path, text] of files) {
    if (text === null) await rm(join(root, path), { force: true })
    else await writeWhole(root, path, text)
  }
}

/** @returns null for what this program did not write, or a disk did not keep */
const parseLine = (line: string): readonly [string, string | null] | null => {
  try {
    const [path, text] = JSON.parse(line)
    const isEntry = typeof path === 'string' && (text === null || typeof text === 'string')
    return isEntry && isLedgerFile(path) ? [path, text] : null
  } catch {
    return null
  }
}

/** Whether a write was recorded that somebody has to bring to its end. */
export const hasJournal = async (root: string): Promise<boolean> =>
  (await lstat(join(root, JOURNAL)).catch(() => null))?.isFile() ?? false

/** @returns null where there is none; one that is not whole changes nothing */
const readJournal = async (root: string): Promise<Files | null> => {
  if (!(await hasJournal(root))) return null
  const files = new Map<string, string | null>()
  const journal = await open(join(root, JOURNAL))
  try {
    for await (const line of journal.readLines()) {
      const entry = parseLine(line)
      if (entry === null) return new Map()
      files.set(...entry)
    }
    return files
  } finally {
    await journal.close()
  }
}

/** Brings a write to its end that was recorded, and sweeps up after one that was not. */
export const recover = async (root: string): Promise<void> => {
  for (const name of await readdir(root)) {
    if (name.startsWith(UNFINISHED)) await rm(join(root, name), { force: true })
  }
  if (await isLink(join(root, JOURNAL))) await rm(join(root, JOURNAL))
  const files = await readJournal(root)
  if (files === null) return
  const known = new Set<string>()
  for (const path of files.keys()) await requireOwnFolders(root, path, known)
  await put(root, files)
  await rm(join(root, JOURNAL), { force: true })
}

/** Bytes that are on the disk, and not on their way there, before anything relies on them. */
const record = async (root: string, files: Files): Promise<string> => {
  const aside = join(root, `${UNFINISHED}${randomUUID()}`)
  const file = await open(aside, 'wx')
  try {
    for (const entry of files) await file.write(`${JSON.stringify(entry)}\n`)
    await file.sync()
  } finally {
    await file.close()
  }
  return aside
}

/**
 * Writes files as one step: they are recorded in a journal first, which counts from the moment that
 * it has its name, and are then put into their places. Who is killed before that leaves the old
 * state; who is killed later, a journal that the next one brings to its end (`recover`).
 * @throws Error when a symbolic link leads elsewhere, or the disk does not take it
 */
export const writeAsOne = async (root: string, files: Files, held: Held): Promise<void> => {
  const known = new Set<string>()
  for (const path of files.keys()) await requireOwnFolders(root, path, known)
  const aside = await record(root, files)
  await held.check()
  await rename(aside, join(root, JOURNAL))
  await put(root, files)
  await rm(join(root, JOURNAL))
}

/** Puts one file into the root, unless it is there. */
export const keepFile = async (root: string, name: string, text: string): Promise<void> => {
  if ((await readFile(join(root, name), 'utf8').catch(() => null)) !== text) {
    await writeWhole(root, name, text)
  }
}
