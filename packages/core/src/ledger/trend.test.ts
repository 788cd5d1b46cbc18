import { expect, test } from 'vitest'
import { trendOf } from './trend.ts'

const scan = (name: string, finished: string, high: number, domain = 'code') =>
  JSON.stringify({
    scan: { domains: [domain], scope: { kind: 'organization', name }, finished },
    totals: { severity: { high, low: 1, info: 9 } },
  })

test('the trend counts open findings in scans of one domain and scope, and passes over what it cannot read', () => {
  const scans = [
    scan('acme', '2026-11-19T02:00:00Z', 3),
    scan('other', '2026-11-19T03:00:00Z', 9),
    scan('acme', '2026-11-19T04:00:00Z', 9, 'process'),
    '{ half a file',
    'null',
    scan('acme', '2026-11-20T02:00:00Z', 1),
  ]
  expect(trendOf(scans, 'code', { kind: 'organization', name: 'acme' })).toEqual([
    { time: '2026-11-19T02:00:00Z', open: 4 },
    { time: '2026-11-20T02:00:00Z', open: 2 },
  ])
})
