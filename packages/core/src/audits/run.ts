import { access, constants } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import pLimit from 'p-limit'
import { type ChildEnd, MAX_OUTPUT, runChild } from '../child/run.ts'
import { visible, whyEnded } from '../child/words.ts'
import { callModule } from '../host/call.ts'
import type { AuditOutcome, AuditRepository } from '../model/audit-api.ts'
import type { AuditInfo, AuditRun } from '../model/audit-facts.ts'
import { type Known, unknown } from '../model/known.ts'
import type { GitHub } from '../transport/types.ts'
import { withEvidence } from './bounds.ts'
import { fileOf } from './discover.ts'
import { githubAnswers } from './github-answers.ts'
import { formOf, interpret } from './interpret.ts'
import { waysToStart, whyNotStarted } from './interpreter.ts'
import { readOutcomes } from './outcomes.ts'
import { newResultFile } from './result-file.ts'

/** What a scan gives its audits. */
export interface RunContext {
  /** As `auditEnvironment` gives it. */
  env: Readonly<Record<string, string>>
  now: () => Date
  /** Audits at once. */
  concurrency: number
  /** Ends all that still run. */
  signal?: AbortSignal
  /** Reads, for modules; null: there is no token. */
  github: GitHub | null
  repositories: () => Promise<readonly AuditRepository[]>
  log: (level: 'debug' | 'info' | 'warning', message: string) => void
  /** Told how each process ended, and where its verdict stood (null: it gave none). */
  heard?: (end: ChildEnd, form: string | null) => void
}

type Outcomes = Known<AuditOutcome[]>

const MAX_PRINTED = 100

/** What a module prints, and what an executable says beside its verdict, is its log. */
const logPrinted = (id: string, text: string, { log }: RunContext): void => {
  const lines = visible(text)
    .split('\n')
    .filter((line) => line.trim() !== '')
  for (const line of lines.slice(0, MAX_PRINTED)) log('debug', `${id}: ${line}`)
  const more = lines.length - MAX_PRINTED
  if (more > 0) log('debug', `${id}: … and ${more} more lines`)
}

const signalOf = ({ signal }: RunContext) => (signal ? { signal } : {})

const isRunnable = (path: string): Promise<boolean> =>
  access(path, constants.X_OK).then(
    () => true,
    () => false,
  )

const runExecutable = async (
  { id, timeoutMs, exit }: AuditInfo,
  path: string,
  root: string,
  context: RunContext,
): Promise<Outcomes> => {
  const result = await newResultFile()
  try {
    let end: ChildEnd | undefined
    for (const way of await waysToStart(path, await isRunnable(path))) {
      end = await runChild({
        ...way,
        cwd: root,
        env: { ...context.env, DRIFT_RESULT_FILE: result.path },
        timeoutMs,
        ...signalOf(context),
      })
      // A folder where nothing may run, or a file that the system cannot start, has its second way.
      if (end.failed !== 'EACCES' && end.failed !== 'ENOEXEC') break
    }
    if (end === undefined) return unknown('it could not be started')
    if (end.failed !== undefined) return unknown(await whyNotStarted(path, end.failed))
    logPrinted(id, end.stderr, context)
    const why = whyEnded(end, { timeoutMs, maxBytes: MAX_OUTPUT })
    const written = why === null ? await result.read() : unknown(withEvidence(why, end))
    const { stdout, stderr, exitCode } = end
    const resultFile = written.known ? written.value : ''
    const spoke = { stdout, stderr, exitCode: exitCode ?? -1, resultFile }
    context.heard?.(end, written.known ? formOf(spoke) : null)
    return written.known ? interpret(spoke, exit) : written
  } finally {
    await result.remove()
  }
}

const runModule = async (
  { id, timeoutMs }: AuditInfo,
  path: string,
  root: string,
  context: RunContext,
): Promise<Outcomes> => {
  const { value, end } = await callModule({
    what: 'audit.run',
    module: path,
    input: { root, now: context.now().toISOString() },
    cwd: root,
    env: context.env,
    timeoutMs,
    ...signalOf(context),
    answers: { ...githubAnswers(context.github), repositories: () => context.repositories() },
    log: (level, message) => context.log(level, `${id}: ${visible(message)}`),
  })
  logPrinted(id, `${end.stdout}\n${end.stderr}`, context)
  context.heard?.(end, value.known ? 'what its run() gave back' : null)
  return value.known ? readOutcomes(value.value) : value
}

/**
 * Runs one audit in a process of its own. It never throws: what goes wrong is `unknown` with the
 * evidence.
 * @param folder of the audits; the folder it lies in is where an audit runs
 */
export const runAudit = async (
  info: AuditInfo,
  folder: string,
  context: RunContext,
): Promise<AuditRun> => {
  const started = context.now().toISOString()
  const began = performance.now()
  const root = dirname(resolve(folder))
  const run = info.kind === 'module' ? runModule : runExecutable
  const outcomes = await run(info, fileOf(folder, info), root, context).catch(
    (error: Error): Outcomes => unknown(`it could not be run: ${error.message}`),
  )
  return { started, ms: Math.round(performance.now() - began), outcomes }
}

/** Runs audits, some at once; by their places in the list. One that goes wrong stops no other. */
export const runAudits = (
  infos: readonly AuditInfo[],
  folder: string,
  context: RunContext,
): Promise<AuditRun[]> =>
  pLimit(Math.max(1, context.concurrency)).map(infos, (info) => runAudit(info, folder, context))
