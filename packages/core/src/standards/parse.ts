import type { Metadata, Problem, RepositoryStatus, Table, Tier } from '../model/standard.ts'
import { type LocatedTable, toJson } from './located.ts'
import { CHECK_SCHEMA, METADATA_SCHEMA, type Schema } from './schema.ts'
import { normalise } from './synonyms.ts'
import { type Parsed, parseToml } from './toml.ts'
import { validate } from './validate.ts'
import { parseYaml } from './yaml.ts'

/** A declaration is words for people: one of more than 1 MiB is refused rather than read. */
const MAX_DECLARATION_BYTES = 1024 * 1024

/** So many problems of one file are told one by one. */
const MAX_PROBLEMS = 100

const broken = (file: string, message: string, expected: string, line?: number): Problem => ({
  level: 'error',
  subject: '',
  message,
  expected,
  place: line === undefined ? { file } : { file, line },
})

/** Whether this file could not be read at all, so that nothing it says is known. */
export const isBroken = (problems: readonly Problem[]): boolean =>
  problems.some((problem) => problem.level === 'error' && problem.subject === '')

const tooLarge = (file: string, text: string): Problem | undefined => {
  const bytes = Buffer.byteLength(text)
  if (bytes <= MAX_DECLARATION_BYTES) return undefined
  const size = (bytes / MAX_DECLARATION_BYTES).toFixed(1)
  return broken(file, `${file} is ${size} MiB, too large to be read`, 'at most 1 MiB')
}

const capped = (file: string, problems: Problem[]): Problem[] => {
  if (problems.length <= MAX_PROBLEMS) return problems
  const rest = problems.length - MAX_PROBLEMS
  return [
    ...problems.slice(0, MAX_PROBLEMS),
    {
      level: 'warning',
      subject: 'more',
      message: `${rest} more problems in ${file}`,
      place: { file },
    },
  ]
}

const read = (
  file: string,
  text: string,
  language: 'TOML' | 'YAML',
): { root: LocatedTable } | { problem: Problem } => {
  const large = tooLarge(file, text)
  if (large !== undefined) return { problem: large }
  const parsed: Parsed = language === 'TOML' ? parseToml(file, text) : parseYaml(file, text)
  if ('root' in parsed) return parsed
  const { message, place } = parsed.error
  return {
    problem: {
      level: 'error',
      subject: '',
      message: `${file} cannot be read as ${language}: ${message}`,
      expected: `valid ${language}`,
      place,
    },
  }
}

const check = (file: string, schema: Schema, root: LocatedTable): Problem[] =>
  capped(file, validate(schema, root))

/** One check.toml or ruleset, read, judged, and brought to one spelling. */
export interface ParsedCheck {
  /** What of it can be used, in one spelling. */
  table: Table
  /** As written, wrong values and all. */
  written: Table
  /** `table` with the place of each value. */
  tree: LocatedTable
  problems: Problem[]
}

const emptyTree = (file: string): LocatedTable => ({
  kind: 'table',
  place: { file, line: 1, column: 1 },
  entries: new Map(),
})

/**
 * Reads a check.toml. Never throws: what is wrong stands in `problems`, with file, line and column.
 * @param file its path, as it is named to people
 */
export const parseCheckToml = (file: string, text: string): ParsedCheck => {
  const found = read(file, text, 'TOML')
  if ('problem' in found) {
    return { table: {}, written: {}, tree: emptyTree(file), problems: [found.problem] }
  }
  const tree = found.root
  const written = toJson(tree) as Table
  const problems = [...check(file, CHECK_SCHEMA, tree), ...normalise(tree)]
  return { table: toJson(tree) as Table, written, tree, problems }
}

/** What a repository is taken for when it does not say. */
export const METADATA_DEFAULTS = { tier: 'internal', status: 'active' } as const

/**
 * Reads a repo-metadata.yaml. Never throws. An unknown tier or status is an error, and the default
 * (`internal`, `active`) is used until it is put right.
 */
export const parseMetadata = (
  file: string,
  text: string,
): { metadata: Metadata; problems: Problem[] } => {
  const metadata: Metadata = { file, ...METADATA_DEFAULTS }
  const found = read(file, text, 'YAML')
  if ('problem' in found) return { metadata, problems: [found.problem] }
  // `tier:` with nothing after it says nothing.
  for (const [key, { node }] of [...found.root.entries]) {
    if (node.kind === 'scalar' && node.value === null) found.root.entries.delete(key)
  }
  const problems = check(file, METADATA_SCHEMA, found.root)
  const value = toJson(found.root) as Table
  if (value.tier !== undefined) metadata.tier = value.tier as Tier
  if (value.status !== undefined) metadata.status = value.status as RepositoryStatus
  if (typeof value.team === 'string') metadata.team = value.team
  metadata.said = ['tier', 'status', 'team'].filter((key) => Object.hasOwn(value, key))
  for (const problem of problems) {
    if (problem.subject !== 'tier' && problem.subject !== 'status') continue
    problem.message += `; ${METADATA_DEFAULTS[problem.subject]} is assumed`
  }
  return { metadata, problems }
}
