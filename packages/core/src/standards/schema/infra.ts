import { enabled, flag, map, type Schema, table, text, texts } from './types.ts'

const account: Schema = text('An AWS account id: twelve digits.', { pattern: '^[0-9]{12}$' })

/** `[infra]` */
export const infra = table('What is deployed, and where.', {
  enabled,
  path: text('Where the infrastructure code lies, relative to this file.'),
  manifest: text('A list of resources that must exist.', { default: 'infra-manifest.json' }),
  stacks: texts('Stacks that belong to this repository.', 'A name or a glob.'),
  regions: texts('Regions they are deployed to.', 'A region, e.g. `eu-west-2`.'),
  tags: map('How unmanaged resources are known to belong here.', text('The value of the tag.')),
  accounts: map('Accounts by environment.', account),
  deployed: table(
    'How the deployed commit is known; the latest GitHub deployment where nothing is said.',
    {
      tag: text('A git tag; `{env}` stands for the environment.'),
      stack_tag: text('A tag of the stack that holds the commit.'),
      output: text('An output of the stack that holds the commit.'),
      deployments: flag('Ask the latest GitHub deployment.', true),
    },
  ),
})
