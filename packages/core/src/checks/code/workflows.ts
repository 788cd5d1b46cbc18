import type { Check } from '../../model/check.ts'
import type { CodeFacts } from '../../model/facts.ts'
import {
  baseName,
  isTable,
  joinPath,
  type Segments,
  settingAt,
  splitPath,
} from '../../settings/index.ts'
import { alignWorkflow, normalizeWorkflow, placeOf } from '../../severity/index.ts'
import type { ChangeCheck, Pair } from './changes/context.ts'
import { requiredGates } from './changes/required-gates.ts'
import { judgeChanges } from './changes/run.ts'
import { plainChange } from './changes/workflow-plain.ts'
import { workflowTitle, written } from './changes/workflow-title.ts'

const ID = 'code/workflows'

/** A workflow with one of these is missed when it goes, whether the standard names it or not. */
const GRAVE_GATES = new Set(['tests', 'code scanning', 'secrets'])

/** With a step or job goes what was risky in it; what a job no longer guards stays lost. */
const isObsolete = (segments: Segments, pair: Pair): boolean => {
  const [first, , third] = segments
  const isIn = (side: 'before' | 'after', length: number): boolean =>
    settingAt(pair[side], segments.slice(0, length)) !== undefined
  if (first === 'runs') return segments.length > 3 && isIn('before', 3) && !isIn('after', 3)
  if (first !== 'jobs' || segments.length < 3) return false
  if (third === 'id') return !isIn('after', 2)
  if (!isIn('after', 2)) return isIn('before', 2) && third !== 'gates'
  return third === 'steps' && segments.length > 4 && isIn('before', 4) && !isIn('after', 4)
}

const workflowChanges: ChangeCheck = {
  id: ID,
  kind: 'workflow',
  plain: plainChange,
  title: workflowTitle,
  written,
  isObsolete,
  isRequired: (path, { standard }) => {
    const name = baseName(path)
    const { workflows } = requiredGates(standard)
    return workflows.includes(name) || workflows.includes(name.replace(/\.ya?ml$/, ''))
  },
  isGate: (_change, before, { standard }) => {
    const { workflows } = requiredGates(standard)
    const name = settingAt(before, ['name'])
    if (typeof name === 'string' && workflows.includes(name)) return true
    const jobs = settingAt(normalizeWorkflow(before).value, ['jobs'])
    return Object.values(isTable(jobs) ? jobs : {}).some((job) => {
      const gates = isTable(job) ? job.gates : undefined
      return Array.isArray(gates) && gates.some((gate) => GRAVE_GATES.has(String(gate)))
    })
  },
  pair: ({ path }, before, after, { standard, facts }) => {
    const owner = facts.repository.name.includes('/')
      ? facts.repository.name.slice(0, facts.repository.name.indexOf('/'))
      : undefined
    const sides = {
      before: before === undefined ? undefined : normalizeWorkflow(before, owner),
      after: after === undefined ? undefined : normalizeWorkflow(after, owner),
    }
    const aligned = alignWorkflow(sides.before?.value, sides.after?.value)
    return {
      before: aligned.before,
      after: sides.after?.value,
      movedTo: aligned.toNew,
      placeIn: (side, setting) => {
        const workflow = sides[side]
        const there = side === 'after' ? setting : joinPath(aligned.toOld(splitPath(setting)))
        return workflow === undefined ? there : placeOf(workflow, there)
      },
      surroundings: {
        now: facts.now,
        public: facts.repository.visibility === 'public',
        workflow: { file: baseName(path), required: requiredGates(standard) },
        ...(owner === undefined ? {} : { owner }),
      },
    }
  },
}

/** Changes to workflows and composite actions. */
export const workflows: Check<CodeFacts> = {
  id: ID,
  domain: 'code',
  title: 'Workflows guard what they guarded, with no more power than before',
  why: 'A workflow holds the repository’s secrets and decides what is merged and released. One line can hand the secrets over, or turn a failing gate green.',
  fix: 'Undo the line, or do what the finding says. If the change is meant, add an exemption with a reason, an owner and an end date, or close the issue.',
  severity: 'critical',
  permissions: ['Contents: read'],
  run: (input) => judgeChanges(workflowChanges, input),
}
