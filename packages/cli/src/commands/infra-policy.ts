import type { PolicyDocument } from '@drift-toolkit/core/collect/aws/policy'
import { UsageError } from '@drift-toolkit/core/scan/inputs'
import type { Arguments, Options } from '../arguments.ts'
import type { Command } from '../command.ts'
import type { Io } from '../io.ts'
import { checkOutput, deliver, formatOf } from '../output.ts'

const options: Options = {
  types: {
    type: 'string',
    value: 'TYPES',
    help: 'only what these need, comma-separated: AWS::S3::Bucket,AWS::IAM::Role (all that are known)',
  },
  'start-scans': { type: 'boolean', help: 'also start resource scans, not only read them' },
  'no-scans': { type: 'boolean', help: 'without resource scans: orphans stay unknown' },
  'no-attribution': { type: 'boolean', help: 'without CloudTrail: nobody is named' },
  trust: {
    type: 'boolean',
    help: 'the trust policy of the role instead; needs --role-for, --account',
  },
  'role-for': {
    type: 'string',
    value: 'OWNER/NAME',
    help: 'with --trust: the repository whose workflow assumes the role',
  },
  account: { type: 'string', value: 'ID', help: 'with --trust: the account the role is in' },
  environment: {
    type: 'string',
    value: 'NAME',
    help: 'with --trust: the environment of the job (drift)',
  },
  branch: {
    type: 'string',
    value: 'NAME',
    help: 'with --trust: a job without an environment, on this branch',
  },
  'repository-id': {
    type: 'string',
    value: 'N',
    help: 'with --trust: gh api repos/OWNER/NAME --jq .id',
  },
  'owner-id': {
    type: 'string',
    value: 'N',
    help: 'with --trust: gh api repos/OWNER/NAME --jq .owner.id',
  },
  issuer: {
    type: 'string',
    value: 'URL',
    help: 'with --trust: of the tokens (https://token.actions.githubusercontent.com)',
  },
  audience: { type: 'string', value: 'NAME', help: 'with --trust: sts.amazonaws.com' },
  partition: {
    type: 'string',
    value: 'NAME',
    help: 'with --trust: aws, aws-cn or aws-us-gov (aws)',
  },
}

/** What each statement is for, by its Sid. */
const ABOUT: ReadonlyMap<string, string> = new Map([
  ['Stacks', 'Which stacks there are, what they hold, and their templates.'],
  ['Drift', "CloudFormation's own detection: it is started, and its results are read."],
  ['Live', 'Reads single resources for what was added beside the template (Cloud Control).'],
  ['Scan', 'Resource scans: what no stack manages.'],
  ['Who', 'CloudTrail: who made a change. Two requests a second, 90 days back.'],
  [
    'Settings',
    'How resources are set up. Detection and scans read with the permissions of whoever asks.',
  ],
  ['NoData', 'Nothing that is stored in a resource, whatever else is attached to the role.'],
])

interface Asked {
  document: unknown
  /** A paragraph or more for people. */
  words: string
  /** What should be known of it, on stderr. */
  remarks: string[]
}

const policy = async (args: Arguments): Promise<Asked> => {
  const { infraPolicy } = await import('@drift-toolkit/core/collect/aws/policy')
  const types = args
    .text('types')
    .split(',')
    .map((type) => type.trim())
    .filter((type) => type !== '')
  const wrong = types.find((type) => !/^[\w-]+(?:::[\w-]+)+$/.test(type))
  if (wrong !== undefined) {
    throw new UsageError(`--types has "${wrong}"; a type reads like AWS::S3::Bucket`)
  }
  if (args.flag('start-scans') && args.flag('no-scans')) {
    throw new UsageError('--start-scans and --no-scans cannot both hold')
  }
  const { policy: document, unknown } = infraPolicy({
    types: types.length === 0 ? null : types,
    scan: args.flag('no-scans') ? 'off' : args.flag('start-scans') ? 'start' : 'reuse',
    attribution: !args.flag('no-attribution'),
  })
  return {
    document,
    words: explained(document),
    remarks: unknown.map(
      (type) =>
        `what ${type} needs is not known here: see handlers.read.permissions of aws cloudformation describe-type --type RESOURCE --type-name ${type}`,
    ),
  }
}

const explained = ({ Statement }: PolicyDocument): string =>
  Statement.map(({ Sid, Effect, Action }) =>
    [
      `${Effect === 'Deny' ? 'Denied' : 'Allowed'}: ${Sid}`,
      `  ${ABOUT.get(Sid) ?? ''}`,
      ...Action.map((action) => `    ${action}`),
    ].join('\n'),
  ).join('\n\n')

const REPOSITORY = /^[\w.-]+\/[\w.-]+$/

const trust = async (args: Arguments): Promise<Asked> => {
  const { trustStatement } = await import('@drift-toolkit/core/collect/aws/trust-policy')
  const repository = args.text('role-for')
  const account = args.text('account')
  if (!REPOSITORY.test(repository)) {
    throw new UsageError('--trust needs --role-for OWNER/NAME: whose workflow assumes the role')
  }
  if (!/^\d{12}$/.test(account)) {
    throw new UsageError('--trust needs --account, the twelve digits of the account the role is in')
  }
  const ids = ['repository-id', 'owner-id'] as const
  for (const id of ids) {
    if (args.text(id) !== '' && !/^\d+$/.test(args.text(id))) {
      throw new UsageError(`--${id} is "${args.text(id)}"; it is a number`)
    }
  }
  if (args.text('environment') !== '' && args.text('branch') !== '') {
    throw new UsageError('a job has the subject of its --environment, or of its --branch, not both')
  }
  const [repositoryId, ownerId] = ids.map((id) => args.text(id) || null)
  const branch = args.text('branch')
  const rest =
    branch === ''
      ? `environment:${(args.text('environment') || 'drift').replaceAll(':', '%3A')}`
      : `ref:refs/heads/${branch.replaceAll(':', '%3A')}`
  const claims = {
    issuer: args.text('issuer') || 'https://token.actions.githubusercontent.com',
    subject: `repo:${repository}:${rest}`,
    audience: args.text('audience') || 'sts.amazonaws.com',
    repositoryId: repositoryId ?? null,
    ownerId: ownerId ?? null,
  }
  const statement = trustStatement(claims, { partition: args.text('partition') || 'aws', account })
  const document = { Version: '2012-10-17', Statement: [statement] }
  const both = repositoryId && ownerId
  return {
    document,
    words: [
      `Admits jobs of ${repository} ${branch === '' ? `in the environment ${args.text('environment') || 'drift'}` : `on the branch ${branch}`}, and nobody else.`,
      '',
      JSON.stringify(document, null, 2),
    ].join('\n'),
    remarks: both
      ? []
      : [
          'without --repository-id and --owner-id it admits one of the two shapes in which GitHub writes subjects, and whoever takes over the name later',
        ],
  }
}

const run = async (args: Arguments, io: Io): Promise<number> => {
  const format = formatOf(args, ['text', 'json'])
  await checkOutput(args, io)
  const { document, words, remarks } = await (args.flag('trust') ? trust(args) : policy(args))
  if (!args.flag('quiet')) for (const remark of remarks) io.err(`${remark}\n`)
  // A policy is handed on to other programs: JSON unless words are asked for.
  const isText = format === 'text' && args.text('format') === 'text'
  await deliver(isText ? words : JSON.stringify(document, null, 2), args, io)
  return 0
}

export const infraPolicy: Command = {
  name: 'infra policy',
  usage: '',
  example: 'drift infra policy --start-scans   (--format text explains it)',
  summary: 'the least-privilege policy of the role that scans an account, or its trust policy',
  options,
  remarks: 'quiet',
  common: {
    format: { type: 'string', value: 'json|text', help: 'the policy, or what it allows (json)' },
  },
  run,
}
