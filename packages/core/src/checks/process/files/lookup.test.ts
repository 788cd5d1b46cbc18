import { describe, expect, it } from 'vitest'
import { UNCHANGED, withFiles, withFolders } from './examples.ts'
import { entriesOf, matchesOf } from './lookup.ts'

describe('what is known of files', () => {
  it('finds files by glob in the list of all', () => {
    const files = withFiles({ 'a/b.md': '', 'a/c/d.md': '', 'x.txt': '' })
    expect(matchesOf(files, '**/*.md')).toEqual({ known: true, value: ['a/b.md', 'a/c/d.md'] })
    expect(matchesOf(files, 'a/{b,z}.md')).toEqual({ known: true, value: ['a/b.md'] })
    expect(matchesOf(files, '*.rs')).toEqual({ known: true, value: [] })
  })

  it('finds a folder that is named like a file', () => {
    const files = withFiles({ 'a/node_modules/x/y.js': '' })
    expect(matchesOf(files, '**/node_modules')).toEqual({
      known: true,
      value: ['a/node_modules/'],
    })
    expect(matchesOf(files, 'a/')).toEqual({ known: true, value: ['a/'] })
    expect(entriesOf(files, 'a')).toEqual({ known: true, value: ['node_modules/'] })
  })

  it('answers from listed folders what only they can hold', () => {
    const files = withFolders({ '': ['docs/', 'LICENSE'], docs: ['a.md'] })
    expect(matchesOf(files, 'LICENSE*')).toEqual({ known: true, value: ['LICENSE'] })
    expect(matchesOf(files, 'docs/*.md')).toEqual({ known: true, value: ['docs/a.md'] })
    expect(matchesOf(files, 'docs/')).toEqual({ known: true, value: ['docs/'] })
  })

  it('knows what a missing folder cannot hold, and nothing of one that was not listed', () => {
    const files = withFolders({ '': ['docs/'] })
    expect(matchesOf(files, 'dist/**/*.js')).toEqual({ known: true, value: [] })
    expect(matchesOf(files, 'dist/deep/x.js')).toEqual({ known: true, value: [] })
    expect(matchesOf(files, 'docs/*.md')).toMatchObject({ known: false })
    expect(matchesOf(files, '**/*.pem')).toMatchObject({ known: false })
  })

  it('says what was not read again', () => {
    expect(matchesOf(UNCHANGED, '**/*.pem')).toMatchObject({ unchanged: true })
  })
})
