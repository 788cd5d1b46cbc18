import { visibleLines } from '@drift-toolkit/core/report/text'
import { readRequest, UsageError } from '@drift-toolkit/core/scan/inputs'
import { type Arguments, inputFrom, type Options, SCAN } from '../arguments.ts'
import type { Command } from '../command.ts'
import type { Io } from '../io.ts'
import { checkOutput, deliver, formatOf } from '../output.ts'

const FAILED = 3

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
  const input = inputs(args, io)
  const request = readRequest({ input, env: io.env, now: io.now(), cwd: io.cwd })
  if (request.options.target.kind !== 'organization') {
    throw new UsageError('a plan is of an organization: name it with --org')
  }
  const { credentials } = request.connection
  if (credentials.kind === 'token' && credentials.token === '') {
    throw new UsageError('planning needs a token: set GITHUB_TOKEN or GH_TOKEN')
  }
  const [{ connect }, { parseShards, planScan }, { readDomains }] = await Promise.all([
    import('@drift-toolkit/core/scan/connect'),
    import('@drift-toolkit/core/scan/plan'),
    import('@drift-toolkit/core/scan/domains'),
  ])
  const domains = readDomains(input('domains'))
  const choice = (() => {
    try {
      return parseShards(input('shards'))
    } catch (error) {
      throw new UsageError((error as Error).message)
    }
  })()
  await checkOutput(args, io)
  const say = (message: string) => {
    if (!args.flag('quiet')) io.err(`${visibleLines(message)}\n`)
  }
  const log = { info: say, warn: say, debug: () => {} }
  // Nothing is written, so nothing is asked that is about writing.
  const asReader = { ...request, options: { ...request.options, dryRun: true } }
  const ports = await connect(asReader, { log, cwd: io.cwd, env: io.env, onSecret: () => {} })
  return planScan(domains, request.options, ports, choice)
}

export const plan: Command = {
  name: 'plan',
  usage: '',
  example: 'drift plan --org acme --domains code,process --shards auto',
  summary: 'what a run over an organization would cost, and into how many jobs to split it',
  options,
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
      io.err(`drift plan: ${visibleLines((error as Error).message)}\n`)
      if (args.flag('verbose')) io.err(`${(error as Error).stack ?? ''}\n`)
      return FAILED
    }
  },
}
