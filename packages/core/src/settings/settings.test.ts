import { describe, expect, it } from 'vitest'
import {
  diffSettings,
  expandChange,
  joinPath,
  parseSettings,
  settingAt,
  settingLine,
  settingsFormat,
  splitPath,
} from './index.ts'

const value = (path: string, text: string) => {
  const parsed = parseSettings(path, text)
  if (!parsed.ok) throw new Error(`${parsed.line}:${parsed.column} ${parsed.message}`)
  return parsed.value
}
const changes = (path: string, before: string, after: string) =>
  diffSettings(value(path, before), value(path, after)).map((change) => [
    change.path,
    change.before,
    change.after,
  ])

describe('settingsFormat', () => {
  it.each([
    ['check.toml', 'toml'],
    ['packages/web/.eslintrc', 'yaml'],
    ['tsconfig.json', 'jsonc'],
    ['package.json', 'json'],
    ['Pipfile', 'toml'],
    ['.github/workflows/ci.yml', 'yaml'],
    ['pnpm-lock.yaml', null],
    ['package-lock.json', null],
    ['poetry.lock', null],
    ['Cargo.lock', null],
    ['eslint.config.js', null],
    ['setup.cfg', null],
    ['constructor', null],
  ])('%s is %s', (path, format) => expect(settingsFormat(path)).toBe(format))
})

describe('parseSettings', () => {
  it('reads a byte order mark and CRLF', () => {
    expect(value('check.toml', '\uFEFF[a]\r\nb = 1\r\n')).toEqual({ a: { b: 1 } })
    expect(value('a.yml', '\uFEFFa:\r\n  b: 1\r\n')).toEqual({ a: { b: 1 } })
    expect(value('a.json', '\uFEFF{"a": 1}\r\n')).toEqual({ a: 1 })
  })

  it('makes dates ISO text and keeps big numbers exact', () => {
    const toml =
      'day = 2027-03-31\nat = 2027-03-31T12:00:00+02:00\nbig = 9223372036854775807\nx = inf'
    expect(value('check.toml', toml)).toEqual({
      day: '2027-03-31',
      at: '2027-03-31T10:00:00.000Z',
      big: '9223372036854775807',
      x: 'inf',
    })
  })

  it('tells line, column and reason', () => {
    expect(parseSettings('check.toml', 'a = 1\nb = ]')).toMatchObject({
      ok: false,
      line: 2,
      column: 5,
    })
    expect(parseSettings('check.toml', 'a = 1\na = 2')).toMatchObject({
      ok: false,
      line: 2,
      column: 1,
    })
    expect(parseSettings('a.yml', 'a: 1\nb: [1\n')).toMatchObject({ ok: false, line: 3 })
    expect(parseSettings('a.yml', 'a: 1\nb: 2\na: 3')).toMatchObject({
      ok: false,
      line: 3,
      column: 1,
      message: 'the key a is given twice',
    })
    expect(parseSettings('a.json', '{\n  "a": 1,\n  b: 2\n}')).toMatchObject({
      ok: false,
      line: 3,
      column: 3,
    })
    expect(parseSettings('package.json', '{ /* no */ }')).toMatchObject({ ok: false })
  })

  it('reads comments and trailing commas where the tool does', () => {
    expect(value('tsconfig.json', '{ // why\n "strict": true, }')).toEqual({ strict: true })
    expect(value('.eslintrc', '{ /* JSON */ "root": true }')).toEqual({ root: true })
    expect(value('.eslintrc', 'root: true')).toEqual({ root: true })
  })

  it('follows merge keys and aliases, and keeps `on` a word', () => {
    const text = 'base: &b { x: 1, y: 2 }\nuse:\n  <<: *b\n  y: 3\non: push'
    expect(value('a.yml', text)).toEqual({ base: { x: 1, y: 2 }, use: { x: 1, y: 3 }, on: 'push' })
  })

  it('refuses custom tags, endless aliases and documents that multiply', () => {
    expect(parseSettings('a.yml', 'a: !!js/function "x"')).toMatchObject({ ok: false })
    expect(parseSettings('a.yml', 'a: !Sub x')).toMatchObject({ ok: false, line: 1 })
    expect(parseSettings('a.yml', 'a: &a [*a]')).toMatchObject({ ok: false })
    let bomb = 'a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n'
    for (let i = 1; i < 12; i += 1) {
      bomb += `a${i}: &a${i} [${Array(10)
        .fill(`*a${i - 1}`)
        .join(', ')}]\n`
    }
    expect(parseSettings('a.yml', bomb)).toMatchObject({
      ok: false,
      message: 'more than 200000 values',
    })
  })

  it.each([
    ['a.json', '['.repeat(200_000)],
    ['a.json', '{"a":'.repeat(50_000)],
    ['a.yml', '['.repeat(50_000)],
    ['a.yml', '- '.repeat(5_000)],
    ['a.yml', '{a: '.repeat(5_000)],
    ['a.toml', `a = ${'['.repeat(50_000)}`],
    ['a.toml', `[${'a.'.repeat(5_000)}a]`],
  ])('refuses depth without falling over: %s', (path, text) => {
    expect(parseSettings(path, text)).toMatchObject({ ok: false })
  })

  it('refuses what is too large for settings, quickly', () => {
    const started = performance.now()
    expect(parseSettings('check.toml', `a = "${'x'.repeat(5_000_000)}"`)).toMatchObject({
      ok: false,
      message: expect.stringContaining('too large'),
    })
    expect(performance.now() - started).toBeLessThan(25_000)
  })

  it('reads 40,000 keys of YAML in linear time', () => {
    let text = ''
    for (let i = 0; i < 40_000; i += 1) text += `key${i}: v\n`
    const started = performance.now()
    expect(parseSettings('a.yml', text).ok).toBe(true)
    expect(performance.now() - started).toBeLessThan(25_000)
  })

  it.each([
    ['a.toml', '__proto__ = 1\n[constructor]\nx = 1'],
    ['a.yml', '__proto__: 1\nconstructor: { x: 1 }'],
    ['a.json', '{"__proto__": 1, "constructor": {"x": 1}}'],
    ['a.jsonc', '{"__proto__": 1, /**/ "constructor": {"x": 1}}'],
  ])('treats __proto__ as a key like any other: %s', (path, text) => {
    const parsed = value(path, text)
    expect(Object.getPrototypeOf(parsed)).toBeNull()
    expect(settingAt(parsed, '__proto__')).toBe(1)
    expect(settingAt(parsed, 'constructor.x')).toBe(1)
    expect(({} as { x?: number }).x).toBeUndefined()
  })
})

describe('setting paths', () => {
  it.each([
    [['rules', 'no-console'], 'rules.no-console'],
    [['rules', '@typescript-eslint/no-explicit-any'], 'rules."@typescript-eslint/no-explicit-any"'],
    [['a.b', 'c"d', '\n'], '"a.b"."c\\"d"."\\n"'],
  ])('%j is %s and back', (segments, path) => {
    expect(joinPath(segments)).toBe(path)
    expect(splitPath(path)).toEqual(segments)
  })

  it('splits text that is no such path at its dots', () => {
    expect(splitPath('a."b.c')).toEqual(['a', '"b', 'c'])
    expect(splitPath('')).toEqual([])
  })
})

describe('diffSettings', () => {
  it('names each setting that differs, with both values', () => {
    const before =
      '[code.linting.eslint]\nenabled = true\nmax-warnings = 0\n[code.types.tsc]\nenabled = true'
    const after = '[code.linting.eslint]\nenabled = false\nmax-warnings = 0'
    expect(changes('check.toml', before, after)).toEqual([
      ['code.linting.eslint.enabled', true, false],
      ['code.types', { tsc: { enabled: true } }, undefined],
    ])
  })

  it('says nothing about comments, order of keys and order of lists that are sets', () => {
    expect(changes('a.toml', 'b = ["x", "y"]\na = 1', '# hi\na = 1\nb = ["y", "x"]')).toEqual([])
    expect(changes('a.toml', 'rulesets = ["x", "y"]', 'rulesets = ["y", "x"]')).toHaveLength(1)
  })

  it('knows list entries by what names them, not by position', () => {
    const one = '[[drift.exempt]]\ncheck = "a"\nsubject = "s"\nexpires = 2027-01-01\n'
    const two = '[[drift.exempt]]\ncheck = "b"\nsubject = "s"\nexpires = 2027-01-01\n'
    expect(changes('check.toml', one, two + one.replace('2027', '2028'))).toEqual([
      ['drift.exempt."a s".expires', '2027-01-01', '2028-01-01'],
      ['drift.exempt."b s"', undefined, { check: 'b', subject: 's', expires: '2027-01-01' }],
    ])
  })

  it('falls back to the index where nothing names the entries', () => {
    expect(changes('a.json', '{"l":[{"x":1},{"x":1}]}', '{"l":[{"x":1},{"x":2}]}')).toEqual([
      ['l.1.x', 1, 2],
    ])
  })

  it('can tell a table that came or went by what was in it', () => {
    const [change] = diffSettings({}, { a: { b: 1, c: { d: 2 } } })
    expect(change && expandChange(change).map((inner) => inner.path)).toEqual(['a.b', 'a.c'])
  })
})

describe('settingLine', () => {
  const toml =
    'top = 1\n\n[a.b]\nc = 2\n[[l]]\nname = "x"\nv = 1\n[[l]]\nname = "y"\nv = 2\n[l.deep]\nz = 1\n'
  const yaml = 'jobs:\n  test:\n    steps:\n      - name: one\n        run: x\n      - run: y\n'
  const json = '{\n  "a": {\n    "b": 1,\n    "l": [\n      { "id": "p", "v": 1 }\n    ]\n  }\n}'
  it.each([
    ['check.toml', toml, 'top', 1],
    ['check.toml', toml, 'a.b.c', 4],
    ['check.toml', toml, 'a.b', 3],
    ['check.toml', toml, 'a.b.gone', 3],
    ['check.toml', toml, 'l.y.v', 10],
    ['check.toml', toml, 'l.y.deep.z', 12],
    ['check.toml', toml, 'nothing', undefined],
    ['ci.yml', yaml, 'jobs.test.steps.one.run', 5],
    ['ci.yml', yaml, 'jobs.test.steps.1.run', 6],
    ['ci.yml', yaml, 'jobs.gone', 1],
    ['a.json', json, 'a.b', 3],
    ['a.json', json, 'a.l.p.v', 5],
    ['check.toml', 'a = [', 'a', undefined],
  ])('%s %# %s', (path, text, setting, line) => expect(settingLine(path, text, setting)).toBe(line))
})
