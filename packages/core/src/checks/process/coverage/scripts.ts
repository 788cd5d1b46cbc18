import { isTable, parseSettings } from '../../../settings/index.ts'
import { commandsOf, type Words } from '../../../severity/workflow/shell-commands.ts'

/** Scripts call scripts, but not deeper. */
const MAX_DEPTH = 5

const MAX_COMMANDS = 200

/** The scripts of a package.json by name; none where it cannot be read. */
export const scriptsIn = (packageJson: string | undefined): Map<string, string> => {
  const parsed = packageJson === undefined ? undefined : parseSettings('package.json', packageJson)
  const scripts = parsed?.ok && isTable(parsed.value) ? parsed.value.scripts : undefined
  return new Map(
    Object.entries(isTable(scripts) ? scripts : {}).flatMap(([name, script]) =>
      typeof script === 'string' ? [[name, script] as const] : [],
    ),
  )
}

/** The script that a command runs, with what the command adds to it. */
const scriptOf = (
  words: Words,
  scripts: ReadonlyMap<string, string>,
): { script: string; more: Words } | undefined => {
  const [tool = '', first = '', second = ''] = words
  if (!['npm', 'pnpm', 'yarn', 'bun'].includes(tool)) return undefined
  const isRun = first === 'run' || first === 'run-script'
  if (tool === 'npm' && !isRun && !['test', 't', 'tst'].includes(first)) return undefined
  const name = isRun ? second : tool === 'npm' || first === 't' ? 'test' : first
  const script = scripts.get(name)
  const more = words.slice(isRun ? 3 : 2).filter((word) => word !== '--')
  return script === undefined ? undefined : { script, more }
}

/**
 * A command with those of the package's own scripts that it runs, directly or through one another.
 * @param budget how many commands are looked at altogether: scripts may multiply
 */
export const expandedCommands = (
  words: Words,
  scripts: ReadonlyMap<string, string>,
  depth = 0,
  budget = { left: MAX_COMMANDS },
): Words[] => {
  budget.left -= 1
  const called = depth < MAX_DEPTH && budget.left > 0 ? scriptOf(words, scripts) : undefined
  if (called === undefined) return [words]
  const commands = commandsOf(called.script).slice(0, MAX_COMMANDS)
  // What stands after the script's name goes to its last command.
  const last = commands.length - 1
  const inner = commands.map((own, index) => (index === last ? [...own, ...called.more] : own))
  return [words, ...inner.flatMap((own) => expandedCommands(own, scripts, depth + 1, budget))]
}
