/** REST's name of a rule's type → GraphQL's type of its parameters. */
const types: Record<string, string> = {
  branch_name_pattern: 'BranchNamePatternParameters',
  code_scanning: 'CodeScanningParameters',
  commit_author_email_pattern: 'CommitAuthorEmailPatternParameters',
  commit_message_pattern: 'CommitMessagePatternParameters',
  committer_email_pattern: 'CommitterEmailPatternParameters',
  file_extension_restriction: 'FileExtensionRestrictionParameters',
  file_path_restriction: 'FilePathRestrictionParameters',
  max_file_path_length: 'MaxFilePathLengthParameters',
  max_file_size: 'MaxFileSizeParameters',
  merge_queue: 'MergeQueueParameters',
  pull_request: 'PullRequestParameters',
  required_deployments: 'RequiredDeploymentsParameters',
  required_status_checks: 'RequiredStatusChecksParameters',
  tag_name_pattern: 'TagNamePatternParameters',
  update: 'UpdateParameters',
  workflows: 'WorkflowsParameters',
}

/** What REST may leave out and GraphQL has as null, by the list it stands in. */
const optional: Record<string, Record<string, null | false>> = {
  required_status_checks: { integration_id: null },
  workflows: { ref: null, sha: null },
}

const defaults: Record<string, Record<string, unknown>> = {
  workflows: { do_not_enforce_on_create: false },
}

const camel = (key: string) => key.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase())

function camelized(value: unknown, key: string): unknown {
  if (Array.isArray(value)) return value.map((item) => camelized(item, key))
  if (value === null || typeof value !== 'object') return value
  const whole = { ...optional[key], ...value }
  return Object.fromEntries(
    Object.entries(whole).map(([name, item]) => [camel(name), camelized(item, name)]),
  )
}

/** A rule's parameters in GraphQL's words; null for a rule without. */
export function parametersOf(type: string, parameters: Record<string, unknown> | null) {
  const typeName = types[type]
  if (parameters === null || typeName === undefined) return null
  const words = camelized({ ...defaults[type], ...parameters }, '') as Record<string, unknown>
  return { __typename: typeName, ...words }
}
