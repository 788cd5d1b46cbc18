import { isTable, type Table } from '../../../settings/index.ts'
import { isNever, toleratesFailure } from './condition.ts'
import { WORKFLOWS, type WorkflowFile, type Workflows } from './read.ts'

/** A step, or a job that is one call of a workflow. */
export interface Step {
  workflow: WorkflowFile
  job: string
  run: string | null
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

/**
 * All steps of a workflow, or of one job of it, with those of the workflows of the same repository
 * that it calls.
 */
export const stepsOf = (
  workflow: WorkflowFile,
  workflows: Workflows,
  only?: string,
  around: { off: boolean; tolerated: boolean; visited: ReadonlySet<string> } = {
    off: false,
    tolerated: false,
    visited: new Set(),
  },
): Steps => {
  const found: Steps = { steps: [], elsewhere: [] }
  const visited = new Set([...around.visited, workflow.path])
  for (const [id, job] of jobsOf(workflow)) {
    if (only !== undefined && id !== only) continue
    const off = around.off || isNever(job.if)
    const tolerated = around.tolerated || toleratesFailure(job['continue-on-error'])
    const uses = text(job.uses)
    if (uses !== null) {
      const line = workflow.line(['jobs', id, 'uses'])
      found.steps.push({ workflow, job: id, run: null, uses, line, off, tolerated })
      const callee = calledIn(workflows, uses)
      if (callee === undefined) found.elsewhere.push(uses)
      else if (!visited.has(callee.path)) {
        const inner = stepsOf(callee, workflows, undefined, { off, tolerated, visited })
        found.steps.push(...inner.steps)
        found.elsewhere.push(...inner.elsewhere)
      }
    }
    for (const [index, step] of (Array.isArray(job.steps) ? job.steps : []).entries()) {
      if (!isTable(step)) continue
      const action = text(step.uses)
      if (action?.startsWith('./')) found.elsewhere.push(action)
      found.steps.push({
        workflow,
        job: id,
        run: text(step.run),
        uses: action,
        get line() {
          return workflow.line(['jobs', id, 'steps', String(index)])
        },
        off: off || isNever(step.if),
        tolerated: tolerated || toleratesFailure(step['continue-on-error']),
      })
    }
  }
  return found
}
