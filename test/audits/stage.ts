import { chmod, cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { test as plain } from 'vitest'
import { run } from '../../packages/cli/src/cli.ts'
import { type FakeAws, type FakeRegion, startFakeAws } from '../fake-aws/index.ts'
import {
  type FakeGitHub,
  type FakeRepository,
  type Files,
  type RepositorySpec,
  startFakeGitHub,
  type TokenSpec,
} from '../fake-github/index.ts'

/** The library of audits that comes with drift. */
export const LIBRARY = fileURLToPath(new URL('../../templates/audits/', import.meta.url))

/** What `drift audit run --json` prints. */
export interface Ran {
  audit: Record<string, unknown>
  status: 'pass' | 'warning' | 'fail' | 'unknown'
  message: string
  readFrom?: string
  ms: number
  outcomes: {
    status: string
    message: string
    subject?: string
    severity?: string
    diff?: string
    expected?: unknown
    actual?: unknown
  }[]
  reason?: string
  stderr?: string
}

/** drift-config's checkout with an audit in it, and the world that the audit looks at. */
export interface Stage {
  /** The folder of audits. */
  audits: string
  gh: FakeGitHub
  aws: FakeAws
  /** eu-west-2 of the account that the audit has keys of. */
  london: FakeRegion
  /** A repository of acme that takes part. */
  add(name: string, files?: Files, spec?: Partial<RepositorySpec>): FakeRepository
  /** Puts a file beside the audits. */
  write(name: string, content: string | object): Promise<void>
  /** Changes a constant at the top of an audit, as whoever keeps it would. */
  set(audit: string, constant: string, value: unknown): Promise<void>
  /** Ended with the test. */
  keep<T extends { close(): Promise<void> }>(server: Promise<T>): Promise<T>
  /** `drift audit run audits/<file> --json --org acme …` */
  run(file: string, options?: { token?: TokenSpec; args?: string[] }): Promise<Ran>
}

const METADATA = 'tier: production\nstatus: active\nteam: payments\n'

/** A test with a stage of its own; GitHub and AWS are asked nothing that they do not know. */
export const test = plain.extend('stage', async ({ task }, { onCleanup }): Promise<Stage> => {
  const root = await mkdtemp(join(tmpdir(), 'drift-audits-'))
  const [gh, aws] = await Promise.all([startFakeGitHub({ limits: false }), startFakeAws()])
  const keys = aws.addKeys({ account: '333333333333' })
  const servers: { close(): Promise<void> }[] = [gh, aws]
  onCleanup(async () => {
    const violations = [...gh.violations, ...aws.violations]
    await Promise.all(servers.map((server) => server.close()))
    await rm(root, { recursive: true, force: true })
    if (violations.length > 0) throw new Error(`${task.name}:\n${violations.join('\n')}`)
  })
  const audits = join(root, 'audits')
  await mkdir(audits)
  await cp(LIBRARY, audits, { recursive: true })
  const env = {
    PATH: process.env.PATH,
    HOME: root,
    GITHUB_TOKEN: gh.token,
    AWS_ENDPOINT_URL: aws.url,
    AWS_ACCESS_KEY_ID: keys.accessKeyId,
    AWS_SECRET_ACCESS_KEY: keys.secretAccessKey,
    AWS_EC2_METADATA_DISABLED: 'true',
  }
  const visible = Object.keys(env).filter((name) => name.startsWith('AWS_'))
  return {
    audits,
    gh,
    aws,
    london: aws.account('333333333333').region('eu-west-2'),
    add: (name, files = {}, spec = {}) =>
      gh.addRepository({
        owner: 'acme',
        name,
        files: { 'repo-metadata.yaml': METADATA, 'check.toml': '[code.types.tsc]\n', ...files },
        ...spec,
      }),
    write: (name, content) =>
      writeFile(
        join(audits, name),
        typeof content === 'string' ? content : JSON.stringify(content, null, 2),
      ),
    async set(audit, constant, value) {
      const file = join(audits, audit)
      const text = await readFile(file, 'utf8')
      const line = new RegExp(`^((?:const )?${constant} ?= ?).*$`, 'm')
      if (!line.test(text)) throw new Error(`${audit} has no ${constant} at its top`)
      await writeFile(
        file,
        text.replace(line, (_, start) => start + JSON.stringify(value)),
      )
    },
    async keep(server) {
      const kept = await server
      servers.push(kept)
      return kept
    },
    async run(file, { token, args = [] } = {}) {
      let out = ''
      let err = ''
      const options = ['--org', 'acme', '--github-api-url', gh.apiUrl, '--audit-env']
      const given = token ? { ...env, GITHUB_TOKEN: gh.addToken(token) } : env
      const code = await run(
        ['audit', 'run', join('audits', file), '--json', ...options, visible.join(','), ...args],
        {
          out: (text) => {
            out += text
          },
          err: (text) => {
            err += text
          },
          env: given,
          cwd: root,
          now: () => new Date(),
          terminal: false,
          colourful: false,
        },
      )
      if (out === '') throw new Error(`exit ${code}: ${err}`)
      return JSON.parse(out) as Ran
    },
  }
})

/** A script that runs by itself. */
export const executable = async (file: string, text: string): Promise<void> => {
  await writeFile(file, text)
  await chmod(file, 0o755)
}
