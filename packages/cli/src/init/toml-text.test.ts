import { parseToml } from '@drift-toolkit/core/settings/toml'
import { pathGlob } from '@drift-toolkit/core/standards/glob'
import { describe, expect, test } from 'vitest'
import { fileGlobs, folderGlobs, literalGlob, tomlList, tomlText } from './toml-text.ts'

const HOSTILE = [
  'plain',
  'a "quoted" one',
  'back\\slash',
  'line\nbreak\r\n[infra]',
  'bell\u0007 and delete\u007f',
  'turned \u202e around',
  '👩‍👩‍👧 🙂',
  '__proto__',
  "'''",
]

describe('what is written is read back', () => {
  test.each(HOSTILE)('%j', (text) => {
    const written = tomlText(text)
    expect(written).not.toMatch(/[\p{Cc}\p{Cf}]/u)
    expect(parseToml(`a = ${written}\n`)).toEqual({ ok: true, value: { a: text } })
  })

  test('a list, on one line or on many', () => {
    expect(tomlList(['a', 'b'])).toBe('["a", "b"]')
    const long = tomlList(HOSTILE)
    expect(long.split('\n').length).toBe(HOSTILE.length + 2)
    expect(parseToml(`a = ${long}\n`)).toEqual({ ok: true, value: { a: HOSTILE } })
  })
})

test('a literal glob means one path', () => {
  for (const path of ['a*b/c', 'a?', '[a-z]/x', '{a,b}', '!x', 'a\\b']) {
    expect(pathGlob(literalGlob(path))(path), path).toBe(true)
  }
  expect(pathGlob(literalGlob('a*'))('ab')).toBe(false)
})

test('packages side by side are one glob, others are named', () => {
  expect(folderGlobs(['infra', 'web', 'packages/a', 'packages/b', 'tools/x'])).toEqual([
    'infra',
    'packages/*',
    'tools/x',
    'web',
  ])
  expect(
    fileGlobs(['packages/a/tsconfig.json', 'packages/b/tsconfig.json', 'web/tsconfig.json']),
  ).toEqual(['packages/*/tsconfig.json', 'web/tsconfig.json'])
  expect(folderGlobs(['x'.repeat(600)])).toEqual([])
})
