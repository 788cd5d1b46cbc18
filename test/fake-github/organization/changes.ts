import type { CommitSpec } from '../types.ts'
import { SHA } from './files.ts'

/** Content of a file before the change, '' where there is none. */
export type Old = (path: string) => string

const lintFile = (old: Old) =>
  old('eslint.config.js') === '' ? 'eslint.config.mjs' : 'eslint.config.js'

/** What happens in an organization from one scan to the next. */
export const changes: readonly ((old: Old) => CommitSpec)[] = [
  (old) => ({
    message: 'fix(ci): let lint findings pass for the release',
    files: {
      [lintFile(old)]: old(lintFile(old)).replace("'no-console': 'error'", "'no-console': 'off'"),
    },
  }),
  (old) => ({
    message: 'chore: relax types while the migration lasts',
    files: { 'tsconfig.json': old('tsconfig.json').replace('"strict": true', '"strict": false') },
  }),
  (old) => ({
    message: 'ci: newer checkout, and write access for the release job',
    files: {
      '.github/workflows/ci.yml': old('.github/workflows/ci.yml')
        .replace(`actions/checkout@${SHA}`, 'actions/checkout@v5')
        .replace('contents: read', 'contents: write'),
    },
  }),
  (old) => ({
    message: 'chore: switch knip off',
    files: {
      'check.toml': old('check.toml').replace(
        '[code.unused.knip]\nenabled = true',
        '[code.unused.knip]\nenabled = false',
      ),
    },
  }),
  (old) => ({
    message: 'refactor: move the linter settings',
    renames: {
      [lintFile(old)]: old('eslint.config.js') === '' ? 'eslint.config.js' : 'eslint.config.mjs',
    },
    files: { 'src/index.ts': `${old('src/index.ts')}export const moved = true\n` },
  }),
  (old) => ({
    message: 'feat: more to do',
    files: { 'src/index.ts': `${old('src/index.ts')}export const more = 1\n` },
  }),
]
