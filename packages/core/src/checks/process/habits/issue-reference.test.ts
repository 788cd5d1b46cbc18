import { describe, expect, it } from 'vitest'
import { CLOSING_KEYWORDS, namesIssue } from './issue-reference.ts'

const named = (text: string, keywords = CLOSING_KEYWORDS) => namesIssue(text, keywords)

describe('a reference to an issue', () => {
  it.each([
    'Closes #12',
    'this fixes: #12.',
    'RESOLVED #12, and more',
    'Closes:#12',
    '**Fixes** acme/other-app#12',
    'Closes GH-12',
    'Closes https://github.com/acme/app/issues/12',
    'Closes https://github.example.com/acme/app/issues/12#issuecomment-1',
    'closes [#12](https://github.com/acme/app/issues/12)',
    'closes\r\n#12',
    '- [x] Closes (#12)',
  ])('%j', (text) => {
    expect(named(text)).toBe(true)
  })

  it.each([
    '',
    '#12',
    'see #12',
    'discloses #12',
    'Closes #',
    'Closes #12a',
    'Closes 12',
    'Closes the door #12',
    'Closes https://github.com/acme/app/pull/12',
    '<!-- e.g. Closes #12 -->',
    '<!-- Closes #12',
    'Closes <!-- which one? --> nothing',
  ])('is not %j', (text) => {
    expect(named(text)).toBe(false)
  })

  it('goes by the words that were declared, which may be several', () => {
    expect(named('Part of: #12', ['part of'])).toBe(true)
    expect(named('of #12', ['part of'])).toBe(false)
    expect(named('Closes #12', ['part of'])).toBe(false)
    expect(named('.* #12', ['.*', '', ' '])).toBe(false)
  })

  it('takes no longer for a text that somebody made to be slow', () => {
    const started = performance.now()
    for (const hostile of ['closes ', 'closes', ' ', '<!--', '#1 ', '(((', 'a/', ':'])
      named(`closes${hostile.repeat(50_000)}`)
    expect(performance.now() - started).toBeLessThan(2_000)
  })
})
