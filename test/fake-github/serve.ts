/**
 * A GitHub to play with: `node test/fake-github/serve.ts --port 8080 --seed 1 --repositories 30`.
 * Prints where it is and stops with Ctrl-C.
 */
import process from 'node:process'
import { parseArgs } from 'node:util'
import { startFakeGitHub } from './index.ts'
import { seedOrganization } from './organization.ts'

/** What everybody who extends the registry inherits, so that drift-process has something to judge. */
const PROCESS = `
[process.branches]
protection = true
required_reviews = 1
require_status_checks = true
allow_force_pushes = false
enforce_admins = true

[process.ci]
required_workflows = ["ci.yml"]

[process.repo.tag_protection]
patterns = ["v*"]

[process.commits]
conventional = true

[process.labels]
required = ["bug"]

[process.required_files]
files = ["README.md", "SECURITY.md"]
`

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '0' },
    seed: { type: 'string', default: '1' },
    org: { type: 'string', default: 'acme' },
    repositories: { type: 'string', default: '20' },
    latency: { type: 'string', default: '0' },
    /** Make the changes of the next day at once. */
    changed: { type: 'boolean', default: false },
  },
})

const gh = await startFakeGitHub({ port: Number(values.port), latencyMs: Number(values.latency) })
const organization = seedOrganization(gh, {
  org: values.org,
  repositories: Number(values.repositories),
  seed: Number(values.seed),
  changed: 0.4,
  governance: true,
})
for (const tier of ['production', 'internal', 'prototype']) {
  const path = `rulesets/typescript-${tier}.toml`
  const { standards } = organization
  standards.commit({ files: { [path]: `${standards.read(path)}${PROCESS}` } })
  standards.tag('v1')
}
if (values.changed) organization.change()

console.log(`A GitHub with the organization ${values.org} (${gh.repositories.length} repositories):

  GITHUB_API_URL=${gh.apiUrl}
  GITHUB_TOKEN=${gh.token}
  git clone http://x-access-token:${gh.token}@${gh.url.slice('http://'.length)}/${values.org}/drift-config.git
`)

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    void gh.close().then(() => process.exit(0))
  })
}
