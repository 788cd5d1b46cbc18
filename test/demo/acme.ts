import type { FakeGitHub, FakeRepository, PersonSpec } from '../fake-github/index.ts'

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

const STACKS = `[infra]
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

const IN_HALF_A_YEAR = 182 * 86_400_000

const exemption = (now: number): string => `[[drift.exempt]]
check = "code/projects"
subject = "examples/*"
reason = "examples follow the package they show"
owner = "@acme/platform"
expires = ${new Date(now + IN_HALF_A_YEAR).toISOString().slice(0, 10)}
`

/** A small organization as it was set up: nearly everything in order, one repository below its tier. */
export const seedAcme = (github: FakeGitHub): void => {
  const add = (name: string, files: Record<string, string>, more = {}) =>
    github.addRepository({ owner: 'acme', name, files, date: LONG_AGO, author: okafor, ...more })

  add('standards', {
    'rulesets/typescript-production.toml': PRODUCTION,
    'rulesets/typescript-internal.toml': INTERNAL,
    'rulesets/stacks-production.toml': STACKS,
  })
  add(
    'drift-config',
    {
      'check.toml': exemption(github.clock.now()),
      'README.md': '# drift-config\n',
    },
    { git: true },
  )

  add('payments', {
    'repo-metadata.yaml': metadata('production', 'active', 'payments'),
    'check.toml': extending('typescript-production'),
    'package.json': '{ "name": "payments" }\n',
    'tsconfig.json': STRICT,
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

/** @throws Error when it was not seeded */
export const repositoryOf = (github: FakeGitHub, name: string): FakeRepository => {
  const repository = github.repository(`acme/${name}`)
  if (!repository) throw new Error(`acme/${name} was not seeded`)
  return repository
}

const STRICT =
  '{\n  "compilerOptions": {\n    "strict": true,\n    "noUnusedLocals": true\n  }\n}\n'

const LOOSE =
  '{\n  "compilerOptions": {\n    // back on after the release\n    "strict": false,\n    "noUnusedLocals": true\n  }\n}\n'

/** Whether acme/payments is compiled strictly, as its tier asks. */
export const setStrict = (github: FakeGitHub, strict: boolean): void =>
  void repositoryOf(github, 'payments').commit({
    files: { 'tsconfig.json': strict ? STRICT : LOOSE },
    message: strict ? 'Compile strictly again' : 'Compile what came from the other team',
    author: okafor,
  })

/** On Monday the gates of acme/payments are put back; what it has to cover stays low. */
export const mondayAtAcme = (github: FakeGitHub): void =>
  void repositoryOf(github, 'payments').commit({
    files: { 'tsconfig.json': STRICT, '.github/workflows/test.yml': WORKFLOW },
    message: 'Put the gates back',
    author: okafor,
  })

/** What happened on Friday afternoon. */
export const fridayAtAcme = (github: FakeGitHub): void => {
  const at = (name: string) => repositoryOf(github, name)
  at('payments').commit({
    files: {
      'tsconfig.json': LOOSE,
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
}

/** The repository that left takes part again. */
export const restoreReports = (github: FakeGitHub): void =>
  void repositoryOf(github, 'reports').commit({
    files: { 'check.toml': extending('typescript-internal') },
    message: 'Take part again',
    author: okafor,
  })

/** A repository leaves in silence. */
export const removeReports = (github: FakeGitHub): void =>
  void repositoryOf(github, 'reports').commit({
    files: { 'check.toml': null },
    message: 'Remove unused files',
    author: tanaka,
  })
