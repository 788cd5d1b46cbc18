import { randomBytes } from 'node:crypto'

/** The variable that every process started here carries, and hands on to what it starts itself. */
export const MARK = 'DRIFT_RUN'

/** Of this process; where it was itself started with a mark, its own contains that one. */
const root = [process.env[MARK], randomBytes(8).toString('hex')].filter(Boolean).join('.')

let count = 0

/** What all marks made by this process begin with. */
export const ownPrefix = `${root}-`

/** A mark that no other run has. */
export const newMark = (): string => {
  count += 1
  return `${ownPrefix}${count}`
}

/**
 * Whether a process belongs to a run: it carries the run's mark, or that of a run inside it.
 * @param environ as in /proc/<pid>/environ: `NAME=value` entries that end in a NUL
 * @see https://man7.org/linux/man-pages/man5/proc_pid_environ.5.html
 */
export const carriesMark = (environ: string, mark: string): boolean => {
  const entry = `${MARK}=${mark}`
  for (let at = environ.indexOf(entry); at !== -1; at = environ.indexOf(entry, at + 1)) {
    const after = environ[at + entry.length]
    const begins = at === 0 || environ[at - 1] === '\0'
    if (begins && (after === undefined || after === '\0' || after === '.')) return true
  }
  return false
}
