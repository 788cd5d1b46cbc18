import { spawn } from 'node:child_process'

/** A git process that did not end well. The message is git's own last words. */
export class GitError extends Error {
  readonly args: readonly string[]
  readonly exitCode: number
  constructor(args: readonly string[], exitCode: number, stderr: string) {
    super(stderr.trim().split('\n').slice(-3).join(' ') || `git ${args[0]} ended with ${exitCode}`)
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

/** No prompt, no pager, no locks in other people's worktrees, no replaced objects, English words. */
const SAFE_ENV = {
  GIT_TERMINAL_PROMPT: '0',
  GIT_OPTIONAL_LOCKS: '0',
  GIT_NO_REPLACE_OBJECTS: '1',
  GIT_PAGER: 'cat',
  LC_ALL: 'C',
}

/** What keeps a scanned repository from running a program of its choice through its git settings. */
const SAFE_SETTINGS = [
  'core.hooksPath=/dev/null',
  'core.fsmonitor=false',
  'core.quotePath=false',
  'log.showSignature=false',
  'protocol.ext.allow=never',
].flatMap((setting) => ['-c', setting])

/**
 * git in `directory`: no shell, arguments passed as they are, output kept as bytes.
 * (@actions/exec is for tools that speak in lines: it collects output without line ends, such as
 * `-z` lists of 50,000 names, into one growing string.)
 * @throws GitError (from the returned function) when git ends with a code that is not expected
 */
export const gitIn =
  (directory: string): Git =>
  (args, options = {}) =>
    new Promise((resolve, reject) => {
      const child = spawn('git', [...SAFE_SETTINGS, ...args], {
        cwd: directory,
        env: { ...process.env, ...SAFE_ENV, ...options.env },
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
