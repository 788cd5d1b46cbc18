import { shortId } from '../../../model/commit.ts'
import type { Finding, Result } from '../../../model/finding.ts'
import { fingerprint } from '../../../model/fingerprint.ts'
import type { ManifestFacts, ManifestProblem } from '../../../model/infra-facts.ts'
import { verdict } from '../../shared/verdict.ts'
import { count } from '../../shared/words.ts'
import { onceEach } from '../shared/finding.ts'
import type { InfraInput } from '../shared/section.ts'

/** More wrong entries are told as one. */
const MAX_TOLD = 10

const finding = (
  check: string,
  { file, commit }: ManifestFacts,
  { message, line, entry }: ManifestProblem,
  { facts }: InfraInput,
): Finding => {
  const isHead = commit === facts.head?.oid
  const place = `${file}${line === undefined ? '' : `:${line}`}`
  const subject = entry === undefined ? file : `${file} ${entry}`
  return {
    fingerprint: fingerprint(check, subject, file),
    // Without the file nothing of it is looked for; without an entry that one is not.
    severity: entry === undefined ? 'medium' : 'low',
    title: `${place}${isHead ? '' : ` at ${shortId(commit)}`}: ${message}`,
    subject,
    file,
    ...(line !== undefined && isHead ? { line } : {}),
    expected: 'a list of ARNs and projects/… paths',
    actual: entry ?? message,
    evidence: {},
    fix: `Correct ${line === undefined ? file : `line ${line} of ${file}`}${isHead ? '' : ', and deploy that'}.`,
  }
}

/** What of the manifests is wrong, told once whatever environments they hold for. */
export const problemResults = (
  check: string,
  manifests: readonly ManifestFacts[],
  input: InfraInput,
): Result[] =>
  [...Map.groupBy(manifests, ({ file }) => file)].flatMap(([file, all]) => {
    const findings = onceEach(
      all.flatMap((one) => one.problems.map((problem) => finding(check, one, problem, input))),
    )
    const left = findings.length - MAX_TOLD
    const told = findings.slice(0, MAX_TOLD).map((one, index) => ({
      ...one,
      ...(index === MAX_TOLD - 1 && left > 0 ? { title: `${one.title} (and ${left} more)` } : {}),
    }))
    if (told.length === 0) return []
    const fail = `${count(findings.length, 'mistake')} in ${file}`
    return [{ ...verdict(check, file, told, { pass: '', fail }), file }]
  })
