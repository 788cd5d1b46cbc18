import type { Check } from '../../model/check.ts'
import type { Content } from '../../model/facts.ts'
import type { Result } from '../../model/finding.ts'
import type { ProcessFacts } from '../../model/process-facts.ts'
import { count, named } from '../shared/words.ts'
import { judgeTexts } from './docs/judge-texts.ts'
import { addAll, declared, type Judgement } from './docs/judgement.ts'
import { folderPrefix, isDocument, misplaced } from './docs/place.ts'
import { isUnchanged } from './files/lookup.ts'
import { outcome } from './files/outcome.ts'
import { asBefore } from './shared/events.ts'
import { folderAt } from './shared/place.ts'
import {
  judgeSections,
  listOf,
  numberOf,
  type ProcessInput,
  type Section,
  textOf,
} from './shared/section.ts'

const ID = 'process/docs'

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
    setAt: folderAt(into.input.facts.repository, into.prefix.replace(/\/$/, '')),
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
      setAt: folderAt(into.input.facts.repository, into.prefix.replace(/\/$/, '')),
      fix: `Shorten or remove documents, or raise ${declared(into, 'max_total_kb')}.`,
    }
    addAll(into, 'process/docs-size', [said], 'max_total_kb')
  } else if (hidden > 0) {
    const reason = `the size of ${count(hidden, 'document')} is not known`
    into.unseen.push({ subject: 'max_total_kb', why: { reason } })
  }
}

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
  const into: Judgement = { check: ID, section, input, prefix, documents, findings: [], unseen: [] }
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
