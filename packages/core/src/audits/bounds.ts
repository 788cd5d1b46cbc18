import { createHash } from 'node:crypto'
import { lastLines, visible } from '../child/words.ts'
import type { AuditData } from '../model/audit-api.ts'

/** What one audit may say at most; what is over is cut, and says so. */
export const MAX_OUTCOMES = 1_000
export const MAX_MESSAGE = 500
const MAX_SUBJECT = 200
const MAX_DIFF = 20_000
const MAX_DATA = 64 * 1024
const MAX_NAME = 120

/** One line of plain text, without control characters. */
export const oneLine = (text: string, max = MAX_MESSAGE): string => {
  const line = visible(text.slice(0, 4 * max))
    .replace(/\s+/g, ' ')
    .trim()
  return line.length > max ? `${line.slice(0, max - 1)}…` : line
}

/** A name that stays the same from run to run, and another's own: a long one ends in its hash. */
export const boundedSubject = (text: string): string => {
  const line = visible(text).replace(/\s+/g, ' ').trim()
  if (line.length <= MAX_SUBJECT) return line
  const hash = createHash('sha256').update(line).digest('hex').slice(0, 8)
  return `${line.slice(0, MAX_SUBJECT - 10)}… ${hash}`
}

/** Data as it is, or a remark in its place. */
export const boundedData = (data: AuditData): AuditData => {
  const size = JSON.stringify(data).length
  return size <= MAX_DATA ? data : `left out: ${Math.ceil(size / 1024)} KiB, more than 64`
}

export const boundedDiff = (diff: string): string => {
  const text = visible(diff.slice(0, MAX_DIFF))
  return diff.length > MAX_DIFF ? `${text}\n… cut: it has ${diff.length} characters` : text
}

/** A value of somebody else's in our sentence. */
export const shown = (value: unknown): string => {
  const text = JSON.stringify(value) ?? String(value)
  return visible(text.length > MAX_NAME ? `${text.slice(0, MAX_NAME)}…` : text)
}

/** A reason with the end of what a program said on stderr, or else on stdout. */
export const withEvidence = (
  reason: string,
  { stdout, stderr }: { stdout: string; stderr: string },
): string => {
  const said = lastLines(stderr) || lastLines(stdout)
  return said === '' ? `${reason}; it said nothing` : `${reason}; it last said:\n${said}`
}
