import { type CloudResource, type Finding, SEVERITIES, type Severity } from '../../model/index.ts'
import type { Sought } from './trail-event.ts'
import { trailNames, trailRegion } from './trail-types.ts'

/** What of a finding is looked up. */
export type Attributable = Pick<
  Finding,
  'fingerprint' | 'severity' | 'subject' | 'resource' | 'expected' | 'actual' | 'exempted'
>

/** One resource, with all that was found of it. */
export interface Subject {
  region: string
  names: string[]
  sought: (Sought & { fingerprint: string })[]
}

export interface SubjectOptions {
  /** Findings below it are not looked up; `medium` where nothing is said. */
  severity?: Severity
  /**
   * Between which moments (ISO 8601) it happened: after the stack's last update, or the last scan
   * that did not have the finding; not after the detection.
   */
  window: (finding: Attributable) => { from: string; to: string }
}

/** Every resource once, those with the gravest findings first. */
export const subjectsOf = (
  findings: readonly Attributable[],
  { severity = 'medium', window }: SubjectOptions,
): Subject[] => {
  const subjects = new Map<string, Subject>()
  const rank = ({ severity: of }: Attributable) => SEVERITIES.indexOf(of)
  const grave = findings
    .filter((finding) => rank(finding) <= SEVERITIES.indexOf(severity) && !finding.exempted)
    .sort((one, other) => rank(one) - rank(other))
  for (const finding of grave) {
    const { resource, fingerprint, expected, actual } = finding
    if (resource === undefined) continue
    const { from, to } = window(finding)
    // Deployed after the detection: nobody can say which of the two is older.
    if (!(Date.parse(from) < Date.parse(to))) continue
    const region = trailRegion(resource.type, resource.region)
    const key = JSON.stringify([region, resource.type, resource.physicalId])
    const names = trailNames(resource.type, resource.physicalId, resource.region)
    const subject = subjects.get(key) ?? { region, names, sought: [] }
    subjects.set(key, subject)
    subject.sought.push({
      fingerprint,
      type: resource.type,
      path: pathOf(finding.subject, resource),
      expected,
      actual,
      from: Date.parse(from),
      to: Date.parse(to),
    })
  }
  return [...subjects.values()]
}

/** `<env>/<region>/<type>/<physicalId> <path>` → the path. */
const pathOf = (subject: string, { physicalId }: CloudResource): string | null => {
  const end = subject.indexOf(`/${physicalId} `)
  return end < 0 ? null : subject.slice(end + physicalId.length + 2)
}
