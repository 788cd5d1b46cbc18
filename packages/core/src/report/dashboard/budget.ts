import { jsonForScript } from './html.ts'
import { pack } from './shared/packed.ts'
import type { Rows } from './shared/rows.ts'

/** Bytes of data in a page that is to stay under 3 MB with everything else in it. */
const MOST = 2_400_000

const bytes = (text: string): number => new TextEncoder().encode(text).length

/**
 * The rows as data of the page. Where they are too many, the mildest and youngest are left out.
 * @param rows by urgency
 */
export const dataOf = (rows: Rows, most = MOST): { json: string; leftOut: number } => {
  let findings = rows.findings
  for (;;) {
    const json = jsonForScript(pack({ ...rows, findings }))
    const size = bytes(json)
    if (size <= most || findings.length === 0)
      return { json, leftOut: rows.findings.length - findings.length }
    // Rows differ in size: a tenth less than would fit by the mean, until they do fit.
    findings = findings.slice(0, Math.floor(findings.length * Math.min(0.9, (0.95 * most) / size)))
  }
}
