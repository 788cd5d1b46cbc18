import { family } from '../rule.ts'

const RC = [
  '.eslintrc',
  '.eslintrc.*',
  'package.json',
  '*eslint*.json',
  '*eslint*.yml',
  '*eslint*.yaml',
  '.oxlintrc.json',
]
/** The same setting at the root, in an override, and below `eslintConfig` in package.json. */
const at = (key: string): string[] => [
  key,
  `overrides.*.${key}`,
  `eslintConfig.${key}`,
  `eslintConfig.overrides.*.${key}`,
]
const source = 'https://eslint.org/docs/latest/use/configure/configuration-files-deprecated'

/** ESLint's settings where they are data (`.eslintrc.*`, package.json); code is compared as text. */
export const ESLINT_RULES = family({ files: RC, source }, [
  {
    id: 'eslint/rule',
    title: 'ESLint rule',
    setting: at('rules.*'),
    files: RC.filter((name) => name !== 'package.json'),
    compare: 'lint-level',
    whole: true,
    weakened: 'medium',
    milder: 'low',
    why: 'A rule that is off, or only warns, no longer keeps a mistake out.',
    source: 'https://eslint.org/docs/latest/use/configure/rules#rule-severities',
    examples: {
      weaker: [2, 'off'],
      stronger: ['warn', ['error', { allow: ['info'] }]],
      other: [
        ['error', { max: 1 }],
        ['error', { max: 9 }],
      ],
    },
  },
  {
    id: 'eslint/package-rule',
    title: 'ESLint rule',
    setting: ['eslintConfig.rules.*', 'eslintConfig.overrides.*.rules.*'],
    files: ['package.json'],
    compare: 'lint-level',
    whole: true,
    weakened: 'medium',
    milder: 'low',
    why: 'A rule that is off, or only warns, no longer keeps a mistake out.',
    examples: { weaker: ['error', 'warn'], stronger: ['off', 1] },
  },
  {
    id: 'eslint/extends',
    title: 'Shared ESLint configurations',
    setting: ['extends', 'overrides.*.extends'],
    files: RC.filter((name) => name !== 'package.json'),
    compare: 'longer-is-stronger',
    weakened: 'medium',
    why: 'All rules of a shared configuration that is dropped are off.',
    examples: {
      weaker: [['eslint:recommended', 'acme'], ['acme']],
      stronger: ['acme', ['acme', 'acme/strict']],
    },
  },
  {
    id: 'eslint/plugins',
    title: 'ESLint plugins',
    setting: ['plugins', 'overrides.*.plugins', 'eslintConfig.plugins', 'eslintConfig.extends'],
    compare: 'longer-is-stronger',
    weakened: 'low',
    why: 'The rules of a plugin that is dropped no longer run.',
    examples: { weaker: [['security'], []], stronger: [[], ['security']] },
  },
  {
    id: 'eslint/ignored-files',
    title: 'Files that ESLint leaves out',
    setting: [...at('ignorePatterns'), ...at('excludedFiles'), 'eslintIgnore'],
    compare: 'shorter-is-stronger',
    weakened: 'medium',
    graver: 'high',
    why: 'Files that are left out are not checked at all.',
    examples: {
      weaker: [['dist'], ['dist', 'src/legacy']],
      stronger: [['dist', 'src/legacy'], ['dist']],
    },
  },
  {
    id: 'eslint/comments',
    title: 'Comments that switch rules off',
    setting: [...at('noInlineConfig'), ...at('reportUnusedDisableDirectives')],
    compare: 'true-is-strong',
    weakened: 'low',
    why: 'Comments can switch rules off, or linger when nothing is left to switch off.',
    examples: { weaker: [true, false], stronger: [undefined, true] },
  },
])
