import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { exampleInput } from '../../../../../test/browser/example.ts'
import { hostileInput } from '../../../../../test/browser/hostile.ts'
import { dataOf } from './budget.ts'
import { renderDashboard } from './index.ts'
import { dashboardModel } from './model/model.ts'
import { unpack } from './shared/packed.ts'

const example = renderDashboard(exampleInput())
const between = (html: string, open: RegExp, close: string): string => {
  const begin = open.exec(html)
  const from = (begin?.index ?? -1) + (begin?.[0].length ?? 0)
  return html.slice(from, html.indexOf(close, from))
}

describe('the page', () => {
  test('allows its own style and script by their hashes, and nothing else', () => {
    const hash = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`
    const policy = between(example, /Content-Security-Policy" content="/, '"').replaceAll(
      '&#39;',
      "'",
    )
    expect(policy.split('; ')).toEqual([
      "default-src 'none'",
      `style-src '${hash(between(example, /<style>/, '</style>'))}'`,
      `script-src '${hash(between(example, /<script>/, '</script>'))}'`,
      "base-uri 'none'",
      "form-action 'none'",
    ])
  })

  test('asks for nothing: no source, no style sheet, no font, no style of an element', () => {
    expect(example).not.toMatch(
      /\s(?:src|style|srcset|poster)=|<link|@import|url\(|<iframe|\son\w+=/,
    )
  })

  test('is the same for the same ledger', () => {
    expect(renderDashboard(exampleInput())).toBe(example)
  })

  test('can be read without its script: the gravest first', () => {
    const table = between(example, /id="finding-table"/, '</table>')
    expect(table.match(/<tr>|<tr class/g)?.length).toBe(51)
    expect(table.indexOf('critical')).toBeLessThan(table.indexOf('medium'))
  })

  test('has each picture as numbers too', () => {
    expect(example.match(/<svg class="(?:chart wide|bars)"/g)).toHaveLength(3)
    expect(example.match(/The same numbers as a table/g)).toHaveLength(2)
  })
})

describe('empty', () => {
  const empty = (about: Partial<Parameters<typeof renderDashboard>[0]>) =>
    renderDashboard({
      ...exampleInput(),
      states: [],
      history: { scans: [], damaged: [] },
      ...about,
    })

  test('an empty ledger says what will be there', () => {
    const html = empty({})
    for (const words of [
      'Nothing has been scanned yet',
      'No history yet',
      'No audits yet',
      'No scans yet',
      'No repositories yet',
    ])
      expect(html).toContain(words)
  })

  test('and claims nothing: neither that nothing is new nor that nothing is hidden', () => {
    expect(empty({})).not.toMatch(/New this week|nothing hidden/)
  })

  test('no finding is good news', () => {
    const states = exampleInput().states.map((state) => ({ ...state, open: [], unknown: [] }))
    const html = empty({ states })
    for (const words of [
      'Nothing drifts',
      'All 49 repositories are as declared',
      'Not one finding',
      'Nothing is hidden',
    ])
      expect(html).toContain(words)
  })

  test('where something is hidden, nobody claims that all is well', () => {
    const states = exampleInput().states.map((state) => ({ ...state, open: [] }))
    const html = empty({ states })
    expect(html).toContain('No drift in what could be seen')
    expect(html).toMatch(/1\d parts could not be seen: what is there is not known/)
    expect(html).not.toMatch(/Nothing drifts|Well done/)
  })

  test('files that could not be read are named, with what is wrong', () => {
    const damaged = [{ path: 'scans/2026/11/20/x.json', reason: 'it ends in the middle' }]
    const html = empty({ history: { scans: [], damaged } })
    expect(html).toContain('scans/2026/11/20/x.json')
    expect(html).toContain('it ends in the middle')
    expect(html).not.toContain('Nothing is hidden')
  })
})

describe('size', () => {
  const large = exampleInput({ repositories: 1000, findings: 5000 })

  test('1,000 repositories and 5,000 findings stay under 3 MB', () => {
    expect(dashboardModel(large).rows.findings.length).toBeGreaterThanOrEqual(5000)
    expect(Buffer.byteLength(renderDashboard(large))).toBeLessThan(3_000_000)
  })

  test('what would be too much leaves out the mildest, and says so', () => {
    const { rows } = dashboardModel(large)
    const { json, leftOut } = dataOf(rows, 300_000)
    const kept = unpack(JSON.parse(json)).findings
    expect(json.length).toBeLessThanOrEqual(300_000)
    expect(kept.length + leftOut).toBe(rows.findings.length)
    expect(kept.map(({ title }) => title)).toEqual(
      rows.findings.slice(0, kept.length).map(({ title }) => title),
    )
    const huge = exampleInput({ repositories: 1000, findings: 14_000 })
    expect(Buffer.byteLength(renderDashboard(huge))).toBeLessThan(3_000_000)
  })
})

describe('hostile text', () => {
  const html = renderDashboard(hostileInput())

  test('is never an element, an address or an end of the data', () => {
    expect(html).not.toMatch(/<(?:img|iframe|object|embed)\b/i)
    expect(html.match(/<script/g)).toHaveLength(2)
    expect(html).not.toMatch(/href="(?!https?:\/\/|#)/i)
    expect(html).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/)
  })

  test('of any length does not make the page long', () => {
    expect(html.length).toBeLessThan(300_000)
  })
})
