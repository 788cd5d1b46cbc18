import type { Baseline, Finding, Json, Severity } from '../../../model/finding.ts'
import { fingerprint } from '../../../model/fingerprint.ts'
import { compareSeverity } from '../../../model/severity.ts'
import {
  joinPath,
  type Segments,
  sameJson,
  settingAt,
  settingLocator,
  splitPath,
} from '../../../settings/index.ts'
import {
  type Grade,
  type GradedChange,
  gradeSetting,
  type SettingsPair,
  UNRULED,
} from '../../../severity/index.ts'
import { carried, type OpenFinding, type Pair, type Run } from './context.ts'
import { evidenceOf } from './evidence.ts'
import type { ReadChange } from './file-finding.ts'
import { oidOf } from './side.ts'
import { showDiff } from './unified-diff.ts'
import { wayBack } from './way-back.ts'
import { difference, settingName, shown } from './words.ts'

/** Findings of one file that get a line and a diff of their own. */
const MAX_DETAILED = 20

/** A larger value is not kept in the ledger; then only the file as a whole can be "back". */
const MAX_BASELINE = 16_384

/** Writes findings about single settings of one file. */
export interface SettingWriter {
  fresh(change: GradedChange): Finding
  /** The open finding as it stands now, or null where the setting is back. */
  again(open: OpenFinding): Finding | null
}

const baselineOf = (value: Json | undefined, oid: string | null): Baseline =>
  value !== undefined && JSON.stringify(value).length > MAX_BASELINE
    ? { kind: 'file', oid }
    : { kind: 'setting', value }

/** A value as it is shown: in the file's own form, and from where it comes when not from the file. */
const shownFor = (run: Run, pair: Pair) => {
  const asWritten = (segments: Segments, value: Json | undefined): Json | undefined =>
    run.check.written === undefined ? value : run.check.written(segments, value)
  return (side: 'before' | 'after', segments: Segments, value: Json | undefined) => {
    const origin = value === undefined ? undefined : pair.origin?.(side, segments)
    const plain = asWritten(segments, value)
    return origin === undefined || plain === undefined ? plain : `${shown(plain)} ${origin}`
  }
}

/** A lint rule's options have their meaning by their place: they are no set of names. */
const isPositional = (segments: Segments, ...values: (Json | undefined)[]): boolean =>
  segments.at(-2) === 'rules' && values.some((value) => Array.isArray(value) && value.length > 1)

/** A grade that is no graver than so. */
export const bounded = (grade: Grade, atMost: Severity | undefined): Grade =>
  atMost !== undefined && compareSeverity(grade.severity, atMost) < 0
    ? { ...grade, severity: atMost }
    : grade

/** One grade up, so that what became weaker once more is told again; critical is for rules to give. */
const worse = (severity: Severity): Severity => {
  if (severity === 'info') return 'low'
  if (severity === 'low') return 'medium'
  return severity === 'medium' ? 'high' : severity
}

export const settingWriter = (read: ReadChange, pair: Pair, run: Run): SettingWriter => {
  const { change, before, after } = read
  const { path } = change
  // A file that left is known by the name it left, so that moving it back ends what is told.
  const home = change.leftTracking ? (change.previousPath ?? path) : path
  const settings: SettingsPair = { path, tier: run.tier, ...pair }
  const locators = new Map<'before' | 'after', (setting: string) => number | undefined>()
  let detailed = 0

  const lineIn = (side: 'before' | 'after', setting: string): number | undefined => {
    const source = side === 'before' ? before : after
    if (source.kind !== 'settings') return undefined
    let locate = locators.get(side)
    if (locate === undefined) {
      const name = side === 'before' ? (change.previousPath ?? path) : path
      locate = settingLocator(name, source.text)
      locators.set(side, locate)
    }
    return locate(pair.placeIn?.(side, setting) ?? setting)
  }

  const details = (setting: string, isRemoved: boolean): Pick<Finding, 'line' | 'diff'> => {
    detailed += 1
    if (detailed > MAX_DETAILED) return {}
    const line = lineIn('after', setting)
    const lineBefore = isRemoved ? lineIn('before', setting) : undefined
    const diff = read.diff()
    const near =
      lineBefore !== undefined ? { before: lineBefore } : line !== undefined ? { after: line } : {}
    return {
      ...(line === undefined ? {} : { line }),
      ...(diff === null ? {} : { diff: showDiff(diff, near) }),
    }
  }

  const show = shownFor(run, pair)
  const titleOf = (
    segments: Segments,
    grade: Grade,
    from: Json | undefined,
    to: Json | undefined,
  ): string => {
    const { previousPath } = change
    const was = previousPath === undefined ? '' : ` (the file was ${previousPath})`
    if (run.check.title === undefined) {
      const differing = difference(
        show('before', segments, from),
        show('after', segments, to),
        isPositional(segments, from, to),
      )
      return `${settingName(segments)}: ${differing}${was}`
    }
    const root = to === undefined ? pair.before : pair.after
    return `${run.check.title(grade.rule, { segments, from, to, root })}${was}`
  }

  const write = (
    setting: string,
    from: Json | undefined,
    to: Json | undefined,
    grade: Grade,
    identity: string,
    baseline: Baseline,
  ): Finding => {
    const segments = splitPath(setting)
    const expected = show('before', segments, from)
    const actual = show('after', segments, to)
    const fix = grade.fix ?? wayBack(path, setting, expected, actual)
    return {
      fingerprint: identity,
      severity: grade.severity,
      direction: grade.direction,
      title: titleOf(segments, grade, from, to),
      subject: setting,
      file: path,
      ...(expected === undefined ? {} : { expected }),
      ...(actual === undefined ? {} : { actual }),
      ...details(setting, to === undefined),
      rule: grade.rule,
      evidence: evidenceOf(change),
      ...(grade.direction === 'strengthened' ? {} : { fix }),
      baseline,
    }
  }

  const gradeOf = (setting: string, from: Json | undefined, to: Json | undefined): Grade | null => {
    const grade = gradeSetting({ ...settings, setting, from, to })
    return grade && bounded(grade, run.check.atMost?.(path, splitPath(setting)))
  }

  return {
    fresh: ({ path: setting, before: from, after: to, grade }) =>
      write(
        setting,
        from,
        to,
        grade,
        fingerprint(run.check.id, setting, home),
        baselineOf(from, oidOf(before)),
      ),
    again: (open) => {
      const { baseline } = open
      if (baseline?.kind !== 'setting') return carried(open, path)
      const segments = pair.movedTo?.(splitPath(open.subject)) ?? splitPath(open.subject)
      const setting = joinPath(segments)
      const was = settingAt(pair.before, segments)
      const to = settingAt(pair.after, segments)
      const grade = gradeOf(setting, baseline.value, to)
      if (grade === null || grade.direction === 'strengthened') return null
      if (run.check.plain !== undefined && grade.rule === UNRULED) return null
      if (sameJson(was, to)) {
        const line = lineIn('after', setting)
        const { line: _line, ...rest } = carried(open, path)
        const kept = { ...rest, subject: setting }
        return line === undefined ? kept : { ...kept, line }
      }
      const since = gradeOf(setting, was, to)
      const finding = write(setting, baseline.value, to, grade, open.fingerprint, baseline)
      // What was told stays what was expected; the file may have moved on since.
      const { expected: _expected, ...rest } = finding
      const told = open.expected === undefined ? rest : { ...rest, expected: open.expected }
      if (since === null || since.direction === 'strengthened') {
        // Part of the way back: it is the same finding, of the same people, only less grave.
        const severity =
          compareSeverity(grade.severity, open.severity) > 0 ? grade.severity : open.severity
        return { ...told, severity, evidence: open.evidence }
      }
      const isGraver = compareSeverity(grade.severity, open.severity) < 0
      const isWeaker = since.direction === 'weakened' && !isGraver
      const severity = isWeaker ? worse(open.severity) : finding.severity
      const isTold = compareSeverity(severity, open.severity) < 0
      return { ...told, severity, ...(isTold ? {} : { renewed: true as const }) }
    },
  }
}
