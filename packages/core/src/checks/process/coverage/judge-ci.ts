import type { ProcessFiles } from '../../../model/process-facts.ts'
import { named, several } from '../../shared/words.ts'
import { selectWorkflow, type WorkflowFile, workflowsOf } from '../ci/read.ts'
import { jobsOf, type Steps, stepsOf } from '../ci/steps.ts'
import { textOfFile } from '../files/lookup.ts'
import { type CoverageStep, coverageSteps, isService } from './ci.ts'
import { scriptsIn } from './scripts.ts'

/** Where to look: `ci_workflow` and `ci_job`; everywhere where neither is given. */
export interface Where {
  workflow: string | undefined
  job: string | undefined
}

/** What continuous integration does about coverage. */
export type CiOutcome =
  | { kind: 'unchanged' }
  | { kind: 'unseen'; reason: string; permission?: string }
  /** Something that must enforce it is not there, or does not: said as what is found instead. */
  | { kind: 'none'; actual: string; file?: string; line?: number }
  /** A step with a threshold of its own. */
  | { kind: 'own'; value: number; file: string; line?: number; command: string }
  /** A step that measures, and leaves the threshold to the settings. */
  | { kind: 'settings'; file: string; line?: number; command: string }

const place = ({ step }: CoverageStep): { file: string; line?: number } =>
  step.line === undefined
    ? { file: step.workflow.path }
    : { file: step.workflow.path, line: step.line }

const ofSteps = ({ steps, elsewhere }: Steps, scripts: Map<string, string>): CiOutcome => {
  const found = coverageSteps(steps, scripts)
  const sound = found.filter(({ ignored }) => ignored === undefined)
  const own = sound
    .filter((one) => one.threshold !== undefined)
    .toSorted((a, b) => (b.threshold ?? 0) - (a.threshold ?? 0))[0]
  if (own?.threshold !== undefined) {
    return { kind: 'own', value: own.threshold, command: own.command, ...place(own) }
  }
  const [plain] = sound
  if (plain !== undefined) return { kind: 'settings', command: plain.command, ...place(plain) }
  const service = steps.find(isService)
  if (service !== undefined) {
    return {
      kind: 'unseen',
      reason: `${named(service.uses ?? '')} judges it by settings of its own`,
    }
  }
  if (elsewhere.length > 0) {
    const calls = several([...new Set(elsewhere)])
    return { kind: 'unseen', reason: `a workflow calls ${calls}, which was not looked into` }
  }
  const [ignored] = found
  if (ignored !== undefined) {
    return {
      kind: 'none',
      actual: `${named(ignored.command)}: ${ignored.ignored}`,
      ...place(ignored),
    }
  }
  return { kind: 'none', actual: 'no step measures coverage' }
}

/** What the workflows do about coverage: one job, one workflow, or all of them. */
export const judgeCi = (files: ProcessFiles, { workflow, job }: Where): CiOutcome => {
  const workflows = workflowsOf(files)
  if (!workflows.known) {
    return 'unchanged' in workflows ? { kind: 'unchanged' } : { kind: 'unseen', ...workflows }
  }
  const packageJson = textOfFile(files, 'package.json')
  const scripts = scriptsIn(packageJson.known ? packageJson.value : undefined)
  let among: WorkflowFile[] = workflows.value.read
  if (workflow !== undefined) {
    const selected = selectWorkflow(workflows.value, workflow)
    if (selected.kind === 'absent') {
      return { kind: 'none', actual: `there is no workflow ${named(workflow)}` }
    }
    if (selected.kind !== 'read') return { kind: 'unseen', reason: selected.unread.reason }
    among = [selected.workflow]
  }
  const holding = job === undefined ? among : among.filter((one) => jobsOf(one).has(job))
  if (holding.length === 0) {
    const [unread] = workflow === undefined ? workflows.value.unread : []
    if (unread !== undefined) return { kind: 'unseen', reason: unread.reason }
    const actual = job === undefined ? 'there is no workflow' : `there is no job ${named(job)}`
    return { kind: 'none', actual }
  }
  const each = holding.map((one) => stepsOf(one, workflows.value, job))
  const all: Steps = {
    steps: each.flatMap(({ steps }) => steps),
    elsewhere: each.flatMap(({ elsewhere }) => elsewhere),
  }
  const outcome = ofSteps(all, scripts)
  const [unread] = workflow === undefined ? workflows.value.unread : []
  return outcome.kind === 'none' && unread !== undefined
    ? { kind: 'unseen', reason: unread.reason }
    : outcome
}
