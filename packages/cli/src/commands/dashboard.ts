import { readRequest, UsageError } from '@drift-toolkit/core/scan/inputs'
import { type Arguments, inputFrom, type Options, SCAN } from '../arguments.ts'
import type { Command } from '../command.ts'
import type { Io } from '../io.ts'
import { checkOutput, deliver, formatOf } from '../output.ts'
import { logTo, tellFailure } from '../remarks.ts'

const options: Options = {
  ...Object.fromEntries(
    Object.entries(SCAN).filter(([name]) => name === 'token' || name === 'github-api-url'),
  ),
  ledger: {
    type: 'string',
    input: 'ledger',
    value: 'PLACE',
    help: 'auto, dir:PATH or branch:NAME (auto: .drift)',
  },
  repo: {
    type: 'string',
    value: 'OWNER/NAME',
    help: 'whose branch it is (GITHUB_REPOSITORY)',
  },
  out: { type: 'string', value: 'FOLDER', help: 'where index.html is written (site)' },
  title: { type: 'string', value: 'TEXT', help: 'whose dashboard it says it is (the owner)' },
}

/** The ledger is read alone: with `dry-run` nothing is asked that is about writing it. */
const requestOf = (args: Arguments, io: Io) => {
  const env = { ...io.env, GITHUB_REPOSITORY: args.text('repo') || io.env.GITHUB_REPOSITORY }
  const text = inputFrom(args, options, env)
  const input = (name: string): string => (name === 'dry-run' ? 'true' : text(name))
  const request = readRequest({ input, env, now: io.now(), cwd: io.cwd })
  if (request.ledger.kind === 'none') throw new UsageError('without a ledger there is no dashboard')
  if (request.ledger.kind === 'branch' && request.options.home === null) {
    throw new UsageError('--ledger branch:NAME needs the repository it is in: --repo OWNER/NAME')
  }
  return { request, env }
}

const draw = async (args: Arguments, io: Io): Promise<string> => {
  const { request, env } = requestOf(args, io)
  await checkOutput(args, io)
  const [{ connect }, { dashboardOf }, { writeDashboard }] = await Promise.all([
    import('@drift-toolkit/core/scan/connect'),
    import('@drift-toolkit/core/scan/dashboard'),
    import('@drift-toolkit/core/publish/dashboard'),
  ])
  const around = { log: logTo(io, args), cwd: io.cwd, env, onSecret: () => {} }
  const { ledger } = await connect(request, around)
  if (ledger === null) throw new UsageError('there is no ledger here')
  try {
    const title = args.text('title')
    const html = await dashboardOf(ledger, { now: io.now(), ...(title === '' ? {} : { title }) })
    if (html === null) {
      throw new UsageError(
        `there is no ledger in ${ledger.description}: scan first, or say where it is with --ledger`,
      )
    }
    return await writeDashboard(io.cwd, args.text('out') || 'site', html)
  } finally {
    await ledger.close()
  }
}

export const dashboard: Command = {
  name: 'dashboard',
  usage: '',
  example: 'drift dashboard --ledger dir:.drift --out site/',
  summary:
    'everything the ledger knows as one static page: what is wrong, since when, is it better',
  options,
  remarks: 'quiet and verbose',
  exits: { 3: 'it could not be drawn' },
  async run(args, io) {
    if (args.positionals.length > 0) {
      throw new UsageError(`it takes no path; did you mean --ledger dir:${args.positionals[0]}?`)
    }
    const format = formatOf(args, ['text', 'json'])
    try {
      const path = await draw(args, io)
      await deliver(format === 'json' ? JSON.stringify({ dashboard: path }) : path, args, io)
      return 0
    } catch (error) {
      if (error instanceof UsageError) throw error
      return tellFailure('dashboard', error, args, io)
    }
  },
}
