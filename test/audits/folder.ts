import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import {
  auditEnvironment,
  discoverAudits,
  type RunContext,
  runAudits,
} from '@drift-toolkit/core/audits/index'
import { afterAll } from 'vitest'

/** A file of the folder: its text, and whether it has a run bit. */
export type Files = Record<string, string | { text: string; runBit: boolean }>

const made: string[] = []
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true })
})

/** A checkout of drift-config with a folder `audits`; scripts get their run bit. */
export const newFolder = (files: Files): string => {
  const root = mkdtempSync(join(tmpdir(), 'drift-audits-'))
  made.push(root)
  const folder = join(root, 'audits')
  mkdirSync(folder)
  for (const [name, file] of Object.entries(files)) {
    const path = join(folder, name)
    const { text, runBit } =
      typeof file === 'string'
        ? { text: file, runBit: /\.(?:sh|py|js)$|\/[^.]+$/.test(name) }
        : file
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text)
    chmodSync(path, runBit ? 0o755 : 0o644)
  }
  return folder
}

export const ENV = auditEnvironment({ ...process.env, TOKEN: 'secret' }, ['AUDIT_TEST'])

export const contextOf = (more: Partial<RunContext> = {}): RunContext => ({
  env: ENV,
  now: () => new Date('2026-11-21T06:00:00Z'),
  concurrency: 4,
  github: null,
  repositories: async () => [],
  log: () => {},
  ...more,
})

export const discover = async (folder: string, more: { env?: Record<string, string> } = {}) => {
  const found = await discoverAudits(folder, { path: 'audits', env: ENV, concurrency: 4, ...more })
  if (!found.known) throw new Error(found.reason)
  return found.value
}

/** Finds and runs all audits of a folder: by id, the statuses and messages, or the reason of none. */
export const runAll = async (folder: string, more: Partial<RunContext> = {}) => {
  const { audits } = await discover(folder)
  const runs = await runAudits(audits, folder, contextOf(more))
  return new Map(audits.map(({ id }, at) => [id, runs[at]?.outcomes]))
}

/** Processes that carry a variable, and have not ended. */
export const processesWith = (entry: string): string[] =>
  readdirSync('/proc').filter((pid) => {
    if (!/^\d+$/.test(pid)) return false
    try {
      const has = readFileSync(`/proc/${pid}/environ`, 'latin1').split('\0').includes(entry)
      return has && !/\) [ZX] /.test(readFileSync(`/proc/${pid}/stat`, 'latin1'))
    } catch {
      return false
    }
  })
