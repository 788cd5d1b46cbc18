import { readdir, readFile, stat } from 'node:fs/promises'
import { join, relative } from 'node:path'
import type { Report } from '../model/index.ts'
import { mergeReports } from '../report/merge.ts'
import { version as ownVersion } from '../version.ts'

/** Larger than any report of a job's repositories. */
const MAX_BYTES = 256 * 1024 * 1024

const isList = (value: unknown): boolean => Array.isArray(value)

/** What is no report of ours is somebody else's file, and passed over. */
const isOurs = (value: unknown): value is Partial<Report> =>
  (value as Partial<Report> | null)?.tool?.name === 'drift-toolkit'

/** Whether all is there that a report of version 1 has. */
const isWhole = (value: Partial<Report>): value is Report => {
  const { scan, repositories, errors, notes, issues, passedOver, api } = value
  return (
    isList(scan?.domains) &&
    typeof scan?.id === 'string' &&
    typeof scan.started === 'string' &&
    typeof scan.finished === 'string' &&
    typeof scan.scope?.name === 'string' &&
    typeof api?.requests === 'object' &&
    [repositories, errors, notes, issues, passedOver].every(isList)
  )
}

/** @throws Error saying why it is no report that can be merged */
const requireReport = (value: Partial<Report>): Report => {
  const { version, tool } = value
  if (version !== 1) {
    throw new Error(
      `is a report of version ${JSON.stringify(version)}, written by drift-toolkit ${JSON.stringify(tool?.version)}; this one, ${ownVersion}, understands version 1: let all jobs of a run use one version`,
    )
  }
  if (!isWhole(value)) throw new Error('is a report of which parts are missing')
  try {
    // What is damaged further down stops the others no more.
    mergeReports([value])
  } catch {
    throw new Error('is a damaged report')
  }
  return value
}

/** @throws Error saying what is wrong; null is not ours */
const readReport = async (file: string): Promise<Report | null> => {
  if ((await stat(file)).size > MAX_BYTES) throw new Error('is too large to be a report')
  const text = await readFile(file, 'utf8')
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    throw new Error(`could not be read: ${(error as Error).message}`)
  }
  return isOurs(value) ? requireReport(value) : null
}

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
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(
    (error: NodeJS.ErrnoException) => {
      // Where no shard left a report, nothing makes the folder.
      if (error.code === 'ENOENT') return []
      throw error
    },
  )
  const files = entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
  for (const file of files) {
    try {
      const report = await readReport(file)
      if (report) reports.push(report)
    } catch (error) {
      troubles.push(`${relative(folder, file)} ${(error as Error).message}`)
    }
  }
  return { reports, troubles }
}
