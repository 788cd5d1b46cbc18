import { type Known, known, unknown } from '../../../model/known.ts'
import type { ProcessFacts } from '../../../model/process-facts.ts'
import { own } from '../../../model/shape.ts'
import { baseName, isTable, type Table } from '../../../settings/index.ts'
import { textsOf } from '../../../standards/index.ts'
import { placeOf } from '../../shared/asked.ts'
import { named } from '../../shared/words.ts'
import { isNever } from '../ci/condition.ts'
import { selectWorkflow, type UnreadWorkflow, type WorkflowFile, workflowsOf } from '../ci/read.ts'
import { ownReach } from '../ci/triggers.ts'
import { listOf, type Section } from '../shared/section.ts'
import type { EffectiveRule } from './effective.ts'
import type { Outcome } from './outcome.ts'
import { reportedName } from './reported-name.ts'
import { setAtOf } from './source.ts'

/** The jobs of a workflow that are meant as gates. */
type Meant = ReadonlySet<string> | 'all'

/** What is meant as a gate: of these workflows all jobs, or the ones that are named. */
const meantAsGates = (section: Section): Map<string, Meant> => {
  const found = new Map<string, Meant>()
  const byWorkflow = own(section.table, 'jobs')
  for (const [workflow, jobs] of isTable(byWorkflow) ? Object.entries(byWorkflow) : []) {
    found.set(workflow, new Set(textsOf(jobs)))
  }
  for (const workflow of listOf(section, 'required_workflows') ?? []) {
    if (!found.has(workflow)) found.set(workflow, 'all')
  }
  return found
}

/** Whether `[process.ci]` means any job as a gate. */
export const asksGates = (section: Section): boolean => meantAsGates(section).size > 0

const jobsOf = ({ value }: WorkflowFile): Map<string, Table> =>
  new Map(
    Object.entries(isTable(value.jobs) ? value.jobs : {}).flatMap(([id, job]) =>
      isTable(job) ? [[id, job] as const] : [],
    ),
  )

const needsOf = ({ needs }: Table): string[] =>
  typeof needs === 'string' ? [needs] : textsOf(needs)

/** Jobs whose check is required, and those that such a job waits for. */
const heldUpBy = (jobs: ReadonlyMap<string, Table>, rule: EffectiveRule): Set<string> => {
  const required = [...jobs].filter(([id, job]) => {
    const { matches } = reportedName(id, job)
    return rule.contexts.value.some(({ context }) => matches(context))
  })
  const found = new Set<string>()
  const open = required.map(([id]) => id)
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const job = jobs.get(id)
    if (job === undefined || found.has(id)) continue
    found.add(id)
    open.push(...needsOf(job))
  }
  return found
}

/**
 * A job of a required workflow that runs on a condition of its own is no gate: where it is skipped it
 * counts as passed. `if: always()` is what jobs write that sum others up.
 * https://docs.github.com/en/pull-requests/reference/status-checks
 */
const isUnconditional = ({ if: condition }: Table): boolean =>
  condition === undefined ||
  condition === null ||
  /^(?:\$\{\{)?\s*(?:always\(\)|!\s*cancelled\(\)|success\(\)|true)\s*(?:\}\})?$/.test(
    String(condition).trim(),
  )

interface Question {
  section: Section
  rule: EffectiveRule
  facts: ProcessFacts
}

const judgeJob = (
  id: string,
  job: Table,
  workflow: WorkflowFile,
  narrowed: readonly string[],
  { section, rule, facts }: Question,
): Outcome => {
  const about = { key: id, file: workflow.path }
  const { contexts, others, branch } = rule
  if (contexts.unseen !== undefined) return { ...about, unseen: contexts.unseen }
  if (others.has('workflows')) {
    const reason = 'a ruleset requires whole workflows, and which ones was not shown'
    return { ...about, unseen: unknown(reason) }
  }
  const { name } = reportedName(id, job)
  const file = baseName(workflow.path)
  const setAt = setAtOf(contexts.sources.slice(0, 1), facts.repository)
  const line = workflow.line(['jobs', id])
  const filter =
    narrowed.length === 0
      ? ''
      : ' Take its filters by path and branch away first: a required check that does not run stays pending.'
  return {
    ...about,
    violation: {
      rule: 'process/gate-not-required',
      title: `Job ${named(id)} of ${named(file)} holds nothing up: no rule of ${branch} requires its check`,
      file: workflow.path,
      ...(line === undefined ? {} : { line }),
      expected: name,
      actual: contexts.value.map(({ context }) => context),
      setAt,
      fix: `Add ${named(name)} to the required status checks in ${setAt.name}. It is meant as a gate by ${placeOf(section.origin(Object.hasOwn(section.table, 'jobs') ? 'jobs' : 'required_workflows'))}.${filter}`,
    },
  }
}

const judgeWorkflow = (workflow: WorkflowFile, wanted: Meant, question: Question): Outcome[] => {
  // Jobs of a workflow that is called report by another name.
  const reach = ownReach(workflow, question.facts.repository.defaultBranch)
  if (!reach.runs) return []
  const jobs = jobsOf(workflow)
  const held = heldUpBy(jobs, question.rule)
  const isMeant = (id: string, job: Table): boolean =>
    wanted === 'all'
      ? isUnconditional(job)
      : !isNever(job.if) && (wanted.has(id) || wanted.has(reportedName(id, job).name))
  return [...jobs]
    .filter(([id, job]) => isMeant(id, job))
    .map(([id, job]) =>
      held.has(id)
        ? { key: id, file: workflow.path }
        : judgeJob(id, job, workflow, reach.narrowed, question),
    )
}

/**
 * Jobs that `[process.ci]` means as gates and that no rule requires, neither by themselves nor
 * through a job that waits for them; unknown where the workflows were not seen.
 */
export const judgeGates = (question: Question): Known<Outcome[]> => {
  const workflows = workflowsOf(question.facts.files)
  if (!workflows.known) {
    return unknown(workflows.reason, 'permission' in workflows ? workflows.permission : undefined)
  }
  const outcomes: Outcome[] = []
  const read = new Map<WorkflowFile, Meant>()
  for (const [name, jobs] of meantAsGates(question.section)) {
    const selected = selectWorkflow(workflows.value, name)
    // That it is not there is what process/workflows tells.
    if (selected.kind === 'absent') continue
    if (selected.kind !== 'read') outcomes.push(unread(name, selected.unread))
    else read.set(selected.workflow, together(read.get(selected.workflow), jobs))
  }
  for (const [workflow, jobs] of read) {
    outcomes.push(...judgeWorkflow(workflow, jobs, question))
  }
  return known(outcomes)
}

/** One workflow may be meant by its file and by its name; jobs that are named say more than "all". */
const together = (before: Meant | undefined, more: Meant): Meant => {
  if (before === undefined || before === 'all') return more
  return more === 'all' ? before : new Set([...before, ...more])
}

const unread = (key: string, { path, reason, permission }: UnreadWorkflow): Outcome => ({
  key,
  file: path,
  unseen: unknown(reason, permission),
})
