import { randomUUID } from 'node:crypto'
import { lstat, mkdir, open, readdir, rm } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { setTimeout as after } from 'node:timers/promises'

/** `.lock-<time>-<pid>-<host>-<id>`, all there is to know in the name: it appears whole, or not at all. */
const TICKET = /^\.lock-([0-9a-z]{8,})-(\d+)-(.+)-[0-9a-f-]{36}$/

/** Nobody needs a tenth of that to write; who has a ticket for longer is gone, or asleep. */
const STALE_MS = 10 * 60_000

/** How long others are waited for. */
const PATIENCE_MS = 60_000

/** Tickets of this process: another one with its number, before it, may have left some. */
const own = new Set<string>()

const HOST = encodeURIComponent(hostname()).slice(0, 100)

const isRunning = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // Not ours to signal, but there.
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** Whether whoever drew a ticket will not come back for it; null: it is gone already. */
const isStale = async (root: string, ticket: string): Promise<boolean | null> => {
  const [, , pid, host] = TICKET.exec(ticket) ?? []
  if (host === HOST) {
    if (Number(pid) === process.pid) return !own.has(ticket)
    if (!isRunning(Number(pid))) return true
  }
  const stat = await lstat(join(root, ticket)).catch(() => null)
  return stat && Date.now() - stat.mtimeMs > STALE_MS
}

/**
 * The tickets of others, oldest first. A stale one is taken away, which hits nobody else: no two
 * tickets ever have one name.
 */
const ticketsBeside = async (root: string, mine: string): Promise<string[]> => {
  const found: string[] = []
  for (const name of (await readdir(root)).sort()) {
    if (name === mine || !TICKET.test(name)) continue
    const stale = await isStale(root, name)
    if (stale === true) await rm(join(root, name), { force: true })
    if (stale === false) found.push(name)
  }
  return found
}

/** @param since when its owner came, which says whose turn it is */
const draw = async (root: string, since: number): Promise<string> => {
  const ticket = `.lock-${since.toString(36)}-${process.pid}-${HOST}-${randomUUID()}`
  own.add(ticket)
  const file = await open(join(root, ticket), 'wx')
  await file.close()
  return ticket
}

const giveBack = async (root: string, ticket: string): Promise<void> => {
  await rm(join(root, ticket), { force: true })
  own.delete(ticket)
}

/** A folder that is held. */
export interface Held {
  /** @throws Error when it was taken away, after this process stood still for minutes */
  check(): Promise<void>
}

/**
 * Does something while no other process does so in the same folder. Each draws a ticket (a file
 * made with O_EXCL), then looks around: who is alone goes ahead. Of two who see each other the later
 * steps back, so that no two are ever alone at once; tickets of the dead do not count.
 * @throws Error when others do not come to an end within a minute
 */
export const whileHeld = async <T>(
  root: string,
  work: (held: Held) => Promise<T>,
  patienceMs = PATIENCE_MS,
): Promise<T> => {
  await mkdir(root, { recursive: true })
  const began = Date.now()
  let ticket = await draw(root, began)
  try {
    for (;;) {
      const [first] = await ticketsBeside(root, ticket)
      if (first === undefined) break
      if (Date.now() - began > patienceMs) {
        throw new Error(
          `${root} has been in use for ${Math.round(patienceMs / 1000)} s; if nobody is using it, delete ${first} there`,
        )
      }
      const stepBack = first < ticket
      if (stepBack) await giveBack(root, ticket)
      await after(5 + Math.random() * 25)
      if (stepBack) ticket = await draw(root, began)
    }
    const check = async () => {
      await lstat(join(root, ticket)).catch(() => {
        throw new Error(`${root} was taken over by another process`)
      })
    }
    return await work({ check })
  } finally {
    await giveBack(root, ticket)
  }
}
