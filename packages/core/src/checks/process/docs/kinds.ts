import { isTable, parseSettings } from '../../../settings/index.ts'
import { textsOf } from '../../../standards/index.ts'
import { splitFrontMatter } from '../files/front-matter.ts'
import type { Section } from '../shared/section.ts'
import { headingsOf } from './markdown.ts'

/** What a document of a kind must have. */
export interface Kind {
  sections: string[]
  frontMatter: string[]
}

/** `[process.docs.types]`, by name. */
export const kindsOf = ({ table }: Section): Map<string, Kind> =>
  new Map(
    Object.entries(isTable(table.types) ? table.types : {}).flatMap(([name, kind]) =>
      isTable(kind)
        ? [
            [
              name,
              { sections: textsOf(kind.required_sections), frontMatter: textsOf(kind.frontmatter) },
            ] as const,
          ]
        : [],
    ),
  )

export type Lacks =
  | { kind: string; sections: string[]; frontMatter: string[] }
  | { broken: string }
  /** Of no kind that is declared. */
  | null

/** What a document lacks; its kind is what its front matter calls `type`. */
export const lacksOf = (text: string, kinds: ReadonlyMap<string, Kind>): Lacks => {
  const parts = splitFrontMatter(text)
  if (parts === null) return null
  const parsed = parseSettings('front-matter.yml', parts.front)
  if (!parsed.ok)
    return { broken: `its front matter is broken at line ${parsed.line + 1}: ${parsed.message}` }
  const { value } = parsed
  if (!isTable(value) || typeof value.type !== 'string') return null
  const kind = kinds.get(value.type)
  if (kind === undefined) return null
  const headings = headingsOf(parts.rest)
  return {
    kind: value.type,
    sections: kind.sections.filter((section) => !headings.has(section.trim().toLowerCase())),
    frontMatter: kind.frontMatter.filter((key) => !Object.hasOwn(value, key)),
  }
}
