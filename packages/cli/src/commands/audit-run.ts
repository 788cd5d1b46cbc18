import { resolve } from 'node:path'
import { atLeast, worst } from '@drift-toolkit/core/model/severity'
import type { FailOn } from '@drift-toolkit/core/report/report'
import type { Alone } from '@drift-toolkit/core/scan/audit-alone'
import { type InputContext, readRequest, UsageError } from '@drift-toolkit/core/scan/inputs'
import { type Arguments, AUDIT, inputFrom, type Options, SCAN } from '../arguments.ts'
import { auditMessage, auditText, worstStatus } from '../audit-text.ts'
import type { Command } from '../command.ts'
import type { Io } from '../io.ts'
import { checkOutput, deliver, formatOf } from '../output.ts'
import { logTo } from '../remarks.ts'

const pick = (from: Options, ...names: string[]): Options =>
  Object.fromEntries(Object.entries(from).filter(([name]) => names.includes(name)))

const options: Options = {
  ...pick(SCAN, 'org', 'repositories', 'fail-on', 'token', 'github-api-url'),
  ...pick(AUDIT, 'audits', 'audit-env'),
}

const UNKNOWN = 3

/** What `--json` prints. */
const asJson = (alone: Alone) => {
  const { info, file, run, form, stderr } = alone
  const outcomes = run?.outcomes.known ? run.outcomes.value : []
  const known = run?.outcomes.known === true
  return {
    audit: info ?? { file },
    status: known ? worstStatus(outcomes).toLowerCase() : 'unknown',
    message: auditMessage(alone),
    ...(form === null ? {} : { readFrom: form }),
    ...(run ? { started: run.started, ms: run.ms } : {}),
    outcomes,
    ...(known ? {} : { reason: auditMessage(alone) }),
    ...(known || stderr === '' ? {} : { stderr }),
  }
}

/** By the exit codes of the command: 3 unknown, 1 at or above `failOn`, 0 done. */
const codeOf = async ({ info, run }: Alone, failOn: FailOn): Promise<number> => {
  if (!info || !run?.outcomes.known) return UNKNOWN
  const { severityOf } = await import('@drift-toolkit/core/checks/audit/verdicts')
  const gravest = worst(
    run.outcomes.value
      .filter(({ status }) => status !== 'PASS')
      .map((outcome) => severityOf(outcome, info)),
  )
  return failOn !== 'never' && gravest !== null && atLeast(gravest, failOn) ? 1 : 0
}

const run = async (args: Arguments, io: Io): Promise<number> => {
  const [file, ...more] = args.positionals
  if (file === undefined || more.length > 0) {
    throw new UsageError('it needs one file: drift audit run audits/dns-records.mjs')
  }
  const format = formatOf(args, ['text', 'json'])
  await checkOutput(args, io)
  const env = { ...io.env, GITHUB_ACTIONS: undefined }
  const given = inputFrom(args, options, env)
  // No ledger, no issues: it is tried out.
  const input = (name: string) =>
    name === 'ledger' || name === 'issue-mode' ? 'none' : given(name)
  const around: InputContext = { input, env, now: io.now(), cwd: io.cwd }
  const request = readRequest(around)
  const [{ connect }, { readAuditInputs }, { runAlone }] = await Promise.all([
    import('@drift-toolkit/core/scan/connect'),
    import('@drift-toolkit/core/scan/audit-inputs'),
    import('@drift-toolkit/core/scan/audit-alone'),
  ])
  const inputs = readAuditInputs(around)
  const log = logTo(io, args)
  const ports = await connect(request, { log, cwd: io.cwd, env, onSecret: () => {} })
  const access = { inputs, env: io.env }
  const alone = await runAlone(resolve(io.cwd, file), access, request.options, ports)
  const text = format === 'json' ? JSON.stringify(asJson(alone), null, 2) : auditText(alone)
  await deliver(text, args, io)
  return codeOf(alone, request.options.failOn)
}

export const auditRun: Command = {
  name: 'audit run',
  usage: '<file>',
  example: 'drift audit run audits/dns-records.mjs --org acme --audit-env AWS_REGION',
  summary: 'runs one audit alone, due or not; remembers nothing and tells nobody',
  options,
  remarks: 'quiet and verbose',
  exits: { 3: 'it gave no verdict', 1: 'it fails at or above --fail-on' },
  run,
}
