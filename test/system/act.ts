import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
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
  /** The repository whose workflows run: a git work tree. */
  repository: string
  /** What runs in place of other people's repositories: `owner/name@ref` to a folder. */
  actions: Record<string, string>
  /** A folder for act's own files, the copy of the work tree among them. */
  scratch: string
  event: string
  /** What GitHub would say of the event. */
  payload?: object
  /** Of the files in .github/workflows; default: all that listen to the event. */
  workflow?: string
  /** The job's own token, GITHUB_TOKEN among its secrets. */
  token: string
  secrets?: Record<string, string>
  /** The repository's configuration variables, `vars` in its workflows. */
  vars: Record<string, string>
  /** What every job's environment has besides, as a runner's has its OIDC token. */
  env?: Record<string, string>
}

const pairs = (option: string, values: Record<string, string>) =>
  Object.entries(values).flatMap(([name, value]) => [option, `${name}=${value}`])

/**
 * Runs the repository's workflows for an event, without containers: the steps are processes of
 * this machine, and `node` is the one that runs the tests, Node 24 as on a runner.
 */
export function runAct(act: string, job: Job): Promise<{ code: number | null; log: string }> {
  const event = path.join(job.scratch, 'event.json')
  writeFileSync(event, JSON.stringify(job.payload ?? {}))
  const args = [
    job.event,
    ...['--eventpath', event],
    ...['--workflows', path.join('.github/workflows', job.workflow ?? '')],
    ...['--platform', 'ubuntu-latest=-self-hosted'],
    ...pairs('--local-repository', job.actions),
    ...pairs('--secret', { ...job.secrets, GITHUB_TOKEN: job.token }),
    ...pairs('--var', job.vars),
    ...pairs('--env', job.env ?? {}),
    ...['--no-cache-server', '--pull=false', '--rm'],
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
