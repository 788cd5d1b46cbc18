import { createRandom, type Random } from './random.ts'
import type { CommitSpec, FakeGitHub, FakeRepository, Files, PersonSpec } from './types.ts'

/** What kind of organization to make. The same numbers and seed give the same organization. */
export interface OrganizationSpec {
  org: string
  repositories: number
  /** Share (0 to 1) that declares a standard; default 1. */
  optedIn?: number
  /** Share of those that change after the first scan, see `change()`; default 0.1. */
  changed?: number
  tierMix?: { production: number; internal: number; prototype: number }
  /** Default: one in thirty each of archived, forked, empty and monorepo. `false`: none of them. */
  variety?: boolean
  visibility?: 'private' | 'public' | 'internal'
  seed?: number
  /** When everything was committed first; default: 30 days before the fake's now. */
  startedAt?: string
}

export interface Organization {
  repositories: FakeRepository[]
  /** The drift-config repository. */
  config: FakeRepository
  /** The registry of rulesets. */
  standards: FakeRepository
  /** Repositories that declare a standard. */
  optedIn: FakeRepository[]
  /** Makes one change, mostly one that weakens something, in each of the chosen repositories. */
  change(at?: string): FakeRepository[]
}

type Tier = 'production' | 'internal' | 'prototype'

const DAY = 86_400_000

const people: PersonSpec[] = [
  { name: 'Ann Archer', email: 'ann@example.com', login: 'ann-archer' },
  { name: 'Bo Baker', email: 'bo@example.com', login: 'bo-baker' },
  { name: 'Chidi Cole', email: 'chidi@example.com', login: 'chidi-cole' },
  { name: 'Dilek Demir', email: 'dilek@example.com', login: 'dilek-demir' },
]

const nouns = [
  'billing',
  'search',
  'gateway',
  'web',
  'worker',
  'auth',
  'catalog',
  'mailer',
  'reports',
  'sync',
]

/** Fills the fake with an organization: drift-config, a registry of standards, and repositories. */
export function seedOrganization(gh: FakeGitHub, spec: OrganizationSpec): Organization {
  const random = createRandom(spec.seed ?? 1)
  const { org, visibility = 'private' } = spec
  const date = spec.startedAt ?? new Date(gh.clock.now() - 30 * DAY).toISOString()
  const config = gh.addRepository({
    owner: org,
    name: 'drift-config',
    visibility,
    date,
    files: driftConfig(org),
  })
  const standards = gh.addRepository({
    owner: org,
    name: 'standards',
    visibility,
    date,
    files: registry(),
  })
  standards.tag('v1')

  const repositories: FakeRepository[] = []
  const optedIn: FakeRepository[] = []
  for (let index = 0; index < spec.repositories; index++) {
    const name = `${nouns[index % nouns.length]}-${String(index).padStart(4, '0')}`
    const tier = pickTier(random, spec.tierMix)
    const declares = random.chance(spec.optedIn ?? 1)
    const kind = spec.variety === false ? 'plain' : kindOf(random)
    const repository = gh.addRepository({
      owner: org,
      name,
      visibility,
      date,
      author: random.pick(people),
      isArchived: kind === 'archived',
      isFork: kind === 'fork',
      ...(kind !== 'empty' && { files: filesOf({ org, name, tier, declares, kind }) }),
    })
    repositories.push(repository)
    if (declares && kind !== 'empty') optedIn.push(repository)
  }
  const chosen = optedIn.filter((one) => !one.isArchived && random.chance(spec.changed ?? 0.1))
  return {
    repositories,
    config,
    standards,
    optedIn,
    change(at = new Date(gh.clock.now()).toISOString()) {
      chosen.forEach((repository, index) => {
        const change = changes[index % changes.length] as (old: Old) => CommitSpec
        const author = random.pick(people)
        const spec = change((path) => repository.read(path) ?? '')
        const number = 100 + index
        repository.commit({
          ...spec,
          author,
          date: at,
          pullRequest: {
            number,
            title: spec.message ?? '',
            mergedBy: random.pick(people).login ?? '',
          },
        })
      })
      return chosen
    },
  }
}

type Kind = 'plain' | 'monorepo' | 'archived' | 'fork' | 'empty'

function kindOf(random: Random): Kind {
  const kinds: Kind[] = ['monorepo', 'archived', 'fork', 'empty']
  return random.chance(4 / 30) ? random.pick(kinds) : 'plain'
}

function pickTier(random: Random, mix = { production: 0.4, internal: 0.4, prototype: 0.2 }): Tier {
  const at = random.next() * (mix.production + mix.internal + mix.prototype)
  if (at < mix.production) return 'production'
  return at < mix.production + mix.internal ? 'internal' : 'prototype'
}

/** The organization's own word: who is who, what repositories may ask, what is accepted everywhere. */
function driftConfig(org: string): Files {
  return {
    'README.md': `# drift-config\n\nHow ${org} looks for drift.\n`,
    'check.toml': `[[drift.limits]]
registries = ["github:${org}/*"]
exempt = "high"

[[drift.limits]]
repositories = ["billing-*"]
exempt = "low"

[drift.identities]
"ann@example.com" = "@ann-archer"
`,
    '.github/workflows/drift.yml': `name: drift
on:
  schedule:
    - cron: '17 3 * * *'
  workflow_dispatch:
permissions:
  contents: write
jobs:
  code:
    runs-on: ubuntu-latest
    steps:
      - uses: org/drift-toolkit/actions/code@v1
        with:
          org: ${org}
          app-id: \${{ vars.DRIFT_APP_ID }}
          private-key: \${{ secrets.DRIFT_PRIVATE_KEY }}
`,
  }
}

function registry(): Files {
  const ruleset = (tier: Tier) => {
    const strict = tier !== 'prototype'
    const coverage = { production: 85, internal: 70, prototype: 0 }[tier]
    return `[code.linting.eslint]
enabled = true
max-warnings = ${strict ? 0 : 50}

[code.linting.eslint.rules]
no-console = "${strict ? 'error' : 'warn'}"
eqeqeq = "error"

[code.types.tsc]
enabled = true

[code.types.tsc.require]
strict = ${strict}

[code.coverage_run]
enabled = ${coverage > 0}
min_threshold = ${coverage}

[code.security.secrets]
enabled = true
`
  }
  return {
    'README.md': '# Standards\n\nRulesets that repositories extend.\n',
    'rulesets/typescript-production.toml': ruleset('production'),
    'rulesets/typescript-internal.toml': ruleset('internal'),
    'rulesets/typescript-prototype.toml': ruleset('prototype'),
  }
}

const SHA = '08c6903cd8c0fde910a37f88322edcfb5dd907a8'

interface Plan {
  org: string
  name: string
  tier: Tier
  declares: boolean
  kind: Kind
}

function filesOf({ org, name, tier, declares, kind }: Plan): Files {
  const json = (value: object) => `${JSON.stringify(value, null, 2)}\n`
  const files: Files = {
    'README.md': `# ${name}\n`,
    'package.json': json({
      name,
      private: true,
      ...(kind === 'monorepo' && { workspaces: ['packages/*'] }),
    }),
    'eslint.config.js':
      "export default [\n  { rules: { eqeqeq: 'error', 'no-console': 'error' } },\n]\n",
    'tsconfig.json': json({ compilerOptions: { strict: true, noUnusedLocals: true } }),
    'src/index.ts': `export const name = '${name}'\n`,
    '.github/workflows/ci.yml': `name: ci
on: [push, pull_request]
permissions:
  contents: read
jobs:
  test:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@${SHA}
      - run: npm ci
      - run: npm test
`,
  }
  if (kind === 'monorepo') {
    files['packages/api/package.json'] = json({ name: `${name}-api` })
    files['packages/web/package.json'] = json({ name: `${name}-web` })
    if (declares) files['packages/web/check.toml'] = checkToml(org, tier)
  }
  if (declares) {
    files['check.toml'] = checkToml(org, tier)
    files['repo-metadata.yaml'] = `tier: ${tier}\nstatus: active\nteam: ${name.split('-')[0]}\n`
  }
  return files
}

const checkToml = (org: string, tier: Tier) => `[extends]
registry = "github:${org}/standards@v1"
rulesets = ["typescript-${tier}"]

[code.linting.eslint]
enabled = true

[code.types.tsc]
enabled = true

[code.unused.knip]
enabled = true
`

type Old = (path: string) => string

/** What happens in an organization from one scan to the next. */
const changes: ((old: Old) => CommitSpec)[] = [
  (old) => ({
    message: 'fix(ci): let lint findings pass for the release',
    files: {
      'eslint.config.js': old('eslint.config.js').replace(
        "'no-console': 'error'",
        "'no-console': 'off'",
      ),
    },
  }),
  (old) => ({
    message: 'chore: relax types while the migration lasts',
    files: { 'tsconfig.json': old('tsconfig.json').replace('"strict": true', '"strict": false') },
  }),
  (old) => ({
    message: 'ci: newer checkout, and write access for the release job',
    files: {
      '.github/workflows/ci.yml': old('.github/workflows/ci.yml')
        .replace(`actions/checkout@${SHA}`, 'actions/checkout@v5')
        .replace('contents: read', 'contents: write'),
    },
  }),
  (old) => ({
    message: 'chore: switch knip off',
    files: {
      'check.toml': old('check.toml').replace(
        '[code.unused.knip]\nenabled = true',
        '[code.unused.knip]\nenabled = false',
      ),
    },
  }),
  (old) => ({
    message: 'refactor: move the linter settings',
    renames: { 'eslint.config.js': 'eslint.config.mjs' },
    files: { 'src/index.ts': `${old('src/index.ts')}export const moved = true\n` },
  }),
  (old) => ({
    message: 'feat: more to do',
    files: { 'src/index.ts': `${old('src/index.ts')}export const more = 1\n` },
  }),
]
