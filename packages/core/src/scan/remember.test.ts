import { expect, test } from 'vitest'
import { finding, memoryStore, night, scanOf } from '../../../../test/examples/ledger.ts'
import { openLedger } from '../ledger/ledger.ts'
import { totalOf } from '../model/index.ts'
import type { ScanOptions } from './options.ts'
import type { Ports } from './ports.ts'
import { remember } from './remember.ts'

test('of two organizations in one ledger each has a trend of its own', async () => {
  const store = memoryStore()
  const acme = (findings: string[]) => ({
    name: 'acme/app',
    id: 'R1',
    findings: findings.map((f) => finding(f)),
  })
  await night(store, [acme(['a'])], { started: '2026-11-18T02:00:00.000Z' })
  await night(store, [{ name: 'other/app', id: 'R2', findings: [finding('a'), finding('b')] }], {
    started: '2026-11-19T02:00:00.000Z',
    owner: 'other',
  })
  const ledger = openLedger(store)
  const known = await ledger.read('code')
  const started = '2026-11-20T02:00:00.000Z'
  const { record, states } = scanOf([acme(['a', 'c'])], known, { started })
  const ports: Ports = {
    clock: { now: () => Date.parse(started), sleep: async () => {} },
    log: { info: () => {}, warn: () => {}, debug: () => {} },
    github: null,
    issues: null,
    ledger,
    secrets: () => [],
    onSecret: () => {},
  }
  const { trend, errors } = await remember(
    {
      domain: 'code',
      checks: [],
      report: { ...record, repositories: [] },
      cutShort: false,
      looked: 1,
      states,
      known,
      reportOnly: false,
    },
    await ledger.history(),
    { dryRun: true, target: { kind: 'repository', name: 'acme/app' }, shard: null } as ScanOptions,
    ports,
    (value) => value,
  )
  expect(errors).toEqual([])
  expect(trend.map(({ start, open }) => [start, totalOf(open)])).toEqual([
    ['2026-11-18', 1],
    ['2026-11-19', 1],
    ['2026-11-20', 2],
  ])
})
