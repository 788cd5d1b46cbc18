import type { JobOutcome, Json } from '../model/index.ts'
import type { Outcome } from './call.ts'
import type { JobRecord, JobRun } from './job-record.ts'
import type { LoadedJob, LoadedPlugin } from './read-plugin.ts'
import { answersOf, type PluginWorld, plainContext, runFunction } from './world.ts'

const MAX_MESSAGE = 1_000
const MAX_MEMORY = 64 * 1024

/** How a job is named: `<plugin>/<job>`. */
export const idOf = (plugin: LoadedPlugin, job: LoadedJob): string =>
  `${plugin.manifest.name}/${job.id}`

/** How a run ended, and what it asked to remember. */
interface Ended {
  outcome: JobRun['outcome']
  message: string
  memory?: Json
}

const text = (value: unknown, otherwise: string): string =>
  typeof value === 'string' && value.trim() !== '' ? value.slice(0, MAX_MESSAGE) : otherwise

const cleanJson = (value: Json, clean: (text: string) => string): Json => {
  if (typeof value === 'string') return clean(value)
  if (Array.isArray(value)) return value.map((item) => cleanJson(item, clean))
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([k, item]) => [k, cleanJson(item, clean)]))
}

const endOf = (answer: Outcome, { clean }: PluginWorld): Ended => {
  if ('threw' in answer)
    return { outcome: 'failed', message: text(clean(answer.threw), 'it threw') }
  const { message, memory, failed } = (answer.value ?? {}) as Partial<JobOutcome>
  const ended: Ended = {
    outcome: failed === true ? 'failed' : 'done',
    message: clean(text(message, 'ended without a message')),
  }
  if (memory === undefined) return ended
  if (JSON.stringify(memory).length > MAX_MEMORY) {
    return {
      ...ended,
      message: `${ended.message} (what it asked to remember is more than 64 KiB, and was not kept)`,
    }
  }
  return { ...ended, memory: cleanJson(memory, clean) }
}

/** What a job is called about. */
interface JobCall {
  world: PluginWorld
  plugin: LoadedPlugin
  job: LoadedJob
  /** What it is run for, ISO 8601 UTC. */
  due: string
  record: JobRecord
}

/** Calls a job's function, and reads what it says of its end. */
export const callJob = async ({ world, plugin, job, due, record }: JobCall): Promise<Ended> => {
  const context = {
    ...plainContext(world, plugin.config),
    due,
    timeZone: job.timeZone,
    memory: record.memory ?? null,
  }
  const answer = await runFunction(world, {
    plugin,
    run: job.run,
    kind: 'job',
    context,
    timeoutMs: job.timeoutMs,
    answers: answersOf(world),
    name: idOf(plugin, job),
  })
  return answer.known
    ? endOf(answer.value, world)
    : { outcome: 'lost', message: text(world.clean(answer.reason), 'its process was lost') }
}
