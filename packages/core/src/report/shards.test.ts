import { expect, test } from 'vitest'
import { organizationReport } from '../../../../test/examples/reports.ts'
import type { Report } from '../model/index.ts'
import { oneOfEachShard } from './shards.ts'

const report = (shard: string, minute: number, domains: Report['scan']['domains'] = ['code']) => ({
  ...organizationReport,
  scan: {
    ...organizationReport.scan,
    id: `${shard}-${minute}`,
    domains,
    finished: `2026-11-21T06:${String(minute).padStart(2, '0')}:00Z`,
    scope: { ...organizationReport.scan.scope, shard },
  },
})

const ids = (reports: readonly Report[]) => reports.map(({ scan }) => scan.id).toSorted()

test('a shard that was run again counts once, a report that is there twice likewise', () => {
  const again = report('1/2', 9)
  const found = oneOfEachShard([report('1/2', 1), report('2/2', 2), again, again], null)
  expect(ids(found.reports)).toEqual(['1/2-9', '2/2-2'])
  const requests = organizationReport.api.requests.rest ?? 0
  expect(found.reports.map(({ api }) => api.requests.rest)).toEqual([2 * requests, requests])
  expect([found.errors, found.notes]).toEqual([[], []])
})

test('a shard that left nothing is an error by its name', () => {
  const planned = ['1/3', '2/3', '3/3']
  const found = oneOfEachShard([report('1/3', 1), report('3/3', 1)], planned)
  expect(found.errors).toEqual([
    { where: 'shard 2/3', reason: expect.stringMatching(/re-run the failed jobs/) },
  ])
  expect(oneOfEachShard([report('3/3', 1)], null).errors).toHaveLength(2)
})

test('where each domain has shards of its own, it is told of which one is missing', () => {
  const parts = [report('1/2', 1), report('2/2', 1), report('2/2', 1, ['process'])]
  expect(oneOfEachShard(parts, null).errors.map(({ where }) => where)).toEqual([
    'shard 1/2 of drift-process',
  ])
})

test('a domain that could not be run in one attempt makes no second shard of it', () => {
  const short = {
    ...report('1/2', 1),
    errors: [{ where: 'drift-process', reason: 'Bad Gateway' }],
  }
  const whole = [report('1/2', 5, ['code', 'process']), report('2/2', 5, ['code', 'process'])]
  expect(oneOfEachShard([short, ...whole], null)).toMatchObject({
    reports: [{ scan: { id: '1/2-5' } }, { scan: { id: '2/2-5' } }],
    errors: [],
  })
  // Of what could not be run its own error tells.
  const [, other] = whole
  expect(oneOfEachShard(other ? [short, other] : [], null).errors).toEqual([])
})

test('a report of an earlier split is not added to the new one', () => {
  const found = oneOfEachShard([report('1/4', 1), report('1/2', 5), report('2/2', 6)], null)
  expect(ids(found.reports)).toEqual(['1/2-5', '2/2-6'])
  expect(found.notes).toEqual(['1 report of another split of this run was left out'])
})

test('a run that was not split is one shard', () => {
  expect(oneOfEachShard([organizationReport], ['1/1'])).toMatchObject({ errors: [], notes: [] })
})
