import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import path from 'node:path'

/** MiniStack is an AWS on this machine by other people: https://github.com/ministackorg/ministack (MIT). */
const VERSION = '1.5.33'

const windows = process.platform === 'win32'

/** What every system has that Python is installed on, and Windows. */
const PYTHON = windows ? ['python', 'py'] : ['python3', 'python']

const NEEDED = 'The system tests run MiniStack, for which Python 3.10 or later (python.org), with'

/** A Python that is new enough, by the name it has on PATH. */
function python(): string {
  const check = 'import sys; sys.exit(sys.version_info < (3, 10))'
  const found = PYTHON.find((name) => spawnSync(name, ['-c', check]).status === 0)
  if (found === undefined) throw new Error(`${NEEDED} its module venv, must be on PATH.`)
  return found
}

/**
 * The Python that has MiniStack, installed the first time (some 20 seconds) and kept under
 * node_modules.
 * @throws when Python is missing or cannot install it
 */
export function installMiniStack(): string {
  const folder = path.resolve('node_modules/.cache/ministack', VERSION)
  const program = path.join(folder, windows ? 'Scripts/python.exe' : 'bin/python')
  const done = path.join(folder, 'installed')
  if (existsSync(done)) return program
  const base = python()
  // What an earlier try left half done.
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(path.dirname(folder), { recursive: true })
  const steps: [string, string[], string][] = [
    [base, ['-m', 'venv', folder], `${NEEDED} its modules venv and ensurepip, must be on PATH.`],
    [
      program,
      ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', `ministack==${VERSION}`],
      `MiniStack ${VERSION} could not be installed.`,
    ],
  ]
  for (const [command, args, problem] of steps) {
    const { status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8' })
    if (status !== 0) throw new Error(`${problem}\n${stdout}${stderr}`)
  }
  writeFileSync(done, '')
  return program
}

/** Keys as the SDK's clients take them. */
export interface Keys {
  accessKeyId: string
  secretAccessKey: string
}

export interface MiniStack {
  url: string
  /** Keys of an account's root. */
  root(account: string): Keys
  close(): Promise<void>
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      const port = typeof address === 'object' && address !== null ? address.port : 0
      server.close(() => resolve(port))
    })
  })

const ended = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve()
    else child.once('exit', () => resolve())
  })

/** Tells it and all that it started, which on POSIX are a group of their own. */
function signal(child: ChildProcess, name: 'SIGTERM' | 'SIGKILL'): void {
  try {
    if (windows || child.pid === undefined) child.kill(name)
    else process.kill(-child.pid, name)
  } catch {
    // Gone already.
  }
}

async function stop(child: ChildProcess): Promise<void> {
  signal(child, 'SIGTERM')
  const late = setTimeout(() => signal(child, 'SIGKILL'), 3_000)
  await ended(child)
  clearTimeout(late)
}

const PATIENCE_MS = 60_000

/**
 * Starts MiniStack on a free port of this machine, as strict as it can be: it verifies signatures and
 * evaluates the trust policies and the policies of roles. It keeps a CloudTrail.
 * @param program what installMiniStack() returned
 * @param scratch a folder for its own files
 */
export async function startMiniStack(program: string, scratch: string): Promise<MiniStack> {
  const secretAccessKey = randomUUID()
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const child = spawn(program, ['-m', 'ministack'], {
    cwd: scratch,
    detached: !windows,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH: process.env.PATH ?? '',
      ...(process.env.SYSTEMROOT ? { SYSTEMROOT: process.env.SYSTEMROOT } : {}),
      HOME: scratch,
      TMPDIR: scratch,
      TEMP: scratch,
      GATEWAY_PORT: `${port}`,
      BIND_HOST: '127.0.0.1',
      // Whose name the addresses of queues have.
      MINISTACK_HOST: '127.0.0.1',
      AUTH: 'true',
      CLOUDTRAIL_RECORDING: '1',
      AWS_SECRET_ACCESS_KEY: secretAccessKey,
      // No container is started, whatever the machine has.
      DOCKER_HOST: `unix://${path.join(scratch, 'no-docker')}`,
    },
  })
  // A run of tests that is broken off leaves nothing behind either.
  const last = () => signal(child, 'SIGKILL')
  process.once('exit', last)
  let log = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (chunk) => {
      log = (log + chunk).slice(-10_000)
    })
  }
  const failed = new Promise<never>((_, reject) => {
    child.once('error', reject)
    child.once('exit', (code) => reject(new Error(`MiniStack ended with ${code}:\n${log}`)))
  })
  // Whoever stops it does not wait for this.
  failed.catch(() => {})
  const started = Date.now()
  const ready = async (): Promise<void> => {
    while (Date.now() - started < PATIENCE_MS) {
      const answer = await fetch(`${url}/_ministack/health`).catch(() => null)
      if (answer?.ok) return
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
    throw new Error(`MiniStack did not answer within ${PATIENCE_MS / 1_000} seconds:\n${log}`)
  }
  const close = async (): Promise<void> => {
    await stop(child)
    process.removeListener('exit', last)
  }
  try {
    await Promise.race([ready(), failed])
  } catch (error) {
    await close()
    throw error
  }
  return {
    url,
    // By its convention the key of an account's root is the account's number.
    root: (account) => ({ accessKeyId: account, secretAccessKey }),
    close,
  }
}
