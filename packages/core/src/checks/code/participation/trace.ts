import type { CodeFacts, Content, FileChange } from '../../../model/facts.ts'
import type { Evidence, Finding, Json } from '../../../model/finding.ts'
import { known } from '../../../model/known.ts'
import { parseSettings, settingAt, settingLocator } from '../../../settings/index.ts'
import { evidenceOf } from '../changes/evidence.ts'
import { compareTexts, RUN_BUDGET, showDiff } from '../changes/unified-diff.ts'

/** Where, when and by whom a declaration was changed, as far as that was seen. */
export interface Trace {
  line?: number
  diff?: string
  evidence: Evidence
}

type Changes = CodeFacts['changes']

const found = (changes: Changes, is: (change: FileChange) => boolean): FileChange | undefined =>
  changes.known ? changes.value.find(is) : undefined

/** What is known from when it was told; the change itself is only seen in the scan after it. */
const remembered = (open: Finding | undefined): Trace => ({
  ...(open?.line === undefined ? {} : { line: open.line }),
  ...(open?.diff === undefined ? {} : { diff: open.diff }),
  evidence: open?.evidence ?? {},
})

const textOf = (content: Content | null): string | null | undefined =>
  content === null ? null : content.kind === 'text' ? content.text : undefined

const diffOf = (change: FileChange, near: { before?: number; after?: number } = {}) => {
  const [from, to] = [textOf(change.before), textOf(change.after)]
  if (from === undefined || to === undefined) return {}
  const path = change.previousPath ?? change.path
  const budget = { lines: RUN_BUDGET }
  const diff = compareTexts({ path, text: from }, { path: change.path, text: to }, budget)
  return { diff: showDiff(diff, near) }
}

/** A setting on one side: its value and line; null where that side could not be read. */
const side = (
  path: string,
  content: Content | null,
  setting: string,
): { value: Json | undefined; line: number | undefined } | null => {
  const text = textOf(content)
  if (text === undefined) return null
  if (text === null) return { value: undefined, line: undefined }
  const parsed = parseSettings(path, text)
  if (!('value' in parsed)) return null
  const value = settingAt(parsed.value, [setting])
  return { value, line: value === undefined ? undefined : settingLocator(path, text)(setting) }
}

/** The change of a key at the top of a declaration: that of this range, else the one told before. */
export const traceValue = (
  changes: Changes,
  file: string | null,
  setting: string,
  open: Finding | undefined,
): Trace => {
  const change = found(changes, ({ path }) => path === file)
  if (change === undefined) return remembered(open)
  const before = side(change.previousPath ?? change.path, change.before, setting)
  const after = side(change.path, change.after, setting)
  const line = after?.line
  // Something else in the file changed: what was told stands, at the line of now.
  if (before !== null && after !== null && before.value === after.value) {
    return { ...remembered(open), ...(line === undefined ? {} : { line }) }
  }
  const near = {
    ...(before?.line === undefined ? {} : { before: before.line }),
    ...(line === undefined ? {} : { after: line }),
  }
  return {
    ...(line === undefined ? {} : { line }),
    ...diffOf(change, near),
    evidence: evidenceOf(change),
  }
}

/** The change that took a file away, deleted or renamed. */
export const traceLoss = (changes: Changes, file: string, open: Finding | undefined): Trace => {
  const change = found(
    changes,
    ({ path, previousPath, status }) =>
      previousPath === file || (path === file && status === 'deleted'),
  )
  if (change === undefined) return remembered(open)
  const { commits, status } = change
  // Of several commits that touched a file that is gone, the newest is the one that removed it.
  const removal = commits.known && status === 'deleted' ? known(commits.value.slice(0, 1)) : commits
  return { ...diffOf(change), evidence: evidenceOf({ ...change, commits: removal }) }
}

/** The newest commit that took part, as people write it. */
export const shortCommit = ({ evidence }: Trace): string | undefined => evidence.commit?.slice(0, 7)
