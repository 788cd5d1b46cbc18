import { expect, it } from 'vitest'
import { known } from '../model/known.ts'
import { effectiveValues, policyLines } from './effective.ts'
import { driftPolicy } from './policy.ts'
import { buildStandard } from './standard.ts'

it('shows each value with where it was written', async () => {
  const text = (path: string, text: string) => ({
    path,
    content: { kind: 'text', oid: '0'.repeat(40), text } as const,
  })
  const standard = await buildStandard(
    [
      text('repo-metadata.yaml', 'tier: production\n'),
      text(
        'check.toml',
        `[extends]
registry = "github:acme/standards"
rulesets = ["base-production"]
[code.linting.eslint.rules]
"no-var/x.y" = "error"
[[drift.exempt]]
check = "code/*"
reason = "r"
owner = "@o"
expires = 2027-01-01
`,
      ),
    ],
    async () => known('[process.branches]\nrequired_reviews = 2'),
  )
  const rows = effectiveValues(standard).map(
    ({ path, value, source, line }) =>
      `${path} = ${JSON.stringify(value)} (${source}${line === undefined ? '' : `:${line}`})`,
  )
  expect(rows).toEqual([
    'tier = "production" (repo-metadata.yaml)',
    'status = "active" (built-in default)',
    'code.linting.eslint.rules."no-var/x.y" = "error" (check.toml:5)',
    'drift.exempt.0.check = "code/*" (check.toml:7)',
    'drift.exempt.0.expires = "2027-01-01" (check.toml:10)',
    'drift.exempt.0.owner = "@o" (check.toml:9)',
    'drift.exempt.0.reason = "r" (check.toml:8)',
    'extends.registry = "github:acme/standards" (check.toml:2)',
    'extends.rulesets = ["base-production"] (check.toml:3)',
    'process.branches.required_reviews = 2 (github:acme/standards rulesets/base-production.toml:2)',
  ])
})

it('does not show a [drift] that says nothing that could be used', async () => {
  const text = '[drift]\nseverity = "x"\n[code.types.tsc]\n'
  const standard = await buildStandard(
    [{ path: 'check.toml', content: { kind: 'text', oid: '0'.repeat(40), text } }],
    async () => ({ missing: true }),
  )
  const said = effectiveValues(standard).filter(({ file }) => file === 'check.toml')
  expect(said.map(({ path, value }) => [path, JSON.stringify(value)])).toEqual([
    ['code.types.tsc', '{}'],
  ])
})

it('shows how findings are treated, with where that was written', async () => {
  const text = `[[drift.exempt]]
check = "code/workflows"
subject = "permissions"
file = ".github/workflows/ci.yml"
reason = "until the split"
owner = "@ops"
expires = 2027-01-31
[[drift.exempt]]
check = "code/*"
reason = "r"
owner = "@o"
expires = 2026-01-01
[[drift.severity]]
check = "code/projects"
severity = "low"
`
  const standards = await buildStandard(
    [{ path: 'check.toml', content: { kind: 'text', oid: '0'.repeat(40), text } }],
    async () => ({ missing: true }),
  )
  const lines = policyLines(driftPolicy({ standards }), '2026-11-21T12:00:00Z')
  expect(lines.map(({ words, place }) => `${words} # ${place.file}:${place.line}`)).toEqual([
    'exempt code/workflows permissions in .github/workflows/ci.yml: until 2027-01-31, by @ops, because: until the split # check.toml:2',
    'exempt code/*: ended 2026-01-01, by @o, because: r # check.toml:9',
    'grade code/projects: low # check.toml:14',
  ])
})
