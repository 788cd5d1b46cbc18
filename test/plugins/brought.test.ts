import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect } from 'vitest'
import type { Report } from '../../packages/core/src/model/index.ts'
import { CHECK, LOOSE, type Night, processTest, test } from '../support/night.ts'

/** A plugin in drift-config's `plugins/`, written by a third party. */
const install = async ({ folder }: Night, main: string): Promise<void> => {
  const own = join(folder, 'plugins/sales')
  await mkdir(own, { recursive: true })
  const manifest = { name: 'sales', version: '1.0.0', core: '*', main: './index.mjs' }
  await writeFile(join(own, 'drift-plugin.json'), JSON.stringify(manifest))
  await writeFile(join(own, 'index.mjs'), main)
}

const CHECKS = `export const owns = ({ standard, facts }) => [{
  status: standard.metadata.team ? 'pass' : 'fail',
  subject: facts.repository.name,
  message: standard.metadata.team ? 'a team owns it' : 'nobody owns it',
  findings: standard.metadata.team ? [] : [{ severity: 'high', title: 'Nobody owns it', subject: 'team' }],
}]
export const tell = async ({ scan }) => {
  const { writeFile } = await import('node:fs/promises')
  await writeFile(process.env.TOLD, JSON.stringify([scan.domain, scan.repositories.map(({ name }) => name)]))
}
export default {
  checks: [{
    id: 'code/team', domain: 'code', title: 'A team owns each repository', why: 'Somebody must mend it.',
    fix: 'Name the team in repo-metadata.yaml.', severity: 'high', permissions: [],
    run: { module: './index.mjs', export: 'owns' },
  }],
  surfaces: [{ id: 'pager', title: 'The pager', tell: { module: './index.mjs', export: 'tell' } }],
  severity: [{
    id: 'sales/strict', title: 'Sales speaks strictly', why: 'Numbers are read by machines.', files: ['sales.json'],
    setting: ['strict'], compare: 'true-is-strong', weakened: 'critical',
  }],
}
`

const reportOf = async ({ folder }: Night): Promise<Report> =>
  JSON.parse(await readFile(join(folder, 'drift-report.json'), 'utf8'))

const NOBODY = 'tier: production\nstatus: active\n'

describe('a plugin in the checkout of drift-config', () => {
  test('brings a check, which is asked of every repository, told and remembered', async ({
    night,
  }) => {
    await install(night, CHECKS)
    night.add('owned')
    const orphan = night.add('orphan', { 'repo-metadata.yaml': NOBODY, 'check.toml': CHECK })
    const told = join(night.folder, 'told.json')
    const env = { ledger: `dir:${night.folder}/ledger`, all: 'true' }
    const first = await night.action(env, { TOLD: told })
    expect(first.code).toBe(0)
    const report = await reportOf(night)
    const said = report.repositories.flatMap(({ name, results }) =>
      results
        .filter(({ check }) => check === 'code/team')
        .map(({ status, message }) => [name, status, message]),
    )
    expect(said.sort()).toEqual([
      ['acme/orphan', 'fail', 'nobody owns it'],
      ['acme/owned', 'pass', 'a team owns it'],
    ])
    expect(orphan.issues[0]?.body).toContain('Nobody owns it')
    expect(JSON.parse(await readFile(told, 'utf8'))).toEqual([
      'code',
      expect.arrayContaining(['acme/orphan', 'acme/owned']),
    ])
  })

  test('that is gone takes its findings along; one that is broken does not', async ({ night }) => {
    await install(night, CHECKS)
    night.add('orphan', { 'repo-metadata.yaml': NOBODY, 'check.toml': CHECK })
    const inputs = { ledger: `dir:${night.folder}/ledger`, all: 'true' }
    const state = join(night.folder, 'ledger/repos/acme/orphan/code.json')
    const open = async () =>
      (JSON.parse(await readFile(state, 'utf8')).open as { check: string }[]).filter(
        ({ check }) => check === 'code/team',
      )
    await night.action(inputs, { TOLD: join(night.folder, 'told') })
    expect(await open()).toHaveLength(1)
    await install(night, 'throw new Error("not today")\n')
    const broken = await night.action(inputs)
    expect(broken.code).toBe(0)
    expect(broken.stdout).toContain('not today')
    expect(await open()).toHaveLength(1)
    await install(night, 'export default {}\n')
    await night.action(inputs)
    expect(await open()).toEqual([])
  })

  test('brings severity rules for files that the toolkit has no opinion on', async ({ night }) => {
    await install(night, CHECKS)
    const app = night.add('app', {
      'repo-metadata.yaml': 'tier: production\nstatus: active\nteam: sales\n',
      'check.toml': `${CHECK}\n[code.linting.eslint]\nenabled = true\ndependencies = ["sales.json"]\n`,
      'eslint.config.js': 'export default []\n',
      'sales.json': '{ "strict": true }\n',
    })
    const inputs = { ledger: `dir:${night.folder}/ledger`, all: 'true' }
    const env = { TOLD: join(night.folder, 'told') }
    await night.action(inputs, env)
    app.commit({ message: 'Relax', files: { 'sales.json': '{ "strict": false }\n' } })
    await night.action(inputs, env)
    const report = await reportOf(night)
    const findings = report.repositories
      .find(({ name }) => name === 'acme/app')
      ?.results.flatMap((result) => result.findings)
    expect(findings).toMatchObject([{ severity: 'critical', rule: 'sales/strict' }])
  })

  processTest('whose check is of another domain is not asked', async ({ night }) => {
    await install(night, CHECKS)
    night.add('app')
    const { code } = await night.action(
      { ledger: `dir:${night.folder}/ledger` },
      { TOLD: join(night.folder, 'told') },
    )
    expect(code).toBe(0)
    const report = await readFile(join(night.folder, 'drift-report.json'), 'utf8')
    expect(report).not.toContain('code/team')
  })
})

test('the plugins of a repository that is scanned are never run', async ({ night }) => {
  const evil = `import { writeFileSync } from 'node:fs'\nwriteFileSync(${JSON.stringify(join(night.folder, 'ran'))}, '')\nexport default {}\n`
  night.add('app', {
    'repo-metadata.yaml': NOBODY,
    'check.toml': CHECK,
    'tsconfig.json': LOOSE,
    'plugins/evil/drift-plugin.json':
      '{ "name": "evil", "version": "1.0.0", "core": "*", "main": "./index.mjs" }',
    'plugins/evil/index.mjs': evil,
  })
  await night.scan('--all')
  await expect(readFile(join(night.folder, 'ran'))).rejects.toThrow('ENOENT')
})
