import type { AuditMemory, RepositoryState } from '../../../model/index.ts'
import { compareText } from '../../report.ts'
import { repositoryKey } from '../../words.ts'
import { said } from '../outside.ts'

/** An audit with its last runs. */
export interface AuditRow {
  id: string
  title: string
  file: string
  repository: string
  schedule: string
  flapping: boolean
  /** When it last gave a verdict; null: never. */
  spoke: number | null
  runs: PastRun[]
}

export interface PastRun {
  time: number
  status: Status
  ms: number
  message: string
}

export type Status = AuditMemory['runs'][number]['status']

/** How many runs the strip shows. */
const SHOWN = 30

const SIZE: Readonly<Record<Status, number>> = { fail: 0, unknown: 1, warning: 2, pass: 3 }

const gravity = ({ runs }: AuditRow): number => SIZE[runs.at(-1)?.status ?? 'unknown']

const rowOf = (id: string, memory: AuditMemory, repository: string): AuditRow => ({
  id: said(id, 100),
  title: said(memory.title) || said(id, 100),
  file: said(memory.file, 120),
  repository,
  schedule:
    memory.schedule === null
      ? 'every run'
      : said(`${memory.schedule.cron} ${memory.schedule.timeZone}`, 80),
  flapping: memory.flapping === true,
  spoke: memory.spoke === null ? null : Date.parse(memory.spoke),
  runs: memory.runs.slice(-SHOWN).map(({ time, status, ms, message }) => ({
    time: Date.parse(time),
    status,
    ms,
    message: said(message),
  })),
})

/** All audits, what fails before what does not. */
export const auditsOf = (states: readonly RepositoryState[]): AuditRow[] => {
  const rows = states.flatMap(({ repository, audits = {} }) =>
    Object.entries(audits).map(([id, memory]) => rowOf(id, memory, said(repository.name, 140))),
  )
  return rows.sort(
    (a, b) =>
      gravity(a) - gravity(b) ||
      compareText(repositoryKey(a.repository), repositoryKey(b.repository)) ||
      compareText(a.id, b.id),
  )
}
