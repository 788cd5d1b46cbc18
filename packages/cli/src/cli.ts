import { visibleLines } from '@drift-toolkit/core/report/text'
import { UsageError } from '@drift-toolkit/core/scan/inputs'
import { nearest } from '@drift-toolkit/core/standards/nearest'
import { version } from '@drift-toolkit/core/version'
import { COMMON, parse } from './arguments.ts'
import type { Command } from './command.ts'
import { auditNew } from './commands/audit-new.ts'
import { auditRun } from './commands/audit-run.ts'
import { checksExplain, checksList } from './commands/checks.ts'
import { configShow, configValidate } from './commands/config.ts'
import { dashboard } from './commands/dashboard.ts'
import { infraPolicy } from './commands/infra-policy.ts'
import { init } from './commands/init.ts'
import { jobsList, jobsRun } from './commands/jobs.ts'
import { plan } from './commands/plan.ts'
import { audit, codeScan, infraScan, processScan, scanAudit } from './commands/scan.ts'
import { helpFor, overview } from './help.ts'
import type { Io } from './io.ts'

/** Every command, in the order in which help shows them; docs/commands.md is made from it. */
export const COMMANDS: readonly Command[] = [
  codeScan,
  processScan,
  infraScan,
  scanAudit,
  audit,
  infraPolicy,
  plan,
  dashboard,
  auditNew,
  auditRun,
  configShow,
  configValidate,
  checksList,
  checksExplain,
  jobsList,
  jobsRun,
  init,
]

const USAGE = 2

/** First words that are the toolkit's own. */
const TAKEN: ReadonlySet<string> = new Set([
  'help',
  ...COMMANDS.map(({ name }) => name.split(' ')[0] ?? ''),
])

/** The command whose words the arguments begin with: of `audit` and `audit new` the longer one. */
const find = (args: string[]): { command: Command; rest: string[] } | null => {
  const fitting = COMMANDS.map((command) => ({ command, words: command.name.split(' ') }))
    .filter(({ words }) => words.every((word, i) => args[i] === word))
    .sort((a, b) => b.words.length - a.words.length)
  const [found] = fitting
  return found ? { command: found.command, rest: args.slice(found.words.length) } : null
}

const isHelp = (arg: string | undefined): boolean =>
  arg === undefined || arg === 'help' || arg === '--help' || arg === '-h'

/** Plugins are asked only now: no other command pays for them. */
const ofPlugin = async (args: string[], io: Io): Promise<number | null> => {
  const [first = ''] = args
  if (!/^[a-z][a-z0-9-]*$/.test(first) || TAKEN.has(first)) return null
  try {
    return await (await import('./plugin-commands.ts')).runBrought(args, TAKEN, io)
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    io.err(`drift ${first}: ${visibleLines(error.message)}\nTry: drift ${first} --help\n`)
    return USAGE
  }
}

/** No command: help, of one group where one is named, or what was probably meant. */
const withoutCommand = async (args: string[], io: Io): Promise<number> => {
  const [first = '', second] = args
  if (args.includes('--version')) {
    io.out(`${version}\n`)
    return 0
  }
  if (isHelp(args[0])) {
    const { broughtCommands } = await import('./plugin-commands.ts')
    io.out(overview(COMMANDS, await broughtCommands(TAKEN, io)))
    return 0
  }
  const group = COMMANDS.filter(({ name }) => name.includes(' ') && name.split(' ').includes(first))
  if (group.length > 0 && isHelp(second)) {
    io.out(overview(group))
    return 0
  }
  const brought = await ofPlugin(args, io)
  if (brought !== null) return brought
  // What comes after an option may be its value, and secret.
  const end = args.findIndex((arg) => arg.startsWith('-'))
  const words = args.slice(0, end === -1 ? 2 : Math.min(end, 2)).join(' ')
  const names = COMMANDS.map(({ name }) => name)
  const turned = `${second} ${first}`
  const meant = names.includes(turned) ? turned : nearest(words, names)
  io.err(
    `drift: there is no command "${words}"${meant ? `; did you mean "drift ${meant}"?` : ''}\nTry: drift --help\n`,
  )
  return USAGE
}

/**
 * Runs one command line.
 * @returns the exit code of interface.md 2: errors of usage are said on stderr and give 2
 */
export const run = async (args: string[], io: Io): Promise<number> => {
  const found = find(args)
  if (!found) return withoutCommand(args, io)
  const { command, rest } = found
  try {
    const parsed = parse(rest, { ...command.options, ...COMMON })
    if (parsed.flag('help')) {
      io.out(helpFor(command))
      return 0
    }
    return await command.run(parsed, io)
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    io.err(
      `drift ${command.name}: ${visibleLines(error.message)}\nTry: drift ${command.name} --help\n`,
    )
    return USAGE
  }
}
