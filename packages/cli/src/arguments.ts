import { type ParseArgsConfig, parseArgs } from 'node:util'
import { UsageError } from '@drift-toolkit/core/scan/inputs'
import { nearest } from '@drift-toolkit/core/standards/nearest'

/** An option of the command. `input` is the action's input that means the same. */
export interface Option {
  type: 'string' | 'boolean'
  short?: string
  input?: string
  /** What stands for the value in the help: `<owner>`. */
  value?: string
  help: string
}

export type Options = Record<string, Option>

/** What every command takes; the help of one shows those that mean something to it. */
export const COMMON: Options = {
  format: { type: 'string', value: 'text|json', help: 'how the result is written (text)' },
  json: { type: 'boolean', help: 'the same as --format json' },
  output: {
    type: 'string',
    short: 'o',
    value: 'FILE',
    help: 'write the result there instead of to stdout',
  },
  quiet: { type: 'boolean', short: 'q', help: 'no remarks on stderr' },
  verbose: {
    type: 'boolean',
    short: 'v',
    help: 'more remarks on stderr',
  },
  'no-color': { type: 'boolean', help: 'no colours (NO_COLOR does the same)' },
  help: { type: 'boolean', short: 'h', help: 'this text' },
}

/** What every scan takes; the same words as the actions' inputs. */
export const SCAN: Options = {
  org: {
    type: 'string',
    input: 'org',
    value: 'OWNER',
    help: 'scan the opted-in repositories of an organization or user',
  },
  repo: {
    type: 'string',
    input: 'repository',
    value: 'OWNER/NAME',
    help: 'scan one repository on GitHub',
  },
  repositories: {
    type: 'string',
    input: 'repositories',
    value: 'GLOBS',
    help: 'with --org: name globs, comma-separated; !glob excludes',
  },
  since: {
    type: 'string',
    input: 'since',
    value: 'SPAN',
    help: 'how far back without a ledger: 90m, 24h, 7d or a time (24h)',
  },
  all: { type: 'boolean', input: 'all', help: 'also repositories without commits since then' },
  'dry-run': {
    type: 'boolean',
    short: 'n',
    input: 'dry-run',
    help: 'look and report; write nothing to GitHub or the ledger',
  },
  'fail-on': {
    type: 'string',
    input: 'fail-on',
    value: 'SEVERITY',
    help: 'exit 1 at or above: never, low, medium, high, critical (never)',
  },
  ledger: {
    type: 'string',
    input: 'ledger',
    value: 'PLACE',
    help: 'auto, dir:PATH, branch:NAME or none (auto: .drift)',
  },
  'issue-mode': {
    type: 'string',
    input: 'issue-mode',
    value: 'MODE',
    help: 'scan, rolling or none (scan)',
  },
  'issue-repository': {
    type: 'string',
    input: 'issue-repository',
    value: 'OWNER/NAME',
    help: 'where issues go instead of the repository itself',
  },
  'issue-public': {
    type: 'boolean',
    input: 'issue-public',
    help: 'tell findings of public repositories in public',
  },
  'max-issues': {
    type: 'string',
    input: 'max-issues',
    value: 'N',
    help: 'no more issues than that in one run (50)',
  },
  shard: {
    type: 'string',
    input: 'shard',
    value: 'I/N',
    help: "this run's share of the repositories",
  },
  concurrency: {
    type: 'string',
    input: 'concurrency',
    value: 'N',
    help: 'repositories worked on at once (16)',
  },
  deadline: {
    type: 'string',
    input: 'deadline',
    value: 'SPAN',
    help: 'then finish what is in hand (50m)',
  },
  token: {
    type: 'string',
    input: 'github-token',
    value: 'TOKEN',
    help: 'better in GITHUB_TOKEN or GH_TOKEN',
  },
  'github-api-url': {
    type: 'string',
    input: 'github-api-url',
    value: 'URL',
    help: 'GitHub Enterprise Server',
  },
}

/** What drift-infra asks for beside what every scan takes; the same words as its inputs. */
export const INFRA: Options = {
  account: {
    type: 'string',
    input: 'account',
    value: 'ENVS',
    help: 'these environments alone, by name or account id, comma-separated',
  },
  region: {
    type: 'string',
    input: 'aws-regions',
    value: 'REGIONS',
    help: 'comma-separated ([infra] regions, else AWS_REGION)',
  },
  accounts: {
    type: 'string',
    input: 'accounts',
    value: 'ENV=ID,…',
    help: 'accounts by environment ([infra.accounts])',
  },
  'role-to-assume': {
    type: 'string',
    input: 'role-to-assume',
    value: 'ARN',
    help: 'role for each account; {account} and {env} are filled in (the credentials at hand)',
  },
  profile: {
    type: 'string',
    input: 'profiles',
    value: 'ENV=PROFILE,…',
    help: 'profiles of the AWS configuration files by environment',
  },
  audience: {
    type: 'string',
    input: 'audience',
    value: 'NAME',
    help: 'of the OIDC token, where there is one (sts.amazonaws.com)',
  },
  orphans: {
    type: 'string',
    input: 'orphans',
    value: 'WHICH',
    help: 'unmanaged resources of the project, the account, or off (project)',
  },
  attribution: {
    type: 'string',
    input: 'attribution',
    value: 'HOW',
    help: 'who made a change: none, role or full (role)',
  },
  'attribution-severity': {
    type: 'string',
    input: 'attribution-severity',
    value: 'SEVERITY',
    help: 'from which severity up that is looked up (medium)',
  },
  assembly: {
    type: 'string',
    input: 'assembly',
    value: 'ENV=PATH,…',
    help: 'CDK cloud assembly (cdk.out) of the deployed commit, by environment',
  },
  synth: {
    type: 'boolean',
    input: 'synth',
    help: "run the repository's own cdk synth at the deployed commit",
  },
  'resource-scan': {
    type: 'string',
    input: 'resource-scan',
    value: 'MODE',
    help: 'reuse the newest resource scan, start one, or off (reuse)',
  },
  'resource-scan-max-age': {
    type: 'string',
    input: 'resource-scan-max-age',
    value: 'SPAN',
    help: 'how old it may be (7d)',
  },
  plan: {
    type: 'string',
    input: 'plan',
    value: 'FILES',
    help: 'Terraform or OpenTofu plans (show -json), comma-separated',
  },
}

/** What drift-audit asks for beside what every scan takes; the same words as its inputs. */
export const AUDIT: Options = {
  audits: {
    type: 'string',
    input: 'audits',
    value: 'FOLDER',
    help: 'the folder of audits (audits)',
  },
  'audit-env': {
    type: 'string',
    input: 'audit-env',
    value: 'NAMES',
    help: 'environment variables that audits may see beside PATH, HOME, LANG and TMPDIR',
  },
  threshold: {
    type: 'string',
    input: 'threshold',
    value: 'N',
    help: 'with --org: list repositories with more open drift issues than that (5)',
  },
}

export interface Arguments {
  positionals: string[]
  text(name: string): string
  flag(name: string): boolean
}

/** Node's message without its advice about positional arguments, and with the option that was meant. */
const inWords = ({ message }: Error, names: string[]): string => {
  const [sentence = message] = message.split(/\. (?:To specify|Use) /)
  const unknown = /^Unknown option '--(.+?)'/.exec(sentence)?.[1]
  const meant = unknown === undefined ? undefined : nearest(unknown, names)
  return meant === undefined ? sentence : `${sentence}; did you mean --${meant}?`
}

/**
 * @throws UsageError naming the option that is wrong
 */
export const parse = (args: string[], options: Options): Arguments => {
  const config: ParseArgsConfig['options'] = {}
  for (const [name, { type, short }] of Object.entries(options)) {
    config[name] = short === undefined ? { type } : { type, short }
  }
  try {
    const { values, positionals } = parseArgs({ args, options: config, allowPositionals: true })
    return {
      positionals,
      text: (name) => String(values[name] ?? ''),
      flag: (name) => values[name] === true,
    }
  } catch (error) {
    throw new UsageError(inWords(error as Error, Object.keys(options)))
  }
}

/** The value of an action's input, as given by the option that means the same. */
export const inputFrom = (
  args: Arguments,
  options: Options,
  env: Record<string, string | undefined>,
) => {
  const byInput = new Map(
    Object.entries(options).flatMap(([name, { input }]) => (input ? [[input, name] as const] : [])),
  )
  return (input: string): string => {
    const name = byInput.get(input)
    const given = name === undefined ? '' : args.text(name)
    if (input === 'github-token' && given === '') return env.GITHUB_TOKEN || env.GH_TOKEN || ''
    return given
  }
}
