import type { Check } from '../../model/check.ts'
import type { Finding, Result } from '../../model/finding.ts'
import type { CodeownersError, CodeownersFacts, ProcessFacts } from '../../model/process-facts.ts'
import { isUnchanged } from './files/lookup.ts'
import { outcome, type Unseen } from './files/outcome.ts'
import { count, named, several } from './files/words.ts'
import { MAX_BYTES, type OwnerLine, parseCodeowners } from './owners/parse.ts'
import { byPattern, type RequiredLine, requiredLines, standingOf } from './owners/required.ts'
import { unusedLines } from './owners/unused.ts'
import { asBefore } from './shared/events.ts'
import {
  flagOf,
  judgeSections,
  type ProcessInput,
  placeOf,
  type Section,
} from './shared/section.ts'
import { type Violation, violation } from './shared/violation.ts'

const ID = 'process/codeowners'
const UNUSED = 'process/codeowners-unused'

/** More of a kind are told as one. */
const MAX_FINDINGS = 50

type Said = Omit<Violation, 'check'>

/** What is found in one CODEOWNERS file. */
interface Judgement {
  input: ProcessInput
  file: string
  findings: Finding[]
  unseen: Unseen[]
}

const add = ({ input, file, findings }: Judgement, said: Said): void => {
  const made = violation({ check: ID, file, ...said }, input)
  if (!findings.some(({ fingerprint }) => fingerprint === made.fingerprint)) findings.push(made)
}

/** Tells the first of a kind one by one, and the others as one. */
const addAll = (into: Judgement, all: readonly Said[], what: string): void => {
  for (const said of all.slice(0, MAX_FINDINGS)) add(into, said)
  const rest = all.slice(MAX_FINDINGS)
  const [first] = rest
  if (first === undefined) return
  add(into, {
    rule: first.rule,
    subject: first.rule,
    title: `${rest.length} more ${what} in CODEOWNERS`,
    actual: `${all.length} in all`,
    fix: `Correct them in ${into.file}; the next is in line ${first.line ?? 0}.`,
  })
}

/** The word that an error points at: an owner, mostly. */
const culprit = ({ source, column }: CodeownersError): string =>
  source
    .slice(Math.max(column - 1, 0))
    .trimStart()
    .split(/\s/, 1)[0] ?? ''

const told = (error: CodeownersError, file: string): Said => {
  const { kind, line, source, suggestion, message } = error
  const [pattern = ''] = source.trim().split(/\s/, 1)
  const word = culprit(error)
  return {
    rule: 'process/codeowners-error',
    subject: [kind, pattern, ...(word === pattern ? [] : [word])]
      .map((part) => named(part))
      .join(' '),
    title: `CODEOWNERS line ${line}: ${named(kind)}${word === '' ? '' : ` ${named(word)}`}`,
    line,
    expected: suggestion === null ? 'no error by GitHub’s own report' : named(suggestion, 300),
    actual: named(message === '' ? kind : message, 300),
    fix:
      suggestion === null || suggestion === ''
        ? `Correct line ${line} of ${file}; owners must exist and have write access.`
        : `${named(suggestion, 300)} (line ${line} of ${file})`,
  }
}

const missing = (input: ProcessInput, places: Section[]): Finding => {
  const written = [...new Set(places.map((section) => placeOf(section.origin(keyOf(section)))))]
  return violation(
    {
      check: ID,
      rule: 'process/codeowners-missing',
      subject: 'require_codeowners',
      title: 'There is no CODEOWNERS file',
      expected: 'CODEOWNERS in .github, in the root or in docs',
      actual: 'none',
      fix: `Add .github/CODEOWNERS; it is asked for in ${several(written)}.`,
    },
    input,
  )
}

const keyOf = ({ path }: Section): string =>
  path === 'process.repo' ? 'require_codeowners' : 'rules'

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

const judgeUnused = (into: Judgement, lines: readonly OwnerLine[]): void => {
  const { facts } = into.input
  const { paths } = facts.files
  if (isUnchanged(paths)) {
    const open = facts.open.filter(({ rule }) => rule === UNUSED)
    into.findings.push(...asBefore(ID, { ...facts, open }).findings)
    return
  }
  if (!paths.known) {
    const reason = `whether each pattern matches a file: ${paths.reason}`
    into.unseen.push({ subject: 'unused patterns', why: { ...paths, reason } })
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
    into.unseen.push({ subject: 'unused patterns', why: { reason } })
  }
}

const judgeErrors = (into: Judgement, { errors }: CodeownersFacts): void => {
  if (!errors.known) {
    const reason = `errors that GitHub finds in it: ${errors.reason}`
    into.unseen.push({ subject: 'errors', why: { ...errors, reason } })
    return
  }
  addAll(
    into,
    errors.value.map((error) => told(error, into.file)),
    'errors',
  )
}

const judgeFile = (into: Judgement, facts: CodeownersFacts, section: Section | undefined): void => {
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

const judge = (sections: Record<string, Section>, input: ProcessInput): Result[] => {
  const { codeowners: section, repo } = sections
  const { facts } = input
  const isAsked = repo !== undefined && flagOf(repo, 'require_codeowners') === true
  const asking = [...(section ? [section] : []), ...(isAsked && repo ? [repo] : [])]
  if (asking.length === 0) {
    const message =
      '[process.repo] does not ask for CODEOWNERS, and [process.codeowners] is not declared'
    const subject = facts.repository.name
    return [{ check: ID, status: 'skipped', subject, message, findings: [] }]
  }
  const words = { pass: 'CODEOWNERS is in order', fail: 'CODEOWNERS is not as it should be' }
  const { codeowners: seen } = facts
  if (!seen.known) {
    return outcome(ID, input, [], [{ subject: facts.repository.name, why: seen }], words, false)
  }
  const { path } = seen.value
  if (path === null) return outcome(ID, input, [missing(input, asking)], [], words)
  const into: Judgement = { input, file: path, findings: [], unseen: [] }
  judgeFile(into, seen.value, section)
  const pass = into.unseen.length > 0 ? `${words.pass}, as far as could be seen` : words.pass
  return outcome(ID, input, into.findings, into.unseen, { ...words, pass })
}

/** CODEOWNERS is there, without errors, and says what `[process.codeowners]` asks for. */
export const codeowners: Check<ProcessFacts> = {
  id: ID,
  domain: 'process',
  title: 'CODEOWNERS is where GitHub reads it, without errors, and names the declared owners',
  why: 'GitHub passes over a line with an unknown owner, one without write access, or a file over 3 MB without a word: a review that looks required asks nobody.',
  fix: 'Correct the line that the finding names. Owners must exist and have write access to the repository.',
  severity: 'high',
  permissions: ['Contents: read'],
  run: (input) =>
    judgeSections(ID, ['codeowners', 'repo'], input, (sections) => judge(sections, input)),
}
