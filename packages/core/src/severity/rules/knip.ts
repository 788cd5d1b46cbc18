import { family } from '../rule.ts'

const at = (...keys: string[]): string[] =>
  keys.flatMap((key) => [`knip.${key}`, `knip.workspaces.*.${key}`, key, `workspaces.*.${key}`])

/** Knip's settings in its own JSON files and below `knip` in package.json. */
export const KNIP_RULES = [
  ...family(
    {
      files: ['knip.json', 'knip.jsonc', '.knip.json', '.knip.jsonc'],
      source: 'https://knip.dev/reference/configuration',
    },
    [
      {
        id: 'knip/rule',
        title: 'Kind of unused code',
        setting: at('rules.*'),
        compare: 'lint-level',
        weakened: 'low',
        why: 'Unused code of this kind is no longer reported.',
        source: 'https://knip.dev/features/rules-and-filters',
        examples: { weaker: ['error', 'off'], stronger: ['warn', 'error'] },
      },
      {
        id: 'knip/ignored',
        title: 'What Knip passes over',
        setting: at(
          'ignore',
          'ignoreBinaries',
          'ignoreDependencies',
          'ignoreFiles',
          'ignoreMembers',
          'ignoreUnresolved',
          'ignoreWorkspaces',
          'ignoreIssues.*',
          'exclude',
        ),
        compare: 'shorter-is-stronger',
        weakened: 'low',
        graver: 'medium',
        why: 'Unused code there is not reported.',
        examples: { weaker: [[], ['lodash']], stronger: [['lodash'], []] },
      },
      {
        id: 'knip/looked-at',
        title: 'What Knip looks at',
        setting: at('project', 'include'),
        compare: 'longer-is-stronger',
        weakened: 'low',
        why: 'Unused code elsewhere is not reported.',
        examples: {
          weaker: [['src/**', 'test/**'], ['src/**']],
          stronger: [['src/**'], ['src/**', 'test/**']],
        },
      },
      {
        id: 'knip/used-in-file',
        title: 'Exports that only their own file uses',
        setting: at('ignoreExportsUsedInFile', 'ignoreExportsUsedInFile.*'),
        compare: 'false-is-strong',
        weakened: 'low',
        why: 'Exports nobody imports are not reported.',
        examples: { weaker: [false, true], stronger: [true, false] },
      },
      {
        id: 'knip/workspace',
        title: 'Workspace that Knip looks at',
        setting: 'workspaces.*',
        compare: 'presence',
        weakened: 'low',
        why: 'Unused code of a workspace that is dropped is not reported.',
        examples: {
          weaker: [{ entry: 'src/index.ts' }, undefined],
          stronger: [undefined, { entry: 'src/index.ts' }],
        },
      },
    ],
  ),
  ...family({ files: ['package.json'], source: 'https://knip.dev/reference/configuration' }, [
    {
      id: 'knip/package-ignored',
      title: 'What Knip passes over',
      setting: ['knip.ignore*', 'knip.exclude', 'knip.workspaces.*.ignore*'],
      compare: 'shorter-is-stronger',
      weakened: 'low',
      graver: 'medium',
      why: 'Unused code there is not reported.',
      examples: { weaker: [[], ['lodash']], stronger: [['lodash'], []] },
    },
    {
      id: 'knip/package-rule',
      title: 'Kind of unused code',
      setting: 'knip.rules.*',
      compare: 'lint-level',
      weakened: 'low',
      why: 'Unused code of this kind is no longer reported.',
      examples: { weaker: ['error', 'off'], stronger: ['warn', 'error'] },
    },
  ]),
]
