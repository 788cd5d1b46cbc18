import picomatch from 'picomatch'
import { baseName } from '../settings/format.ts'
import { type Segments, splitPath } from '../settings/setting-path.ts'
import type { SettingRule } from './rule.ts'

const wildcard = new Map<string, RegExp>()

/** `*` inside a key stands for any text in it; everything else is literal. */
const keyPattern = (pattern: string): RegExp => {
  const known = wildcard.get(pattern)
  if (known) return known
  const source = pattern.split('*').map((part) => part.replace(/[\\^$.|?+()[\]{}]/g, '\\$&'))
  const made = new RegExp(`^${source.join('[^]*')}$`)
  wildcard.set(pattern, made)
  return made
}

const keyMatches = (pattern: string, key: string): boolean =>
  pattern === '*' || pattern === key || (pattern.includes('*') && keyPattern(pattern).test(key))

/** Whether a setting path fits a glob: `*` is one key, `**` any number, `no*` a key's beginning. */
const matchesSetting = (pattern: readonly string[], segments: Segments, p = 0, s = 0): boolean => {
  const part = pattern[p]
  if (part === undefined) return s === segments.length
  if (part === '**') {
    for (let next = s; next <= segments.length; next += 1) {
      if (matchesSetting(pattern, segments, p + 1, next)) return true
    }
    return false
  }
  const key = segments[s]
  return (
    key !== undefined && keyMatches(part, key) && matchesSetting(pattern, segments, p + 1, s + 1)
  )
}

type FileMatch = (path: string, name: string) => boolean

const OPTIONS = { dot: true, nocase: true }

const compileGlobs = (globs: readonly string[]): FileMatch => {
  const exact = new Set<string>()
  const names: string[] = []
  const paths: string[] = []
  for (const glob of globs) {
    if (glob.includes('/')) paths.push(glob)
    else if (/[*?[{(!]/.test(glob)) names.push(glob)
    else exact.add(glob.toLowerCase())
  }
  if (names.includes('*')) return () => true
  const byName = names.length > 0 ? picomatch(names, OPTIONS) : null
  const byPath = paths.length > 0 ? picomatch(paths, OPTIONS) : null
  return (path, name) =>
    exact.has(name.toLowerCase()) || (byName?.(name) ?? false) || (byPath?.(path) ?? false)
}

const matchers = new WeakMap<readonly string[], FileMatch>()

/** Whether a path fits one of a rule's globs: without a slash by its name, with one by all of it. */
export const fileMatches = (globs: readonly string[], path: string): boolean => {
  let match = matchers.get(globs)
  if (match === undefined) {
    match = compileGlobs(globs)
    matchers.set(globs, match)
  }
  // A glob's `*` stands for no line end; a file's name can hold one.
  const line = path.replace(/[\n\r\u2028\u2029]/g, ' ')
  return match(line, baseName(line))
}

/** The rules that have a say in one file, ready to be asked for a setting. First match wins. */
export interface FileRules {
  find(segments: Segments): SettingRule | undefined
  /** Whether a rule wants the value at this path compared as one. */
  whole(segments: Segments): boolean
}

interface Compiled {
  rule: SettingRule
  patterns: readonly (readonly string[])[]
}

/** Rules whose globs are the same list, in their order among all. */
interface Group {
  globs: readonly string[]
  rules: { at: number; rule: SettingRule }[]
}

const groupsOf = (rules: readonly SettingRule[]): Group[] => {
  const groups = new Map<string, Group>()
  for (const [at, rule] of rules.entries()) {
    const key = rule.files.join('\n')
    const group = groups.get(key) ?? { globs: rule.files, rules: [] }
    group.rules.push({ at, rule })
    groups.set(key, group)
  }
  return [...groups.values()]
}

interface Index {
  groups: Group[]
  /** Files that the same groups fit share their rules. */
  byGroups: Map<string, FileRules>
}

const indexes = new WeakMap<readonly SettingRule[], Index>()

const indexOf = (rules: readonly SettingRule[]): Index => {
  const known = indexes.get(rules)
  if (known) return known
  const made: Index = { groups: groupsOf(rules), byGroups: new Map() }
  indexes.set(rules, made)
  return made
}

const fits = ({ patterns }: Compiled, segments: Segments): boolean =>
  patterns.some((pattern) => matchesSetting(pattern, segments))

const fileRules = (groups: readonly Group[]): FileRules => {
  const mine = groups
    .flatMap(({ rules }) => rules)
    .sort((a, b) => a.at - b.at)
    .map(({ rule }): Compiled => ({ rule, patterns: rule.setting.map(splitPath) }))
  const whole = mine.filter(({ rule }) => rule.whole)
  return {
    find: (segments) => mine.find((rule) => fits(rule, segments))?.rule,
    whole: (segments) => whole.some((rule) => fits(rule, segments)),
  }
}

/** Picks a file's rules out of all of them. */
export const rulesFor = (path: string, rules: readonly SettingRule[]): FileRules => {
  const index = indexOf(rules)
  const groups = index.groups.filter(({ globs }) => fileMatches(globs, path))
  const key = groups.map(({ rules: [first] }) => first?.at).join()
  const known = index.byGroups.get(key)
  if (known) return known
  const made = fileRules(groups)
  index.byGroups.set(key, made)
  return made
}
