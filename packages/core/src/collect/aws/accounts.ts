/** An environment and the account it lies in, as somebody wrote them down. */
export interface MeantAccount {
  environment: string
  /** As written; what `problem` says may be wrong with it. */
  account: string
  /** Why it cannot be entered; null: it reads like an account. */
  problem: string | null
}

const ACCOUNT = /^[0-9]{12}$/

const shape = (account: string): string | null => {
  if (account === '') return 'no account id is given'
  if (ACCOUNT.test(account)) return null
  const digits = account.replace(/\D/g, '')
  if (/^[\d\s-]+$/.test(account) && digits.length === 12) {
    return `"${account}" is not an account id; write ${digits}, without separators`
  }
  if (/^\d{11}$/.test(account)) {
    return `"${account}" has 11 digits; an account id has twelve, and a leading zero is lost where it was written as a number`
  }
  return `"${account}" is not an account id, which is twelve digits`
}

/**
 * What is wrong with the accounts of a repository's environments: no id, no such id, one id for two
 * environments (then nobody could say which of them a difference is in). The order is kept.
 * @param declared environment → account id, e.g. `[infra.accounts]` of check.toml
 * @see https://docs.aws.amazon.com/accounts/latest/reference/manage-acct-identifiers.html
 */
export const meantAccounts = (
  declared: Iterable<readonly [environment: string, account: string]>,
): MeantAccount[] => {
  const entries = [...declared].map(([environment, account]) => ({
    environment,
    account: account.trim(),
  }))
  return entries.map(({ environment, account }) => {
    const others = entries
      .filter((e) => e.environment !== environment && e.account === account)
      .map((e) => e.environment)
    const twice =
      others.length > 0
        ? `account ${account} is given for ${others.join(' and ')} too; each environment has an account of its own`
        : null
    return { environment, account, problem: shape(account) ?? twice }
  })
}

/** The accounts that the input `accounts` names, and everything that is wrong with it. */
export interface ParsedAccounts {
  accounts: MeantAccount[]
  /** Lines that say nothing that can be used, and how to write them. */
  problems: string[]
}

/**
 * The input `accounts`: `dev=111111111111` a line (or comma-separated); `#` begins a comment line.
 * @param environments names that are known (`[infra.accounts]`, or all that the scan allows); null:
 *   any name is fine
 */
export const parseAccounts = (
  input: string,
  environments: readonly string[] | null = null,
): ParsedAccounts => {
  const problems: string[] = []
  const found = new Map<string, string>()
  for (const line of filled(input.split(/[\n,]/))) {
    const [name, id] = pair(line)
    if (name === '' || id === null) {
      problems.push(`"${line}" is not an account; write environment=account, e.g. ${EXAMPLE}`)
    } else if (environments !== null && !environments.includes(name)) {
      problems.push(
        `"${name}" is not an environment of this repository; it has ${environments.join(', ') || 'none'}`,
      )
    } else if (found.has(name)) {
      problems.push(`the environment "${name}" has two accounts: ${found.get(name)} and ${id}`)
    } else {
      found.set(name, id)
    }
  }
  return { accounts: meantAccounts(found), problems }
}

const EXAMPLE = 'prod=333333333333'

/** The lines of an input that hold something, comments left out. */
export const filled = (lines: readonly string[]): string[] =>
  lines.map((line) => line.trim()).filter((line) => line !== '' && !line.startsWith('#'))

/** `name=value`; the value is null where there is no `=`. */
export const pair = (line: string): [name: string, value: string | null] => {
  const at = line.indexOf('=')
  return at < 0 ? [line, null] : [line.slice(0, at).trim(), line.slice(at + 1).trim()]
}
