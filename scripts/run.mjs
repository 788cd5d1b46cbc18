/**
 * Runs one of the project's tasks, after whatever set-up is still missing, with Node 24 first on
 * PATH: `node scripts/run.mjs <task> [arguments…]`. package.json gives each task its npm name.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { buildIfNeeded } from './build.mjs'
import { changeset } from './changeset.mjs'
import { check } from './check.mjs'
import { node24, orExplain, root, run, SetupError, setup, tool, toolEnvironment } from './setup.mjs'

const [task = '', ...args] = process.argv.slice(2)

/** Node 24 on one of the project's own TypeScript files; `source` resolves packages to sources. */
async function script(file) {
  await buildIfNeeded()
  return (await run(node24(), ['--conditions=source', file, ...args])).code
}

/** The plain closing line of a test run, e.g. `41 passed, 0 failed, 1 skipped`. */
function closingLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}

/**
 * Runs vitest and closes with the counts. Besides failing tests, a run without any test fails, and
 * in CI one with a test that was skipped without a reason.
 */
async function vitest(config) {
  const folder = mkdtempSync(path.join(tmpdir(), 'drift-test-'))
  const file = path.join(folder, 'counts.json')
  try {
    const reporters = [
      '--reporter=default',
      `--reporter=${path.join(root, 'scripts/vitest-reporter.mjs')}`,
    ]
    const { code } = await run(
      node24(),
      [
        tool('vitest/vitest.mjs'),
        'run',
        '--config',
        path.join(root, config),
        ...reporters,
        ...args,
      ],
      { env: { ...toolEnvironment(), DRIFT_TEST_COUNTS: file } },
    )
    if (!existsSync(file)) return code || 1
    const counts = JSON.parse(readFileSync(file, 'utf8'))
    const excused = !process.env.CI || counts.unexplained.length === 0
    if (!excused) console.log(`Skipped without a reason:\n  ${counts.unexplained.join('\n  ')}\n`)
    if (counts.passed + counts.failed === 0) console.log('No test was run.\n')
    console.log(closingLine(counts))
    if (process.env.DRIFT_COUNTS_FILE)
      writeFileSync(process.env.DRIFT_COUNTS_FILE, JSON.stringify(counts))
    if (code !== 0) return code
    return counts.failed > 0 || counts.passed === 0 || !excused ? 1 : 0
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** What a step of set-up has to complain about; a half-written product can still be tested. */
async function errorsOf(step) {
  try {
    await step()
    return ''
  } catch (error) {
    if (!(error instanceof SetupError)) throw error
    return error.message
  }
}

/** Runs tests against freshly built bundles. When those cannot be built, the rest is still tested. */
async function tests(config, withBundles) {
  const broken = withBundles ? await errorsOf(buildIfNeeded) : ''
  if (broken) process.stderr.write(`The bundles could not be built:\n${broken}\n`)
  const code = await vitest(config)
  return code || (broken ? 1 : 0)
}

/** Whether the paths a person gave reach tests that start the bundles. */
function needsBundles() {
  const paths = args.filter((arg) => !arg.startsWith('-'))
  return paths.length === 0 || paths.some((arg) => !/^(?:\.\/)?packages\//.test(arg))
}

const tasks = {
  test: () => tests('vitest.config.ts', needsBundles()),
  'test:system': () => tests('test/system/vitest.config.ts', true),
  check: () => check(),
  async fix() {
    const biome = [tool('@biomejs/biome/bin/biome'), 'check', '--write']
    const { code } = await run(node24(), [...biome, ...args])
    const pages = await run(node24(), ['--conditions=source', 'scripts/docs.mjs'])
    return code || pages.code
  },
  async build() {
    const { code } = await run(node24(), ['scripts/build.mjs', ...args])
    return code
  },
  changeset: () => changeset(args),
  bench: () => script('test/bench/main.ts'),
  demo: () => script('test/demo/main.ts'),
  async drift() {
    const command = 'dist/cli/index.js'
    if (!existsSync(path.join(root, command))) await buildIfNeeded()
    // The command works on the folder it was called from, which npm changes and remembers.
    const cwd = process.env.INIT_CWD ?? process.cwd()
    return (await run(node24(), [path.join(root, command), ...args], { cwd })).code
  },
}

await orExplain(async () => {
  const work = Object.hasOwn(tasks, task) ? tasks[task] : undefined
  if (!work) throw new SetupError(`No task "${task}". There are: ${Object.keys(tasks).join(', ')}.`)
  await setup()
  process.exitCode = await work()
})
