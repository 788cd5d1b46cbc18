import type { Finding, Json } from '../../../model/finding.ts'
import { own } from '../../../model/shape.ts'
import { valueIn } from '../../../settings/entries.ts'
import { isTable } from '../../../settings/index.ts'
import { textsOf } from '../../../standards/index.ts'
import { placeOf } from '../../shared/asked.ts'
import { named, several } from '../../shared/words.ts'
import type { Unseen } from '../files/outcome.ts'
import { listOf, type ProcessInput, type Section } from '../shared/section.ts'
import { type Violation, violation } from '../shared/violation.ts'
import { scriptRuns } from './commands.ts'
import { isNever } from './condition.ts'
import type { WorkflowFile, Workflows } from './read.ts'
import { jobsOf, type Step, type Steps, stepsOf } from './steps.ts'

/** One workflow of a declaration, with what is found wrong in it. */
export interface Target {
  check: string
  /** As it is declared. */
  wanted: string
  workflow: WorkflowFile
  workflows: Workflows
  section: Section
  input: ProcessInput
  findings: Finding[]
  unseen: Unseen[]
}

const add = (target: Target, said: Omit<Violation, 'check' | 'file'>): void => {
  const { check, workflow, input, findings } = target
  const made = violation({ check, file: workflow.path, ...said }, input)
  if (!findings.some(({ fingerprint }) => fingerprint === made.fingerprint)) findings.push(made)
}

const hide = (target: Target, subject: string, { elsewhere }: Steps): void => {
  const reason = `${target.workflow.path} calls ${several([...new Set(elsewhere)])}, which was not looked into`
  target.unseen.push({ subject, why: { reason } })
}

/** A workflow of which more is asked was not written by people. */
const MAX_ASKED = 500

const texts = (target: Target, key: string, value: Json | undefined): string[] => {
  const all = [...new Set(textsOf(value))].filter((item) => item.trim() !== '')
  if (all.length > MAX_ASKED) {
    const reason = `only the first ${MAX_ASKED} of ${all.length} entries are judged`
    target.unseen.push({ subject: `${target.wanted} ${key}`, why: { reason } })
  }
  return all.slice(0, MAX_ASKED)
}

/** Whether a job is there and runs; what is wrong is told. */
const judgeJob = (target: Target, id: string): boolean => {
  const { wanted, workflow, section } = target
  const job = jobsOf(workflow).get(id)
  const place = placeOf(section.origin('jobs'))
  const said = { rule: 'process/workflow-job', subject: `${wanted} jobs.${id}`, expected: id }
  if (job === undefined) {
    const others = [...jobsOf(workflow)]
    const [namesake] = others.find(([, other]) => other.name === id) ?? []
    add(target, {
      ...said,
      title: `Workflow ${named(wanted)} has no job ${named(id)}`,
      actual: others.map(([other]) => other).slice(0, 50),
      fix:
        namesake === undefined
          ? `Add the job ${named(id)} to ${workflow.path}, or take it out of \`[process.ci]\` (${place}).`
          : `A job is asked for by its id: write ${named(namesake)} instead of its name in \`[process.ci]\` (${place}).`,
    })
    return false
  }
  if (!isNever(job.if)) return true
  const line = workflow.line(['jobs', id, 'if'])
  add(target, {
    ...said,
    title: `Job ${named(id)} of workflow ${named(wanted)} is switched off`,
    ...(line === undefined ? {} : { line }),
    actual: `if: ${String(job.if)}`,
    fix: `Remove the \`if:\` of the job ${named(id)} in ${workflow.path}.`,
  })
  return false
}

/** `owner/name` asks for any ref, `owner/name@ref` for this one. */
const isAction = (uses: string | null, wanted: string): boolean => {
  if (uses === null) return false
  const at = uses.lastIndexOf('@')
  const bare = at > 0 ? uses.slice(0, at) : uses
  return uses.toLowerCase() === wanted.toLowerCase() || bare.toLowerCase() === wanted.toLowerCase()
}

const judgeAction = (target: Target, steps: Steps, action: string): void => {
  const { wanted, workflow, section } = target
  const used = steps.steps.filter(({ uses }) => isAction(uses, action))
  if (used.some(({ off }) => !off)) return
  const subject = `${wanted} actions.${action}`
  const [off] = used
  if (off === undefined && steps.elsewhere.length > 0) {
    hide(target, subject, steps)
    return
  }
  const [bare = ''] = action.split('@')
  const other = steps.steps.find(({ uses }) => isAction(uses, bare))
  add(target, {
    rule: 'process/workflow-action',
    subject,
    title: off
      ? `Workflow ${named(wanted)} uses ${named(action)} only where it is switched off`
      : `Workflow ${named(wanted)} does not use ${named(action)}`,
    ...lineOf(target, off ?? other),
    expected: action,
    actual: off ? 'switched off' : (other?.uses ?? 'not used'),
    fix: off
      ? `Remove the \`if: false\` around it in ${off.workflow.path}.`
      : `Add a step with \`uses: ${named(action)}\` to ${workflow.path}, or take it out of \`[process.ci.actions]\` (${placeOf(section.origin('actions'))}).`,
  })
}

/** The line of a step, where it stands in the file that the finding is about. */
const lineOf = ({ workflow }: Target, step: Step | undefined): { line?: number } =>
  step?.line === undefined || step.workflow.path !== workflow.path ? {} : { line: step.line }

const judgeCommand = (target: Target, steps: Steps, command: string, job?: string): void => {
  const { wanted, workflow, section } = target
  const subject = `${wanted} commands.${job === undefined ? '' : `${job}.`}${command}`
  const where = job === undefined ? workflow.path : `the job ${named(job)} of ${workflow.path}`
  let best: { step: Step; how: string } | undefined
  for (const step of steps.steps) {
    const runs = scriptRuns(step.script, command)
    if (runs === 'no') continue
    if (runs === 'enforced' && !step.off && !step.tolerated) return
    if (best !== undefined && best.how !== 'switched off') continue
    const how = step.off
      ? 'switched off'
      : step.tolerated
        ? 'continue-on-error'
        : 'its failure is ignored'
    best = { step, how }
  }
  if (best === undefined && steps.elsewhere.length > 0) {
    hide(target, subject, steps)
    return
  }
  const isOff = best?.how === 'switched off'
  const place = placeOf(section.origin('commands'))
  const said = { subject, expected: command, ...lineOf(target, best?.step) }
  if (best !== undefined && !isOff) {
    add(target, {
      ...said,
      rule: 'process/workflow-not-enforced',
      title: `${named(command)} may fail unnoticed in workflow ${named(wanted)}`,
      actual: best.how,
      fix: `Let it fail: remove \`|| true\`, \`set +e\` or \`continue-on-error\` around it in ${best.step.workflow.path}.`,
    })
    return
  }
  add(target, {
    ...said,
    rule: 'process/workflow-command',
    title: isOff
      ? `Workflow ${named(wanted)} runs ${named(command)} only where it is switched off`
      : `Workflow ${named(wanted)} does not run ${named(command)}`,
    actual: isOff ? 'switched off' : 'not run',
    fix: isOff
      ? `Remove the \`if: false\` around it in ${best?.step.workflow.path ?? where}.`
      : `Add a step with \`run: ${named(command)}\` to ${where}, or take it out of \`[process.ci.commands]\` (${place}).`,
  })
}

/** The workflows that a key of `[process.ci]` speaks about. */
const workflowsIn = ({ table }: Section, key: string): string[] => {
  const value = own(table, key)
  return isTable(value) ? Object.keys(value) : []
}

/** Judges what `[process.ci]` asks for inside a workflow: jobs, actions and commands. */
export const judgeContent = (target: Target): void => {
  const { section, wanted, workflow, workflows } = target
  for (const id of texts(target, 'jobs', valueIn(section.table, 'jobs', wanted)))
    judgeJob(target, id)
  const actions = texts(target, 'actions', valueIn(section.table, 'actions', wanted))
  const commands = valueIn(section.table, 'commands', wanted)
  if (actions.length === 0 && commands === undefined) return
  const steps = stepsOf(workflow, workflows)
  for (const action of actions) judgeAction(target, steps, action)
  for (const command of texts(target, 'commands', commands)) judgeCommand(target, steps, command)
  if (!isTable(commands)) return
  for (const [job, list] of Object.entries(commands)) {
    if (!judgeJob(target, job)) continue
    const inside = stepsOf(workflow, workflows, job)
    for (const command of texts(target, `commands.${job}`, list))
      judgeCommand(target, inside, command, job)
  }
}

/** All workflows that `[process.ci]` names, and whether each is required by name. */
export const declaredWorkflows = (section: Section): Map<string, boolean> => {
  const found = new Map<string, boolean>()
  for (const name of listOf(section, 'required_workflows') ?? []) found.set(name, true)
  for (const key of ['jobs', 'actions', 'commands']) {
    for (const name of workflowsIn(section, key)) if (!found.has(name)) found.set(name, false)
  }
  return found
}
