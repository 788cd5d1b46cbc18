import type { Finding, Result } from '../../../model/finding.ts'
import { known, unknown } from '../../../model/known.ts'
import type { ProcessFacts, ProcessFiles } from '../../../model/process-facts.ts'
import { exampleInput } from '../shared/examples.ts'

/** Nothing of the files was seen, as with a token that may not read contents. */
export const HIDDEN: ProcessFiles = {
  paths: unknown('the token may not read it', 'Contents: read'),
  contents: new Map(),
  listed: new Map(),
}

/** Nothing moved since the last scan. */
export const UNCHANGED: ProcessFiles = {
  ...HIDDEN,
  contents: new Map(),
  paths: { known: false, unchanged: true, reason: 'nothing moved since the last scan' },
}

const text = (content: string) => ({ kind: 'text' as const, oid: 'c'.repeat(40), text: content })

/** A repository with these files, all of it seen. */
export const withFiles = (files: Record<string, string>): ProcessFiles => ({
  paths: known(Object.keys(files)),
  contents: new Map(Object.entries(files).map(([path, content]) => [path, text(content)])),
  listed: new Map(),
})

/** A repository of which only these folders were listed, and these files read. */
export const withFolders = (
  folders: Record<string, string[]>,
  files: Record<string, string> = {},
): ProcessFiles => ({
  paths: unknown('the list of all files was not read'),
  contents: withFiles(files).contents,
  listed: new Map(Object.entries(folders).map(([folder, names]) => [folder, known(names)])),
})

interface Judge {
  run(input: Awaited<ReturnType<typeof exampleInput>>): Result[]
}

/** What a check says of a repository with this check.toml. */
export const judge = async (
  check: Judge,
  toml: string,
  facts: Partial<ProcessFacts> = {},
  tier?: string,
): Promise<Result[]> => check.run(await exampleInput(toml, facts, tier))

/** All findings, as `severity title`. */
export const told = (results: readonly Result[]): string[] =>
  findingsIn(results).map(({ severity, title }) => `${severity} ${title}`)

export const findingsIn = (results: readonly Result[]): Finding[] =>
  results.flatMap(({ findings }) => findings)

/** Status and subject of each result. */
export const statuses = (results: readonly Result[]): string[] =>
  results.map(({ status, subject }) => `${status} ${subject}`)
