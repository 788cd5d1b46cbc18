import { readdirSync, readFileSync, statSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { expect } from 'vitest'
import type { Report } from '../../packages/core/src/model/index.ts'
import type { FakeRepository, Files } from '../fake-github/index.ts'
import { runAction } from '../support/bundle.ts'
import { LOOSE, type Night, STRICT, test, titles } from '../support/night.ts'
import { driftIn } from './drift.ts'

/** The first nights of an organization, as drift-config's README leads to them. */

const filesIn = (folder: string): Files =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => {
        const file = join(entry.parentPath, entry.name)
        const text = readFileSync(file, 'utf8')
        const isProgram = (statSync(file).mode & 0o100) !== 0
        return [relative(folder, file), isProgram ? { executable: text } : text]
      }),
  )

/** What `drift init --config-repo` writes, pushed a moment ago, with the ruleset of the README. */
const pushConfig = async (night: Night): Promise<FakeRepository> => {
  await driftIn(night.folder)(['init', '--config-repo', '.', '--org', 'acme'])
  // It would ask github.com.
  await rm(join(night.folder, 'audits/certificate-expiry.sh'))
  night.gh.repository('acme/drift-config')?.delete()
  const files = filesIn(night.folder)
  const config = night.gh.addRepository({ owner: 'acme', name: 'drift-config', files })
  config.addRuleset({ rules: [{ type: 'pull_request', approvals: 1 }] })
  return config
}

/** The nightly run in the workflow of drift-config. */
const run = async ({ gh, folder }: Night, inputs: Record<string, string> = {}) => {
  const step = await runAction(
    'all',
    {
      'github-token': gh.token,
      'github-api-url': gh.apiUrl,
      org: 'acme',
      domains: 'code, process, audit',
      ledger: `dir:${join(folder, '.drift')}`,
      ...inputs,
    },
    {
      workspace: folder,
      env: { GITHUB_SERVER_URL: gh.url, GITHUB_REPOSITORY: 'acme/drift-config' },
    },
  )
  const report = JSON.parse(readFileSync(join(folder, 'drift-report.json'), 'utf8')) as Report
  return { ...step, report }
}

test('the first night is quiet, the second, too; what is loosened in the third is told', async ({
  night,
}) => {
  const config = await pushConfig(night)
  night.add('plain', { 'README.md': 'Takes no part.\n' })
  const app = night.add('app', {
    'repo-metadata.yaml': 'tier: internal\nstatus: active\n',
    'check.toml': '[code.types.tsc]\nenabled = true\n',
    'tsconfig.json': STRICT,
  })
  app.setSecurityUpdates(true)
  app.commit({ files: { '.github/dependabot.yml': 'version: 2\nupdates: []\n' } })

  for (const inputs of [{ 'dry-run': 'true' }, {}, {}]) {
    const { code, outputs, report } = await run(night, inputs)
    expect({ code, ...outputs }).toMatchObject({
      code: 0,
      errors: '0',
      findings: '0',
      issues: '[]',
    })
    expect(report.notes.filter((note) => !note.includes('Administration: write'))).toEqual([])
  }

  const toml = config.read('check.toml') ?? ''
  config.mergePullRequest({
    author: 'ann',
    reviews: [{ author: 'bo' }],
    files: { 'check.toml': toml.replace('exempt = "medium"', 'exempt = "critical"') },
  })
  app.commit({ files: { 'tsconfig.json': LOOSE } })
  expect(await run(night)).toMatchObject({ code: 0, outputs: { findings: '2', worst: 'high' } })
  expect(titles(config)).toEqual([
    expect.stringContaining('drift.limits.0.exempt: medium → critical'),
  ])
  expect(titles(app)).toEqual([expect.stringContaining('compilerOptions.strict: true → false')])
})
