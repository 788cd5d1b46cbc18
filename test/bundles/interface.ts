/** The inputs and outputs that people's workflows name. Adding is free; a change is a decision. */

export const COMMON_INPUTS = {
  'github-token': '${{ github.token }}',
  'app-id': '',
  'private-key': '',
  'issue-token': '',
  'ledger-token': '${{ github.token }}',
  'github-api-url': '${{ github.api_url }}',
  org: '',
  repositories: '',
  since: '24h',
  all: 'false',
  'dry-run': 'false',
  'fail-on': 'never',
  'fail-on-error': 'true',
  'issue-mode': 'scan',
  'issue-repository': '',
  'issue-public': 'false',
  'max-issues': '50',
  deadline: '50m',
  ledger: 'auto',
  shard: '',
  concurrency: '16',
  'report-path': 'drift-report.json',
}

/** What one action has beside the common ones, by its folder. */
export const OWN_INPUTS: Record<string, Record<string, string>> = {
  code: { path: '.' },
  audit: {
    audits: 'audits',
    'audit-env': '',
    threshold: '5',
    'plugin-config': '',
    dashboard: 'true',
  },
  infra: {
    'role-to-assume': '',
    accounts: '',
    account: '',
    'aws-regions': '',
    audience: 'sts.amazonaws.com',
    profiles: '',
    orphans: 'project',
    attribution: 'role',
    'attribution-severity': 'medium',
    assembly: '',
    synth: 'false',
    'resource-scan': 'reuse',
    'resource-scan-max-age': '7d',
    plan: '',
  },
}

OWN_INPUTS.all = Object.assign(
  { domains: 'code,process', summary: 'true' },
  ...Object.values(OWN_INPUTS),
)

/** Of actions that scan nothing: all that they have. */
export const ALONE: Record<string, { inputs: Record<string, string>; outputs?: string[] }> = {
  plan: {
    inputs: {
      domains: 'code,process',
      shards: 'auto',
      'github-token': '${{ github.token }}',
      'app-id': '',
      'private-key': '',
      'ledger-token': '${{ github.token }}',
      'github-api-url': '${{ github.api_url }}',
      org: '',
      repositories: '',
      since: '24h',
      all: 'false',
      'dry-run': 'false',
      'issue-mode': 'scan',
      'max-issues': '50',
      deadline: '50m',
      ledger: 'auto',
    },
    outputs: ['shards', 'repositories', 'requests', 'points'],
  },
  merge: {
    inputs: {
      reports: 'drift-reports',
      shards: '',
      ledger: 'auto',
      'ledger-token': '${{ github.token }}',
      'github-api-url': '${{ github.api_url }}',
      'fail-on': 'never',
      'fail-on-error': 'true',
      'report-path': 'drift-report.json',
      dashboard: 'true',
    },
  },
}

export const OUTPUTS = [
  'drift',
  'findings',
  'worst',
  'unknown',
  'repositories',
  'errors',
  'issues',
  'report',
  'sarif',
  'dashboard',
  'api-requests',
]
