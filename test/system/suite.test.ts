import { generateKeyPairSync } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect } from 'vitest'
import { parseDocument } from 'yaml'
import type { FakeRepository, Files } from '../fake-github/index.ts'
import { type Cloud, INFRA, INGRESS, infraTest, ROLES } from '../support/accounts.ts'
import { LONG_AGO, LOOSE, METADATA, STRICT } from '../support/night.ts'
import { startTlsServer } from '../support/tls-server.ts'
import { installAct } from './act.ts'
import { exportProject } from './export.ts'
import { type Runner, startRunner, succeeded } from './suite.ts'

/**
 * The suite as people's workflows run it, `uses:` lines and all, by act, in an emulated organization
 * with three accounts. What is run is made from what people are given: the templates, and the
 * examples of a README. Each job's last step reads what came out, and fails it where that is wrong.
 */

let act = ''
let folder = ''

beforeAll(() => {
  act = installAct()
  folder = mkdtempSync(path.join(tmpdir(), 'drift-toolkit-'))
  exportProject(folder)
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** An organization with accounts, and act for its workflows. */
const test = infraTest.extend('runner', async ({ cloud }, { onCleanup }): Promise<Runner> => {
  const runner = await startRunner(act, folder, cloud)
  onCleanup(runner.end)
  return runner
})

/** Demands something of code, of GitHub and of accounts. */
const CHECK = `[code.types.tsc]
enabled = true

[process.branches]
protection = true

${INFRA}`

/** acme/app on a Saturday: strictness is off, `main` was never protected, prod's door is open. */
function friday(cloud: Cloud) {
  cloud.app.delete()
  const app = cloud.add('app', CHECK, {
    git: true,
    files: {
      'repo-metadata.yaml': METADATA,
      'check.toml': CHECK,
      'package.json': '{ "name": "app" }\n',
      'tsconfig.json': STRICT,
    },
  })
  app.commit({
    message: 'Make it build',
    date: new Date(Date.now() - 3_600_000).toISOString(),
    files: { 'tsconfig.json': LOOSE },
  })
  cloud
    .at('prod')
    .live('AWS::EC2::SecurityGroup', 'sg-prod')
    .set('/SecurityGroupIngress/-', { ...INGRESS, FromPort: 22, ToPort: 22, CidrIp: '0.0.0.0/0' })
  return app
}

/** GITHUB_TOKEN of a job in one repository. */
const jobToken = (cloud: Cloud, repository: string) =>
  cloud.night.gh.addToken({
    kind: 'actions',
    repositories: [repository],
    permissions: {
      metadata: 'read',
      contents: 'write',
      issues: 'write',
      pull_requests: 'read',
      checks: 'read',
      statuses: 'read',
      actions: 'read',
      deployments: 'read',
    },
  })

/** templates/drift-config as acme/drift-config, whose audits ask a server of this machine. */
function driftConfig(cloud: Cloud, hosts: string) {
  const root = 'templates/drift-config'
  const files: Files = {}
  for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const file = path.join(entry.parentPath, entry.name)
    const text = readFileSync(file, 'utf8')
    const executable = (statSync(file).mode & 0o100) !== 0
    files[path.relative(root, file)] = executable ? { executable: text } : text
  }
  files['audits/_certificate-expiry.txt'] = `${hosts}\n`
  cloud.night.gh.repository('acme/drift-config')?.delete()
  return cloud.night.gh.addRepository({
    owner: 'acme',
    name: 'drift-config',
    git: true,
    date: LONG_AGO,
    files,
  })
}

/** The App of the README, as variable and secret. */
function appOf(cloud: Cloud) {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  })
  cloud.night.gh.addApp({ id: 7, slug: 'acme-drift', publicKey })
  cloud.night.gh.installApp({
    appId: 7,
    account: 'acme',
    permissions: {
      metadata: 'read',
      contents: 'read',
      issues: 'write',
      pull_requests: 'read',
      administration: 'read',
      checks: 'read',
      statuses: 'read',
      actions: 'read',
      deployments: 'read',
    },
  })
  return { vars: { DRIFT_APP_ID: '7' }, secrets: { DRIFT_APP_PRIVATE_KEY: privateKey } }
}

const addresses = (issues = '[]'): string[] => JSON.parse(issues)

const titles = ({ issues }: FakeRepository) => issues.map(({ title }) => title).sort()

test('templates/repository: three jobs with nothing but their own token and a role', async ({
  cloud,
  runner,
}) => {
  const app = friday(cloud)
  const clone = await runner.clone(app)
  const template = readFileSync('templates/repository/.github/workflows/drift.yml', 'utf8')
  const once = { drift: 'true', repositories: '1', errors: '0', dashboard: '' }
  await runner.workflow(clone, template, {
    code: { ...once, findings: '2', worst: 'high', unknown: '0' },
    process: { ...once, findings: '1', worst: 'high' },
    infra: { ...once, findings: '1', worst: 'critical' },
  })
  const token = jobToken(cloud, 'acme/app')
  const night = () =>
    runner.run(clone, { event: 'workflow_dispatch', token, vars: { DRIFT_ROLE: ROLES } })

  const first = await night()
  expect(succeeded(first)).toEqual(['code', 'infra', 'process'])
  expect(titles(app)).toEqual([
    expect.stringMatching(/^\[drift:code\] compilerOptions\.strict/),
    expect.stringMatching(/^\[drift:infra\] WebSg/),
    expect.stringMatching(/^\[drift:process\] main is not protected/),
  ])
  const told = [...first.outputs.values()].flatMap(({ issues }) => addresses(issues))
  expect(told.sort()).toEqual(app.issues.map(({ url }) => url).sort())
  expect(first.reports.get('code')?.repositories[0]).toMatchObject({ commit: app.head })
  expect(first.log).not.toContain(token)

  // The branch drift-ledger, to which three jobs wrote at once, knows all three.
  const second = await night()
  expect(succeeded(second)).toEqual(['code', 'infra', 'process'])
  expect([...second.outputs.values()].flatMap(({ issues }) => addresses(issues))).toEqual([])
  expect(app.issues).toHaveLength(3)
})

test('templates/drift-config: a night, with the dashboard, and a Monday', async ({
  cloud,
  runner,
  onTestFinished,
}) => {
  const app = friday(cloud)
  const server = await startTlsServer(5)
  onTestFinished(server.close)
  const config = driftConfig(cloud, server.place)
  const clone = await runner.clone(config)
  const template = readFileSync('templates/drift-config/.github/workflows/drift.yml', 'utf8')
  const all = { drift: 'true', errors: '0' }
  await runner.workflow(clone, template, { code: all, process: all, infra: all, audit: all })
  const given = appOf(cloud)
  const job = {
    ...given,
    vars: { ...given.vars, DRIFT_ROLE: ROLES, DRIFT_PAGES: 'true' },
    token: jobToken(cloud, 'acme/drift-config'),
  }

  const night = await runner.run(clone, { ...job, event: 'workflow_dispatch' })
  expect(succeeded(night)).toEqual(['audit', 'code', 'infra', 'process'])
  expect(titles(app)).toEqual([
    expect.stringMatching(/^\[drift:code\] compilerOptions\.strict/),
    expect.stringMatching(/^\[drift:infra\] WebSg/),
    expect.stringMatching(/^\[drift:process\] main is not protected/),
  ])
  expect(titles(config)).toContainEqual(
    expect.stringMatching(/^\[drift:audit\] TLS certificates last long enough/),
  )
  expect(app.issues[0]).toMatchObject({ author: 'acme-drift[bot]' })
  for (const artifact of ['drift-dashboard', 'github-pages']) {
    const page = readFileSync(path.join(night.artifacts, artifact, 'index.html'), 'utf8')
    expect(page).toContain('TLS certificates last long enough')
    expect(page).toContain('acme/app')
  }
  expect(night.log).toMatch(/\[drift\/pages *\] .* Job succeeded/)
  const key = given.secrets.DRIFT_APP_PRIVATE_KEY.split('\n')[1] ?? ''
  expect(night.log).not.toContain(key)

  const told = [...app.issues, ...config.issues].length
  const payload = { schedule: '0 9 * * 1' }
  const monday = await runner.run(clone, { ...job, event: 'schedule', payload })
  expect(succeeded(monday)).toEqual(['audit'])
  expect(monday.outputs.get('audit')).toMatchObject({
    issues: '[]',
    dashboard: expect.stringMatching(/\/drift-dashboard\/index\.html$/),
  })
  expect([...app.issues, ...config.issues]).toHaveLength(told)
})

/** The first workflow that a page gives people to paste. */
const pasted = (page: string) => /```yaml\n(name:[\s\S]*?)```/.exec(readFileSync(page, 'utf8'))?.[1]

test('org/drift-toolkit: the example of its README', async ({ cloud, runner }) => {
  const app = friday(cloud)
  const clone = await runner.clone(app)
  const token = jobToken(cloud, 'acme/app')
  const example = pasted('actions/all/README.md') ?? ''
  const job = { event: 'workflow_dispatch', token }

  // A user's step that reads something else than there is fails the job.
  await runner.workflow(clone, example, { drift: { findings: '4' } })
  const wrong = await runner.run(clone, job)
  expect(wrong.code).toBe(1)
  expect(wrong.log).toContain("::error::findings is '3', not '4'")

  // Told by the run before: the findings are still there, the issues too.
  await runner.workflow(clone, example, {
    drift: { drift: 'true', findings: '3', worst: 'high', repositories: '1', issues: '[]' },
  })
  expect(succeeded(await runner.run(clone, job))).toEqual(['drift'])
  expect(titles(app)).toEqual([
    expect.stringMatching(/^\[drift:code\] compilerOptions\.strict/),
    expect.stringMatching(/^\[drift:process\] main is not protected/),
  ])
})

test('org/drift-toolkit: four domains of an organization, in a job that drift fails', async ({
  cloud,
  runner,
  onTestFinished,
}) => {
  const app = friday(cloud)
  const server = await startTlsServer(5)
  onTestFinished(server.close)
  const config = driftConfig(cloud, server.place)
  const clone = await runner.clone(config)
  const workflow = `
on: workflow_dispatch
jobs:
  drift:
    runs-on: ubuntu-latest
    environment: drift
    permissions: { contents: write, id-token: write }
    steps:
      - uses: actions/checkout@v6
      - uses: org/drift-toolkit@v1
        id: suite
        with:
          domains: code, process, infra, audit
          org: acme
          app-id: \${{ vars.DRIFT_APP_ID }}
          private-key: \${{ secrets.DRIFT_APP_PRIVATE_KEY }}
          role-to-assume: \${{ vars.DRIFT_ROLE }}
          fail-on: critical
`
  await runner.workflow(clone, workflow, {
    drift: { drift: 'true', worst: 'critical', errors: '0' },
  })
  const { secrets, vars } = appOf(cloud)
  const ended = await runner.run(clone, {
    event: 'workflow_dispatch',
    token: jobToken(cloud, 'acme/drift-config'),
    secrets,
    vars: { ...vars, DRIFT_ROLE: ROLES },
  })
  expect(ended.code).toBe(1)
  expect(ended.log).toContain('drift of severity critical (fail-on: critical)')
  expect(ended.log).toContain('Success - Main What a later step reads')
  const { repositories } = ended.reports.get('drift') ?? { repositories: [] }
  expect(repositories.map(({ name }) => name).sort()).toEqual(['acme/app', 'acme/drift-config'])
  expect(addresses(ended.outputs.get('drift')?.issues).sort()).toEqual(
    [...app.issues, ...config.issues].map(({ url }) => url).sort(),
  )
  expect(titles(app)).toHaveLength(3)
})

test('drift.yml: the example of docs/scale.md, in two shards that are merged', async ({
  cloud,
  runner,
}) => {
  const app = friday(cloud)
  const config = driftConfig(cloud, 'localhost:1')
  const clone = await runner.clone(config)
  const example = parseDocument(pasted('docs/scale.md') ?? '')
  example.setIn(['jobs', 'drift', 'with', 'org'], 'acme')
  example.setIn(['jobs', 'drift', 'with', 'shards'], '2')
  example.deleteIn(['jobs', 'drift', 'with', 'fail-on'])
  // A later job that reads what came out of the workflow it called.
  const outputs = ['findings', 'worst', 'errors'].map(
    (name) => `\${{ needs.drift.outputs.${name} }}`,
  )
  example.setIn(['jobs', 'after'], {
    needs: 'drift',
    'runs-on': 'ubuntu-latest',
    steps: [{ run: `test '${outputs.join(' ')}' = '5 critical 0'` }],
  })
  await runner.workflow(clone, example.toString(), {})
  await runner.reusable('.github/workflows/drift.yml', {
    merge: { drift: 'true', worst: 'critical', repositories: '2', errors: '0' },
  })
  const { secrets, vars } = appOf(cloud)
  const ended = await runner.run(clone, {
    event: 'workflow_dispatch',
    token: jobToken(cloud, 'acme/drift-config'),
    secrets,
    vars: { ...vars, DRIFT_ROLE: ROLES },
  })
  expect(succeeded(ended)).toEqual(['merge'])
  expect(ended.log).toMatch(/\/after *\] .* Job succeeded/)
  for (const shard of ['1/2', '2/2']) expect(ended.log).toContain(`scan ${shard}`)
  expect(addresses(ended.outputs.get('merge')?.issues).sort()).toEqual(
    [...app.issues, ...config.issues].map(({ url }) => url).sort(),
  )
  expect(readdirSync(ended.artifacts)).toContain('drift-report-1')
})
