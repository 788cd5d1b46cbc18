import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type FakeGitHub, type FakeRepository, startFakeGitHub } from '../fake-github/index.ts'
import { installAct, runAct } from './act.ts'
import { exportProject } from './export.ts'

/** What a user pastes, and a step of theirs that reads what came out. */
const WORKFLOW = `
name: drift
on:
  push:
    branches: [main]
permissions:
  contents: write
  issues: write
  pull-requests: read
jobs:
  code:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v6
      - uses: org/drift-toolkit/actions/code@v1
        id: drift
        with:
          github-api-url: \${{ vars.API }}
          ledger: dir:\${{ vars.OUT }}/ledger
      - run: |
          echo '\${{ toJSON(steps.drift.outputs) }}' > "$OUT/outputs.json"
          cp '\${{ steps.drift.outputs.report }}' "$OUT/report.json"
        env:
          OUT: \${{ vars.OUT }}
`

// The fake GitHub answers from this process, so nothing here may block it.
const run = promisify(execFile)
const git = (args: string[]) => run('git', args)

const hoursAgo = (hours: number) => new Date(Date.now() - hours * 3_600_000).toISOString()

let act = ''
let scratch = ''
let github: FakeGitHub
let shop: FakeRepository
let token = ''

beforeAll(async () => {
  act = installAct()
  scratch = mkdtempSync(path.join(tmpdir(), 'drift-act-'))
  exportProject(path.join(scratch, 'toolkit'))
  mkdirSync(path.join(scratch, 'out'))

  github = await startFakeGitHub()
  shop = github.addRepository({
    owner: 'acme',
    name: 'shop',
    git: true,
    date: hoursAgo(72),
    files: {
      'repo-metadata.yaml': 'tier: internal\nstatus: active\n',
      'check.toml': '[code.types.tsc]\nenabled = true\n',
      'tsconfig.json': '{ "compilerOptions": { "strict": true } }\n',
      'package.json': '{ "name": "shop" }\n',
      '.github/workflows/drift.yml': WORKFLOW,
    },
  })
  shop.commit({
    message: 'Make it build',
    date: hoursAgo(1),
    files: { 'tsconfig.json': '{ "compilerOptions": { "strict": false } }\n' },
  })
  token = github.addToken({
    kind: 'actions',
    repositories: ['acme/shop'],
    permissions: { metadata: 'read', contents: 'write', issues: 'write', pull_requests: 'read' },
  })

  const checkout = path.join(scratch, 'shop')
  const credential = `http.extraHeader=Authorization: Basic ${btoa(`x-access-token:${token}`)}`
  await git(['-c', credential, 'clone', '--quiet', shop.gitUrl, checkout])
  // By this address act knows which repository it is running for.
  const address = 'https://github.com/acme/shop.git'
  await git(['-C', checkout, 'remote', 'set-url', 'origin', address])
})

afterAll(async () => {
  await github?.close()
  if (scratch) rmSync(scratch, { recursive: true })
})

/** One push to acme/shop: its workflow runs, and what the user's own step kept comes back. */
async function push() {
  const out = path.join(scratch, 'out')
  const { code, log } = await runAct(act, {
    repository: path.join(scratch, 'shop'),
    toolkit: path.join(scratch, 'toolkit'),
    scratch,
    event: 'push',
    token,
    vars: { API: github.apiUrl, OUT: out },
  })
  expect(log).toContain('Job succeeded')
  expect(code).toBe(0)
  const read = (file: string) => JSON.parse(readFileSync(path.join(out, file), 'utf8'))
  return { log, outputs: read('outputs.json'), report: read('report.json') }
}

test('a workflow tells once that strictness was switched off', async () => {
  const first = await push()
  expect(first.outputs).toMatchObject({
    drift: 'true',
    worst: expect.stringMatching(/^(?:medium|high|critical)$/),
    repositories: '1',
    errors: '0',
  })
  expect(Number(first.outputs.findings)).toBeGreaterThan(0)
  expect(first.report.repositories[0]).toMatchObject({ name: 'acme/shop', commit: shop.head })
  expect(JSON.parse(first.outputs.issues)).toEqual([shop.issues[0]?.url])
  expect(first.log).not.toContain(token)

  expect(shop.issues).toHaveLength(1)
  expect(shop.issues[0]).toMatchObject({
    title: expect.stringContaining('[drift:code]'),
    body: expect.stringContaining('compilerOptions.strict'),
    labels: ['drift:code'],
    assignees: [],
  })

  const second = await push()
  expect(JSON.parse(second.outputs.issues)).toEqual([])
  expect(shop.issues).toHaveLength(1)
  expect(github.violations).toEqual([])
})
