import type { Json } from '../../../model/finding.ts'
import type { PropertyDifference } from '../../../model/infra-facts.ts'
import { own } from '../../../model/shape.ts'
import { isTable } from '../../../settings/entries.ts'
import { document } from '../../../severity/infra/pointer.ts'

/** What stands in differences where a secret stood; the other one where it is not the same. */
const SECRET = '[secret]'
const OTHER_SECRET = '[another secret]'

/**
 * Attributes whose values are secrets although no provider marks all of them so, by how their names
 * end: `master_password`, `auth_token`, `DB_PASSWORD`.
 */
const SECRET_NAME =
  /(?:^|[_\-. ])(?:password|passwd|pwd|passphrase|secret|secret_(?:string|binary|key|value)|token|api_?key|private_key(?:_pem|_openssh)?|access_key|shared_key|preshared_key|license_key|credentials?|connection_string|user_data(?:_base64)?)$/

/** `dbPassword` and `DB_PASSWORD` → `db_password` */
const snake = (name: string): string =>
  name
    .slice(-200)
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .toLowerCase()

const isSecretName = (name: string): boolean => SECRET_NAME.test(snake(name))

const NAMES = ['name', 'Name', 'key', 'Key'] as const

/** `{ name: 'DB_PASSWORD', value: … }`: the entry says what its value is. */
const isSecretEntry = (entry: { [key: string]: Json }): boolean =>
  NAMES.some((key) => {
    const name = own(entry, key)
    return typeof name === 'string' && isSecretName(name)
  })

/** A tree of `true` at a name; `true` holds for all that is below. */
const below = (marks: Json, key: string | number): Json => {
  if (marks === true) return true
  if (Array.isArray(marks)) return marks[Number(key)] ?? false
  return isTable(marks) && Object.hasOwn(marks, String(key)) ? (marks[String(key)] ?? false) : false
}

/** Whether anything at all in a tree is `true`. */
const hasMark = (marks: Json): boolean =>
  marks === true ||
  (typeof marks === 'object' && marks !== null && Object.values(marks).some(hasMark))

/** Begins the words that stand for secrets until the differences are known. */
const TOKEN = '\u0000secret '
const TOKENS = /^\0secret \d+$/

/** Deeper than any resource is; what is below is not shown. */
const MAX_DEPTH = 60

/**
 * Takes secrets out of the values of one change: what the plan marks as sensitive, and what is known
 * to be a secret by its name, in documents that are written as text too. Each stands as a word that is
 * the same for the same secret and no other, so that what differs is still known to differ.
 */
export const redactor = (): ((value: Json, sensitive: Json) => Json) => {
  const known = new Map<string, string>()
  const hide = (value: Json): Json => {
    if (value === null || value === '') return value
    const text = JSON.stringify(value)
    const token = known.get(text) ?? `${TOKEN}${known.size + 1}`
    known.set(text, token)
    return token
  }
  const inText = (value: string, depth: number): Json => {
    const inside = document(value)
    if (inside === value) return value
    const redacted = redact(inside, false, false, depth)
    return JSON.stringify(redacted) === JSON.stringify(inside) ? value : redacted
  }
  const redact = (value: Json, marks: Json, secret: boolean, depth: number): Json => {
    // Of a resource that is a secret as a whole, the names of its attributes are none.
    if ((marks === true && depth > 0) || depth > MAX_DEPTH) return hide(value)
    if (Array.isArray(value)) {
      return value.map((item, at) => redact(item, below(marks, at), secret, depth + 1))
    }
    if (isTable(value)) {
      const entry = isSecretEntry(value)
      return Object.fromEntries(
        Object.entries(value).map(([key, item]) => [
          key,
          redact(
            item,
            below(marks, key),
            secret || isSecretName(key) || (entry && /^value$/i.test(key)),
            depth + 1,
          ),
        ]),
      )
    }
    // A mark below a value that has nothing below it was meant for all of it.
    if (hasMark(marks)) return hide(value)
    if (secret) return typeof value === 'boolean' ? value : hide(value)
    return typeof value === 'string' ? inText(value, depth + 1) : value
  }
  return (value, sensitive) => redact(value, sensitive, false, 0)
}

const tokensIn = (value: Json): string[] => {
  if (typeof value === 'string') return TOKENS.test(value) ? [value] : []
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(tokensIn) : []
}

const worded = (value: Json, word: (token: string) => string): Json => {
  if (typeof value === 'string') return TOKENS.test(value) ? word(value) : value
  if (Array.isArray(value)) return value.map((item) => worded(item, word))
  if (!isTable(value)) return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, worded(item, word)]))
}

/** Puts words for people where secrets were taken out. */
export const withSecretWords = (difference: PropertyDifference): PropertyDifference => {
  const before = new Set(tokensIn(difference.expected))
  return {
    ...difference,
    expected: worded(difference.expected, () => SECRET),
    actual: worded(difference.actual, (token) => (before.has(token) ? SECRET : OTHER_SECRET)),
  }
}

/** Whether a value is, or holds, something that was taken out. */
export const holdsSecret = (value: Json): boolean => tokensIn(value).length > 0
