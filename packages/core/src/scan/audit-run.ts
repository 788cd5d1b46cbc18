import { availableParallelism } from 'node:os'
import { auditEnvironment, discoverAudits, runAudits } from '../audits/index.ts'
import { memoryOf } from '../checks/audit/memory.ts'
import {
  type AuditFacts,
  type AuditInfo,
  type AuditMemory,
  type AuditRecord,
  type AuditRepository,
  known,
  type ScanError,
} from '../model/index.ts'
import { redactor } from '../report/redact.ts'
import { isDue, nextAfter } from '../standards/schedule.ts'
import type { AuditAccess } from './audit.ts'
import { readAuditRepositories } from './audit-repositories.ts'
import type { LookContext } from './domain.ts'

type Memory = Readonly<Record<string, AuditMemory>>

interface RanFolder extends Pick<AuditFacts, 'folder' | 'records'> {
  errors: ScanError[]
  notes: string[]
}

/**
 * An audit that gave no verdict the last time is asked again, whatever its schedule says; so is one
 * that spoke in the future: a clock was wrong then, and what it said is no reason to wait.
 */
const mayRun = (info: AuditInfo, memory: Memory, { options, started }: LookContext): boolean => {
  const before = memoryOf(memory, info.id)
  const spoke = before?.spoke ?? null
  return (
    options.all ||
    info.schedule === null ||
    before?.runs.at(-1)?.status === 'unknown' ||
    isDue(info.schedule, spoke !== null && spoke <= started ? spoke : null, started)
  )
}

/** No audits yet is no trouble; audits that were there and are not is some. */
const withoutFolder = (
  reason: string,
  { folder }: AuditAccess['inputs'],
  memory: Memory,
): Omit<RanFolder, 'folder' | 'records'> => {
  const known = Object.keys(memory).length
  if (known === 0 && folder.isDefault) {
    return {
      errors: [],
      notes: [`${reason}: no audits were run; docs/audits.md says how to add one`],
    }
  }
  const lost = known === 0 ? '' : `; the ledger knows ${known} audits that were in it`
  return {
    errors: [
      {
        where: folder.path,
        reason: `${reason}${lost}. Check out the repository before this step, or name the folder in the input audits`,
      },
    ],
    notes: [],
  }
}

/** Finds the audits of the folder and runs those that are due. */
export const runFolder = async (
  { inputs, env }: AuditAccess,
  memory: Memory,
  context: LookContext,
): Promise<RanFolder> => {
  const { options, ports, started, log } = context
  const { absolute, path } = inputs.folder
  const environment = auditEnvironment(env, inputs.environment)
  const concurrency = Math.min(options.concurrency, 2 * availableParallelism())
  const untilDeadline = AbortSignal.timeout(
    Math.max(1, Math.min(options.deadline - ports.clock.now(), 2 ** 31 - 1)),
  )
  const folder = await discoverAudits(absolute, {
    path,
    env: environment,
    concurrency,
    signal: untilDeadline,
  })
  if (!folder.known) {
    // What is not there yet holds no audits: nothing of it is unknown.
    const nothing = Object.keys(memory).length === 0 && inputs.folder.isDefault
    return {
      folder: nothing ? known({ path, audits: [], broken: [], notAudits: [] }) : folder,
      records: [],
      ...withoutFolder(folder.reason, inputs, memory),
    }
  }
  const { audits } = folder.value
  const clean = redactor(ports.secrets())
  const due = audits.filter((info) => mayRun(info, memory, context))
  let repositories: Promise<AuditRepository[]> | undefined
  const runs = await runAudits(due, absolute, {
    env: environment,
    now: () => new Date(ports.clock.now()),
    concurrency,
    signal: untilDeadline,
    github: ports.github,
    repositories: () => {
      repositories ??= readAuditRepositories(context, ports.github)
      return repositories
    },
    log: (level, message) => log[level === 'warning' ? 'warn' : level](clean(message)),
  })
  const byId = new Map(due.map((info, at) => [info.id, runs[at]]))
  const records = audits.map((info): AuditRecord => {
    const run = byId.get(info.id)
    if (run) return { info, state: 'ran', run }
    return {
      info,
      state: 'waiting',
      next: info.schedule ? nextAfter(info.schedule, started) : null,
    }
  })
  return { folder, records, errors: [], notes: [] }
}
