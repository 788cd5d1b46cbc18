import type { Finding } from '../../../model/finding.ts'
import { compareSeverity } from '../../../model/severity.ts'
import { joinPath, type Segments, splitPath } from '../../../settings/index.ts'
import { type GradedChange, gradeSettings, UNRULED } from '../../../severity/index.ts'
import { carried, type Pair, type Run } from './context.ts'
import { fileFinding, isRestored, openFile, type ReadChange } from './file-finding.ts'
import { settingWriter } from './setting-findings.ts'
import { count } from './words.ts'

/** Settings of one file that are told one by one; of the rest it is said how many there are. */
const MAX_SETTINGS = 200

const RANK = { weakened: 0, changed: 1, strengthened: 2 } as const

const gravestFirst = (a: GradedChange, b: GradedChange): number =>
  compareSeverity(a.grade.severity, b.grade.severity) ||
  RANK[a.grade.direction] - RANK[b.grade.direction]

const isBelow = (segments: Segments, above: Segments): boolean =>
  segments.length > above.length && above.every((key, index) => segments[index] === key)

/** The step that a setting belongs to, as a key; undefined outside of steps. */
const stepOf = (segments: Segments): string | undefined => {
  const at = segments.indexOf('steps')
  return at === -1 || segments.length < at + 2 ? undefined : joinPath(segments.slice(0, at + 2))
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
    if (open.subject === open.file) continue
    subjects.add(open.subject)
    const segments = splitPath(open.subject)
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

const eventOf = ({ change, before, after }: ReadChange, plain: number) => {
  const { path, previousPath } = change
  const moved = previousPath === undefined ? '' : `${previousPath} was renamed to ${path}`
  if (change.status === 'added') return { event: 'added', title: `${path} was added` } as const
  if (plain > 0) {
    const title = moved === '' ? `${path} changed` : `${moved} and changed`
    return { event: 'changed', title } as const
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
  const all = gradeSettings({ path: change.path, tier: run.tier, ...pair })
  const mine = all.filter(
    ({ segments }) => !run.check.isElsewhere?.(change.path, segments, run.input),
  )
  const { findings, subjects } = reopened(read, pair, run, mine)
  const isPlain = ({ grade }: GradedChange): boolean =>
    run.check.plainAsFile === true && grade.rule === UNRULED
  const told = mine
    .filter((one) => !subjects.has(one.path) && !isPlain(one) && isTold(one, isNew))
    .sort(gravestFirst)
  const writer = settingWriter(read, pair, run)
  for (const one of told.slice(0, MAX_SETTINGS)) findings.push(writer.fresh(one))
  // What a rule says of a step explains why its command or inputs differ.
  const explained = new Set(
    mine.filter((one) => !isPlain(one)).map(({ segments }) => stepOf(segments)),
  )
  explained.delete(undefined)
  const isExplained = ({ segments }: GradedChange): boolean => explained.has(stepOf(segments))
  const plain = mine.filter((one) => isPlain(one) && !isExplained(one)).length
  const rest = told.slice(MAX_SETTINGS)
  const whole = wholeFile(read, run, {
    plain: isNew ? 0 : plain,
    rest,
    isShared,
    isSilent: !isNew && all.length > 0 && plain === 0 && rest.length === 0,
  })
  return whole === null ? findings : [...findings, whole]
}

const wholeFile = (
  read: ReadChange,
  run: Run,
  about: { plain: number; rest: GradedChange[]; isShared: boolean; isSilent: boolean },
): Finding | null => {
  const { plain, rest, isShared, isSilent } = about
  const open = openFile(read)
  if (open !== undefined && isRestored(read, open)) return null
  const [worst] = rest
  if (worst !== undefined) {
    const title = `${read.change.path}: ${count(rest.length, 'more setting')} changed`
    const { severity, direction } = worst.grade
    return { ...fileFinding(read, run, 'changed', title), severity, direction }
  }
  if (open !== undefined && read.change.status === 'added') {
    return fileFinding(read, run, 'changed', `${read.change.path} is back, but not as it was`)
  }
  if (open !== undefined && plain === 0) return carried(open, read.change.path)
  if (isSilent) return null
  const { event, title } = eventOf(read, plain)
  if (isShared && (event === 'format' || event === 'added')) return null
  return fileFinding(read, run, event, title)
}
