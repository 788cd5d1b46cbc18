import { resolve } from 'node:path'
import { parseAccounts } from '../collect/aws/accounts.ts'
import { SEVERITIES, type Severity } from '../model/index.ts'
import { parseSpan } from '../scope/since.ts'
import { type InputContext, UsageError } from './inputs.ts'

/** The inputs of interface.md 1 that drift-infra alone has. */
export interface InfraInputs {
  /** As written: an ARN, a template, or `env=arn` lines; '' for none. */
  roleToAssume: string
  /** As written: `env=id` lines; '' where check.toml says it. */
  accounts: string
  regions: string[]
  audience: string
  orphans: 'project' | 'account' | 'off'
  attribution: 'none' | 'role' | 'full'
  /** Findings below it are not looked up in CloudTrail. */
  attributionSeverity: Severity
  /** Environment → path of a cloud assembly on this machine. */
  assemblies: Map<string, string>
  synth: boolean
  resourceScan: { mode: 'reuse' | 'start' | 'off'; maxAgeMs: number }
  /** Paths of plan files on this machine. */
  plans: string[]
  /** Environment → profile of the AWS configuration files, for a laptop. */
  profiles: Map<string, string>
  /** Scan these environments alone, by name or account; [] for all. */
  only: string[]
}

const lines = (text: string): string[] =>
  text
    .split(/[\n,]/)
    .map((line) => line.trim())
    .filter((line) => line !== '')

const REGION = /^[a-z]{2}(?:-[a-z]+)+-\d$/

/**
 * Reads what drift-infra alone asks for, and says everything that is wrong with it at once.
 * @throws UsageError
 */
export const readInfraInputs = ({ input, cwd }: InputContext): InfraInputs => {
  const problems: string[] = []
  const oneOf = <T extends string>(name: string, values: readonly T[], fallback: T): T => {
    const text = input(name).toLowerCase()
    if (text === '') return fallback
    const found = values.find((value) => value === text)
    if (found === undefined) {
      problems.push(`${name} is "${input(name)}"; it must be one of ${values.join(', ')}`)
    }
    return found ?? fallback
  }
  const synth = input('synth').toLowerCase()
  if (!['', 'true', 'false'].includes(synth)) {
    problems.push(`synth is "${input('synth')}"; it must be true or false`)
  }
  let maxAgeMs = 0
  try {
    maxAgeMs = parseSpan(input('resource-scan-max-age') || '7d')
  } catch (error) {
    problems.push(`resource-scan-max-age: ${(error as Error).message}`)
  }
  const pairs = (name: string): Map<string, string> => {
    const found = new Map<string, string>()
    for (const line of lines(input(name))) {
      const at = line.indexOf('=')
      if (at <= 0 || at === line.length - 1) {
        problems.push(`${name} has "${line}"; it must be env=value, one a line`)
      } else found.set(line.slice(0, at).trim(), line.slice(at + 1).trim())
    }
    return found
  }
  problems.push(...parseAccounts(input('accounts')).problems.map((one) => `accounts: ${one}`))
  const regions = lines(input('aws-regions'))
  for (const region of regions.filter((one) => !REGION.test(one))) {
    problems.push(`aws-regions has "${region}"; a region reads like eu-west-2`)
  }
  const inputs: InfraInputs = {
    roleToAssume: input('role-to-assume'),
    accounts: input('accounts'),
    regions,
    audience: input('audience') || 'sts.amazonaws.com',
    orphans: oneOf('orphans', ['project', 'account', 'off'] as const, 'project'),
    attributionSeverity: oneOf('attribution-severity', SEVERITIES, 'medium'),
    attribution: oneOf('attribution', ['role', 'none', 'full'] as const, 'role'),
    assemblies: new Map([...pairs('assembly')].map(([env, path]) => [env, resolve(cwd, path)])),
    profiles: pairs('profiles'),
    synth: synth === 'true',
    resourceScan: {
      mode: oneOf('resource-scan', ['reuse', 'start', 'off'] as const, 'reuse'),
      maxAgeMs,
    },
    plans: lines(input('plan')).map((path) => resolve(cwd, path)),
    only: lines(input('account')),
  }
  if (problems.length > 0) throw new UsageError(problems.join('\n'))
  return inputs
}

/** Regions where neither the inputs nor check.toml name any: the SDK's own. */
export const defaultRegions = (env: Record<string, string | undefined>): string[] =>
  lines(env.AWS_REGION || env.AWS_DEFAULT_REGION || '')
