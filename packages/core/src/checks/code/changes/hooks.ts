import type { RepositoryStandard } from '../../../model/standard.ts'
import { baseName, settingAt } from '../../../settings/index.ts'
import { fileMatches } from '../../../severity/index.ts'
import { textsOf } from '../../../standards/index.ts'

/** Scripts of husky are named like the hook they are. */
const HUSKY = /(?:^|\/)\.husky\/[^/]+$/
/** One file in which all hooks stand. */
const ALL_HOOKS = ['.pre-commit-config.*', 'lefthook.*', '.lefthook.*']

/** Whether a standard asks for the hook, or for any of those in the file. */
export const isRequiredHook = (path: string, { standards }: RepositoryStandard): boolean => {
  const required = standards.flatMap(({ config }) =>
    ['require_hooks', 'required_hooks'].flatMap((key) =>
      textsOf(settingAt(config, ['process', 'hooks', key])),
    ),
  )
  if (HUSKY.test(path)) return required.includes(baseName(path))
  return required.length > 0 && fileMatches(ALL_HOOKS, path)
}

/** Lines of a script after which nothing has been checked. */
const IDLE = /^\s*(?:#.*|:|true|set [-+]\w+|exit(?: 0)?|(?:\.|source) .*husky\.sh"?)?\s*$/

/** Whether a hook's script runs nothing, or stops before it does. */
const isIdle = (script: string): boolean => {
  for (const line of script.split(/\r?\n/)) {
    if (/^\s*exit(?: 0)?\s*(?:#.*)?$/.test(line)) return true
    if (!IDLE.test(line)) return false
  }
  return true
}

/** Whether a hook's script that ran something runs nothing any more. */
export const isEmptied = (path: string, before: string, after: string): boolean =>
  HUSKY.test(path) && !isIdle(before) && isIdle(after)
