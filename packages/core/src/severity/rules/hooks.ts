import { family } from '../rule.ts'

/** Hooks, and linters whose settings are data: pre-commit, lefthook, lint-staged, Biome, commitlint. */
export const HOOK_RULES = [
  ...family(
    {
      files: ['.pre-commit-config.yaml', '.pre-commit-config.yml'],
      source: 'https://pre-commit.com/#plugins',
    },
    [
      {
        id: 'hooks/pre-commit-hook',
        title: 'Hook of pre-commit',
        setting: ['repos.*', 'repos.*.hooks.*'],
        compare: 'section',
        weakened: 'medium',
        why: 'What the hook kept out can be committed.',
        examples: {
          weaker: [{ id: 'gitleaks' }, undefined],
          stronger: [undefined, { id: 'gitleaks' }],
        },
      },
      {
        id: 'hooks/pre-commit-excluded',
        title: 'Files that a hook leaves out',
        setting: ['exclude', 'repos.*.hooks.*.exclude'],
        compare: 'absence',
        weakened: 'low',
        changed: 'low',
        why: 'Files that are left out are not checked.',
        examples: { weaker: [undefined, '^legacy/'], stronger: ['^legacy/', undefined] },
      },
    ],
  ),
  ...family(
    {
      files: ['lefthook.yml', 'lefthook.yaml', '.lefthook.yml', '.lefthook.yaml'],
      source: 'https://lefthook.dev/configuration/',
    },
    [
      {
        id: 'hooks/lefthook-skip',
        title: 'Hook that is skipped',
        setting: ['*.skip', '*.commands.*.skip', '*.jobs.*.skip'],
        compare: 'absence',
        weakened: 'medium',
        why: 'A hook that is skipped keeps nothing out.',
        examples: { weaker: [undefined, true], stronger: [true, undefined] },
      },
      {
        id: 'hooks/lefthook-command',
        title: 'Command of a hook',
        setting: ['*.commands.*.run', '*.jobs.*.run', '*.scripts.*'],
        compare: 'command',
        weakened: 'medium',
        why: 'What the command kept out can be committed.',
        examples: {
          weaker: ['npm test', 'npm test || true'],
          stronger: ['npm test || true', 'npm test'],
        },
      },
      {
        id: 'hooks/lefthook',
        title: 'Hook',
        setting: ['pre-commit', 'pre-push', 'commit-msg', '*.commands.*', '*.jobs.*'],
        compare: 'section',
        weakened: 'medium',
        why: 'What the hook kept out can be committed.',
        examples: {
          weaker: [{ run: 'npm test' }, undefined],
          stronger: [undefined, { run: 'npm test' }],
        },
      },
    ],
  ),
  ...family(
    {
      files: ['.lintstagedrc', '.lintstagedrc.*', '.commitlintrc', '.commitlintrc.*'],
      source: 'https://commitlint.js.org/reference/rules.html',
    },
    [
      {
        id: 'hooks/commitlint-rule',
        title: 'Rule for commit messages',
        setting: 'rules.*',
        compare: 'lint-level',
        whole: true,
        weakened: 'low',
        why: 'Messages that break the rule are let through.',
        examples: {
          weaker: [[2, 'always'], [0]],
          stronger: [
            [1, 'always'],
            [2, 'always'],
          ],
        },
      },
      {
        id: 'hooks/lint-staged',
        title: 'Command on staged files',
        setting: '*',
        compare: 'longer-is-stronger',
        weakened: 'low',
        why: 'What the command kept out can be committed.',
        examples: {
          weaker: [['eslint --fix', 'vitest related'], ['eslint --fix']],
          stronger: ['eslint --fix', ['eslint --fix', 'vitest related']],
        },
      },
    ],
  ),
  ...family(
    {
      files: ['biome.json', 'biome.jsonc'],
      source: 'https://biomejs.dev/reference/configuration/',
    },
    [
      {
        id: 'biome/enabled',
        title: 'Biome’s linter and formatter',
        setting: [
          'linter.enabled',
          'formatter.enabled',
          'assist.enabled',
          'overrides.*.linter.enabled',
        ],
        compare: 'true-is-strong',
        absent: true,
        weakened: 'medium',
        why: 'Nothing is checked any more.',
        examples: { weaker: [true, false], stronger: [false, true] },
      },
      {
        id: 'biome/recommended',
        title: 'Recommended rules',
        setting: ['linter.rules.recommended', 'linter.rules.*.recommended', 'linter.rules.all'],
        compare: 'true-is-strong',
        absent: true,
        weakened: 'medium',
        why: 'All rules that nobody lists are off.',
        examples: { weaker: [true, false], stronger: [false, true] },
      },
      {
        id: 'biome/rule',
        title: 'Rule of Biome',
        setting: ['linter.rules.*.*', 'overrides.*.linter.rules.*.*'],
        compare: 'lint-level',
        whole: true,
        weakened: 'medium',
        milder: 'low',
        why: 'A rule that is off, or only warns, no longer keeps a mistake out.',
        examples: { weaker: ['error', 'off'], stronger: ['off', 'error'] },
      },
      {
        id: 'biome/included',
        title: 'Files that Biome looks at',
        setting: ['files.includes', 'linter.includes', 'files.include', 'linter.include'],
        compare: 'changed',
        weakened: 'medium',
        changed: 'medium',
        why: 'Files may be left out of the checks.',
        examples: { other: [['**'], ['**', '!src/legacy']] },
      },
    ],
  ),
]
