import type { FakeGitHub, PersonSpec } from '../fake-github/index.ts'

/** The people of the demo; any likeness to yours is why this tool exists. */
const tanaka: PersonSpec = { name: 'Yuki Tanaka', email: 'tanaka@acme.example', login: 'tanaka' }
const okafor: PersonSpec = { name: 'Ada Okafor', email: 'okafor@acme.example', login: 'okafor' }

const LONG_AGO = '2026-01-10T09:00:00Z'

const PRODUCTION = `[code.linting.eslint]
enabled = true
max-warnings = 0

[code.types.tsc]
enabled = true

[code.types.tsc.require]
strict = true

[code.coverage_run]
enabled = true
min_threshold = 80

[code.security.secrets]
enabled = true

[process.ci]
required_workflows = ["test"]
`

const INTERNAL = `[code.linting.eslint]
enabled = true
`

const extending = (ruleset: string, more = ''): string =>
  `[extends]\nregistry = "github:acme/standards"\nrulesets = ["${ruleset}"]\n${more}`

const metadata = (tier: string, status = 'active', team = 'platform'): string =>
  `tier: ${tier}\nstatus: ${status}\nteam: ${team}\n`

const WORKFLOW = `name: test
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

/** A small organization as it was set up: nearly everything in order, one repository below its tier. */
export const seedAcme = (github: FakeGitHub): void => {
  const add = (name: string, files: Record<string, string>, more = {}) =>
    github.addRepository({ owner: 'acme', name, files, date: LONG_AGO, author: okafor, ...more })

  add('standards', {
    'rulesets/typescript-production.toml': PRODUCTION,
    'rulesets/typescript-internal.toml': INTERNAL,
  })
  add(
    'drift-config',
    {
      'check.toml': `[[drift.exempt]]
check = "code/projects"
subject = "examples/*"
reason = "examples follow the package they show"
owner = "@acme/platform"
expires = 2027-03-31
`,
      'README.md': '# drift-config\n',
    },
    { git: true },
  )

  add('payments', {
    'repo-metadata.yaml': metadata('production', 'active', 'payments'),
    'check.toml': extending('typescript-production'),
    'package.json': '{ "name": "payments" }\n',
    'tsconfig.json':
      '{\n  "compilerOptions": {\n    "strict": true,\n    "noUnusedLocals": true\n  }\n}\n',
    'eslint.config.js': "export default [{ rules: { 'no-eval': 'error' } }]\n",
    '.github/workflows/test.yml': WORKFLOW,
  })
  add('web', {
    'repo-metadata.yaml': metadata('production', 'active', 'web'),
    'check.toml': extending('typescript-internal'),
    'package.json': '{ "name": "web", "workspaces": ["packages/*"] }\n',
    '.github/workflows/test.yml': WORKFLOW,
  })
  add('reports', {
    'repo-metadata.yaml': metadata('internal', 'active', 'data'),
    'check.toml': extending('typescript-internal'),
  })
  add('docs', {
    'repo-metadata.yaml': metadata('internal'),
    'check.toml': extending('typescript-internal'),
  }).commit({ files: { 'README.md': '# Docs\n' }, message: 'Write a README', author: okafor })
  add('legacy-api', {
    'repo-metadata.yaml': metadata('production', 'deprecated'),
    'check.toml': extending('typescript-production'),
  }).commit({ files: { 'notes.md': 'moved\n' }, message: 'Say where it went', author: okafor })
  add('playground', { 'README.md': '# Nothing declared here\n' })
  add('archive-2019', { 'README.md': '# Old\n' }, { isArchived: true })
  add('fresh', {})
}

/** What happened on Friday afternoon. */
export const fridayAtAcme = (github: FakeGitHub): void => {
  const at = (name: string) => {
    const repository = github.repository(`acme/${name}`)
    if (!repository) throw new Error(`acme/${name} was not seeded`)
    return repository
  }
  at('payments').commit({
    files: {
      'tsconfig.json':
        '{\n  "compilerOptions": {\n    // back on after the release\n    "strict": false,\n    "noUnusedLocals": true\n  }\n}\n',
      'check.toml': extending(
        'typescript-production',
        '\n[code.coverage_run]\nmin_threshold = 40\n',
      ),
    },
    message: 'Unblock the Friday release (#41)',
    author: tanaka,
    pullRequest: { number: 41, title: 'Unblock the Friday release', author: 'tanaka' },
  })
  at('payments').commit({
    files: {
      '.github/workflows/test.yml': WORKFLOW.replace('contents: read', 'contents: write')
        .replace(
          'actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0',
          'actions/checkout@main',
        )
        .replace(
          '      - run: npm test\n',
          '      - run: npm test\n        continue-on-error: true\n',
        ),
    },
    message: 'ci: let the job push tags',
    author: tanaka,
  })

  at('web').commit({
    files: { 'packages/checkout/package.json': '{ "name": "@acme/checkout" }\n' },
    message: 'Add the checkout package',
    author: okafor,
  })

  at('reports').commit({
    files: { 'check.toml': null },
    message: 'Remove unused files',
    author: tanaka,
  })
}
