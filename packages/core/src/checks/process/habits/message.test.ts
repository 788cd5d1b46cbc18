import { describe, expect, it } from 'vitest'
import { foldWord, isWrittenByGit, readMessage, withoutNumber } from './message.ts'

describe('a message', () => {
  it.each([
    ['feat: x\r\n\r\nbody\r\n', 'feat: x', ['feat: x', '', 'body', '']],
    ['\n\nfeat: x\n', 'feat: x', ['feat: x', '']],
    ['feat: x\rbody', 'feat: x', ['feat: x', 'body']],
    ['', '', []],
    ['  \n\t\n', '', []],
  ])('%j', (message, subject, lines) => {
    expect(readMessage(message)).toEqual({ subject, lines })
  })

  it('goes without the number that GitHub puts behind it', () => {
    expect(withoutNumber('feat: x (#12)')).toBe('feat: x')
    expect(withoutNumber('feat: x (#12) (#13)')).toBe('feat: x (#12)')
    expect(withoutNumber('feat: x (#twelve)')).toBe('feat: x (#twelve)')
    expect(withoutNumber(' (#12)')).toBe(' (#12)')
  })

  it('is git’s own for a revert and for the first commit', () => {
    expect(isWrittenByGit('Revert "feat: x" (#13)', 1)).toBe(true)
    expect(isWrittenByGit('Reapply "feat: x"', 1)).toBe(true)
    expect(isWrittenByGit('Revert it', 1)).toBe(false)
    expect(isWrittenByGit('Initial commit', 0)).toBe(true)
    expect(isWrittenByGit('Initial commit', 1)).toBe(false)
  })

  it('is marked where it was to be folded', () => {
    expect(foldWord('fixup! feat: x')).toBe('fixup')
    expect(foldWord('fixup: x')).toBeUndefined()
  })
})
