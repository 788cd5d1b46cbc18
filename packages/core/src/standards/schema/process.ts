import { enabled, flag, list, map, oneOf, type Schema, table, text, texts, whole } from './types.ts'

const section = (description: string, properties: { [key: string]: Schema }): Schema =>
  table(description, { enabled, ...properties })

/** Accepted under `[process.branches]` and, with the same meaning, under `[process.repo.ruleset]`. */
const protection: { [key: string]: Schema } = {
  branch: text('The branch that is protected; the default branch where nothing is said.'),
  enforcement: oneOf('State of the ruleset.', ['active', 'evaluate', 'disabled'], 'active'),
  required_reviews: whole('Approvals that a pull request needs.', 0),
  dismiss_stale_reviews: flag('New commits take approvals back.'),
  require_code_owner_reviews: flag('A code owner must approve.'),
  require_status_checks: {
    description: 'Checks that must pass before a merge: true for any, or their names.',
    anyOf: [flag('At least one check.'), texts('These checks.', 'The name of a check.')],
  },
  require_branches_up_to_date: flag('A branch must be up to date before it is merged.'),
  require_signed_commits: flag('Commits must be signed.'),
  enforce_admins: flag('Nobody may bypass the rules.'),
  require_last_push_approval: flag('Somebody else than who pushed last must approve.'),
  require_conversation_resolution: flag('Conversations must be resolved before a merge.'),
  require_linear_history: flag('No merge commits.'),
  allow_force_pushes: flag('Whether history may be rewritten; false: it must be blocked.'),
  allow_deletions: flag('Whether the branch may be deleted; false: it must be blocked.'),
  bypass_actors: list(
    'Who may bypass the rules.',
    table(
      'One who may.',
      {
        actor_type: oneOf('Which kind.', [
          'Integration',
          'OrganizationAdmin',
          'RepositoryRole',
          'Team',
          'DeployKey',
        ]),
        actor_id: whole('Its id.', 1),
        bypass_mode: oneOf('When.', ['always', 'pull_request'], 'always'),
      },
      ['actor_type'],
    ),
  ),
}

const branches = section('Branch protection, and how branches are named.', {
  protection: flag('The default branch must be protected, by a ruleset or classic protection.'),
  ruleset: text('Name of the ruleset that protects it.'),
  ...protection,
  pattern: text('Branch names must match this regular expression.'),
  exclude: texts('Branches that are left alone.', 'A name, or a glob.'),
  require_issue: flag('A branch name must hold the number of an issue.', false),
  issue_pattern: text('How that number is written, as a regular expression.'),
})

const excludeAuthors = texts(
  'Whose work is left alone; robots where nothing is said.',
  'A glob over the account or the name, e.g. `renovate[bot]`.',
)

const commits = section('Commit messages.', {
  conventional: flag('They follow Conventional Commits (https://www.conventionalcommits.org).'),
  pattern: text('They match this regular expression.'),
  types: texts('Types that are accepted.', 'A type, e.g. `feat`.'),
  require_scope: flag('They name a scope.', false),
  max_subject_length: whole('Longest first line.', 1),
  include_merges: flag('Merge commits are judged too.', false),
  exclude_authors: excludeAuthors,
})

const workflows = texts('Workflows that must exist.', 'A name, or a file in .github/workflows.')
const commands = texts('Commands that must run.', 'A command.')

const ci = section('Continuous integration.', {
  required_workflows: workflows,
  require_workflows: { ...workflows, description: 'The same as `required_workflows`.' },
  jobs: map('Jobs that a workflow must have, by workflow.', texts('Jobs.', 'The id of a job.')),
  actions: map('Actions that a workflow must use, by workflow.', texts('Actions.', 'An action.')),
  commands: map('Commands that must run, by workflow.', {
    description: 'Commands, or commands by job.',
    anyOf: [commands, map('Commands by job.', commands)],
  }),
})

const repo = section('Settings of the repository.', {
  require_branch_protection: flag('The same as `[process.branches] protection`.', false),
  require_codeowners: flag('There must be a CODEOWNERS file.', false),
  ruleset: table('The same as the keys of `[process.branches]`.', {
    name: text('The same as `[process.branches] ruleset`.'),
    ...protection,
  }),
  tag_protection: table('Protected tags.', {
    patterns: texts('Tags that are protected.', 'A pattern, e.g. `v*`.'),
    prevent_deletion: flag('They cannot be deleted.', true),
    prevent_update: flag('They cannot be moved.', true),
  }),
})

const labels = section('Labels that the repository has.', {
  required: list('Labels that must exist.', {
    description: 'A name, or a label with what it looks like.',
    anyOf: [
      text('The name.'),
      table(
        'A label.',
        {
          name: text('Its name.'),
          color: text('Six hex digits.', { pattern: '^#?[0-9A-Fa-f]{6}$' }),
          description: text('Its description.'),
        },
        ['name'],
      ),
    ],
  }),
})

const issues = section('Labels that open issues carry.', {
  require_labels: {
    description: 'true: at least one; names: at least one of these.',
    anyOf: [flag('At least one.'), texts('At least one of these.', 'A name, or a glob.')],
  },
  one_of: list(
    'Groups of which an issue carries exactly one label each.',
    texts('A group.', 'A name, or a glob.'),
  ),
  exclude_authors: excludeAuthors,
})

const docs = section('Documentation.', {
  path: text('Where it lies.', { default: 'docs/' }),
  enforcement: oneOf('What a violation does.', ['block', 'warn'], 'warn'),
  allowlist: texts('Documents that may lie elsewhere.', 'A path.'),
  max_files: whole('Most files.', 1),
  max_file_lines: whole('Most lines of a file.', 1),
  max_total_kb: whole('Most kilobytes together.', 1),
  staleness_days: whole('Older than the code by more days: stale.', 1, { default: 30 }),
  stale_mappings: map('Which code a document is about.', text('A path.')),
  min_coverage: whole('Lowest share of documented code in percent.', 0, { maximum: 100 }),
  coverage_paths: texts('Code that must be documented.', 'A glob.'),
  exclude_patterns: texts('Code that is left alone.', 'A glob.'),
  types: map(
    'Kinds of documents.',
    table('What such a document must have.', {
      required_sections: texts('Sections.', 'A heading.'),
      frontmatter: texts('Front matter.', 'A key.'),
    }),
  ),
})

/** `[process]`: how people work, as far as a machine can see it. */
export const process = table('How people work, as far as a machine can see it.', {
  branches,
  commits,
  ci,
  repo,
  hooks: section('Git hooks.', {
    require_husky: flag('They are installed by husky.', true),
    require_hooks: texts('Hooks that must exist.', 'A hook, e.g. `pre-push`.'),
    commands: map('Commands that a hook must run, by hook.', commands),
    protected_branches: texts('Branches that hooks must protect.', 'A branch.'),
  }),
  changesets: section('Changesets.', {
    require_for_paths: texts('Changes here need one.', 'A glob.'),
    exclude_paths: texts('Changes here do not.', 'A glob.'),
    validate_format: flag('Its format is checked.', true),
    allowed_bump_types: list(
      'Bumps that are accepted.',
      oneOf('A bump.', ['patch', 'minor', 'major']),
    ),
    require_description: flag('It needs a description.', true),
    min_description_length: whole('Shortest description.', 1),
  }),
  pr: section('Pull requests.', {
    max_files: whole('Most files.', 1),
    max_lines: whole('Most lines.', 1),
    require_issue: flag('It names an issue.', false),
    issue_keywords: texts('Words before the issue.', 'A word, e.g. `Closes`.'),
    exclude: texts('Files that do not count.', 'A glob.'),
    exclude_authors: excludeAuthors,
  }),
  tickets: section('Tickets.', {
    pattern: text('How a ticket is written, as a regular expression.'),
    require_in_commits: flag('Commit messages name one.', true),
    require_in_branch: flag('Branch names name one.', false),
  }),
  coverage: section('A coverage threshold is enforced.', {
    min_threshold: whole('Lowest coverage in percent.', 0, { maximum: 100 }),
    enforce_in: oneOf('Where.', ['ci', 'config', 'both'], 'config'),
    ci_workflow: text('The workflow that enforces it.'),
    ci_job: text('The job that enforces it.'),
  }),
  backups: section('Backups in a bucket.', {
    bucket: text('Its name.'),
    prefix: text('Only below this prefix.'),
    max_age_hours: whole('The newest may be this old.', 1, { default: 24 }),
    region: text('Its region.'),
  }),
  codeowners: section('CODEOWNERS.', {
    rules: list(
      'Lines that it must hold.',
      table(
        'One line.',
        { pattern: text('Which files.'), owners: texts('Who owns them.', 'A user or team.') },
        ['pattern', 'owners'],
      ),
    ),
  }),
  docs,
  labels,
  issues,
  templates: section('Templates for pull requests and issues.', {
    pull_request: flag('There must be one for pull requests.'),
    issue: flag('There must be one for issues.'),
  }),
  required_files: section('Files that must be there.', {
    files: texts('Of each at least one.', 'A path, or a glob.'),
    message: text('What to say about it.'),
  }),
  forbidden_files: section('Files that must not be there.', {
    files: texts('These.', 'A glob.'),
    ignore: texts('But not here.', 'A glob.'),
    message: text('What to say about it.'),
  }),
})
