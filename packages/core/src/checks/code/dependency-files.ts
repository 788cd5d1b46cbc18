import type { Check } from '../../model/check.ts'
import type { CodeFacts, FileChange } from '../../model/facts.ts'
import type { Json } from '../../model/finding.ts'
import { isTable, type SettingChange } from '../../settings/index.ts'
import type { ChangeCheck, Input } from './changes/context.ts'
import { isRequiredHook } from './changes/hooks.ts'
import { judgeChanges } from './changes/run.ts'

const ID = 'code/dependency-files'

/** `../tsconfig.base.json` as `tsconfig.json` in `packages/a` means it. */
const resolved = (file: string, to: string): string => {
  const parts = file.split('/').slice(0, -1)
  for (const part of to.split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '' && part !== '.') parts.push(part)
  }
  return parts.join('/')
}

/** A compiler's project is named by its file, its name without `.json`, or its folder. */
const isNamed = (path: string, named: string): boolean =>
  path === named || path === `${named}.json` || path === `${named}/tsconfig.json`

/** Whether a tsconfig names another file by where it is now, because that was renamed along with it. */
const followsRename = (
  change: FileChange,
  { segments, before, after }: SettingChange,
  { facts }: Input,
): boolean => {
  if (!/(?:^|\/)[^/]*[tj]sconfig[^/]*\.json$/.test(change.path) || !facts.changes.known)
    return false
  const [key] = segments
  if (key !== 'extends' && key !== 'references') return false
  const text = (value: Json | undefined): string | null => {
    const found = isTable(value) ? value.path : value
    return typeof found === 'string' && found.startsWith('.') ? found : null
  }
  const [from, to] = [text(before), text(after)]
  if (from === null && to === null) return false
  if (key === 'extends' && (from === null || to === null)) return false
  const moves = renamesOf(facts.changes.value)
  return moves.some(
    ({ path, previousPath = '' }) =>
      (from === null ||
        isNamed(previousPath, resolved(change.previousPath ?? change.path, from))) &&
      (to === null || isNamed(path, resolved(change.path, to))),
  )
}

const renames = new WeakMap<readonly FileChange[], FileChange[]>()

const renamesOf = (changes: readonly FileChange[]): FileChange[] => {
  const known = renames.get(changes)
  if (known) return known
  const made = changes.filter(({ previousPath }) => previousPath !== undefined)
  renames.set(changes, made)
  return made
}

const dependencies: ChangeCheck = {
  id: ID,
  kind: 'dependency',
  pair: (_change, before, after, { facts }) => ({
    before,
    after,
    surroundings: { now: facts.now },
  }),
  isRequired: (path, { standard }) => isRequiredHook(path, standard),
  isElsewhere: (change, setting, input) =>
    setting !== null && followsRename(change, setting, input),
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
