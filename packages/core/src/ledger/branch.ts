import type { Clock } from '../transport/pace.ts'
import type { GitHub } from '../transport/types.ts'
import {
  type BranchClone,
  type BranchPlace,
  blobId,
  cloneOf,
  type Entries,
} from './branch-clone.ts'
import { type Change, commitWriter } from './branch-commit.ts'
import { inWords, outcomeOf } from './branch-refusal.ts'
import { type LedgerStore, requireLedgerFiles } from './store.ts'

export interface BranchLedgerOptions extends BranchPlace {
  /** With the ledger's own token, and no second between writes: see `GitHubOptions.writeSpacingMs`. */
  github: GitHub
  /** `acme/drift-config` */
  repository: string
  /** For the report. */
  description: string
  clock: Clock
  /** When the scan is to end, in epoch milliseconds. */
  deadline: number
  /** How many jobs share the scan, 1 or more: they may all come at once. */
  shards: number
  random: () => number
}

/** How long a write is tried at most, whatever time the scan has left. */
const PATIENCE_MS = 40 * 60_000

/**
 * How long a write may go on after the scan's deadline, at which all shards may end together. One
 * write takes about two seconds from its look to its last step, in which nobody else gets in.
 */
export const ledgerGraceMs = (shards: number): number => 2 * 60_000 + shards * 8000

/**
 * The longest wait before the next try. It doubles; and so many shards that end together need so
 * much room from the first time on, or most of what they ask for is in vain: 128 of them get in
 * within the 1,000 requests an hour that a GITHUB_TOKEN has.
 */
const longestWaitMs = (tries: number, shards: number): number =>
  1000 * Math.max(shards > 1 ? 2 * shards : 1, Math.min(240, 2 ** (tries - 1)))

/** Waits before asking again for what could not be read, in milliseconds. */
const READ_AGAIN_MS = [500, 1500, 4000]

type Files = ReadonlyMap<string, string | null>

/** What of a write is not on the branch yet. A file that is not there cannot be taken away. */
const missingOf = (files: Files, there: Entries): Map<string, string | null> =>
  new Map(
    [...files].filter(([path, text]) =>
      text === null ? there.has(path) : there.get(path)?.oid !== blobId(text),
    ),
  )

/**
 * The ledger as an orphan branch: read by one shallow fetch, written by three requests to GitHub's
 * Git Data API (tree, commit, ref), the last of which moves the branch from the state that was
 * looked at or not at all. Who finds it moved looks again and puts his files on top of what others
 * wrote, after a while that is longer and more random each time
 * (https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/), so that however many
 * shards end together, one of them always gets on.
 *
 * A branch that was deleted, or moved by force to a state that does not know what was read, gets
 * back with our next write the files that are missing there.
 * @throws Error in plain words when reading or writing is refused, or in vain
 */
export const branchLedger = (options: BranchLedgerOptions): LedgerStore => {
  const { branch, clock, description, repository } = options
  let opened: Promise<BranchClone> | undefined
  const pause = () => clock.sleep(1000)
  const writer = commitWriter(options.github, repository, branch, pause)
  const notes: string[] = []
  let tip: string | null = null
  /** What was on the branch, and is on none of its commits any more. */
  const lost = new Map<string, { oid: string; bytes: number }>()
  /** What `list` saw last; null: it was not asked yet. */
  let seen: Entries | null = null

  /** One step after the other: they share a clone. */
  let turn: Promise<unknown> = Promise.resolve()
  const inTurn = <T>(work: (clone: BranchClone) => Promise<T>): Promise<T> => {
    const next = turn.then(async () => {
      opened ??= cloneOf(options)
      return work(await opened)
    })
    turn = next.catch(() => {})
    return next
  }

  /** @returns the files of the newest state */
  const look = async (clone: BranchClone, whole = false): Promise<Entries> => {
    const next = await clone.fetch(whole)
    if (tip !== null && next !== tip && !(await clone.isIn(tip, next))) {
      for (const [path, entry] of await clone.entries(tip)) lost.set(path, entry)
    }
    tip = next
    return clone.entries(tip)
  }

  /** The files for a reader, who is not to fail for a bad moment of the network. */
  const see = async (clone: BranchClone): Promise<Entries> => {
    for (const wait of READ_AGAIN_MS) {
      try {
        return new Map([...lost, ...(await look(clone))])
      } catch (error) {
        if (outcomeOf(error) === 'refused') throw inWords(error, repository, branch)
        await clock.sleep(wait)
      }
    }
    return new Map([...lost, ...(await look(clone))])
  }

  const textsOf = async (clone: BranchClone, entries: Entries, paths: Iterable<string>) => {
    const wanted = [...paths].flatMap((path) => {
      const entry = entries.get(path)
      return entry ? [[path, entry] as const] : []
    })
    const known = new Map(wanted)
    const texts = await clone.texts(known.values())
    return (path: string) => texts.get(known.get(path)?.oid ?? '') ?? null
  }

  /** One try. @returns whether it was written, or null when somebody else was faster */
  const attempt = async (
    clone: BranchClone,
    [files, message, expected]: [Files, string, Files],
    made: string[],
  ): Promise<boolean | null> => {
    const isAgain = made.length > 0
    const there = await look(clone, isAgain)
    // An answer that was lost: it was done all the same.
    for (const commit of made) if (await clone.isIn(commit, tip)) return true
    const current = new Map([...lost, ...there])
    const text = await textsOf(clone, current, expected.keys())
    if ([...expected].some(([path, wanted]) => text(path) !== wanted)) return false

    const gone = [...lost.keys()].filter((path) => !there.has(path) && !files.has(path))
    const old = await textsOf(clone, lost, gone)
    const put = new Map([
      ...gone.flatMap((path) => {
        const before = old(path)
        return before === null ? [] : [[path, before] as const]
      }),
      ...missingOf(files, there),
    ])
    if (put.size > 0) {
      const parent = tip === null ? null : { commit: tip, tree: await clone.tree(tip) }
      const change: Change = { files: put, message, parent }
      const tree = await writer.tree(change)
      // Asked of git, which costs nothing: a commit that comes too late costs two requests.
      if (isAgain && (await clone.tip()) !== tip) return null
      const commit = await writer.commit(change, tree)
      made.push(commit)
      await writer.move(change, commit)
    }
    if (lost.size > 0) {
      notes.push(
        `${description} was deleted or moved by force while it was in use: ${gone.length} files that had been read of it were missing, and were written again`,
      )
      lost.clear()
    }
    return true
  }

  return {
    description,
    outlives: true,
    notes: () => notes,

    list: () =>
      inTurn(async (clone) => {
        seen = await see(clone)
        return [...seen.keys()].sort()
      }),

    read: (paths) =>
      inTurn(async (clone) => {
        seen ??= await see(clone)
        const text = await textsOf(clone, seen, paths)
        return paths.map(text)
      }),

    write: (files, message, expected = new Map()) =>
      inTurn(async (clone) => {
        requireLedgerFiles(files.keys())
        const began = clock.now()
        const grace = ledgerGraceMs(options.shards)
        const until = Math.min(began + PATIENCE_MS, Math.max(options.deadline, began) + grace)
        const made: string[] = []
        for (let tries = 1; ; tries += 1) {
          let why = 'others were faster'
          try {
            const done = await attempt(clone, [files, message, expected], made)
            if (done !== null) return done
          } catch (error) {
            if (outcomeOf(error) === 'refused') throw inWords(error, repository, branch)
            why = (error as Error).message
          }
          const ms = options.random() * longestWaitMs(tries, options.shards)
          if (clock.now() + ms > until) {
            throw new Error(`given up after ${tries} tries: ${why}`)
          }
          await clock.sleep(ms)
        }
      }),

    async close() {
      if (opened) await inTurn((clone) => clone.remove())
      opened = undefined
    },
  }
}
