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
