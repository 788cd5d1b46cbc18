import {
  type Base,
  type CodeFacts,
  type CommitInfo,
  type Content,
  type FileChange,
  type Known,
  known,
  type RepositoryFacts,
  type RepositoryStandard,
  unknown,
} from '../model/index.ts'
import {
  buildStandard,
  builtinCandidate,
  type DeclaredFile,
  detectProjects,
  isDeclaration,
  oncePerRun,
  type ReadRuleset,
  rulesetOf,
  rulesetPath,
  type Tracker,
  trackedFiles,
} from '../standards/index.ts'
import { pairRenames } from './renames.ts'
import { type CodeSource, contentKey, type FileRef, type RawChange, SUBMODULE } from './source.ts'

export interface CodeRequest {
  repository: RepositoryFacts
  source: CodeSource
  head: { oid: string; time: string } | null
  base: Known<Base>
  /** What to count from where `base` is there no more. */
  fallback?: Base
  /** Rulesets of registries on GitHub; those inside the repository are read from `source`. */
  readRegistry: ReadRuleset
  /** What the ledger knows: open findings and the declarations of the last scan. */
  ledger: Pick<CodeFacts, 'open' | 'previous'>
  /** Answers of check-my-toolkit where it was asked: tracked files and projects, already read. */
  cm?: { tracked?: Tracker; projects?: CodeFacts['projects'] }
  now: string
}

export interface CollectedCode {
  standard: RepositoryStandard
  facts: CodeFacts
}

type Contents = Map<string, Content>

const withPath = (raw: RawChange): string[] =>
  raw.previousPath === undefined ? [raw.path] : [raw.path, raw.previousPath]

const sides = (raw: RawChange): FileRef[] => [raw.before, raw.after].filter((ref) => ref !== null)

/** Files that are worth loading before the declarations are read: whatever they say, or nearly so. */
const isLikely = (path: string): boolean => isDeclaration(path) || builtinCandidate(path)

/** The declarations as they stood on one side. */
const declared = (refs: FileRef[], contents: Contents): DeclaredFile[] =>
  refs.flatMap((ref) => {
    const content = contents.get(contentKey(ref))
    return content ? [{ path: ref.path, content }] : []
  })

/** The declarations before the change: those of now, with the changed ones put back. */
const declaredBefore = (now: FileRef[], changes: RawChange[], contents: Contents) => {
  const changed = new Set(changes.flatMap(withPath))
  const untouched = now.filter((ref) => !changed.has(ref.path))
  const before = changes.flatMap((c) =>
    c.before && isDeclaration(c.before.path) ? [c.before] : [],
  )
  return declared([...untouched, ...before], contents)
}

/**
 * Why a change is told. A file that was moved to where nothing reads it any more is told under its
 * new name, with what became of it.
 */
const asTracked = (raw: RawChange, tracker: Tracker): FileChangeHead | null => {
  const here = raw.after ? tracker(raw.path) : null
  const there = raw.before ? tracker(raw.before.path) : null
  const tracked = here ?? there
  if (!tracked) return null
  return raw.status === 'renamed' && !here
    ? { ...tracked, raw, leftTracking: true }
    : { ...tracked, raw }
}

type FileChangeHead = NonNullable<ReturnType<Tracker>> & { raw: RawChange; leftTracking?: true }

/**
 * What drift-code needs to know of one repository: its declarations at head with everything they
 * inherit, and the tracked files that changed since the base, with contents and commits. Tracked is
 * what the declarations name now or named before, so that switching a check off hides nothing.
 */
export const collectCode = async (request: CodeRequest): Promise<CollectedCode> => {
  const { source, head, now } = request
  const [files, { base, raw }] = await Promise.all([
    head ? source.paths(head.oid) : known<FileRef[]>([]),
    compare(request),
  ])
  const range = { base: base.known ? base.value.oid : null, head: head?.oid ?? '' }

  const changes = raw.known ? withModes(raw.value, files) : []
  const declarations = files.known
    ? files.value.filter((f) => isDeclaration(f.path))
    : ['repo-metadata.yaml', 'repo-metadata.yml', 'check.toml'].map((path) => ({
        commit: range.head,
        path,
      }))
  const manifest = files.known ? files.value.filter((f) => f.path === 'package.json') : []
  const likely = changes.filter((c) => withPath(c).some(isLikely))
  const first = head
    ? await source.load(
        unique([...declarations, ...manifest, ...likely.flatMap(sides)]),
        likely.flatMap(withPath),
        range,
      )
    : { contents: new Map<string, Content>(), commits: known(new Map<string, CommitInfo[]>()) }

  /** Rulesets of the repository itself that were asked for: what it declares, like check.toml. */
  const ownRulesets = new Set<string>()
  const readRuleset = oncePerRun((reference, name) => {
    if (reference.kind === 'github') return request.readRegistry(reference, name)
    const path = rulesetPath(reference, name)
    ownRulesets.add(path)
    return readLocalRuleset(source, files, path, range)
  })
  const standard = await buildStandard(declared(declarations, first.contents), readRuleset)
  const before = changes.some((c) => withPath(c).some(isDeclaration))
    ? await buildStandard(declaredBefore(declarations, changes, first.contents), readRuleset)
    : standard

  const builtin = trackedFiles([standard, before])
  const tracker: Tracker = (path) =>
    ownRulesets.has(path)
      ? { kind: 'declaration', tools: [] }
      : (request.cm?.tracked?.(path) ?? builtin(path))
  const heads = changes.flatMap((c) => asTracked(c, tracker) ?? [])
  const loaded = new Set(likely.flatMap(withPath))
  const rest = heads.filter(({ raw: c }) => !loaded.has(c.path))
  const second =
    rest.length > 0
      ? await source.load(
          rest.flatMap(({ raw: c }) => sides(c)),
          rest.flatMap(({ raw: c }) => withPath(c)),
          range,
        )
      : null

  const contents = second ? new Map([...first.contents, ...second.contents]) : first.contents
  const commits =
    second && first.commits.known && second.commits.known
      ? known(new Map([...first.commits.value, ...second.commits.value]))
      : first.commits
  const paths: Known<string[]> = files.known ? known(files.value.map((f) => f.path)) : files

  return {
    standard,
    facts: {
      repository: request.repository,
      head,
      base: base.known ? base.value : { oid: null, how: 'since' },
      paths,
      projects: request.cm?.projects ?? detectProjects(paths, standard, texts(manifest, contents)),
      changes: raw.known
        ? known(pairRenames(heads.map((h) => toChange(h, contents, commits))))
        : raw,
      open: request.ledger.open,
      previous: request.ledger.previous ?? declarationOf(before),
      now,
    },
  }
}

/**
 * A comparison by GitHub's API does not say what is a link or a submodule; the list of files does,
 * and holds no submodules at all.
 */
const withModes = (changes: RawChange[], files: Known<FileRef[]>): RawChange[] => {
  if (!files.known || !changes.some(({ after }) => after && after.mode === undefined))
    return changes
  const modes = new Map(files.value.map(({ path, mode }) => [path, mode]))
  return changes.map((change) => {
    const { after } = change
    if (!after || after.mode !== undefined) return change
    const mode = modes.has(after.path) ? modes.get(after.path) : SUBMODULE
    return mode === undefined ? change : { ...change, after: { ...after, mode } }
  })
}

/** A ruleset that lies in the scanned repository itself. */
const readLocalRuleset = async (
  source: CodeSource,
  files: Known<FileRef[]>,
  path: string,
  range: { base: string | null; head: string },
): ReturnType<ReadRuleset> => {
  if (!files.known) return files
  const ref = files.value.find((file) => file.path === path)
  if (!ref) return { missing: true }
  const content = (await source.load([ref], [], range)).contents.get(contentKey(ref))
  return content ? rulesetOf(path, content) : unknown(`${path} could not be read`)
}

const texts = (refs: FileRef[], contents: Contents): Map<string, string> =>
  new Map(
    refs.flatMap((ref) => {
      const content = contents.get(contentKey(ref))
      return content?.kind === 'text' ? [[ref.path, content.text] as const] : []
    }),
  )

/** What was declared at the base, where no ledger remembers more; null: the repository was not in. */
const declarationOf = ({ metadata, standards }: RepositoryStandard): CodeFacts['previous'] =>
  metadata.file === null || standards.length === 0
    ? null
    : {
        metadataFile: metadata.file,
        checkFiles: standards.map((standard) => standard.file),
        tier: metadata.tier,
        status: metadata.status,
      }

type Comparison = Pick<CodeRequest, 'source' | 'head' | 'base' | 'fallback'>

/** What differs since the base; where that is gone for good, since the one that the window gives. */
const compare = async ({
  base,
  fallback,
  source,
  head,
}: Comparison): Promise<{ base: Known<Base>; raw: Known<RawChange[]> }> => {
  if (!base.known) return { base, raw: head ? base : known([]) }
  const { oid } = base.value
  if (!head || oid === head.oid) return { base, raw: known([]) }
  const found = await source.changes(oid, head.oid)
  if (!('known' in found)) {
    const gone = `the commit of the last scan (${oid?.slice(0, 7)}) is gone, so history was rewritten`
    if (!fallback) return { base, raw: unknown(gone) }
    const note = `${gone}; counted from ${fallback.oid?.slice(0, 7) ?? 'the beginning'} instead`
    return compare({ base: known({ ...fallback, note }), source, head })
  }
  if (!found.known) return { base, raw: found }
  const { files, note } = found.value
  return { base: note ? known({ ...base.value, note }) : base, raw: known(files) }
}

const unique = (refs: FileRef[]): FileRef[] => [
  ...new Map(refs.map((ref) => [contentKey(ref), ref])).values(),
]

const toChange = (
  { kind, tools, raw, leftTracking }: FileChangeHead,
  contents: Contents,
  commits: Known<Map<string, CommitInfo[]>>,
): FileChange => {
  const side = (ref: FileRef | null): Content | null =>
    ref && (contents.get(contentKey(ref)) ?? { kind: 'submodule', oid: ref.oid ?? '' }) // It was there, and there is nothing of it to be had: a commit of another repository.
  return {
    path: raw.path,
    ...(raw.previousPath !== undefined && raw.status === 'renamed'
      ? { previousPath: raw.previousPath }
      : {}),
    status: raw.status,
    ...(leftTracking ? { leftTracking } : {}),
    kind,
    tools,
    before: side(raw.before),
    after: raw.status === 'deleted' ? null : side(raw.after),
    commits: commits.known ? known(commits.value.get(raw.path) ?? []) : unknown(commits.reason),
  }
}
