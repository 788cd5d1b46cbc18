import { expect, test } from 'vitest'
import { finding, type Look, memoryStore, night } from '../../../../test/examples/ledger.ts'

const nightOf = (day: number): string => `2026-11-${String(day).padStart(2, '0')}T02:00:00.000Z`

const STATES = ['repos/acme/app/process.json', 'repos/acme/web/process.json']
const LOOSE: Look = { name: 'acme/app', id: 'R1', findings: [finding('loose')] }
const CLEAN: Look = { name: 'acme/web', id: 'R2' }

/** The files that each night writes, after a first one that found something. */
const nights = async (
  ...later: { day: number; looks?: Look[]; cutShort?: boolean }[]
): Promise<string[][]> => {
  const store = memoryStore()
  await night(store, [LOOSE, CLEAN], { domain: 'process', started: nightOf(1) })
  const written: string[][] = []
  for (const { day, looks = [LOOSE, CLEAN], cutShort = false } of later) {
    const before = new Map(store.files)
    await night(store, looks, { domain: 'process', started: nightOf(day), cutShort })
    const changed = [...store.files].filter(([path, text]) => before.get(path) !== text)
    written.push(changed.map(([path]) => path).filter((path) => path.startsWith('repos/')))
  }
  return written
}

test('a night that sees the same again writes no state, and the next week says once that it was seen', async () => {
  const later = [2, 3, 4, 5, 6, 7, 8, 9].map((day) => ({ day }))
  expect(await nights(...later)).toEqual([[], [], [], [], [], [], STATES, []])
})

test('what changed is written, and nothing beside it', async () => {
  const mended = { ...LOOSE, findings: [] }
  expect(await nights({ day: 2, looks: [mended, CLEAN] })).toEqual([[STATES[0]]])
  const moved = { ...CLEAN, commit: 'c2' }
  expect(await nights({ day: 2, looks: [LOOSE, moved] })).toEqual([[STATES[1]]])
})

test('a scan that was cut short writes all that it saw: who was not looked at comes first next time', async () => {
  expect(await nights({ day: 2, cutShort: true })).toEqual([STATES])
})

test('what is told once and not kept is not looked for again', async () => {
  const better = { ...CLEAN, findings: [finding('better', { severity: 'info' })] }
  expect(await nights({ day: 2, looks: [LOOSE, better] })).toEqual([[STATES[1]]])
})
