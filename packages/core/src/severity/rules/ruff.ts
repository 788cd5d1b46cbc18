import { family } from '../rule.ts'

/** Ruff reads the same settings from ruff.toml and, below `tool.ruff`, from pyproject.toml. */
const at = (...keys: string[]): string[] => keys.flatMap((key) => [`tool.ruff.${key}`, key])
/** Settings of the linter once stood at the root and are still read there. */
const lint = (...keys: string[]): string[] => at(...keys.flatMap((key) => [`lint.${key}`, key]))
const source = 'https://docs.astral.sh/ruff/settings/'

export const RUFF_RULES = family({ files: ['ruff.toml', '.ruff.toml', 'pyproject.toml'], source }, [
  {
    id: 'ruff/select',
    title: 'Ruff rules that are selected',
    setting: lint('select', 'extend-select'),
    compare: 'more-codes-are-stronger',
    weakened: 'medium',
    graver: 'high',
    why: 'A family of rules that is no longer selected finds nothing.',
    source: `${source}#lint_select`,
    examples: {
      weaker: [
        ['E', 'F', 'S'],
        ['E', 'F'],
      ],
      stronger: [['E'], ['ALL']],
    },
  },
  {
    id: 'ruff/ignore',
    title: 'Ruff rules that are ignored',
    setting: lint('ignore', 'extend-ignore', 'per-file-ignores.*', 'extend-per-file-ignores.*'),
    compare: 'fewer-codes-are-stronger',
    weakened: 'medium',
    graver: 'high',
    why: 'A rule that is ignored finds nothing.',
    source: `${source}#lint_ignore`,
    examples: { weaker: [['E501'], ['E501', 'S101']], stronger: [['E'], ['E501']] },
  },
  {
    id: 'ruff/excluded-files',
    title: 'Files that Ruff leaves out',
    setting: [...at('exclude', 'extend-exclude'), 'tool.ruff.lint.exclude', 'lint.exclude'],
    compare: 'shorter-is-stronger',
    weakened: 'medium',
    graver: 'high',
    why: 'Files that are left out are not checked at all.',
    source: `${source}#exclude`,
    examples: { weaker: [[], ['legacy']], stronger: [['legacy'], []] },
  },
  {
    id: 'ruff/included-files',
    title: 'Files that Ruff looks at',
    setting: [...at('include', 'extend-include'), 'tool.ruff.src', 'src'],
    compare: 'longer-is-stronger',
    weakened: 'medium',
    why: 'Files that are no longer listed are not checked.',
    examples: { weaker: [['*.py', '*.pyi'], ['*.py']], stronger: [['*.py'], ['*.py', '*.pyi']] },
  },
  {
    id: 'ruff/limits',
    title: 'Length and complexity that are allowed',
    setting: [
      ...at('line-length'),
      ...lint('mccabe.max-complexity', 'pylint.max-*', 'pycodestyle.max-*'),
    ],
    compare: 'lower-is-stronger',
    weakened: 'low',
    why: 'Longer and more tangled code gets past review.',
    examples: { weaker: [100, 140], stronger: [140, 100] },
  },
  {
    id: 'ruff/base',
    title: 'Configuration that is extended',
    setting: at('extend'),
    compare: 'presence',
    weakened: 'medium',
    changed: 'medium',
    why: 'Rules that are inherited come from somewhere else, or no longer.',
    examples: {
      weaker: ['../ruff.toml', undefined],
      stronger: [undefined, '../ruff.toml'],
      other: ['../ruff.toml', 'x.toml'],
    },
  },
  {
    id: 'ruff/scope',
    title: 'Whether exclusions hold',
    setting: at('respect-gitignore', 'preview', 'lint.preview'),
    compare: 'changed',
    weakened: 'low',
    why: 'Other files, or other rules, are looked at.',
    examples: { other: [true, false] },
  },
])
