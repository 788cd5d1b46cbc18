import { describe, expect, it } from 'vitest'
import { compilePattern } from './pattern.ts'

describe('a pattern', () => {
  it.each([
    ['^[A-Z]+-\\d+', 'ABC-12 x', true],
    ['^[A-Z]+-\\d+', 'x ABC-12', false],
    ['ABC', 'x ABC', true],
    ['(?i)^abc$', 'ABC', true],
    ['^(feat|fix)/', 'fix/a', true],
    ['^\\p{Lu}', 'Ä', true],
    ['', '', true],
  ])('%s on %s', (source, text, expected) => {
    const pattern = compilePattern(source)
    expect(pattern.kind === 'pattern' && pattern.matches(text)).toBe(expected)
  })

  it.each(['[', '(', '*', 'a{2,1}', '(?P<', '\\'])('%s is a mistake', (source) => {
    const pattern = compilePattern(source)
    expect(pattern).toMatchObject({ kind: 'invalid', reason: expect.stringMatching(/./) })
  })

  it.each(['^(?!wip)', '(?=x)', '(?<!a)b', '(a)\\1', '(?<n>a)\\k<n>'])(
    '%s cannot be run in bounded time',
    (source) => {
      expect(compilePattern(source)).toEqual({
        kind: 'unbounded',
        reason: 'it uses lookaround or back references',
      })
    },
  )

  it.each([
    ['(a+)+$', false],
    ['(a|a)*$', true],
    ['^(([a-z])+.)+[A-Z]([a-z])+$', false],
  ])('%s ends quickly on a text that takes others years', (source, expected) => {
    const pattern = compilePattern(source)
    const text = `${'a'.repeat(9_000)}${'!'.repeat(41_000)}`
    const started = performance.now()
    expect(pattern.kind === 'pattern' && pattern.matches(text)).toBe(expected)
    expect(performance.now() - started).toBeLessThan(3_000)
  })

  it('costs no more than its own length for each character', () => {
    const [small, large] = ['a+', '(a{0,100}){0,10}'].map(compilePattern)
    const cost = (pattern: typeof small, text: string) =>
      pattern?.kind === 'pattern' ? pattern.cost(text) : Number.NaN
    expect(cost(small, 'aaaa')).toBe(2 * cost(small, 'aa'))
    expect(cost(large, 'a')).toBeGreaterThan(100 * cost(small, 'a'))
    expect(cost(small, 'a'.repeat(500_000))).toBe(cost(small, 'a'.repeat(100_000)))
  })

  it('is matched against the first 100,000 characters, where the trailers of a long squash stand too', () => {
    const pattern = compilePattern('b')
    if (pattern.kind !== 'pattern') throw new Error('it is one')
    expect(pattern.matches(`${'a'.repeat(99_999)}b`)).toBe(true)
    expect(pattern.matches(`${'a'.repeat(100_000)}b`)).toBe(false)
  })
})
