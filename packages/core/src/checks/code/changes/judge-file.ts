import type { FileChange } from '../../../model/facts.ts'
import type { Finding, Json, Result } from '../../../model/finding.ts'
import { count } from '../../shared/words.ts'
import { carried, type OpenFinding, type Run } from './context.ts'
import {
  diffOf,
  fileFinding,
  isAboutFile,
  isRestored,
  openFile,
  type ReadChange,
} from './file-finding.ts'
import { isEmptied } from './hooks.ts'
import { judgeSettings } from './judge-settings.ts'
import { scopeOf, within } from './scope.ts'
import { settingWriter } from './setting-findings.ts'
import { readSide, type Side } from './side.ts'

const openOf = (change: FileChange, run: Run): OpenFinding[] => {
  const { path, previousPath } = change
  const before = previousPath === undefined ? [] : (run.open.get(previousPath) ?? [])
  return [...(run.open.get(path) ?? []), ...before]
}

/** Settings of a side, within what the tools read; undefined where there was no file. */
const settingsOf = (side: Side, scope: readonly string[] | null): Json | undefined =>
  side.kind === 'settings' ? within(side.value, scope) : undefined

const deleted = (read: ReadChange, run: Run): Finding[] => {
  const { change } = read
  const pair = run.check.pair(change, undefined, undefined, run.input)
  const writer = settingWriter(read, pair, run)
  const settings = read.open.flatMap((open) => {
    if (isAboutFile(open)) return []
    // What was let off in the file is gone with it; what was lost stays lost.
    return writer.again(open) === null ? [] : [carried(open, change.path)]
  })
  const open = openFile(read)
  if (open !== undefined && isRestored(read, open, run)) return settings
  if (run.check.isElsewhere?.(change, null, run.input)) return settings
  return [...settings, fileFinding(read, run, 'deleted', `${change.path} was deleted`)]
}

const kindChange = ({ before, after }: ReadChange): string | null => {
  if (after.kind === 'opaque' && before.kind !== 'none') {
    const was = before.kind === 'opaque' ? before.what : 'text'
    return was === after.what ? null : `is ${after.what} now, it was ${was}`
  }
  if (before.kind === 'opaque' && after.kind !== 'none') return `is text now, it was ${before.what}`
  return null
}

/** It was moved to where no tool looks: what was in it no longer holds. */
const left = (read: ReadChange, run: Run): Finding => {
  const { path, previousPath } = read.change
  return fileFinding(
    read,
    run,
    'left',
    `${previousPath} was renamed to ${path}, which no declaration names`,
  )
}

/** Compared as text, or not at all: one finding for the file. */
const asWhole = (read: ReadChange, run: Run): Finding[] => {
  const { change, before, after } = read
  const { path, previousPath } = change
  const settings = read.open.filter((open) => !isAboutFile(open))
  const kept = settings.map((open) => carried(open, path))
  const open = openFile(read)
  if (open !== undefined && isRestored(read, open, run)) return kept
  if (change.leftTracking) return [...kept, left(read, run)]
  const moved = previousPath === undefined ? '' : `${previousPath} was renamed to ${path}`
  const isSame = 'oid' in before && 'oid' in after && before.oid === after.oid
  const finding = (): Finding => {
    if (after.kind === 'text' && after.broken !== undefined) {
      return fileFinding(read, run, 'unreadable', `${path} can no longer be read: ${after.broken}`)
    }
    if (change.status === 'added') {
      return open === undefined
        ? fileFinding(read, run, 'added', `${path} was added`)
        : fileFinding(read, run, 'changed', `${path} is back, but not as it was`)
    }
    if (isSame) {
      return moved === ''
        ? fileFinding(read, run, 'format', `${path}: only the file’s mode changed`)
        : fileFinding(read, run, 'renamed', moved)
    }
    if (before.kind === 'text' && after.kind === 'text') {
      if (isEmptied(path, before.text, after.text)) {
        return fileFinding(read, run, 'emptied', `${path} no longer runs anything`)
      }
    }
    const how = kindChange(read)
    if (how !== null) return fileFinding(read, run, 'changed', `${path} ${how}`)
    if (before.kind === 'text' && before.broken !== undefined) {
      const title = `${path} changed; before, it could not be read (${before.broken})`
      return fileFinding(read, run, 'changed', title)
    }
    return fileFinding(
      read,
      run,
      'changed',
      moved === '' ? `${path} changed` : `${moved} and changed`,
    )
  }
  return [...kept, finding()]
}

const canCompare = ({ change, before, after }: ReadChange): boolean =>
  after.kind === 'settings' && (before.kind === 'settings' || change.status === 'added')

/** `fail` where something is weaker, `warning` where something merely differs. */
const statusOf = (findings: readonly Finding[]): Result['status'] => {
  const counted = findings.filter(({ severity }) => severity !== 'info')
  if (counted.length === 0) return 'pass'
  return counted.some(({ direction }) => direction !== 'changed') ? 'fail' : 'warning'
}

const messageOf = ({ change }: ReadChange, findings: readonly Finding[]): string => {
  const what =
    change.status === 'renamed'
      ? `renamed from ${change.previousPath ?? 'another name'}`
      : change.status === 'modified'
        ? 'changed'
        : change.status
  const of = (direction: Finding['direction']): number =>
    findings.filter((finding) => finding.direction === direction).length
  const parts = (['weakened', 'changed', 'strengthened'] as const)
    .filter((direction) => of(direction) > 0)
    .map((direction) => `${of(direction)} ${direction}`)
  const found = parts.length === 0 ? 'nothing that is judged here' : parts.join(', ')
  return `${change.path} (${what}): ${found}`
}

const unseen = (read: ReadChange, run: Run, reasons: string[]): Result => ({
  check: run.check.id,
  status: 'unknown',
  subject: read.change.path,
  file: read.change.path,
  message: `${read.change.path} ${read.change.status === 'added' ? 'was added' : 'changed'}, but could not be compared: ${reasons.join('; ')}`,
  permissions: ['Contents: read'],
  findings: read.open.map((open) => carried(open, read.change.path)),
})

/** Judges one changed file: exactly one result. */
export const judgeFile = (change: FileChange, run: Run): Result => {
  const before = readSide(change.before, change.previousPath ?? change.path)
  const after = readSide(change.after, change.path)
  const read: ReadChange = {
    change,
    before,
    after,
    open: openOf(change, run),
    diff: diffOf(change, before, after, run),
  }
  const sides = change.status === 'deleted' ? [] : [before, after]
  const reasons = sides.flatMap((side) => (side.kind === 'unseen' ? [side.reason] : []))
  if (reasons.length > 0) return unseen(read, run, [...new Set(reasons)])
  const findings = findingsOf(read, run)
  return {
    check: run.check.id,
    status: statusOf(findings),
    subject: change.path,
    file: change.path,
    message: messageOf(read, findings),
    ...(change.previousPath === undefined ? {} : { data: { previousPath: change.previousPath } }),
    findings,
  }
}

const findingsOf = (read: ReadChange, run: Run): Finding[] => {
  const { change, before, after } = read
  if (change.status === 'deleted' || after.kind === 'none') return deleted(read, run)
  if (!canCompare(read)) return asWhole(read, run)
  const scope = run.check.kind === 'dependency' ? scopeOf(change.tools, change.path) : null
  const from = settingsOf(before, scope)
  const to = settingsOf(after, scope)
  const pair = run.check.pair(change, from, to, run.input)
  const settings = judgeSettings(read, pair, run, scope !== null)
  if (!change.leftTracking) return settings
  return [
    ...settings.filter((finding) => !isAboutFile({ ...finding, check: run.check.id })),
    left(read, run),
  ]
}

/** Results for the open findings of files that did not change in this window. */
export const judgeUnchanged = (run: Run, changed: ReadonlySet<string>): Result[] =>
  [...run.open]
    .filter(([path]) => !changed.has(path))
    .map(([path, open]) => {
      const findings = open.map((one) => carried(one))
      return {
        check: run.check.id,
        status: statusOf(findings),
        subject: path,
        file: path,
        message: `${path} did not change since; ${count(findings.length, 'finding')} still open`,
        findings,
      }
    })
