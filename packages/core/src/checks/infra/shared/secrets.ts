import type { Json } from '../../../model/finding.ts'
import { own } from '../../../model/shape.ts'
import { isTable, propertyIn } from '../../../settings/entries.ts'
import { document } from '../../../severity/infra/pointer.ts'
import type { Sides } from '../../../severity/infra/rule.ts'
import { tableAt } from './template-parts.ts'

/** What stands in findings where a secret stood; the other one where it is not the same. */
const SECRET = '[secret]'
const OTHER_SECRET = '[another secret]'

/** Words that the name of a property ends in when its value is a secret. */
const ENDINGS: readonly string[] = [
  'password',
  'passwd',
  'pwd',
  'passphrase',
  'secret',
  'secret string',
  'token',
  'api key',
  'apikey',
  'private key',
  'secret key',
  'secret access key',
  'access key',
  'shared key',
  'pre shared key',
  'license key',
  'credential',
  'credentials',
  'connection string',
  'user data',
  'pass',
  'dbpass',
  'pgpassword',
  'auth key',
  'signing key',
  'encryption key',
  'secret value',
  'salt',
]

/** `MasterUserPassword`, `DB_PASSWORD`, `dbPassword` → `master user password` … */
const words = (name: string): string =>
  name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1 $2')
    .replace(/[^a-zA-Z0-9]+/g, ' ')
    .trim()
    .toLowerCase()

/** Whether a property's name says that its value is a secret. `HttpTokens` and `SecretArn` are none. */
export const isSecretName = (name: string): boolean => {
  const text = ` ${words(name.slice(-200))}`
  return ENDINGS.some((ending) => text.endsWith(` ${ending}`))
}

/** A reference to where a secret lies is none. */
const isReference = (value: Json): boolean =>
  typeof value === 'string'
    ? value.startsWith('{{resolve:')
    : isTable(value) && Object.keys(value).every((key) => key === 'Ref' || key.startsWith('Fn::'))

const NAMES = ['Name', 'name', 'Key', 'key', 'ParameterKey'] as const
const VALUES: ReadonlySet<string> = new Set(['Value', 'value', 'ParameterValue'])

/** `{ Name: 'DB_PASSWORD', Value: … }`: the entry says what its value is. */
const namesSecret = (entry: Json): boolean =>
  isTable(entry) &&
  NAMES.some((key) => {
    const name = own(entry, key)
    return typeof name === 'string' && isSecretName(name)
  })

type Names = ReadonlySet<string>

const NO_NAMES: Names = new Set()

const hasSecret = (value: Json, secret: boolean, names: Names): boolean => {
  if (isReference(value)) return false
  if (isTable(value)) {
    return Object.entries(value).some(([key, item]) =>
      hasSecret(item, isSecretAt(value, key, secret, names), names),
    )
  }
  if (Array.isArray(value)) return value.some((item) => hasSecret(item, secret, names))
  return secret && isText(value)
}

const isText = (value: Json): boolean =>
  (typeof value === 'string' && value !== '') || typeof value === 'number'

/** `{ Type: 'String', NoEcho: true, Default: … }`: a parameter of a template that nobody may see. */
const isNoEcho = (entry: Json | undefined): boolean =>
  isTable(entry) && Object.hasOwn(entry, 'NoEcho') && String(entry.NoEcho) === 'true'

/**
 * Environment variables of functions, containers and builds: whatever they are called, they are where
 * keys end up. Their names may be seen.
 */
const ENVIRONMENTS: ReadonlySet<string> = new Set([
  'Variables',
  'Environment',
  'EnvironmentVariables',
])
const OF_A_VARIABLE: ReadonlySet<string> = new Set(['Name', 'Type'])

const isSecretAt = (entry: Json, key: string, secret: boolean, names: Names): boolean =>
  (secret && !OF_A_VARIABLE.has(key)) ||
  ENVIRONMENTS.has(key) ||
  isSecretName(key) ||
  names.has(key) ||
  (VALUES.has(key) && namesSecret(entry)) ||
  (key === 'Default' && isNoEcho(entry))

const redact = (value: Json, other: Json, secret: boolean, word: string, names: Names): Json => {
  if (isReference(value)) return value
  if (isTable(value)) {
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => {
        const beside = propertyIn(other, key)
        return [key, redact(item, beside, isSecretAt(value, key, secret, names), word, names)]
      }),
    )
  }
  if (Array.isArray(value)) {
    return value.map((item, at) =>
      redact(item, Array.isArray(other) ? (other[at] ?? null) : null, secret, word, names),
    )
  }
  if (secret) return isText(value) ? (value === other ? SECRET : word) : value
  // A document that is written as a text is looked into as well.
  const inside = document(value)
  return inside !== value && hasSecret(inside, false, names)
    ? redact(inside, document(other), false, word, names)
    : value
}

const below = (value: Json, path: readonly string[]): Json => {
  let at: Json | undefined = value
  for (const key of path) {
    at =
      typeof at === 'object' && at !== null && Object.hasOwn(at, key)
        ? (at as { [key: string]: Json })[key]
        : undefined
  }
  return at ?? null
}

/** `/Environment/2/Value`: what it is the value of stands beside it. */
const isNamedBeside = (whole: Sides, path: readonly string[]): boolean =>
  VALUES.has(path.at(-1) ?? '') &&
  [whole.expected, whole.actual].some((side) => namesSecret(below(side, path.slice(0, -1))))

const DYNAMIC = /\{\{resolve:(?:secretsmanager|ssm-secure):/

/** Whether a value of a template is made of a secret parameter, or of what a secret store holds. */
const isMadeOfSecret = (value: Json, parameters: Names): boolean => {
  if (typeof value === 'string') {
    return DYNAMIC.test(value) || [...parameters].some((name) => value.includes(`\${${name}}`))
  }
  if (Array.isArray(value)) return value.some((item) => isMadeOfSecret(item, parameters))
  if (!isTable(value)) return false
  return (
    (typeof value.Ref === 'string' && parameters.has(value.Ref)) ||
    Object.values(value).some((item) => isMadeOfSecret(item, parameters))
  )
}

const isFunction = (value: Json): boolean =>
  isTable(value) && Object.keys(value).some((key) => key === 'Ref' || key.startsWith('Fn::'))

/**
 * Names of a resource's properties whose values are secret whatever they are called: the template
 * makes them of a parameter with `NoEcho`, or takes them from where secrets are kept.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/parameters-section-structure.html
 */
export const secretProperties = (template: Json, logicalId: string): Names => {
  const parameters = new Set(
    Object.entries(tableAt(template, 'Parameters')).flatMap(([name, entry]) =>
      isNoEcho(entry) ? [name] : [],
    ),
  )
  const names = new Set<string>()
  const walk = (value: Json, key: string): void => {
    if (typeof value === 'string' || isFunction(value)) {
      if (isMadeOfSecret(value, parameters)) names.add(key)
    } else if (Array.isArray(value)) for (const item of value) walk(item, key)
    else if (isTable(value)) for (const [name, item] of Object.entries(value)) walk(item, name)
  }
  walk(tableAt(template, 'Resources', logicalId, 'Properties'), '')
  return names
}

export interface SecretContext {
  /** The values that `path` leads through. */
  whole?: Sides
  /** Properties that are secret whatever their name says. */
  names?: Names
}

/**
 * Two sides of a value without the secrets in it, by the names of the properties: two that differ
 * are still told apart, and nothing of either is.
 *
 * @param path names that lead to the value, outermost first
 */
export const withoutSecrets = (
  { expected, actual }: Sides,
  path: readonly string[] = [],
  { whole, names = NO_NAMES }: SecretContext = {},
): Sides => {
  const secret =
    path.some((name) => isSecretName(name) || names.has(name) || ENVIRONMENTS.has(name)) ||
    (whole !== undefined && isNamedBeside(whole, path))
  return {
    expected: redact(expected, actual, secret, SECRET, names),
    actual: redact(actual, expected, secret, OTHER_SECRET, names),
  }
}
