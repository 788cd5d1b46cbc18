import { isTable } from '../../../settings/entries.ts'
import { canonicalText } from '../canonical.ts'
import type { Condition, Seen } from '../rule.ts'
import {
  accountsOf,
  isPublic,
  isWithin,
  matches,
  type Statement,
  statementsOf,
} from '../statement.ts'
import { added, CHANGED, DECLARED, removed, STRENGTHENED, WEAKENED } from './entries.ts'

/** Statements that came and went with a difference, and all that are declared. */
interface Change {
  come: Statement[]
  gone: Statement[]
  declared: Statement[]
  now: Statement[]
}

const changes = new WeakMap<Seen['all'], Change>()

/** Several rules look at one policy. */
const changeOf = (seen: Seen): Change => {
  const known = changes.get(seen.all)
  if (known !== undefined) return known
  const change = {
    come: statementsOf(added(seen)),
    gone: statementsOf(removed(seen)),
    declared: statementsOf(seen.all.expected),
    now: statementsOf(seen.all.actual),
  }
  changes.set(seen.all, change)
  return change
}

const isCovered = (statement: Statement, by: readonly Statement[]): boolean =>
  by.some((other) => isWithin(statement, other))

/** What came and is not covered by what is declared. */
const wider = ({ come, declared }: Change): Statement[] =>
  come.filter((statement) => statement.allows && !isCovered(statement, declared))

/** A violation that was not declared, one that is gone, or one that is as declared. */
const violation =
  (violates: (statement: Statement) => boolean): Condition =>
  (seen) => {
    const change = changeOf(seen)
    if (wider(change).some(violates)) return WEAKENED
    if (change.gone.some(violates) && !change.now.some(violates)) return STRENGTHENED
    return change.come.some(violates) ? DECLARED : null
  }

const isAnything = (names: Statement['actions'], wild: readonly string[]): boolean =>
  names.except || names.names.some((name) => wild.includes(name))

const isAdministrator = ({ allows, actions, resources }: Statement): boolean =>
  allows && isAnything(actions, ['*', '*:*']) && isAnything(resources, ['*'])

/**
 * Actions by which a principal gives itself more than it has.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies.html and
 * https://hub.prowler.com/check/iam_policy_allows_privilege_escalation
 */
const ESCALATION: readonly string[] = [
  'iam:createpolicyversion',
  'iam:setdefaultpolicyversion',
  'iam:createaccesskey',
  'iam:createloginprofile',
  'iam:updateloginprofile',
  'iam:attachuserpolicy',
  'iam:attachgrouppolicy',
  'iam:attachrolepolicy',
  'iam:putuserpolicy',
  'iam:putgrouppolicy',
  'iam:putrolepolicy',
  'iam:deleterolepermissionsboundary',
  'iam:deleteuserpermissionsboundary',
  'iam:addusertogroup',
  'iam:updateassumerolepolicy',
]
/** These escalate where they are allowed on anything. */
const ESCALATION_ON_ALL: readonly string[] = ['iam:passrole', 'sts:assumerole']

const escalates = ({ allows, actions, resources }: Statement): boolean => {
  if (!allows || actions.except) return false
  const isOn = (action: string): boolean => actions.names.some((name) => matches(name, action))
  const isOnAll = resources.except || resources.names.some((name) => /^\*$|:role\/\*$/.test(name))
  return ESCALATION.some(isOn) || (isOnAll && ESCALATION_ON_ALL.some(isOn))
}

const isWholeService = ({ allows, actions }: Statement): boolean =>
  allows && (actions.except || actions.names.some((name) => /^[\w-]+:\*$|^\*/.test(name)))

/** Any other way in which a policy allows more, or denies less. */
const allowsMore: Condition = (seen) => {
  const change = changeOf(seen)
  const more = wider(change)
  if (more.some(isWholeService)) return { direction: 'weakened', as: 'whole service' }
  const lessDenied = change.gone.some(
    (statement) => !statement.allows && !isCovered(statement, change.now),
  )
  if (more.length > 0) return WEAKENED
  if (lessDenied) return { direction: 'weakened', as: 'denies less' }
  const isLess = change.gone.some(({ allows }) => allows) || change.come.some((s) => !s.allows)
  return isLess ? STRENGTHENED : null
}

/** Principals of an account that no statement named. */
const foreign: Condition = (seen) => {
  const change = changeOf(seen)
  const known = new Set(change.declared.flatMap(accountsOf))
  const { account } = seen.difference
  if (account !== undefined) known.add(account)
  const come = change.come.flatMap(accountsOf)
  if (come.some((name) => !known.has(name))) return WEAKENED
  const now = new Set(change.now.flatMap(accountsOf))
  const left = change.gone.flatMap(accountsOf)
  return left.some((name) => name !== account && !now.has(name)) ? STRENGTHENED : null
}

/** A Deny of requests without TLS. */
const asksForTls = ({ allows, conditions }: Statement): boolean =>
  !allows &&
  conditions.some(
    ({ key, values }) =>
      (key === 'aws:securetransport' && values.some((value) => value === 'false')) ||
      key === 's3:tlsversion',
  )

const tls: Condition = (seen) => {
  const change = changeOf(seen)
  const isLost = change.gone.some(asksForTls) && !change.now.some(asksForTls)
  if (isLost) return WEAKENED
  return change.come.some(asksForTls) && !change.declared.some(asksForTls) ? STRENGTHENED : null
}

const isSubject = ({ key }: { key: string }): boolean => key.endsWith(':sub')

const isOidc = ({ allows, principals }: Statement): boolean =>
  allows && principals?.names.some((name) => name.startsWith('Federated:')) === true

const subjectsOf = (statement: Statement): string[] =>
  statement.conditions.filter(isSubject).flatMap(({ values }) => values)

/** Whoever the identity provider vouches for gets in: no subject is asked for, or any will do. */
const asksForNoSubject = (statement: Statement): boolean =>
  isOidc(statement) &&
  statement.principals?.names.some((name) => name.includes(':oidc-provider/')) === true &&
  (subjectsOf(statement).length === 0 ||
    subjectsOf(statement).some((value) => /^(\*|repo:\*.*)$/.test(value)))

/** Who may assume a role. */
const trust: Condition = (seen) => {
  const change = changeOf(seen)
  const more = wider(change)
  if (more.some((s) => isPublic(s) || asksForNoSubject(s))) {
    return { direction: 'weakened', as: 'anybody' }
  }
  if (more.length > 0) return WEAKENED
  const lessDenied = change.gone.some(({ allows }) => !allows)
  if (lessDenied) return WEAKENED
  return change.gone.length + change.come.length > 0 ? STRENGTHENED : null
}

/** Managed policies that are as good as all permissions. */
const ADMINISTRATOR = /:policy\/(.*\/)?(AdministratorAccess|IAMFullAccess)$/
const POWERFUL = /:policy\/(.*\/)?(PowerUserAccess|SystemAdministrator|[\w-]*FullAccess)$/
const DENIES = /:policy\/(.*\/)?AWSDenyAll$/

/** ARNs of managed policies; one that is attached on several sides counts by itself. */
const attached: Condition = (seen) => {
  const come = added(seen).map(String)
  const gone = removed(seen).map(String)
  if (come.some((arn) => ADMINISTRATOR.test(arn)))
    return { direction: 'weakened', as: 'administrator' }
  if (come.some((arn) => POWERFUL.test(arn)) || gone.some((arn) => DENIES.test(arn))) {
    return { direction: 'weakened', as: 'powerful' }
  }
  if (come.some((arn) => !DENIES.test(arn))) return WEAKENED
  return gone.length + come.length > 0 ? STRENGTHENED : null
}

/** Policies whose every change matters, whichever way it goes. */
const statementsChanged: Condition = (seen) => {
  const change = changeOf(seen)
  if (wider(change).length > 0) return WEAKENED
  return change.come.length + change.gone.length > 0 ? CHANGED : null
}

/** A permission of a function is a resource of its own: `Principal` and what ties it down. */
const functionPermission: Condition = (seen) => {
  const { expected, actual } = seen.difference.whole
  const read = (side: typeof expected): Record<string, string> =>
    isTable(side)
      ? Object.fromEntries(Object.entries(side).map(([key, value]) => [key, canonicalText(value)]))
      : {}
  const [before, after] = [read(expected), read(actual)]
  const ties = ['SourceArn', 'SourceAccount', 'PrincipalOrgID']
  const isTied = (side: Record<string, string>): boolean =>
    ties.some((key) => side[key] !== undefined && side[key] !== '"*"')
  const isOpen = (side: Record<string, string>): boolean =>
    side.Principal === canonicalText('*') && !isTied(side)
  if (isOpen(after)) return isOpen(before) ? DECLARED : { direction: 'weakened', as: 'anybody' }
  if (isOpen(before)) return STRENGTHENED
  const lost = ties.some((key) => before[key] !== undefined && after[key] === undefined)
  if (lost) return WEAKENED
  if (before.Principal !== after.Principal) return WEAKENED
  const won = ties.some((key) => before[key] === undefined && after[key] !== undefined)
  return won ? STRENGTHENED : null
}

export const POLICY = {
  'public policy': violation(isPublic),
  'foreign account': foreign,
  'asks for TLS': tls,
  administrator: violation(isAdministrator),
  escalation: violation(escalates),
  'allows more': allowsMore,
  trust,
  'attached policies': attached,
  'policy changed': statementsChanged,
  'function permission': functionPermission,
} as const satisfies Record<string, Condition>
