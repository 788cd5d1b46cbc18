import picomatch from 'picomatch'
import { baseName } from '../settings/format.ts'
import { type Segments, splitPath } from '../settings/setting-path.ts'
import type { SettingRule } from './rule.ts'

interface Compiled {
  rule: SettingRule
  patterns: readonly (readonly string[])[]
}

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
export const matchesSetting = (
  pattern: readonly string[],
  segments: Segments,
  p = 0,
  s = 0,
): boolean => {
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

const matchers = new Map<string, FileMatch>()

/** Globs without a slash look at the file's name, those with one at its path. */
export const fileMatcher = (globs: readonly string[]): FileMatch => {
  const key = globs.join('\n')
  const known = matchers.get(key)
  if (known) return known
  const options = { dot: true, nocase: true }
  const compile = (some: string[]): ((text: string) => boolean) =>
    some.length === 0 ? () => false : picomatch(some, options)
  const byPath = compile(globs.filter((glob) => glob.includes('/')))
  const byName = compile(globs.filter((glob) => !glob.includes('/')))
  const made: FileMatch = (path, name) => byName(name) || byPath(path)
  matchers.set(key, made)
  return made
}

/** The rules that have a say in one file, ready to be asked for a setting. First match wins. */
export interface FileRules {
  find(segments: Segments): SettingRule | undefined
  /** Whether a rule wants the value at this path compared as one. */
  whole(segments: Segments): boolean
}

const compiled = new WeakMap<SettingRule, Compiled>()

const compile = (rule: SettingRule): Compiled => {
  const known = compiled.get(rule)
  if (known) return known
  const made = { rule, patterns: rule.setting.map(splitPath) }
  compiled.set(rule, made)
  return made
}

/** Picks a file's rules out of all of them. */
export const rulesFor = (path: string, rules: readonly SettingRule[]): FileRules => {
  const name = baseName(path)
  const mine = rules.filter((rule) => fileMatcher(rule.files)(path, name)).map(compile)
  const whole = mine.filter(({ rule }) => rule.whole)
  const fits = ({ patterns }: Compiled, segments: Segments): boolean =>
    patterns.some((pattern) => matchesSetting(pattern, segments))
  return {
    find: (segments) => mine.find((rule) => fits(rule, segments))?.rule,
    whole: (segments) => whole.some((rule) => fits(rule, segments)),
  }
}

/** Whether a path fits one of the globs of a rule. */
export const fileMatches = (globs: readonly string[], path: string): boolean =>
  fileMatcher(globs)(path, baseName(path))
