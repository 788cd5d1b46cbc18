import type { Check } from '../../model/check.ts'
import type { CodeFacts } from '../../model/facts.ts'
import type { ChangeCheck } from './changes/context.ts'
import { judgeChanges } from './changes/run.ts'

const ID = 'code/dependency-files'

const dependencies: ChangeCheck = {
  id: ID,
  kind: 'dependency',
  pair: (_change, before, after, { facts }) => ({
    before,
    after,
    surroundings: { now: facts.now },
  }),
}

/** Changes to the files that enabled checks depend on. */
export const dependencyFiles: Check<CodeFacts> = {
  id: ID,
  domain: 'code',
  title: 'The settings of the tools that a standard requires are not weakened',
  why: 'A tool that still runs and passes can have been told to look away: a rule off, a folder excluded, a threshold lowered in its own file.',
  fix: 'Set the value back. If less is really meant, add an exemption with a reason, an owner and an end date, or close the issue.',
  severity: 'critical',
  permissions: ['Contents: read'],
  run: (input) => judgeChanges(dependencies, input),
}
