import type { Check } from '../../model/check.ts'
import type { CodeFacts, FileChange } from '../../model/facts.ts'
import { baseName, type SettingChange, settingAt } from '../../settings/index.ts'
import { METADATA_FILES } from '../../standards/index.ts'
import type { ChangeCheck, Input } from './changes/context.ts'
import { effectivePair } from './changes/effective.ts'
import { isKnownSetting } from './changes/known-settings.ts'
import { judgeChanges } from './changes/run.ts'
import { tierRuleset } from './tier-ruleset.ts'

const ID = 'code/standards-files'

/**
 * What `code/participation` tells: tier and status of the repository, and that it lost its last
 * declaration. It knows by the ledger; without one, nobody else would tell.
 */
const isToldByParticipation = (
  path: string,
  setting: SettingChange | null,
  { standard, facts }: Input,
): boolean => {
  if (facts.previous === null) return false
  const isMetadata = METADATA_FILES.includes(path)
  if (setting !== null) return isMetadata && ['tier', 'status'].includes(setting.path)
  if (isMetadata) return standard.metadata.file === null && path === facts.previous.metadataFile
  return standard.standards.length === 0 && path === facts.previous.checkFiles[0]
}

/** An exemption that was over when it was added exempts nothing: `code/exemptions` tells it. */
const isAddedTooLate = (setting: SettingChange | null, { facts }: Input): boolean => {
  if (setting === null || setting.before !== undefined) return false
  const [first, second] = setting.segments
  if (first !== 'drift' || second !== 'exempt' || setting.segments.length !== 3) return false
  const expires = settingAt(setting.after, ['expires'])
  return typeof expires === 'string' && expires < facts.now.slice(0, 10)
}

/** Nothing was declared here before. */
const isFirstDeclaration = ({ path, status }: FileChange, { facts }: Input): boolean =>
  status === 'added' && facts.previous === null && path === 'check.toml'

/**
 * What drift-config begins with says how the organization wants it: where nothing was declared before,
 * nothing is loosened. That the file came is told; one that is back, and every later change, is judged.
 * Limits have no effect anywhere else.
 */
const isFirstPolicy = (change: FileChange, setting: SettingChange | null, input: Input): boolean =>
  isFirstDeclaration(change, input) &&
  setting?.segments[0] === 'drift' &&
  (setting.segments[1] === 'limits' || input.policy.isOrganizations === true)

/**
 * A repository for which no organization speaks, and which says so from the beginning, as `drift init`
 * writes it: there are no rulesets that it could extend, so that nothing is loosened. What it says of
 * any other check is judged, and so is this where there is a drift-config.
 */
const isAloneFromTheStart = (
  change: FileChange,
  setting: SettingChange | null,
  input: Input,
): boolean =>
  isFirstDeclaration(change, input) &&
  input.policy.hasOrganization === undefined &&
  setting !== null &&
  setting.segments.slice(0, 2).join('.') === 'drift.severity' &&
  settingAt(setting.after, ['check']) === tierRuleset.id

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
  isElsewhere: (change, setting, input) =>
    isToldByParticipation(change.path, setting, input) ||
    isAddedTooLate(setting, input) ||
    isFirstPolicy(change, setting, input) ||
    isAloneFromTheStart(change, setting, input),
  // What drift itself does not know, and warns of, guards nothing.
  atMost: (path, segments) =>
    METADATA_FILES.includes(baseName(path)) || isKnownSetting(segments) ? undefined : 'low',
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
