import { describe, expect, it } from 'vitest'
import { commandsOf } from '../../../severity/workflow/shell-commands.ts'
import { withFiles } from '../files/examples.ts'
import { configReadings } from './config.ts'
import { thresholdOfCommand } from './flags.ts'
import { parseIni } from './ini.ts'
import { expandedCommands } from './scripts.ts'
import { tokensOf } from './tokens.ts'

const readings = (files: Record<string, string>) => {
  const seen = configReadings(withFiles(files))
  return seen.known ? seen.value : []
}

describe('thresholds in settings that are data', () => {
  it.each([
    ['package.json', '{"jest": {"coverageThreshold": {"global": {"lines": 81, "branches": 50}}}}'],
    ['package.json', '{"c8": {"check-coverage": true, "lines": 81}}'],
    ['jest.config.json', '{"coverageThreshold": {"global": {"statements": 81}}}'],
    ['.nycrc', 'check-coverage: true\nlines: 81\n'],
    ['.nycrc.json', '{"check-coverage": true, "lines": 81}'],
    ['.c8rc', '{"checkCoverage": true, "functions": 81}'],
    ['pyproject.toml', '[tool.coverage.report]\nfail_under = 81\n'],
    ['pyproject.toml', '[tool.pytest.ini_options]\naddopts = ["--cov", "--cov-fail-under=81"]\n'],
    ['pytest.ini', '[pytest]\naddopts =\n  -q\n  --cov-fail-under=81  # agreed\n'],
    ['setup.cfg', '[tool:pytest]\naddopts: --cov-fail-under 81\n'],
    ['tox.ini', '[coverage:report]\nfail_under = 81\n'],
    ['.coveragerc', '[report]\nfail_under=81\n'],
  ])('%s: %j', (file, text) => {
    expect(readings({ [file]: text })).toMatchObject([{ kind: 'threshold', value: 81 }])
  })

  it('tells one that is not checked from one that is', () => {
    expect(readings({ '.nycrc.json': '{"lines": 81}' })).toMatchObject([
      { kind: 'off', why: 'check-coverage is not set' },
    ])
  })

  it.each([
    ['package.json', '{"jest": {"coverageThreshold": {"global": {"lines": -10}}}}'],
    ['package.json', '{"name": "app"}'],
    ['pytest.ini', '[pytest]\n# addopts = --cov-fail-under=81\n'],
    ['tox.ini', '[flake8]\nfail_under = 81\n'],
  ])('finds none in %s: %j', (file, text) => {
    expect(readings({ [file]: text })).toEqual([])
  })

  it('says what is broken, and where', () => {
    expect(readings({ 'package.json': '{\n' })).toMatchObject([
      { kind: 'unread', reason: expect.stringContaining('package.json is broken at line') },
    ])
  })
})

describe('thresholds in settings that are code', () => {
  const vitest = (inside: string) =>
    readings({ 'vitest.config.ts': `export default defineConfig({ test: { ${inside} } })\n` })

  it.each([
    'coverage: { thresholds: { lines: 81, branches: 60 } }',
    'coverage: { thresholds: { autoUpdate: true, "lines": 81 }, }',
    'coverage: { thresholds: {\n// lines: 10\n/* lines: 20 */ lines: 81 } }',
    'exclude: [/["\']/], coverage: { thresholds: { lines: 81 } }',
    'name: `lines: 3`, coverage: { thresholds: { "src/**": { lines: 99 }, lines: 81 } }',
  ])('vitest: %s', (inside) => {
    expect(vitest(inside)).toMatchObject([{ kind: 'threshold', value: 81 }])
  })

  it('reads 100 as what it says, and the jest way', () => {
    expect(vitest('coverage: { thresholds: { 100: true } }')).toMatchObject([{ value: 100 }])
    const jest = 'module.exports = {\n  coverageThreshold: { global: { lines: 81 } },\n}\n'
    expect(readings({ 'jest.config.js': jest })).toMatchObject([{ value: 81, line: 2 }])
  })

  it.each([
    'coverage: { thresholds: shared }',
    'coverage: { thresholds }',
    'coverage: { thresholds: { lines: MIN } }',
    'coverage: { thresholds: { lines: 70 + 11 } }',
    'coverage: { ...shared }',
    'coverage: { thresholds: { lines: process.env.CI ? 81 : 0 } }',
  ])('says that it does not run %s', (inside) => {
    expect(vitest(inside)).toMatchObject([{ kind: 'unread' }])
  })

  it('finds none where only a text or a comment speaks of it', () => {
    expect(vitest('name: "thresholds", // thresholds: { lines: 81 }')).toEqual([])
  })

  it('is read in one pass, whatever stands there', () => {
    expect(vitest(`x: ${'{a:['.repeat(50_000)} thresholds: {`)).toEqual([
      expect.objectContaining({ kind: 'unread' }),
    ])
    const many = 'thresholds: {'.repeat(20_000)
    expect(vitest(many)).toMatchObject([{ kind: 'unread' }])
    expect(tokensOf(`${"'".repeat(20_000)}\n/*`).length).toBeGreaterThan(0)
  })
})

describe('the threshold of a command', () => {
  it.each([
    ['pytest --cov --cov-fail-under=81', 81],
    ['pytest --cov-fail-under 81.5', 81.5],
    ['coverage report --fail-under=81', 81],
    ['npx vitest run --coverage --coverage.thresholds.lines=81', 81],
    ['vitest --coverage.thresholds.100', 100],
    ['npx nyc --check-coverage --lines 81 npm test', 81],
    ['c8 check-coverage --lines 81', 81],
    ['c8 --100 node --test', 100],
    [`jest --coverage --coverageThreshold='{"global":{"lines":81}}'`, 81],
    ['cargo llvm-cov --fail-under-lines 81', 81],
    ['nyc --lines 81 npm test', undefined],
    ['vitest run --coverage', undefined],
    ['wc --lines 81', undefined],
    ["jest --coverageThreshold='{'", undefined],
  ])('%s: %j', (command, expected) => {
    expect(thresholdOfCommand(commandsOf(command)[0] ?? [])).toBe(expected)
  })
})

describe('scripts of package.json', () => {
  it('stand for what they run, with what is added', () => {
    const scripts = new Map([
      ['test', 'npm run unit'],
      ['unit', 'tsc && vitest run'],
    ])
    expect(expandedCommands(['npm', 'test', '--', '--coverage'], scripts).at(-1)).toEqual([
      'vitest',
      'run',
      '--coverage',
    ])
  })

  it('end where they call one another', () => {
    const scripts = new Map([['a', 'npm run a && '.repeat(300)]])
    expect(expandedCommands(['npm', 'run', 'a'], scripts).length).toBeLessThan(2000)
  })
})

describe('INI files', () => {
  it('have sections, keys, and values over several lines', () => {
    const ini = parseIni('[a]\nx = 1 # one\n[b]\ny:\n  2\n  3\n[__proto__]\nz=4\n')
    expect(ini.get('a')?.get('x')).toEqual({ value: '1', line: 2 })
    expect(ini.get('b')?.get('y')?.value).toBe(' 2 3')
    expect(ini.get('__proto__')?.get('z')?.value).toBe('4')
  })
})
