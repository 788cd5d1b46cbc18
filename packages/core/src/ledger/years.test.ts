import { expect, test } from 'vitest'
import { memoryStore } from '../../../../test/examples/ledger.ts'
import { filesOfYears, LAST_NIGHT, NIGHTS } from '../../../../test/support/ledger-of-years.ts'
import { countOpen, totalOf, trend } from '../model/index.ts'
import { openLedger } from './ledger.ts'

/** `npm run bench` measures the same with 10,000 repositories. */
test('two years of nights are read whole, with few calls; the trend begins with what the first found', async () => {
  const store = memoryStore(await filesOfYears(60))
  const ledger = openLedger(store)
  const states = await ledger.readAll()
  const { scans, damaged } = await ledger.history()
  expect([states.length, scans.length, damaged]).toEqual([180, NIGHTS * 3, []])
  expect(store.reads).toBeLessThan(20)

  const open = countOpen(states.flatMap((state) => state.open))
  const days = trend(scans, open, 'day', LAST_NIGHT)
  const first = scans.slice(0, 3).reduce((sum, { change }) => sum + totalOf(change), 0)
  expect([days.length, totalOf(days[0]?.open ?? open)]).toEqual([NIGHTS, first])
  expect(days.at(-1)?.open).toEqual(open)
  expect(first).toBeGreaterThan(0)

  // Besides numbers months keep what was still so when the last one was put together.
  const months = [...store.files].filter(([path]) => path.startsWith('months/'))
  expect(months).toHaveLength(23)
  const named = new Set(states.flatMap((state) => state.open.map((one) => one.fingerprint)))
  const kept = months.flatMap(([, text]) => text.match(/"fingerprint": "[^"]+"/g) ?? [])
  expect(kept.length).toBeLessThanOrEqual(named.size * 1.5)
}, 120_000)
