import { isProduction } from '../checks/infra/shared/walk.ts'
import { type MeantAccount, meantAccounts, parseAccounts } from '../collect/aws/accounts.ts'
import { roleFor } from '../collect/aws/roles.ts'
import type { Limits, RepositoryStatus, Table } from '../model/index.ts'
import { isTable, nameGlob, textsOf } from '../standards/index.ts'
import type { InfraInputs } from './infra-inputs.ts'

/** One environment as it is to be looked at, or why it is not. */
export interface PlannedEnvironment {
  name: string
  account: string
  /** ARN; null: the credentials at hand are the account's own. */
  role: string | null
  profile: string | null
  regions: string[]
  /** `[infra] stacks` */
  globs: string[]
  /** What the organization lets it look at, which holds for each stack; null: any. */
  allowedStacks: readonly string[] | null
  tags: Record<string, string>
  /** Why it cannot be looked at, and what to do. */
  problem: string | null
}

export interface EnvironmentsInput {
  /** The effective `[infra]`. */
  section: Table
  status: RepositoryStatus
  inputs: InfraInputs
  /** Where neither inputs nor check.toml name a region. */
  fallbackRegions: readonly string[]
  /** What the organization lets this repository ask for; null outside an organization scan. */
  limits: Limits | null
  /** Whether the inputs speak of this repository alone, and not of all in an organization. */
  isOwn: boolean
  repository: string
}

/** Values of a table of texts; entries of another kind are the declarations' to tell. */
const texts = (value: unknown): [string, string][] =>
  isTable(value as never)
    ? Object.entries(value as Table).flatMap(([key, text]) =>
        typeof text === 'string' ? [[key, text] as [string, string]] : [],
      )
    : []

const isAllowed = (patterns: readonly string[], name: string): boolean =>
  patterns.some((pattern) => nameGlob(pattern)(name))

const refusal = (
  { limits, repository, inputs, section }: EnvironmentsInput,
  account: string,
  globs: readonly string[],
): string | null => {
  if (limits === null) return null
  const entry = (key: string, values: string) =>
    `drift-config does not let ${repository} name ${values}; its check.toml may allow it: [[drift.limits]] repositories = ["${repository}"] ${key} = […]`
  // What the workflow itself names was decided by who runs it.
  const isNamed = inputs.accounts !== ''
  if (!isNamed && !isAllowed(limits.accounts, account))
    return entry('accounts', `account ${account}`)
  // A pattern within an allowed one reads like it: "app-*" and "app-web" are within "app-*". Some
  // that are wider do too; each stack is held against what is allowed once more.
  const beyond = globs.filter((glob) => !isAllowed(limits.stacks, glob))
  if (beyond.length > 0) return entry('stacks', `the stacks ${beyond.join(', ')}`)
  const tags = texts(section.tags).map(([key, value]) => `${key}=${value}`)
  const foreign = tags.filter((tag) => !isAllowed(limits.tags, tag))
  if (foreign.length > 0) return entry('tags', `the tags ${foreign.join(', ')}`)
  // The environment's name is the repository's own word, and would choose among the roles.
  return !isNamed && inputs.roleToAssume.includes('{env}')
    ? 'role-to-assume holds {env}, which a repository could name as it likes; write {account} alone, one env=arn a line, or give the input accounts'
    : null
}

/** Inputs by environment that name none of this repository's: what they say counts for nothing. */
const misnamed = ({ inputs }: EnvironmentsInput, names: readonly string[]): string[] => {
  const roles = inputs.roleToAssume
    .split('\n')
    .flatMap((line) => /^\s*([^=:#]+)=/.exec(line)?.[1] ?? [])
  const given = {
    'role-to-assume': roles.map((name) => name.trim()),
    profiles: [...inputs.profiles.keys()],
    assembly: [...inputs.assemblies.keys()],
  }
  return Object.entries(given).flatMap(([input, environments]) =>
    environments
      .filter((name) => !names.includes(name))
      .map(
        (name) => `${input} names "${name}", and this repository has ${names.join(', ') || 'none'}`,
      ),
  )
}

/** Accounts as the workflow names them, else as check.toml does. */
const accountsOf = ({ section, inputs }: EnvironmentsInput): MeantAccount[] =>
  inputs.accounts === ''
    ? meantAccounts(texts(section.accounts))
    : parseAccounts(inputs.accounts).accounts

/**
 * The environments of one repository, each with the role that enters it and the regions and stacks
 * to look at. Production of a repository that is not released yet is left out.
 * @returns `problems`: what was asked for and is not there, so that it is looked at by no run
 */
export const plannedEnvironments = (
  input: EnvironmentsInput,
): { environments: PlannedEnvironment[]; notes: string[]; problems: string[] } => {
  const { section, status, inputs, fallbackRegions, isOwn } = input
  const globs = textsOf(section.stacks)
  const declared = textsOf(section.regions)
  const regions =
    inputs.regions.length > 0 ? inputs.regions : declared.length > 0 ? declared : fallbackRegions
  const notes: string[] = []
  const problems: string[] = []
  const accounts = accountsOf(input)
  const names = accounts.map(({ environment }) => environment)
  if (isOwn) notes.push(...misnamed(input, names))
  for (const one of inputs.only) {
    if (accounts.some(({ environment, account }) => environment === one || account === one))
      continue
    const text = `account "${one}" is none of this repository's, which has ${names.join(', ') || 'none'}`
    if (isOwn) problems.push(text)
    else notes.push(text)
  }
  const environments = accounts.flatMap(({ environment: name, account, problem }) => {
    if (inputs.only.length > 0 && !inputs.only.includes(name) && !inputs.only.includes(account)) {
      return []
    }
    if (status === 'pre-release' && isProduction(name)) {
      notes.push(`${name} is not looked at: the repository is not released yet (pre-release)`)
      return []
    }
    const choice = problem === null ? roleFor(inputs.roleToAssume, name, account) : { role: null }
    const planned: PlannedEnvironment = {
      name,
      account,
      role: 'role' in choice ? choice.role : null,
      profile: inputs.profiles.get(name) ?? null,
      regions: [...new Set(regions)],
      globs,
      allowedStacks: input.limits?.stacks ?? null,
      tags: Object.fromEntries(texts(section.tags)),
      problem:
        problem ??
        ('problem' in choice ? choice.problem : null) ??
        refusal(input, account, globs) ??
        (regions.length === 0
          ? 'no region is named; write regions in [infra], or give aws-regions'
          : null),
    }
    return [planned]
  })
  return { environments, notes, problems }
}
