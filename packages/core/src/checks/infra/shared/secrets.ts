import type { Json } from '../../../model/finding.ts'
import { isTable } from '../../../settings/entries.ts'
import type { Sides } from '../../../severity/infra/rule.ts'

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
    const name = Object.hasOwn(entry, key) ? entry[key] : undefined
    return typeof name === 'string' && isSecretName(name)
  })

const LOOKS_LIKE_JSON = /^\s*[{[]/

/** A document that is written as a text is looked into as well. */
const opened = (value: Json): Json => {
  if (typeof value !== 'string' || !LOOKS_LIKE_JSON.test(value)) return value
  try {
    return JSON.parse(value) as Json
  } catch {
    return value
  }
}

const hasSecret = (value: Json, secret: boolean): boolean => {
  if (isReference(value)) return false
  if (isTable(value)) {
    return Object.entries(value).some(([key, item]) =>
      hasSecret(item, isSecretAt(value, key, secret)),
    )
  }
  if (Array.isArray(value)) return value.some((item) => hasSecret(item, secret))
  return secret && isText(value)
}

const isText = (value: Json): boolean =>
  (typeof value === 'string' && value !== '') || typeof value === 'number'

const isSecretAt = (entry: Json, key: string, secret: boolean): boolean =>
  secret || isSecretName(key) || (VALUES.has(key) && namesSecret(entry))

const redact = (value: Json, other: Json, secret: boolean, word: string): Json => {
  if (isReference(value)) return value
  if (isTable(value)) {
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => {
        const beside = isTable(other) && Object.hasOwn(other, key) ? (other[key] ?? null) : null
        return [key, redact(item, beside, isSecretAt(value, key, secret), word)]
      }),
    )
  }
  if (Array.isArray(value)) {
    return value.map((item, at) =>
      redact(item, Array.isArray(other) ? (other[at] ?? null) : null, secret, word),
    )
  }
  if (secret) return isText(value) ? (value === other ? SECRET : word) : value
  const inside = opened(value)
  return inside !== value && hasSecret(inside, false)
    ? redact(inside, opened(other), false, word)
    : value
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
): Sides => {
  const secret = path.some(isSecretName)
  return {
    expected: redact(expected, actual, secret, SECRET),
    actual: redact(actual, expected, secret, OTHER_SECRET),
  }
}
