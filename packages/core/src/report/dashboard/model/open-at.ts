import {
  addBySeverity,
  type BySeverity,
  type ScanSummary,
  SEVERITIES,
} from '../../../model/index.ts'

/** What was open at a time: what is open now, less what scans changed since; never less than none. */
export const openAt = (
  scans: readonly ScanSummary[],
  now: Readonly<BySeverity>,
  time: number,
): BySeverity => {
  const open = { ...now }
  for (const { finished, change } of scans)
    if (Date.parse(finished) > time) addBySeverity(open, change, -1)
  for (const severity of SEVERITIES) open[severity] = Math.max(0, open[severity])
  return open
}
