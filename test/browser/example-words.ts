import type { Domain, Json } from '@drift-toolkit/core'

/** What findings of the example say. */
export interface Kind {
  domain: Domain
  check: string
  title: string
  subject: string
  file?: string
  expected?: Json
  actual?: Json
  fix: string
  /** How it is known who did it. */
  who: 'commit' | 'actor' | 'nobody'
}

export const KINDS: readonly Kind[] = [
  {
    domain: 'code',
    check: 'code/standards-files',
    title: 'ESLint is switched off',
    subject: 'code.linting.eslint.enabled',
    file: 'check.toml',
    expected: true,
    actual: false,
    fix: 'Set it back to true, or accept the change with an exemption that says why and until when.',
    who: 'commit',
  },
  {
    domain: 'code',
    check: 'code/dependency-files',
    title: 'TypeScript checks less: strict is false',
    subject: 'compilerOptions.strict',
    file: 'tsconfig.json',
    expected: true,
    actual: false,
    fix: 'Set compilerOptions.strict back to true.',
    who: 'commit',
  },
  {
    domain: 'code',
    check: 'code/workflows',
    title: 'The job test may fail without failing the workflow',
    subject: 'jobs.test.continue-on-error',
    file: '.github/workflows/ci.yml',
    actual: true,
    fix: 'Remove continue-on-error from the job.',
    who: 'commit',
  },
  {
    domain: 'code',
    check: 'code/workflows',
    title: 'actions/checkout moved from a commit to the tag v6',
    subject: 'jobs.build.steps.checkout.uses',
    file: '.github/workflows/release.yml',
    fix: 'Pin the action to the full commit again.',
    who: 'commit',
  },
  {
    domain: 'process',
    check: 'process/branch-protection',
    title: 'main can be merged into without a review: {n} are declared',
    subject: 'main.required_reviews',
    fix: 'Require the declared number of approvals in the ruleset of the branch.',
    who: 'nobody',
  },
  {
    domain: 'process',
    check: 'process/required-checks',
    title: 'The required check test was reported by nothing for 30 days',
    subject: 'test',
    fix: 'Let the workflow report it again, or stop requiring it.',
    who: 'nobody',
  },
  {
    domain: 'process',
    check: 'process/bypassed',
    title: 'A commit was pushed to main past the rules',
    subject: 'main',
    fix: 'Review the commit after the fact and say so in the issue.',
    who: 'commit',
  },
  {
    domain: 'process',
    check: 'process/codeowners',
    title: 'CODEOWNERS names {n} teams that have no write access',
    subject: '.github/CODEOWNERS',
    file: '.github/CODEOWNERS',
    fix: 'Give the teams write access, or name others.',
    who: 'nobody',
  },
  {
    domain: 'infra',
    check: 'infra/changed',
    title: 'A security group admits 0.0.0.0/0 to port 22',
    subject: 'AppStack/Bastion/SecurityGroup.Ingress',
    expected: '10.0.0.0/8',
    actual: '0.0.0.0/0',
    fix: 'Remove the rule, or declare it in the template and deploy.',
    who: 'actor',
  },
  {
    domain: 'infra',
    check: 'infra/missing',
    title: 'The queue orders-dlq was deleted by hand',
    subject: 'AppStack/OrdersDlq',
    fix: 'Deploy the stack again after removing the queue from its state.',
    who: 'actor',
  },
  {
    domain: 'infra',
    check: 'infra/orphans',
    title: 'A bucket belongs to no stack',
    subject: 'AWS::S3::Bucket payments-export-tmp',
    fix: 'Import it into a stack, or delete it.',
    who: 'nobody',
  },
]

export const PEOPLE = [
  { name: 'Ann Example', login: 'ann' },
  { name: 'Bo Lindqvist', login: 'bolind' },
  { name: 'Chidi Okafor', login: 'chidi-o' },
  { name: 'Dana Roth', login: 'droth' },
  { name: 'release-bot', login: 'release-bot' },
] as const

export const TEAMS = ['payments', 'platform', 'storefront', 'data', 'identity'] as const

export const REPOSITORIES = [
  ...[
    'checkout',
    'payments-api',
    'ledger-service',
    'storefront',
    'identity',
    'search',
    'mobile-app',
  ],
  ...[
    'warehouse',
    'notifications',
    'pricing',
    'design-system',
    'infra-live',
    'docs',
    'fraud-rules',
  ],
  ...[
    'data-pipeline',
    'billing',
    'gateway',
    'feature-flags',
    'reporting',
    'inventory',
    'email-templates',
  ],
  ...['status-page', 'sdk-js', 'sdk-go', 'cms', 'recommendations', 'batch-jobs', 'partner-portal'],
  ...['tax', 'shipping', 'loyalty', 'support-desk'],
] as const
