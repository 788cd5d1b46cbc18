import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect } from 'vitest'
import { NODE } from '../support/bundle.ts'
import { openedAt, type Place } from './opened.ts'

/** What became of one process that wrote. */
export interface Writer {
  name: string
  /** The last round it began, and the last that it was told was written. */
  began: number
  done: number
  killed: boolean
  stderr: string
}

const WRITER = fileURLToPath(new URL('writer.ts', import.meta.url))

const write = (place: Place, name: string, rounds: number, killAfterMs: number | null) =>
  new Promise<Writer>((resolve) => {
    const child = spawn(NODE, [WRITER, JSON.stringify(place), name, String(rounds)])
    const writer: Writer = { name, began: 0, done: 0, killed: false, stderr: '' }
    let said = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      said += text
      // Its first round has begun: from now on any moment is a bad one.
      if (killAfterMs !== null && /start/.test(said) && !writer.killed) {
        writer.killed = true
        setTimeout(() => child.kill('SIGKILL'), killAfterMs)
      }
    })
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      writer.stderr += text
    })
    child.on('close', () => {
      const last = (word: string) => said.match(new RegExp(`^${word} \\d+$`, 'gm'))?.length ?? 0
      resolve({ ...writer, began: last('start'), done: last('done') })
    })
  })

/** So many processes write at once; every third is killed at a moment of no choice of its own. */
export const crowd = (place: Place, count: number, rounds: number, killWithinMs: number) =>
  Promise.all(
    Array.from({ length: count }, (_, i) =>
      write(place, `writer-${i}`, rounds, i % 3 === 0 ? Math.random() * killWithinMs : null),
    ),
  )

/** Nothing that was said to be written is missing, and no step was done by halves. */
export const expectNothingLost = async (place: Place, writers: readonly Writer[]) => {
  const store = openedAt(place)
  try {
    const paths = await store.list()
    const texts = await store.read(paths)
    const file = (path: string) => JSON.parse(texts[paths.indexOf(path)] ?? '{}')
    let steps = 0
    for (const { name, began, done, killed, stderr } of writers) {
      if (!killed) expect([name, stderr, done]).toEqual([name, '', began])
      const rounds = paths.filter((path) => path.startsWith(`scans/2026/11/21/${name}-`)).length
      // The last of one that was killed may be written, with nobody left to hear of it.
      expect([done, began]).toContain(rounds)
      expect([name, file(`repos/acme/${name}/code.json`).round ?? 0]).toEqual([name, rounds])
      steps += rounds
    }
    expect(file('jobs/test/count.json').count).toBe(steps)
    return steps
  } finally {
    await store.close()
  }
}
