import type { TrackedKind } from '../model/facts.ts'
import type { Problem, RepositoryStandard, Standard } from '../model/standard.ts'
import { baseName } from '../settings/format.ts'
import { type Matcher, pathGlob } from './glob.ts'
import { dotted } from './located.ts'
import { directoryOf, isDeclaration } from './paths.ts'
import { within } from './registry.ts'
import { sectionOf, textsOf } from './sections.ts'
import { TOOLS, type Tool } from './tools.ts'

/** Why a file is tracked, and for which tools. */
export interface Tracked {
  kind: TrackedKind
  /** Ids of the tools that depend on it, sorted; [] for declarations and workflows. */
  tools: string[]
}

/** Says of a path whether changes to it are told; null: they are not. */
export type Tracker = (path: string) => Tracked | null

/** Workflows and composite actions of the repository. */
const WORKFLOW = /^\.github\/(?:workflows\/.+\.ya?ml$|actions\/.)/s

/** What a registry declares for all that extend it. */
const RULESET = /^rulesets\/[^/]+\.toml$/

export const isWorkflow = (path: string): boolean => WORKFLOW.test(path)

/** `[code.*.*] dependencies` of one section, and `[drift] watch`: so many globs are followed. */
const MAX_GLOBS = 100

interface NameIndex {
  exact: Map<string, Set<string>>
  globs: { matches: Matcher; tool: string }[]
}

const indexNames = (tools: readonly Tool[]): NameIndex => {
  const index: NameIndex = { exact: new Map(), globs: [] }
  for (const { id, files } of tools) {
    for (const name of files) {
      if (name.includes('*')) index.globs.push({ matches: pathGlob(name), tool: id })
      else index.exact.set(name, (index.exact.get(name) ?? new Set()).add(id))
    }
  }
  return index
}

const EVERY_NAME = indexNames(TOOLS)

const toolsByName = (index: NameIndex, name: string): string[] => {
  const found = [...(index.exact.get(name) ?? [])]
  for (const { matches, tool } of index.globs) if (matches(name)) found.push(tool)
  return found
}

/**
 * Whether some tool could depend on a file of this name, whatever is configured: a cheap question
 * for collectors that want contents before the declarations are read.
 */
export const builtinCandidate = (path: string): boolean =>
  isWorkflow(path) || isDeclaration(path) || toolsByName(EVERY_NAME, baseName(path)).length > 0

const isOn = (standard: Standard, tool: Tool): boolean => {
  const section = sectionOf(standard.config, tool.section)
  if (section === null) return false
  if (tool.runners === undefined) return true
  const runner = section.runner ?? 'auto'
  return typeof runner === 'string' && tool.runners.includes(runner)
}

/** The tools that a standard switches on. */
const enabledTools = (standard: Standard): Tool[] => TOOLS.filter((tool) => isOn(standard, tool))

/** A glob of `dependencies` as a glob over the whole repository, or null when it leaves it. */
const rooted = (dir: string, glob: string): string | null => {
  if (/^[/~\\]|^[A-Za-z]:/.test(glob) || glob.includes('\0')) return null
  // A step upwards is only followed where it is plain: `../shared/*.json`, not `a/{..,b}/../..`.
  const [, up = '', rest = ''] = /^((?:\.\.?\/)*)(.*)$/s.exec(glob) ?? []
  if (/(?:^|[/{,])\.\.(?:$|[/},])/.test(rest)) return null
  const base = within(dir, up)
  if (base === null || rest === '') return null
  const escaped = base.replace(/[\\*?[{}]/g, '\\$&')
  return base === '' ? rest : `${escaped}/${rest}`
}

interface Glob {
  tool: string
  subject: string
  glob: string
}

/** Files of `[drift] watch` are a tool's that no section is about. */
const WATCHED = 'watch'

const globsOf = (standard: Standard): Glob[] => {
  const named = [
    ...enabledTools(standard).map(({ id, section }) => ({
      tool: id,
      subject: dotted([...section, 'dependencies']),
      globs: textsOf(sectionOf(standard.config, section)?.dependencies),
    })),
    {
      tool: WATCHED,
      subject: 'drift.watch',
      globs: textsOf(sectionOf(standard.config, ['drift'])?.watch),
    },
  ]
  const seen = new Set<string>()
  return named.flatMap(({ tool, subject, globs }) =>
    globs.slice(0, MAX_GLOBS).flatMap((glob) => {
      const key = `${tool}\0${glob}`
      if (seen.has(key)) return []
      seen.add(key)
      return [{ tool, subject, glob }]
    }),
  )
}

const foldersOf = (standard: Standard): Pick<Glob, 'tool' | 'glob'>[] =>
  enabledTools(standard).flatMap(({ id, folders = [] }) =>
    folders.map((glob) => ({ tool: id, glob })),
  )

/** `dependencies` that point out of the repository: they match nothing, and their owner is told. */
export const dependencyProblems = (standard: Standard): Problem[] => {
  const told = new Set<string>()
  return globsOf(standard).flatMap(({ subject, glob }): Problem[] => {
    if (rooted(standard.dir, glob) !== null || told.has(`${subject}\0${glob}`)) return []
    told.add(`${subject}\0${glob}`)
    const origin = standard.origins[subject]
    const line = origin?.source === standard.file ? origin.line : undefined
    return [
      {
        level: 'error',
        subject: `${subject} ${glob.slice(0, 100)}`,
        message: `${JSON.stringify(glob.slice(0, 100))} in \`${subject}\` points out of the repository and matches nothing`,
        expected: 'a path or glob relative to this file, inside the repository',
        place: { file: standard.file, ...(line === undefined ? {} : { line }) },
      },
    ]
  })
}

interface Extra {
  matches: Matcher
  tool: string
}

/** Globs by the directory that every match lies in, so that most paths are never tried. */
const fixedPart = (glob: string): string => {
  const wild = glob.search(/[*?[{\\]/)
  return directoryOf(wild < 0 ? glob : glob.slice(0, wild))
}

/**
 * Prepares the question "is this path tracked?" for declarations of the scanned commit and of the
 * base together: a check that was switched off in the same change still has its files tracked.
 * check.toml and repo-metadata come first, then workflows and actions, then what enabled tools
 * depend on: names beside each check.toml, and the globs of `dependencies`; at last `[drift] watch`.
 */
export const trackedFiles = (standards: readonly RepositoryStandard[]): Tracker => {
  const packages = new Map<string, Set<Tool>>()
  const extras = new Map<string, Map<string, Extra>>()
  for (const standard of standards.flatMap((repository) => repository.standards)) {
    const tools = packages.get(standard.dir) ?? new Set()
    for (const tool of enabledTools(standard)) tools.add(tool)
    packages.set(standard.dir, tools)
    for (const { tool, glob } of [...globsOf(standard), ...foldersOf(standard)]) {
      const whole = rooted(standard.dir, glob)
      if (whole === null) continue
      const base = fixedPart(whole)
      const list = extras.get(base) ?? new Map<string, Extra>()
      list.set(`${tool}\0${whole}`, { matches: pathGlob(whole), tool })
      extras.set(base, list)
    }
  }
  const names = new Map([...packages].map(([dir, tools]) => [dir, indexNames([...tools])]))
  // Files of one directory share the question of which globs could reach them.
  const globsFor = new Map<string, Extra[]>()
  return (path) => {
    if (isDeclaration(path) || RULESET.test(path)) return { kind: 'declaration', tools: [] }
    if (isWorkflow(path)) return { kind: 'workflow', tools: [] }
    const dir = directoryOf(path)
    const globs = globsFor.get(dir) ?? reaching(extras, dir)
    globsFor.set(dir, globs)
    const beside = names.get(dir)
    const tools = new Set(beside === undefined ? [] : toolsByName(beside, baseName(path)))
    for (const { matches, tool } of globs) {
      if (!tools.has(tool) && matches(path)) tools.add(tool)
    }
    return tools.size === 0 ? null : { kind: 'dependency', tools: [...tools].sort() }
  }
}

/** The globs whose fixed part is a directory or one around it. */
const reaching = (extras: Map<string, Map<string, Extra>>, dir: string): Extra[] => {
  const found: Extra[] = []
  for (let base = dir; ; base = directoryOf(base)) {
    found.push(...(extras.get(base)?.values() ?? []))
    if (base === '') return found
  }
}
