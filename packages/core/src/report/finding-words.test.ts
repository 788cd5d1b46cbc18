import { describe, expect, test } from 'vitest'
import { actionUnpinned, apiWith, eslintOff } from '../../../../test/examples/reports.ts'
import type { Finding } from '../model/index.ts'
import { findingBlock } from './finding-markdown.ts'
import { differenceLine, differenceOf, titleWords } from './finding-words.ts'

const lineOf = (finding: Finding): string | null => {
  const difference = differenceOf(finding)
  return difference === null ? null : differenceLine(difference, (text) => text)
}

/** How things are, not what changed: no direction. */
const state = (part: Partial<Finding>): Finding => {
  const { direction: _, expected: __, actual: ___, ...rest } = eslintOff
  return { ...rest, ...part }
}

describe('what a finding compares', () => {
  test('a change goes from one value to another; words need no quotes', () => {
    expect(lineOf({ ...eslintOff, expected: 'production', actual: 'internal' })).toBe(
      'production → internal',
    )
    expect(lineOf({ ...eslintOff, expected: true, actual: 'true' })).toBe('true → "true"')
    const { actual: _, ...removed } = eslintOff
    expect(lineOf({ ...removed, expected: ['a'] })).toBe('["a"] → not set')
  })

  test('a state is expected and found', () => {
    expect(
      lineOf(state({ title: 'There is no [extends]', expected: 'a ruleset for it', actual: null })),
    ).toBe('expected a ruleset for it, found nothing')
    expect(lineOf(state({ title: 'Too few', expected: 2, actual: ['a', 1] }))).toBe(
      'expected 2, found a, 1',
    )
  })

  test('values under names are words, too; deeper data is JSON', () => {
    const expected = { approvals: 2, checks: ['test', 'lint'] }
    const actual = { approvals: 0, checks: [] }
    expect(lineOf(state({ title: 'Merged', expected, actual }))).toBe(
      'expected approvals: 2; checks: test, lint, found approvals: 0; checks: none',
    )
    expect(lineOf(state({ title: 'Deep', expected: { a: { b: 1 } } }))).toBe(
      'expected {"a":{"b":1}}',
    )
    expect(lineOf(state({ title: 'Nothing', expected: [], actual: {} }))).toBe(
      'expected none, found {}',
    )
  })

  test('what the title says is not said again', () => {
    const title = 'check.toml extends base, web, none of which is for tier production'
    const expected = 'a ruleset that ends with -production'
    expect(lineOf(state({ title, expected, actual: ['base', 'web'] }))).toBeNull()
    expect(lineOf(state({ title }))).toBeNull()
  })

  test('in Markdown a sentence is text and a value is code', () => {
    const [repository] = [apiWith([])]
    const finding = state({ title: 'x', expected: 'one that still holds', actual: '2026-11-20' })
    const block = findingBlock({ check: 'c', finding }, repository, {
      level: 3,
      diff: false,
      scanned: '2026-11-21T06:00:00Z',
    })
    expect(block).toContain(': expected one that still holds, found `2026-11-20`\n')
  })
})

test('a title has commit ids as people read them', () => {
  const title = 'uses: third/party@89e6c98d92887913cadf06b2adb97f26cde4849b → third/party@main'
  expect(titleWords({ ...actionUnpinned, title })).toBe(
    'uses: third/party@89e6c98 → third/party@main',
  )
})

test('in Markdown a commit id can be copied as it is', () => {
  const finding = {
    ...actionUnpinned,
    title: 'third/party@89e6c98d92887913cadf06b2adb97f26cde4849b',
  }
  const [heading] = findingBlock({ check: 'c', finding }, apiWith([]), {
    level: 3,
    diff: false,
    scanned: '',
  }).split('\n')
  expect(heading).toBe('### 🟡 Medium: third/party@`89e6c98`')
})
