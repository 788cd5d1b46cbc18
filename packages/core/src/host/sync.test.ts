import { describe, expect, test } from 'vitest'
import { sync } from './sync.ts'

test('two lists that say the same are in sync, in whatever order', () => {
  const left = [
    { name: 'api', port: 80 },
    { name: 'web', tags: { a: 1, b: 2 } },
  ]
  const right = [
    { tags: { b: 2, a: 1 }, name: 'web' },
    { port: 80, name: 'api', note: undefined },
  ]
  expect(sync({ left, right })).toEqual([
    { status: 'PASS', message: 'left and right are in sync (2 compared)' },
  ])
})

test('what is missing, what is there too much, and what differs, each by its key', () => {
  const outcomes = sync({
    left: [
      { host: 'api', ips: ['10.0.0.1'], ttl: 60, dns: { zone: 'a' } },
      { host: 'gone', ips: [] },
    ],
    right: [
      { host: 'api', ips: ['10.0.0.2'], ttl: 60, dns: { zone: 'a', more: true } },
      { host: 'extra', ips: [] },
    ],
    key: ({ host }) => host,
    names: ['declared', 'live'],
    extra: 'WARNING',
  })
  expect(outcomes).toEqual([
    {
      status: 'FAIL',
      subject: 'api',
      message: 'live differs from declared in dns.more, ips[0]',
      expected: { host: 'api', ips: ['10.0.0.1'], ttl: 60, dns: { zone: 'a' } },
      actual: { host: 'api', ips: ['10.0.0.2'], ttl: 60, dns: { zone: 'a', more: true } },
      diff: '+ dns.more: true\n- ips[0]: "10.0.0.1"\n+ ips[0]: "10.0.0.2"',
    },
    {
      status: 'FAIL',
      subject: 'gone',
      message: 'missing in live: it is in declared',
      expected: { host: 'gone', ips: [] },
    },
    {
      status: 'WARNING',
      subject: 'extra',
      message: 'only in live: it is not in declared',
      actual: { host: 'extra', ips: [] },
    },
  ])
})

describe('what is compared', () => {
  const left = [{ id: 1, version: '1.2.3', seen: 5 }]
  const right = [{ id: 1, version: '1.2.4', seen: 9 }]

  test('is chosen', () => {
    const compare = ({ version }: { version: string }) => version.split('.')[0]
    expect(sync({ left, right, compare })).toMatchObject([{ status: 'PASS' }])
  })

  test('may be a value alone', () => {
    const compare = ({ version }: { version: string }) => version
    expect(sync({ left, right, compare })).toMatchObject([
      { message: 'right differs from left', diff: '- "1.2.3"\n+ "1.2.4"' },
    ])
  })

  test('is the entry itself, of texts; what is extra may be nothing', () => {
    expect(sync({ left: ['a'], right: new Set(['a', 'b']), extra: 'ignore' })).toMatchObject([
      { status: 'PASS' },
    ])
  })

  test('nothing is not the same as an empty list of things', () => {
    expect(sync({ left: [], right: ['b'] })).toMatchObject([{ status: 'FAIL', subject: 'b' }])
  })
})

test('a key that comes twice is told once', () => {
  expect(sync({ left: ['a', 'a', 'a'], right: ['a'] })).toEqual([
    { status: 'WARNING', subject: 'a', message: 'more than once in left' },
  ])
})

test('an entry without a key says what to do', () => {
  expect(() => sync({ left: [{ host: 'a' }], right: [] })).toThrow(
    /say what makes two entries the same: key/,
  )
})

test('keys and values from hell are compared like any other', () => {
  const entry = (value: unknown) =>
    JSON.parse(`{"name":"__proto__","__proto__":${JSON.stringify(value)}}`)
  expect(sync({ left: [entry(1)], right: [entry(2)] })).toMatchObject([
    { subject: '__proto__', diff: '- __proto__: 1\n+ __proto__: 2' },
  ])
  expect(sync({ left: [{ id: 'a' }], right: [{ id: 'a', toString: 'x' }] })).toMatchObject([
    { message: 'right differs from left in toString' },
  ])
})

test('a long difference is cut, and says by how much', () => {
  const entry = (value: string) => ({
    id: 'a',
    ...Object.fromEntries(Array.from({ length: 100 }, (_, at) => [`k${at}`, value.repeat(1000)])),
  })
  const [outcome] = sync({ left: [entry('x')], right: [entry('y')] })
  expect(outcome?.diff?.length).toBeLessThan(30_000)
  expect(outcome?.diff).toMatch(/… and 60 more$/)
  expect(outcome?.message).toMatch(/in k0, k1, k10, k11, k12 and 95 more$/)
})
