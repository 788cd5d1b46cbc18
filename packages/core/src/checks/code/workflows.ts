import type { Check } from '../../model/check.ts'
import type { CodeFacts } from '../../model/facts.ts'
import { baseName, type Segments, settingAt } from '../../settings/index.ts'
import { normalizeWorkflow, placeOf } from '../../severity/index.ts'
import type { ChangeCheck, Pair } from './changes/context.ts'
import { requiredGates } from './changes/required-gates.ts'
import { judgeChanges } from './changes/run.ts'

const ID = 'code/workflows'

/** With a step or job goes what was risky in it; what a job no longer guards stays lost. */
const isObsolete = (segments: Segments, pair: Pair): boolean => {
  const [first, , third] = segments
  const isIn = (side: 'before' | 'after', length: number): boolean =>
    settingAt(pair[side], segments.slice(0, length)) !== undefined
  if (first === 'runs') return segments.length > 3 && isIn('before', 3) && !isIn('after', 3)
  if (first !== 'jobs' || segments.length < 3) return false
  if (!isIn('after', 2)) return isIn('before', 2) && third !== 'gates'
  return third === 'steps' && segments.length > 4 && isIn('before', 4) && !isIn('after', 4)
}

const workflowChanges: ChangeCheck = {
  id: ID,
  kind: 'workflow',
  plainAsFile: true,
  isObsolete,
  isRequired: ({ path }, { standard }) => {
    const name = baseName(path)
    const { workflows } = requiredGates(standard)
    return workflows.includes(name) || workflows.includes(name.replace(/\.ya?ml$/, ''))
  },
  pair: ({ path }, before, after, { standard, facts }) => {
    const owner = facts.repository.name.includes('/')
      ? facts.repository.name.slice(0, facts.repository.name.indexOf('/'))
      : undefined
    const sides = {
      before: before === undefined ? undefined : normalizeWorkflow(before, owner),
      after: after === undefined ? undefined : normalizeWorkflow(after, owner),
    }
    return {
      before: sides.before?.value,
      after: sides.after?.value,
      placeIn: (side, setting) => {
        const workflow = sides[side]
        return workflow === undefined ? setting : placeOf(workflow, setting)
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
