import { DOMAINS, type Domain } from '../model/index.ts'
import { readState } from './parse-state.ts'
import { textsOf } from './read-batches.ts'
import { rebuildStates } from './rebuild.ts'
import { type RepositoryState, statePath } from './state.ts'
import type { LedgerStore } from './store.ts'

/** A file of the ledger that is not as it was written, and what became of it. */
export interface Damage {
  path: string
  reason: string
}

/** A state that a later drift-toolkit wrote: it is not understood, and not touched. */
export interface NewerState {
  path: string
  version: number
  name?: string
  id?: string
}

/** A state that was built again; `text`: what stands in its file. */
export interface Mended {
  state: RepositoryState
  text: string
}

export interface ReadStates {
  states: RepositoryState[]
  damaged: Damage[]
  newer: NewerState[]
  mended: Map<string, Mended>
}

interface Broken {
  text: string | null
  reason: string
  /** What of it can be read. */
  rest: RepositoryState | null
}

const PATH = new RegExp(`^repos/[^/]+/[^/]+/(?:${DOMAINS.join('|')})\\.json$`)

/** Whether a path is one of a state, of one domain or of any. */
export const isStatePath = (path: string, domain?: Domain): boolean =>
  PATH.test(path) && (domain === undefined || path.endsWith(`/${domain}.json`))

const takeApart = async (store: Pick<LedgerStore, 'read'>, paths: readonly string[]) => {
  const states = new Map<string, RepositoryState>()
  const newer: NewerState[] = []
  const broken = new Map<string, Broken>()
  for await (const [path, text] of textsOf(store, paths)) {
    if (text === null) {
      broken.set(path, { text, reason: 'it cannot be read', rest: null })
      continue
    }
    const read = readState(text)
    if (read.kind === 'newer') {
      const { kind: _, ...about } = read
      newer.push({ path, ...about })
    } else if (read.kind === 'broken') broken.set(path, { text, reason: read.reason, rest: null })
    else if (statePath(read.state.repository.name, read.state.domain) !== path)
      broken.set(path, { text, reason: 'it says that it is another one', rest: null })
    else if (read.lost > 0)
      broken.set(path, {
        text,
        reason: `${read.lost} of its open findings have lost their shape`,
        rest: read.state,
      })
    else states.set(path, read.state)
  }
  return { states, newer, broken }
}

/** What can still be read of a state, with the findings that it lost. */
const completed = (rest: RepositoryState, again: RepositoryState): RepositoryState => {
  const readable = new Map(rest.open.map((finding) => [finding.fingerprint, finding]))
  const open = again.open.map((finding) => readable.get(finding.fingerprint) ?? finding)
  const known = new Set(open.map(({ fingerprint }) => fingerprint))
  return { ...rest, open: [...open, ...rest.open.filter((one) => !known.has(one.fingerprint))] }
}

const becameOf = (found: { lost: number } | undefined, rest: RepositoryState | null): string => {
  if (found === undefined)
    return rest === null
      ? 'no scan recorded anything of it, so it counts as never scanned'
      : 'no scan recorded anything of it, so the rest of it counts'
  if (found.lost === 0) return 'it was built again from what scans recorded'
  return `it was built again from what scans recorded, without ${found.lost} open findings whose scans are gone`
}

/**
 * What is current, of the state files at `paths`. One that is damaged is built again from what scans
 * recorded, so that nothing is told twice and no age is lost; one of a later version is left alone.
 * @param all paths of the whole ledger
 */
export const readStates = async (
  store: Pick<LedgerStore, 'read'>,
  paths: readonly string[],
  all: readonly string[],
): Promise<ReadStates> => {
  const { states, newer, broken } = await takeApart(store, paths)
  const found = await rebuildStates(store, all, [...broken.keys()])
  const damaged: Damage[] = []
  const mended = new Map<string, Mended>()
  for (const [path, { text, reason, rest }] of broken) {
    const again = found.get(path)
    const state = again && rest ? completed(rest, again.state) : (again?.state ?? rest)
    damaged.push({ path, reason: `${reason}; ${becameOf(again, rest)}` })
    if (state === null) continue
    states.set(path, state)
    if (text !== null) mended.set(path, { state, text })
  }
  return { states: [...states.values()], damaged, newer, mended }
}
