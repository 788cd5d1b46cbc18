import { enabled, flag, list, map, oneOf, type Schema, table, text, texts, whole } from './types.ts'

const dependencies = texts(
  'More files this tool depends on: globs relative to the directory of this file. Changes to them are told.',
  'A glob, e.g. `configs/eslint-*.json`; it may not leave the repository.',
)

const severityOfRule = ['off', 'warn', 'error'] as const
const cases = ['kebab-case', 'snake_case', 'camelCase', 'PascalCase'] as const

const eslint = table('ESLint: the rules that must be on.', {
  enabled,
  files: texts('Files it must look at.', 'A glob.'),
  ignore: texts('Files it may pass over.', 'A glob.'),
  'max-warnings': whole('More warnings than this fail.', 0),
  rules: map('Rules and how strict they must be. Inherited rules are replaced as a whole.', {
    description: 'A severity, or a table with `severity` and the options of the rule.',
    anyOf: [
      oneOf('How strict.', severityOfRule),
      {
        description: 'How strict, and the options of the rule.',
        type: 'object',
        properties: { severity: oneOf('How strict.', severityOfRule) },
        required: ['severity'],
      },
    ],
  }),
  dependencies,
})

const ruff = table('Ruff: lint rules for Python.', {
  enabled,
  'line-length': whole('Longest line.', 1),
  lint: table('Which rules.', {
    select: texts('Rules that must be selected.', 'A rule or a prefix, e.g. `E`.'),
    ignore: texts('Rules that may be ignored.', 'A rule or a prefix.'),
  }),
  dependencies,
})

const compilerOptions = [
  'strict',
  'noImplicitAny',
  'strictNullChecks',
  'noUnusedLocals',
  'noUnusedParameters',
  'noImplicitReturns',
  'noFallthroughCasesInSwitch',
  'esModuleInterop',
  'skipLibCheck',
  'forceConsistentCasingInFileNames',
] as const

const tsc = table('The TypeScript compiler.', {
  enabled,
  require: table(
    'Compiler options that must have this value. Inherited ones are replaced as a whole.',
    Object.fromEntries(
      compilerOptions.map((option) => [option, flag(`\`${option}\` of compilerOptions.`)]),
    ),
  ),
  dependencies,
})

const tool = (description: string, more: { [key: string]: Schema } = {}): Schema =>
  table(description, { enabled, ...more, dependencies })

const naming = table('How files and folders are named.', {
  enabled,
  rules: list(
    'One rule for each kind of file. Inherited rules are replaced as a whole.',
    table(
      'Names of the files with these extensions.',
      {
        extensions: {
          ...texts('Extensions without the dot.', 'An extension, e.g. `ts`.'),
          minItems: 1,
        },
        file_case: oneOf('Case of file names.', cases),
        folder_case: oneOf('Case of folder names.', cases),
        exclude: texts('Paths that are left alone.', 'A glob.'),
        allow_dynamic_routes: flag('Accept `[id]` and the like as names.'),
      },
      ['extensions', 'file_case', 'folder_case'],
    ),
  ),
})

/** `[code]` */
export const code = table('The tools that look at the code, and what they must be set to.', {
  linting: table('Linters.', { eslint, ruff }),
  types: table('Type checkers.', { tsc, ty: tool('ty, a type checker for Python.') }),
  unused: table('Unused code.', {
    knip: tool('Knip: unused files, exports and dependencies.'),
    vulture: tool('Vulture: unused Python code.'),
  }),
  coverage_run: tool('Runs the tests and measures their coverage.', {
    min_threshold: whole('Lowest coverage in percent.', 0, { maximum: 100, default: 80 }),
    runner: oneOf('What runs the tests.', ['vitest', 'jest', 'pytest', 'auto'], 'auto'),
    command: text('The command to run instead.'),
  }),
  security: table('Secrets and known vulnerabilities.', {
    secrets: tool('Looks for secrets in the repository.', {
      scan_mode: oneOf('What is looked at.', ['branch', 'files', 'staged', 'full'], 'branch'),
      base_branch: text('The branch that `branch` compares with.', { default: 'main' }),
    }),
    pnpmaudit: tool('pnpm audit.', {
      exclude_dev: flag('Leave development dependencies out.', true),
    }),
    pipaudit: tool('pip-audit.'),
  }),
  naming,
  quality: table('Habits of the code.', {
    'disable-comments': table('Comments that switch a check off, such as `eslint-disable`.', {
      enabled,
      patterns: texts('What such a comment holds.', 'A text.'),
      extensions: texts('Files that are looked at.', 'An extension.'),
      exclude: texts('Files that are left alone.', 'A glob.'),
    }),
  }),
})
