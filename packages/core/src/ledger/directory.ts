import { randomUUID } from 'node:crypto'
import { lstat, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Domain } from '../model/index.ts'
import { parseState } from './parse-state.ts'
import type { LedgerStore, RepositoryState } from './state.ts'

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

/** The ledger as a folder. It keeps itself out of git where it lies in a clone. */
export const directoryLedger = (root: string): LedgerStore => ({
  description: root,
  outlives: false,

  async read(domain: Domain) {
    const states = new Map<string, RepositoryState>()
    const list = (path: string) => readdir(path, { withFileTypes: true }).catch(missingIsEmpty)
    if (await isLink(join(root, 'repos'))) return states
    for (const owner of await list(join(root, 'repos'))) {
      if (!owner.isDirectory()) continue
      for (const repository of await list(join(root, 'repos', owner.name))) {
        if (!repository.isDirectory()) continue
        const path = join(root, 'repos', owner.name, repository.name, `${domain}.json`)
        const text = await readOwn(path)
        const state = text === null ? null : parseState(text)
        if (state) states.set(state.repository.name.toLowerCase(), state)
      }
    }
    return states
  },

  async recentScans(count) {
    // The path of a scan begins with its day, its name with its time: order of names is order in time.
    const folder = join(root, 'scans')
    if (await isLink(folder)) return []
    const names = await readdir(folder, { recursive: true }).catch(missingIsEmpty)
    const newest = names
      .filter((name) => name.endsWith('.json'))
      .toSorted()
      .slice(-count)
    const texts = await Promise.all(newest.map((name) => readOwn(join(folder, name))))
    return texts.filter((text) => text !== null)
  },

  async write(files) {
    await writeWhole(root, join(root, '.gitignore'), '*\n')
    for (const [path, content] of files) {
      if (content === null) await rm(join(root, path), { force: true })
      else await writeWhole(root, join(root, path), content)
    }
  },

  close: async () => {},
})
