/**
 * Brings a fresh clone to where everything runs: the packages of pnpm-lock.yaml (Node 24 among
 * them) and the compiled sources. Needs Node 20 and git, nothing else. What is already done is
 * not done again. Everything it says goes to stderr, so that a command's own output stays clean.
 *
 * `npm run setup` runs it alone; scripts/run.mjs calls it before every task.
 */
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const PNPM = 'pnpm@12.21.0'
const OLDEST_NODE = 20
const windows = process.platform === 'win32'

/** The folder of the project. */
export const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)))

const say = (text) => process.stderr.write(`${text}\n`)

/** A failure that is told in one plain sentence, without a stack. */
export class SetupError extends Error {}

/** The workspace's packages: the project itself, then one folder each under packages/ and actions/. */
export function workspaceFolders() {
  const groups = ['packages', 'actions'].filter((group) => existsSync(path.join(root, group)))
  const members = groups.flatMap((group) =>
    readdirSync(path.join(root, group))
      .sort()
      .map((name) => `${group}/${name}`),
  )
  return ['.', ...members].filter((folder) => existsSync(path.join(root, folder, 'package.json')))
}

/** The environment with the workspace's Node 24 and its tools first on PATH. */
export function toolEnvironment() {
  const name = Object.keys(process.env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH'
  const bins = ['node_modules/node/bin', 'node_modules/.bin'].map((bin) => path.join(root, bin))
  return {
    ...process.env,
    [name]: [...bins, process.env[name]].filter(Boolean).join(path.delimiter),
  }
}

/** The workspace's Node 24, whatever Node started this script. */
export function node24() {
  return path.join(root, 'node_modules/node/bin', windows ? 'node.exe' : 'node')
}

/** The entry file of an installed tool, to be run with `node24()`: no shell, no `.cmd` wrapper. */
export function tool(file) {
  return path.join(root, 'node_modules', file)
}

/**
 * Runs a program in the project's folder.
 * @param {{ capture?: boolean, env?: NodeJS.ProcessEnv, shell?: boolean, cwd?: string }} options
 *   `capture` collects what it prints instead of passing it on.
 * @returns {Promise<{ code: number, output: string }>} code 128 for one ended by a signal.
 */
export function run(command, args, options = {}) {
  const { capture = false, env = toolEnvironment(), shell = false, cwd = root } = options
  return new Promise((resolve, reject) => {
    const stdio = capture ? ['ignore', 'pipe', 'pipe'] : 'inherit'
    const child = spawn(command, args, { cwd, env, shell, stdio })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (chunk) => {
        output += chunk
      })
    }
    child.on('error', reject)
    child.on('close', (code, signal) => resolve({ code: signal ? 128 : (code ?? 1), output }))
  })
}

function requirePrerequisites() {
  const [major] = process.versions.node.split('.')
  if (Number(major) < OLDEST_NODE) {
    throw new SetupError(
      `Node ${process.versions.node} is too old: Node ${OLDEST_NODE} or later is needed to start. (Node 24, which everything runs on, is installed into node_modules by itself.)`,
    )
  }
  if (spawnSync('git', ['--version'], { stdio: 'ignore' }).status !== 0) {
    throw new SetupError('git was not found on PATH. Install git, then run this again.')
  }
}

/** What decides which packages are installed, as one hash. */
function wanted() {
  const hash = createHash('sha256').update(`${PNPM} ${process.platform} ${process.arch}`)
  const manifests = workspaceFolders().map((folder) => path.join(folder, 'package.json'))
  for (const file of ['pnpm-lock.yaml', 'pnpm-workspace.yaml', ...manifests]) {
    hash.update(`\n${file}\n`).update(readFileSync(path.join(root, file)))
  }
  return hash.digest('hex')
}

function explainInstall(output) {
  if (
    /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|fetch failed/i.test(output)
  ) {
    return 'The packages could not be fetched: is there a network, and does npm reach its registry (`npm ping`)?'
  }
  if (/OUTDATED_LOCKFILE|FROZEN_LOCKFILE/i.test(output)) {
    return `pnpm-lock.yaml does not fit the package.json files. Run \`npx ${PNPM} install\` and commit the lockfile.`
  }
  if (/ENOSPC/.test(output)) return 'The disk is full.'
  return 'The packages could not be installed.'
}

/** Installs what the lockfile says, if that is not what node_modules holds. */
async function install() {
  const stamp = path.join(root, 'node_modules/.cache/setup')
  const want = wanted()
  const have = existsSync(stamp) ? readFileSync(stamp, 'utf8') : ''
  if (have === want && existsSync(node24())) return
  say('Installing the packages of pnpm-lock.yaml …')
  rmSync(stamp, { force: true })
  const args = ['--yes', PNPM, 'install', '--frozen-lockfile']
  const { code, output } = await run('npx', args, {
    capture: true,
    shell: windows,
    env: { ...process.env, CI: 'true' },
  }).catch((error) => ({ code: 1, output: String(error) }))
  if (code !== 0) throw new SetupError(`${output.trim()}\n\n${explainInstall(output)}`)
  const installed = spawnSync(node24(), ['--version'], { encoding: 'utf8' })
  if (installed.status !== 0) {
    throw new SetupError(`Node 24 was installed but does not start here (${node24()}).`)
  }
  mkdirSync(path.dirname(stamp), { recursive: true })
  writeFileSync(stamp, want)
}

/**
 * Compiles the packages and actions with `tsc -b`, which looks only at what changed.
 * @returns {Promise<string>} the type errors, empty when there are none.
 */
export async function compile() {
  const folders = workspaceFolders().filter((folder) =>
    existsSync(path.join(root, folder, 'tsconfig.json')),
  )
  const projects = folders.filter((folder) => folder !== '.')
  const args = [tool('typescript/bin/tsc'), '-b', '--pretty', 'false', ...projects]
  const { code, output } = await run(node24(), args, { capture: true })
  return code === 0 ? '' : output.trim() || `tsc ended with ${code}`
}

/** Checks what is needed and installs the packages; throws SetupError with what to do. */
export async function setup() {
  requirePrerequisites()
  await install()
}

/** Runs `main`; a SetupError is told without its stack. */
export async function orExplain(main) {
  try {
    await main()
  } catch (error) {
    if (!(error instanceof SetupError)) throw error
    say(error.message)
    process.exitCode = 1
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await orExplain(async () => {
    await setup()
    const errors = await compile()
    if (errors) throw new SetupError(errors)
    say('Ready. `npm run demo` shows what it does, `npm test` runs the tests.')
  })
}
