import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import path from 'node:path'

/** nektos/act runs workflow files on this machine: https://github.com/nektos/act (MIT). */
const VERSION = 'v0.2.89'

/**
 * The path of `act`, built from source the first time (about a minute) and kept under node_modules.
 * @throws when Go is missing or cannot build it
 */
export function installAct(): string {
  const folder = path.resolve('node_modules/.cache/act', VERSION)
  const binary = path.join(folder, process.platform === 'win32' ? 'act.exe' : 'act')
  if (existsSync(binary)) return binary
  mkdirSync(folder, { recursive: true })
  const { error, status, stderr } = spawnSync(
    'go',
    ['install', '-trimpath', `github.com/nektos/act@${VERSION}`],
    { env: { ...process.env, GOBIN: folder }, encoding: 'utf8' },
  )
  if (error) {
    throw new Error('The system tests build act, for which Go (go.dev) must be on PATH.')
  }
  if (status !== 0) throw new Error(`act ${VERSION} could not be built:\n${stderr}`)
  return binary
}

export interface Job {
  /** The repository whose workflow runs: a git work tree. */
  repository: string
  /** What stands for `org/drift-toolkit@v1`. */
  toolkit: string
  /** A folder for act's own files, the copy of the work tree among them. */
  scratch: string
  event: string
  token: string
  /** The repository's configuration variables, `vars` in its workflows. */
  vars: Record<string, string>
}

/**
 * Runs the repository's workflows for an event, without containers: the steps are processes of
 * this machine, and `node` is the one that runs the tests, Node 24 as on a runner.
 */
export function runAct(act: string, job: Job): Promise<{ code: number | null; log: string }> {
  const vars = Object.entries(job.vars).flatMap(([name, value]) => ['--var', `${name}=${value}`])
  const args = [
    job.event,
    ...['--platform', 'ubuntu-latest=-self-hosted'],
    ...['--local-repository', `org/drift-toolkit@v1=${job.toolkit}`],
    ...['--secret', `GITHUB_TOKEN=${job.token}`],
    ...['--no-cache-server', '--pull=false', '--rm'],
    ...vars,
  ]
  return new Promise((resolve, reject) => {
    const child = spawn(act, args, {
      cwd: job.repository,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        HOME: job.scratch,
        XDG_CACHE_HOME: path.join(job.scratch, 'cache'),
        PATH: [path.dirname(process.execPath), process.env.PATH].join(path.delimiter),
      },
    })
    let log = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (chunk) => {
        log += chunk
      })
    }
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, log }))
  })
}
