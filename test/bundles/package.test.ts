import { execFileSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { DIST, NODE, run } from '../support/bundle.ts'

const { version } = JSON.parse(readFileSync('package.json', 'utf8'))
const home = mkdtempSync(join(tmpdir(), 'drift-package-'))
const app = join(home, 'app')
const installed = join(app, 'node_modules/drift-toolkit')
afterAll(() => rmSync(home, { recursive: true }))

/** Somebody's folder with nothing but the package in it, installed without a network. */
beforeAll(() => {
  const packed = execFileSync(
    process.execPath,
    ['scripts/pack.mjs', '--out', home, '--dist', DIST],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] },
  )
  mkdirSync(app)
  writeFileSync(join(app, 'package.json'), '{ "private": true }\n')
  const options = ['--offline', '--no-audit', '--no-fund', '--loglevel=error']
  execFileSync('npm', ['install', ...options, packed.trim()], { cwd: app, stdio: 'pipe' })
}, 180_000)

/** The Nodes of this machine that will do: the workspace's, and what else is installed. */
const nodes = [NODE, ...['/usr/local/bin/node', '/usr/bin/node'].filter((node) => existsSync(node))]
  .map((node) => ({ node, is: execFileSync(node, ['--version'], { encoding: 'utf8' }).trim() }))
  .filter(({ is }, i, all) => all.findIndex((other) => other.is === is) === i)
  .filter(({ is }) => Number.parseInt(is.slice(1), 10) >= 20)

describe.each(nodes)('the installed command on Node $is', ({ node, is }) => {
  const folder = join(home, is)
  mkdirSync(folder)
  /** Through the link that npm makes in node_modules/.bin, as npx does. */
  const drift = (...args: string[]) =>
    run(node, [join(app, 'node_modules/.bin/drift'), ...args], { cwd: folder })

  test('says its version', async () => {
    expect(await drift('--version')).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' })
  })

  test('knows its checks', async () => {
    const { code, stdout } = await drift('checks', 'list')
    expect(code).toBe(0)
    expect(stdout).toContain('code/participation')
  })

  test('writes an audit, and runs it', async () => {
    expect((await drift('audit', 'new', 'x')).code).toBe(0)
    const { code, stdout } = await drift('audit', 'run', 'audits/x.sh')
    expect([code, stdout]).toEqual([0, expect.stringMatching(/pass/i)])
  })

  test('runs an audit that is a module in a process of its own', async () => {
    const audit = `export default { title: 'Y', run: () => ({ status: 'PASS', message: 'all is well' }) }\n`
    mkdirSync(join(folder, 'audits'), { recursive: true })
    writeFileSync(join(folder, 'audits/y.mjs'), audit)
    const { code, stdout } = await drift('audit', 'run', 'audits/y.mjs')
    expect([code, stdout]).toEqual([0, expect.stringContaining('all is well')])
  })

  test('finds the plugin that comes with it', async () => {
    const { code, stdout } = await drift('jobs', 'list')
    expect([code, stdout]).toEqual([0, expect.stringContaining('briefing/weekly')])
  })

  test('scans a repository', async () => {
    const repository = join(folder, 'repository')
    mkdirSync(repository)
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b.c', ...args], {
        cwd: repository,
      })
    writeFileSync(join(repository, 'check.toml'), '[code.linting.eslint]\nenabled = true\n')
    writeFileSync(join(repository, 'repo-metadata.yaml'), 'tier: internal\nstatus: active\n')
    git('init', '-q')
    git('add', '.')
    git('commit', '-q', '-m', 'standards')
    const { code, stdout } = await drift('code', 'scan', repository, '--json', '--dry-run')
    expect(code).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({ version: 1, tool: { version } })
  })
})

describe('the package', () => {
  test('is found by npx', () => {
    const said = execFileSync('npx', ['--offline', 'drift', '--version'], {
      cwd: app,
      encoding: 'utf8',
    })
    expect(said).toBe(`${version}\n`)
  })

  test('has what it needs, depends on nothing, and brings the licences of what it contains', () => {
    const manifest = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'))
    expect(manifest).toMatchObject({ name: 'drift-toolkit', version, engines: { node: '>=20' } })
    expect(
      Object.keys(manifest).filter((key) => /dependencies|scripts|private/i.test(key)),
    ).toEqual([])
    expect(readdirSync(installed).sort()).toEqual(
      ['CHANGELOG.md', 'LICENSE', 'README.md', 'dist', 'package.json', 'schema', 'types'].sort(),
    )
    const entries = readdirSync(installed, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('index.js') && /(?:^|\/)index\.js$/.test(file))
      .map((file) => dirname(file))
    expect(entries.sort()).toEqual(['dist/cli', 'dist/host', 'dist/plugins/briefing/lib'])
    for (const entry of entries) {
      expect(existsSync(join(installed, entry, 'licenses.txt')), entry).toBe(true)
    }
  })

  test('gives audits and plugins their types, which need nothing else', async () => {
    writeFileSync(
      join(app, 'all.mts'),
      `import type { Audit } from 'drift-toolkit/audit'
import type { JobContext, Plugin, PluginManifest } from 'drift-toolkit/plugin'

export const audit: Audit = { title: 'T', run: async ({ github }) => ({ status: 'PASS', message: typeof github }) }
export const plugin: Plugin = { checks: [] }
export const manifest: PluginManifest = { name: 'n', version: '1.0.0', core: '^1.0.0', main: './index.js' }
export const job = async ({ ledger }: JobContext) => ({ message: String((await ledger.states()).length) })
// @ts-expect-error the types are there, or this would pass
export const wrong: Audit = { title: 1 }
`,
    )
    const options = ['--noEmit', '--strict', '--target', 'es2024', '--module', 'nodenext']
    const tsc = resolve('node_modules/typescript/bin/tsc')
    const ran = await run(NODE, [tsc, ...options, '--types', '', 'all.mts'], { cwd: app })
    expect(ran).toMatchObject({ code: 0, stdout: '' })
  })

  test('has the schemas under the names that editors are given', () => {
    for (const file of readdirSync('schema')) {
      expect(readFileSync(join(installed, 'schema', file), 'utf8')).toBe(
        readFileSync(join('schema', file), 'utf8'),
      )
    }
  })
})
