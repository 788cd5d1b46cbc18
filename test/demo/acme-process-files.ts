/** What acme asks of the process of a service in production, in its registry of standards. */
export const SERVICE_PRODUCTION = `[process.branches]
protection = true
required_reviews = 2
dismiss_stale_reviews = true
require_status_checks = ["test"]
allow_force_pushes = false
allow_deletions = false
enforce_admins = true
pattern = '^(feat|fix|chore)/[a-z0-9-]+$'

[process.repo]
require_codeowners = true

[process.repo.tag_protection]
patterns = ["v*"]

[process.ci]
required_workflows = ["test.yml"]
commands = { "test.yml" = ["npm test"] }

[process.commits]
conventional = true
max_subject_length = 72

[process.tickets]
pattern = 'ACME-[0-9]+'

[process.pr]
max_files = 5
max_lines = 400
require_issue = true

[process.changesets]
require_for_paths = ["src/**"]

[process.coverage]
min_threshold = 80

[process.docs]
path = "docs/"
allowlist = []

[process.hooks]
require_hooks = ["pre-push"]
commands = { pre-push = ["npm test"] }

[[process.codeowners.rules]]
pattern = "/.github/"
owners = ["@acme/platform"]

[process.labels]
required = ["bug", { name = "incident", color = "b60205" }]

[process.issues]
require_labels = true

[process.templates]
pull_request = true
issue = true

[process.required_files]
files = ["SECURITY.md", "LICENSE*"]

[process.forbidden_files]
files = ["**/.env", "**/*.pem"]
`

/** Of what is not in production, less. */
export const SERVICE_INTERNAL = `[process.branches]
protection = true
required_reviews = 1
`

/** The two files by which a repository takes part. */
export const takingPart = (tier: string, team: string, more = ''): Record<string, string> => ({
  'repo-metadata.yaml': `tier: ${tier}\nstatus: active\nteam: ${team}\n`,
  'check.toml': `[extends]\nregistry = "github:acme/standards"\nrulesets = ["service-${tier}"]\n${more}`,
})

const TEST = `name: test
on:
  pull_request:
  push:
    branches: [main]
permissions:
  contents: read
jobs:
  test:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0
      - run: npm ci
      - run: npm test
`

/** A service that has all that is asked for. */
export const inOrder = (team: string): Record<string, string> => ({
  ...takingPart('production', team),
  'src/index.ts': 'export const start = () => {}\n',
  'package.json': '{ "name": "service", "scripts": { "test": "vitest run --coverage" } }\n',
  'vitest.config.ts':
    'export default { test: { coverage: { thresholds: { lines: 85, branches: 80 } } } }\n',
  'README.md': '# A service\n',
  'SECURITY.md': 'Write to security@acme.example.\n',
  LICENSE: 'All rights reserved.\n',
  'docs/operations.md': '# Operations\n',
  '.husky/pre-push': 'npm test\n',
  '.github/CODEOWNERS': `* @acme/${team}\n/.github/ @acme/platform\n`,
  '.github/PULL_REQUEST_TEMPLATE.md': 'Which ticket is it for?\n',
  '.github/ISSUE_TEMPLATE/bug.yml': 'name: Bug\ndescription: Something is wrong\nbody: []\n',
  '.github/workflows/test.yml': TEST,
})

/** One that was there before the standard, and nobody had the time. */
export const NEGLECTED: Record<string, string> = {
  ...takingPart(
    'production',
    'web',
    `
[process.pr]
max_line = 800

[[drift.exempt]]
check = "process/hooks"
subject = "*"
reason = "hooks come with the new build"
owner = "@acme/web"
expires = 2026-06-30
`,
  ),
  'src/index.ts': 'export const start = () => {}\n',
  'package.json': '{ "name": "storefront", "scripts": { "test": "vitest run" } }\n',
  'README.md': '# Storefront\n',
  'HOW-TO-RELEASE.md': '# How to release\n',
  LICENSE: 'All rights reserved.\n',
  'config/.env': 'PAYMENT_KEY=changeme\n',
  '.changeset/brave-cats-run.md': 'Forgot what to write here\n',
  '.github/CODEOWNERS': '* @acme/shop-team\n',
  '.github/workflows/test.yml': TEST.replace('npm test', 'npm test || true'),
}
