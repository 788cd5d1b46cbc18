import { describe, expect, test } from 'vitest'
import { finding, memoryStore, night, scanOf } from '../../../../test/examples/ledger.ts'
import { api, organizationReport } from '../../../../test/examples/reports.ts'
import { openLedger } from '../ledger/ledger.ts'
import { reconcile } from '../ledger/reconcile.ts'
import type { Domain, Finding } from '../model/index.ts'
import type { Scanned } from './scan.ts'
import { knowingOf, toldMeanwhile } from './told-elsewhere.ts'

/** Two jobs of one ledger: while ours looks, another one tells. */

const ISSUE = { repository: 'acme/app', number: 7, url: 'u/7', nodeId: 'I_7' }
const at = (hour: number): string => `2026-11-21T0${hour}:00:00.000Z`
const app = (findings: Finding[]) => ({ name: 'acme/app', id: 'R1', findings })

/** A night whose findings were told in an issue. */
const told = async (
  store: ReturnType<typeof memoryStore>,
  findings: Finding[],
  options: { started: string; domain?: Domain },
) => {
  await night(store, [app(findings)], options)
  const path = `repos/acme/app/${options.domain ?? 'code'}.json`
  const state = JSON.parse(store.files.get(path) ?? '')
  for (const one of state.open) one.told = { severity: one.severity, issue: ISSUE }
  store.files.set(path, JSON.stringify(state))
}

/** What our scan of code found, by the ledger as it was when it began. */
const ours = async (
  ledger: ReturnType<typeof openLedger>,
  findings: Finding[],
): Promise<Scanned> => {
  const known = await ledger.read('code')
  const { states } = scanOf([app(findings)], known, { started: at(2) })
  const before = known.get('acme/app') ?? null
  const result = { check: 'code/settings', status: 'fail', subject: 'a', message: '' } as const
  const { results } = reconcile([{ ...result, findings }], before, 'acme/app', at(2))
  for (const state of states.values()) for (const one of state.open) delete one.told
  return {
    domain: 'code',
    checks: [],
    report: { ...organizationReport, repositories: [{ ...api, name: 'acme/app', results }] },
    looked: 1,
    cutShort: false,
    states,
    known,
    reportOnly: false,
  }
}

const statesOf = ({ report }: Scanned) =>
  report.repositories.flatMap(({ results }) =>
    results.flatMap(({ findings }) => findings.map(({ state, issue }) => [state, issue])),
  )

const afterwards = async (scanned: Scanned, ledger: ReturnType<typeof openLedger>) =>
  knowingOf(scanned, await toldMeanwhile(scanned, { ledger } as never))

describe('what another job told while this one looked', () => {
  test('is known when this one tells, and who told it is remembered', async () => {
    const store = memoryStore()
    const ledger = openLedger(store)
    const scanned = await ours(ledger, [finding('a'), finding('b')])
    await told(store, [finding('a')], { started: at(1) })
    const after = await afterwards(scanned, ledger)
    expect(statesOf(after)).toEqual([
      ['open', 'u/7'],
      ['new', undefined],
    ])
    const { open = [] } = after.states.get('acme/app') ?? {}
    expect(open.map((one) => one.told?.issue?.number)).toEqual([7, undefined])
  })

  test('is told again where it is graver', async () => {
    const store = memoryStore()
    const ledger = openLedger(store)
    const scanned = await ours(ledger, [finding('a', { severity: 'critical' })])
    await told(store, [finding('a')], { started: at(1) })
    expect(statesOf(await afterwards(scanned, ledger))).toEqual([['new', undefined]])
  })

  test('likewise what another domain told, then or long ago; but not to a report alone', async () => {
    const store = memoryStore()
    const ledger = openLedger(store)
    await told(store, [finding('a')], { started: at(1), domain: 'process' })
    await night(store, [app([finding('b')])], { started: at(1), domain: 'infra' })
    const scanned = await ours(ledger, [finding('a'), finding('b')])
    expect(statesOf(await afterwards(scanned, ledger))).toEqual([
      ['open', 'u/7'],
      ['new', undefined],
    ])
  })

  test('is not looked up on a night without news', async () => {
    const store = memoryStore()
    const ledger = openLedger(store)
    await told(store, [finding('a')], { started: at(1) })
    const scanned = await ours(ledger, [finding('a')])
    const { reads, lists } = store
    expect(await afterwards(scanned, ledger)).toBe(scanned)
    expect([store.reads, store.lists]).toEqual([reads, lists])
  })

  test('what came back is news, though the ledger has told of it before', async () => {
    const store = memoryStore()
    const ledger = openLedger(store)
    await told(store, [finding('a')], { started: at(0) })
    await told(store, [finding('a')], { started: at(0), domain: 'process' })
    await night(store, [app([])], { started: at(1) })
    const scanned = await ours(ledger, [finding('a')])
    expect(statesOf(await afterwards(scanned, ledger))).toEqual([['back', undefined]])
  })
})
