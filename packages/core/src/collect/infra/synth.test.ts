import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createRepository, type GitRepository } from '../../../../../test/support/git-repository.ts'
import { readAssembly } from './assembly.ts'
import { type SynthRequest, synthesize } from './synth.ts'

let repository: GitRepository
beforeEach(() => {
  repository = createRepository()
})
afterEach(() => {
  vi.unstubAllEnvs()
  repository.remove()
})

/** A `cdk` as npm installs it beside the app; `does` has the folder of the assembly as `out`. */
const installCdk = (does: string, folder = 'infra') => {
  const bin = join(repository.path, folder, 'node_modules', '.bin', 'cdk')
  mkdirSync(dirname(bin), { recursive: true })
  const script = `#!${process.execPath}\nconst fs = require('node:fs')\nconst out = process.argv[process.argv.indexOf('-o') + 1]\n${does}\n`
  writeFileSync(bin, script, { mode: 0o755 })
}

/** Writes what the app at hand declares: the text of app.txt, and the environment it ran in. */
const WRITES = `fs.mkdirSync(out)
const body = { Resources: {}, Description: fs.readFileSync('app.txt', 'utf8'), Metadata: process.env }
fs.writeFileSync(out + '/App.template.json', JSON.stringify(body))
const artifacts = { App: { type: 'aws:cloudformation:stack', properties: { templateFile: 'App.template.json' } } }
fs.writeFileSync(out + '/manifest.json', JSON.stringify({ version: '1', artifacts }))`

const commitApp = (text: string) =>
  repository.commit({
    'infra/app.txt': text,
    'infra/package.json': '{}',
    '.gitignore': 'node_modules',
  })

const synth = (commit: string, more: Partial<SynthRequest> = {}) =>
  synthesize({
    root: repository.path,
    commit,
    folder: 'infra',
    deadline: Date.now() + 30_000,
    ...more,
  })

const worktrees = () =>
  repository.git('worktree', 'list', '--porcelain').match(/^worktree /gm)?.length

describe("the repository's own cdk synth", () => {
  it('runs at the deployed commit, without tokens and keys, and leaves nothing behind', async () => {
    installCdk(WRITES)
    const deployed = commitApp('as deployed')
    commitApp('as main has it')
    vi.stubEnv('GITHUB_TOKEN', 'ghs_secret')
    vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'secret')
    vi.stubEnv('ACTIONS_ID_TOKEN_REQUEST_TOKEN', 'secret')
    const made = await synth(deployed, { account: '333333333333', region: 'eu-west-2' })
    if (!made.known) throw new Error(made.reason)
    const { path, remove } = made.value
    const declared = await readAssembly({ path, account: '333333333333' })
    expect(declared).toMatchObject({
      value: [
        {
          name: 'App',
          template: {
            body: {
              Description: 'as deployed',
              Metadata: { CDK_DEFAULT_ACCOUNT: '333333333333', CDK_DEFAULT_REGION: 'eu-west-2' },
            },
          },
        },
      ],
    })
    expect(JSON.stringify(declared)).not.toMatch(/secret/i)
    expect(worktrees()).toBe(1)
    expect(existsSync(join(dirname(path), 'code'))).toBe(false)
    await remove()
    expect(existsSync(dirname(path))).toBe(false)
    // What it borrowed from the clone is still there, and so is what the clone has.
    expect(existsSync(join(repository.path, 'infra', 'node_modules', '.bin', 'cdk'))).toBe(true)
    expect(readFileSync(join(repository.path, 'infra', 'app.txt'), 'utf8')).toBe('as main has it')
  }, 30_000)

  it('is unknown where it fails, in its last words', async () => {
    installCdk(
      `console.error('x'.repeat(100000) + '\\nError: no such context: vpc'); process.exit(1)`,
    )
    expect(await synth(commitApp('a'))).toMatchObject({
      known: false,
      reason: expect.stringMatching(/^cdk synth failed: .*no such context: vpc$/),
    })
    expect(worktrees()).toBe(1)
  }, 30_000)

  it('is ended at the deadline, with what it started', async () => {
    const beats = join(repository.path, 'beats')
    installCdk(`setInterval(() => fs.appendFileSync(${JSON.stringify(beats)}, '.'), 20)`)
    const answer = await synth(commitApp('a'), { deadline: Date.now() + 3000 })
    expect(answer).toMatchObject({ reason: 'cdk synth did not end before the deadline' })
    const heard = readFileSync(beats, 'utf8').length
    await new Promise((resolve) => setTimeout(resolve, 200))
    expect(readFileSync(beats, 'utf8').length).toBe(heard)
  }, 30_000)

  it('is unknown where there is no such commit, no such folder or no time', async () => {
    const commit = commitApp('a')
    expect(await synth('f'.repeat(40))).toMatchObject({
      reason: expect.stringMatching(/^no worktree/),
    })
    expect(await synth('--force')).toMatchObject({ reason: '--force is no commit' })
    expect(await synth(commit, { folder: 'other' })).toMatchObject({
      reason: expect.stringMatching(/^there is no folder other/),
    })
    expect(await synth(commit, { deadline: Date.now() - 1 })).toMatchObject({
      reason: 'there was no time left for cdk synth',
    })
    expect(worktrees()).toBe(1)
  })
})
