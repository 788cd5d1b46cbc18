import { addOlder, type Memory, newMemory, rebuilt } from './memory.ts'
import { parseMonth, recordedIn } from './month.ts'
import { parseRecord } from './parse-record.ts'
import { textsOf } from './read-batches.ts'
import type { Recorded } from './recorded.ts'
import { isMonthPath, monthOfScan, type RepositoryState, statePath } from './state.ts'
import type { LedgerStore } from './store.ts'

interface Wanted {
  path: string
  /** GitHub's id, once a file says it: before a rename it stands under another name. */
  id: string | undefined
  memory: Memory
}

const recordedOf = (path: string, text: string | null): Recorded[] => {
  if (text === null) return []
  if (isMonthPath(path)) {
    const month = parseMonth(text)
    return month.ok ? month.value.repositories : []
  }
  const record = parseRecord(text)
  return record.ok ? recordedIn(record.value) : []
}

/** Newest first. A month's file stands for its days, whose files it took in. */
const newestFirst = (paths: readonly string[]): string[] => {
  const time = (path: string): string =>
    isMonthPath(path) ? `${path.slice(7, 14).replace('-', '/')}/00` : path.slice(6)
  return paths
    .filter((path) => isMonthPath(path) || monthOfScan(path) !== null)
    .sort((a, b) => (time(a) < time(b) ? 1 : -1))
}

/**
 * What was current of repositories whose state files cannot be read, from what scans recorded.
 * @param paths of all files of the ledger
 * @param damaged paths of the state files
 * @returns by path; those alone of which something was recorded. `lost`: how many findings were
 * open of which nothing else is known
 */
export const rebuildStates = async (
  store: Pick<LedgerStore, 'read'>,
  paths: readonly string[],
  damaged: readonly string[],
): Promise<Map<string, { state: RepositoryState; lost: number }>> => {
  const byPath = new Map(
    damaged.map((path): [string, Wanted] => [path, { path, id: undefined, memory: newMemory() }]),
  )
  const byId = new Map<string, Wanted>()
  const key = (id: string, domain: string) => JSON.stringify([id, domain])
  const find = ({ name, id, domain }: Recorded): Wanted | undefined => {
    const known = id === undefined ? undefined : byId.get(key(id, domain))
    if (known) return known
    const named = byPath.get(statePath(name, domain))
    // A name may have been another repository's before.
    if (named === undefined || (named.id !== undefined && id !== undefined)) return undefined
    if (id !== undefined) {
      named.id = id
      byId.set(key(id, domain), named)
    }
    return named
  }
  if (damaged.length > 0) {
    for await (const [path, text] of textsOf(store, newestFirst(paths))) {
      for (const one of recordedOf(path, text)) {
        const wanted = find(one)
        if (wanted) addOlder(wanted.memory, one)
      }
    }
  }
  return new Map(
    [...byPath.values()].flatMap(({ path, memory }) => {
      const found = rebuilt(memory)
      return found === null
        ? []
        : [[path, { state: found.state, lost: found.lost.length }] as const]
    }),
  )
}
