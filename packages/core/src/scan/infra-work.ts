import { factsOf, readRepository } from '../collect/github/inventory.ts'
import { githubSource } from '../collect/github/source.ts'
import { type CmResource, readCmInfra } from '../collect/infra/cm-infra.ts'
import { cloneRefs, type Refs } from '../collect/infra/refs.ts'
import type { CodeSource } from '../collect/source.ts'
import type { RepositoryState } from '../ledger/state.ts'
import type { Known, RepositoryStandard } from '../model/index.ts'
import type { GitHub } from '../transport/types.ts'
import { openClone } from './cloned.ts'
import { type Declared, declaredIn, declaredStandard } from './declared.ts'
import type { LookContext } from './domain.ts'
import type { ScanOptions, Target } from './options.ts'
import { inScope, named, stateFinder } from './remote.ts'
import { emptyWorkList, type WorkItem, type WorkList } from './work.ts'

/** One repository whose accounts are looked at. */
export interface InfraWork extends WorkItem {
  source: CodeSource
  /** Top folder of the clone, where there is one: the repository's own code may run there. */
  path: string | null
  /** Its tags and commits, where there is a clone; else GitHub is asked. */
  refs?: Refs
  /** What check-my-toolkit says of the infra manifest, where there is a clone for it to look at. */
  askCm?: () => Promise<Known<CmResource[]> | null>
  /** What its root declares, with everything that it inherits. */
  declare(context: LookContext): Promise<RepositoryStandard>
}

type States = Map<string, RepositoryState>

/** Several environments ask, and the answer is the same. */
const once = <T>(ask: () => Promise<T>): (() => Promise<T>) => {
  let answer: Promise<T> | undefined
  return () => {
    answer ??= ask()
    return answer
  }
}

const toWork =
  (github: GitHub) =>
  (declared: Declared): InfraWork => {
    const { repository, root, head, base, state, notes } = declared
    const { name } = repository
    const source = githubSource(github, name)
    const files = [...root.metadata, ...(root.check ? [root.check] : [])]
    return {
      repository: factsOf(repository),
      head,
      base,
      state,
      notes,
      source,
      path: null,
      declare: (context) => declaredStandard(files, name, source, head, context),
    }
  }

/**
 * Every opted-in repository of an organization, every time: consoles make no commits.
 * @throws GitHubError when the owner cannot be seen at all
 */
export const organizationInfra = async (
  target: Extract<Target, { kind: 'organization' }>,
  options: ScanOptions,
  github: GitHub,
  states: States,
): Promise<WorkList<InfraWork>> => {
  const { list, chosen, find } = await inScope<InfraWork>(target, options, github, states)
  const declared = await declaredIn(list, chosen, find, options, github, false)
  list.work.push(...declared.map(toWork(github)))
  return list
}

/**
 * One repository on GitHub, without a clone.
 * @throws GitHubError 404 when the token cannot see it
 */
export const repositoryInfra = async (
  name: string,
  options: ScanOptions,
  github: GitHub,
  states: States,
): Promise<WorkList<InfraWork>> => {
  const { list, chosen } = await named<InfraWork>(name, github)
  const declared = await declaredIn(list, chosen, stateFinder(states), options, github, true)
  list.work.push(...declared.map(toWork(github)))
  return list
}

/**
 * A clone on disk; in a workflow with what GitHub knows of the repository.
 * @throws NotARepositoryError
 */
export const clonedInfra = async (
  target: Extract<Target, { kind: 'path' }>,
  options: ScanOptions,
  github: GitHub | null,
  states: States,
): Promise<WorkList<InfraWork>> => {
  const { clone, ...item } = await openClone(target, options.since, states)
  const work: InfraWork = {
    ...item,
    path: clone.root,
    refs: cloneRefs(clone),
    askCm: once(() => readCmInfra(clone.root)),
  }
  if (target.name !== undefined && github) {
    work.repository = factsOf(await readRepository(github, target.name))
    // actions/checkout brings one commit, and another one may be deployed.
    if (clone.shallow || clone.partial) work.source = githubSource(github, work.repository.name)
  }
  return { ...emptyWorkList<InfraWork>(), work: [work] }
}
