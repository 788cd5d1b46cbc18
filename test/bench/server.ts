import { createInterface } from 'node:readline'
import { startFakeGitHub } from '../fake-github/index.ts'
import { seedOrganization } from '../fake-github/organization.ts'

/** What the bench's server is to hold; one JSON argument. */
export interface ServerTask {
  repositories: number
  latencyMs: number
  /** Share of the repositories that `change` changes. */
  changed: number
  /** Standards of the process, and settings that answer them. */
  process?: boolean
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

const task = JSON.parse(process.argv[2] ?? '') as ServerTask
const github = await startFakeGitHub({ latencyMs: task.latencyMs })
const organization = seedOrganization(github, {
  org: 'acme',
  repositories: task.repositories,
  changed: task.changed,
  variety: false,
})
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
