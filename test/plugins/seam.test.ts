import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test as plain } from 'vitest'
import {
  bundledPlugins,
  findPlugins,
  pluginWorkspace,
} from '../../packages/core/src/plugins/index.ts'
import { manifest, test, withJob } from './drift-config.ts'

const root = join(import.meta.dirname, '../..')

const filesIn = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !/\/(?:lib|node_modules)\//.test(file))

plain('no name of a plugin stands in core, in the command, or in an action', () => {
  const names = readdirSync(join(root, 'packages')).flatMap((folder) => {
    try {
      const file = join(root, 'packages', folder, 'drift-plugin.json')
      return [folder, (JSON.parse(readFileSync(file, 'utf8')) as { name: string }).name]
    } catch {
      return []
    }
  })
  const product = ['packages/core/src', 'packages/cli/src', 'actions'].flatMap(filesIn)
  expect(product.length).toBeGreaterThan(100)
  const named = product.filter((file) => {
    const text = readFileSync(file, 'utf8').toLowerCase()
    return names.some((name) => text.includes(name))
  })
  expect(named).toEqual([])
})

describe('plugins are looked for', () => {
  const found = async (workspace: string, bundled: string | null = null) =>
    (await findPlugins({ workspace, bundled })).found.map(({ manifest, place }) => [
      manifest.name,
      manifest.version,
      place,
    ])

  test('in plugins/, among the packages of package.json, and beside the toolkit', async ({
    config,
  }) => {
    await config.plugin('sales', 'export default {}')
    await config.write({
      'package.json': { dependencies: { '@acme/drift-costs': '1', 'left-pad': '1', '../up': '1' } },
      'node_modules/@acme/drift-costs/package.json': {
        name: '@acme/drift-costs',
        version: '2.0.0',
        'drift-plugin': { name: 'costs', core: '*', main: './index.js' },
      },
      'node_modules/left-pad/package.json': { name: 'left-pad', version: '1.0.0' },
      // Installed, and not asked for.
      'node_modules/stray/drift-plugin.json': manifest('stray'),
      'toolkit/plugins/bundled/drift-plugin.json': manifest('bundled'),
    })
    expect(await found(config.folder, join(config.folder, 'toolkit/plugins'))).toEqual([
      ['sales', '1.0.0', 'folder'],
      ['costs', '2.0.0', 'package'],
      ['bundled', '1.0.0', 'bundled'],
    ])
  })

  test('of one name the nearest to the user counts', async ({ config }) => {
    await config.plugin('sales', 'export default {}', { version: '3.0.0' })
    await config.write({ 'toolkit/plugins/sales/drift-plugin.json': manifest('sales') })
    expect(await found(config.folder, join(config.folder, 'toolkit/plugins'))).toEqual([
      ['sales', '3.0.0', 'folder'],
    ])
  })

  test('private folders, folders without a manifest, and no folder at all are nothing', async ({
    config,
  }) => {
    expect(await found(config.folder)).toEqual([])
    await config.write({
      'plugins/_draft/drift-plugin.json': manifest('draft'),
      'plugins/notes/README.md': '# Notes',
      'package.json': '{ broken',
    })
    expect(await found(config.folder)).toEqual([])
  })

  plain('beside the bundle, and in the sources in packages/', () => {
    expect(bundledPlugins('file:///toolkit/dist/cli/index.js')).toBe('/toolkit/dist/plugins')
    expect(bundledPlugins('file:///toolkit/dist/audit/812.index.js')).toBe('/toolkit/dist/plugins')
    expect(bundledPlugins('file:///toolkit/packages/core/src/plugins/find.ts')).toBe(
      '/toolkit/packages',
    )
    expect(bundledPlugins('file:///toolkit/packages/core/lib/plugins/find.js')).toBe(
      '/toolkit/packages',
    )
  })
})

describe('a repository that is merely looked at brings no program', () => {
  plain.each([
    ['the command, in drift-config', { cwd: '/config', env: {} }, '/config'],
    ['a scan of a folder', { cwd: '/config', env: {}, scanned: '/checkout' }, null],
    ['a scan of the folder one is in', { cwd: '/checkout', env: {}, scanned: '/checkout' }, null],
    [
      "a workflow: its own repository's",
      { cwd: '/', env: { GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: '/work' }, scanned: '/work' },
      '/work',
    ],
    [
      'a workflow that a fork may feed',
      {
        cwd: '/',
        env: {
          GITHUB_ACTIONS: 'true',
          GITHUB_WORKSPACE: '/work',
          GITHUB_EVENT_NAME: 'pull_request_target',
        },
      },
      null,
    ],
  ])('%s', (_, around, workspace) => {
    expect(pluginWorkspace(around)).toBe(workspace)
  })
})

describe('a command that a plugin brings', () => {
  const HELLO = `
    export const hello = async ({ options, positionals, config, env, ledger, out, err, github, now }) => {
      out(JSON.stringify({ options, positionals, config, colour: env.SLACK_COLOUR, token: env.GITHUB_TOKEN,
        mark: env.DRIFT_RUN, github, now: now.toISOString(), states: await ledger.states() }) + '\\n')
      err('done\\n')
      return options.loud ? 4 : undefined
    }
    export default { commands: [{
      name: 'hello', summary: 'says hello', example: 'drift hello ann --loud',
      options: { loud: { type: 'boolean', help: 'say it loud' }, to: { type: 'string', value: 'NAME', help: 'to whom' } },
      run: { module: './index.js', export: 'hello' },
    }] }`

  test('is listed as the plugin’s, and explains itself', async ({ config }) => {
    await config.plugin('greetings', HELLO)
    expect((await config.drift(['--help'])).out).toMatch(
      /From plugins:\n(?:.*\n)*? {2}hello +says hello \(plugin greetings\)\n/,
    )
    const { out, code } = await config.drift(['hello', '--help'])
    expect(code).toBe(0)
    expect(out).toContain('says hello (plugin greetings 1.0.0)')
    expect(out).toContain('--to NAME')
    expect(out).toContain('--ledger PLACE')
  })

  test('is run with its options, and gives the exit code', async ({ config }) => {
    await config.plugin('greetings', HELLO)
    await config.write({ 'check.toml': '[drift.plugins.greetings]\nlanguage = "en"\n' })
    const { out, err, code } = await config.drift([
      'hello',
      'ann',
      '--to',
      'bo',
      '--loud',
      '--plugin-config=greetings.volume=11',
    ])
    expect(err).toBe('done\n')
    expect(code).toBe(4)
    expect(JSON.parse(out)).toEqual({
      options: { loud: true, to: 'bo' },
      positionals: ['ann'],
      config: { language: 'en', volume: '11' },
      colour: 'teal',
      github: null,
      now: '2026-11-18T12:00:00.000Z',
      states: [],
    })
  })

  test('refuses an option it does not have', async ({ config }) => {
    await config.plugin('greetings', HELLO)
    const { code, err } = await config.drift(['hello', '--lout'])
    expect(code).toBe(2)
    expect(err).toContain('did you mean --loud?')
  })

  test('may print as many lines as it likes, in order', async ({ config }) => {
    await config.plugin(
      'greetings',
      HELLO.replace("err('done\\n')", "for (let i = 0; i < 20000; i += 1) out(i + '\\n')"),
    )
    const { out, code } = await config.drift(['hello'])
    expect(code).toBe(0)
    expect(out.trimEnd().split('\n').slice(1)).toEqual(
      Array.from({ length: 20_000 }, (_, i) => `${i}`),
    )
  })

  test('prints no secret of plugin-config', async ({ config }) => {
    await config.plugin('greetings', HELLO)
    const { out } = await config.drift(['hello', '--plugin-config=greetings.token=s3cr3t-part'])
    expect(JSON.parse(out).config).toEqual({ token: '***' })
  })

  test('that throws ends with 3', async ({ config }) => {
    await config.plugin('greetings', HELLO.replace("err('done\\n')", 'throw new Error("no voice")'))
    const { code, err } = await config.drift(['hello'])
    expect(code).toBe(3)
    expect(err).toMatch(/^drift hello: it threw no voice/)
  })

  test('cannot take the place of one of the toolkit', async ({ config }) => {
    await config.plugin('greetings', HELLO.replaceAll("name: 'hello'", "name: 'jobs'"))
    expect((await config.drift(['--help'])).out).toContain(
      'plugin greetings was skipped: command jobs is there already, of the toolkit',
    )
  })
})

describe('a job', () => {
  test('has the environment without tokens, and its messages are the log', async ({ config }) => {
    await config.plugin(
      'sales',
      withJob(
        'context.log.info("about " + context.timeZone); console.log("printed"); return { message: Object.keys(context.env).filter((n) => /TOKEN|DRIFT/.test(n)).join() || "no tokens" }',
      ),
    )
    const { out, err, code } = await config.drift(['jobs', 'run', 'sales/weekly', '--verbose'])
    expect(code).toBe(0)
    expect(out).toBe('sales/weekly  done  no tokens\n')
    expect(err).toContain('sales/weekly: about Europe/London\n')
    expect(err).toContain('sales/weekly: printed\n')
  })

  test('never shows what is secret in plugin-config', async ({ config }) => {
    await config.plugin(
      'sales',
      withJob(
        'throw new Error("cannot reach " + context.config.webhook)',
        "title: 'Posts to ' + config.webhook",
      ),
    )
    const secret = 'https://hooks.example/T0/B0/s3cr3t-part'
    const { out, code } = await config.drift([
      'jobs',
      'run',
      'sales/weekly',
      `--plugin-config=sales.webhook=${secret}`,
    ])
    expect(code).toBe(3)
    expect(out).toContain('cannot reach ***')
    const list = await config.drift(['jobs', 'list', `--plugin-config=sales.webhook=${secret}`])
    expect(list.out).toMatch(/Posts to \*\*\*$/m)
    const [record] = readdirSync(join(config.folder, '.drift/jobs/sales'))
    expect(
      readFileSync(join(config.folder, '.drift/jobs/sales', record ?? ''), 'utf8'),
    ).not.toContain('s3cr3t')
  })

  test.for([
    ['throws', 'throw new Error("no")', 'failed'],
    ['ends its process', 'process.exit(0)', 'lost'],
    ['hangs', 'for (;;);', 'lost'],
    ['gives what is no JSON', 'return { message: "x", memory: 1n }', 'lost'],
  ] as const)('that %s is %s', async ([, body, outcome], { config }) => {
    await config.plugin('sales', withJob(body, "timeout: '2s'"))
    const { code, out } = await config.drift(['jobs', 'run', 'sales/weekly', '--json'])
    expect(code).toBe(3)
    expect(JSON.parse(out)).toMatchObject([{ id: 'sales/weekly', outcome }])
  })

  test('is not run by settings that say nothing, which are not repeated', async ({ config }) => {
    const { code, err } = await config.drift([
      'jobs',
      'list',
      '--plugin-config',
      'xoxb-not-a-setting',
    ])
    expect(code).toBe(2)
    expect(err).toContain('line 1 is not name.key=value')
    expect(err).not.toContain('xoxb')
  })

  test.for([
    [['jobs', 'run']],
    [['jobs', 'run', 'a/b', '--due']],
    [['jobs', 'run', 'a/b', 'c/d']],
  ] as const)('is named, or what is due: %j', async ([args], { config }) => {
    const { code, err } = await config.drift(args)
    expect(code).toBe(2)
    expect(err).toContain('either one job')
  })

  test('is not scheduled without a ledger', async ({ config }) => {
    const { code, err } = await config.drift(['jobs', 'run', '--due', '--ledger', 'none'])
    expect(code).toBe(2)
    expect(err).toContain('without a ledger nobody knows what is due')
  })

  test('fails the schedule where its plugin was skipped', async ({ config }) => {
    await config.plugin('sales', 'throw new Error("no")')
    const { code, err } = await config.drift(['jobs', 'run', '--due'])
    expect(code).toBe(3)
    expect(err).toContain('plugin sales was skipped: it threw no')
  })
})
