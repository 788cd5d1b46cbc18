import { readdir, readFile, stat } from 'node:fs/promises'
import { join, relative } from 'node:path'
import type { Report } from '../model/index.ts'

/** Larger than any report of a job's repositories. */
const MAX_BYTES = 256 * 1024 * 1024

const isList = (value: unknown): boolean => Array.isArray(value)

/** Whether it is a report of this version; what else lies in the folder is somebody else's. */
const isReport = (value: unknown): value is Report => {
  const { version, tool, scan, repositories, errors, notes, issues, passedOver, api } = (value ??
    {}) as Partial<Report>
  return (
    version === 1 &&
    tool?.name === 'drift-toolkit' &&
    isList(scan?.domains) &&
    typeof scan?.finished === 'string' &&
    typeof scan.scope?.name === 'string' &&
    typeof api?.requests === 'object' &&
    [repositories, errors, notes, issues, passedOver].every(isList)
  )
}

const isOurs = (value: unknown): boolean =>
  (value as Partial<Report> | null)?.tool?.name === 'drift-toolkit'

/**
 * All reports in a folder and the folders in it, as artifacts bring them.
 * @returns the reports, and what could not be read, in words
 * @throws Error when the folder cannot be read
 */
export const readReports = async (
  folder: string,
): Promise<{ reports: Report[]; troubles: string[] }> => {
  const reports: Report[] = []
  const troubles: string[] = []
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
  for (const file of files) {
    const name = relative(folder, file)
    if ((await stat(file)).size > MAX_BYTES) {
      troubles.push(`${name} is too large to be a report`)
      continue
    }
    try {
      const value: unknown = JSON.parse(await readFile(file, 'utf8'))
      if (isReport(value)) reports.push(value)
      else if (isOurs(value)) troubles.push(`${name} is not a report that this version understands`)
    } catch (error) {
      troubles.push(`${name} could not be read: ${(error as Error).message}`)
    }
  }
  return { reports, troubles }
}
