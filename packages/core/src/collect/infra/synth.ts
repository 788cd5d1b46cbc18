import { spawn } from 'node:child_process'
import { lstat, mkdtemp, rm, stat, symlink } from 'node:fs/promises'
import { devNull, tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { type Known, known, unknown } from '../../model/known.ts'
import { GitError, gitIn } from '../../transport/git.ts'

export interface SynthRequest {
  /** Top folder of the clone, its dependencies installed. */
  root: string
  commit: string
  /** Folder of the CDK app in it, as `infraFolder` gives it; '' for the top. */
  folder: string
  /** Epoch milliseconds; then it is ended. */
  deadline: number
  /** What the app may know of where it is deployed to. */
  account?: string
  region?: string
}

/** A cloud assembly that is there until it is removed. */
export interface Synthesized {
  path: string
  remove(): Promise<void>
}

/** Where programs and toolchains are found; no token and no key is among them. */
const PASSED_ON = `PATH HOME LANG LC_ALL LC_CTYPE TZ TMPDIR TMP TEMP USER LOGNAME SHELL JAVA_HOME
  VIRTUAL_ENV DOTNET_ROOT GOROOT GOPATH GOCACHE NVM_DIR FNM_DIR VOLTA_HOME ASDF_DATA_DIR
  SystemRoot`.split(/\s+/)

const environmentOf = ({ account, region }: SynthRequest): NodeJS.ProcessEnv => ({
  ...Object.fromEntries(
    PASSED_ON.flatMap((name) => {
      const value = process.env[name]
      return value === undefined ? [] : [[name, value]]
    }),
  ),
  CI: 'true',
  NO_COLOR: '1',
  CDK_DISABLE_VERSION_CHECK: '1',
  CDK_DISABLE_CLI_TELEMETRY: 'true',
  // What lies in the home folder, or comes with the machine, lets nobody in either.
  AWS_CONFIG_FILE: devNull,
  AWS_SHARED_CREDENTIALS_FILE: devNull,
  AWS_EC2_METADATA_DISABLED: 'true',
  npm_config_userconfig: devNull,
  npm_config_update_notifier: 'false',
  ...(account === undefined ? {} : { CDK_DEFAULT_ACCOUNT: account }),
  ...(region === undefined ? {} : { CDK_DEFAULT_REGION: region, AWS_REGION: region }),
})

/** The last of what was printed: why it failed stands at the end. */
const MAX_OUTPUT = 16 * 1024

interface Ended {
  code: number | null
  late: boolean
  said: string
}

const run = (args: string[], cwd: string, request: SynthRequest): Promise<Ended> =>
  new Promise((resolve, reject) => {
    // A group of its own: the app that npx starts ends with it.
    const child = spawn('npx', args, {
      cwd,
      env: environmentOf(request),
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    })
    let said = ''
    let late = false
    const hear = (data: Buffer) => {
      said = (said + data.toString('utf8')).slice(-MAX_OUTPUT)
    }
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    const timer = setTimeout(
      () => {
        late = true
        try {
          if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL')
        } catch {
          // It ended in the meantime.
        }
      },
      Math.max(0, request.deadline - Date.now()),
    )
    child.on('error', (error) => {
      clearTimeout(timer)
      reject(error)
    })
    child.on('close', (code) => {
      clearTimeout(timer)
      resolve({ code, late, said })
    })
  })

const lastWords = (said: string): string =>
  said
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .slice(-3)
    .join(' ')
    .slice(-300)

const isThere = (path: string): Promise<boolean> =>
  lstat(path).then(
    () => true,
    () => false,
  )

/** What was installed is no part of a commit: the worktree borrows it, from the top to the app. */
const borrowInstalled = async (from: string, to: string, folder: string): Promise<string[]> => {
  const links: string[] = []
  for (let at = folder; ; at = dirname(at)) {
    const here = at === '.' ? '' : at
    for (const name of ['node_modules', '.venv']) {
      const [installed, link] = [join(from, here, name), join(to, here, name)]
      if ((await isThere(join(to, here))) && (await isThere(installed)) && !(await isThere(link))) {
        await symlink(installed, link)
        links.push(link)
      }
    }
    if (here === '') return links
  }
}

const synthesizeIn = async (
  worktree: string,
  out: string,
  request: SynthRequest,
): Promise<Known<string>> => {
  const cwd = join(worktree, request.folder)
  const isFolder = await stat(cwd).then(
    (found) => found.isDirectory(),
    () => false,
  )
  if (!isFolder || relative(worktree, cwd).startsWith('..')) {
    return unknown(`there is no folder ${request.folder} at ${request.commit}`)
  }
  const args = ['--no-install', 'cdk', 'synth', '-o', out, '--quiet']
  const { code, late, said } = await run(args, cwd, request)
  if (late) return unknown('cdk synth did not end before the deadline')
  if (code !== 0) return unknown(`cdk synth failed: ${lastWords(said) || `exit code ${code}`}`)
  if (!(await isThere(join(out, 'manifest.json')))) {
    return unknown('cdk synth ended well and made no cloud assembly')
  }
  return known(out)
}

/**
 * Runs the repository's own `cdk synth` at a commit, in a worktree of its own, with what is installed
 * in the clone, and without any token or key. That runs the repository's code: only for a workflow of
 * this repository, or on somebody's own machine, and only where it was asked for.
 * @returns the assembly, which the caller removes; unknown where it could not be made, and why
 * @see https://docs.aws.amazon.com/cdk/v2/guide/ref-cli-cmd-synth.html
 */
export const synthesize = async (request: SynthRequest): Promise<Known<Synthesized>> => {
  if (process.platform === 'win32') {
    return unknown('cdk synth is not run on Windows; hand over its cloud assembly (assembly)')
  }
  if (request.deadline <= Date.now()) return unknown('there was no time left for cdk synth')
  const { root, commit } = request
  if (!/^[0-9a-f]{7,64}$/.test(commit)) return unknown(`${commit.slice(0, 60)} is no commit`)
  const git = gitIn(root)
  const place = await mkdtemp(join(tmpdir(), 'drift-synth-'))
  const [worktree, out] = [join(place, 'code'), join(place, 'cdk.out')]
  const remove = () => rm(place, { recursive: true, force: true })
  let answer: Known<string> = unknown('cdk synth was not run')
  try {
    await git(['worktree', 'add', '--detach', '--quiet', worktree, commit])
    const links = await borrowInstalled(root, worktree, request.folder)
    try {
      answer = await synthesizeIn(worktree, out, request)
    } finally {
      for (const link of links) await rm(link, { force: true })
      await git(['worktree', 'remove', '--force', '--force', worktree])
    }
  } catch (error) {
    if (error instanceof GitError) answer = unknown(`no worktree of ${commit}: ${error.message}`)
    else {
      const { code, message } = error as NodeJS.ErrnoException
      answer = unknown(code === 'ENOENT' ? 'npx was not found on PATH' : message)
    }
  }
  if (answer.known) return known({ path: answer.value, remove })
  await remove()
  return answer
}
