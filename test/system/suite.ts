import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Report } from '../../packages/core/src/model/index.ts'
import type { FakeRepository } from '../fake-github/index.ts'
import type { Cloud } from '../support/accounts.ts'
import { run } from '../support/bundle.ts'
import { type Job, runAct } from './act.ts'
import { copyForAct, type Outputs } from './copies.ts'

/**
 * In place of actions that need a service of GitHub's which act does not have, or another network
 * than this machine's.
 */
const STAND_INS = path.resolve('test/system/stand-ins')

/** How one event of a repository ended. */
export interface Ended {
  code: number | null
  log: string
  /** What the later step of a job read. */
  outputs: Map<string, Outputs>
  reports: Map<string, Report>
  /** The folder that artifacts were kept in. */
  artifacts: string
}

export interface Runner {
  /** A clone with the address by which act knows which repository it is running for. */
  clone(repository: FakeRepository): Promise<string>
  /** Writes the copy that act runs to .github/workflows of a clone. */
  workflow(clone: string, text: string, expected: Record<string, Outputs>): Promise<void>
  /** Puts the copy that act runs in the place of a workflow of ours that others call. */
  reusable(file: string, expected: Record<string, Outputs>): Promise<void>
  run(
    clone: string,
    job: Pick<Job, 'event' | 'token'> & Partial<Pick<Job, 'payload' | 'secrets' | 'vars'>>,
  ): Promise<Ended>
  end(): Promise<void>
}

/** Runs the workflows of an organization's repositories, in which `@v1` is the work tree's state. */
export async function startRunner(act: string, toolkit: string, cloud: Cloud): Promise<Runner> {
  const scratch = await mkdtemp(path.join(tmpdir(), 'drift-suite-'))
  const actions: Record<string, string> = { 'org/drift-toolkit@v1': toolkit }
  let runs = 0

  const standIn = (workflow: string): void => {
    for (const [, used = '', name = ''] of workflow.matchAll(/uses: (actions\/([\w-]+)@\S+)/g)) {
      const folder = path.join(STAND_INS, name)
      if (existsSync(folder)) actions[used] = folder
    }
  }

  return {
    async clone(repository) {
      const { path: clone } = await cloud.night.checkout(repository)
      const address = `https://github.com/${repository.fullName}.git`
      const { code, stderr } = await run('git', [
        '-C',
        clone,
        'remote',
        'set-url',
        'origin',
        address,
      ])
      if (code !== 0) throw new Error(stderr)
      return clone
    },
    async workflow(clone, text, expected) {
      const folder = path.join(clone, '.github/workflows')
      await rm(folder, { recursive: true, force: true })
      await mkdir(folder, { recursive: true })
      await writeFile(path.join(folder, 'drift.yml'), copyForAct(text, expected))
      standIn(text)
    },
    async reusable(file, expected) {
      const text = await readFile(file, 'utf8')
      await writeFile(path.join(toolkit, file), copyForAct(text, expected))
      standIn(text)
    },
    async run(clone, { vars, ...job }) {
      runs += 1
      const out = path.join(scratch, `out-${runs}`)
      const artifacts = path.join(scratch, `artifacts-${runs}`)
      await Promise.all([mkdir(out), mkdir(artifacts)])
      const { code, log } = await runAct(act, {
        ...job,
        repository: clone,
        actions,
        scratch,
        vars: { OUT: out, ...vars },
        env: {
          ...cloud.env,
          ...cloud.oidc.env,
          GITHUB_SERVER_URL: cloud.night.gh.url,
          GITHUB_API_URL: cloud.night.gh.apiUrl,
          ARTIFACTS: artifacts,
        },
      })
      const outputs = new Map<string, Outputs>()
      const reports = new Map<string, Report>()
      for (const name of (await readdir(out)).sort()) {
        const read = (file: string) => readFile(path.join(out, name, file), 'utf8')
        outputs.set(name, JSON.parse(await read('outputs.json')))
        reports.set(name, JSON.parse(await read('report.json')))
      }
      return { code, log, outputs, reports, artifacts }
    },
    end: () => rm(scratch, { recursive: true, force: true }),
  }
}

/** The jobs whose outputs were read, in order. @throws with act's log where a job failed */
export function succeeded({ code, log, outputs }: Ended): string[] {
  if (code !== 0) throw new Error(`act ended with ${code}:\n${log}`)
  return [...outputs.keys()]
}
