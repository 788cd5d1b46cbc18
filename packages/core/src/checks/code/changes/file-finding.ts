import type { FileChange } from '../../../model/facts.ts'
import type { Finding } from '../../../model/finding.ts'
import { fingerprint } from '../../../model/fingerprint.ts'
import { compareSeverity } from '../../../model/severity.ts'
import type { OpenFinding, Run } from './context.ts'
import { evidenceOf } from './evidence.ts'
import { type FileEvent, gradeFile, LEFT } from './file-rules.ts'
import { oidOf, type Side } from './side.ts'
import { compareTexts, type FileDiff, showDiff } from './unified-diff.ts'

/** One changed file with both its sides read. */
export interface ReadChange {
  change: FileChange
  before: Side
  after: Side
  /** Findings about the file, under its name of now or before. */
  open: readonly OpenFinding[]
  diff: () => FileDiff | null
}

const textOf = (side: Side): string | null | undefined => {
  if (side.kind === 'none') return null
  return 'text' in side ? side.text : undefined
}

/** The comparison of the texts, made at most once; null where a side is no text. */
export const diffOf = (
  change: FileChange,
  before: Side,
  after: Side,
  run: Run,
): (() => FileDiff | null) => {
  let made: FileDiff | null | undefined
  return () => {
    if (made !== undefined) return made
    const from = textOf(before)
    const to = textOf(after)
    const path = change.previousPath ?? change.path
    made =
      from === undefined || to === undefined
        ? null
        : compareTexts({ path, text: from }, { path: change.path, text: to }, run.budget)
    return made
  }
}

const FIXES: Readonly<Record<Exclude<FileEvent, 'deleted' | 'emptied' | 'left'>, string>> = {
  added: 'Nothing has to be done.',
  format: 'Nothing has to be done.',
  changed:
    'Read the difference: where a rule, a threshold or a check became weaker, restore it; otherwise close the issue or exempt the finding.',
  renamed: 'Check that every tool and workflow finds the file under its new name.',
  unreadable: 'Correct the file; until it can be read, nothing in it holds.',
}

const fixOf = (event: FileEvent, { change }: ReadChange): string => {
  if (event === 'deleted' || event === 'emptied') {
    return `Restore ${event === 'emptied' ? 'the commands of ' : ''}${change.path}, or exempt the finding with a reason, an owner and an end.`
  }
  if (event !== 'left') return FIXES[event]
  return `Move ${change.path} back to ${change.previousPath}, or name it under dependencies of its tool in check.toml.`
}

const opaqueDiff = ({ before, after }: ReadChange): string | undefined => {
  const what = (side: Side): string | null => (side.kind === 'opaque' ? side.what : null)
  const [from, to] = [what(before), what(after)]
  if (from === null && to === null) return undefined
  return `(${from ?? 'text'} before, ${to ?? (after.kind === 'none' ? 'nothing' : 'text')} after: not compared line by line)`
}

/** Whether the standard asks for the file that went, under the name it had, or it was a gate. */
export const isRequired = ({ change, before }: ReadChange, run: Run, event: FileEvent): boolean => {
  const { check, input } = run
  const { path, previousPath } = change
  const isLost = event === 'deleted' || event === 'left' || event === 'emptied'
  if (isLost && before.kind === 'settings' && check.isGate?.(change, before.value, input))
    return true
  if (previousPath === undefined) return isLost && (check.isRequired?.(path, input) ?? false)
  return (
    (check.isRequired?.(previousPath, input) ?? false) &&
    !(check.isRequired?.(path, input) ?? false)
  )
}

/** A finding about a file as a whole; told under the fingerprint it had where it was open. */
export const fileFinding = (
  read: ReadChange,
  run: Run,
  event: FileEvent,
  title: string,
): Finding => {
  const { change, before, after } = read
  const { path } = change
  // A file that left is known by the name it left.
  const home = event === 'left' ? (change.previousPath ?? path) : path
  const open = openFile(read)
  const required = isRequired(read, run, event)
  const { direction, severity, rule } = gradeFile(change, event, run.tier, required)
  const diff = read.diff()
  const shown = diff === null ? opaqueDiff(read) : showDiff(diff)
  return {
    fingerprint: open?.fingerprint ?? fingerprint(run.check.id, home, home),
    severity,
    direction,
    title,
    subject: path,
    file: path,
    ...(change.previousPath === undefined ? {} : { expected: change.previousPath, actual: path }),
    ...(shown === undefined ? {} : { diff: shown }),
    rule,
    evidence: evidenceOf(change),
    fix: fixOf(event, read),
    baseline: open?.baseline ?? { kind: 'file', oid: oidOf(before) },
    ...(open !== undefined && compareSeverity(severity, open.severity) >= 0 && after.kind !== 'none'
      ? { renewed: true as const }
      : {}),
  }
}

/** Whether a finding is about a file as a whole; its name may have changed since. */
export const isAboutFile = ({ subject, file, rule = '' }: OpenFinding): boolean =>
  subject === file || rule.startsWith('file/')

/** The open finding about the file as a whole, if there is one. */
export const openFile = ({ open }: ReadChange): OpenFinding | undefined => open.find(isAboutFile)

/** Whether the file that left is where it was. */
const isHome = (path: string, open: OpenFinding, run: Run): boolean =>
  open.rule === LEFT && open.fingerprint === fingerprint(run.check.id, path, path)

/** Whether the file is again what it was before the change that is still open. */
export const isRestored = ({ change, after }: ReadChange, open: OpenFinding, run: Run): boolean => {
  if (open.rule === LEFT) return !change.leftTracking && isHome(change.path, open, run)
  return open.baseline?.kind === 'file' && open.baseline.oid === oidOf(after)
}
