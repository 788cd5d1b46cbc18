import { describe, expect, it } from 'vitest'
import { parseConventional } from './conventional.ts'

const parse = (message: string) => parseConventional(message.split('\n'))

describe('a Conventional Commit', () => {
  it.each([
    ['feat: add a door', { type: 'feat', scope: null, breaking: false, description: 'add a door' }],
    ['fix(core): x', { type: 'fix', scope: 'core', breaking: false, description: 'x' }],
    ['feat(api)!: drop v1', { type: 'feat', scope: 'api', breaking: true, description: 'drop v1' }],
    ['refactor!: drop Node 6', { type: 'refactor', breaking: true }],
    ['FIX: case does not matter', { type: 'FIX' }],
    ['feat(deps/dev tools): 日本語 🎉', { scope: 'deps/dev tools', description: '日本語 🎉' }],
    ['docs: a: b (c)', { description: 'a: b (c)' }],
    ['feat: x\n\nbody\n\nBREAKING CHANGE: no more y', { breaking: true }],
    ['feat: x\n\nBREAKING-CHANGE: no more y', { breaking: true }],
    ['feat: x\n\nBREAKING CHANGE #12', { breaking: true }],
    ['feat: x\n\nbreaking changes are described elsewhere', { breaking: false }],
  ])('%j', (message, expected) => {
    expect(parse(message)).toMatchObject({ commit: expected })
  })

  it.each([
    ['add a door', 'it does not begin with a type and a colon'],
    ['', 'it does not begin with a type and a colon'],
    [': x', 'it does not begin with a type and a colon'],
    ['feat : x', 'it does not begin with a type and a colon'],
    ['two words: x', 'it does not begin with a type and a colon'],
    ['✨: x', 'it does not begin with a type and a colon'],
    ['feat(): x', 'its scope is not a word in parentheses'],
    ['feat(a)b: x', 'its scope is not a word in parentheses'],
    ['feat(a(b)): x', 'its scope is not a word in parentheses'],
    ['feat(a: x', 'its scope is not a word in parentheses'],
    ['feat:x', 'there is no space after the colon'],
    ['feat:', 'it has no description after the colon'],
    ['feat:  ', 'it has no description after the colon'],
    ['feat: x\nbody', 'there is no empty line after its first line'],
    [
      'feat: x\n\nBreaking Change: y',
      'its footer is not written as "BREAKING CHANGE: description"',
    ],
    ['feat: x\n\nBREAKING CHANGE:', 'its footer is not written as "BREAKING CHANGE: description"'],
  ])('is not %j', (message, problem) => {
    expect(parse(message)).toEqual({ problem })
  })

  it('takes no longer for a line that somebody made to be slow', () => {
    const started = performance.now()
    for (const hostile of ['a', '(', '(a', ' ', ': ', 'feat(a '])
      parse(`feat(${hostile.repeat(50_000)}: x`)
    expect(performance.now() - started).toBeLessThan(1_000)
  })
})
