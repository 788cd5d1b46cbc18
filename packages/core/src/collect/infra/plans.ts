import { readFile, stat } from 'node:fs/promises'
import { basename, isAbsolute, relative, sep } from 'node:path'
import type { PlanFacts } from '../../model/infra-facts.ts'
import { type Unknown, unknown } from '../../model/known.ts'
import { parsePlan } from './plan/parse.ts'

/** Plans of thousands of resources stay below 20 MB; a larger one would not be read in memory's limits. */
const MAX_BYTES = 64 * 1024 * 1024

const unread = (source: string, reason: Unknown): PlanFacts => ({
  source,
  tool: 'unknown',
  errored: false,
  changes: reason,
})

/** PowerShell's `>` writes UTF-16. */
const decoded = (bytes: Buffer): string =>
  bytes[0] === 0xff && bytes[1] === 0xfe ? bytes.toString('utf16le') : bytes.toString('utf8')

const problemOf = (error: unknown): Unknown => {
  const { code, name } = error as NodeJS.ErrnoException
  return unknown(code === 'ENOENT' ? 'there is no such file' : `it cannot be read: ${code ?? name}`)
}

const readPlan = async (path: string, source: string): Promise<PlanFacts> => {
  try {
    const file = await stat(path)
    if (!file.isFile()) return unread(source, unknown('it is no file'))
    if (file.size > MAX_BYTES) {
      const [size, most] = [file.size, MAX_BYTES].map((bytes) => Math.ceil(bytes / 1024 / 1024))
      const reason = `it is ${size} MB, and at most ${most} MB are read; split the configuration, or plan it in parts (-target)`
      return unread(source, unknown(reason))
    }
    return parsePlan(source, decoded(await readFile(path)))
  } catch (error) {
    return unread(source, problemOf(error))
  }
}

/** How a file is called in reports: from where the run stands, or by its name alone. */
const sourceOf = (path: string, from: string): string => {
  const way = isAbsolute(path) ? relative(from, path) : path
  return way.startsWith('..') || isAbsolute(way) ? basename(path) : way.split(sep).join('/')
}

/**
 * Plans of Terraform or OpenTofu that a workflow's own job made, one after another, so that only one
 * is in memory. One that cannot be read is unknown and keeps no other from being read.
 * @param from the folder that the files are named from
 */
export const readPlans = async (
  paths: readonly string[],
  from = process.cwd(),
): Promise<PlanFacts[]> => {
  const plans: PlanFacts[] = []
  for (const path of new Set(paths)) plans.push(await readPlan(path, sourceOf(path, from)))
  return plans
}
