import { SEVERITIES } from '../../model/finding.ts'
import { list, map, oneOf, type Schema, table, text, texts } from './types.ts'

const check = text('Which checks: an id or a glob, e.g. `code/workflows` or `code/*`.', {
  minLength: 1,
})
const subject = text('Which findings: a glob over their subject or file.', {
  minLength: 1,
  default: '*',
})

const file = text(
  'Only findings in these files: a glob over the path, e.g. `.github/workflows/ci.yml`.',
  { minLength: 1 },
)

const exempt = list(
  'Findings that are accepted for a while. They stay in reports, marked.',
  table(
    'One accepted kind of finding.',
    {
      check,
      subject,
      file,
      reason: text('Why it is accepted.', { minLength: 1 }),
      owner: text('Who answers for it, e.g. `@team-backend`.', { minLength: 1 }),
      expires: text('The last day it holds (UTC), e.g. 2027-03-31.', { format: 'date' }),
    },
    ['check', 'reason', 'owner', 'expires'],
  ),
)

const severity = list(
  'Findings that are graded differently here.',
  table(
    'One grade.',
    { check, subject, file, severity: oneOf('How grave they are here.', SEVERITIES) },
    ['check', 'severity'],
  ),
)

const limits = list(
  'Only in drift-config: what repositories may ask of the central token and roles. A later entry wins.',
  table('Limits of some repositories.', {
    repositories: texts('For these repositories; for all where nothing is said.', 'A glob.'),
    registries: texts('Registries they may extend.', 'A glob, e.g. `github:acme/*`.'),
    accounts: texts('Accounts they may name.', 'An account id or a glob.'),
    stacks: texts('Stacks they may name.', 'A glob.'),
    tags: texts(
      'Tags by which they may look for resources that no stack manages.',
      'A glob over `key=value`, e.g. `project=app-*`.',
    ),
    exempt: oneOf(
      'The gravest finding they may exempt, or lower, by themselves.',
      SEVERITIES,
      'high',
    ),
  }),
)

/** `[drift]` */
export const drift: Schema = table('How drift treats what it finds.', {
  watch: texts(
    'More files whose changes are told: settings of tools that have no section of their own. Inherited ones count too.',
    'A glob relative to the directory of this file, e.g. `.golangci.yml`; it may not leave the repository.',
  ),
  exempt,
  severity,
  identities: map('Who is who: an e-mail address or a name in git, and whom to show.', {
    description: 'Whom to show, e.g. `@ann`.',
    type: 'string',
  }),
  plugins: map('Settings of plugins, handed to them unread.', {
    description: 'Settings of one plugin.',
    type: 'object',
  }),
  limits,
})
