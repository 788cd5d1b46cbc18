import { spawnSync } from 'node:child_process'
import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect } from 'vitest'
import { problemNote } from '../../packages/core/src/plugins/index.ts'
import { test, withJob } from './drift-config.ts'

const GOOD = withJob('return { message: "sent" }')

/** Whether a process runs; one that ended and that nobody waited for does not. */
const isThere = (pid: number): boolean => {
  const { stdout } = spawnSync('ps', ['-o', 'stat=', '-p', String(pid)], { encoding: 'utf8' })
  return /^[^Z\s]/.test(stdout.trim())
}

/** A default export that has one of a kind. */
const having = (kind: string, one: string): string =>
  `export const run = () => []\nexport default { ${kind}: [${one}] }`

const REFERENCE = `run: { module: './index.js', export: 'run' }`
const CHECK = `id: 'process/team', domain: 'process', title: 'T', why: 'W', fix: 'F', severity: 'low'`

describe('a plugin that cannot be used is named with the reason, and the others run', () => {
  test.for([
    ['throws', 'throw new Error("no network")', /^it threw no network\nat .*index\.js:1/],
    ['does not parse', 'export default {', /SyntaxError: Unexpected end of input/],
    ['ends the process', 'process.exit(0)', /it ended its own process \(exit 0\)/],
    [
      'awaits what never comes',
      'await new Promise(() => {})',
      /it awaits something that never comes/,
    ],
    ['exports nothing', 'export const jobs = 1', /has no object as its default export/],
    ['has jobs that are none', 'export default { jobs: 7 }', /`jobs` is no function/],
    [
      'throws when it is asked for its jobs',
      'export default { jobs() { throw new Error("channel is missing") } }',
      /it threw channel is missing/,
    ],
    ['gives no list of jobs', 'export default { jobs: () => "weekly" }', /jobs are no list/],
    [
      'goes in circles',
      'const a = {}; a.a = a; export default { commands: [a] }',
      /goes in circles/,
    ],
    ['has checks that are no list', 'export default { checks: {} }', /its checks are no list/],
    [
      'prints without end',
      "for (;;) process.stdout.write('x'.repeat(65_536))",
      /it printed more than 1 MiB and was ended/,
    ],
    [
      'says more than anybody reads',
      "export default { commands: [{ name: 'x', summary: 'x'.repeat(5_000_000) }] }",
      /what it gave back is more than 4 MiB/,
    ],
  ] as const)('%s', async ([, index, reason], { config }) => {
    await config.plugin('bad', index)
    await config.plugin('sales', GOOD)
    const { plugins, problems } = await config.load()
    expect(plugins.map(({ manifest }) => manifest.name)).toEqual(['sales'])
    expect(problems).toEqual([{ plugin: 'bad', reason: expect.stringMatching(reason) }])
  })

  test('hangs', async ({ config }) => {
    await config.plugin('bad', 'for (;;);')
    await config.plugin('sales', GOOD)
    const { plugins, problems } = await config.load({ timeoutMs: 1_500 })
    expect(plugins).toHaveLength(1)
    expect(problems[0]?.reason).toMatch(/did not end within its timeout/)
  })

  test('starts something that would stay: it is ended with the plugin', async ({ config }) => {
    const pid = join(config.folder, 'pid')
    await config.plugin(
      'bad',
      `import { spawn } from 'node:child_process'
       import { writeFileSync } from 'node:fs'
       const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { detached: true, stdio: 'ignore' })
       child.unref()
       writeFileSync(${JSON.stringify(pid)}, String(child.pid))
       export default {}`,
    )
    expect((await config.load()).plugins).toHaveLength(1)
    const left = Number(await readFile(pid, 'utf8'))
    expect(left).toBeGreaterThan(1)
    await expect.poll(() => isThere(left)).toBe(false)
  })

  test('needs another core', async ({ config }) => {
    await config.plugin('bad', 'throw new Error("never asked")', { core: '^99.0.0' })
    const { problems } = await config.load()
    expect(problems.map(problemNote)).toEqual([
      expect.stringMatching(
        /^plugin bad was skipped: it needs drift-toolkit \^99\.0\.0, and this is /,
      ),
    ])
  })

  test('has a manifest that makes no sense', async ({ config }) => {
    await config.write({ 'plugins/odd/drift-plugin.json': '{ "name": "::error::" }' })
    const { problems } = await config.load()
    expect(problems[0]).toMatchObject({
      plugin: 'odd',
      reason: expect.stringMatching(/name is "::error::"/),
    })
  })

  test('has the name of another in the same place', async ({ config }) => {
    await config.plugin('sales', GOOD)
    await config.plugin('second', GOOD, { name: 'sales' })
    const { plugins, problems } = await config.load()
    expect(plugins).toHaveLength(1)
    expect(problems[0]?.reason).toBe('second has the name of sales, and is not used')
  })
})

describe('what a plugin has is data', () => {
  test.for([
    [
      'a closure',
      withJob('', 'run: () => 1'),
      /^job weekly: run is an anonymous function; a function is named by module and export, so that it can be found again when it runs: run: \{ module/,
    ],
    ['a named function', withJob('', 'run: weekly'), /run is the function weekly; /],
    ['nothing to run', withJob('', 'run: undefined'), /run names no function/],
    [
      'a module that is not there',
      withJob('', "run: { module: './gone.js', export: 'weekly' }"),
      /run \(\.\/gone\.js, weekly\): \.\/gone\.js is not there/,
    ],
    [
      'an export that is not there',
      withJob('', "run: { module: './index.js', export: 'monthly' }"),
      /\.\/index\.js does not export it \(it exports default, weekly\)/,
    ],
    [
      'an export that is no function',
      withJob('', "run: { module: './index.js', export: 'default' }"),
      /exports it as a object/,
    ],
    [
      'a module outside of its folder',
      withJob('', "run: { module: '../other/index.js', export: 'weekly' }"),
      /no module in the plugin's folder/,
    ],
    ['cron of six fields', withJob('', "schedule: '0 0 9 * * 1'"), /cron of five fields/],
    ['a time zone that is none', withJob('', "timeZone: 'Europe/Londn'"), /no time zone/],
    [
      'a time zone in two places',
      withJob('', "schedule: 'TZ=UTC 0 9 * * 1'"),
      /that is for timeZone/,
    ],
    ['a timeout of a day', withJob('', "timeout: '24h'"), /timeout must be a span of up to 6h/],
    ['an id that is a path', withJob('', "id: '../weekly'"), /job \.\.\/weekly: id must be/],
    ['enabled by a text', withJob('', "enabled: 'yes'"), /enabled must be true or false/],
    [
      'a check with a closure',
      having('checks', `{ ${CHECK}, run: () => [] }`),
      /check process\/team: run is an anonymous function/,
    ],
    [
      'a check of no domain',
      having('checks', `{ ${CHECK}, domain: 'sales', ${REFERENCE} }`),
      /domain must be one of code, process, infra, audit/,
    ],
    [
      'one check twice',
      having('checks', `{ ${CHECK}, ${REFERENCE} }, { ${CHECK}, ${REFERENCE} }`),
      /its id stands there twice/,
    ],
    [
      'a surface with a closure',
      having('surfaces', `{ id: 'chat', title: 'T', tell() {} }`),
      /surface chat: tell is an anonymous function/,
    ],
    [
      'a command of two words',
      having('commands', `{ name: 'sales now', summary: 'S', ${REFERENCE} }`),
      /one lower-case word/,
    ],
    [
      "an option of the toolkit's",
      having(
        'commands',
        `{ name: 'sales', summary: 'S', options: { token: { type: 'string', help: 'H' } }, ${REFERENCE} }`,
      ),
      /--token is the toolkit's own/,
    ],
    [
      'a severity rule without sense',
      having('severity', `{ id: 'acme/x' }`),
      /severity rule acme\/x: title must be a text/,
    ],
  ] as const)('%s is refused', async ([, index, reason], { config }) => {
    await config.plugin('bad', index)
    const { plugins, problems } = await config.load()
    expect(plugins).toEqual([])
    expect(problems).toEqual([{ plugin: 'bad', reason: expect.stringMatching(reason) }])
  })

  test('a link out of its folder is refused', async ({ config }) => {
    await config.plugin('bad', withJob('', "run: { module: './link.js', export: 'weekly' }"))
    await mkdir(join(config.folder, 'elsewhere'))
    await writeFile(join(config.folder, 'elsewhere/index.js'), 'export const weekly = () => {}')
    await symlink(
      join(config.folder, 'elsewhere/index.js'),
      join(config.folder, 'plugins/bad/link.js'),
    )
    const { problems } = await config.load()
    expect(problems[0]?.reason).toMatch(/\.\/link\.js leads out of the plugin's folder/)
  })
})

test('two plugins cannot have one command', async ({ config }) => {
  const command = having('commands', `{ name: 'sales', summary: 'S', ${REFERENCE} }`)
  await config.plugin('first', command)
  await config.plugin('second', command)
  const { plugins, problems } = await config.load()
  expect(plugins.map(({ manifest }) => manifest.name)).toEqual(['first'])
  expect(problems).toEqual([
    { plugin: 'second', reason: 'command sales is there already, of plugin first' },
  ])
})

test('settings for a plugin that is not there are said', async ({ config }) => {
  await config.plugin('sales', GOOD)
  const { notes } = await config.load({ config: 'sale.enabled=true' })
  expect(notes).toEqual([
    'there are settings for a plugin sale, and no such plugin; did you mean sales?',
  ])
})
