import { describe, expect, it } from 'vitest'
import { verdict } from '../../shared/verdict.ts'
import { exampleInput } from './examples.ts'
import { violation } from './violation.ts'

const said = {
  check: 'process/commits',
  rule: 'process/bad-pattern',
  subject: 'pattern',
  title: 'It is no regular expression',
  fix: 'Correct it.',
}

describe('a violation', () => {
  it('is graded by its rule, milder in a prototype', async () => {
    expect(violation(said, await exampleInput(''))).toMatchObject({
      severity: 'medium',
      rule: 'process/bad-pattern',
      evidence: {},
    })
    expect(violation(said, await exampleInput('', {}, 'prototype')).severity).toBe('low')
  })

  it('is told from another one by check, subject and file, and by nothing else', async () => {
    const input = await exampleInput('')
    const { fingerprint } = violation(said, input)
    expect(violation({ ...said, title: 'Other words' }, input).fingerprint).toBe(fingerprint)
    expect(violation({ ...said, file: 'check.toml' }, input).fingerprint).not.toBe(fingerprint)
    expect(violation({ ...said, subject: 'x' }, input).fingerprint).not.toBe(fingerprint)
  })

  it('cannot be graded by a rule that does not exist', async () => {
    const input = await exampleInput('')
    expect(() => violation({ ...said, rule: 'process/nonsense' }, input)).toThrow(
      'there is no process rule process/nonsense',
    )
  })
})

describe('a verdict', () => {
  it('is a failure from medium on, a warning below, and else a pass', async () => {
    const words = { pass: 'In order', fail: 'Not in order' }
    const medium = violation(said, await exampleInput(''))
    const low = violation(said, await exampleInput('', {}, 'prototype'))
    const of = (...findings: (typeof low)[]) =>
      verdict('process/commits', 'acme/app', findings, words)
    expect(of(low, medium)).toMatchObject({ status: 'fail', message: 'Not in order' })
    expect(of(low)).toMatchObject({ status: 'warning', message: 'Not in order' })
    expect(of()).toMatchObject({ status: 'pass', message: 'In order', subject: 'acme/app' })
  })
})
