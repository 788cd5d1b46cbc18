/** A commit as far as the shape of history goes. */
export interface Walked {
  oid: string
  /** First parent first. */
  parents: readonly string[]
}

/** Which of the commits that were read belong to a window. */
export interface Window {
  inside: Set<string>
  /** Those of them on the line of first parents. */
  mainline: Set<string>
  /** Whether no commit of the window can be among those that were not read. */
  isClosed: boolean
  /** Whether the base is part of this history, as far as it was read. */
  metBase: boolean
}

/** Everything that can be reached from a commit among those that were read, that commit included. */
const reach = (commits: ReadonlyMap<string, Walked>, from: string): Set<string> => {
  const reached = new Set<string>()
  const queue = [from]
  for (let oid = queue.pop(); oid !== undefined; oid = queue.pop()) {
    if (reached.has(oid)) continue
    reached.add(oid)
    queue.push(...(commits.get(oid)?.parents ?? []))
  }
  return reached
}

/**
 * What can be reached from `head` and not from `base`, among the commits that were read: what git
 * calls `base..head`.
 * @param base null: from before the first commit
 * @param isEnd every commit of the history was read
 * @see https://git-scm.com/docs/gitrevisions#_specifying_ranges
 */
export const windowOf = (
  commits: ReadonlyMap<string, Walked>,
  head: string,
  base: string | null,
  isEnd: boolean,
): Window => {
  const before = base === null ? new Set<string>() : reach(commits, base)
  const reached = reach(commits, head)
  const inside = new Set([...reached].filter((oid) => !before.has(oid) && commits.has(oid)))
  const isOpen = [...reached].some((oid) => !before.has(oid) && !commits.has(oid))
  const mainline = new Set<string>()
  for (let oid: string | undefined = head; oid !== undefined && inside.has(oid); ) {
    if (mainline.has(oid)) break
    mainline.add(oid)
    oid = commits.get(oid)?.parents[0]
  }
  const metBase = base === null || reached.has(base)
  return { inside, mainline, isClosed: metBase && (isEnd || !isOpen), metBase }
}
