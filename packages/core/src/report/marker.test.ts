import { describe, expect, test } from 'vitest'
import { manyFindings } from '../../../../test/examples/reports.ts'
import type { Severity } from '../model/index.ts'
import { type MarkerHead, markerComment, parseMarkers, toldBy } from './marker.ts'

const head: MarkerHead = { repository: 'acme/api', domain: 'code', mode: 'scan', scan: 's1' }
const two = [
  { fingerprint: '6e1de5b0c57d7744710b', severity: 'high' as const },
  { fingerprint: 'ba0777322c5685f93594', severity: 'low' as const },
]

test('what an issue told is read back from its body', () => {
  const body = `### Something\n\n${markerComment(head, two)}\n`
  expect(body).toContain('<!-- drift-toolkit:v1 {"repository":"acme/api","domain":"code"')
  expect(parseMarkers(body)).toEqual([
    {
      ...head,
      fingerprints: { '6e1de5b0c57d7744710b': 'high', ba0777322c5685f93594: 'low' },
    },
  ])
  const [marker] = parseMarkers(body)
  expect(marker && toldBy(marker)('6e1de5b0c57d7744710b')).toBe('high')
  expect(marker && toldBy(marker)('00000000000000000000')).toBeNull()
  expect(marker && toldBy(marker)('constructor')).toBeNull()
})

test('several markers, CRLF and text around them do not matter', () => {
  const other = { ...head, repository: 'acme/web' }
  const body = `a\r\n${markerComment(head, two)}\r\n\r\n${markerComment(other, [])}  \r\nb`
  expect(parseMarkers(body).map(({ repository }) => repository)).toEqual(['acme/api', 'acme/web'])
})

test('hostile names cannot end the comment', () => {
  const hostile = { ...head, repository: 'a--><img>@x#1-- --!>---', scan: '--' }
  const comment = markerComment(hostile, [{ fingerprint: '--><b>', severity: 'low' }])
  expect(comment.slice(4, -3)).not.toMatch(/--|[<>@#]/)
  expect(parseMarkers(comment)[0]).toMatchObject({ ...hostile, fingerprints: { '--><b>': 'low' } })
})

describe('what is not a marker is passed over', () => {
  const good = markerComment(head, two)
  test.each([
    ['inside a fence', `\`\`\`\`diff\n\`\`\`\n${good}\n\`\`\`\``],
    ['in the middle of a line', `see ${good}`],
    ['cut off', good.slice(0, -10)],
    ['not JSON', '<!-- drift-toolkit:v1 {oops} -->'],
    ['another version', good.replace(':v1', ':v2')],
    ['without fingerprints', '<!-- drift-toolkit:v1 {"repository":"a","scan":"s"} -->'],
    ['another domain', good.replace('"code"', '"nonsense"')],
    ['empty', ''],
  ])('%s', (_, body) => {
    expect(parseMarkers(body)).toEqual([])
  })

  test('severities that are none are dropped, the rest is kept', () => {
    const marker = parseMarkers(good.replace('"high"', '"fatal"'))[0]
    expect(marker?.fingerprints).toEqual({ ba0777322c5685f93594: 'low' })
  })
})

test.each([1_000, 3_000, 10_000])('%i findings fit, and each is known to be told', (number) => {
  const grades: Severity[] = ['critical', 'high', 'medium', 'low']
  const findings = manyFindings(number).map((finding, index) => ({
    fingerprint: finding.fingerprint,
    severity: grades[Math.floor((index * 4) / number)] ?? 'low',
  }))
  const comment = markerComment(head, findings)
  expect(comment.length).toBeLessThan(52_000)
  const marker = parseMarkers(comment)[0]
  if (!marker) throw new Error('the marker is read back')
  expect(marker.more).toBeUndefined()
  const told = toldBy(marker)
  const wrong = findings.filter((one) => told(one.fingerprint) !== one.severity)
  // Three bytes each: a few of ten thousand share them with a graver one.
  expect(wrong.length).toBeLessThan(number === 10_000 ? 10 : 1)
  expect(findings.every((one) => told(one.fingerprint) !== null)).toBe(true)
  const others = manyFindings(1_000, {}).map((_, index) => `${index}`.padStart(20, 'f'))
  expect(others.filter((one) => told(one) !== null).length).toBeLessThan(10)
})

test('past ten thousand the gravest are kept and the others counted', () => {
  const comment = markerComment(head, manyFindings(12_000))
  expect(comment.length).toBeLessThan(52_000)
  expect(comment).toContain('"more":1700')
})
