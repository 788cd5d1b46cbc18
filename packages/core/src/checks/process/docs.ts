import type { Check } from '../../model/check.ts'
import type { Content } from '../../model/facts.ts'
import type { Finding, Result } from '../../model/finding.ts'
import type { ProcessFacts } from '../../model/process-facts.ts'
import { kindsOf, lacksOf } from './docs/kinds.ts'
import { linesOf } from './docs/markdown.ts'
import { folderPrefix, isDocument, misplaced } from './docs/place.ts'
import { isUnchanged, textOfFile } from './files/lookup.ts'
import { outcome, type Unseen } from './files/outcome.ts'
import { count, named } from './files/words.ts'
import { asBefore } from './shared/events.ts'
import {
  judgeSections,
  listOf,
  numberOf,
  type ProcessInput,
  placeOf,
  type Section,
  textOf,
} from './shared/section.ts'
import { type Violation, violation } from './shared/violation.ts'

const ID = 'process/docs'

/** More of a kind are told as one. */
const MAX_FINDINGS = 50

interface Judgement {
  section: Section
  input: ProcessInput
  /** `docs/`, '' for the whole repository. */
  prefix: string
  /** The documents below it. */
  documents: string[]
  findings: Finding[]
  unseen: Unseen[]
}

type Said = Omit<Violation, 'check'>

/** `enforcement = "block"` makes the same violations graver. */
const ruleFor = ({ section }: Judgement, rule: string): string =>
  textOf(section, 'enforcement') === 'block' ? `${rule}-block` : rule

const addAll = (
  into: Judgement,
  rule: string,
  all: readonly Omit<Said, 'rule'>[],
  what: string,
): void => {
  const graded = ruleFor(into, rule)
  const one = (said: Omit<Said, 'rule'>): void => {
    into.findings.push(violation({ check: ID, rule: graded, ...said }, into.input))
  }
  for (const said of all.slice(0, MAX_FINDINGS)) one(said)
  const rest = all.slice(MAX_FINDINGS)
  const [first] = rest
  if (first === undefined) return
  one({
    subject: what,
    title: `${rest.length} more documents: ${what}`,
    actual: `${all.length} in all`,
    fix: `Mend them as the others; the next is ${named(first.file ?? first.subject)}.`,
  })
}

const declared = ({ section }: Judgement, key: string): string =>
  `\`[process.docs] ${key}\` (${placeOf(section.origin(key))})`

const judgePlaces = (into: Judgement, paths: readonly string[]): void => {
  const allowlist = listOf(into.section, 'allowlist')
  if (allowlist === undefined || into.prefix === '') return
  const all = misplaced(paths, into.prefix, allowlist).map((path) => ({
    subject: path,
    file: path,
    title: `${named(path)} lies outside of ${named(into.prefix)}`,
    expected: `in ${into.prefix}, or in the allowlist`,
    actual: path,
    fix: `Move it into ${named(into.prefix)}, or add it to ${declared(into, 'allowlist')}.`,
  }))
  addAll(into, 'process/docs-place', all, 'outside of the folder')
}

const judgeNumber = (into: Judgement): void => {
  const most = numberOf(into.section, 'max_files')
  const { length } = into.documents
  if (most === undefined || length <= most) return
  const said = {
    subject: 'max_files',
    title: `${count(length, 'document')} in ${into.prefix || 'the repository'}, at most ${most} are agreed`,
    expected: most,
    actual: length,
    fix: `Merge or remove documents, or raise ${declared(into, 'max_files')}.`,
  }
  addAll(into, 'process/docs-size', [said], 'max_files')
}

const bytesOf = (content: Content | undefined): number | undefined => {
  if (content?.kind === 'text') return new TextEncoder().encode(content.text).length
  return content === undefined || content.kind === 'unknown' ? undefined : content.size
}

const judgeTotal = (into: Judgement): void => {
  const most = numberOf(into.section, 'max_total_kb')
  if (most === undefined) return
  const { contents } = into.input.facts.files
  const sizes = into.documents.map((path) => bytesOf(contents.get(path)))
  const seen = sizes.filter((size) => size !== undefined)
  const kilobytes = Math.ceil(seen.reduce((sum, size) => sum + size, 0) / 1024)
  const hidden = sizes.length - seen.length
  if (kilobytes > most) {
    const said = {
      subject: 'max_total_kb',
      title: `The documents have ${kilobytes} KB together, at most ${most} are agreed`,
      expected: most,
      actual: kilobytes,
      fix: `Shorten or remove documents, or raise ${declared(into, 'max_total_kb')}.`,
    }
    addAll(into, 'process/docs-size', [said], 'max_total_kb')
  } else if (hidden > 0) {
    const reason = `the size of ${count(hidden, 'document')} is not known`
    into.unseen.push({ subject: 'max_total_kb', why: { reason } })
  }
}

/** Length and content of each document whose text is at hand. */
const judgeTexts = (into: Judgement): void => {
  const { section, input, unseen } = into
  const most = numberOf(section, 'max_file_lines')
  const kinds = kindsOf(section)
  if (most === undefined && kinds.size === 0) return
  const long: Omit<Said, 'rule'>[] = []
  const lacking: Omit<Said, 'rule'>[] = []
  const hidden: Unseen[] = []
  for (const file of into.documents) {
    const text = textOfFile(input.facts.files, file)
    if (!text.known) {
      hidden.push({ subject: file, file, why: text })
      continue
    }
    const lines = linesOf(text.value)
    if (most !== undefined && lines > most) {
      long.push({
        subject: 'max_file_lines',
        file,
        line: most + 1,
        title: `${named(file)} has ${lines} lines, at most ${most} are agreed`,
        expected: most,
        actual: lines,
        fix: `Shorten or divide it, or raise ${declared(into, 'max_file_lines')}.`,
      })
    }
    const lacks = kinds.size === 0 ? null : lacksOf(text.value, kinds)
    if (lacks === null) continue
    if ('broken' in lacks) hidden.push({ subject: file, file, why: { reason: lacks.broken } })
    else lacking.push(...missingIn(into, file, lacks))
  }
  addAll(into, 'process/docs-size', long, 'too long')
  addAll(into, 'process/docs-content', lacking, 'incomplete')
  const [first] = hidden
  if (first === undefined) return
  unseen.push(
    ...(hidden.length > MAX_FINDINGS
      ? [{ subject: 'documents', why: manyHidden(hidden, first) }]
      : hidden),
  )
}

const manyHidden = (hidden: readonly Unseen[], first: Unseen): Unseen['why'] => ({
  ...first.why,
  reason: `${hidden.length} documents could not be read; the first: ${first.why.reason}`,
})

const missingIn = (
  into: Judgement,
  file: string,
  { kind, sections, frontMatter }: { kind: string; sections: string[]; frontMatter: string[] },
): Omit<Said, 'rule'>[] => [
  ...sections.map((section) => ({
    subject: `section ${section}`,
    file,
    title: `${named(file)} has no section ${named(section)}`,
    expected: section,
    actual: null,
    fix: `Add the heading ${named(section)}: a document of the type ${named(kind)} has it by ${declared(into, `types.${kind}`)}.`,
  })),
  ...frontMatter.map((key) => ({
    subject: `frontmatter ${key}`,
    file,
    line: 1,
    title: `${named(file)} has no ${named(key)} in its front matter`,
    expected: key,
    actual: null,
    fix: `Add ${named(key)} to its front matter: a document of the type ${named(kind)} has it by ${declared(into, `types.${kind}`)}.`,
  })),
]

const judge = (section: Section, input: ProcessInput): Result[] => {
  const { facts } = input
  const { paths } = facts.files
  if (isUnchanged(paths)) return [asBefore(ID, facts)]
  const words = { pass: 'The documents are as agreed', fail: 'The documents are not as agreed' }
  if (!paths.known) {
    return outcome(ID, input, [], [{ subject: facts.repository.name, why: paths }], words, false)
  }
  const prefix = folderPrefix(textOf(section, 'path') ?? 'docs/')
  const documents = paths.value.filter((path) => path.startsWith(prefix) && isDocument(path))
  const into: Judgement = { section, input, prefix, documents, findings: [], unseen: [] }
  judgePlaces(into, paths.value)
  judgeNumber(into)
  judgeTotal(into)
  judgeTexts(into)
  const { findings, unseen } = into
  const pass = unseen.length > 0 ? `${words.pass}, as far as could be seen` : words.pass
  return outcome(ID, input, findings, unseen, { ...words, pass })
}

/** Documents lie where they belong, are as short as agreed, and hold what their kind must have. */
export const docs: Check<ProcessFacts> = {
  id: ID,
  domain: 'process',
  title: 'Documents lie where they belong, and hold what they must',
  why: 'A document that nobody finds, or nobody reads to its end, is not kept up to date.',
  fix: 'Move the document, shorten it, or add what it lacks; or change `[process.docs]`.',
  severity: 'medium',
  permissions: ['Contents: read'],
  run: (input) =>
    judgeSections(ID, ['docs'], input, (sections) =>
      sections.docs === undefined ? [] : judge(sections.docs, input),
    ),
}
