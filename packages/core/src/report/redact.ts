import type { Json, Report } from '../model/index.ts'
import { accountHider } from './hide-accounts.ts'

/** What stands where a secret stood. */
const REDACTED = '***'

/**
 * Tokens that are known by their shape. Every pattern starts at a character that cannot be inside a
 * previous attempt, so that no text makes them slow.
 * https://docs.github.com/en/code-security/reference/secret-security/supported-secret-scanning-patterns
 */
const SHAPES: readonly RegExp[] = [
  // GitHub: personal, OAuth, user, server and refresh tokens; newer ones hold a JWT with dots.
  /(?<![A-Za-z0-9_])gh[opsru]_[A-Za-z0-9_.-]{16,}/g,
  /(?<![A-Za-z0-9_])github_pat_[A-Za-z0-9_]{16,}/g,
  // AWS access key ids: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html
  /(?<![A-Z0-9])(?:AKIA|ASIA|ABIA|ACCA)[A-Z0-9]{16}(?![A-Z0-9])/g,
  // Slack: https://docs.slack.dev/authentication/tokens
  /(?<![A-Za-z0-9])xox[a-z]-[A-Za-z0-9-]{8,}/g,
  /(?<![A-Za-z0-9])xapp-[A-Za-z0-9-]{8,}/g,
  /(?<=hooks\.slack(?:-gov)?\.com\/)(?:services|workflows|triggers)\/[A-Za-z0-9_/-]{8,}/g,
  /(?<![A-Za-z0-9_])npm_[A-Za-z0-9]{30,}/g,
  // JSON Web Tokens: RFC 7519, three base64url parts, the first of which begins with `{"`.
  /(?<![A-Za-z0-9_-])eyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]*/g,
  /(?<=\bauthorization["']?[ \t]{0,4}[:=][ \t]{0,4}["']?(?:bearer|basic|token)[ \t]{1,4})[A-Za-z0-9._~+/=-]{8,}/gi,
  // Credentials before the host of a URL.
  /(?<=:\/\/)[^\s/?#@:'"]{0,256}:[^\s/?#@'"]{1,1024}(?=@)/g,
  /(?<=:\/\/)[^\s/?#@:'"*]{20,1024}(?=@)/g,
]

const KEY_BEGIN = /-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----/g
const KEY_END = '-----END '
/** Longer than any private key in use (a 16,384 bit RSA key has about 13,000). */
const KEY_LENGTH = 20_000

/** A private key's lines, each as `***`; the mark of a diff before a line stays. */
const blankLines = (body: string): string =>
  body
    .split('\n')
    .map((line, index) => {
      const mark = index > 0 ? (/^[-+ ]/.exec(line)?.[0] ?? '') : ''
      return line.slice(mark.length).trim() === '' ? line : `${mark}${REDACTED}`
    })
    .join('\n')

/** Where no end is seen (a cut diff): the lines that look like a key's. */
const KEY_LINES = /^(?:\s|\\n|[-+]|[A-Za-z0-9+/=]{12,}|\*{3})*/

const redactKeys = (text: string): string => {
  let result = ''
  let done = 0
  for (const begin of text.matchAll(KEY_BEGIN)) {
    if (begin.index < done) continue
    const start = begin.index + begin[0].length
    const window = text.slice(start, start + KEY_LENGTH)
    const end = window.indexOf(KEY_END)
    const length = end >= 0 ? end : (KEY_LINES.exec(window)?.[0].length ?? 0)
    result += text.slice(done, start) + blankLines(text.slice(start, start + length))
    done = start + length
  }
  return result + text.slice(done)
}

const SENSITIVE =
  'password|passwd|passphrase|pwd|secret|token|api[_-]?key|access[_-]?key|secret[_-]?key|private[_-]?key|credentials?|_auth'
/** The name of something secret, an assignment, and a value: quoted (perhaps cut), or one word. */
const ASSIGNMENT = new RegExp(
  `((?:${SENSITIVE})["']?\\]?[ \\t]{0,8}(?:=>|:=|==|[:=])[ \\t]{0,8})("(?:[^"\\\\\\n]|\\\\.)*"?|'[^'\\n]*'?|\`[^\`\\n]*\`?|[^\\s"'\`,;&)}\\]]+)`,
  'gi',
)
const SENSITIVE_NAME = new RegExp(`(?:${SENSITIVE})["'\\]]*$`, 'i')

/** Words that stand beside such names and are settings, not secrets: `id-token: write`, … */
const SETTINGS = new Set(
  `true false yes no on off null none undefined read write admin inherit all any always never auto
  error errors warn warning info ignore skip strict required optional enabled disabled allow deny
  default string number boolean object bearer basic env environment input secret password token`.split(
    /\s+/,
  ),
)

const REFERENCE =
  /\$\{\{[^}]{0,500}\}\}|\$\{[^}]{0,200}\}|\$\([^)]{0,200}\)|\$\w{1,100}|%\w{1,100}%|<[\w -]{0,100}>/g
/** Unquoted: the start of an expression that holds blanks, a call, or a dotted name in a program. */
const EXPRESSION = /^\$|\(|^[a-z_][\w$]*(?:\.[a-z_$][\w$]*)+$/i

/** Whether a value is a setting or points to where the secret is, instead of being one. */
const harmless = (value: string): boolean => {
  const rest = value
    .replace(REFERENCE, '')
    .replace(/\b(?:bearer|token|basic)\b/gi, '')
    .trim()
  return (
    rest.length < 4 ||
    /^[\d.]{1,9}$/.test(rest) ||
    /^[*.x…]+$/i.test(rest) ||
    SETTINGS.has(rest.toLowerCase())
  )
}

const redactAssignment = (_: string, name: string, value: string): string => {
  const quote = /^["'`]/.exec(value)?.[0] ?? ''
  const closed = quote !== '' && value.length > 1 && value.endsWith(quote)
  const inner = value.slice(quote.length, closed ? -1 : undefined)
  if (harmless(inner) || (quote === '' && EXPRESSION.test(inner))) return name + value
  return `${name}${quote}${REDACTED}${closed ? quote : ''}`
}

/** A secret in the forms it may turn up in: as it is, its lines, URL-encoded, in JSON, in base64. */
const forms = (secret: string): string[] =>
  [secret, ...secret.split('\n')]
    .map((part) => part.trim())
    .flatMap((part) => [
      part,
      encodeURIComponent(part.toWellFormed()),
      JSON.stringify(part).slice(1, -1),
      Buffer.from(part).toString('base64'),
    ])
    // Shorter ones would tear ordinary words apart and protect nothing.
    .filter((form) => form.length >= 6 && !/^\*+$/.test(form))

/** A report says the same few thousand short texts again and again: keys, checks, messages. */
const SHORT = 300
const MOST_KNOWN = 20_000

/**
 * A function that replaces what is secret in a text with `***`: the registered secrets, whatever
 * has the shape of a known token, private keys, credentials in URLs, and values assigned to names
 * such as `password`. References (`${{ secrets.X }}`, `$TOKEN`) and settings (`id-token: write`)
 * stay. Idempotent; takes time in proportion to the text.
 */
export const redactor = (secrets: readonly string[]): ((text: string) => string) => {
  const registered = [...new Set(secrets.flatMap(forms))].sort((a, b) => b.length - a.length)
  const clean = (text: string): string => {
    let result = text
    for (const secret of registered) result = result.replaceAll(secret, REDACTED)
    result = redactKeys(result)
    for (const shape of SHAPES) result = result.replace(shape, REDACTED)
    return result.replace(ASSIGNMENT, redactAssignment)
  }
  const known = new Map<string, string>()
  return (text) => {
    if (text.length < 6) return text
    if (text.length > SHORT) return clean(text)
    const before = known.get(text)
    if (before !== undefined) return before
    const after = clean(text)
    if (known.size < MOST_KNOWN) known.set(text, after)
    return after
  }
}

/** One text without its secrets: see `redactor`. */
export const redact = (text: string, secrets: readonly string[]): string => redactor(secrets)(text)

type Redact = (text: string) => string

const isFinding = (value: { [key: string]: Json }): boolean =>
  typeof value.fingerprint === 'string' && typeof value.subject === 'string'

/** The parts of a finding that hold the value of what its subject names. */
const VALUES = new Set(['expected', 'actual', 'baseline'])

/** An id that was read as a number is one all the same; no count is as large. */
const redactNumber = (value: number, redactText: Redact): Json => {
  const text = String(value)
  const clean = value < 1e11 ? text : redactText(text)
  return clean === text ? value : clean
}

/** @param name what the value is the value of: a key, or a finding's subject */
const redactJson = (value: Json, redactText: Redact, name = ''): Json => {
  if (typeof value === 'string')
    return SENSITIVE_NAME.test(name) && !harmless(value) ? REDACTED : redactText(value)
  if (Array.isArray(value)) return value.map((item) => redactJson(item, redactText, name))
  if (typeof value === 'number') return redactNumber(value, redactText)
  if (value === null || typeof value !== 'object') return value
  const subject = isFinding(value) ? String(value.subject) : null
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => {
      const about =
        subject !== null && VALUES.has(key) ? subject : name !== '' && key === 'value' ? name : key
      return [redactText(key), redactJson(item, redactText, about)]
    }),
  )
}

/** What else may not be shown. */
export interface Redaction {
  /**
   * Where it is given no account id of AWS is shown in full, for `attribution: none`: the ids of
   * the accounts that were looked at, which are known wherever they stand.
   */
  hideAccounts?: readonly string[] | undefined
}

/**
 * Plain data (a report, a ledger's file) with every string in it redacted, keys included; a
 * finding's values by what its subject names, so that `env.DB_PASSWORD` going from one word to
 * another shows neither. Never redact JSON as text instead: that can tear its quotes apart.
 */
export const redactData = <T>(
  value: T,
  secrets: readonly string[],
  { hideAccounts }: Redaction = {},
): T => {
  const clean = redactor(secrets)
  if (hideAccounts === undefined) return redactJson(value as Json, clean) as T
  const hide = accountHider(hideAccounts)
  return redactJson(value as Json, (text) => hide(clean(text))) as T
}

/** A report as it may be shown, published and kept: see `redactData`. */
export const redactReport = (
  report: Report,
  secrets: readonly string[],
  redaction: Redaction = {},
): Report => redactData(report, secrets, redaction)
