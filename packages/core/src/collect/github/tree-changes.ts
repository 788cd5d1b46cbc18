import type { FileRef, RawChange } from '../source.ts'

/**
 * What differs between two full listings: for comparisons that GitHub cuts off, and for histories
 * that were rewritten. A file that went and one that came with the same content are one rename.
 */
export const treeChanges = (before: FileRef[], after: FileRef[]): RawChange[] => {
  const old = new Map(before.map((file) => [file.path, file]))
  const now = new Set(after.map((file) => file.path))
  const gone = new Map<string, FileRef[]>()
  for (const file of before) {
    if (now.has(file.path) || file.oid === undefined) continue
    const same = gone.get(file.oid)
    if (same) same.push(file)
    else gone.set(file.oid, [file])
  }
  const changes: RawChange[] = []
  const moved = new Set<string>()
  for (const file of after) {
    const { path } = file
    const was = old.get(path)
    if (was) {
      if (was.oid !== file.oid || was.mode !== file.mode) {
        changes.push({ status: 'modified', path, before: was, after: file })
      }
      continue
    }
    const from = gone.get(file.oid ?? '')?.shift()
    if (from) {
      moved.add(from.path)
      const previousPath = from.path
      changes.push({ status: 'renamed', path, previousPath, before: from, after: file })
    } else {
      changes.push({ status: 'added', path, before: null, after: file })
    }
  }
  for (const file of before) {
    if (now.has(file.path) || moved.has(file.path)) continue
    changes.push({ status: 'deleted', path: file.path, before: file, after: null })
  }
  return changes
}
