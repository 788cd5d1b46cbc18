import { createInterface } from 'node:readline'
import { startFakeGitHub } from '../fake-github/index.ts'
import { seedOrganization } from '../fake-github/organization.ts'

/** What the bench's server is to hold; one JSON argument. */
export interface ServerTask {
  repositories: number
  latencyMs: number
  /** Share of the repositories that `change` changes. */
  changed: number
  /** Standards of the process, and settings that answer them: of GitHub alone, or of all kinds. */
  process?: 'settings' | 'all'
}

/** One line of JSON for each command: reset, change, count. */
export interface ServerReply {
  apiUrl: string
  token: string
  optedIn: number
  requests: number
  points: number
  changed: number
}

/** What most organizations would ask of the settings of all their repositories. */
const SETTINGS = `[process.branches]
protection = true
required_reviews = 1
require_status_checks = ["test"]
enforce_admins = true
pattern = '^(feat|fix|chore)/'

[process.ci]
required_workflows = ["ci"]

[process.ci.jobs]
ci = ["test"]

[process.repo.tag_protection]
patterns = ["v*"]

[process.labels]
required = ["bug", "drift:process"]

[process.templates]
pull_request = true

[process.required_files]
files = ["README.md"]

`

/** And of what people do, and of all files. */
const ALL = `${SETTINGS}
[process.commits]
conventional = true

[process.pr]
max_lines = 400

[process.forbidden_files]
files = ["**/*.pem", "**/.env"]
`

/** Before the window of any scan. */
const LONG_AGO = new Date(Date.now() - 20 * 86_400_000).toISOString()

const task = JSON.parse(process.argv[2] ?? '') as ServerTask
const github = await startFakeGitHub({ latencyMs: task.latencyMs })
const organization = seedOrganization(github, {
  org: 'acme',
  repositories: task.repositories,
  changed: task.changed,
  variety: false,
  governance: task.process !== undefined,
})
if (task.process) {
  const { standards } = organization
  for (const tier of ['production', 'internal', 'prototype']) {
    const path = `rulesets/typescript-${tier}.toml`
    standards.commit({
      files: { [path]: `${standards.read(path)}\n${task.process === 'all' ? ALL : SETTINGS}` },
    })
  }
  standards.tag('v1')
  for (const repository of organization.optedIn) {
    repository.addChecks(repository.head ?? '', [{ name: 'test' }])
    repository.mergePullRequest({
      title: 'feat: begin',
      date: LONG_AGO,
      checks: [{ name: 'test' }],
    })
  }
}
let changed = 0
const reply = (): void => {
  const { apiUrl, token, requests, points } = github
  const body: ServerReply = {
    apiUrl,
    token,
    optedIn: organization.optedIn.length,
    requests: requests.filter((request) => request.kind !== 'git').length,
    points,
    changed,
  }
  process.stdout.write(`${JSON.stringify(body)}\n`)
}
reply()
for await (const command of createInterface({ input: process.stdin })) {
  if (command === 'reset') github.resetCounters()
  if (command === 'change') changed = organization.change().length
  reply()
}
