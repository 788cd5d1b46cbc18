import { teamWrites, userWrites } from './actors.ts'
import type { Repository } from './repository.ts'
import { resolvePath } from './resolve.ts'
import type { World } from './world.ts'

export interface CodeownersError {
  line: number
  column: number
  kind: string
  source: string
  suggestion: string | null
  message: string
  path: string
}

/** Where GitHub looks, in this order, and reads the first that is there. */
const places = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS']

/** A file above this is not loaded. */
const MAX_BYTES = 3 * 1024 * 1024

/**
 * What is wrong with the CODEOWNERS file at a revision; null: there is none that GitHub reads.
 * https://docs.github.com/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners
 */
export function codeownersErrors(
  world: World,
  repository: Repository,
  rev: string,
): CodeownersError[] | null {
  for (const path of places) {
    const entry = resolvePath(world, repository, rev, path)
    const blob = entry && world.store.blob(entry.oid)
    if (blob === undefined) continue
    if (blob.content.length > MAX_BYTES) return null
    const owns = ownerCheck(world, repository)
    return blob.content
      .toString('utf8')
      .split(/\r?\n/)
      .flatMap((source, index) => lineErrors({ path, source, line: index + 1, owns }))
  }
  return null
}

type OwnerProblem = { kind: 'Invalid owner' | 'Unknown owner'; suggestion: string | null }

/** What is wrong with an owner, if anything. */
function ownerCheck(world: World, repository: Repository) {
  const unknown = (owner: string): OwnerProblem => ({
    kind: 'Unknown owner',
    suggestion: `make sure ${owner} exists and has write access to the repository`,
  })
  const unknownTeam = (owner: string): OwnerProblem => ({
    kind: 'Unknown owner',
    suggestion: `make sure the team ${owner} exists, is publicly visible, and has write access to the repository`,
  })
  return (owner: string): OwnerProblem | null => {
    const [, organization = '', slug] = /^@([\w-]+)(?:\/([\w.-]+))?$/.exec(owner) ?? []
    if (slug !== undefined) {
      const ours = organization.toLowerCase() === repository.owner.login.toLowerCase()
      return ours && teamWrites(world, repository, slug) ? null : unknownTeam(owner)
    }
    if (organization !== '') {
      return userWrites(world, repository, organization) ? null : unknown(owner)
    }
    if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(owner))
      return { kind: 'Invalid owner', suggestion: null }
    const account = world.accounts.byEmail(owner)
    return account && userWrites(world, repository, account.login) ? null : unknown(owner)
  }
}

function lineErrors(at: {
  path: string
  source: string
  line: number
  owns: (owner: string) => OwnerProblem | null
}): CodeownersError[] {
  const { path, source, line, owns } = at
  const error = (column: number, kind: string, suggestion: string | null): CodeownersError => ({
    line,
    column,
    kind,
    source,
    suggestion,
    message: `${kind} on line ${line}:${suggestion === null ? '' : ` ${suggestion}`}\n\n  ${source}\n  ${' '.repeat(column - 1)}^`,
    path,
  })
  const words = wordsOf(source)
  const [pattern, ...owners] = words
  if (pattern === undefined) return []
  const suggestion = patternProblem(pattern.text)
  if (suggestion !== undefined) return [error(pattern.column, 'Invalid pattern', suggestion)]
  return owners.flatMap(({ text, column }) => {
    const found = owns(text)
    return found === null ? [] : [error(column, found.kind, found.suggestion)]
  })
}

/** The words of a line up to a comment; a space of a pattern is written with a backslash. */
function wordsOf(source: string): { text: string; column: number }[] {
  const words: { text: string; column: number }[] = []
  for (const found of source.matchAll(/(?:\\.|\S)+/g)) {
    if (found[0].startsWith('#')) break
    words.push({ text: found[0], column: found.index + 1 })
  }
  return words
}

/**
 * What gitignore can and CODEOWNERS cannot: negation, ranges, and `#` behind a backslash.
 *
 * @returns a suggestion, null for none; undefined when the pattern is fine
 */
function patternProblem(pattern: string): string | null | undefined {
  if (pattern.includes('***')) return `Did you mean \`${pattern.replace(/\*{3,}/g, '**')}\`?`
  if (pattern.startsWith('!') || pattern.startsWith('\\#')) return null
  return /[[\]]/.test(pattern) ? null : undefined
}
