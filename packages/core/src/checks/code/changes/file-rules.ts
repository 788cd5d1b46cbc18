import type { FileChange, TrackedKind } from '../../../model/facts.ts'
import type { Direction, Severity } from '../../../model/finding.ts'
import type { Tier } from '../../../model/standard.ts'
import { fileMatches, forTier } from '../../../severity/index.ts'

/** How a change of a whole file is graded, where its settings cannot be told one by one. */
export interface FileRule {
  id: string
  kind?: TrackedKind
  /** Globs: without a slash over the file's name, with one over its path. */
  files: readonly string[]
  changed: Severity
  deleted: Severity
  /** A workflow or hook that the standard requires by name, or that guards changes. */
  required?: Severity
  renamed?: Severity
  why: string
}

/** First match wins; the last fits everything. */
const FILE_RULES: readonly FileRule[] = [
  {
    id: 'file/check-toml',
    kind: 'declaration',
    files: ['check.toml', 'rulesets/*.toml', '**/rulesets/*.toml'],
    changed: 'low',
    deleted: 'high',
    renamed: 'medium',
    why: 'What the package was held to is no longer said anywhere.',
  },
  {
    id: 'file/metadata',
    kind: 'declaration',
    files: ['repo-metadata.*'],
    changed: 'low',
    deleted: 'high',
    why: 'Tier, status and owner are no longer said anywhere.',
  },
  {
    id: 'file/workflow',
    kind: 'workflow',
    files: ['.github/workflows/**'],
    changed: 'low',
    deleted: 'medium',
    required: 'high',
    why: 'What the workflow checked, built or released is done differently, or no longer.',
  },
  {
    id: 'file/action',
    kind: 'workflow',
    files: ['*'],
    changed: 'low',
    deleted: 'medium',
    why: 'Every workflow that uses the action does something else, or fails.',
  },
  {
    id: 'file/hook',
    kind: 'dependency',
    files: [
      '.husky/*',
      '**/.husky/*',
      '.pre-commit-config.*',
      'lefthook.*',
      '.lefthook.*',
      'lint-staged.config.*',
      '.lintstagedrc*',
    ],
    changed: 'low',
    deleted: 'medium',
    required: 'high',
    why: 'What the hook kept out can be committed.',
  },
  {
    id: 'file/lock',
    files: ['*.lock', '*-lock.json', '*-lock.yaml', 'npm-shrinkwrap.json', 'go.sum'],
    changed: 'info',
    deleted: 'medium',
    why: 'Versions move with every update; without the file they are no longer fixed at all.',
  },
  {
    id: 'file/requirements',
    files: ['requirements*.txt', 'constraints*.txt', 'setup.py'],
    changed: 'info',
    deleted: 'medium',
    why: 'Versions move with every update; without the file nothing is audited.',
  },
  {
    id: 'file/secrets',
    files: ['*gitleaks*', '.secrets.baseline', '.trufflehog*'],
    changed: 'medium',
    deleted: 'medium',
    why: 'What is searched for, or let off, when secrets are looked for has changed.',
  },
  {
    id: 'file/ignore-list',
    files: ['.*ignore'],
    changed: 'medium',
    deleted: 'low',
    why: 'Files may be left out of a check.',
  },
  {
    id: 'file/gate-code',
    files: [
      '*eslint*.{js,cjs,mjs,ts,cts,mts}',
      '{jest,vitest}.{config,workspace}.*',
      'pytest.ini',
      '.pytest.ini',
      'conftest.py',
    ],
    changed: 'medium',
    deleted: 'high',
    why: 'Rules and thresholds stand in it; it is code, so that what became weaker is for a person to read.',
  },
  {
    id: 'file/gate-settings',
    files: [
      'tsconfig*.json',
      '.eslintrc*',
      'ruff.toml',
      '.ruff.toml',
      'ty.toml',
      '*jest*.json',
      'biome.json*',
    ],
    changed: 'medium',
    deleted: 'high',
    why: 'Without it the tool runs with its defaults, or not at all.',
  },
  {
    id: 'file/dependency',
    files: ['*'],
    changed: 'low',
    deleted: 'medium',
    why: 'A tool that the standard requires reads the file.',
  },
]

export interface FileGrade {
  rule: string
  direction: Direction
  severity: Severity
  why: string
}

/** The rule under which a file that moved to where nothing reads it is told. */
export const LEFT = 'file/left'

export type FileEvent =
  | 'added'
  | 'changed'
  | 'deleted'
  | 'renamed'
  | 'left'
  | 'emptied'
  | 'format'
  | 'unreadable'

type RuleFile = Pick<FileChange, 'kind' | 'path' | 'previousPath' | 'leftTracking'>

const ruleFor = ({ kind, path: now, previousPath, leftTracking }: RuleFile): FileRule => {
  const path = leftTracking ? (previousPath ?? now) : now
  const found = FILE_RULES.find(
    (rule) => (rule.kind ?? kind) === kind && fileMatches(rule.files, path),
  )
  // The last rule fits every file.
  return found ?? (FILE_RULES.at(-1) as FileRule)
}

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1)

/** `eslint.config.js` → `eslint.config.mjs`: the tool finds the same file under another of its names. */
const isSameTool = ({ kind, path, previousPath = '' }: RuleFile): boolean =>
  kind === 'dependency' && folderOf(path) === folderOf(previousPath)

/** Grades what happened to a whole file. */
export const gradeFile = (
  change: RuleFile,
  event: FileEvent,
  tier: Tier,
  required = false,
): FileGrade => {
  const rule = ruleFor(change)
  const { id, why } = rule
  switch (event) {
    case 'added':
    case 'format':
      return { rule: id, direction: 'changed', severity: 'info', why }
    case 'unreadable':
      return {
        rule: 'file/unreadable',
        direction: 'changed',
        severity: forTier('medium', tier),
        why,
      }
    case 'deleted':
    case 'emptied':
    case 'left': {
      const grade = (required ? rule.required : undefined) ?? rule.deleted
      const id = event === 'left' ? LEFT : rule.id
      return { rule: id, direction: 'weakened', severity: forTier(grade, tier), why }
    }
    case 'renamed': {
      if (required && rule.required !== undefined) {
        return { rule: id, direction: 'weakened', severity: forTier(rule.required, tier), why }
      }
      const grade = isSameTool(change) ? 'info' : (rule.renamed ?? 'low')
      return { rule: id, direction: 'changed', severity: forTier(grade, tier), why }
    }
    default:
      return { rule: id, direction: 'changed', severity: forTier(rule.changed, tier), why }
  }
}
