import type { ProcessRule } from './rule.ts'

const OWNERS =
  'https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners'
const SYNTAX = 'https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax'
const TEMPLATES =
  'https://docs.github.com/en/communities/using-templates-to-encourage-useful-issues-and-pull-requests/about-issue-and-pull-request-templates'

const WORKFLOWS: readonly ProcessRule[] = [
  {
    id: 'process/workflow-missing',
    title: 'A required workflow is not there',
    severity: 'high',
    why: 'What it checks is not checked any more.',
    source: SYNTAX,
  },
  {
    id: 'process/workflow-disabled',
    title: 'A required workflow is switched off',
    severity: 'high',
    why: 'Its file is there, and GitHub does not run it.',
    source:
      'https://docs.github.com/en/actions/how-tos/manage-workflow-runs/disable-and-enable-workflows',
  },
  {
    id: 'process/workflow-trigger',
    title: 'A required workflow does not run on pull requests',
    severity: 'medium',
    why: 'What only runs after a merge, or never, keeps nothing out of the default branch.',
    source: SYNTAX,
  },
  {
    id: 'process/workflow-job',
    title: 'A required job is missing or switched off',
    severity: 'medium',
    why: 'The workflow still runs, without the part that matters.',
    source: SYNTAX,
  },
  {
    id: 'process/workflow-action',
    title: 'A required action is not used',
    severity: 'medium',
    why: 'The workflow still runs, without the part that matters.',
    source: SYNTAX,
  },
  {
    id: 'process/workflow-command',
    title: 'A required command does not run',
    severity: 'medium',
    why: 'The workflow still runs, without the part that matters.',
    source: SYNTAX,
  },
  {
    id: 'process/workflow-not-enforced',
    title: 'A required command may fail unnoticed',
    severity: 'medium',
    why: 'It runs, and a failure turns nothing red.',
    source: SYNTAX,
  },
]

const CODEOWNERS: readonly ProcessRule[] = [
  {
    id: 'process/codeowners-missing',
    title: 'There is no CODEOWNERS file',
    severity: 'medium',
    why: 'Nobody is asked to review by the files that change, and a required code-owner review asks nobody.',
    source: OWNERS,
  },
  {
    id: 'process/codeowners-too-large',
    title: 'CODEOWNERS is too large',
    severity: 'high',
    why: 'GitHub does not load a CODEOWNERS file over 3 MB, so nothing has an owner.',
    source: OWNERS,
  },
  {
    id: 'process/codeowners-error',
    title: 'GitHub reports an error in CODEOWNERS',
    severity: 'medium',
    why: 'GitHub skips the line, so the files have no owner or one that nobody meant.',
    source: OWNERS,
  },
  {
    id: 'process/codeowners-rule',
    title: 'A required line of CODEOWNERS is missing or names others',
    severity: 'medium',
    why: 'The declared owners are not asked to review.',
    source: OWNERS,
  },
  {
    id: 'process/codeowners-overridden',
    title: 'A later line of CODEOWNERS overrides a required one',
    severity: 'medium',
    why: 'The last line that matches a file counts, so the declared owners are not asked.',
    source: OWNERS,
  },
  {
    id: 'process/codeowners-unused',
    title: 'A line of CODEOWNERS matches no file',
    severity: 'low',
    why: 'Files were moved or renamed, and their owners stayed behind.',
    source: OWNERS,
  },
]

const PRESENCE: readonly ProcessRule[] = [
  {
    id: 'process/required-file',
    title: 'A required file is not there',
    severity: 'medium',
    why: 'The standard asks every repository for it.',
  },
  {
    id: 'process/forbidden-file',
    title: 'A forbidden file is there',
    severity: 'high',
    why: 'The standard forbids it, often because it holds secrets or what a build made.',
  },
  {
    id: 'process/template-missing',
    title: 'There is no template',
    severity: 'low',
    why: 'Pull requests and issues come without what a reviewer needs to know.',
    source: TEMPLATES,
  },
]

const HOOKS: readonly ProcessRule[] = [
  {
    id: 'process/hook-missing',
    title: 'A git hook is missing or empty',
    severity: 'medium',
    why: 'What it would stop is first noticed in continuous integration, or not at all.',
    source: 'https://typicode.github.io/husky/',
  },
  {
    id: 'process/hook-command',
    title: 'A git hook does not run a required command',
    severity: 'medium',
    why: 'What it would stop is first noticed in continuous integration, or not at all.',
    source: 'https://typicode.github.io/husky/',
  },
  {
    id: 'process/hook-branch',
    title: 'No git hook names a protected branch',
    severity: 'low',
    why: 'A push to it by mistake is not stopped on the machine where it is made.',
    source: 'https://git-scm.com/docs/githooks#_pre_push',
  },
]

const CHANGESETS: readonly ProcessRule[] = [
  {
    id: 'process/changeset-missing',
    title: 'A pull request was merged without a changeset',
    severity: 'medium',
    why: 'The change is released without a version of its own or a line in the changelog.',
    source: 'https://github.com/changesets/changesets/blob/main/docs/adding-a-changeset.md',
  },
  {
    id: 'process/changeset-format',
    title: 'A changeset is malformed',
    severity: 'low',
    why: 'The next release fails on it, or says less than it should.',
    source: 'https://github.com/changesets/changesets/blob/main/docs/adding-a-changeset.md',
  },
]

const COVERAGE: readonly ProcessRule[] = [
  {
    id: 'process/coverage-config',
    title: 'The settings of the tests do not enforce the coverage',
    severity: 'medium',
    why: 'Coverage may fall below what was agreed, and nothing fails.',
  },
  {
    id: 'process/coverage-ci',
    title: 'No workflow enforces the coverage',
    severity: 'medium',
    why: 'Coverage may fall below what was agreed, and nothing fails.',
  },
]

const DOCS: readonly ProcessRule[] = [
  {
    id: 'process/docs-place',
    title: 'A document lies where none belongs',
    severity: 'low',
    why: 'What is not among the documents is not found, and not kept up to date.',
  },
  {
    id: 'process/docs-size',
    title: 'The documents are larger than agreed',
    severity: 'low',
    why: 'What nobody can read is not kept up to date.',
  },
  {
    id: 'process/docs-content',
    title: 'A document lacks what its kind must have',
    severity: 'low',
    why: 'Readers look for it in every document of the kind.',
  },
]

/** `enforcement = "block"`: the same violations, graver. */
const BLOCKING: readonly ProcessRule[] = DOCS.map((rule) => ({
  ...rule,
  id: `${rule.id}-block`,
  title: `${rule.title}, and that blocks`,
  severity: 'medium',
}))

/** Workflows, owners and files that a repository has to have. */
export const FILE_RULES: readonly ProcessRule[] = [
  ...WORKFLOWS,
  ...CODEOWNERS,
  ...PRESENCE,
  ...HOOKS,
  ...CHANGESETS,
  ...COVERAGE,
  ...DOCS,
  ...BLOCKING,
]
