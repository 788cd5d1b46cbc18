import type { Json } from '../../../model/finding.ts'
import { baseName, isTable, type Table } from '../../../settings/index.ts'
import { named, several } from '../../shared/words.ts'
import { isNever } from './condition.ts'
import { lets } from './filter-pattern.ts'
import { WORKFLOWS, type WorkflowFile, type Workflows } from './read.ts'

/** Events that can judge a change before it is merged; `push` where it lets the branch of a pull request through. */
const GATES = ['pull_request', 'pull_request_target', 'merge_group', 'push'] as const

/** At least one of these is needed to see a pull request before it is merged. */
const BEFORE_MERGE = new Set(['opened', 'synchronize', 'reopened', 'ready_for_review'])

/** Whether, and why not, a workflow runs on a change before it is merged. */
export interface Reach {
  runs: boolean
  /** Why it does not, one for each event. */
  reasons: string[]
  /** Filters by path, or by the name of the branch that is pushed: it runs, but not on every change. */
  narrowed: string[]
  /** A workflow that might call it could not be read. */
  hidden: boolean
}

const textsIn = (value: Json | undefined): string[] | undefined =>
  value === undefined || value === null
    ? undefined
    : (Array.isArray(value) ? value : [value]).map(String)

const eventsOf = (on: Json | undefined): Map<string, Table> => {
  if (isTable(on)) {
    return new Map(Object.entries(on).map(([name, value]) => [name, isTable(value) ? value : {}]))
  }
  return new Map((textsIn(on) ?? []).map((name) => [name, {}]))
}

/** Names that branches of pull requests may have, one for each of GitHub's two wildcards. */
const TOPICS = ['topic', 'topic/1']

/** A branch that a pattern with a wildcard stands for, null for the name of one branch. */
const exampleOf = (pattern: string): string | null =>
  pattern.includes('*') && !pattern.startsWith('!') ? pattern.replace(/\*+/g, 'topic') : null

/** Whether more branches than those that it names are let through. */
const letsTopics = (branches: readonly string[], branch: string | null): boolean =>
  branches.map(exampleOf).some((name) => name !== null && name !== branch && lets(branches, name))

/**
 * Why a push is only seen after the merge, null where the branch of a pull request is seen, too. Its
 * filter is about the branch that is pushed; that of a pull request about the one it goes into.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#onpushbranchestagsbranches-ignoretags-ignore
 */
const reasonAgainstPush = (
  filter: Table,
  branches: readonly string[] | undefined,
  ignored: readonly string[] | undefined,
  branch: string | null,
): string | null => {
  const onlyTags = filter.tags !== undefined || filter['tags-ignore'] !== undefined
  if (branches === undefined && ignored === undefined) return onlyTags ? 'push only for tags' : null
  if (branches && !letsTopics(branches, branch)) {
    return `push only for ${several(branches)}, not for the branch of a pull request`
  }
  return ignored && TOPICS.every((name) => lets(ignored, name))
    ? `push ignores ${several(ignored)}, and so the branch of a pull request`
    : null
}

/** Why an event does not see changes to the branch before they are merged, null where it does. */
const reasonAgainst = (event: string, filter: Table, branch: string | null): string | null => {
  const [types, branches, ignored] = [
    textsIn(filter.types),
    textsIn(filter.branches),
    textsIn(filter['branches-ignore']),
  ]
  if (event.startsWith('pull_request') && types && !types.some((type) => BEFORE_MERGE.has(type))) {
    return `${event} only when ${several(types)}`
  }
  if (textsIn(filter['paths-ignore'])?.includes('**')) return `${event} ignores all paths`
  if (event === 'push') return reasonAgainstPush(filter, branches, ignored, branch)
  if (branch === null) return null
  if (branches && !lets(branches, branch)) {
    return `${event} only for ${several(branches)}, which leaves out ${named(branch)}`
  }
  if (ignored && lets(ignored, branch)) {
    return `${event} ignores ${several(ignored)}, and so ${named(branch)}`
  }
  return null
}

/** Filters that let it run on some changes alone. */
const narrowedBy = (event: string, filter: Table): string[] => {
  const only = textsIn(filter.paths)
  const not = textsIn(filter['paths-ignore'])
  const branches = event === 'push' ? textsIn(filter.branches) : undefined
  return [
    ...(branches && !TOPICS.every((name) => lets(branches, name))
      ? [`push only for branches in ${several(branches)}`]
      : []),
    ...(only ? [`${event} only for changes in ${several(only)}`] : []),
    ...(not ? [`${event} not for changes in ${several(not)}`] : []),
  ]
}

/** Whether a workflow has a job that calls the other one. */
const calls = (caller: WorkflowFile, callee: WorkflowFile, repository: string): boolean => {
  const path = `${WORKFLOWS}/${baseName(callee.path)}`
  const jobs = isTable(caller.value.jobs) ? Object.values(caller.value.jobs) : []
  return jobs.some((job) => {
    if (!isTable(job) || typeof job.uses !== 'string' || isNever(job.if)) return false
    return job.uses === `./${path}` || job.uses.startsWith(`${repository}/${path}@`)
  })
}

/** What the triggers of a workflow say by themselves; `called`: others may run it, too. */
export const ownReach = (
  { value }: Pick<WorkflowFile, 'value'>,
  branch: string | null,
): Reach & { called: boolean } => {
  const events = eventsOf(value.on)
  const called = events.has('workflow_call')
  const reasons: string[] = []
  const narrowed: string[] = []
  for (const event of GATES) {
    const filter = events.get(event)
    if (filter === undefined) continue
    const reason = reasonAgainst(event, filter, branch)
    const filters = narrowedBy(event, filter)
    if (reason !== null) reasons.push(reason)
    else if (filters.length > 0) narrowed.push(...filters)
    else return { runs: true, reasons: [], narrowed: [], hidden: false, called }
  }
  if (narrowed.length > 0) return { runs: true, reasons: [], narrowed, hidden: false, called }
  if (called) reasons.push('no workflow that runs on pull requests calls it')
  else if (reasons.length === 0) {
    const names = [...events.keys()]
    reasons.push(names.length === 0 ? 'it has no trigger' : `it only runs on ${several(names)}`)
  }
  return { runs: false, reasons, narrowed: [], hidden: false, called }
}

/**
 * Whether a workflow can run on a pull request before it is merged; through another one that calls
 * it, too.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows
 */
export const reachOf = (
  workflow: WorkflowFile,
  workflows: Workflows,
  repository: { name: string; defaultBranch: string | null },
): Reach => {
  const { called: isCalled, ...first } = ownReach(workflow, repository.defaultBranch)
  const visited = new Set([workflow.path])
  const queue = isCalled && !first.runs ? [workflow] : []
  for (const callee of queue) {
    for (const caller of workflows.read) {
      if (visited.has(caller.path) || !calls(caller, callee, repository.name)) continue
      visited.add(caller.path)
      const { called, ...reach } = ownReach(caller, repository.defaultBranch)
      if (reach.runs) return reach
      if (called) queue.push(caller)
    }
  }
  return { ...first, hidden: queue.length > 0 && workflows.unread.length > 0 }
}
