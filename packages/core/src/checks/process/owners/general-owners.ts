import type { CodeownersFacts } from '../../../model/process-facts.ts'
import { MAX_BYTES, parseCodeowners } from './parse.ts'

/** More than that are nobody in particular. */
const MOST = 5
const LONGEST = 100

const EVERYTHING: ReadonlySet<string> = new Set(['*', '**', '/**', '/'])

/**
 * Who owns all of a repository that no other line of CODEOWNERS speaks of: the last line for
 * everything counts, as for any path.
 * @returns accounts, teams and addresses as written; [] where nobody does, or the file says nothing
 * @see https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners#codeowners-syntax
 */
export const generalOwners = ({ content }: CodeownersFacts): string[] => {
  if (content?.kind !== 'text' || content.text.length > MAX_BYTES) return []
  const lines = parseCodeowners(content.text)
  const last = lines.findLast(({ pattern }) => EVERYTHING.has(pattern))
  return (last?.owners ?? []).filter(({ length }) => length <= LONGEST).slice(0, MOST)
}
