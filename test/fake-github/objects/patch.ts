import { structuredPatch } from 'diff'
import type { FileDifference } from './diff.ts'
import type { ObjectStore } from './store.ts'
import { isBinary } from './text.ts'

/**
 * A diff that GitHub will not show: more than 20,000 lines or 500 KB of one file.
 * https://docs.github.com/repositories/creating-and-managing-repositories/repository-limits#diff-limits
 */
const MAX_PATCH_BYTES = 500_000
const MAX_PATCH_LINES = 20_000

export interface Patch {
  additions: number
  deletions: number
  patch?: string
}

const patches = new Map<string, Patch>()

/** Unified hunks without the file header, as the API gives them; none for binary and huge files. */
export function patchOf(store: ObjectStore, { before, after }: FileDifference): Patch {
  const key = `${before?.oid} ${after?.oid}`
  const known = patches.get(key)
  if (known !== undefined) return known
  const made = makePatch(contentAt(store, before), contentAt(store, after))
  patches.set(key, made)
  return made
}

function contentAt(store: ObjectStore, entry: FileDifference['before']): Buffer {
  if (entry === undefined) return Buffer.alloc(0)
  if (entry.mode === '160000') return Buffer.from(`Subproject commit ${entry.oid}\n`)
  return store.blob(entry.oid)?.content ?? Buffer.alloc(0)
}

function makePatch(before: Buffer, after: Buffer): Patch {
  if (before.equals(after) || isBinary(before) || isBinary(after)) {
    return { additions: 0, deletions: 0 }
  }
  const [old, now] = [before.toString('utf8'), after.toString('utf8')]
  if (before.length + after.length > 4 * MAX_PATCH_BYTES) {
    return { additions: lines(now), deletions: lines(old) }
  }
  const { hunks } = structuredPatch('a', 'b', old, now, '', '', { context: 3 })
  const body = hunks.flatMap((hunk) => [
    `@@ -${range(hunk.oldStart, hunk.oldLines)} +${range(hunk.newStart, hunk.newLines)} @@`,
    ...hunk.lines,
  ])
  const count = (sign: string) =>
    hunks.reduce((sum, hunk) => sum + hunk.lines.filter((line) => line.startsWith(sign)).length, 0)
  const patch = body.join('\n')
  const shown = body.length <= MAX_PATCH_LINES && patch.length <= MAX_PATCH_BYTES
  return { additions: count('+'), deletions: count('-'), ...(shown && { patch }) }
}

/** Git's form: a single line goes without its count, an empty side starts after the line before. */
const range = (start: number, count: number) =>
  count === 1 ? `${start}` : `${count === 0 ? start - 1 : start},${count}`

const lines = (text: string) => (text.match(/\n/g)?.length ?? 0) + (/[^\n]$/.test(text) ? 1 : 0)
