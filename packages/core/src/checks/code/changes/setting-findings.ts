import type { Baseline, Finding, Json, Severity } from '../../../model/finding.ts'
import { fingerprint } from '../../../model/fingerprint.ts'
import { compareSeverity } from '../../../model/severity.ts'
import { isTable, sameJson, settingAt, settingLocator, splitPath } from '../../../settings/index.ts'
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
import { difference, settingName, workflowPlace } from './words.ts'

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

const titleOf = (
  run: Run,
  read: ReadChange,
  path: string,
  grade: Grade,
  from: Json | undefined,
  to: Json | undefined,
): string => {
  const segments = splitPath(path)
  const { previousPath } = read.change
  const was = previousPath === undefined ? '' : ` (the file was ${previousPath})`
  if (run.check.kind !== 'workflow')
    return `${settingName(segments)}: ${difference(from, to)}${was}`
  const place = workflowPlace(segments)
  return `${place === '' ? '' : `${place}: `}${grade.title}: ${difference(from, to)}${was}`
}

/** One grade up, so that what became weaker once more is told again; critical is for rules to give. */
const worse = (severity: Severity): Severity => {
  if (severity === 'info') return 'low'
  if (severity === 'low') return 'medium'
  return severity === 'medium' ? 'high' : severity
}

export const settingWriter = (read: ReadChange, pair: Pair, run: Run): SettingWriter => {
  const { change, before, after } = read
  const { path } = change
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

  // A job as it is compared is no text that anybody wrote; what it guards says enough.
  const told = (value: Json): Json =>
    run.check.kind === 'workflow' && isTable(value) && Array.isArray(value.gates)
      ? value.gates
      : value

  const write = (
    setting: string,
    from: Json | undefined,
    to: Json | undefined,
    grade: Grade,
    identity: string,
    baseline: Baseline,
  ): Finding => ({
    fingerprint: identity,
    severity: grade.severity,
    direction: grade.direction,
    title: titleOf(run, read, setting, grade, from, to),
    subject: setting,
    file: path,
    ...(from === undefined ? {} : { expected: told(from) }),
    ...(to === undefined ? {} : { actual: told(to) }),
    ...details(setting, to === undefined),
    rule: grade.rule,
    evidence: evidenceOf(change),
    ...(grade.direction === 'strengthened' ? {} : { fix: grade.fix }),
    baseline,
  })

  const gradeOf = (setting: string, from: Json | undefined, to: Json | undefined): Grade | null =>
    gradeSetting({ ...settings, setting, from, to })

  return {
    fresh: ({ path: setting, before: from, after: to, grade }) =>
      write(
        setting,
        from,
        to,
        grade,
        fingerprint(run.check.id, setting, path),
        baselineOf(from, oidOf(before)),
      ),
    again: (open) => {
      const setting = open.subject
      const { baseline } = open
      if (baseline?.kind !== 'setting') return carried(open, path)
      const segments = splitPath(setting)
      const to = settingAt(pair.after, segments)
      const grade = gradeOf(setting, baseline.value, to)
      if (grade === null || grade.direction === 'strengthened') return null
      if (run.check.plainAsFile && grade.rule === UNRULED) return null
      if (sameJson(settingAt(pair.before, segments), to)) {
        const line = lineIn('after', setting)
        const { line: _line, ...rest } = carried(open, path)
        return line === undefined ? rest : { ...rest, line }
      }
      const since = gradeOf(setting, open.actual, to)
      const isGraver = compareSeverity(grade.severity, open.severity) < 0
      const isWeaker = since?.direction === 'weakened' && !isGraver
      const finding = write(setting, baseline.value, to, grade, open.fingerprint, baseline)
      const severity = isWeaker ? worse(open.severity) : finding.severity
      const isTold = compareSeverity(severity, open.severity) < 0
      return { ...finding, severity, ...(isTold ? {} : { renewed: true as const }) }
    },
  }
}
