import type { Domain } from '../model/index.ts'
import { parseState } from './parse-state.ts'
import type { RepositoryState } from './state.ts'
import type { LedgerStore } from './store.ts'

/** The memory of all scans; the engine knows no more of it than this. */
export interface Ledger {
  /** For the report: `branch drift-ledger of acme/drift-config`, `.drift`. */
  readonly description: string
  /** Whether it is there again next time, whatever becomes of this machine. */
  readonly outlives: boolean
  /** What is current for all repositories of a domain, by lower-case `owner/name`. */
  read(domain: Domain): Promise<Map<string, RepositoryState>>
  /** The texts of the newest scan files, oldest first, at most `count`. */
  recentScans(count: number): Promise<string[]>
  /** Texts of all files below a folder, by path: `jobs`. */
  texts(folder: string): Promise<Map<string, string>>
  /** See `LedgerStore.write`. */
  write: LedgerStore['write']
  close: LedgerStore['close']
}

const isText = (text: string | null): text is string => text !== null

/** Gives the files of a store their meaning. */
export const openLedger = (store: LedgerStore): Ledger => ({
  description: store.description,
  outlives: store.outlives,

  async read(domain) {
    const name = `/${domain}.json`
    const paths = (await store.list()).filter((p) => p.startsWith('repos/') && p.endsWith(name))
    const states = new Map<string, RepositoryState>()
    for (const text of (await store.read(paths)).filter(isText)) {
      const state = parseState(text)
      if (state) states.set(state.repository.name.toLowerCase(), state)
    }
    return states
  },

  async recentScans(count) {
    // The path of a scan begins with its day, its name with its time: order of names is order in time.
    const scans = (await store.list()).filter((p) => p.startsWith('scans/') && p.endsWith('.json'))
    return (await store.read(scans.slice(-count))).filter(isText)
  },

  async texts(folder) {
    const paths = (await store.list()).filter((p) => p.startsWith(`${folder}/`))
    const texts = await store.read(paths)
    return new Map(
      paths.flatMap((path, index) => {
        const text = texts[index]
        return typeof text === 'string' ? [[path, text] as const] : []
      }),
    )
  },

  write: store.write,
  close: store.close,
})
