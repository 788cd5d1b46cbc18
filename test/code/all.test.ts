import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect } from 'vitest'
import type { Report } from '../../packages/core/src/model/index.ts'
import { runAction } from '../support/bundle.ts'
import { LOOSE, type Night, test } from '../support/night.ts'

/** `uses: org/drift-toolkit@v1` for acme, in the workflow of acme/drift-config. */
const all = async (night: Night, inputs: Record<string, string> = {}) => {
  const { gh, folder } = night
  gh.resetCounters()
  const ended = await runAction(
    'all',
    {
      'github-token': gh.token,
      'github-api-url': gh.apiUrl,
      org: 'acme',
      ledger: `dir:${join(folder, 'ledger')}`,
      ...inputs,
    },
    {
      workspace: folder,
      env: { GITHUB_SERVER_URL: gh.url, GITHUB_REPOSITORY: 'acme/drift-config' },
    },
  )
  const text = await readFile(join(folder, 'drift-report.json'), 'utf8').catch(() => 'null')
  return { ...ended, report: JSON.parse(text) as Report, requests: gh.requests.length }
}

const CHECK = `[extends]
registry = "github:acme/standards"
rulesets = ["typescript-production"]

[code.types.tsc]
enabled = true

[process.branches]
protection = true
`
const FILES = {
  'repo-metadata.yaml': 'tier: production\nstatus: active\nteam: payments\n',
  'check.toml': CHECK,
  'package.json': '{ "name": "app" }\n',
  'tsconfig.json': '{\n  "compilerOptions": {\n    "strict": true\n  }\n}\n',
  'eslint.config.js': "export default [{ rules: { 'no-eval': 'error' } }]\n",
}

describe('several domains in one run', () => {
  test('are one report and one summary, and cost what they would not share', async ({ night }) => {
    for (let at = 0; at < 8; at += 1) night.add(`app-${at}`, FILES)
    const alone = async (domains: string) =>
      (await all(night, { domains, ledger: 'none', all: 'true', 'issue-mode': 'none' })).requests
    const [code, process] = [await alone('code'), await alone('process')]
    const both = await all(night, { all: 'true', ledger: 'none', 'issue-mode': 'none' })
    expect(both.code).toBe(0)
    expect(both.report.scan.domains).toEqual(['code', 'process'])
    const checks = both.report.repositories.flatMap(({ results }) => results.map((r) => r.check))
    expect(checks.some((check) => check.startsWith('code/'))).toBe(true)
    expect(checks.some((check) => check.startsWith('process/'))).toBe(true)
    expect(both.report.repositories.map(({ name }) => name)).toEqual(
      [...new Set(both.report.repositories.map(({ name }) => name))].sort(),
    )
    // Inventory, drift-config, declarations and the registry are read once.
    expect(both.requests).toBeLessThanOrEqual(code + process - 4)
    expect(Number(both.outputs['api-requests'])).toBe(both.requests)
  })

  test('say nothing in their job where a merge of shards does; the log has it', async ({
    night,
  }) => {
    night.add('app', FILES).commit({ files: { 'tsconfig.json': LOOSE } })
    const shard = await all(night, { shard: '1/1', summary: 'false', 'dry-run': 'true' })
    expect(shard).toMatchObject({ code: 0, summary: '', outputs: { drift: 'true' } })
    expect(shard.stdout).toContain('compilerOptions.strict')
    expect(shard.stdout).not.toMatch(/^::(?:error|warning|notice) title=/m)
    const alone = await all(night, { 'dry-run': 'true' })
    expect(alone.summary).toContain('compilerOptions.strict')
    expect(alone.stdout).toMatch(/^::error title=/m)
  })

  test('tell what they have in common once, tonight and tomorrow', async ({ night }) => {
    const app = night.add('app', FILES)
    await all(night)
    app.commit({ files: { 'repo-metadata.yaml': 'tier: internal\nstatus: active\n' } })
    await all(night)
    const told = () => app.issues.filter(({ body }) => body?.includes('tier'))
    expect(told().map(({ title }) => title)).toHaveLength(1)
    const again = await all(night)
    expect(told()).toHaveLength(1)
    const tiers = again.report.repositories
      .flatMap(({ results }) => results)
      .filter(({ findings }) => findings.some(({ subject }) => subject === 'tier'))
    expect(tiers).toHaveLength(1)
    const listed = again.report.repositories.flatMap(({ results }) =>
      results.flatMap(({ findings }) => findings),
    )
    expect(again.outputs.findings).toBe(String(listed.length))
  })

  test('in jobs of their own, which share a ledger, tell it once, too', async ({ night }) => {
    const app = night.add('app', FILES)
    const jobs = async () => {
      for (const domains of ['code', 'process']) await all(night, { domains })
    }
    await jobs()
    app.commit({ files: { 'repo-metadata.yaml': 'tier: internal\nstatus: active\n' } })
    await jobs()
    expect(app.issues.filter(({ body }) => body?.includes('tier'))).toHaveLength(1)
  })

  test('have one brake on issues', async ({ night }) => {
    const app = night.add('app', FILES)
    await all(night, { 'issue-mode': 'none' })
    app.commit({
      files: { 'tsconfig.json': LOOSE, 'check.toml': `${CHECK}required_reviews = 2\n` },
    })
    const { report } = await all(night, {
      'max-issues': '1',
      ledger: 'none',
      all: 'true',
      since: '90d',
    })
    const opened = report.issues.filter(({ repository }) => repository === 'acme/app')
    expect(opened.length).toBeLessThanOrEqual(1)
  })

  test('of which one cannot be run: the others are, and the step fails', async ({ night }) => {
    night.add('app', FILES)
    const { code, report, stdout } = await all(night, {
      domains: 'code, audit',
      audits: 'no-such-folder',
      all: 'true',
    })
    expect(code).toBe(1)
    expect(stdout).toContain('no-such-folder')
    expect(report.repositories.map(({ name }) => name)).toContain('acme/app')
  })

  test('that do not exist are named, with the one that was meant', async ({ night }) => {
    const { code, stdout } = await all(night, { domains: 'code, proces' })
    expect(code).toBe(1)
    expect(stdout).toContain('did you mean process?')
  })
})
