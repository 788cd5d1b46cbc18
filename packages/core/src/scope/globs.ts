import { pathGlob } from '../standards/glob.ts'

/**
 * `repositories` as users write it: name globs, one a line or comma-separated, `!glob` excludes.
 * A glob without a slash is about the name, one with a slash about `owner/name`; case does not
 * count, as on GitHub; `*` stays within a segment. Without a positive glob everything is meant that no negative one excludes.
 */
export const repositoryFilter = (patterns: string[]): ((name: string) => boolean) => {
  const matcher = (glob: string) => {
    const matches = pathGlob(glob.toLowerCase())
    return (full: string) =>
      matches((glob.includes('/') ? full : full.slice(full.indexOf('/') + 1)).toLowerCase())
  }
  const wanted = patterns.filter((p) => !p.startsWith('!')).map(matcher)
  const unwanted = patterns.filter((p) => p.startsWith('!')).map((p) => matcher(p.slice(1)))
  return (name) =>
    (wanted.length === 0 || wanted.some((m) => m(name))) && !unwanted.some((m) => m(name))
}

/** Whether a pattern names exactly this repository, without wildcards. */
export const isNamed = (patterns: string[], name: string): boolean =>
  patterns.some((p) =>
    [name, name.slice(name.indexOf('/') + 1)].some((n) => n.toLowerCase() === p.toLowerCase()),
  )
