import type { Known, Unknown } from '../model/known.ts'
import type { Place, Problem } from '../model/standard.ts'
import { at, type LocatedTable, toJson } from './located.ts'
import { isBroken, parseCheckToml } from './parse.ts'
import {
  badRulesetName,
  parseRegistry,
  type RegistryReference,
  rulesetKey,
  rulesetPath,
  rulesetSource,
  within,
} from './registry.ts'

/** `why`: something of that name is there, and this is why it is no ruleset. */
export interface MissingRuleset {
  missing: true
  why?: string
}

/**
 * Brings the text of one ruleset: `rulesetPath(reference, name)` in the repository that holds the
 * registry. `missing`: the registry could be read and has no such file; `known: false`: it could
 * not be read.
 */
export type ReadRuleset = (
  reference: RegistryReference,
  name: string,
) => Promise<Known<string> | MissingRuleset>

/** Chains of rulesets that are longer are a mistake. */
const MAX_DEPTH = 16
/** So many rulesets one check.toml may pull in, all together. */
const MAX_RULESETS = 100

/** What inheritance gave. */
export interface Resolved {
  /** The rulesets to merge, weakest first. */
  rulesets: LocatedTable[]
  extends: { registry: string; rulesets: string[] } | null
  /** Names of all rulesets that were read, those they extend included. */
  inherited: string[]
  inheritance: Known<true>
  problems: Problem[]
}

/** One file on the way from check.toml to a ruleset. */
interface Link {
  /** Its name for people. */
  source: string
  /** Identity in cycles. */
  key: string
}

interface Walk {
  readRuleset: ReadRuleset
  /** The check.toml all this is for; problems with rulesets are told there. */
  file: string
  inherited: string[]
  /** How many rulesets were asked for. */
  asked: number
  /** Too much was asked for: said once, nothing more is read. */
  stopped: boolean
  unknowns: Unknown[]
  problems: Problem[]
}

const problem = (
  walk: Walk,
  subject: string,
  message: string,
  place: Place,
  expected?: string,
  spoils?: string,
) => {
  walk.problems.push({
    level: 'error',
    about: 'inheritance',
    subject,
    message,
    ...(expected === undefined ? {} : { expected }),
    place,
    ...(spoils === undefined ? {} : { spoils }),
  })
}

interface Extends {
  registry: string | undefined
  rulesets: { name: string; place: Place }[]
  place: Place
}

/** `[extends]` of a validated tree; null where there is none. */
const extendsOf = (tree: LocatedTable): Extends | null => {
  const entry = at(tree, ['extends'])
  if (entry?.node.kind !== 'table') return null
  const registry = at(entry.node, ['registry'])?.node
  const rulesets = at(entry.node, ['rulesets'])?.node
  const items = rulesets?.kind === 'list' ? rulesets.items : []
  return {
    registry: registry === undefined ? undefined : String(toJson(registry)),
    rulesets: items.map((item) => ({ name: String(toJson(item)), place: item.place })),
    place: registry?.place ?? entry.place,
  }
}

/** A problem inside a ruleset is told at the check.toml that pulls it in, with where it is. */
const adopt = (walk: Walk, source: string, problems: readonly Problem[]): void => {
  for (const { level, subject, message, expected, place } of problems) {
    // A misspelt key in a registry is for its owners; what it breaks here is not.
    if (level !== 'error') continue
    const where = place.line === undefined ? source : `${source} line ${place.line}`
    const said = subject === '' ? message : `${where}: ${message}`
    const path = subject === '' ? source : `${source} ${subject}`
    const spoils = subject === '' ? undefined : subject
    problem(walk, `extends ${path}`, said, { file: walk.file }, expected, spoils)
  }
}

/** The layers a file inherits, weakest first. */
const inherit = async (
  walk: Walk,
  tree: LocatedTable,
  whence: RegistryReference,
  /** The registry a ruleset came from: meant where its own `[extends]` names none. */
  home: RegistryReference | undefined,
  chain: readonly Link[],
): Promise<LocatedTable[]> => {
  const wanted = extendsOf(tree)
  if (wanted === null) return []
  if (wanted.registry === undefined && home === undefined) {
    problem(
      walk,
      'extends.registry',
      '`extends` names rulesets but no registry',
      wanted.place,
      'registry = "github:owner/repo"',
    )
    return []
  }
  const parsed =
    wanted.registry === undefined
      ? { reference: home as RegistryReference }
      : parseRegistry(wanted.registry, whence)
  if ('error' in parsed) {
    problem(walk, 'extends.registry', parsed.error, wanted.place, parsed.expected)
    return []
  }
  const { reference } = parsed
  const layers: LocatedTable[] = []
  for (const { name, place } of wanted.rulesets) {
    layers.push(...(await one(walk, reference, name, place, chain)))
  }
  return layers
}

/** One ruleset with all that it inherits, weakest first. */
const one = async (
  walk: Walk,
  reference: RegistryReference,
  name: string,
  place: Place,
  chain: readonly Link[],
): Promise<LocatedTable[]> => {
  const bad = badRulesetName(name)
  if (bad !== undefined) {
    problem(walk, `extends.rulesets ${name}`, bad, place, 'a name without slashes')
    return []
  }
  const source = rulesetSource(reference, name)
  const link: Link = { source, key: rulesetKey(reference, name) }
  const way = [...chain, link].map((step) => step.source).join(' → ')
  if (chain.some((step) => step.key === link.key)) {
    problem(walk, `extends ${source}`, `rulesets extend each other: ${way}`, place, 'no cycle')
    return []
  }
  if (walk.stopped) return []
  if (chain.length > MAX_DEPTH || walk.asked >= MAX_RULESETS) {
    walk.stopped = true
    const limit = chain.length > MAX_DEPTH ? `${MAX_DEPTH} deep` : `${MAX_RULESETS} rulesets`
    problem(walk, 'extends limit', `too much inheritance (${limit}): ${way}`, place)
    return []
  }
  walk.asked += 1
  const found = await walk.readRuleset(reference, name)
  if ('missing' in found) {
    const hint = name.endsWith('.toml') ? '; a ruleset is named without `.toml`' : ''
    const expected = rulesetPath(reference, name)
    const said =
      found.why === undefined
        ? `no such ruleset: ${way}${hint}`
        : `not a ruleset: ${way} (${found.why})`
    problem(walk, `extends ${source}`, said, place, expected)
    return []
  }
  if (!found.known) {
    walk.unknowns.push(found)
    return []
  }
  const { tree, problems } = parseCheckToml(source, found.value)
  adopt(walk, source, problems)
  if (isBroken(problems)) return []
  walk.inherited.push(name)
  const directory = within(reference.path, 'rulesets') ?? ''
  const whence = { ...reference, path: directory }
  return [...(await inherit(walk, tree, whence, reference, [...chain, link])), tree]
}

const combined = (unknowns: readonly Unknown[]): Known<true> => {
  const [first] = unknowns
  if (first === undefined) return { known: true, value: true }
  const reasons = [...new Set(unknowns.map(({ reason }) => reason))].join('; ')
  const permission = unknowns.find((unknown) => unknown.permission !== undefined)?.permission
  return permission === undefined
    ? { known: false, reason: reasons }
    : { known: false, reason: reasons, permission }
}

/**
 * Follows `[extends]` of one check.toml, through rulesets that extend others. What cannot be read
 * leaves `inheritance` unknown and the rest in use; what is wrong (a cycle, a missing file, a path
 * out of the repository) is a problem with the chain of files that led there.
 * @param dir directory of the check.toml, '' for the root; local registries are relative to it
 */
export const resolveExtends = async (
  file: string,
  dir: string,
  tree: LocatedTable,
  readRuleset: ReadRuleset,
): Promise<Resolved> => {
  const walk: Walk = {
    readRuleset,
    file,
    inherited: [],
    asked: 0,
    stopped: false,
    unknowns: [],
    problems: [],
  }
  const whence: RegistryReference = { kind: 'local', path: dir }
  const start: Link = { source: file, key: JSON.stringify([file]) }
  const rulesets = await inherit(walk, tree, whence, undefined, [start])
  const wanted = extendsOf(tree)
  return {
    rulesets,
    extends:
      wanted === null
        ? null
        : {
            registry: wanted.registry ?? '',
            rulesets: wanted.rulesets.map(({ name }) => name),
          },
    inherited: walk.inherited,
    inheritance: combined(walk.unknowns),
    problems: walk.problems,
  }
}
