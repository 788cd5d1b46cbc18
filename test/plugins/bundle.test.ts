import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { DIST, NODE, run } from '../support/bundle.ts'

/** The bundles, copied to where nothing of this workspace is near, and a folder to be drift-config. */
let folder: string
let config: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'drift-plugins-'))
  for (const name of ['cli', 'host', 'plugins']) {
    await cp(join(DIST, name), join(folder, 'dist', name), { recursive: true }).catch(
      // Plugins that come with the toolkit can all be taken away.
      (error: NodeJS.ErrnoException) => {
        if (name !== 'plugins' || error.code !== 'ENOENT') throw error
      },
    )
  }
  config = await mkdtemp(join(folder, 'drift-config-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const drift = (...args: string[]) =>
  run(NODE, [join(folder, 'dist/cli/index.js'), ...args], { cwd: config })

const bundled = async (): Promise<string[]> => {
  const names = await readdir(join(folder, 'dist/plugins')).catch(() => [])
  return Promise.all(
    names.map(async (name) => {
      const text = await readFile(join(folder, 'dist/plugins', name, 'drift-plugin.json'), 'utf8')
      return (JSON.parse(text) as { name: string }).name
    }),
  )
}

const jobs = async (): Promise<{ id: string; enabled: boolean; gone: boolean }[]> => {
  const { stdout, stderr } = await drift('jobs', 'list', '--json')
  expect(stderr).toBe('')
  return JSON.parse(stdout)
}

test('the bundled command writes a plugin, finds it, and runs its job', async () => {
  expect(await drift('init', '--plugin', 'sales')).toMatchObject({ code: 0 })
  expect(await jobs()).toContainEqual(
    expect.objectContaining({ id: 'sales/weekly', enabled: false, gone: false }),
  )
  expect(await drift('jobs', 'run', 'sales/weekly')).toMatchObject({
    code: 0,
    stdout: 'sales/weekly  done  0 open, 0 of them grave; no earlier number\n',
  })
})

test('plugins that come with the toolkit are found beside it, silent until they are switched on', async () => {
  const ids = (await jobs()).filter(({ id }) => !id.startsWith('sales/'))
  const names = await bundled()
  for (const { id, enabled } of ids) {
    expect(names).toContain(id.split('/')[0])
    expect(enabled).toBe(false)
  }
})

/** Commands that `drift --help` says plugins bring. */
const brought = async (): Promise<string[]> => {
  const { stdout } = await drift('--help')
  const [, rows = ''] = stdout.split('\nFrom plugins:\n')
  return [...rows.matchAll(/^ {2}([a-z][a-z\d-]*) {2,}\S.*\(plugin .*\)$/gm)].map(
    ([, name = '']) => name,
  )
}

let commands: string[] = []

test('their commands are commands of drift', async () => {
  commands = await brought()
  expect(commands.length > 0).toBe((await bundled()).length > 0)
  for (const name of commands) {
    const { code, stdout } = await drift(name, '--help')
    expect([code, stdout]).toEqual([0, expect.stringContaining('--plugin-config')])
  }
})

test('no other bundle has anything of them', async () => {
  const ids = (await jobs()).map(({ id }) => id).filter((id) => !id.startsWith('sales/'))
  for (const entry of (await readdir(DIST)).filter((name) => name !== 'plugins')) {
    for (const file of await readdir(join(DIST, entry))) {
      const text = await readFile(join(DIST, entry, file), 'utf8')
      for (const id of ids) expect(text.includes(id), `${id} in ${entry}/${file}`).toBe(false)
    }
  }
})

test('without their folder they are not there, and everything else is as it was', async () => {
  await rm(join(folder, 'dist/plugins'), { recursive: true, force: true })
  expect((await jobs()).map(({ id }) => id)).toEqual(['sales/weekly'])
  const { code, stdout } = await drift('--help')
  expect(code).toBe(0)
  expect(stdout).not.toContain('From plugins')
  for (const name of commands) {
    expect(await drift(name)).toEqual({
      code: 2,
      stdout: '',
      stderr: `drift: there is no command "${name}"\nTry: drift --help\n`,
    })
  }
})
