import type { Json } from '../../../model/finding.ts'
import type { Known } from '../../../model/known.ts'
import type { ProcessFiles } from '../../../model/process-facts.ts'
import { isTable, parseSettings, settingAt, settingLine } from '../../../settings/index.ts'
import { commandsOf } from '../../../severity/workflow/shell-commands.ts'
import { entriesOf, type Seen, textOfFile } from '../files/lookup.ts'
import { thresholdOfCommand } from './flags.ts'
import { parseIni } from './ini.ts'
import { valuesOfKey } from './literal.ts'
import { percent, thresholdIn, thresholdInLiteral } from './thresholds.ts'
import { tokensOf } from './tokens.ts'

/** What one settings file says of a threshold. */
export type Reading =
  | { kind: 'threshold'; file: string; value: number; line?: number }
  /** It is written there, and switched off. */
  | { kind: 'off'; file: string; line?: number; why: string }
  | { kind: 'unread'; file: string; reason: string; permission?: string }

const at = (file: string, value: number | undefined, line?: number): Reading[] =>
  value === undefined
    ? []
    : [{ kind: 'threshold', file, value, ...(line === undefined ? {} : { line }) }]

/** nyc and c8 look at thresholds only when told to check: https://github.com/istanbuljs/nyc#checking-coverage */
const istanbul = (file: string, table: Json | undefined, line?: number): Reading[] => {
  if (!isTable(table)) return []
  if (table['100'] === true) return at(file, 100, line)
  const value = thresholdIn(table)
  if (value === undefined) return []
  if (table['check-coverage'] === true || table.checkCoverage === true) return at(file, value, line)
  const place = line === undefined ? {} : { line }
  return [{ kind: 'off', file, why: 'check-coverage is not set', ...place }]
}

const optionsOf = (value: Json | undefined): string =>
  Array.isArray(value) ? value.map(String).join('\n') : typeof value === 'string' ? value : ''

/** The threshold among options that pytest always adds. */
const inOptions = (options: string): number | undefined =>
  thresholdOfCommand(commandsOf(`pytest ${options.replaceAll('\n', ' ')}`)[0] ?? [])

/** Settings that are data: JSON, YAML and TOML. */
const inData = (file: string, text: string): Reading[] => {
  const path = /rc$/.test(file) ? `${file}.json` : file
  let parsed = parseSettings(path, text)
  // `.nycrc` may be YAML, too.
  if (!parsed.ok && path !== file) parsed = parseSettings(`${file}.yml`, text)
  if (!parsed.ok) {
    const reason = `${file} is broken at line ${parsed.line}: ${parsed.message}`
    return [{ kind: 'unread', file, reason }]
  }
  const { value } = parsed
  const get = (...path: string[]): Json | undefined => settingAt(value, path)
  const line = (setting: string): number | undefined => settingLine(file, text, setting)
  if (file === 'package.json') {
    const jest = get('jest', 'coverageThreshold', 'global')
    return [
      ...at(file, thresholdIn(jest), line('jest.coverageThreshold')),
      ...istanbul(file, get('nyc'), line('nyc')),
      ...istanbul(file, get('c8'), line('c8')),
    ]
  }
  if (file === 'pyproject.toml') {
    const options = optionsOf(get('tool', 'pytest', 'ini_options', 'addopts'))
    const report = percent(get('tool', 'coverage', 'report', 'fail_under'))
    return [
      ...at(file, report, line('tool.coverage.report.fail_under')),
      ...at(file, inOptions(options), line('tool.pytest.ini_options.addopts')),
    ]
  }
  if (file.startsWith('jest.')) {
    return at(file, thresholdIn(get('coverageThreshold', 'global')), line('coverageThreshold'))
  }
  return istanbul(file, value)
}

/** Sections of INI files: of pytest its options, of coverage.py its report. */
const INI: Readonly<Record<string, { pytest?: string; report?: string }>> = {
  'pytest.ini': { pytest: 'pytest' },
  '.pytest.ini': { pytest: 'pytest' },
  'tox.ini': { pytest: 'pytest', report: 'coverage:report' },
  'setup.cfg': { pytest: 'tool:pytest', report: 'coverage:report' },
  '.coveragerc': { report: 'report' },
}

const inIni = (file: string, text: string): Reading[] => {
  const ini = parseIni(text)
  const { pytest = '', report = '' } = INI[file] ?? {}
  const options = ini.get(pytest)?.get('addopts')
  const below = ini.get(report)?.get('fail_under')
  return [
    ...at(file, percent(below?.value), below?.line),
    ...at(file, inOptions(options?.value ?? ''), options?.line),
  ]
}

/**
 * Settings that are code are read as text, and never run: numbers that stand in them are found, what
 * is computed is not.
 */
const inCode = (file: string, text: string): Reading[] => {
  const tokens = tokensOf(text)
  const names = new Set(tokens.filter(({ kind }) => kind === 'name').map(({ value }) => value))
  const key = file.startsWith('jest.') ? 'coverageThreshold' : 'thresholds'
  if (file.startsWith('nyc.')) return [{ kind: 'unread', file, reason: `${file} is code` }]
  const found = valuesOfKey(tokens, key)
  for (const value of found) {
    if (value === 'other') continue
    const inner = key === 'thresholds' ? value : value.values.get('global')
    if (typeof inner !== 'object') continue
    const threshold = thresholdInLiteral(inner)
    if (threshold !== undefined) return at(file, threshold, inner.line)
  }
  const isElsewhere =
    found.length > 0 ||
    names.has('mergeConfig') ||
    names.has('extends') ||
    /\.\.\.\s*[\w$(]/.test(text)
  if (!isElsewhere) return []
  const reason = `${file} is code that takes its thresholds from elsewhere, and it is not run`
  return [{ kind: 'unread', file, reason }]
}

const DATA =
  /^(?:package\.json|jest\.config\.json|\.nycrc(?:\.(?:json|ya?ml))?|\.c8rc(?:\.json)?|pyproject\.toml)$/
const CODE = /^(?:(?:vitest|vite|jest)\.config\.[mc]?[jt]s|nyc\.config\.[mc]?js)$/

const readingOf = (file: string, text: Known<string>): Reading[] => {
  if (!text.known) return [{ kind: 'unread', file, ...text }]
  if (DATA.test(file)) return inData(file, text.value)
  return CODE.test(file) ? inCode(file, text.value) : inIni(file, text.value)
}

/** What the settings of test runners in the root say of thresholds, file by file. */
export const configReadings = (files: ProcessFiles): Seen<Reading[]> => {
  const entries = entriesOf(files, '')
  if (!entries.known) return entries
  const names = entries.value.filter(
    (name) => DATA.test(name) || CODE.test(name) || Object.hasOwn(INI, name),
  )
  return { known: true, value: names.flatMap((name) => readingOf(name, textOfFile(files, name))) }
}
