import type { Content } from '../model/facts.ts'
import { known, unknown } from '../model/known.ts'
import type { Metadata, Problem, RepositoryStandard, Standard } from '../model/standard.ts'
import { configOf, mergeRulesets, mergeStandard, originsOf } from './merge.ts'
import { isBroken, METADATA_DEFAULTS, parseCheckToml, parseMetadata } from './parse.ts'
import { directoryOf, isCheckFile, METADATA_FILES } from './paths.ts'
import { type ReadRuleset, resolveExtends } from './resolve.ts'

/** A declaration at one commit, as it was found. */
export interface DeclaredFile {
  path: string
  content: Content
}

/** Why something that should be a text file is none. */
const NO_TEXT = {
  binary: 'it is a binary file',
  'too-large': 'it is larger than 1 MiB',
  symlink: 'it is a symbolic link',
  submodule: 'it is a submodule',
} as const

/** A ruleset that lies in the repository itself, as a reader of rulesets answers. */
export const rulesetOf = (path: string, content: Content): Awaited<ReturnType<ReadRuleset>> => {
  if (content.kind === 'text') return known(content.text)
  if (content.kind === 'unknown') return unknown(`${path} could not be read: ${content.reason}`)
  return { missing: true, why: NO_TEXT[content.kind] }
}

/** Text to parse, a problem, or why it could not be seen. */
type Reading = { text: string } | { problem: Problem } | { unread: string }

const reading = ({ path, content }: DeclaredFile): Reading => {
  if (content.kind === 'text') return { text: content.text }
  if (content.kind === 'unknown') return { unread: content.reason }
  return {
    problem: {
      level: 'error',
      subject: '',
      message: `${path} cannot be read: ${NO_TEXT[content.kind]}`,
      expected: 'a text file',
      place: { file: path },
    },
  }
}

const metadataOf = (
  files: readonly DeclaredFile[],
): Pick<RepositoryStandard, 'metadata' | 'problems' | 'unread'> => {
  const [file, ignored] = METADATA_FILES.flatMap(
    (name) => files.find(({ path }) => path === name) ?? [],
  )
  if (file === undefined) return { metadata: { file: null, ...METADATA_DEFAULTS }, problems: [] }
  const problems: Problem[] = []
  if (ignored !== undefined) {
    problems.push({
      level: 'warning',
      subject: ignored.path,
      message: `${ignored.path} is ignored: ${file.path} counts`,
      expected: 'one of them',
      place: { file: ignored.path },
    })
  }
  const found = reading(file)
  const assumed: Metadata = { file: file.path, ...METADATA_DEFAULTS }
  if ('unread' in found) {
    return { metadata: assumed, problems, unread: { path: file.path, reason: found.unread } }
  }
  if ('problem' in found) return { metadata: assumed, problems: [found.problem, ...problems] }
  const parsed = parseMetadata(file.path, found.text)
  return { metadata: parsed.metadata, problems: [...parsed.problems, ...problems] }
}

const standardOf = async (file: DeclaredFile, readRuleset: ReadRuleset): Promise<Standard> => {
  const dir = directoryOf(file.path)
  const found = reading(file)
  const parsed = parseCheckToml(file.path, 'text' in found ? found.text : '')
  const resolved = await resolveExtends(file.path, dir, parsed.tree, readRuleset)
  const merged = mergeStandard(resolved.rulesets, parsed.tree)
  return {
    dir,
    file: file.path,
    config: configOf(merged),
    ...(resolved.rulesets.length === 0
      ? {}
      : { fromRulesets: configOf(mergeRulesets(resolved.rulesets)) }),
    local: parsed.written,
    origins: originsOf(merged),
    extends: resolved.extends,
    inherited: resolved.inherited,
    inheritance:
      'unread' in found
        ? unknown(`${file.path} could not be read: ${found.unread}`)
        : resolved.inheritance,
    ...('unread' in found ? { unread: found.unread } : {}),
    problems: [
      ...('problem' in found ? [found.problem] : []),
      ...parsed.problems,
      ...resolved.problems,
    ],
  }
}

const depth = (dir: string): number => (dir === '' ? 0 : dir.split('/').length)

const rootFirst = (a: Standard, b: Standard): number =>
  depth(a.dir) - depth(b.dir) || (a.dir < b.dir ? -1 : 1)

/**
 * Everything a repository declares at one commit, inheritance resolved. In a monorepo each
 * check.toml is a standard of its own: what it inherits is what its `[extends]` says, nothing comes
 * down from the root by itself. Never throws for what a file says.
 * @param files the declarations that were found; other files are passed over
 * @param readRuleset brings rulesets; see `oncePerRun` and `withinLimits`
 */
export const buildStandard = async (
  files: readonly DeclaredFile[],
  readRuleset: ReadRuleset,
): Promise<RepositoryStandard> => {
  const checkFiles = files.filter(({ path }) => isCheckFile(path))
  const standards = await Promise.all(checkFiles.map((file) => standardOf(file, readRuleset)))
  return { ...metadataOf(files), standards: standards.sort(rootFirst) }
}

/**
 * Whether the tier or the status that `metadata` holds is what the repository declares (by saying
 * nothing, the default). It is not where repo-metadata is gone, unreadable, or says a wrong value:
 * then the defaults stand in for what is not known.
 */
export const declares = (
  { metadata, problems, unread }: RepositoryStandard,
  subject: 'tier' | 'status',
): boolean =>
  metadata.file !== null &&
  unread === undefined &&
  !isBroken(problems) &&
  !problems.some((problem) => problem.level === 'error' && problem.subject === subject)
