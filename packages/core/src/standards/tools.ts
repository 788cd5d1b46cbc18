/** What a tool of check.toml reads, beside the files that its `dependencies` name. */
export interface Tool {
  id: string
  /** Its section of check.toml. */
  section: readonly string[]
  /** Names beside the check.toml; `*` may stand in them. */
  files: readonly string[]
  /** Globs for files of any name in a folder of the tool's own, relative to the check.toml. */
  folders?: readonly string[]
  /** `[code.coverage_run]` has one section for three tools: the values of `runner` that mean this one. */
  runners?: readonly string[]
}

const scripts = (name: string, extensions: string): string[] =>
  extensions.split(' ').map((extension) => `${name}.${extension}`)

const JS = 'js mjs cjs ts mts cts'

const coverage = (id: string, files: string[]): Tool => ({
  id,
  section: ['code', 'coverage_run'],
  files,
  runners: ['auto', id],
})

/**
 * The built-in table of dependency files, for scans where check-my-toolkit's own (`cm dependencies`)
 * cannot be asked. It says the same, and knows the newer spellings that the tools themselves read:
 * https://eslint.org/docs/latest/use/configure/configuration-files,
 * https://docs.astral.sh/ruff/configuration, https://www.typescriptlang.org/tsconfig,
 * https://knip.dev/overview/configuration, https://vitest.dev/config,
 * https://jestjs.io/docs/configuration, https://docs.pytest.org/en/stable/reference/customize.html,
 * https://github.com/gitleaks/gitleaks#configuration, https://pnpm.io/cli/audit,
 * https://pre-commit.com, https://lefthook.dev/configuration, https://github.com/lint-staged/lint-staged#configuration
 */
export const TOOLS: readonly Tool[] = [
  {
    id: 'eslint',
    section: ['code', 'linting', 'eslint'],
    files: [
      ...scripts('eslint.config', JS),
      '.eslintrc',
      ...scripts('.eslintrc', 'js cjs json yml yaml'),
      '.eslintignore',
    ],
  },
  {
    id: 'ruff',
    section: ['code', 'linting', 'ruff'],
    files: ['ruff.toml', '.ruff.toml', 'pyproject.toml'],
  },
  { id: 'tsc', section: ['code', 'types', 'tsc'], files: ['tsconfig.json', 'tsconfig.*.json'] },
  { id: 'ty', section: ['code', 'types', 'ty'], files: ['ty.toml', 'pyproject.toml'] },
  {
    id: 'knip',
    section: ['code', 'unused', 'knip'],
    files: [
      ...scripts('knip', 'json jsonc js ts'),
      ...scripts('.knip', 'json jsonc'),
      ...scripts('knip.config', 'js ts'),
    ],
  },
  { id: 'vulture', section: ['code', 'unused', 'vulture'], files: ['pyproject.toml'] },
  coverage('vitest', [
    ...scripts('vitest.config', JS),
    ...scripts('vitest.workspace', 'ts js json'),
    ...scripts('vite.config', JS),
  ]),
  coverage('jest', [...scripts('jest.config', JS), 'jest.config.json']),
  coverage('pytest', [
    'pytest.ini',
    '.pytest.ini',
    'pyproject.toml',
    'setup.cfg',
    'tox.ini',
    'conftest.py',
  ]),
  {
    id: 'secrets',
    section: ['code', 'security', 'secrets'],
    files: ['.gitleaks.toml', 'gitleaks.toml', '.gitleaksignore'],
  },
  {
    id: 'pnpmaudit',
    section: ['code', 'security', 'pnpmaudit'],
    files: ['pnpm-lock.yaml', 'pnpm-workspace.yaml'],
  },
  {
    id: 'pipaudit',
    section: ['code', 'security', 'pipaudit'],
    files: ['requirements.txt', 'pyproject.toml', 'setup.py'],
  },
  {
    id: 'hooks',
    section: ['process', 'hooks'],
    files: [
      ...scripts('.pre-commit-config', 'yaml yml'),
      ...scripts('lefthook', 'yml yaml toml json'),
      ...scripts('.lefthook', 'yml yaml toml json'),
      ...scripts('lint-staged.config', JS),
      '.lintstagedrc',
      ...scripts('.lintstagedrc', 'json yaml yml js mjs cjs'),
    ],
    folders: ['.husky/*'],
  },
]
