import { describe, expect, it } from 'vitest'
import { isRecord, isTextUpTo, isTime, own } from './shape.ts'

describe('values from outside', () => {
  it('are records where they have keys of their own', () => {
    expect([{}, Object.create(null)].every(isRecord)).toBe(true)
    expect([null, undefined, [], 'text', 1].some(isRecord)).toBe(false)
  })

  it('say what they say themselves, and nothing that every object has', () => {
    const record = JSON.parse('{"team": "shop", "__proto__": "theirs"}') as Record<string, string>
    expect(own(record, 'team')).toBe('shop')
    expect(own(record, '__proto__')).toBe('theirs')
    expect(own(record, 'constructor')).toBeUndefined()
  })

  it('are moments where a date can be read from them', () => {
    expect(isTime('2026-11-20T06:00:00Z')).toBe(true)
    expect(['', 'soon', 1_763_618_400_000, null].some(isTime)).toBe(false)
  })

  it('are texts of a length where they say something', () => {
    const isName = isTextUpTo(5)
    expect(isName('sales')).toBe(true)
    expect(['', '  ', 'marketing', 5].some(isName)).toBe(false)
  })
})
