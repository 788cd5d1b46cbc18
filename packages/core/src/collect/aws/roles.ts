import { filled, pair } from './accounts.ts'

/** The role for an account, or why the input gives none. `null`: no role is asked for. */
export type RoleChoice = { role: string | null } | { problem: string }

/**
 * ARN of a role: its path and name, which AWS lets be `[\w+=,.@-]`.
 * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_Role.html
 */
const ROLE = /^arn:(aws[\w-]*):iam::([0-9]{12}):role\/((?:[\x21-\x7e]+\/)*)([\w+=,.@-]{1,64})$/

/** The parts of a role's ARN; null where it is none. */
export const parseRole = (
  arn: string,
): { partition: string; account: string; name: string } | null => {
  const [, partition, account, , name] = ROLE.exec(arn) ?? []
  return partition && account && name ? { partition, account, name } : null
}

const EXAMPLES =
  'write an ARN, a template like arn:aws:iam::{account}:role/drift-{env}, or one env=arn a line'

/**
 * The role that enters an environment's account, from the input `role-to-assume`: one ARN, a
 * template with `{account}` and `{env}`, or one `env=arn` a line (whose ARNs may be templates).
 * An empty input asks for no role: the SDK's own credentials are used.
 */
export const roleFor = (input: string, environment: string, account: string): RoleChoice => {
  const given = roleLines(input)
  if (given.length === 0) return { role: null }
  const named = given.filter(([name]) => name !== null)
  if (named.length > 0 && named.length < given.length) {
    return { problem: `role-to-assume mixes lines with and without an environment; ${EXAMPLES}` }
  }
  if (named.length === 0 && given.length > 1) {
    return { problem: `role-to-assume has ${given.length} ARNs and no environment; ${EXAMPLES}` }
  }
  const mine = given.filter(([name]) => name === null || name === environment)
  if (mine.length > 1) return { problem: `role-to-assume has two roles for ${environment}` }
  const [[, template] = [null, '']] = mine
  if (mine.length === 0) {
    const known = named.map(([name]) => name).join(', ')
    return { problem: `role-to-assume names no role for ${environment}; it has ${known}` }
  }
  return checked(template, environment, account)
}

const checked = (template: string, environment: string, account: string): RoleChoice => {
  const arn = template.replaceAll('{account}', () => account).replaceAll('{env}', () => environment)
  const placeholder = /\{[^{}]*\}/.exec(arn)?.[0]
  if (placeholder !== undefined) {
    return { problem: `role-to-assume holds ${placeholder}; only {account} and {env} are replaced` }
  }
  const role = parseRole(arn)
  if (!role) return { problem: `role-to-assume is "${arn}" for ${environment}; ${EXAMPLES}` }
  if (role.account !== account) {
    return {
      problem: `role-to-assume for ${environment} lies in account ${role.account}, and ${environment} is ${account}`,
    }
  }
  return { role: arn }
}

/** Role names may hold `=` and `,`: only a line is an entry, and only what precedes `arn:` a name. */
const roleLines = (input: string): [environment: string | null, template: string][] =>
  filled(input.split('\n')).map((line) => {
    const [name, value] = pair(line)
    return value === null || line.startsWith('arn:') ? [null, line] : [name, value]
  })
