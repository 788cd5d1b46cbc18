import { observeClone } from '../collect/git/process.ts'
import type { RootDeclarations } from '../collect/github/declarations.ts'
import type { InventoryRepository } from '../collect/github/inventory.ts'
import { type Asked, readAbilities } from '../collect/github/process/abilities.ts'
import type { RepositoryState } from '../ledger/state.ts'
import { processNeeds } from '../standards/index.ts'
import type { GitHub } from '../transport/types.ts'
import { openClone } from './cloned.ts'
import { type Declared, declaredIn } from './declared.ts'
import type { LookContext } from './domain.ts'
import type { ScanOptions, Target } from './options.ts'
import { inBatches, type Seen } from './process-batch.ts'
import { inScope, named, stateFinder } from './remote.ts'
import { emptyWorkList, type WorkItem, type WorkList } from './work.ts'

/** One repository whose settings and habits are judged. */
export interface ProcessWork extends WorkItem {
  /** What it declares and what was observed. Whoever asks first has the whole batch read. */
  see(context: LookContext): Promise<Seen>
  /** Start of the window in time; a clone has commits alone. */
  since?: string
}

type States = Map<string, RepositoryState>

/** What is no text asks for nothing. */
const textOf = (file: RootDeclarations['check']): string =>
  file !== null && 'text' in file.content ? file.content.text : ''

/** Whether standards may ask for something; what they inherit is not read yet, and may ask for all. */
const mayAsk = (declared: readonly Declared[]): Asked => {
  const texts = declared.map(({ root }) => textOf(root.check))
  const says = (words: RegExp) => texts.some((text) => /\bextends\b/.test(text) || words.test(text))
  return { bypasses: says(/\b(?:branches|repo)\b/), workflows: says(/\bci\b/) }
}

/** Of the repositories in scope those that take part, or did; and what the token will not see of them. */
const participants = async (
  list: WorkList<ProcessWork>,
  chosen: InventoryRepository[],
  find: ReturnType<typeof stateFinder>,
  options: ScanOptions,
  github: GitHub,
  isNamed: boolean,
): Promise<Declared[]> => {
  const reading = declaredIn(list, chosen, find, options, github, isNamed)
  const [declared, blind] = await Promise.all([
    reading,
    readAbilities(github, chosen, reading.then(mayAsk)),
  ])
  list.notes.push(...blind)
  return declared
}

/**
 * Every opted-in repository of an organization, every time.
 * @throws GitHubError when the owner cannot be seen at all
 */
export const organizationProcess = async (
  target: Extract<Target, { kind: 'organization' }>,
  options: ScanOptions,
  github: GitHub,
  states: States,
): Promise<WorkList<ProcessWork>> => {
  const { list, chosen, find } = await inScope<ProcessWork>(target, options, github, states)
  const declared = await participants(list, chosen, find, options, github, false)
  list.work.push(...inBatches(declared, github, target.login))
  return list
}

/**
 * One repository on GitHub.
 * @throws GitHubError 404 when the token cannot see it
 */
export const repositoryProcess = async (
  name: string,
  options: ScanOptions,
  github: GitHub,
  states: States,
): Promise<WorkList<ProcessWork>> => {
  const { list, chosen } = await named<ProcessWork>(name, github)
  const find = stateFinder(states)
  const declared = await participants(list, chosen, find, options, github, true)
  list.work.push(...inBatches(declared, github, null))
  return list
}

/**
 * A clone on disk, without GitHub: its files, commits and branches.
 * @throws NotARepositoryError
 */
export const clonedProcess = async (
  target: Extract<Target, { kind: 'path' }>,
  options: ScanOptions,
  states: States,
): Promise<WorkList<ProcessWork>> => {
  const { clone, source, declare, ...item } = await openClone(target, options.since, states)
  const work: ProcessWork = {
    ...item,
    async see(context) {
      const standard = await declare(context)
      const observed = await observeClone(clone, source, item.base, processNeeds(standard))
      return { standard, observed, from: 'disk' }
    },
  }
  return { ...emptyWorkList(), work: [work] }
}
