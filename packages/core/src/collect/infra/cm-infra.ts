import type { Json } from '../../model/finding.ts'
import { type Known, known, unknown } from '../../model/known.ts'
import { isTable, valueIn } from '../../settings/entries.ts'
import { askTool, findCm } from '../cm.ts'

/** What check-my-toolkit says of one resource of the infra manifest. */
export interface CmResource {
  /** An ARN, or a resource of Google Cloud (`projects/…`). */
  arn: string
  exists: boolean
  /** Why it could not tell; then `exists` says nothing. */
  error?: string
}

/** Ended well, found something missing, could not tell of some: all of them print results. */
const ANSWERS = [0, 1, 3]

/** Reads what `cm infra scan --format json` printed. */
export const parseCmInfra = (text: string): Known<CmResource[]> => {
  let value: Json
  try {
    value = JSON.parse(text) as Json
  } catch {
    return unknown('check-my-toolkit did not print JSON')
  }
  const results = valueIn(value, 'results')
  if (!Array.isArray(results)) {
    const error = isTable(value) && typeof value.error === 'string' ? value.error : 'no results'
    return unknown(`check-my-toolkit: ${error.slice(0, 300)}`)
  }
  return known(
    results.flatMap((entry): CmResource[] => {
      if (!isTable(entry) || typeof entry.arn !== 'string') return []
      const { arn, exists, error } = entry
      if (typeof error === 'string') return [{ arn, exists: false, error: error.slice(0, 300) }]
      return typeof exists === 'boolean' ? [{ arn, exists }] : []
    }),
  )
}

/**
 * Which resources of the infra manifest exist, as check-my-toolkit sees them with the credentials of
 * its own environment; one more source, on which nothing depends. Only a scan on disk asks.
 * @returns null where it is not installed; unknown where it is and does not say
 */
export const readCmInfra = async (root: string): Promise<Known<CmResource[]> | null> => {
  const cm = await findCm(process.env.PATH ?? '')
  if (cm === null) return null
  try {
    return parseCmInfra(await askTool(cm, ['infra', 'scan', '--format', 'json'], root, ANSWERS))
  } catch (error) {
    const said = (error as Error).message.slice(0, 300)
    return unknown(`check-my-toolkit is installed but did not answer: ${said}`)
  }
}
