/**
 * Ruby's `File.fnmatch` with FNM_PATHNAME, by which GitHub matches names of branches, tags and
 * repositories: `*` and `?` stop at a slash, a `**` followed by a slash spans folders, `[a-z]` is a
 * set, a backslash takes the next character literally. No braces.
 * https://docs.github.com/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/creating-rulesets-for-a-repository#using-fnmatch-syntax
 */
export function fnmatch(pattern: string, name: string): boolean {
  return compiled(pattern).test(name)
}

const cache = new Map<string, RegExp>()

function compiled(pattern: string): RegExp {
  const before = cache.get(pattern)
  if (before !== undefined) return before
  const made = regexpOf(pattern)
  cache.set(pattern, made)
  return made
}

/** A set that runs backwards (`[z-a]`) matches nothing. */
function regexpOf(pattern: string): RegExp {
  try {
    return new RegExp(`^${sourceOf(pattern)}$`, 'su')
  } catch {
    return /(?!)/
  }
}

const literal = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')

function sourceOf(pattern: string): string {
  let source = ''
  for (let at = 0; at < pattern.length; ) {
    const rest = pattern.slice(at)
    const folderStart = at === 0 || pattern[at - 1] === '/'
    const [token, regexp] =
      (folderStart && part(rest, /^(?:\*\*\/)+/, () => '(?:[^/]+/)*')) ||
      part(rest, /^\*+/, () => '[^/]*') ||
      part(rest, /^\?/, () => '[^/]') ||
      part(rest, /^\[[!^]?[^\]]+\]/, setOf) ||
      part(rest, /^\\(.)/su, (escaped) => literal(escaped.slice(1))) ||
      part(rest, /^./su, literal) ||
      ([rest, literal(rest)] as const)
    source += regexp
    at += token.length
  }
  return source
}

function part(
  rest: string,
  pattern: RegExp,
  make: (found: string) => string,
): readonly [string, string] | null {
  const found = pattern.exec(rest)?.[0]
  return found === undefined ? null : [found, make(found)]
}

function setOf(text: string): string {
  const negated = /^\[[!^]/.test(text)
  const inside = text.slice(negated ? 2 : 1, -1).replace(/[\\^[\]]/g, '\\$&')
  return `(?!/)[${negated ? '^' : ''}${inside}]`
}
