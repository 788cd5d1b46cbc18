import {
  isTrouble,
  type JobResult,
  type ListedJob,
  listJobs,
  problemNote,
  runDueJobs,
  runJob,
} from '@drift-toolkit/core/plugins/index'
import { terminal, visibleLines } from '@drift-toolkit/core/report/text'
import { UsageError } from '@drift-toolkit/core/scan/inputs'
import type { Arguments } from './arguments.ts'
import type { Io } from './io.ts'
import { deliver, formatOf } from './output.ts'
import { type AskedPlugins, askPlugins, openSession } from './plugin-session.ts'

const FAILED = 3

/** Plugins that were skipped, and settings that nobody reads: said, whatever else comes of it. */
const remark = ({ problems, notes }: AskedPlugins, io: Io): void => {
  for (const note of [...problems.map(problemNote), ...notes]) io.err(`${terminal(note)}\n`)
}

const columns = (rows: readonly (readonly string[])[]): string => {
  const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map((row) => row[i]?.length ?? 0)))
  return rows
    .map((row) =>
      row
        .map((cell, i) => cell.padEnd(widths[i] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

const minute = (time: string | undefined | null): string =>
  time ? `${time.slice(0, 16).replace('T', ' ')} UTC` : '-'

const stateOf = ({ enabled, gone, running, due }: ListedJob): string => {
  if (gone) return 'gone'
  if (running) return 'running'
  if (!enabled) return 'off'
  return due ? 'due' : 'on'
}

const listText = (jobs: readonly ListedJob[]): string =>
  jobs.length === 0
    ? 'no plugin has a job'
    : columns([
        ['job', 'is', 'schedule', 'next', 'last', ''],
        ...jobs.map((job) => [
          job.id,
          stateOf(job),
          job.schedule === '' ? '-' : `${job.schedule} ${job.timeZone}`,
          minute(job.next),
          job.last ? `${minute(job.last.started)} ${job.last.outcome}` : '-',
          terminal(job.title),
        ]),
      ])

/** As interfaces have it: what is not known is null, and names say what they hold. */
const listed = ({ last, next, ...job }: ListedJob) => ({
  ...job,
  lastRun: last?.started ?? null,
  lastOutcome: last?.outcome ?? null,
  lastMessage: last?.message ?? null,
  nextDue: next,
})

/** `drift jobs list` */
export const listCommand = async (args: Arguments, io: Io): Promise<number> => {
  const format = formatOf(args, ['text', 'json'])
  const asked = await askPlugins(args.text('plugin-config'), io)
  remark(asked, io)
  const session = await openSession(args, io, asked.secrets)
  try {
    const jobs = await listJobs({ ...asked, store: session.store, now: io.now() })
    const text = format === 'json' ? JSON.stringify(jobs.map(listed), null, 2) : listText(jobs)
    await deliver(text, args, io)
    return 0
  } finally {
    await session.close()
  }
}

const resultText = (results: readonly JobResult[]): string =>
  results.length === 0
    ? 'nothing is due'
    : columns(results.map(({ id, outcome, message }) => [id, outcome, terminal(message)]))

/** What is neither due nor on is no news. */
const isNews = ({ outcome }: JobResult): boolean => outcome !== 'not-due' && outcome !== 'off'

const noSuchJob = (id: string, { plugins, problems }: AskedPlugins): UsageError => {
  const ids = plugins.flatMap(({ manifest, jobs }) =>
    jobs.map((job) => `${manifest.name}/${job.id}`),
  )
  const skipped = problems.some(({ plugin }) => id.startsWith(`${plugin}/`))
  const why = skipped ? 'its plugin was skipped' : `there are ${ids.join(', ') || 'none'}`
  return new UsageError(`there is no job "${id}"; ${why}`)
}

/** @throws UsageError when it is not clear what to run */
const wanted = (args: Arguments): string | null => {
  const [id, ...more] = args.positionals
  if ((id === undefined) !== args.flag('due') || more.length > 0) {
    throw new UsageError('either one job, as in drift jobs run <plugin>/<job>, or --due')
  }
  return id ?? null
}

const runWanted = async (id: string | null, asked: AskedPlugins, args: Arguments, io: Io) => {
  const session = await openSession(args, io, asked.secrets)
  const input = { ...session, plugins: asked.plugins }
  try {
    if (id !== null) {
      const result = await runJob(id, input)
      if (result === null) throw noSuchJob(id, asked)
      return [result]
    }
    if (session.store === null) {
      throw new UsageError('without a ledger nobody knows what is due; give --ledger')
    }
    if (!session.outlives && io.env.GITHUB_ACTIONS === 'true') {
      io.err(
        'warning: this ledger does not outlive the workflow job, so that no job will ever be due; keep it on a branch: --ledger branch:drift-ledger, with a token that has Contents: write\n',
      )
    }
    return await runDueJobs(input)
  } finally {
    await session.close()
  }
}

/** `drift jobs run` */
export const runCommand = async (args: Arguments, io: Io): Promise<number> => {
  const format = formatOf(args, ['text', 'json'])
  const id = wanted(args)
  const asked = await askPlugins(args.text('plugin-config'), io)
  remark(asked, io)
  let results: JobResult[]
  try {
    results = await runWanted(id, asked, args, io)
  } catch (error) {
    if (error instanceof UsageError) throw error
    io.err(`drift jobs run: ${visibleLines((error as Error).message)}\n`)
    return FAILED
  }
  const shown = id === null ? results.filter(isNews) : results
  await deliver(format === 'json' ? JSON.stringify(shown, null, 2) : resultText(shown), args, io)
  const skipped = id === null && asked.problems.length > 0
  return results.some(isTrouble) || skipped ? FAILED : 0
}
