import { visibleLines } from '@drift-toolkit/core/report/text'
import { UsageError } from '@drift-toolkit/core/scan/inputs'
import { type Arguments, inputFrom, type Options, SCAN } from '../arguments.ts'
import type { Command } from '../command.ts'
import type { Io } from '../io.ts'
import { checkOutput, deliver, formatOf } from '../output.ts'
import { tellFailure } from '../remarks.ts'

/** Of a scan's options those that change what it costs. */
const OF_SCAN = new Set([
  'org',
  'repositories',
  'since',
  'all',
  'dry-run',
  'ledger',
  'issue-mode',
  'max-issues',
  'deadline',
  'token',
  'github-api-url',
])

const options: Options = {
  ...Object.fromEntries(Object.entries(SCAN).filter(([name]) => OF_SCAN.has(name))),
  domains: {
    type: 'string',
    input: 'domains',
    value: 'NAMES',
    help: 'code, process, infra, audit, comma-separated (code,process)',
  },
  shards: {
    type: 'string',
    input: 'shards',
    value: 'auto|N',
    help: 'into how many jobs it is split, 1 to 256 (auto)',
  },
  matrix: { type: 'boolean', help: 'the shards alone, as a JSON list for a matrix' },
}

const inputs = (args: Arguments, io: Io) => {
  const text = inputFrom(args, options, io.env)
  return (input: string): string => {
    const flag = Object.hasOwn(options, input) && options[input]?.type === 'boolean'
    return flag ? (args.flag(input) ? 'true' : '') : text(input)
  }
}

const planned = async (args: Arguments, io: Io) => {
  const { planRun } = await import('@drift-toolkit/core/scan/plan-run')
  await checkOutput(args, io)
  const say = (message: string) => {
    if (!args.flag('quiet')) io.err(`${visibleLines(message)}\n`)
  }
  const log = { info: say, warn: say, debug: () => {} }
  const around = { input: inputs(args, io), env: io.env, now: io.now(), cwd: io.cwd }
  return planRun(around, { log, onSecret: () => {} })
}

export const plan: Command = {
  name: 'plan',
  usage: '',
  example: 'drift plan --org acme --domains code,process --shards auto',
  summary: 'what a run over an organization would cost, and into how many jobs to split it',
  options,
  remarks: 'quiet and verbose',
  exits: { 3: 'the organization could not be counted' },
  async run(args, io) {
    if (args.positionals.length > 0) {
      throw new UsageError(`it takes no path; did you mean --org ${args.positionals[0]}?`)
    }
    const format = formatOf(args, ['text', 'json'])
    try {
      const made = await planned(args, io)
      const { planText } = await import('@drift-toolkit/core/scan/plan-words')
      const text = args.flag('matrix')
        ? JSON.stringify(made.shards)
        : format === 'json'
          ? JSON.stringify(made, null, 2)
          : visibleLines(planText(made))
      await deliver(text, args, io)
      return 0
    } catch (error) {
      if (error instanceof UsageError) throw error
      return tellFailure('plan', error, args, io)
    }
  },
}
