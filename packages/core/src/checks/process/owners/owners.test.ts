import { describe, expect, it } from 'vitest'
import { indexFiles, matchesAny } from './match.ts'
import { parseCodeowners } from './parse.ts'
import { byPattern, standingOf } from './required.ts'
import { unusedLines } from './unused.ts'

describe('lines of CODEOWNERS', () => {
  it('are patterns with owners, comments left out', () => {
    const text = '\uFEFF# all\n\n*  @acme/all\r\n/my\\ docs/ @a b@c.de # ours\n/apps/\n'
    expect(parseCodeowners(text)).toEqual([
      { line: 3, pattern: '*', owners: ['@acme/all'] },
      { line: 4, pattern: '/my\\ docs/', owners: ['@a', 'b@c.de'] },
      { line: 5, pattern: '/apps/', owners: [] },
    ])
  })

  it('are read in bounded time, three megabytes of them', () => {
    const text = '/some/folder/file.ts @acme/team\n'.repeat(100_000)
    const lines = parseCodeowners(text)
    expect(lines).toHaveLength(100_000)
    const many = lines.map((line, index) => ({ ...line, pattern: `/a${index}/**/*b*c*` }))
    const paths = Array.from({ length: 20_000 }, (_, index) => `src/a/${index}.ts`)
    const { left, lines: unused } = unusedLines(many, paths)
    expect([left, unused.length]).toEqual([99_900, 100])
  })
})

describe('a pattern of CODEOWNERS', () => {
  const index = indexFiles([
    'README.md',
    'docs/a.md',
    'build/logs/x.log',
    'src/apps/web/[id].ts',
    'my docs/x.txt',
  ])
  it.each([
    '*',
    '*.md',
    '/docs/',
    'docs/*',
    'apps/',
    '/src/apps',
    '**/logs',
    '/build/logs/',
    'README.md',
    'src/**/web',
    '/src/*/web/',
    '[id].ts',
    'my\\ docs/',
    '/*',
  ])('%s matches a file', (pattern) => {
    expect(matchesAny(pattern, index)).toBe(true)
  })
  it.each([
    '*.rs',
    '/apps/',
    'build/*',
    '/logs',
    'readme.md',
    'docs/*/',
    '{README,x}.md',
    'logs/*.log',
    'README.md/',
  ])('%s matches none', (pattern) => {
    expect(matchesAny(pattern, index)).toBe(false)
  })
})

describe('a required line', () => {
  const standing = (text: string) =>
    standingOf(
      { pattern: '/src/', owners: ['@acme/Core', '@bo'] },
      byPattern(parseCodeowners(text)),
    )
  it('is there in any order of owners, and of upper and lower case', () => {
    expect(standing('* @x\n/src/ @bo @acme/core').kind).toBe('present')
  })
  it('is not there, or names others', () => {
    expect(standing('/src @bo @acme/core').kind).toBe('absent')
    expect(standing('/src/ @bo')).toMatchObject({ kind: 'others', line: { line: 1 } })
    expect(standing('/src/ @bo @acme/core @eve').kind).toBe('others')
  })
  it('is taken away by a later line for the same pattern, or for everything', () => {
    const own = '/src/ @bo @acme/core\n'
    expect(standing(`${own}/src/ @eve`)).toMatchObject({ kind: 'overridden', by: { line: 2 } })
    expect(standing(`${own}* @eve`)).toMatchObject({ kind: 'overridden', by: { line: 2 } })
    expect(standing(`${own}/docs/ @eve`).kind).toBe('present')
  })
})
