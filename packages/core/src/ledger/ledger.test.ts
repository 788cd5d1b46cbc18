import { describe, expect, test } from 'vitest'
import { finding, type Look, memoryStore, night } from '../../../../test/examples/ledger.ts'
import { countOpen, type RepositoryState, trend } from '../model/index.ts'
import { openLedger } from './ledger.ts'

const APP = 'repos/acme/app/code.json'
const at = (day: number): string => new Date(Date.UTC(2026, 8, day, 2)).toISOString()

const app = (findings: Look['findings'] & {}, more: Partial<Look> = {}): Look => ({
  name: 'acme/app',
  id: 'R1',
  findings,
  ...more,
})

const stateIn = (store: ReturnType<typeof memoryStore>, path = APP): RepositoryState =>
  JSON.parse(store.files.get(path) ?? 'null')

/** Something of everything: an old finding, one that changed, one that went, audits, counts. */
const lively = async (store: ReturnType<typeof memoryStore>) => {
  const baseline = { kind: 'setting' as const, value: true }
  const old = finding('old', { baseline, diff: '-true\n+false\n' })
  const audit = (days: number[]) => ({
    file: 'dns.sh',
    title: 'DNS',
    schedule: null,
    first: at(1),
    spoke: at(1),
    runs: days.map((day) => ({ time: at(day), status: 'pass' as const, ms: 5, message: 'fine' })),
  })
  const counts = (days: number[]) =>
    days.map((day) => ({ time: at(day), counts: { 'acme/app': day } }))
  const more = (days: number[]) => ({ audits: { dns: audit(days) }, counted: counts(days) })
  await night(store, [app([old, finding('went')], { more: more([1]) })], { started: at(1) })
  await night(store, [app([old, finding('b', { line: 1 })], { more: more([1, 2]) })], {
    started: at(2),
  })
  await night(store, [app([old, finding('b', { line: 9 })], { more: more([2, 3]) })], {
    started: at(3),
  })
  await night(store, [app([old, finding('b', { line: 9 })], { more: more([2, 3]) })], {
    started: at(4),
  })
}

/** As the last scan that changed something left it: when it was looked at last is not recorded. */
const asRecorded = (state: RepositoryState) => ({ ...state, scanned: '', scan: '' })

describe('a state file that is damaged', () => {
  test.each<[string, (text: string) => string, RegExp]>([
    ['cut off', (text) => text.slice(0, text.length / 2), /no JSON/],
    ['empty', () => '', /no JSON/],
    ['with marks of a merge', (text) => `<<<<<<< HEAD\n${text}`, /no JSON/],
    [
      'edited until a finding has no shape',
      (text) => text.replace('"old"', '5'),
      /1 of its open findings/,
    ],
    ['that of another repository', (text) => text.replace('acme/app', 'acme/web'), /another one/],
  ])('%s is built again from what scans recorded, and says so', async (_, damage, reason) => {
    const store = memoryStore()
    await lively(store)
    const before = stateIn(store)
    store.files.set(APP, damage(store.files.get(APP) ?? ''))
    const ledger = openLedger(store)
    const state = (await ledger.read('code')).get('acme/app')
    expect(state && asRecorded(state)).toEqual(asRecorded(before))
    expect(ledger.damaged()).toEqual([
      { path: APP, reason: expect.stringMatching(/built again from what scans recorded$/) },
    ])
    expect(ledger.damaged()[0]?.reason).toMatch(reason)
    expect(ledger.mended().get(APP)).toEqual({ state, text: store.files.get(APP) })
  })

  test('is built again after its scans went into files of their months', async () => {
    const store = memoryStore()
    await lively(store)
    const before = stateIn(store)
    // Other nights alone: of this repository nothing but months tells.
    await night(store, [{ name: 'acme/web', id: 'R2' }], { started: '2026-11-20T02:00:00.000Z' })
    expect([...store.files.keys()].filter((path) => path.startsWith('scans/2026/09'))).toEqual([])
    store.files.set(APP, 'garbage')
    const state = (await openLedger(store).read('code')).get('acme/app')
    expect(state && asRecorded(state)).toEqual(asRecorded(before))
  })

  test('of a repository that was renamed is built again from what stands under its old name', async () => {
    const store = memoryStore()
    await lively(store)
    const { name: _, ...same } = app([])
    const findings = stateIn(store).open
    await night(store, [{ ...same, name: 'acme/api', findings }], { started: at(5) })
    const before = stateIn(store, 'repos/acme/api/code.json')
    store.files.set('repos/acme/api/code.json', '')
    const state = (await openLedger(store).read('code')).get('acme/api')
    expect(state?.open.map((one) => [one.fingerprint, one.since])).toEqual([
      ['old', at(1)],
      ['b', at(2)],
    ])
    expect(state && asRecorded(state)).toEqual(asRecorded(before))
  })

  test('of which nothing was recorded counts as never scanned; the others are there', async () => {
    const store = memoryStore()
    await night(store, [app([]), { name: 'acme/web', id: 'R2' }], { started: at(1) })
    for (const path of [...store.files.keys()])
      if (path.startsWith('scans/')) store.files.delete(path)
    store.files.set(APP, '')
    const ledger = openLedger(store)
    expect([...(await ledger.read('code')).keys()]).toEqual(['acme/web'])
    expect(ledger.damaged()[0]?.reason).toMatch(/counts as never scanned/)
  })

  test('whose scans are partly gone is built from the rest, and says how much is missing', async () => {
    const store = memoryStore()
    await lively(store)
    store.files.delete('scans/2026/09/01/20260901T020000Z-00000000.json')
    store.files.set(APP, '')
    const ledger = openLedger(store)
    const state = (await ledger.read('code')).get('acme/app')
    expect(state?.open.map((one) => one.fingerprint)).toEqual(['b'])
    expect(ledger.damaged()[0]?.reason).toMatch(/without 1 open findings/)
  })
})

test('a state of a later version is not understood, not rebuilt and not given out', async () => {
  const store = memoryStore()
  await lively(store)
  store.files.set(APP, JSON.stringify({ ...stateIn(store), version: 2 }))
  const ledger = openLedger(store)
  expect(await ledger.read('code')).toEqual(new Map())
  expect(ledger.newer()).toEqual([{ path: APP, version: 2, name: 'acme/app', id: 'R1' }])
  expect([ledger.damaged(), ledger.mended().size]).toEqual([[], 0])
})

test('hostile names in files of the ledger are data like any other', async () => {
  const store = memoryStore()
  const odd = ['__proto__', 'constructor', '::error::x\n`@all`']
  await night(store, [app(odd.map((name) => finding(name)))], { started: at(1) })
  await night(store, [app([finding('__proto__')])], { started: at(2) })
  const before = stateIn(store)
  expect(Object.keys(before.gone)).toEqual(['constructor', '::error::x\n`@all`'])
  store.files.set(APP, '')
  const state = (await openLedger(store).read('code')).get('acme/app')
  expect(state && asRecorded(state)).toEqual(asRecorded(before))
})

describe('the history', () => {
  const FAR = '2026-12-20T02:00:00.000Z'
  /** Ninety nights of two domains in which findings come and go. */
  const season = async (compacts: boolean) => {
    const store = memoryStore()
    for (let day = 1; day <= 90; day++) {
      const findings = Array.from({ length: day % 7 }, (_, i) => finding(`${i}-${day % 3}`))
      await night(store, [app(findings)], { started: at(day), compacts })
      await night(store, [app(findings.slice(1))], {
        started: at(day),
        id: `p${day}`,
        domain: 'process',
        compacts,
      })
    }
    return store
  }
  const seen = async (store: ReturnType<typeof memoryStore>) => {
    const ledger = openLedger(store)
    const { scans, damaged } = await ledger.history()
    const open = countOpen((await ledger.readAll()).flatMap((state) => state.open))
    return { scans, damaged, trend: trend(scans, open, 'week', FAR) }
  }

  test('is the same before and after months were put together: no count is lost', async () => {
    const [whole, compacted] = await Promise.all([season(false), season(true)])
    const [before, after] = await Promise.all([seen(whole), seen(compacted)])
    expect(after).toEqual(before)
    expect(after.scans).toHaveLength(180)
    expect(after.trend.some(({ open }) => open.high > 0)).toBe(true)
    const paths = [...compacted.files.keys()].toSorted()
    // The last night was on November 29: September was over for 35 days, October was not.
    expect(paths.filter((path) => path.startsWith('months/'))).toEqual(['months/2026-09.json'])
    expect(paths.filter((path) => path.startsWith('scans/2026/09'))).toEqual([])
    expect(paths.filter((path) => path.startsWith('scans/2026/10'))).toHaveLength(62)
  })

  test('two who put the same month together write the same; a second time there is nothing to do', async () => {
    const store = await season(false)
    const [one, other] = await Promise.all([
      openLedger(store).compact(FAR),
      openLedger(store).compact(FAR),
    ])
    expect(one).toEqual(other)
    expect([...one.keys()].filter((path) => path.startsWith('months/'))).toEqual([
      'months/2026-09.json',
      'months/2026-10.json',
    ])
    await store.write(one, '')
    expect(await openLedger(store).compact(FAR)).toEqual(new Map())
  })

  test('a scan that comes late is added to the file of its month', async () => {
    const store = await season(true)
    await night(store, [app([])], { started: at(30), id: 'late', compacts: false })
    const before = await seen(store)
    await store.write(await openLedger(store).compact(FAR), '')
    expect(store.files.has('scans/2026/09/30/late.json')).toBe(false)
    expect(await seen(store)).toEqual(before)
  })

  test('what ended leaves the files of earlier months when the next one is put together', async () => {
    const store = memoryStore()
    await night(store, [app([finding('short'), finding('long')])], { started: at(1) })
    await night(store, [app([finding('short'), finding('long')])], { started: at(32) })
    await store.write(await openLedger(store).compact('2026-11-06T00:00:00.000Z'), '')
    const september = () => store.files.get('months/2026-09.json') ?? ''
    expect(september()).toContain('Title of short')
    await night(store, [app([finding('long')])], { started: '2026-11-10T02:00:00.000Z' })
    expect(september()).toContain('Title of short')
    await store.write(await openLedger(store).compact(FAR), '')
    expect(september()).not.toContain('Title of short')
    expect(september()).toContain('Title of long')
    expect((await openLedger(store).history()).scans).toHaveLength(3)
  })

  test('a scan file that is broken is passed over, named, and left where it is', async () => {
    const store = await season(false)
    const path = 'scans/2026/09/05/20260905T020000Z-00000000.json'
    store.files.set(path, '{ "version": 1, ')
    await store.write(await openLedger(store).compact(FAR), '')
    expect(store.files.has(path)).toBe(true)
    const { scans, damaged } = await seen(store)
    expect([scans.length, damaged]).toEqual([179, [{ path, reason: 'it is no JSON' }]])
  })

  test('numbers that nobody counted count for nothing: sums of them stay numbers', async () => {
    const store = memoryStore()
    const { scan } = await night(store, [app([finding('a')])], { started: at(1) })
    const [path = ''] = [...store.files.keys()].filter((name) => name.includes(scan.id))
    const text = store.files.get(path) ?? ''
    store.files.set(
      path,
      text.replace('"points": 3', '"points": 1e308').replace('"rest": 0', '"rest": -1e308'),
    )
    const { scans } = await openLedger(store).history()
    expect(scans).toMatchObject([{ points: 0, requests: { graphql: 3 } }])
    expect(scans[0]?.requests).not.toHaveProperty('rest')
  })

  test.each<[string, string, RegExp]>([
    ['broken', '[', /no JSON/],
    ['of a later version', '{"version":9}', /version 9/],
  ])(
    'a month file that is %s is named and not written over, nor do its scans go',
    async (_, text, reason) => {
      const store = await season(true)
      store.files.set('months/2026-09.json', text)
      await night(store, [app([])], { started: at(30), id: 'late', compacts: false })
      const files = await openLedger(store).compact('2026-11-29T03:00:00.000Z')
      expect(files).toEqual(new Map())
      const ledger = openLedger(store)
      await ledger.history()
      expect(ledger.damaged()).toEqual([
        { path: 'months/2026-09.json', reason: expect.stringMatching(reason) },
      ])
    },
  )
})

describe('a month that is put together while others write', () => {
  /** Two weeks of scans, and a job that looks at them long after. */
  const begun = async () => {
    const store = memoryStore()
    for (let day = 1; day <= 14; day += 1)
      await night(store, [app(day % 2 ? [finding('a')] : [])], {
        started: at(day),
        compacts: false,
      })
    const slow = openLedger(store)
    const { scans } = await slow.history()
    return { store, slow, before: scans.map(({ id, change }) => [id, change]) }
  }
  const AFTER = '2026-12-01T02:00:00.000Z'
  const counted = async (store: ReturnType<typeof memoryStore>) => {
    const { scans, damaged } = await openLedger(store).history()
    expect(damaged).toEqual([])
    return scans.map(({ id, change }) => [id, change])
  }

  test('takes no scan twice and loses none, whoever is first', async () => {
    const { store, slow, before } = await begun()
    // Listed by the slow job before; gone when it reads them.
    await night(store, [app([finding('b')])], { started: AFTER })
    const between = await counted(store)
    await slow.write(await slow.compact('2026-12-01T03:00:00.000Z'), 'late')
    expect(await counted(store)).toEqual(between)
    expect(between.slice(0, before.length)).toEqual(before)
    expect(between).toHaveLength(before.length + 1)
  })

  test('and what was written between reading and writing stays', async () => {
    const { store, slow, before } = await begun()
    const files = await slow.compact('2026-12-01T03:00:00.000Z')
    await night(store, [app([finding('b')])], { started: AFTER, compacts: false })
    await slow.write(files, 'compacted')
    expect(await counted(store)).toHaveLength(before.length + 1)
    // Whatever was so then can be built again from what stands there.
    const state = stateIn(store)
    store.files.set(APP, '')
    const [again] = await openLedger(store).readAll()
    expect(again && asRecorded(again)).toEqual(asRecorded(state))
  })
})

test('events are what was new, worse, back and gone, since a time, oldest first', async () => {
  const store = memoryStore()
  await lively(store)
  const ledger = openLedger(store)
  const events = await ledger.events(at(2))
  expect(
    events.map(({ kind, fingerprint, time }) => [kind, fingerprint, time.slice(0, 10)]),
  ).toEqual([
    ['new', 'b', '2026-09-02'],
    ['resolved', 'went', '2026-09-02'],
  ])
  expect(events[1]).toMatchObject({
    check: 'code/settings',
    severity: 'high',
    since: at(1),
    why: 'in order again',
    repository: 'acme/app',
    domain: 'code',
  })
  expect(events[0]?.finding).toMatchObject({ subject: 'setting.b', line: 1 })
  expect((await ledger.events('')).length).toBe(4)
})

test('reading asks little of the store: one list, files many at a time', async () => {
  const store = memoryStore()
  const looks = Array.from({ length: 500 }, (_, i) => ({ name: `acme/r${i}`, id: `R${i}` }))
  await night(store, looks, { started: at(1) })
  store.lists = 0
  store.reads = 0
  const ledger = openLedger(store)
  expect((await ledger.read('code')).size).toBe(500)
  expect((await ledger.readAll()).length).toBe(500)
  await ledger.history()
  expect(await ledger.text(APP)).toBeNull()
  expect([store.lists, store.reads]).toEqual([1, expect.toSatisfy((n: number) => n <= 10)])
})
