import { isTable } from '../../../settings/index.ts'
import { textsOf } from '../../../standards/index.ts'
import type { Section } from '../shared/section.ts'
import type { OwnerLine } from './parse.ts'

/** A line that `[process.codeowners] rules` asks for. */
export interface RequiredLine {
  pattern: string
  owners: string[]
}

export const requiredLines = ({ table }: Section): RequiredLine[] =>
  (Array.isArray(table.rules) ? table.rules : []).flatMap((rule) =>
    isTable(rule) && typeof rule.pattern === 'string'
      ? [{ pattern: rule.pattern, owners: textsOf(rule.owners) }]
      : [],
  )

/** What became of a required line. */
export type Standing =
  | { kind: 'present' }
  | { kind: 'absent' }
  | { kind: 'others'; line: OwnerLine }
  /** It is there, and a later line takes its files away. */
  | { kind: 'overridden'; line: OwnerLine; by: OwnerLine }

const same = (left: readonly string[], right: readonly string[]): boolean => {
  const known = new Set(left.map((owner) => owner.toLowerCase()))
  const other = new Set(right.map((owner) => owner.toLowerCase()))
  return known.size === other.size && [...known].every((owner) => other.has(owner))
}

/** They match every file. */
const EVERYTHING = new Set(['*', '**', '/**', '**/*', '/**/*'])

/** The lines of a file by pattern, for many questions. */
export const byPattern = (lines: readonly OwnerLine[]): Map<string, OwnerLine[]> => {
  const found = new Map<string, OwnerLine[]>()
  for (const line of lines) {
    const list = found.get(line.pattern)
    if (list === undefined) found.set(line.pattern, [line])
    else list.push(line)
  }
  return found
}

/**
 * Whether a required line stands in the file and counts: of all lines that match a file the last one
 * does. Only the same pattern, and patterns for everything, are known to take its files away.
 */
export const standingOf = (
  { pattern, owners }: RequiredLine,
  lines: ReadonlyMap<string, OwnerLine[]>,
): Standing => {
  const own = lines.get(pattern) ?? []
  const last = own.at(-1)
  if (last === undefined) return { kind: 'absent' }
  const right = own.findLast((line) => same(line.owners, owners))
  if (right === undefined) return { kind: 'others', line: last }
  if (right !== last) return { kind: 'overridden', line: right, by: last }
  const over = [...EVERYTHING]
    .filter((other) => other !== pattern)
    .flatMap((other) => lines.get(other) ?? [])
    .find((line) => line.line > right.line && !same(line.owners, owners))
  return over === undefined ? { kind: 'present' } : { kind: 'overridden', line: right, by: over }
}
