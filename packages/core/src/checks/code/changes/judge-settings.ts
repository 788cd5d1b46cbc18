import type { Finding, Severity } from '../../../model/finding.ts'
import { compareSeverity } from '../../../model/severity.ts'
import { joinPath, type Segments, splitPath } from '../../../settings/index.ts'
import {
  forTier,
  type GradedChange,
  gradeSettings,
  rulesWith,
  type SettingRule,
  UNRULED,
} from '../../../severity/index.ts'
import { count } from '../../shared/words.ts'
import { carried, type Pair, type Run } from './context.ts'
import {
  fileFinding,
  isAboutFile,
  isRequired,
  isRestored,
  openFile,
  type ReadChange,
} from './file-finding.ts'
import { bounded, settingWriter } from './setting-findings.ts'

/** What changed that no rule has an opinion on, as the check words it. */
type Plain = { words: string; severity: Severity }

/** Settings of one file that are told one by one; of the rest it is said how many there are. */
const MAX_SETTINGS = 200

const RANK = { weakened: 0, changed: 1, strengthened: 2 } as const

const gravestFirst = (a: GradedChange, b: GradedChange): number =>
  compareSeverity(a.grade.severity, b.grade.severity) ||
  RANK[a.grade.direction] - RANK[b.grade.direction]

const isBelow = (segments: Segments, above: Segments): boolean =>
  segments.length > above.length && above.every((key, index) => segments[index] === key)

/** What a rule's finding says enough about: the step it is in; of a job's gates, all its steps. */
const explainedBy = (segments: Segments): string | undefined => {
  const at = segments.indexOf('steps')
  if (at !== -1 && segments.length >= at + 2) return joinPath(segments.slice(0, at + 2))
  return segments.at(-1) === 'gates' ? joinPath([...segments.slice(0, -1), 'steps']) : undefined
}

const isExplained = (segments: Segments, by: ReadonlySet<string | undefined>): boolean => {
  const at = segments.indexOf('steps')
  if (at === -1 || segments.length < at + 2) return false
  return by.has(joinPath(segments.slice(0, at + 1))) || by.has(joinPath(segments.slice(0, at + 2)))
}

const isTold = (change: GradedChange, isNew: boolean): boolean =>
  !isNew || (change.grade.inNewFiles && change.grade.direction === 'weakened')

/** Findings that stood open about single settings of the file, judged against what is there now. */
const reopened = (
  read: ReadChange,
  pair: Pair,
  run: Run,
  graded: readonly GradedChange[],
): { findings: Finding[]; subjects: Set<string> } => {
  const writer = settingWriter(read, pair, run)
  const subjects = new Set<string>()
  const findings: Finding[] = []
  for (const open of read.open) {
    if (isAboutFile(open)) continue
    const segments = pair.movedTo?.(splitPath(open.subject)) ?? splitPath(open.subject)
    subjects.add(joinPath(segments))
    if (run.check.isObsolete?.(segments, pair)) continue
    // A table around it came or went: that is told by itself.
    const isCovered = graded.some(
      ({ segments: above, after, grade }) =>
        after === undefined && grade.direction === 'weakened' && isBelow(segments, above),
    )
    const finding = isCovered ? carried(open, read.change.path) : writer.again(open)
    if (finding !== null) findings.push(finding)
  }
  return { findings, subjects }
}

const eventOf = ({ change, before, after }: ReadChange, plain: Plain | null) => {
  const { path, previousPath } = change
  const moved = previousPath === undefined ? '' : `${previousPath} was renamed to ${path}`
  if (change.status === 'added') return { event: 'added', title: `${path} was added` } as const
  if (plain !== null) {
    const what = plain.words === '' ? '' : `: ${plain.words}`
    const title = moved === '' ? `${path} changed${what}` : `${moved} and changed${what}`
    return { event: moved === '' ? 'changed' : 'renamed', title } as const
  }
  if (moved !== '') return { event: 'renamed', title: moved } as const
  const isSame = 'oid' in before && 'oid' in after && before.oid === after.oid
  const title = isSame
    ? `${path}: only the file’s mode changed`
    : `${path}: comments, order or layout changed, no setting`
  return { event: 'format', title } as const
}

/**
 * The findings about a file whose settings could be read on both sides, or that is new: one for each
 * setting; one for the file where no setting changed, where no rule has an opinion, or that it is new.
 *
 * @param isShared other tools read the file too: what is not about these settings is not told
 */
export const judgeSettings = (
  read: ReadChange,
  pair: Pair,
  run: Run,
  isShared: boolean,
): Finding[] => {
  const { change } = read
  const isNew = change.status === 'added'
  const rules = rulesWith((run.input.policy.rules ?? []) as unknown as readonly SettingRule[])
  const all = gradeSettings({ path: change.path, tier: run.tier, ...pair }, rules)
  const mine = all
    .filter((setting) => !run.check.isElsewhere?.(change, setting, run.input))
    .map((setting) => ({
      ...setting,
      grade: bounded(setting.grade, run.check.atMost?.(change.path, setting.segments)),
    }))
  const { findings, subjects } = reopened(read, pair, run, mine)
  const isPlain = ({ grade }: GradedChange): boolean =>
    run.check.plain !== undefined && grade.rule === UNRULED
  const told = mine
    .filter((one) => !subjects.has(one.path) && !isPlain(one) && isTold(one, isNew))
    .sort(gravestFirst)
  const writer = settingWriter(read, pair, run)
  for (const one of told.slice(0, MAX_SETTINGS)) findings.push(writer.fresh(one))
  // What a rule says of a step explains why its command or inputs differ.
  const explained = new Set(
    mine.filter((one) => !isPlain(one)).map(({ segments }) => explainedBy(segments)),
  )
  const plainOnes = isNew
    ? []
    : mine.filter((one) => isPlain(one) && !isExplained(one.segments, explained))
  const plain =
    plainOnes.length === 0 || run.check.plain === undefined
      ? null
      : run.check.plain(plainOnes, pair)
  const rest = told.slice(MAX_SETTINGS)
  const whole = wholeFile(read, run, {
    // Beside what is told of the file, plain edits are only worth a word where they touch something.
    plain: plain !== null && plain.severity === 'info' && findings.length > 0 ? null : plain,
    rest,
    isShared,
    isSilent:
      !isNew && all.length > 0 && rest.length === 0 && (plain === null || findings.length > 0),
  })
  return whole === null ? findings : [...findings, whole]
}

const wholeFile = (
  read: ReadChange,
  run: Run,
  about: { plain: Plain | null; rest: GradedChange[]; isShared: boolean; isSilent: boolean },
): Finding | null => {
  const { plain, rest, isShared, isSilent } = about
  const open = openFile(read)
  if (open !== undefined && isRestored(read, open, run)) return null
  const [worst] = rest
  if (worst !== undefined) {
    const title = `${read.change.path}: ${count(rest.length, 'more setting')} changed`
    const { severity, direction } = worst.grade
    return { ...fileFinding(read, run, 'changed', title), severity, direction }
  }
  if (open !== undefined && read.change.status === 'added') {
    return fileFinding(read, run, 'changed', `${read.change.path} is back, but not as it was`)
  }
  if (open !== undefined && plain === null) return carried(open, read.change.path)
  const touches = plain !== null && plain.severity !== 'info'
  if (isSilent && !touches && !isRequired(read, run, 'renamed')) return null
  const { event, title } = eventOf(read, plain)
  if (isShared && (event === 'format' || event === 'added')) return null
  const finding = fileFinding(read, run, event, title)
  return event === 'changed' && plain !== null
    ? { ...finding, severity: forTier(plain.severity, run.tier) }
    : finding
}
