/** How a registry on GitHub is reached. Only the text differs: the scanner uses its own token. */
export type RegistryAuth = 'default' | 'ssh' | 'token'

/** A place that holds `rulesets/<name>.toml`. */
export type RegistryReference =
  | {
      kind: 'github'
      owner: string
      repo: string
      /** Branch, tag or commit; null: the default branch. */
      ref: string | null
      /** Directory in that repository, '' for its root. */
      path: string
      auth: RegistryAuth
    }
  | {
      kind: 'local'
      /** Directory in the scanned repository, '' for its root. */
      path: string
    }

export type ParsedReference = { reference: RegistryReference } | { error: string; expected: string }

const EXPECTED = '`github:owner/repo`, `github:owner/repo@ref`, or a path in this repository'

const GITHUB = /^github(?:\+(ssh|token))?:([^/@]+)\/([^/@]+)(?:@(.*))?$/s
// https://docs.github.com/en/rest/repos/repos#create-an-organization-repository (names of owners
// and repositories as github.com accepts them)
const OWNER = /^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,98}[A-Za-z0-9])?$/
const REPO = /^(?!\.{1,2}$)[A-Za-z0-9._-]{1,100}$/

/** https://git-scm.com/docs/git-check-ref-format, and nothing a command could take for an option. */
const isRef = (ref: string): boolean =>
  ref.length > 0 &&
  ref.length <= 255 &&
  !/[\p{Cc}\s~^:?*[\\]|\.\.|@\{|\/\/|^[-/.]|[/.]$|\.lock$/u.test(ref)

const refused = (error: string, expected = EXPECTED): ParsedReference => ({ error, expected })

/**
 * Puts a relative path on a directory of a repository.
 * @returns the directory, '' for the root, or null when it leaves the repository
 */
export const within = (from: string, path: string): string | null => {
  const parts = from === '' ? [] : from.split('/')
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue
    if (part !== '..') parts.push(part)
    else if (parts.pop() === undefined) return null
  }
  return parts.join('/')
}

/** Where a reference is written: in a directory of the scanned repository, or of a registry. */
export type Whence = RegistryReference

/**
 * Reads `[extends] registry`.
 * @param whence the directory of the file that says it; a path is relative to it
 */
export const parseRegistry = (text: string, whence: Whence): ParsedReference => {
  const value = text.trim()
  const shown = JSON.stringify(value.slice(0, 100))
  const github = GITHUB.exec(value)
  if (github !== null) {
    const [, auth = 'default', owner = '', repo = '', ref] = github
    if (!OWNER.test(owner) || !REPO.test(repo)) {
      return refused(`registry ${shown} names no repository on GitHub`)
    }
    if (ref !== undefined && !isRef(ref)) {
      return refused(`registry ${shown} names no branch, tag or commit after the @`)
    }
    return {
      reference: {
        kind: 'github',
        owner,
        repo,
        ref: ref ?? null,
        path: '',
        auth: auth as RegistryAuth,
      },
    }
  }
  if (/^[A-Za-z][A-Za-z0-9+.-]*:/.test(value)) {
    return refused(`registry ${shown} is of a kind that is not known`)
  }
  if (value === '' || /^[/~]/.test(value) || /[\\\p{Cc}]/u.test(value)) {
    return refused(`registry ${shown} is not a path relative to this file`)
  }
  const path = within(whence.path, value)
  if (path === null) return refused(`registry ${shown} lies outside the repository`)
  return { reference: { ...whence, path } }
}

/** Why a ruleset's name cannot be one, or undefined when it can. */
export const badRulesetName = (name: string): string | undefined => {
  if (/^[A-Za-z0-9_][A-Za-z0-9._-]{0,99}$/.test(name) && !name.includes('..')) return undefined
  return `${JSON.stringify(name.slice(0, 100))} cannot be the name of a ruleset`
}

/** Path of a ruleset in the repository that holds the registry. */
export const rulesetPath = (reference: RegistryReference, name: string): string =>
  `${reference.path === '' ? '' : `${reference.path}/`}rulesets/${name}.toml`

/** The repository part of a reference, in one spelling: what limits are written against. */
export const registryName = (reference: RegistryReference): string => {
  if (reference.kind === 'local') return reference.path === '' ? '.' : reference.path
  return `github:${reference.owner}/${reference.repo}`
}

/** How a ruleset is named to people: `github:acme/standards@v3 rulesets/base.toml`. */
export const rulesetSource = (reference: RegistryReference, name: string): string => {
  const path = rulesetPath(reference, name)
  if (reference.kind === 'local') return path
  const ref = reference.ref === null ? '' : `@${reference.ref}`
  return `${registryName(reference)}${ref} ${path}`
}

/** Identity of a ruleset within a run, however its registry is spelt. */
export const rulesetKey = (reference: RegistryReference, name: string): string => {
  const path = rulesetPath(reference, name)
  if (reference.kind === 'local') return JSON.stringify([path])
  const { owner, repo, ref } = reference
  // GitHub's names know no case: https://docs.github.com/en/rest/repos/repos
  return JSON.stringify([owner.toLowerCase(), repo.toLowerCase(), ref, path])
}
