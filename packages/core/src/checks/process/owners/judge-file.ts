import type { CodeownersFacts } from '../../../model/process-facts.ts'
import { placeOf } from '../../shared/asked.ts'
import { count, named, several } from '../../shared/words.ts'
import { isUnchanged } from '../files/lookup.ts'
import { asBefore } from '../shared/events.ts'
import type { Section } from '../shared/section.ts'
import { judgeErrors } from './judge-errors.ts'
import { add, addAll, type Judgement } from './judgement.ts'
import { MAX_BYTES, type OwnerLine, parseCodeowners } from './parse.ts'
import { byPattern, type RequiredLine, requiredLines, standingOf } from './required.ts'
import { unusedLines } from './unused.ts'

const UNUSED = 'process/codeowners-unused'

const tooLarge = (into: Judgement, size: string): void =>
  add(into, {
    rule: 'process/codeowners-too-large',
    subject: 'size',
    title: 'CODEOWNERS is too large: GitHub does not load it',
    expected: 'at most 3 MB',
    actual: size,
    fix: `Shorten ${into.file}: one pattern with a wildcard stands for many lines.`,
  })

const judgeRule = (
  into: Judgement,
  rule: RequiredLine,
  lines: ReadonlyMap<string, OwnerLine[]>,
  place: string,
): void => {
  const standing = standingOf(rule, lines)
  if (standing.kind === 'present') return
  const wanted = `${named(rule.pattern)} ${several(rule.owners, 10)}`.trim()
  const expected = [...rule.owners]
  if (standing.kind === 'overridden') {
    const { line, by } = standing
    add(into, {
      rule: 'process/codeowners-overridden',
      subject: `${rule.pattern} overridden`,
      title: `CODEOWNERS line ${by.line} overrides the owners of ${named(rule.pattern)}`,
      line: by.line,
      expected,
      actual: by.owners.slice(0, 50),
      fix: `Move line ${line.line} of ${into.file} below line ${by.line}, or remove line ${by.line}: the last line that matches counts.`,
    })
    return
  }
  const { line } = standing.kind === 'others' ? standing : { line: undefined }
  add(into, {
    rule: 'process/codeowners-rule',
    subject: rule.pattern,
    title:
      line === undefined
        ? `CODEOWNERS has no line for ${named(rule.pattern)}`
        : `CODEOWNERS names other owners of ${named(rule.pattern)}`,
    ...(line === undefined ? {} : { line: line.line }),
    expected,
    actual: line === undefined ? null : line.owners.slice(0, 50),
    fix: `Write "${wanted}" ${line === undefined ? 'into' : `in line ${line.line} of`} ${into.file}, or change \`[process.codeowners] rules\` (${place}).`,
  })
}

const isUnused = ({ rule }: { rule?: string }): boolean => rule === UNUSED

const judgeUnused = (into: Judgement, lines: readonly OwnerLine[]): void => {
  const { facts } = into.input
  const { paths } = facts.files
  if (isUnchanged(paths)) {
    const open = facts.open.filter(isUnused)
    into.findings.push(...asBefore(into.check, { ...facts, open }).findings)
    return
  }
  if (!paths.known) {
    const reason = `whether each pattern matches a file: ${paths.reason}`
    into.unseen.push({ subject: 'unused patterns', why: { ...paths, reason }, covers: isUnused })
    return
  }
  const { lines: unused, left } = unusedLines(lines, paths.value)
  const all = unused.map(({ pattern, line }) => ({
    rule: UNUSED,
    subject: `unused ${pattern}`,
    title: `CODEOWNERS line ${line}: ${named(pattern)} matches no file`,
    line,
    expected: 'a pattern that matches a file',
    actual: pattern.slice(0, 500),
    fix: `Correct the pattern in line ${line} of ${into.file}, or remove the line. Upper and lower case matter.`,
  }))
  addAll(into, all, 'lines that match no file')
  if (left > 0) {
    const reason = `${count(left, 'pattern')} of ${into.file} were not compared with ${count(paths.value.length, 'file')}: too many, or too long`
    into.unseen.push({ subject: 'unused patterns', why: { reason }, covers: isUnused })
  }
}

/** Judges a CODEOWNERS file that is there: its size, errors, required lines and unused patterns. */
export const judgeFile = (
  into: Judgement,
  facts: CodeownersFacts,
  section: Section | undefined,
): void => {
  const { content } = facts
  const bytes = content?.kind === 'text' ? new TextEncoder().encode(content.text).length : undefined
  if (bytes !== undefined && bytes > MAX_BYTES) {
    tooLarge(into, `${bytes} bytes`)
    return
  }
  if (content?.kind === 'too-large' && (content.size ?? MAX_BYTES + 1) > MAX_BYTES) {
    tooLarge(into, content.size === undefined ? 'more than 3 MB' : `${content.size} bytes`)
    return
  }
  judgeErrors(into, facts)
  if (content?.kind !== 'text') {
    const reason = `${into.file} could not be read as text${content?.kind === 'unknown' ? `: ${content.reason}` : ''}`
    into.unseen.push({ subject: 'rules', file: into.file, why: { reason } })
    return
  }
  const lines = parseCodeowners(content.text)
  if (section !== undefined) {
    const known = byPattern(lines)
    for (const rule of requiredLines(section)) {
      judgeRule(into, rule, known, placeOf(section.origin('rules')))
    }
  }
  judgeUnused(into, lines)
}
