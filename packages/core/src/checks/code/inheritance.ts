import type { Check } from '../../model/check.ts'
import type { CodeFacts } from '../../model/facts.ts'
import type { Finding, Result } from '../../model/finding.ts'
import { fingerprint } from '../../model/fingerprint.ts'
import type { Problem, Standard } from '../../model/standard.ts'

const ID = 'code/inheritance'

const findingOf = (file: string, problem: Problem): Finding => {
  const { message } = problem
  const { line } = problem.place
  return {
    fingerprint: fingerprint(ID, problem.subject, file),
    severity: 'high',
    // Most messages name the file, as the start of the way to the ruleset.
    title: message.includes(file) ? message : `${file}: ${message}`,
    subject: problem.subject,
    file,
    // A place in a ruleset of another repository is said in the message; the line is one of ours.
    ...(line === undefined || problem.place.file !== file ? {} : { line }),
    ...(problem.expected === undefined ? {} : { expected: problem.expected }),
    evidence: {},
    fix: `Correct [extends] in ${file}, or the ruleset that is named.`,
  }
}

const failed = (standard: Standard, problems: readonly Problem[]): Result => {
  const findings = new Map<string, Finding>()
  for (const problem of problems) {
    const finding = findingOf(standard.file, problem)
    if (!findings.has(finding.fingerprint)) findings.set(finding.fingerprint, finding)
  }
  const one = findings.size === 1 ? 'One problem' : `${findings.size} problems`
  return {
    check: ID,
    status: 'fail',
    subject: standard.file,
    file: standard.file,
    message: `${one} with what ${standard.file} extends`,
    findings: [...findings.values()],
  }
}

const resultsOf = (standard: Standard): Result[] => {
  const { file, inheritance, problems } = standard
  const wrong = problems.filter(({ about }) => about === 'inheritance')
  const results: Result[] = []
  if (!inheritance.known && standard.unread === undefined) {
    results.push({
      check: ID,
      status: 'unknown',
      // Its own subject beside that of the findings: both may be so at once.
      subject: `${file} extends`,
      file,
      message: `${file} builds on what could not be read: ${inheritance.reason}`,
      ...(inheritance.permission === undefined ? {} : { permissions: [inheritance.permission] }),
      findings: [],
    })
  }
  if (wrong.length > 0) return [...results, failed(standard, wrong)]
  if (results.length > 0 || standard.unread !== undefined) return results
  const names = standard.inherited ?? []
  return [
    {
      check: ID,
      status: 'pass',
      subject: file,
      file,
      message:
        names.length === 0 ? `${file} extends nothing` : `${file} builds on ${names.join(', ')}`,
      findings: [],
    },
  ]
}

/** Whether everything that a check.toml extends is there. */
export const inheritance: Check<CodeFacts> = {
  id: ID,
  domain: 'code',
  title: 'Every ruleset that check.toml extends can be resolved',
  why: 'A ruleset that does not exist, cannot be read, or extends itself asks for nothing, so the repository is held to less than it says.',
  fix: 'Correct the registry or the names in [extends]. Where the registry is out of reach, give the token read access to it, or allow it in drift-config.',
  severity: 'high',
  permissions: ['Contents: read'],
  run: ({ standard }) => standard.standards.flatMap(resultsOf),
}
