import type { Result } from '../../../model/finding.ts'
import { type ChangeCheck, type Input, startRun } from './context.ts'
import { judgeFile, judgeUnchanged } from './judge-file.ts'

/**
 * Judges all changed files of one kind, and what was still open about files that did not change.
 * Where changes are unknown, so is the verdict, and what was open stays so.
 */
export const judgeChanges = (check: ChangeCheck, input: Input): Result[] => {
  const run = startRun(check, input)
  const { changes, repository } = input.facts
  if (!changes.known) {
    const permissions =
      changes.permission === undefined ? {} : { permissions: [changes.permission] }
    return [
      {
        check: check.id,
        status: 'unknown',
        subject: repository.name,
        message: `What changed could not be seen: ${changes.reason}`,
        ...permissions,
        findings: [],
      },
      ...judgeUnchanged(run, new Set()),
    ]
  }
  const mine = changes.value.filter(({ kind }) => kind === check.kind)
  const names = mine.flatMap(({ path, previousPath }) =>
    previousPath === undefined ? [path] : [path, previousPath],
  )
  return [...mine.map((change) => judgeFile(change, run)), ...judgeUnchanged(run, new Set(names))]
}
