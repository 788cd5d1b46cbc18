import type { AuditOutcome } from '../model/audit-api.ts'
import type { AuditInfo } from '../model/audit-facts.ts'
import { type Known, unknown } from '../model/known.ts'
import { withEvidence } from './bounds.ts'
import { crashOf, type Said } from './crash.ts'
import { readExit } from './interpret-exit.ts'
import { findJson } from './interpret-json.ts'
import { readTapOutcomes } from './interpret-tap.ts'
import { readOutcomes } from './outcomes.ts'

export interface Spoke extends Said {
  /** What it wrote into the file named by `DRIFT_RESULT_FILE`; '' where it wrote none. */
  resultFile: string
}

/** What it said in words of its own, before its exit code is asked; null: nothing. */
const explicitOf = ({ resultFile, stdout }: Spoke): Known<AuditOutcome[]> | null => {
  const inFile = resultFile.trim() !== ''
  const found = findJson(inFile ? resultFile : stdout)
  if (found.kind === 'broken') return unknown(found.reason)
  if (found.kind === 'found') return readOutcomes(found.value)
  if (inFile) {
    return (
      readTapOutcomes(resultFile) ?? unknown('its result file holds no JSON { status, message }')
    )
  }
  const tap = readTapOutcomes(stdout)
  return tap?.known ? readOutcomes(tap.value) : tap
}

/** Where a verdict stood, for whoever tries an audit out. */
export const formOf = ({ resultFile, stdout }: Spoke): string => {
  const inFile = resultFile.trim() !== ''
  const text = inFile ? resultFile : stdout
  const place = inFile ? 'in the result file' : 'on stdout'
  if (findJson(text).kind !== 'none') return `JSON ${place}`
  if (readTapOutcomes(text) !== null) return `TAP ${place}`
  return inFile ? 'the result file' : 'the exit code, with the first line of stdout'
}

const allPass = (outcomes: readonly AuditOutcome[]): boolean =>
  outcomes.every(({ status }) => status === 'PASS')

/**
 * The verdict of an executable that ended by itself. What it says wins in this order: JSON in its
 * result file, JSON on stdout, TAP, else the exit code with the first line of stdout. A crash is no
 * verdict, and neither is a PASS that ended badly.
 * @returns unknown with the evidence: the last lines it printed
 */
export const interpret = (spoke: Spoke, exit?: AuditInfo['exit']): Known<AuditOutcome[]> => {
  const explicit = explicitOf(spoke)
  const because = (reason: string) => unknown(withEvidence(reason, spoke))
  if (explicit !== null && !explicit.known) return because(explicit.reason)
  const crash = crashOf(spoke, explicit !== null)
  if (crash !== null) return because(crash)
  if (explicit === null) {
    const verdict = readExit(spoke, exit)
    return verdict.known ? readOutcomes(verdict.value) : because(verdict.reason)
  }
  if (spoke.exitCode !== 0 && allPass(explicit.value)) {
    return because(`it says PASS and ended with exit code ${spoke.exitCode}`)
  }
  return explicit
}
