import { describe, expect, it } from 'vitest'
import { PROCESS_RULES, processSeverity } from './index.ts'

describe('rules that grade violations of [process]', () => {
  it('have ids of their own', () => {
    const ids = PROCESS_RULES.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.every((id) => id.startsWith('process/'))).toBe(true)
  })

  it('a prototype is graded one lower, and no rule no grade', () => {
    expect(processSeverity('process/required-file', 'production')).toBe('medium')
    expect(processSeverity('process/required-file', 'prototype')).toBe('low')
    expect(() => processSeverity('process/none', 'production')).toThrow('no process rule')
  })
})
