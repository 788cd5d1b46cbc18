import { expect, test } from 'vitest'
import { finding, memoryStore, night } from '../../../../test/examples/ledger.ts'
import { openLedger } from '../ledger/ledger.ts'
import { dashboardOf } from './dashboard.ts'

const now = new Date('2026-11-21T06:00:00Z')
const started = '2026-11-21T02:00:00.000Z'

test('a state that a newer version wrote is not shown, and the page says that something is hidden', async () => {
  const store = memoryStore()
  await night(store, [{ name: 'acme/app' }, { name: 'acme/web', findings: [finding('f')] }], {
    started,
  })
  const path = 'repos/acme/web/code.json'
  store.files.set(path, (store.files.get(path) ?? '').replace('"version": 1', '"version": 7'))
  const html = await dashboardOf(openLedger(store), { now })
  expect(html).toContain('it is of version 7, and this drift-toolkit understands 1')
  expect(html).not.toMatch(/Nothing drifts|Nothing is hidden|Well done/)
})

test('a ledger of nothing is none', async () => {
  expect(await dashboardOf(openLedger(memoryStore()), { now })).toBeNull()
})

/** What a hand, a merge or another program may leave in the place of a value. */
const ODD: readonly unknown[] = [
  null,
  1e308,
  -1,
  '',
  'x'.repeat(10_000),
  [],
  [null, 1, {}],
  { length: 5 },
  '__proto__',
  '\u202e\u200b<b>',
  '-271821-04-20T00:00:00.000Z',
  '9999-12-31T23:59:59Z',
]

/** The place of each value in a file, as functions that put another in its place. */
const placesIn = (value: unknown): ((odd: unknown) => void)[] =>
  typeof value !== 'object' || value === null
    ? []
    : Object.entries(value).flatMap(([key, one]) => [
        (odd: unknown) => void Object.assign(value, { [key]: odd }),
        ...placesIn(one),
      ])

test('whatever was edited in a ledger, there is a page, a next scan, and no chart of nonsense', async () => {
  const store = memoryStore()
  for (const day of ['2026-09-01', '2026-11-19', '2026-11-20']) {
    const findings = [finding('a'), finding(day)]
    const unknown = [{ check: 'code/x', subject: 's', reason: 'refused', permissions: ['p'] }]
    const look = { name: 'acme/app', id: 'R1', findings, more: { unknown } }
    await night(store, [look], { started: `${day}T02:00:00.000Z` })
  }
  const files = [...store.files]
  expect(files.map(([path]) => path.split('/')[0])).toEqual(
    expect.arrayContaining(['months', 'repos', 'scans']),
  )
  let turn = 0
  for (const [path, text] of files) {
    for (let place = 0; place < placesIn(JSON.parse(text)).length; place += 3) {
      const value = JSON.parse(text)
      placesIn(value)[place]?.(ODD[turn % ODD.length])
      turn += 1
      const edited = memoryStore(new Map(files).set(path, JSON.stringify(value)))
      const html = (await dashboardOf(openLedger(edited), { now })) ?? ''
      expect(html.slice(html.indexOf('<body>')), path).not.toMatch(/NaN|Infinity|\[object/)
      await night(edited, [{ name: 'acme/app', id: 'R1', findings: [finding('z')] }], { started })
    }
  }
  expect(turn).toBeGreaterThan(50)
})
