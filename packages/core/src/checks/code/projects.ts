import type { Check } from '../../model/check.ts'
import type { CodeFacts, Project } from '../../model/facts.ts'
import type { Finding } from '../../model/finding.ts'
import { fingerprint } from '../../model/fingerprint.ts'

const ID = 'code/projects'

const findingOf = ({ dir, manifest, type }: Project): Finding => {
  const place = dir === '' ? '.' : dir
  const name = dir === '' ? 'The root' : dir
  const file = dir === '' ? 'check.toml' : `${dir}/check.toml`
  return {
    fingerprint: fingerprint(ID, place, manifest),
    severity: 'medium',
    title: `${name} is a ${type} project without a check.toml`,
    subject: place,
    file: manifest,
    expected: file,
    actual: null,
    evidence: {},
    fix: `Add ${file} with the lines [extends], registry = "github:<owner>/<repository>" and rulesets = ["<language>-<tier>"]; or, if it needs none, name ${place} in [monorepo] exclude of the root check.toml.`,
  }
}

/** Whether every package of a repository declares standards of its own. */
export const projects: Check<CodeFacts> = {
  id: ID,
  domain: 'code',
  title: 'Every project in the repository has a check.toml',
  why: 'A package that was added without a check.toml is held to nothing: its lint rules, types and tests can be anything.',
  fix: 'Add a check.toml beside the manifest of the project, or exclude it with [monorepo] exclude in the root check.toml.',
  severity: 'medium',
  permissions: ['Contents: read'],
  run: ({ facts }) => {
    const base = { check: ID, subject: facts.repository.name }
    const { projects: found } = facts
    if (!found.known) {
      return [
        {
          ...base,
          status: 'unknown',
          message: `The projects of the repository could not be seen: ${found.reason}`,
          permissions: [found.permission ?? 'Contents: read'],
          findings: [],
        },
      ]
    }
    const all = found.value.length === 1 ? 'The one project' : `All ${found.value.length} projects`
    const findings = found.value.filter(({ hasStandard }) => !hasStandard).map(findingOf)
    return [
      {
        ...base,
        status: findings.length === 0 ? 'pass' : 'fail',
        message:
          found.value.length === 0
            ? 'There is no project that needs standards of its own'
            : findings.length === 0
              ? `${all} ${found.value.length === 1 ? 'has' : 'have'} a check.toml`
              : `${findings.length} of ${found.value.length} projects without a check.toml`,
        findings,
      },
    ]
  },
}
