import { createHash } from 'node:crypto'
import type { Json } from '../model/finding.ts'
import type { RepositoryStandard } from '../model/standard.ts'
import { rootStandard } from './root.ts'

/** The same value for the same table, in whatever order its keys were written. */
const sorted = (value: Json | undefined): Json => {
  if (Array.isArray(value)) return value.map(sorted)
  if (value === null || value === undefined || typeof value !== 'object') return value ?? null
  return Object.keys(value)
    .sort()
    .map((key) => [key, sorted(value[key])])
}

/**
 * What `[process]` of the root declares, in 20 hex characters: another value means that declarations
 * moved, be it in a ruleset that the repository extends and without a commit of its own.
 */
export const processDigest = (standard: RepositoryStandard): string => {
  const root = rootStandard(standard)
  return createHash('sha256')
    .update(JSON.stringify([standard.metadata.status, sorted(root?.config.process)]))
    .digest('hex')
    .slice(0, 20)
}
