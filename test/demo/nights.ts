import { directoryLedger } from '../../packages/core/src/ledger/directory.ts'
import { type Ledger, openLedger } from '../../packages/core/src/ledger/ledger.ts'
import {
  countOpen,
  type Report,
  type TrendBucket,
  trend,
} from '../../packages/core/src/model/index.ts'
import { runAll } from '../../packages/core/src/scan/all.ts'
import { auditScan } from '../../packages/core/src/scan/audit.ts'
import { readAuditInputs } from '../../packages/core/src/scan/audit-inputs.ts'
import { codeScan } from '../../packages/core/src/scan/code.ts'
import type { DomainScan } from '../../packages/core/src/scan/domain.ts'
import { infraScan } from '../../packages/core/src/scan/infra.ts'
import { readInfraInputs } from '../../packages/core/src/scan/infra-inputs.ts'
import { readRequest } from '../../packages/core/src/scan/inputs.ts'
import type { Ports } from '../../packages/core/src/scan/ports.ts'
import { processScan } from '../../packages/core/src/scan/process.ts'
import { createGitHub } from '../../packages/core/src/transport/github.ts'
import type { Stage } from './stage.ts'

/** How every scan of the infrastructure enters the accounts. */
export const ROLE = 'arn:aws:iam::{account}:role/drift'

/** Repositories with more open issues than that are listed. */
export const THRESHOLD = '1'

const INPUTS = {
  org: 'acme',
  'role-to-assume': ROLE,
  attribution: 'full',
  threshold: THRESHOLD,
  'audit-env': 'NODE_COMPILE_CACHE',
  dashboard: 'false',
} as const

const ledgerOf = ({ ledger }: Stage): Ledger => openLedger(directoryLedger(ledger))

/**
 * The world as the engine is given it. What differs from the command's: the clock is the story's, so
 * that a second between two writes, or two until AWS has an answer, are not waited for.
 */
const portsOf = (stage: Stage, deadline: number): Ports => {
  const { github, clock } = stage
  const client = createGitHub({
    apiUrl: github.apiUrl,
    token: () => github.token,
    clock,
    deadline,
    memory: new Map(),
  })
  return {
    clock,
    log: { info() {}, warn() {}, debug() {} },
    github: client,
    issues: client,
    ledger: ledgerOf(stage),
    secrets: () => [github.token],
    onSecret() {},
  }
}

/**
 * One night of the whole organization, all domains in one run as `uses: org/drift-toolkit@v1` makes it, by
 * the engine itself in this process: weeks of them take no longer than a handful of commands.
 * @param audits with the audits, as on Mondays
 * @throws what no night may end with: a domain that could not be run, a repository that could not be seen
 */
export const runNight = async (
  stage: Stage,
  { audits = false, all = false } = {},
): Promise<Report> => {
  const { clock, config: cwd } = stage
  const env = { ...process.env, ...stage.env }
  // The SDK looks for keys in the environment of its process.
  for (const [name, value] of Object.entries(stage.env)) {
    if (name.startsWith('AWS_')) process.env[name] = value
  }
  const given: Record<string, string> = {
    ...INPUTS,
    'github-token': stage.github.token,
    'github-api-url': stage.github.apiUrl,
    ledger: `dir:${stage.ledger}`,
    ...(all ? { all: 'true' } : {}),
  }
  const around = {
    input: (name: string) => given[name] ?? '',
    env,
    now: new Date(clock.now()),
    cwd,
  }
  const request = readRequest(around)
  const domains: DomainScan[] = [
    codeScan,
    processScan,
    infraScan({ inputs: readInfraInputs(around), oidc: null, env }),
    ...(audits ? [auditScan({ inputs: readAuditInputs(around), env, cwd, jobs: false })] : []),
  ]
  const { report } = await runAll(domains, request, portsOf(stage, request.options.deadline))
  const [error] = report.errors
  if (error) throw new Error(`${error.where}: ${error.reason}`)
  return report
}

/** What was open at the end of each week, and what came and went in it, by the ledger's own word. */
export const weeksSoFar = async (stage: Stage): Promise<TrendBucket[]> => {
  const ledger = ledgerOf(stage)
  const states = await ledger.readAll()
  const { scans } = await ledger.history()
  await ledger.close()
  const open = countOpen(states.flatMap((state) => state.open))
  return trend(scans, open, 'week', new Date(stage.clock.now()).toISOString())
}
