import { expect } from 'vitest'
import type { Report } from '../../packages/core/src/model/index.ts'
import type { Files } from '../fake-github/index.ts'
import { drift } from '../support/bundle.ts'
import { METADATA, type Night, processTest as test } from '../support/night.ts'

/** What a clone shows without a token of the checks that read files in known folders. */

const DECLARED: Files = {
  'repo-metadata.yaml': METADATA,
  'check.toml': `[process.hooks]
require_hooks = ["pre-commit"]

[process.hooks.commands]
pre-commit = ["npx lint-staged"]

[process.templates]
pull_request = true
issue = true

[process.changesets]
allowed_bump_types = ["patch", "minor"]
min_description_length = 10

[process.coverage]
min_threshold = 80
`,
}

const threshold = (lines: number): string =>
  `export default { test: { coverage: { thresholds: { lines: ${lines} } } } }\n`

const scanned = async (night: Night, files: Files) => {
  const clone = await night.checkout(night.add('app', { ...DECLARED, ...files }), 0)
  const { stdout, stderr } = await drift(['process', 'scan', clone.path, '--json'])
  expect(stderr).toBe('')
  const [app] = (JSON.parse(stdout) as Report).repositories
  return (
    app?.results
      .filter(({ check }) => /hooks|templates|changesets|coverage/.test(check))
      .map(({ check, status, findings }) =>
        [check, status, ...findings.map(({ title }) => title)].join(': '),
      ) ?? []
  )
}

test('hooks, templates, changesets and a threshold that are as agreed', async ({ night }) => {
  const results = await scanned(night, {
    '.husky/pre-commit': 'npx lint-staged\n',
    '.github/pull_request_template.md': 'What does it change?\n',
    '.github/ISSUE_TEMPLATE/bug.yml': 'name: Bug\n',
    '.changeset/cats.md': '---\n"web": patch\n---\n\nStarts twice as fast.\n',
    'vitest.config.ts': threshold(85),
  })
  expect(results).toEqual([
    'process/templates: pass',
    'process/hooks: pass',
    'process/changesets: pass',
    'process/coverage: pass',
  ])
})

test('and those that are not', async ({ night }) => {
  const results = await scanned(night, {
    '.husky/pre-commit': 'npm test\n',
    // No place in which GitHub looks.
    'src/pull_request_template.md': 'What does it change?\n',
    '.changeset/cats.md': '---\n"web": major\n---\n\nStarts twice as fast.\n',
    'vitest.config.ts': threshold(60),
  })
  expect(results).toEqual([
    'process/templates: warning: There is no template for pull requests: There is no template for issues',
    'process/hooks: fail: The hook pre-commit does not run npx lint-staged',
    'process/changesets: warning: .changeset/cats.md: it names a bump that is not allowed',
    'process/coverage: fail: vitest.config.ts enforces 60 % coverage, not 80 %',
  ])
})
