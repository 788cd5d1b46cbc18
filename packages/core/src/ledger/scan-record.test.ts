import { describe, expect, test } from 'vitest'
import { finding, type Look, memoryStore, night } from '../../../../test/examples/ledger.ts'
import { countOpen, noneOpen, SEVERITIES } from '../model/index.ts'
import { openLedger } from './ledger.ts'
import { parseRecord } from './parse-record.ts'

const [MON, TUE, WED] = ['2026-11-16', '2026-11-17', '2026-11-18'].map((d) => `${d}T02:00:00.000Z`)
if (!MON || !TUE || !WED) throw new Error('three nights')

const A = finding('a')
const B = finding('b', { severity: 'low' })
const app = (...findings: Look['findings'] & {}): Look => ({ name: 'acme/app', id: 'R1', findings })

const openIn = async (store: ReturnType<typeof memoryStore>) =>
  countOpen((await openLedger(store).readAll()).flatMap(({ open }) => open))

describe('a scan file', () => {
  test('has what was found in full on the first night, and nothing when nothing changed', async () => {
    const store = memoryStore()
    const first = await night(store, [app(A, B), { name: 'acme/web', id: 'R2' }], { started: MON })
    expect(first.repositories.map(({ name }) => name)).toEqual(['acme/app', 'acme/web'])
    expect(
      first.repositories[0]?.results[0]?.findings.map((f) => [f.fingerprint, f.state]),
    ).toEqual([
      ['a', 'new'],
      ['b', 'new'],
    ])
    const second = await night(store, [app(A, B), { name: 'acme/web', id: 'R2' }], { started: TUE })
    expect(second.repositories).toEqual([])
    expect(second.summary).toMatchObject({
      looked: 2,
      open: { high: 1, low: 1 },
      change: noneOpen(),
    })
  })

  test('names what stayed open by fingerprint, and says of what went since when it was open', async () => {
    const store = memoryStore()
    await night(store, [app(A, B)], { started: MON })
    const second = await night(store, [app(B, finding('c'))], { started: WED })
    expect(second.repositories).toMatchObject([
      {
        name: 'acme/app',
        results: [{ check: 'code/settings', findings: [{ fingerprint: 'c', state: 'new' }] }],
        resolved: [
          {
            fingerprint: 'a',
            check: 'code/settings',
            severity: 'high',
            since: MON,
            why: 'in order again',
          },
        ],
        state: { open: ['b', { fingerprint: 'c', since: WED }], gone: { a: WED } },
      },
    ])
    expect(second.summary).toMatchObject({
      opened: { high: 1 },
      resolved: { high: 1, low: 0 },
      lifetimes: { count: 1, hours: 48 },
      change: noneOpen(),
    })
  })

  test('says what became worse, and was how severe; what is back is opened anew', async () => {
    const store = memoryStore()
    await night(store, [app(A, B)], { started: MON })
    const worse = await night(store, [app({ ...B, severity: 'critical' })], { started: TUE })
    expect(worse.repositories[0]?.results[0]?.findings).toMatchObject([
      { fingerprint: 'b', state: 'worse', was: 'low', severity: 'critical' },
    ])
    expect(worse.summary).toMatchObject({
      worsened: 1,
      change: { critical: 1, high: -1, medium: 0, low: -1 },
    })
    const back = await night(store, [app(A, { ...B, severity: 'critical' })], { started: WED })
    expect(back.repositories[0]?.results[0]?.findings).toMatchObject([
      { fingerprint: 'a', state: 'back' },
    ])
    expect(back.summary).toMatchObject({ opened: { high: 1 }, worsened: 0 })
  })

  test('an exemption takes it out of what is open, without resolving it', async () => {
    const store = memoryStore()
    await night(store, [app(A)], { started: MON })
    const exempted = { reason: 'r', owner: '@a', expires: '2027-01-01' }
    const scan = await night(store, [app({ ...A, exempted })], { started: TUE })
    expect(scan.summary).toMatchObject({ change: { high: -1 }, resolved: noneOpen() })
    const over = await night(store, [app(A)], { started: WED })
    expect(over.summary).toMatchObject({ change: { high: 1 }, opened: { high: 1 } })
    expect(over.repositories[0]?.results[0]?.findings).toMatchObject([{ state: 'back' }])
  })

  test('what counts for nothing is told in the report, and not recorded night after night', async () => {
    const store = memoryStore()
    const strong = finding('s', { direction: 'strengthened' })
    await night(store, [app(strong, finding('i', { severity: 'info' }))], { started: MON })
    const again = await night(store, [app(strong)], { started: TUE })
    expect([again.repositories, again.totals.severity.info]).toEqual([[], 1])
  })

  test('what could not be seen is recorded once; what is open there stays', async () => {
    const store = memoryStore()
    await night(store, [app(A)], { started: MON })
    const failed = { name: 'acme/app', id: 'R1', failed: 'Bad Gateway' }
    const first = await night(store, [failed], { started: TUE })
    expect(first.repositories).toMatchObject([
      { results: [], state: { unknown: [{ reason: 'Bad Gateway' }], open: ['a'] } },
    ])
    expect(first.summary).toMatchObject({ open: { high: 1 }, change: noneOpen() })
    expect((await night(store, [failed], { started: WED })).repositories).toEqual([])
  })

  test('has every audit that ran, with bounded data', async () => {
    const store = memoryStore()
    const result = (data: string) => ({
      check: 'audit/dns',
      status: 'pass' as const,
      subject: 'dns',
      message: 'fine',
      data,
      findings: [],
    })
    const of = (data: string): Look => ({ name: 'acme/drift-config', results: [result(data)] })
    const scan = await night(store, [of('12')], { started: MON, domain: 'audit' })
    expect(scan.repositories[0]?.results[0]).toEqual(result('12'))
    const flood = await night(store, [of('x'.repeat(9999))], { started: TUE, domain: 'audit' })
    expect(flood.repositories[0]?.results[0]?.data).toBeUndefined()
  })

  test('is read back as it was written', async () => {
    const store = memoryStore()
    await night(store, [app(A, B)], { started: MON })
    const record = await night(store, [app({ ...B, severity: 'high' })], { started: TUE })
    const text = store.files.get('scans/2026/11/17/20261117T020000Z-00000000.json') ?? ''
    expect(parseRecord(text)).toEqual({ ok: true, value: JSON.parse(JSON.stringify(record)) })
  })
})

test.each<[string, string, RegExp]>([
  ['cut off', '{"version":1,"scan":{', /no JSON/],
  ['a list', '[]', /no object/],
  ['of a later version', '{"version":2}', /version 2.*understands 1/],
  ['without a scan', '{"version":1,"summary":{}}', /lacks/],
])('a scan file that is %s is none', (_, text, reason) => {
  expect(parseRecord(text)).toEqual({ ok: false, reason: expect.stringMatching(reason) })
})

describe('the change of what is open is exact', () => {
  /** What all scans changed together is what is open. */
  const addsUp = async (store: ReturnType<typeof memoryStore>) => {
    const { scans } = await openLedger(store).history()
    const open = await openIn(store)
    for (const severity of SEVERITIES)
      expect(scans.reduce((sum, { change }) => sum + change[severity], 0)).toBe(open[severity])
    return open
  }

  test('in shards, each of which knows of all and looks at its own', async () => {
    const store = memoryStore()
    const web: Look = { name: 'acme/web', id: 'R2', findings: [finding('w')] }
    await night(store, [app(A)], { started: MON, shard: '1/2', id: 's1' })
    await night(store, [web], { started: MON, shard: '2/2', id: 's2' })
    await night(store, [app()], { started: TUE, shard: '1/2', id: 's3' })
    expect(await addsUp(store)).toMatchObject({ high: 1 })
  })

  test('where a repository is renamed, and another takes its name', async () => {
    const store = memoryStore()
    await night(store, [app(A, B)], { started: MON })
    const moved = { ...app(A, B), name: 'acme/api' }
    const scan = await night(store, [moved, { name: 'acme/app', id: 'R9' }], { started: TUE })
    expect(scan.summary).toMatchObject({ change: noneOpen(), opened: noneOpen() })
    expect(await addsUp(store)).toMatchObject({ high: 1, low: 1 })
    expect([...store.files.keys()].filter((path) => path.startsWith('repos/'))).toEqual([
      'repos/acme/app/code.json',
      'repos/acme/api/code.json',
    ])
  })

  test('where a repository leaves, and what a person accepts', async () => {
    const store = memoryStore()
    const change = finding('x', { baseline: { kind: 'setting', value: true } })
    await night(store, [app(A, change)], { started: MON })
    await night(store, [{ ...app(A), closed: ['x'] }], { started: TUE })
    expect(await addsUp(store)).toMatchObject({ high: 1 })
    const left: Look = {
      ...app(),
      results: [
        {
          check: 'code/settings',
          status: 'skipped',
          subject: 'acme/app',
          message: '',
          data: { declared: false },
          findings: [],
        },
      ],
    }
    await night(store, [left], { started: WED })
    expect(await addsUp(store)).toEqual(noneOpen())
  })

  test('where a state was damaged in between', async () => {
    const store = memoryStore()
    await night(store, [app(A, B)], { started: MON })
    store.files.set('repos/acme/app/code.json', '{ "version": 1, "open": [')
    const scan = await night(store, [app(B)], { started: TUE })
    expect(scan.summary).toMatchObject({ opened: noneOpen(), resolved: { high: 1 } })
    expect(await addsUp(store)).toMatchObject({ high: 0, low: 1 })
  })
})
