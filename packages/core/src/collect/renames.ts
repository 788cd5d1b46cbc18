import type { FileChange } from '../model/index.ts'

/**
 * git calls a file renamed when half of it is the same:
 * https://git-scm.com/docs/git-diff#Documentation/git-diff.txt--Mltngt
 */
const ENOUGH = 0.5

/** Characters to compare, all pairs together: beyond it files that went and came stay what they are. */
const MAX_WORK = 50_000_000

/** How much of the longer text stands in the other too, line by line, from 0 to 1. */
const similarity = (before: string, after: string): number => {
  const lines = new Map<string, number>()
  for (const line of before.split('\n')) lines.set(line, (lines.get(line) ?? 0) + 1)
  let same = 0
  for (const line of after.split('\n')) {
    const left = lines.get(line) ?? 0
    if (left === 0) continue
    lines.set(line, left - 1)
    same += line.length + 1
  }
  return same / (Math.max(before.length, after.length) + 1)
}

interface Pair {
  gone: FileChange
  come: FileChange
  likeness: number
}

const sizeOf = (changes: readonly FileChange[]): number =>
  changes.reduce((sum, { before, after }) => {
    const content = before ?? after
    return sum + (content?.kind === 'text' ? content.text.length : 0)
  }, 0)

const pairsOf = (changes: readonly FileChange[]): Pair[] => {
  const gone = changes.filter((change) => change.status === 'deleted')
  const come = changes.filter((change) => change.status === 'added')
  const work = gone.length * sizeOf(come) + come.length * sizeOf(gone)
  if (work > MAX_WORK) return []
  return gone.flatMap((from) =>
    come.flatMap((to): Pair[] => {
      if (from.kind !== to.kind || from.before?.kind !== 'text' || to.after?.kind !== 'text')
        return []
      const likeness = similarity(from.before.text, to.after.text)
      return likeness >= ENOUGH ? [{ gone: from, come: to, likeness }] : []
    }),
  )
}

/**
 * Makes one rename of a tracked file that went and a much alike one that came. git and GitHub's
 * comparison do this themselves; two listings of files, which stand in for them where a comparison
 * is cut off or history was rewritten, know names and blob ids alone.
 */
export const pairRenames = (changes: readonly FileChange[]): FileChange[] => {
  const renamed = new Map<FileChange, FileChange>()
  const taken = new Set<FileChange>()
  for (const { gone, come } of pairsOf(changes).toSorted((a, b) => b.likeness - a.likeness)) {
    if (taken.has(gone) || taken.has(come)) continue
    taken.add(gone).add(come)
    renamed.set(come, { ...come, status: 'renamed', previousPath: gone.path, before: gone.before })
  }
  return changes.flatMap((change) => {
    const rename = renamed.get(change)
    if (rename) return [rename]
    return taken.has(change) ? [] : [change]
  })
}
