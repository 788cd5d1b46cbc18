import type { Check } from '../../model/check.ts'
import type { CodeFacts } from '../../model/facts.ts'
import { METADATA_FILES } from '../../standards/index.ts'
import type { ChangeCheck, Input } from './changes/context.ts'
import { effectivePair } from './changes/effective.ts'
import { judgeChanges } from './changes/run.ts'

const ID = 'code/standards-files'

/**
 * What `code/participation` tells: tier and status of the repository, and that it lost its last
 * declaration. It knows by the ledger; without one, nobody else would tell.
 */
const isToldByParticipation = (
  path: string,
  segments: readonly string[],
  { standard, facts }: Input,
): boolean => {
  if (facts.previous === null) return false
  const isMetadata = METADATA_FILES.includes(path)
  if (segments.length > 0) {
    return isMetadata && segments.length === 1 && ['tier', 'status'].includes(segments[0] ?? '')
  }
  if (isMetadata) return standard.metadata.file === null && path === facts.previous.metadataFile
  return standard.standards.length === 0 && path === facts.previous.checkFiles[0]
}

const declarations: ChangeCheck = {
  id: ID,
  kind: 'declaration',
  pair: ({ path }, before, after, { standard, facts }) => ({
    ...effectivePair(
      before,
      after,
      standard.standards.find(({ file }) => file === path),
    ),
    surroundings: { now: facts.now },
  }),
  isElsewhere: isToldByParticipation,
}

/** Changes to what the repository declares: every check.toml and repo-metadata.yaml. */
export const standardsFiles: Check<CodeFacts> = {
  id: ID,
  domain: 'code',
  title: 'What a repository declares is not weakened',
  why: 'Every other check asks what check.toml says. A threshold lowered or a section removed there is the quietest way to be held to less.',
  fix: 'Set the value back. If less is really meant, add an exemption with a reason, an owner and an end date, or close the issue.',
  severity: 'critical',
  permissions: ['Contents: read'],
  run: (input) => judgeChanges(declarations, input),
}
