import { own } from '../../model/shape.ts'
import { baseName } from '../../settings/format.ts'
import { ACTIONS, COMMANDS, type Gate, SCRIPT_WORDS, SUBCOMMANDS } from './gate-words.ts'
import { afterOptions, commandsOf, type Words } from './shell-commands.ts'

export type { Gate } from './gate-words.ts'

/** Options of package managers and task runners that take a value. */
const WITH_VALUE = [
  '-C',
  '-f',
  '-w',
  '--cwd',
  '--dir',
  '--directory',
  '--file',
  '--filter',
  '--manifest-path',
  '--prefix',
  '--workspace',
]

const PACKAGE_MANAGERS = new Set(['npm', 'pnpm', 'yarn', 'bun'])
/** Subcommands that are no script, whatever the words in what follows. */
const NOT_A_SCRIPT = new Set(
  'add ci config create dedupe exec i import info init install link list ls outdated pack patch publish remove root set store uninstall up update version view why'.split(
    ' ',
  ),
)
const TASK_RUNNERS = new Set(
  'make gmake just task rake gradle gradlew mise invoke inv turbo nx lerna moon wireit hatch poe'.split(
    ' ',
  ),
)
const INTERPRETERS = /^(?:bash|sh|zsh|node|python[\d.]*|ruby|perl|tsx|ts-node|source|\.)$/

/** What the name of a script, a target or a file says: `test:unit`, `type-check`, `run_tests.sh`. */
const gatesOfName = (name: string): Gate[] => {
  const words = name
    .slice(0, 200)
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
  const found = words.flatMap((word) => SCRIPT_WORDS.get(word) ?? [])
  // `type-check` is one thing, not a check of its own.
  return /type.?check/i.test(name) ? [...found.filter((gate) => gate !== 'checks'), 'types'] : found
}

const gatesOfCommand = ([first = '', ...all]: Words): Gate[] => {
  const name = baseName(first).toLowerCase()
  const plain = COMMANDS.get(name)
  const rest = afterOptions(all, WITH_VALUE)
  const [target = ''] = rest
  if (plain !== undefined) {
    const inner = name === 'nyc' || name === 'c8' ? gatesOfCommand(rest) : []
    return [plain, ...measured(all, plain), ...inner]
  }
  const subcommands = own(SUBCOMMANDS, name)
  const sub =
    subcommands?.get(target) ??
    all
      .map((word) => (word.startsWith('-') ? subcommands?.get(word) : undefined))
      .find((gate) => gate !== undefined)
  if (sub !== undefined) return [sub, ...measured(all, sub)]
  if (PACKAGE_MANAGERS.has(name)) {
    const isRun = target === 'run' || target === 'run-script'
    const [script = ''] = isRun ? afterOptions(rest.slice(1), WITH_VALUE) : rest
    if (!isRun && (name === 'npm' || NOT_A_SCRIPT.has(script))) return []
    // pnpm and yarn run what is installed by its bare name.
    const binary = isRun ? [] : gatesOfCommand(rest)
    const gates = [...new Set([...gatesOfName(script), ...binary])]
    return [...gates, ...measured(all, gates[0])]
  }
  if (TASK_RUNNERS.has(name)) {
    return rest.filter((word) => /^:?[a-z]/i.test(word) && word !== 'run').flatMap(gatesOfName)
  }
  if (INTERPRETERS.test(name)) return target === '' ? [] : gatesOfName(baseName(target))
  return first.includes('/') ? gatesOfName(baseName(first)) : []
}

/** Tests that are run with a coverage option also measure it. */
const measured = (words: Words, gate: Gate | undefined): Gate[] =>
  gate === 'tests' && words.some((word) => /^--?cov(?:er|erage)?(?:[=.]|$)/.test(word))
    ? ['coverage']
    : []

const gatesOfScript = (script: string): Gate[] => commandsOf(script).flatMap(gatesOfCommand)

/**
 * The gates that a step's command or action is, sorted; [] where it only does work. Commands are
 * known by their first words and scripts by their name: an address, a header or an option says nothing.
 */
export const gatesOf = (step: { run?: string; uses?: string }): Gate[] => {
  const found = new Set<Gate>(step.run === undefined ? [] : gatesOfScript(step.run))
  const action = step.uses?.replace(/@[^@]*$/, '') ?? ''
  for (const [gate, pattern] of ACTIONS) if (pattern.test(action)) found.add(gate)
  return [...found].sort()
}

/** The gates that a name stands for: that of a workflow that is called, `test.yml`. */
export const gatesNamed = (name: string): Gate[] => [...new Set(gatesOfName(name))].sort()

const SWALLOWED =
  /\|\|\s*(?:true\b|:(?:\s|$)|exit 0|echo\b)|;\s*(?:true|exit 0)\s*$|--passWithNoTests|--exit-zero|--no-error-on-unmatched-pattern/

/** Places in a gate's command where its failure is swallowed, as written; sorted, bounded. */
export const bypassesOf = (run: string): string[] => {
  const found = new Set<string>()
  const lines = run.replaceAll(/\\\r?\n/g, ' ').split(/\r?\n/)
  let gates = 0
  for (const line of lines) {
    if (gatesOfScript(line).length === 0) continue
    gates += 1
    if (SWALLOWED.test(line)) found.add(line.trim().slice(0, 200))
  }
  if (gates > 0) {
    for (const line of lines) {
      if (/^\s*(?:set \+(?:e|o errexit)|exit 0)\b/.test(line)) found.add(line.trim())
    }
  }
  return [...found].sort().slice(0, 20)
}
