import { spawn } from 'node:child_process'
import { devNull } from 'node:os'
import { env as ownEnv } from 'node:process'

/** Git as it is everywhere: nothing of the machine's or the user's configuration. */
export const gitEnvironment = (): NodeJS.ProcessEnv => ({
  PATH: ownEnv.PATH,
  LANG: 'C.UTF-8',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: devNull,
})

/** Runs git and resolves with its output. @throws Error with what git said, when it fails */
export function git(dir: string, args: string[], input: string | Buffer = ''): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const child = spawn('git', ['-C', dir, ...args], { env: gitEnvironment() })
    const out: Buffer[] = []
    const err: Buffer[] = []
    child.stdout.on('data', (part: Buffer) => out.push(part))
    child.stderr.on('data', (part: Buffer) => err.push(part))
    child.on('error', reject)
    // A git that needs no input may be gone before it is written.
    child.stdin.on('error', () => {})
    child.on('close', (code) => {
      if (code === 0) resolve(Buffer.concat(out))
      else reject(new Error(`git ${args.join(' ')}: ${Buffer.concat(err).toString()}`))
    })
    child.stdin.end(input)
  })
}
