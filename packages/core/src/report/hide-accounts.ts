import type { Finding } from '../model/index.ts'

/**
 * Account ids for readers who may not see them (`attribution: none`): the last four digits tell
 * environments apart.
 */

/** `…3333` */
export const HIDDEN_ACCOUNT = /…\d{4}(?!\d)/g

const hidden = (account: string): string => `…${account.slice(-4)}`

/**
 * Twelve digits that stand by themselves, encoded ones as well; not the end of a UUID.
 * https://docs.aws.amazon.com/accounts/latest/reference/manage-acct-identifiers.html
 */
const ANY =
  /(?<![0-9A-Za-z…]|-[0-9a-f]{4}-)\d{12}(?![0-9A-Za-z])|(?<=%[0-9A-Fa-f]{2}|\$25[0-9A-Fa-f]{2})\d{12}(?![0-9A-Za-z])/g

const CONSOLE = /^https:\/\/[\w.-]*console\.(?:aws\.amazon\.com|amazonaws(?:-us-gov)?\.c(?:om|n))\//

/**
 * A function that hides account ids in a text: those that are given wherever they stand, and all
 * others where twelve digits stand alone, as in an ARN. A link to AWS's console that would name one
 * leads to the console's first page instead.
 * @param accounts ids of the environments that were looked at
 */
export const accountHider = (accounts: readonly string[]): ((text: string) => string) => {
  const own = [...new Set(accounts)].filter((account) => /^\d{12}$/.test(account))
  const known = own.length === 0 ? null : new RegExp(`(?<!\\d)(?:${own.join('|')})(?!\\d)`, 'g')
  return (text) => {
    const shorter = known === null ? text : text.replace(known, hidden)
    const clean = shorter.replace(ANY, hidden)
    return clean !== text && CONSOLE.test(text) ? `${new URL(text).origin}/` : clean
  }
}

const deep = <T>(value: T, change: (text: string) => string): T => {
  if (typeof value === 'string') return change(value) as T
  if (Array.isArray(value)) return value.map((item) => deep(item, change)) as T
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [change(key), deep(item, change)]),
  ) as T
}

/**
 * A finding as it was before its account was hidden: what a ledger remembers is compared with what
 * is seen now by account and subject. One whose account was never hidden is returned as it is.
 * @param accounts environment → account id
 */
export const withAccount = <F extends Pick<Finding, 'resource'>>(
  finding: F,
  accounts: ReadonlyMap<string, string>,
): F => {
  const { resource } = finding
  const account = accounts.get(resource?.environment ?? '')
  if (resource === undefined || account === undefined) return finding
  const short = hidden(account)
  if (resource.account !== short) return finding
  return deep(finding, (text) =>
    text.replace(HIDDEN_ACCOUNT, (one) => (one === short ? account : one)),
  )
}
