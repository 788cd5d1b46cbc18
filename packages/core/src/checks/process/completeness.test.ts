import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { process } from '../../standards/schema/process.ts'
import type { Schema } from '../../standards/schema/types.ts'
import { processChecks } from './index.ts'
import { NOT_JUDGED } from './not-judged.ts'

/**
 * Whatever a check.toml may say below `[process]` is judged by a check, or named among what is not:
 * a key that is added to the schema and forgotten here is a demand that nobody would ever check.
 */

const PROTECTION = [
  'branch',
  'enforcement',
  'required_reviews',
  'dismiss_stale_reviews',
  'require_code_owner_reviews',
  'require_status_checks',
  'require_branches_up_to_date',
  'require_signed_commits',
  'enforce_admins',
  'require_last_push_approval',
  'require_conversation_resolution',
  'require_linear_history',
  'allow_force_pushes',
  'allow_deletions',
  'bypass_actors',
]

const by = (check: string, section: string, keys: readonly string[]): [string, string][] =>
  keys.map((key) => [`process.${section}.${key}`, `process/${check}`])

/** Which check judges a key, or is the one that a key is for. */
const JUDGED_BY = new Map([
  ...by('branch-protection', 'branches', ['protection', 'ruleset', ...PROTECTION]),
  ...by('branch-names', 'branches', ['pattern', 'exclude', 'require_issue', 'issue_pattern']),
  ...by('branch-protection', 'repo', ['require_branch_protection']),
  ...by('branch-protection', 'repo.ruleset', ['name', ...PROTECTION]),
  ...by('codeowners', 'repo', ['require_codeowners']),
  ...by('tag-protection', 'repo.tag_protection', [
    'patterns',
    'prevent_deletion',
    'prevent_update',
  ]),
  ...by('commits', 'commits', [
    'conventional',
    'pattern',
    'types',
    'require_scope',
    'max_subject_length',
    'include_merges',
    'exclude_authors',
  ]),
  ...by('workflows', 'ci', [
    'required_workflows',
    'require_workflows',
    'jobs',
    'actions',
    'commands',
  ]),
  ...by('hooks', 'hooks', ['require_husky', 'require_hooks', 'commands', 'protected_branches']),
  ...by('changesets', 'changesets', [
    'require_for_paths',
    'exclude_paths',
    'validate_format',
    'allowed_bump_types',
    'require_description',
    'min_description_length',
  ]),
  ...by('pull-requests', 'pr', [
    'max_files',
    'max_lines',
    'require_issue',
    'issue_keywords',
    'exclude',
    'exclude_authors',
  ]),
  ...by('tickets', 'tickets', ['pattern', 'require_in_commits', 'require_in_branch']),
  ...by('coverage', 'coverage', ['min_threshold', 'enforce_in', 'ci_workflow', 'ci_job']),
  ...by('codeowners', 'codeowners', ['rules']),
  ...by('docs', 'docs', [
    'path',
    'enforcement',
    'allowlist',
    'max_files',
    'max_file_lines',
    'max_total_kb',
    'types',
  ]),
  ...by('labels', 'labels', ['required']),
  ...by('issues', 'issues', ['require_labels', 'one_of', 'exclude_authors']),
  ...by('templates', 'templates', ['pull_request', 'issue']),
  ...by('required-files', 'required_files', ['files', 'message']),
  ...by('forbidden-files', 'forbidden_files', ['files', 'ignore', 'message']),
])

/** Every key that holds a value; `enabled` says of a section whether it counts, which all checks ask. */
const leaves = (schema: Schema, path: string): string[] =>
  schema.properties === undefined
    ? [path]
    : Object.entries(schema.properties)
        .filter(([key]) => key !== 'enabled')
        .flatMap(([key, inner]) => leaves(inner, `${path}.${key}`))

const isNotJudged = (leaf: string): boolean =>
  NOT_JUDGED.some(({ setting }) => leaf === setting || leaf.startsWith(`${setting}.`))

/** The code that reads declarations, without what only names their keys. */
const CODE = [import.meta.dirname, join(import.meta.dirname, '../../standards')]
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter(
        (name) => name.endsWith('.ts') && !/\.test\.ts$|not-judged|schema\/|examples/.test(name),
      )
      .map((name) => readFileSync(join(folder, name), 'utf8')),
  )
  .join('\n')

describe('every key of [process]', () => {
  const all = leaves(process, 'process')

  it.each(all)('%s is judged by one check, or among what is not judged', (leaf) => {
    expect([JUDGED_BY.has(leaf), isNotJudged(leaf)].filter(Boolean)).toHaveLength(1)
  })

  it.each([...JUDGED_BY])('%s is a key, and %s a check', (key, check) => {
    expect(all).toContain(key)
    expect(processChecks.map(({ id }) => id)).toContain(check)
  })

  it.each([...JUDGED_BY.keys()])('%s is read somewhere', (leaf) => {
    expect(CODE).toMatch(new RegExp(`\\b${leaf.split('.').at(-1)}\\b`))
  })

  it('there is a check for every section that is judged', () => {
    const engine = ['participation', 'declarations', 'exemptions']
    // These two hold to what branches and workflows demand, and to what really happened.
    const alongside = ['bypassed', 'required-checks']
    expect(
      [...JUDGED_BY.values(), ...[...engine, ...alongside].map((name) => `process/${name}`)]
        .filter((id, at, ids) => ids.indexOf(id) === at)
        .toSorted(),
    ).toEqual(processChecks.map(({ id }) => id).toSorted())
  })
})
