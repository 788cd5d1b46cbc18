import { NotARepositoryError, openRepository } from '@drift-toolkit/core/collect/git/repository'
import { exitCode } from '@drift-toolkit/core/report/report'
import type { DomainScan } from '@drift-toolkit/core/scan/domain'
import { type InputContext, readRequest, UsageError } from '@drift-toolkit/core/scan/inputs'
import type { WorkItem } from '@drift-toolkit/core/scan/work'
import { type Arguments, AUDIT, INFRA, inputFrom, type Options, SCAN } from '../arguments.ts'
import type { Command } from '../command.ts'
import type { Io } from '../io.ts'
import { checkOutput, deliver, FORMATS, formatOf } from '../output.ts'
import { logTo, tellFailure } from '../remarks.ts'

/** Brings the engine of a domain, once the options make sense. */
type Load<W extends WorkItem> = (around: InputContext) => Promise<DomainScan<W>>

/** Boolean flags are inputs too; what was not given stays empty, so that the default holds. */
const inputs = (args: Arguments, options: Options, io: Io) => {
  const text = inputFrom(args, options, io.env)
  return (input: string): string => {
    if (input === 'path') return args.positionals[0] ?? '.'
    const flag = Object.entries(options).find(([, o]) => o.input === input && o.type === 'boolean')
    return flag ? (args.flag(flag[0]) ? 'true' : '') : text(input)
  }
}

const scan = async <W extends WorkItem>(
  load: Load<W>,
  options: Options,
  args: Arguments,
  io: Io,
): Promise<number> => {
  if (args.positionals.length > 1) {
    throw new UsageError(`one path, not ${args.positionals.length}: ${args.positionals.join(' ')}`)
  }
  const format = formatOf(args, FORMATS)
  const env = { ...io.env, GITHUB_ACTIONS: undefined }
  const around = { input: inputs(args, options, io), env, now: io.now(), cwd: io.cwd }
  const request = readRequest(around)
  const { target } = request.options
  const { credentials } = request.connection
  if (target.kind !== 'path' && credentials.kind === 'token' && credentials.token === '') {
    throw new UsageError('scanning on GitHub needs a token: set GITHUB_TOKEN or GH_TOKEN')
  }
  await checkOutput(args, io)

  if (target.kind === 'path') {
    // A clone on disk is looked at; nobody is told.
    request.options.issueMode = 'none'
    // git answers while the engine is loaded; whoever waits for it hears of its failure.
    target.clone = openRepository(target.path)
    target.clone.catch(() => {})
  }

  // The engine is loaded when the options make sense.
  const [{ connect }, { runDomain }, domain, { render }, { askWhatIsBrought }] = await Promise.all([
    import('@drift-toolkit/core/scan/connect'),
    import('@drift-toolkit/core/scan/run'),
    load(around),
    import('../render.ts'),
    import('@drift-toolkit/core/scan/brought'),
  ])
  const log = logTo(io, args)
  const ports = await connect(request, { log, cwd: io.cwd, env, onSecret: () => {} })
  if (io.terminal && !args.flag('quiet')) {
    ports.progress = (done, total) => {
      io.err(`\r${done}/${total} repositories${done === total ? '\n' : ''}`)
    }
  }
  askWhatIsBrought(ports, request.options, {
    cwd: io.cwd,
    env,
    ...(target.kind === 'path' ? { scanned: target.path } : {}),
  })
  const { report, checks } = await runDomain(domain, request, ports)
  const colour = io.colourful && !args.flag('no-color') && args.text('output') === ''
  const look = { colour, verbose: args.flag('verbose') }
  await deliver(await render(report, format, checks, look), args, io)
  return exitCode(report, request.options.failOn)
}

/** What a scan's result and remarks can look like, beside what every command takes. */
const OF_SCANS: Options = {
  format: {
    type: 'string',
    value: FORMATS.join('|'),
    help: 'how the result is written (text)',
  },
  verbose: {
    type: 'boolean',
    short: 'v',
    help: 'more remarks on stderr; what is exempted or still open in full',
  },
  'no-color': { type: 'boolean', help: 'no colours (NO_COLOR does the same)' },
}

/** The command that scans one domain; its engine is loaded when it runs. */
const scanCommand = <W extends WorkItem>(
  about: Pick<Command, 'name' | 'example' | 'summary'>,
  load: Load<W>,
  options: Options = SCAN,
): Command => ({
  ...about,
  usage: '[path]',
  options,
  remarks: 'quiet and verbose',
  common: OF_SCANS,
  exits: { 3: 'something could not be scanned', 1: 'drift at or above --fail-on' },
  async run(args, io) {
    try {
      return await scan(load, options, args, io)
    } catch (error) {
      if (error instanceof UsageError) throw error
      if (error instanceof NotARepositoryError) throw new UsageError(error.message)
      return tellFailure(about.name, error, args, io)
    }
  },
})

export const codeScan = scanCommand(
  {
    name: 'code scan',
    example: 'drift code scan . --since 7d --fail-on high   (path: the current folder)',
    summary:
      'changes to standards, the files they depend on and workflows; missing standards; tiers',
  },
  async () => (await import('@drift-toolkit/core/scan/code')).codeScan,
)

export const processScan = scanCommand(
  {
    name: 'process scan',
    example:
      'drift process scan --repo acme/app --dry-run   (a path, without --repo: what a clone can show)',
    summary:
      'GitHub settings and habits: protection, reviews, checks, labels, owners, commits, bypasses',
  },
  async () => (await import('@drift-toolkit/core/scan/process')).processScan,
)

/** Without the action there is no OIDC: the SDK's default chain, or profiles, have the first keys. */
export const infraScan = scanCommand(
  {
    name: 'infra scan',
    example: 'drift infra scan . --account prod --region eu-west-2',
    summary:
      'AWS accounts against what was declared and deployed: changed, missing, orphaned, left behind',
  },
  async (around) => {
    const [{ infraScan }, { readInfraInputs }] = await Promise.all([
      import('@drift-toolkit/core/scan/infra'),
      import('@drift-toolkit/core/scan/infra-inputs'),
    ])
    return infraScan({ inputs: readInfraInputs(around), oidc: null, env: around.env })
  },
  { ...SCAN, ...INFRA },
)

/** The dashboard is `drift dashboard` here; nobody asked for one by asking for a scan. */
const auditAbout = {
  example: 'drift scan audit . --org acme --threshold 5   (path: the checkout of drift-config)',
  summary: 'the audits of a folder, one file each; repositories with too many open drift issues',
}

const loadAudits = async (around: InputContext) => {
  const [{ auditScan }, { readAuditInputs }] = await Promise.all([
    import('@drift-toolkit/core/scan/audit'),
    import('@drift-toolkit/core/scan/audit-inputs'),
  ])
  const inputs = { ...readAuditInputs(around), dashboard: false }
  return auditScan({ inputs, env: around.env, cwd: around.cwd, jobs: false })
}

const AUDIT_SCAN = { ...SCAN, ...AUDIT }

export const scanAudit = scanCommand({ name: 'scan audit', ...auditAbout }, loadAudits, AUDIT_SCAN)

/** The same, said shorter. */
export const audit = scanCommand(
  { name: 'audit', ...auditAbout, summary: 'scan audit, said shorter' },
  loadAudits,
  AUDIT_SCAN,
)
