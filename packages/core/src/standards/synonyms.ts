import type { Problem } from '../model/standard.ts'
import { at, dotted, type Entry, type LocatedTable, toJson } from './located.ts'

/** Two names of one setting: the first is accepted and stored under the second. */
type Synonym = readonly [from: readonly string[], to: readonly string[]]

const RULESET = ['process', 'repo', 'ruleset'] as const
const BRANCHES = ['process', 'branches'] as const

/** Keys that `[process.repo.ruleset]` and `[process.branches]` have in common. */
const SHARED = [
  'branch',
  'enforcement',
  'required_reviews',
  'dismiss_stale_reviews',
  'require_code_owner_reviews',
  'require_status_checks',
  'require_branches_up_to_date',
  'require_signed_commits',
  'enforce_admins',
  'require_last_push_approval',
  'require_conversation_resolution',
  'require_linear_history',
  'allow_force_pushes',
  'allow_deletions',
  'bypass_actors',
] as const

/** The spellings of check-my-toolkit beside this project's own. */
const SYNONYMS: readonly Synonym[] = [
  [
    ['process', 'repo', 'require_branch_protection'],
    [...BRANCHES, 'protection'],
  ],
  [
    [...RULESET, 'name'],
    [...BRANCHES, 'ruleset'],
  ],
  ...SHARED.map(
    (key): Synonym => [
      [...RULESET, key],
      [...BRANCHES, key],
    ],
  ),
  [
    ['process', 'ci', 'require_workflows'],
    ['process', 'ci', 'required_workflows'],
  ],
]

const same = (a: Entry, b: Entry): boolean =>
  JSON.stringify(toJson(a.node)) === JSON.stringify(toJson(b.node))

const disagreement = (
  from: readonly string[],
  a: Entry,
  to: readonly string[],
  b: Entry,
): Problem => {
  const say = (path: readonly string[], entry: Entry): string =>
    `\`${dotted(path)}\` (line ${entry.node.place.line ?? '?'})`
  return {
    level: 'error',
    subject: dotted(from),
    message: `${say(from, a)} and ${say(to, b)} mean the same and disagree`,
    expected: `one of them, or the same value in both`,
    place: a.place,
  }
}

/** The table at a path; made, with the place of what caused it, where there is none. */
const tableAt = (root: LocatedTable, path: readonly string[], cause: Entry): LocatedTable => {
  let table = root
  for (const key of path) {
    const found = table.entries.get(key)?.node
    if (found?.kind === 'table') table = found
    else {
      const made: LocatedTable = { kind: 'table', place: cause.place, entries: new Map() }
      table.entries.set(key, { place: cause.place, node: made })
      table = made
    }
  }
  return table
}

const move = (root: LocatedTable, [from, to]: Synonym, problems: Problem[]): void => {
  const source = at(root, from)
  if (source === undefined) return
  const parent = at(root, from.slice(0, -1))?.node
  if (parent?.kind === 'table') parent.entries.delete(from.at(-1) as string)
  const target = at(root, to)
  if (target === undefined) {
    tableAt(root, to.slice(0, -1), source).entries.set(to.at(-1) as string, source)
  } else if (!same(source, target)) problems.push(disagreement(from, source, to, target))
}

/**
 * `[process.repo] enabled = false` switches branch protection off together with the rest of the
 * section; since its keys now stand under `[process.branches]`, it is said there too.
 */
const switchOff = (root: LocatedTable): void => {
  const off = at(root, ['process', 'repo', 'enabled'])
  if (off?.node.kind !== 'scalar' || off.node.value !== false) return
  tableAt(root, BRANCHES, off).entries.set('protection', off)
}

/**
 * Brings one file to one spelling, in place, before it is merged with others: so a ruleset in one
 * spelling is overridden by a file in the other. Where a file says both and they disagree, that is
 * an error naming both places, and this project's own spelling is used.
 */
export const normalise = (root: LocatedTable): Problem[] => {
  const problems: Problem[] = []
  for (const synonym of SYNONYMS) move(root, synonym, problems)
  const ruleset = at(root, RULESET)?.node
  if (ruleset?.kind === 'table' && ruleset.entries.size === 0) {
    const repo = at(root, RULESET.slice(0, -1))?.node
    if (repo?.kind === 'table') repo.entries.delete('ruleset')
  }
  switchOff(root)
  return problems
}
