import picomatch from 'picomatch'
import { describe, expect, it } from 'vitest'
import { nameGlob, pathGlob } from './glob.ts'

describe('a path glob', () => {
  const patterns = [
    '*.json',
    'configs/*.json',
    'configs/eslint-*.json',
    '**/*.json',
    'packages/**',
    'packages/*/src/**/*.ts',
    'a?c',
    'file[0-9].ts',
    'file[^0-9].ts',
    '{a,b}/*.{js,ts}',
    'x{1,2{a,b}}',
    '.eslintrc*',
    '**',
    '**/test/**/x',
  ]
  const paths = [
    'a.json',
    '.a.json',
    'configs/a.json',
    'configs/eslint-a.json',
    'configs/deep/a.json',
    'packages/a',
    'packages/a/src/x.ts',
    'packages/a/src/deep/er/x.ts',
    'abc',
    'a/c',
    'file1.ts',
    'filex.ts',
    'a/x.js',
    'b/x.ts',
    'c/x.ts',
    'x1',
    'x2b',
    '.eslintrc.json',
    'a/test/b/c/x',
    'test/x',
  ]

  it.each(patterns)('%s matches what people expect of it', (pattern) => {
    const expected = picomatch(pattern, { dot: true })
    const actual = pathGlob(pattern)
    expect(paths.filter((path) => actual(path))).toEqual(paths.filter((path) => expected(path)))
  })

  it('reads ./ at its start and / at its end as nothing', () => {
    expect(pathGlob('./configs/*.json')('configs/a.json')).toBe(true)
    expect(pathGlob('packages/legacy/')('packages/legacy')).toBe(true)
  })

  it('negates a class with ! as a shell does', () => {
    expect(pathGlob('file[!0-9].ts')('filex.ts')).toBe(true)
    expect(pathGlob('file[!0-9].ts')('file1.ts')).toBe(false)
  })

  it('takes what a backslash protects as it is', () => {
    expect(pathGlob('\\*.json')('*.json')).toBe(true)
    expect(pathGlob('\\*.json')('a.json')).toBe(false)
    expect(pathGlob('\\{a,b\\}')('{a,b}')).toBe(true)
  })

  it('is not slowed down by a hostile pattern', () => {
    const started = performance.now()
    expect(pathGlob(`${'*a'.repeat(200)}b`)('a'.repeat(4000))).toBe(false)
    expect(pathGlob(`${'**/a/'.repeat(90)}b`)('a/'.repeat(2000))).toBe(false)
    expect(pathGlob('{a,b}'.repeat(60))('ab')).toBe(false)
    expect(pathGlob('{'.repeat(500))('a')).toBe(false)
    expect(performance.now() - started).toBeLessThan(25_000)
  })
})

describe('a name glob', () => {
  it('lets * stand for anything, slashes and dots too', () => {
    expect(nameGlob('*')('code.linting.eslint/x')).toBe(true)
    expect(nameGlob('code/*')('code/workflows')).toBe(true)
    expect(nameGlob('github:acme/*')('github:acme/standards')).toBe(true)
    expect(nameGlob('process.{ci,branches}.*')('process.ci.jobs.test')).toBe(true)
  })

  it('is case-sensitive', () => {
    expect(nameGlob('Code/*')('code/workflows')).toBe(false)
  })
})
