import { own } from '../model/shape.ts'

/** What every program needs to find others, its home, its language and room for its files. */
const ALWAYS = ['PATH', 'HOME', 'LANG', 'TMPDIR']

/**
 * The environment of an audit: the four names above and those that `audit-env` adds. Nothing else,
 * so that no token of the workflow reaches it unasked.
 */
export const auditEnvironment = (
  all: Readonly<Record<string, string | undefined>>,
  names: readonly string[],
): Record<string, string> => {
  const env: Record<string, string> = {}
  for (const name of [...ALWAYS, ...names]) {
    const value = own(all, name)
    if (value !== undefined) env[name] = value
  }
  return env
}

/** What a variable is called that holds a secret, as a word of its name: `DB_PASS`, `NPM_TOKEN`, `APIKEY`. */
const SECRET_NAME =
  /(?:pass(?:word|wd|phrase)?|pwd|secrets?|tokens?|credentials?|webhook|dsn|key|pat|auth)(?:_|\d|$)|(?:^|_)(?:key|private)_/i
/** What stands in such a variable where it is none. */
const SETTING = /^(?:true|false|enabled|disabled|required|optional|default|prompt|\d{1,8})$/i
/** As short as that it would tear ordinary words apart. */
const SHORTEST = 6

/** The password of a URL with credentials, as it stands there and as it is meant. */
const passwordsIn = (value: string): string[] => {
  const encoded = /^[a-z][a-z0-9+.-]*:\/\/[^\s/?#@:]*:([^\s/?#@]+)@/i.exec(value)?.[1]
  if (encoded === undefined) return []
  try {
    return [encoded, decodeURIComponent(encoded)]
  } catch {
    return [encoded]
  }
}

/**
 * What of an audit's environment is secret, by the names and the form of the variables that
 * `audit-env` adds. An audit that prints one of them tells nobody.
 */
export const auditSecrets = (
  all: Readonly<Record<string, string | undefined>>,
  names: readonly string[],
): string[] =>
  names
    .flatMap((name) => {
      const value = own(all, name) ?? ''
      return [...(SECRET_NAME.test(name) ? [value] : []), ...passwordsIn(value)]
    })
    .filter((value) => value.length >= SHORTEST && !SETTING.test(value))
