import { randomUUID } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Domain } from '../model/index.ts'
import { type LedgerStore, parseState, type RepositoryState } from './state.ts'

const missingIsEmpty = (error: NodeJS.ErrnoException) => {
  if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return []
  throw error
}

/** Whole or not at all: a reader never sees half a file, a crash never leaves one. */
const writeWhole = async (path: string, content: string) => {
  await mkdir(dirname(path), { recursive: true })
  const temporary = `${path}.${randomUUID()}.tmp`
  await writeFile(temporary, content)
  await rename(temporary, path)
}

/** The ledger as a folder. It keeps itself out of git where it lies in a clone. */
export const directoryLedger = (root: string): LedgerStore => ({
  description: root,

  async read(domain: Domain) {
    const states = new Map<string, RepositoryState>()
    const list = (path: string) => readdir(path, { withFileTypes: true }).catch(missingIsEmpty)
    for (const owner of await list(join(root, 'repos'))) {
      if (!owner.isDirectory()) continue
      for (const repository of await list(join(root, 'repos', owner.name))) {
        const path = join(root, 'repos', owner.name, repository.name, `${domain}.json`)
        const text = await readFile(path, 'utf8').catch(() => null)
        const state = text === null ? null : parseState(text)
        if (state) states.set(state.repository.name.toLowerCase(), state)
      }
    }
    return states
  },

  async recentScans(count) {
    // The path of a scan begins with its day, its name with its time: order of names is order in time.
    const names = await readdir(join(root, 'scans'), { recursive: true }).catch(missingIsEmpty)
    const newest = names
      .filter((name) => name.endsWith('.json'))
      .toSorted()
      .slice(-count)
    return Promise.all(newest.map((name) => readFile(join(root, 'scans', name), 'utf8')))
  },

  async write(files) {
    await writeWhole(join(root, '.gitignore'), '*\n')
    for (const [path, content] of files) {
      if (content === null) await rm(join(root, path), { force: true })
      else await writeWhole(join(root, path), content)
    }
  },

  close: async () => {},
})
