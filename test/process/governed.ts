import type { FakeRepository, Files, RepositorySpec, RuleSpec } from '../fake-github/index.ts'
import { METADATA, type Night } from '../support/night.ts'

/** A repository that asks for the usual things, and is set to them. */

export const CHECK = `[process.branches]
protection = true
required_reviews = 2
dismiss_stale_reviews = true
require_status_checks = ["test"]
allow_force_pushes = false

[process.labels]
required = ["bug"]

[process.required_files]
files = ["SECURITY.md"]
`

export const FILES: Files = {
  'repo-metadata.yaml': METADATA,
  'check.toml': CHECK,
  'SECURITY.md': 'Write to security@acme.example\n',
  '.github/workflows/ci.yml':
    'name: CI\non: [push, pull_request]\njobs: { test: { runs-on: x } }\n',
}

const LABELS = [
  { name: 'bug', color: 'd73a4a' },
  { name: 'drift:process', color: '1d76db' },
]

export const REVIEWS = {
  type: 'pull_request',
  approvals: 2,
  dismissStale: true,
} as const satisfies RuleSpec
export const CHECKS: RuleSpec = { type: 'required_status_checks', contexts: ['test'] }

/** The rules that `CHECK` asks for. */
export const RULES: RuleSpec[] = [REVIEWS, CHECKS, 'non_fast_forward']

/** The same repository with nothing set: no rules, no check that ever ran. */
export const ungoverned = (
  night: Night,
  name: string,
  files: Files = {},
  spec: Partial<RepositorySpec> = {},
): FakeRepository => night.add(name, { ...FILES, ...files }, { labels: LABELS, ...spec })

/** In order: ruleset `Main` has what is asked for, and `test` reported on the newest commit. */
export const governed = (
  night: Night,
  name: string,
  files: Files = {},
  spec: Partial<RepositorySpec> = {},
) => {
  const repository = ungoverned(night, name, files, spec)
  repository.addChecks(repository.head ?? '', [{ name: 'test' }])
  return { repository, main: repository.addRuleset({ rules: RULES }) }
}
