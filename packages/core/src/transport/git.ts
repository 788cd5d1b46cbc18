import { spawn } from 'node:child_process'
import { devNull } from 'node:os'

/** What went wrong, without the advice that git gives around it. */
const lastWords = (stderr: string): string => {
  const lines = stderr.split('\n').filter((line) => line.trim() !== '')
  const said = lines.filter((line) => /^(?:fatal|error|remote): /.test(line))
  return (said.length > 0 ? said : lines).slice(-3).join(' ')
}

/** A git process that did not end well. The message is git's own last words. */
export class GitError extends Error {
  readonly args: readonly string[]
  readonly exitCode: number
  constructor(args: readonly string[], exitCode: number, stderr: string) {
    super(lastWords(stderr) || `git ${args[0]} ended with ${exitCode}`)
    this.name = 'GitError'
    this.args = args
    this.exitCode = exitCode
  }
}

export interface GitOptions {
  input?: string | Buffer
  /** Added to the environment, e.g. a credential; never put into the arguments, where `ps` shows it. */
  env?: Record<string, string>
  /** Exit codes beside 0 that are answers, not failures. */
  okCodes?: number[]
}

export interface GitOutput {
  exitCode: number
  stdout: Buffer
}

export type Git = (args: string[], options?: GitOptions) => Promise<GitOutput>

/** No prompt, no pager, no locks in other people's worktrees, no rewritten history, English words. */
const SAFE_ENV = {
  GIT_TERMINAL_PROMPT: '0',
  GIT_OPTIONAL_LOCKS: '0',
  GIT_NO_REPLACE_OBJECTS: '1',
  GIT_GRAFT_FILE: devNull,
  GIT_PAGER: 'cat',
  LC_ALL: 'C',
}

/**
 * Without network: a partial clone would otherwise fetch what it lacks from wherever, and by
 * whatever program, its settings say. The first is for any git, the second for 2.45 and later.
 * https://git-scm.com/docs/git#Documentation/git.txt-GITALLOWPROTOCOL
 */
const OFFLINE = { GIT_ALLOW_PROTOCOL: '', GIT_NO_LAZY_FETCH: '1' }

/**
 * Set in hooks and by other programs; they would lead to another repository than the one at hand.
 * (`git rev-parse --local-env-vars`, without those that carry the user's own settings.)
 */
const FOREIGN =
  /^GIT_(?:DIR|WORK_TREE|COMMON_DIR|INDEX_FILE|OBJECT_DIRECTORY|ALTERNATE_OBJECT_DIRECTORIES|NAMESPACE|PREFIX|SHALLOW_FILE|REPLACE_REF_BASE|IMPLICIT_WORK_TREE|INTERNAL_SUPER_PREFIX|EXTERNAL_DIFF|(?:LITERAL|GLOB|NOGLOB|ICASE)_PATHSPECS)$/

const inherited = (): NodeJS.ProcessEnv =>
  Object.fromEntries(Object.entries(process.env).filter(([name]) => !FOREIGN.test(name)))

/** What keeps a scanned repository's own settings from running a program, or changing an answer. */
const SAFE_SETTINGS = [
  'core.hooksPath=/dev/null',
  'core.fsmonitor=false',
  'core.quotePath=false',
  'i18n.logOutputEncoding=UTF-8',
  'log.showSignature=false',
  'log.showRoot=true',
  'log.follow=false',
  'protocol.ext.allow=never',
].flatMap((setting) => ['-c', setting])

/**
 * git in `directory`: no shell, arguments passed as they are, output kept as bytes.
 * (@actions/exec is for tools that speak in lines: it collects output without line ends, such as
 * `-z` lists of 50,000 names, into one growing string.)
 * @param network true: it may fetch and push; a scanned repository never is given that
 * @throws GitError (from the returned function) when git ends with a code that is not expected
 */
export const gitIn =
  (directory: string, { network = false } = {}): Git =>
  (args, options = {}) =>
    new Promise((resolve, reject) => {
      const child = spawn('git', [...SAFE_SETTINGS, ...args], {
        cwd: directory,
        env: { ...inherited(), ...SAFE_ENV, ...(network ? {} : OFFLINE), ...options.env },
        stdio: ['pipe', 'pipe', 'pipe'],
        windowsHide: true,
      })
      const out: Buffer[] = []
      const err: Buffer[] = []
      child.stdout.on('data', (data: Buffer) => out.push(data))
      child.stderr.on('data', (data: Buffer) => err.push(data))
      child.on('error', (error) => {
        const missing = (error as NodeJS.ErrnoException).code === 'ENOENT'
        reject(new GitError(args, -1, missing ? 'git was not found on PATH' : error.message))
      })
      child.on('close', (code) => {
        const exitCode = code ?? -1
        if (exitCode === 0 || options.okCodes?.includes(exitCode)) {
          resolve({ exitCode, stdout: Buffer.concat(out) })
        } else {
          reject(new GitError(args, exitCode, Buffer.concat(err).toString('utf8')))
        }
      })
      // A git that ends early closes the pipe; its exit code says why.
      child.stdin.on('error', () => {})
      child.stdin.end(options.input ?? '')
    })
