import { structuredPatch } from 'diff'
import { count } from '../../shared/words.ts'

/** What fits in front of a reader: more is said as a number. */
const MAX_LINES = 120
const MAX_BYTES = 8_192
const MAX_LINE = 400

/** Edits that the exact comparison of one file may take; beyond, the changed middle is replaced whole. */
const MAX_EDITS = 400

/** Lines that one run compares exactly, so that ten thousand changed files stay quick. */
export const RUN_BUDGET = 60_000

/** How many lines may still be compared exactly in this run. */
export interface DiffBudget {
  lines: number
}

interface Hunk {
  oldStart: number
  oldLines: number
  newStart: number
  newLines: number
  lines: string[]
}

/** A comparison of two texts, from which parts can be shown. */
export interface FileDiff {
  from: string
  to: string
  hunks: Hunk[]
  /** Said instead, where there is nothing to show line by line. */
  note?: string
}

const CONTEXT = 3

const splitLines = (text: string): string[] => {
  const lines = text.replaceAll('\r\n', '\n').split('\n')
  if (lines.at(-1) === '') lines.pop()
  return lines
}

/** The lines between what both begin and end with, replaced as a whole. */
const coarse = (before: string[], after: string[]): Hunk[] => {
  let head = 0
  while (head < before.length && head < after.length && before[head] === after[head]) head += 1
  let tail = 0
  while (
    tail < before.length - head &&
    tail < after.length - head &&
    before[before.length - 1 - tail] === after[after.length - 1 - tail]
  ) {
    tail += 1
  }
  const start = Math.max(0, head - CONTEXT)
  const end = Math.min(tail, CONTEXT)
  const removed = before.slice(head, before.length - tail)
  const added = after.slice(head, after.length - tail)
  if (removed.length + added.length === 0) return []
  const lines = [
    ...before.slice(start, head).map((line) => ` ${line}`),
    ...removed.map((line) => `-${line}`),
    ...added.map((line) => `+${line}`),
    ...after.slice(after.length - tail, after.length - tail + end).map((line) => ` ${line}`),
  ]
  const around = head - start + end
  return [
    {
      oldStart: before.length === 0 ? 0 : start + 1,
      oldLines: removed.length + around,
      newStart: after.length === 0 ? 0 : start + 1,
      newLines: added.length + around,
      lines,
    },
  ]
}

/**
 * Compares two texts. The work is bounded by the number of edits, never by time, so that the same
 * input gives the same diff; what differs too much is shown as replaced.
 */
export const compareTexts = (
  from: { path: string; text: string | null },
  to: { path: string; text: string | null },
  budget: DiffBudget,
): FileDiff => {
  const names = {
    from: from.text === null ? '/dev/null' : `a/${from.path}`,
    to: to.text === null ? '/dev/null' : `b/${to.path}`,
  }
  const before = splitLines(from.text ?? '')
  const after = splitLines(to.text ?? '')
  const simple = coarse(before, after)
  const [only] = simple
  if (only === undefined) {
    return {
      ...names,
      hunks: [],
      note: from.text === to.text ? 'same content' : 'only line endings differ',
    }
  }
  const size = only.lines.length
  if (from.text === null || to.text === null || size < 4 || budget.lines < size) {
    return { ...names, hunks: simple }
  }
  budget.lines -= size
  const exact = structuredPatch('', '', `${before.join('\n')}\n`, `${after.join('\n')}\n`, '', '', {
    context: CONTEXT,
    maxEditLength: MAX_EDITS,
  })
  return { ...names, hunks: exact?.hunks ?? simple }
}

const clip = (line: string): string =>
  line.length > MAX_LINE
    ? `${line.slice(0, MAX_LINE)}… (${line.length - MAX_LINE} more characters)`
    : line

const covers = (start: number, lines: number, line: number): boolean =>
  line >= start && line < start + lines

/** The hunk around a line of either side; all of them where none is. */
const around = (hunks: Hunk[], lines: { before?: number; after?: number }): Hunk[] => {
  const found = hunks.filter(
    (hunk) =>
      (lines.after !== undefined && covers(hunk.newStart, hunk.newLines, lines.after)) ||
      (lines.before !== undefined && covers(hunk.oldStart, hunk.oldLines, lines.before)),
  )
  return found.length > 0 ? found : hunks
}

/**
 * Writes a comparison as a unified diff of at most 120 lines and 8 KB, ending with how much more
 * there is.
 *
 * @param near only what is around this line, where the comparison has something there
 */
export const showDiff = (
  diff: FileDiff,
  near: { before?: number; after?: number } = {},
): string => {
  const hunks = around(diff.hunks, near)
  const header = [
    `--- ${JSON.stringify(diff.from).slice(1, -1)}`,
    `+++ ${JSON.stringify(diff.to).slice(1, -1)}`,
  ]
  if (diff.note !== undefined) return [...header, `(${diff.note})`].join('\n')
  const body = hunks.flatMap((hunk) => [
    `@@ -${hunk.oldStart},${hunk.oldLines} +${hunk.newStart},${hunk.newLines} @@`,
    ...hunk.lines,
  ])
  const shown = [...header]
  let bytes = Buffer.byteLength(header.join('\n'))
  for (const line of body.slice(0, MAX_LINES - header.length - 1)) {
    const clipped = clip(line)
    bytes += Buffer.byteLength(clipped) + 1
    if (bytes > MAX_BYTES - 40) break
    shown.push(clipped)
  }
  const left = body.length - (shown.length - header.length)
  if (left > 0) shown.push(`… ${count(left, 'more line')}`)
  return shown.join('\n')
}
