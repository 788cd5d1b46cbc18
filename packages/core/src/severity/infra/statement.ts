import type { Json } from '../../model/finding.ts'
import { isTable } from '../../settings/entries.ts'
import { isWorld } from './address.ts'

/**
 * One statement of a policy, every part a list.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_statement.html
 */
export interface Statement {
  allows: boolean
  /** Lower case; with `except`, all actions but these. */
  actions: { names: string[]; except: boolean }
  resources: { names: string[]; except: boolean }
  /** null: the statement names none, as identity policies do. */
  principals: { names: string[]; except: boolean } | null
  conditions: ConditionOf[]
}

export interface ConditionOf {
  /** Lower case, as the key is. */
  operator: string
  key: string
  values: string[]
}

const texts = (value: Json | undefined): string[] =>
  [value ?? []].flat().flatMap((entry) => (isScalar(entry) ? [String(entry)] : []))

const isScalar = (value: Json): value is string | number | boolean =>
  value !== null && typeof value !== 'object'

const ACCOUNT_ROOT = /^arn:aws[\w-]*:iam::(\d{12}):root$/

/** `Service:ec2.amazonaws.com`, `Federated:…`; AWS principals without a word before them. */
const principalsOf = (value: Json): string[] => {
  if (!isTable(value)) return texts(value)
  return Object.entries(value).flatMap(([kind, names]) =>
    texts(names).map((name) =>
      kind === 'AWS' ? name.replace(ACCOUNT_ROOT, '$1') : `${kind}:${name}`,
    ),
  )
}

const conditionsOf = (value: Json | undefined): ConditionOf[] => {
  if (!isTable(value)) return []
  return Object.entries(value).flatMap(([operator, keys]) =>
    isTable(keys)
      ? Object.entries(keys).map(([key, values]) => ({
          operator: operator.toLowerCase(),
          key: key.toLowerCase(),
          values: texts(values),
        }))
      : [],
  )
}

const read = new WeakMap<object, Statement>()

/** @returns null where it is no statement */
const statementOf = (entry: Json): Statement | null => {
  if (!isTable(entry) || typeof entry.Effect !== 'string') return null
  const known = read.get(entry)
  if (known !== undefined) return known
  const principal = entry.Principal ?? entry.NotPrincipal ?? null
  const statement: Statement = {
    allows: entry.Effect.toLowerCase() === 'allow',
    actions: {
      names: texts(entry.Action ?? entry.NotAction).map((name) => name.toLowerCase()),
      except: entry.Action === undefined && entry.NotAction !== undefined,
    },
    resources: {
      names: texts(entry.Resource ?? entry.NotResource),
      except: entry.Resource === undefined && entry.NotResource !== undefined,
    },
    principals:
      principal === null
        ? null
        : { names: principalsOf(principal), except: entry.Principal === undefined },
    conditions: conditionsOf(entry.Condition),
  }
  read.set(entry, statement)
  return statement
}

export const statementsOf = (entries: readonly Json[]): Statement[] =>
  entries.flatMap((entry) => statementOf(entry) ?? [])

/** Whether a pattern with `*` and `?` fits; walks once, so that no pattern takes long. */
export const matches = (pattern: string, name: string): boolean => {
  let [at, in_, star, mark] = [0, 0, -1, 0]
  while (in_ < name.length) {
    if (pattern[at] === '*') {
      star = at++
      mark = in_
    } else if (at < pattern.length && (pattern[at] === '?' || pattern[at] === name[in_])) {
      at++
      in_++
    } else if (star >= 0) {
      at = star + 1
      in_ = ++mark
    } else return false
  }
  while (pattern[at] === '*') at++
  return at === pattern.length
}

type Names = Statement['actions']

const isWithinNames = (inner: Names, outer: Names): boolean => {
  const isIn = (name: string): boolean => outer.names.some((pattern) => matches(pattern, name))
  if (inner.names.length === 0 && outer.names.length === 0) return inner.except === outer.except
  if (!outer.except) return inner.except ? outer.names.includes('*') : inner.names.every(isIn)
  if (!inner.except) return !inner.names.some((name) => isIn(name) || name.includes('*'))
  return outer.names.every((name) => inner.names.some((pattern) => matches(pattern, name)))
}

const isWithinPrincipals = (inner: Statement, outer: Statement): boolean => {
  if (inner.principals === null || outer.principals === null) {
    return inner.principals === outer.principals
  }
  return isWithinNames(inner.principals, outer.principals)
}

/** `StringEquals` asks for no less than `StringLike` with the same value does. */
const isAsStrict = (inner: string, outer: string): boolean =>
  inner === outer || inner === outer.replace('like', 'equals')

const isWithinCondition = (inner: ConditionOf, outer: ConditionOf): boolean => {
  if (inner.key !== outer.key || !isAsStrict(inner.operator, outer.operator)) return false
  // What is left out may only become more.
  if (outer.operator.includes('not')) return outer.values.every((v) => inner.values.includes(v))
  const fits = (pattern: string, value: string): boolean =>
    outer.operator.includes('like') ? matches(pattern, value) : pattern === value
  return inner.values.every((value) => outer.values.some((pattern) => fits(pattern, value)))
}

/** What each condition of `outer` asks for, `inner` asks for too. */
const isAsConditional = (inner: Statement, outer: Statement): boolean =>
  outer.conditions.every((asked) =>
    inner.conditions.some((condition) => isWithinCondition(condition, asked)),
  )

/** Whether everything that `inner` says, `outer` says too. */
export const isWithin = (inner: Statement, outer: Statement): boolean =>
  inner.allows === outer.allows &&
  isWithinNames(inner.actions, outer.actions) &&
  isWithinNames(inner.resources, outer.resources) &&
  isWithinPrincipals(inner, outer) &&
  isAsConditional(inner, outer)

/** Keys that tie a permission to somebody in particular, as S3 and IAM see it. */
const TYING_KEYS: ReadonlySet<string> = new Set([
  'aws:sourcearn',
  'aws:sourceaccount',
  'aws:sourceorgid',
  'aws:sourceorgpaths',
  'aws:sourceip',
  'aws:sourcevpc',
  'aws:sourcevpce',
  'aws:sourceowner',
  'aws:vpcsourceip',
  'aws:principalorgid',
  'aws:principalorgpaths',
  'aws:principalarn',
  'aws:principalaccount',
  'aws:userid',
  'aws:username',
  'kms:calleraccount',
  'kms:viaservice',
  's3:dataaccesspointaccount',
  's3:dataaccesspointarn',
  'sns:endpoint',
  'lambda:sourcefunctionarn',
  'elasticfilesystem:accessedviamounttarget',
])

const NEGATIVE = /not|^null$|^bool$|ifexists$|^forallvalues:/

/** An ARN that names neither an account nor, as those of buckets do, a resource. */
const isLooseArn = (value: string): boolean => {
  if (!value.startsWith('arn:')) return false
  const [, , , , account = '', resource = ''] = value.split(':')
  return account === '' ? /^[*?]*$/.test(resource) : /[*?]/.test(account)
}

/** Values such as `*` that tie to nobody. */
const saysNothing = (value: string): boolean =>
  /^(o-)?[*?:]*$/.test(value) || isWorld(value) || isLooseArn(value)

const isTying = ({ operator, key, values }: ConditionOf): boolean =>
  (TYING_KEYS.has(key) || key.startsWith('saml:') || key.endsWith(':sub')) &&
  (key === 'elasticfilesystem:accessedviamounttarget' || !NEGATIVE.test(operator)) &&
  values.length > 0 &&
  !values.some(saysNothing)

/**
 * Whether an Allow is for everybody, with no condition that ties it to somebody.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html#access-control-block-public-access-policy-status
 */
export const isPublic = ({ allows, principals, conditions }: Statement): boolean =>
  allows &&
  principals !== null &&
  (principals.except || principals.names.some((name) => /^\*$|^Federated:\*$/.test(name))) &&
  !conditions.some(isTying)

/** Accounts that an Allow names. */
export const accountsOf = ({ allows, principals }: Statement): string[] => {
  if (!allows || principals === null || principals.except) return []
  return principals.names.flatMap((name) => {
    if (/^\d{12}$/.test(name)) return [name]
    if (name.startsWith('CanonicalUser:')) return [name]
    return name.startsWith('arn:') ? (/^arn:[\w-]+:\w+::(\d{12}):/.exec(name)?.[1] ?? []) : []
  })
}
