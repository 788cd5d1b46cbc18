import type { Files } from '../types.ts'

export type Tier = 'production' | 'internal' | 'prototype'
export type Kind = 'plain' | 'monorepo' | 'archived' | 'fork' | 'empty'

/** The organization's own word: who is who, what repositories may ask, what is accepted everywhere. */
export function driftConfig(org: string): Files {
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

export function registry(): Files {
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

/** What actions/checkout is pinned to before somebody loosens it. */
export const SHA = '08c6903cd8c0fde910a37f88322edcfb5dd907a8'

interface Plan {
  org: string
  name: string
  tier: Tier
  declares: boolean
  kind: Kind
}

export function filesOf({ org, name, tier, declares, kind }: Plan): Files {
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
