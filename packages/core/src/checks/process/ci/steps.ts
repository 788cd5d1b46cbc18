import type { Json } from '../../../model/finding.ts'
import { isTable, type Table } from '../../../settings/index.ts'
import { readScript, type ScriptLine } from './commands.ts'
import { isNever, toleratesFailure } from './condition.ts'
import { WORKFLOWS, type WorkflowFile, type Workflows } from './read.ts'

/** A step, or a job that is one call of a workflow. */
export interface Step {
  workflow: WorkflowFile
  job: string
  run: string | null
  /** What `run` says, line by line. */
  script: ScriptLine[]
  uses: string | null
  line: number | undefined
  /** It, or its job, is switched off by `if: false`. */
  off: boolean
  /** `continue-on-error` on it or on its job. */
  tolerated: boolean
}

export interface Steps {
  steps: Step[]
  /** What is called and cannot be looked into: workflows elsewhere, actions of the repository. */
  elsewhere: string[]
}

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null)

/** The jobs of a workflow by id, in its order. */
export const jobsOf = ({ value }: WorkflowFile): Map<string, Table> =>
  new Map(
    Object.entries(isTable(value.jobs) ? value.jobs : {}).flatMap(([id, job]) =>
      isTable(job) ? [[id, job] as const] : [],
    ),
  )

/** A workflow of the same repository that a job calls. */
const calledIn = (workflows: Workflows, uses: string): WorkflowFile | undefined =>
  uses.startsWith(`./${WORKFLOWS}/`)
    ? workflows.read.find(({ path }) => `./${path}` === uses)
    : undefined

/** What holds for all steps of a called workflow. */
interface Around {
  off: boolean
  tolerated: boolean
}

const addSteps = (
  found: Steps,
  at: { workflow: WorkflowFile; job: string },
  list: readonly Json[],
  { off, tolerated }: Around,
): void => {
  for (const [index, step] of list.entries()) {
    if (!isTable(step)) continue
    const uses = text(step.uses)
    const run = text(step.run)
    let script: ScriptLine[] | undefined
    if (uses?.startsWith('./')) found.elsewhere.push(uses)
    found.steps.push({
      ...at,
      run,
      get script() {
        script ??= readScript(run ?? '')
        return script
      },
      uses,
      get line() {
        return at.workflow.line(['jobs', at.job, 'steps', String(index)])
      },
      off: off || isNever(step.if),
      tolerated: tolerated || toleratesFailure(step['continue-on-error']),
    })
  }
}

/**
 * All steps of a workflow, or of one job of it, with those of the workflows of the same repository
 * that it calls; of one that is called twice in the same way once.
 */
export const stepsOf = (workflow: WorkflowFile, workflows: Workflows, only?: string): Steps => {
  const found: Steps = { steps: [], elsewhere: [] }
  const visited = new Set<string>()
  const visit = (current: WorkflowFile, around: Around, wanted?: string): void => {
    const key = JSON.stringify([current.path, around.off, around.tolerated])
    if (visited.has(key)) return
    visited.add(key)
    for (const [job, table] of jobsOf(current)) {
      if (wanted !== undefined && job !== wanted) continue
      const off = around.off || isNever(table.if)
      const tolerated = around.tolerated || toleratesFailure(table['continue-on-error'])
      const uses = text(table.uses)
      if (uses !== null) {
        const at = { workflow: current, job, line: current.line(['jobs', job, 'uses']) }
        found.steps.push({ ...at, run: null, script: [], uses, off, tolerated })
        const callee = calledIn(workflows, uses)
        if (callee === undefined) found.elsewhere.push(uses)
        else visit(callee, { off, tolerated })
      }
      const steps = Array.isArray(table.steps) ? table.steps : []
      addSteps(found, { workflow: current, job }, steps, { off, tolerated })
    }
  }
  visit(workflow, { off: false, tolerated: false }, only)
  return found
}
