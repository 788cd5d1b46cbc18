import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { runChild } from './run.ts'

const folder = mkdtempSync(join(tmpdir(), 'drift-child-'))
afterAll(() => rmSync(folder, { recursive: true }))

const PATH = process.env.PATH ?? ''

const sh = (script: string, more: Partial<Parameters<typeof runChild>[0]> = {}) =>
  runChild({
    command: '/bin/sh',
    args: ['-c', script],
    cwd: folder,
    env: { PATH },
    timeoutMs: 20_000,
    ...more,
  })

/** Processes that carry a mark and have not ended. */
const left = (mark: string): string[] =>
  readdirSync('/proc').filter((pid) => {
    if (!/^\d+$/.test(pid)) return false
    try {
      return (
        readFileSync(`/proc/${pid}/environ`, 'latin1').includes(`DRIFT_RUN=${mark}`) &&
        !/\) [ZX] /.test(readFileSync(`/proc/${pid}/stat`, 'latin1'))
      )
    } catch {
      return false
    }
  })

describe('a child that ends by itself', () => {
  test('gives what it printed and its exit code', async () => {
    const end = await sh('echo out; echo err >&2; exit 3')
    expect(end).toMatchObject({ stdout: 'out\n', stderr: 'err\n', exitCode: 3, signal: null })
    expect(end).toMatchObject({ timedOut: false, flooded: false, aborted: false })
  })

  test('sees the environment it was given, its mark, and an empty standard input', async () => {
    const end = await sh('cat; env', { env: { PATH, GIVEN: 'yes' } })
    const names = end.stdout.split('\n').map((line) => line.split('=')[0])
    expect(
      names.filter((n) => !['PWD', 'SHLVL', '_', 'OLDPWD', ''].includes(n ?? '')).sort(),
    ).toEqual(['DRIFT_RUN', 'GIVEN', 'PATH'])
  })

  test('leaves nothing behind: what it put in the background ends with it', async () => {
    const end = await sh(
      'sleep 300 & setsid sleep 300 & (setsid sh -c "sleep 300 & sleep 300" &) ; echo done',
    )
    expect(end.stdout).toBe('done\n')
    expect(end.ms).toBeLessThan(5_000)
    expect(left(end.mark)).toEqual([])
  })

  test('may let the last part of a pipeline finish', async () => {
    const end = await sh('(sleep 0.05; echo late) &')
    expect(end.stdout).toBe('late\n')
  })

  test('says by which signal it was ended', async () => {
    expect(await sh('kill -9 $$')).toMatchObject({ exitCode: null, signal: 'SIGKILL' })
  })

  test('may print bytes that are no text', async () => {
    expect((await sh("printf 'a\\377b'")).stdout).toBe('a\uFFFDb')
  })
})

describe('a child that is ended', () => {
  test('by its timeout, with all that left its group', async () => {
    const end = await sh('setsid sleep 300 & sleep 300', { timeoutMs: 300 })
    expect(end).toMatchObject({ timedOut: true, signal: 'SIGTERM' })
    expect(left(end.mark)).toEqual([])
  })

  test('although it ignores the request to end', async () => {
    const end = await sh("trap '' TERM; while :; do sleep 1; done", { timeoutMs: 200 })
    expect(end).toMatchObject({ timedOut: true, signal: 'SIGKILL' })
    expect(left(end.mark)).toEqual([])
  })

  test('although it flees: each process starts the next one in a session of its own', async () => {
    writeFileSync(join(folder, 'flee.sh'), 'sleep 0.02; setsid sh flee.sh & ')
    const end = await sh('setsid sh flee.sh & sleep 300', { timeoutMs: 300 })
    expect(end.timedOut).toBe(true)
    await new Promise((resolve) => setTimeout(resolve, 100))
    expect(left(end.mark)).toEqual([])
  })

  test('because it prints more than it may', async () => {
    const end = await sh('yes', { maxBytes: 10_000 })
    expect(end).toMatchObject({ flooded: true, timedOut: false })
    expect(end.stdout).toHaveLength(10_000)
    expect(left(end.mark)).toEqual([])
  })

  test('by an abort, also one from before', async () => {
    const late = new AbortController()
    setTimeout(() => late.abort(), 100)
    expect(await sh('sleep 300', { signal: late.signal })).toMatchObject({ aborted: true })
    expect(await sh('sleep 300', { signal: AbortSignal.abort() })).toMatchObject({ aborted: true })
  })
})

describe('a child that never begins', () => {
  test.each([
    ['/nowhere/program', 'ENOENT'],
    [folder, 'EACCES'],
  ])('%s', async (command, failed) => {
    expect(await sh('', { command })).toMatchObject({ failed, exitCode: null })
  })
})

describe.each(['SIGTERM', 'SIGINT', 'SIGKILL'])('when this process is ended by %s', (signal) => {
  test('so are its children', async () => {
    const parent = join(folder, `parent-${signal}.ts`)
    const run = join(import.meta.dirname, 'run.ts')
    writeFileSync(
      parent,
      `import { runChild } from ${JSON.stringify(run)}
       const child = runChild({ command: '/bin/sh', args: ['-c', 'setsid sleep 297 & sleep 297'],
         cwd: '/', env: { PATH: process.env.PATH, TEST_PARENT: '${signal}${process.pid}' }, timeoutMs: 60_000 })
       setTimeout(() => process.kill(process.pid, '${signal}'), 400)
       await child`,
    )
    let ended: unknown
    try {
      execFileSync(process.execPath, [parent], { stdio: 'pipe' })
    } catch (error) {
      ended = (error as { signal: unknown }).signal
    }
    expect(ended).toBe(signal)
    const ours = () =>
      readdirSync('/proc').filter((pid) => {
        try {
          return readFileSync(`/proc/${pid}/environ`, 'latin1').includes(
            `TEST_PARENT=${signal}${process.pid}\0`,
          )
        } catch {
          return false
        }
      })
    await expect.poll(ours, { timeout: 5_000 }).toEqual([])
  })
})
