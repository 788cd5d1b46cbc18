import { named } from '../../shared/words.ts'
import { textOfFile } from '../files/lookup.ts'
import type { Unseen } from '../files/outcome.ts'
import { MOST } from '../shared/at-most.ts'
import { numberOf } from '../shared/section.ts'
import { addAll, declared, type Judgement, type Said } from './judgement.ts'
import { kindsOf, lacksOf } from './kinds.ts'
import { linesOf } from './markdown.ts'

/** Length and content of each document whose text is at hand. */
export const judgeTexts = (into: Judgement): void => {
  const { section, input, unseen } = into
  const most = numberOf(section, 'max_file_lines')
  const kinds = kindsOf(section)
  if (most === undefined && kinds.size === 0) return
  const long: Said[] = []
  const lacking: Said[] = []
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
  addAll(into, 'process/docs-size', long, LONG)
  addAll(into, 'process/docs-content', lacking, LACKING)
  const [first] = hidden
  if (first === undefined) return
  // What stands for many documents may be about one that was not seen.
  const files = new Set(hidden.map(({ file }) => file))
  const covers: Unseen['covers'] = ({ file, subject }) =>
    file === undefined ? subject === LONG || subject === LACKING : files.has(file)
  if (hidden.length <= MOST) unseen.push(...hidden.map((one) => ({ ...one, covers })))
  else unseen.push({ subject: 'documents', why: manyHidden(hidden, first), covers })
}

/** Subjects of what is told of many documents at once. */
const LONG = 'too long'
const LACKING = 'incomplete'

const manyHidden = (hidden: readonly Unseen[], first: Unseen): Unseen['why'] => ({
  ...first.why,
  reason: `${hidden.length} documents could not be read; the first: ${first.why.reason}`,
})

const missingIn = (
  into: Judgement,
  file: string,
  { kind, sections, frontMatter }: { kind: string; sections: string[]; frontMatter: string[] },
): Said[] => [
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
