import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { test as plain } from 'vitest'
import { run } from '../../packages/cli/src/cli.ts'
import { callPlugin } from '../../packages/core/src/host/plugin-call.ts'
import {
  findPlugins,
  type LoadedPlugins,
  loadPlugins,
  parsePluginConfig,
} from '../../packages/core/src/plugins/index.ts'
import { version } from '../../packages/core/src/version.ts'

/** A checkout of drift-config far from this workspace, and the command in it. */
export interface DriftConfig {
  folder: string
  /** Writes files by their paths; objects as JSON. */
  write(files: Readonly<Record<string, unknown>>): Promise<void>
  /** Writes `plugins/<name>/`: its manifest and index.js. */
  plugin(name: string, index: string, more?: Readonly<Record<string, unknown>>): Promise<void>
  drift(args: readonly string[], at?: string): Promise<{ code: number; out: string; err: string }>
  /** What core makes of the plugins that are there, without those that come with the toolkit. */
  load(more?: { config?: string; timeoutMs?: number }): Promise<LoadedPlugins>
}

export const manifest = (name: string, more: object = {}) => ({
  name,
  version: '1.0.0',
  core: '*',
  main: './index.js',
  ...more,
})

export const test = plain.extend('config', async ({ task: _ }, { onCleanup }) => {
  const folder = await mkdtemp(join(tmpdir(), 'drift-config-'))
  onCleanup(() => rm(folder, { recursive: true, force: true }))
  const write: DriftConfig['write'] = async (files) => {
    for (const [path, content] of Object.entries(files)) {
      const file = join(folder, path)
      await mkdir(dirname(file), { recursive: true })
      await writeFile(file, typeof content === 'string' ? content : JSON.stringify(content))
    }
  }
  const config: DriftConfig = {
    folder,
    write,
    async plugin(name, index, more = {}) {
      await write({
        [`plugins/${name}/package.json`]: { type: 'module' },
        [`plugins/${name}/drift-plugin.json`]: manifest(name, more),
        [`plugins/${name}/index.js`]: index,
      })
    },
    async drift(args, at = '2026-11-18T12:00:00Z') {
      const said = { code: 0, out: '', err: '' }
      said.code = await run([...args], {
        out: (text) => {
          said.out += text
        },
        err: (text) => {
          said.err += text
        },
        env: { PATH: process.env.PATH, SLACK_COLOUR: 'teal', GITHUB_TOKEN: '' },
        cwd: folder,
        now: () => new Date(at),
        terminal: false,
        colourful: false,
      })
      return said
    },
    load: async ({ config: given = '', ...more } = {}) =>
      loadPlugins(await findPlugins({ workspace: folder, bundled: null }), {
        call: callPlugin,
        config: parsePluginConfig(given).config,
        cwd: folder,
        env: { PATH: process.env.PATH },
        version,
        ...more,
      }),
  }
  return config
})

/** A plugin with one job that does what `body` says. */
export const withJob = (body: string, job = ''): string => `
export const weekly = async (context) => { ${body} }
export default {
  jobs: ({ config }) => [{
    id: 'weekly', title: 'Numbers of the week', schedule: '0 9 * * 1', timeZone: 'Europe/London',
    enabled: String(config.enabled) === 'true', run: { module: './index.js', export: 'weekly' }, ${job}
  }],
}
`
