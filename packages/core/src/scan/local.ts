import { basename } from 'node:path'
import { askCm } from '../collect/cm.ts'
import { localBase, openRepository } from '../collect/git/repository.ts'
import { gitSource } from '../collect/git/source.ts'
import { readDeclarations } from '../collect/github/declarations.ts'
import { factsOf, readRepository } from '../collect/github/inventory.ts'
import { githubSource } from '../collect/github/source.ts'
import type { RepositoryState } from '../ledger/state.ts'
import { shortId } from '../model/commit.ts'
import { type Base, type Known, known } from '../model/index.ts'
import { dependenciesFromCm, projectsFromCm } from '../standards/index.ts'
import type { GitHub } from '../transport/types.ts'
import type { ScanOptions, Target } from './options.ts'
import type { Ports } from './ports.ts'
import { windowFrom } from './remote.ts'
import { emptyWorkList, type Work, type WorkList } from './work.ts'

type PathTarget = Extract<Target, { kind: 'path' }>

/** The ledger's name for a clone: its origin's, else its folder's. */
const stateOf = (states: Map<string, RepositoryState>, name: string) =>
  states.get(name.toLowerCase()) ?? null

/**
 * A clone on disk: read by git alone. A shallow clone (actions/checkout's default) that does not
 * hold what changes are counted from is read through the API instead, where there is a token.
 * @throws NotARepositoryError
 */
export const localWork = async (
  target: PathTarget,
  options: ScanOptions,
  ports: Ports,
  states: Map<string, RepositoryState>,
): Promise<WorkList<Work>> => {
  const clone = await (target.clone ?? openRepository(target.path))
  const name = target.name ?? clone.remote?.name ?? basename(clone.root)
  const state = stateOf(states, name)
  const notes: string[] = []
  if (clone.head === null) notes.push('the repository has no commits yet')
  else if (clone.branch === null) notes.push(`HEAD is detached at ${shortId(clone.head.oid)}`)

  const source = gitSource(clone.git, clone.remote)
  // Started now, needed later; whoever waits for it hears of its failure.
  if (clone.head) source.paths(clone.head.oid).catch(() => {})
  const base: Known<Base> = clone.head
    ? await localBase(clone, state?.commit ?? null, options.since)
    : known({ oid: null, how: 'beginning' })
  const cm = await cmAnswers(clone.root, notes)
  const work: Work = {
    repository: {
      name,
      ...(clone.remote ? { url: clone.remote.url } : {}),
      visibility: 'local',
      defaultBranch: clone.branch,
    },
    source,
    head: clone.head,
    base,
    state,
    notes,
    ...(cm ? { cm } : {}),
  }
  const whole =
    target.name !== undefined && ports.github
      ? await asOnGitHub(
          work,
          target.name,
          clone.shallow || clone.partial,
          options.since,
          ports.github,
        )
      : work
  const elsewhere = otherBranch(target.ref, whole.repository.defaultBranch)
  if (elsewhere) whole.notes.push(elsewhere)
  return { ...emptyWorkList(), work: [whole], reportOnly: elsewhere !== null }
}

/** A workflow may run for a branch that nobody merged: then there is no drift yet to tell of. */
export const otherBranch = (
  ref: string | undefined,
  defaultBranch: string | null,
): string | null =>
  ref === undefined || defaultBranch === null || ref === `refs/heads/${defaultBranch}`
    ? null
    : `this is ${ref}, not the default branch ${defaultBranch}: it is looked at, but nobody is told and nothing is remembered`

/** In a workflow: what GitHub knows beyond the clone, and all that a shallow or partial one lacks. */
const asOnGitHub = async (
  work: Work,
  name: string,
  isIncomplete: boolean,
  since: string,
  github: GitHub,
): Promise<Work> => {
  const found = await readRepository(github, name)
  const known = { ...work, repository: factsOf(found) }
  if (!isIncomplete) return known
  const base = await remoteBase(github, found.id, work.state?.commit ?? null, since)
  return { ...known, source: githubSource(github, name), base: base ?? work.base }
}

/** What changes are counted from, by what GitHub has of the history. */
const remoteBase = async (
  github: GitHub,
  id: string,
  ledger: string | null,
  since: string,
): Promise<Known<Base> | null> => {
  if (ledger !== null) return known({ oid: ledger, how: 'ledger' })
  const found = (await readDeclarations(github, [id], since)).get(id)
  if (!found?.known) return null
  return known(windowFrom(found.value.older))
}

const cmAnswers = async (root: string, notes: string[]): Promise<Work['cm'] | undefined> => {
  const answers = await askCm(root)
  if (answers === null) return undefined
  if (!answers.known) {
    notes.push(`${answers.reason}; the built-in table was used`)
    return undefined
  }
  const tracked = dependenciesFromCm(answers.value.dependencies)
  const projects = projectsFromCm(answers.value.projects)
  if (!tracked.known) notes.push(`check-my-toolkit: ${tracked.reason}; the built-in table was used`)
  if (!projects.known)
    notes.push(`check-my-toolkit: ${projects.reason}; projects were detected here`)
  const tools = tracked.known ? tracked.value : new Map<string, string[]>()
  return {
    tracked: (path) => {
      const named = tools.get(path)
      return named ? { kind: 'dependency', tools: named } : null
    },
    ...(projects.known ? { projects } : {}),
  }
}
