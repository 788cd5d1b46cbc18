import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect } from 'vitest'
import { directoryLedger } from '../../packages/core/src/ledger/directory.ts'
import { openLedger } from '../../packages/core/src/ledger/ledger.ts'
import {
  addBySeverity,
  type BySeverity,
  countOpen,
  noneOpen,
  type Report,
  totalOf,
  trend,
} from '../../packages/core/src/model/index.ts'
import { drift } from '../support/bundle.ts'
import { at } from '../support/clock.ts'
import { LOOSE, type Night, processTest, STRICT, test } from '../support/night.ts'

/** Weeks of real scans, and whether everything that tells of them says the same. */

const dayOf = (n: number, hour = 2): string =>
  new Date(Date.UTC(2026, 8, 1 + n, hour)).toISOString()

const folderOf = ({ folder }: Night): string => join(folder, 'ledger')

/** What somebody reads who opens the files. */
const readBack = async (night: Night) => {
  const ledger = openLedger(directoryLedger(folderOf(night)))
  const states = await ledger.readAll()
  const { scans, damaged } = await ledger.history()
  expect([damaged, ledger.damaged()]).toEqual([[], []])
  const changes = noneOpen()
  for (const { change } of scans) addBySeverity(changes, change)
  return { scans, changes, open: countOpen(states.flatMap((state) => state.open)) }
}

/** What the page says is open, by severity, and the last week or day of its trend. */
const dashboardSays = async (night: Night, time: string) => {
  const site = join(night.folder, 'site')
  const { code, stderr } = await drift(
    ['dashboard', '--ledger', `dir:${folderOf(night)}`, '--out', site],
    { env: at(time) },
  )
  expect([code, stderr]).toEqual([0, ''])
  const html = await readFile(join(site, 'index.html'), 'utf8')
  const cards = [...html.matchAll(/<span class="big(?: zero)?">([\d,]+)<\/span>/g)]
  const table = html.slice(html.indexOf('<caption class="hidden">Findings over time'))
  const [newest = ''] = /<tbody><tr>.*?<\/tr>/s.exec(table) ?? []
  const numbers = (cells: Iterable<RegExpMatchArray>) => [...cells].map(([, n]) => Number(n))
  return {
    cards: numbers(cards),
    trend: numbers(newest.matchAll(/<td class="number">(\d+)<\/td>/g)).slice(0, 4),
  }
}

const shown = ({ critical, high, medium, low }: BySeverity): number[] => [
  critical,
  high,
  medium,
  low,
]

/** A night's work in an organization of four: something breaks, something is mended, one is renamed. */
const live = (night: Night) => {
  const [one, ...others] = ['api', 'app', 'docs', 'web'].map((name) => night.add(name))
  return (n: number): void => {
    const date = dayOf(n, 1)
    const chosen = others[n % others.length]
    if (n % 3 === 1) chosen?.commit({ files: { 'tsconfig.json': LOOSE }, date })
    if (n % 5 === 4) chosen?.commit({ files: { 'tsconfig.json': STRICT }, date })
    if (n % 6 === 2) one?.commit({ files: { 'eslint.config.js': null }, date })
    if (n % 6 === 5) {
      const restored = {
        'eslint.config.js': "export default [{ rules: { 'no-eval': 'error' } }]\n",
      }
      one?.commit({ files: restored, date })
    }
    if (n === 12) one?.rename('gateway')
  }
}

describe('after weeks of nights', () => {
  test('report, summary, ledger and dashboard say the same', { timeout: 120_000 }, async ({
    night,
  }) => {
    const happens = live(night)
    const seen = new Set<number>()
    for (let n = 0; n < 21; n += 1) {
      happens(n)
      const step = await night.action({ ledger: `dir:${folderOf(night)}` }, at(dayOf(n)))
      expect(step.code, step.stdout).toBe(0)
      const report: Report = JSON.parse(await readFile(step.outputs.report ?? '', 'utf8'))
      const { scans, changes, open } = await readBack(night)

      expect(report.totals.severity, `night ${n}`).toEqual(open)
      expect(changes, `night ${n}`).toEqual(open)
      expect(scans.at(-1)?.open, `night ${n}`).toEqual(open)
      const line = /^ {2}line \[(.*)\]$/m.exec(step.summary)?.[1]?.split(', ').map(Number)
      if (n > 0) expect(line?.at(-1), `night ${n}`).toBe(totalOf(open))
      seen.add(totalOf(open))
      if (n % 7 !== 6) continue
      const page = await dashboardSays(night, dayOf(n, 3))
      expect(page, `night ${n}`).toEqual({ cards: shown(open), trend: shown(open) })
      // Each day as it was said to be on that day.
      const days = trend(scans, open, 'day', dayOf(n)).map((day) => totalOf(day.open))
      expect(line).toEqual(days)
    }
    // They were no quiet weeks.
    expect(seen.size).toBeGreaterThan(2)
  })
})

/** Bytes of all files, and of those of scans alone. */
const bytesOf = async (night: Night) => {
  const root = folderOf(night)
  const files = await readdir(root, { recursive: true, withFileTypes: true })
  let [all, scans] = [0, 0]
  for (const file of files) {
    if (!file.isFile()) continue
    const { length } = await readFile(join(file.parentPath, file.name))
    all += length
    if (file.parentPath.startsWith(join(root, 'scans'))) scans += length
  }
  return { all, scans }
}

describe('what a night adds', () => {
  test('of 200 repositories with something open each goes by what changed', {
    timeout: 120_000,
  }, async ({ night }) => {
    const all = Array.from({ length: 200 }, (_, i) => night.add(`repository-${i}`))
    const options = ['--issue-mode', 'none']
    await night.scan(at(dayOf(0)), ...options, '--all')
    for (const one of all) one.commit({ files: { 'tsconfig.json': LOOSE }, date: dayOf(1, 1) })
    await night.scan(at(dayOf(1)), ...options)
    const before = await bytesOf(night)

    // Nothing changed: the numbers of the scan alone.
    const { report } = await night.scan(at(dayOf(2)), ...options)
    expect(report.totals.severity.high).toBe(200)
    const quiet = await bytesOf(night)
    expect(quiet.all - before.all).toBeLessThan(3000)

    // One in twenty: each with what is new in full, and its next state.
    for (const one of all.slice(0, 10))
      one.commit({ files: { 'eslint.config.js': null }, date: dayOf(3, 1) })
    await night.scan(at(dayOf(3)), ...options)
    const busy = await bytesOf(night)
    expect(busy.scans - quiet.scans).toBeLessThan(3000 + 10 * 6000)
    expect(busy.all - quiet.all).toBeLessThan(3000 + 10 * 8000)
  })

  processTest(
    'nor where every repository is looked at every night',
    { timeout: 60_000 },
    async ({ night }) => {
      for (let i = 0; i < 40; i += 1) night.add(`repository-${i}`)
      await night.scan(at(dayOf(0)))
      const before = await bytesOf(night)
      const { report } = await night.scan(at(dayOf(1)))
      expect(report.repositories).toHaveLength(40)
      expect((await bytesOf(night)).all - before.all).toBeLessThan(3000)
    },
  )
})
