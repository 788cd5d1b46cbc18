import { family } from '../rule.ts'

const FILES = [
  'jest.config.json',
  'vitest.config.json',
  '*jest*.json',
  '.nycrc',
  '.nycrc.*',
  '.c8rc',
  '.c8rc.json',
  'coverage.json',
  'package.json',
]
const at = (...keys: string[]): string[] =>
  keys.flatMap((key) => [key, `jest.${key}`, `nyc.${key}`, `c8.${key}`])
/** In package.json these words have other meanings at the root. */
const below = (...keys: string[]): string[] =>
  keys.flatMap((key) => [`jest.${key}`, `nyc.${key}`, `c8.${key}`])

/** Jest, nyc and c8 where their settings are data. */
export const COVERAGE_RULES = family(
  { files: FILES, source: 'https://jestjs.io/docs/configuration#coveragethreshold-object' },
  [
    {
      id: 'coverage/threshold',
      title: 'Coverage that is required',
      setting: [
        ...at('coverageThreshold.**'),
        ...at('test.coverage.thresholds.**', 'lines', 'branches', 'functions', 'statements'),
      ],
      compare: 'higher-is-stronger',
      weakened: 'medium',
      graver: 'high',
      why: 'Less of the code has to be tested.',
      examples: { weaker: [80, 60], stronger: [60, 80] },
    },
    {
      id: 'coverage/enforced',
      title: 'Whether coverage is enforced',
      setting: at('check-coverage', 'per-file', 'all', 'collectCoverage'),
      compare: 'true-is-strong',
      weakened: 'medium',
      why: 'A threshold that nothing checks holds nobody up.',
      examples: { weaker: [true, false], stronger: [false, true] },
    },
    {
      id: 'coverage/let-off',
      title: 'Code and tests that are left out',
      setting: [...at('coveragePathIgnorePatterns', 'testPathIgnorePatterns'), ...below('exclude')],
      compare: 'shorter-is-stronger',
      weakened: 'medium',
      graver: 'high',
      why: 'What is left out need not be tested.',
      examples: { weaker: [[], ['src/legacy']], stronger: [['src/legacy'], []] },
    },
    {
      id: 'coverage/excluded',
      title: 'Code and tests that are left out',
      files: FILES.filter((name) => name !== 'package.json'),
      setting: 'exclude',
      compare: 'shorter-is-stronger',
      weakened: 'medium',
      graver: 'high',
      why: 'What is left out need not be tested.',
      examples: { weaker: [[], ['src/legacy']], stronger: [['src/legacy'], []] },
    },
    {
      id: 'coverage/measured',
      title: 'Code that is measured, tests that run',
      setting: [
        ...at('collectCoverageFrom', 'testMatch', 'roots', 'projects'),
        ...below('include'),
      ],
      compare: 'longer-is-stronger',
      weakened: 'medium',
      why: 'What is no longer listed is not measured.',
      examples: {
        weaker: [['src/**', 'lib/**'], ['src/**']],
        stronger: [['src/**'], ['src/**', 'lib/**']],
      },
    },
    {
      id: 'coverage/no-tests',
      title: 'Passing without tests',
      setting: at('passWithNoTests'),
      compare: 'false-is-strong',
      weakened: 'medium',
      why: 'A run that finds no tests is green.',
      examples: { weaker: [false, true], stronger: [true, false] },
    },
  ],
)
