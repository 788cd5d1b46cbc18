import { type Json, SEVERITIES } from '../model/finding.ts'
import { isSeverity } from '../model/severity.ts'
import { isTextUpTo } from '../model/shape.ts'
import { isTable } from '../settings/entries.ts'
import { COMPARATORS, type ComparatorName } from './comparators.ts'
import type { SettingRule } from './rule.ts'
import { RULES } from './rules/index.ts'

const GRADES = [
  'weakened',
  'graver',
  'milder',
  'changed',
  'strengthened',
  'atMostInNewFiles',
] as const

const isText = isTextUpTo(500)

const isTexts = (value: Json | undefined): value is string[] =>
  Array.isArray(value) && value.length > 0 && value.length <= 100 && value.every(isText)

const isComparator = (value: Json | undefined): value is ComparatorName =>
  typeof value === 'string' && Object.hasOwn(COMPARATORS, value)

const BUILT_IN = new Set(RULES.map(({ id }) => id))

const problemsOf = (rule: Record<string, Json>, seen: ReadonlySet<string>): string[] => {
  const problems: string[] = []
  const must = (holds: boolean, what: string) => {
    if (!holds) problems.push(what)
  }
  const { id } = rule
  must(isText(id) && /^[a-z\d-]+\/[a-z\d-]+$/.test(id), 'id must be <family>/<name>')
  must(!BUILT_IN.has(String(id)), 'its id is that of a rule of the toolkit')
  must(!seen.has(String(id)), 'its id stands there twice')
  for (const key of ['title', 'why']) must(isText(rule[key]), `${key} must be a text`)
  must(isTexts(rule.files), 'files must be a list of globs')
  must(isTexts(rule.setting) || isText(rule.setting), 'setting must be a glob, or a list of them')
  must(isComparator(rule.compare), `compare must be one of ${Object.keys(COMPARATORS).join(', ')}`)
  must(rule.weakened !== undefined, 'weakened must be a severity')
  for (const key of GRADES) {
    must(
      rule[key] === undefined || isSeverity(rule[key]),
      `${key} must be one of ${SEVERITIES.join(', ')}`,
    )
  }
  must(rule.order === undefined || isTexts(rule.order), 'order must be a list of texts')
  must(rule.compare !== 'order' || isTexts(rule.order), 'compare "order" needs order')
  must(rule.fix === undefined || isText(rule.fix), 'fix must be a text')
  must(
    rule.source === undefined || (isText(rule.source) && /^https:\/\//.test(rule.source)),
    'source must be an https address',
  )
  return problems
}

const ruleOf = (rule: Record<string, Json>): SettingRule => {
  const { id, title, files, setting, compare, weakened, why } = rule as unknown as SettingRule
  const optional = [...GRADES, 'absent', 'order', 'fix', 'source'] as const
  const given = optional.filter((key) => Object.hasOwn(rule, key) && key !== 'weakened')
  return {
    id,
    title,
    files,
    setting: typeof setting === 'string' ? [setting] : setting,
    compare,
    weakened,
    why,
    ...Object.fromEntries(given.map((key) => [key, rule[key]])),
    ...(rule.whole === true ? { whole: true } : {}),
    ...(rule.inNewFiles === true ? { inNewFiles: true } : {}),
    examples: {},
  }
}

/**
 * Reads severity rules that a plugin brings, in the words of `SettingRule`. They are asked after the
 * toolkit's own about single files, so that they make none of these milder.
 * @returns the rules, and what is wrong with each of the others
 */
export const readBroughtRules = (
  data: readonly Json[],
): { rules: SettingRule[]; problems: string[] } => {
  const rules: SettingRule[] = []
  const problems: string[] = []
  const seen = new Set<string>()
  for (const [index, rule] of data.entries()) {
    const name = isTable(rule) && typeof rule.id === 'string' ? rule.id : `number ${index + 1}`
    const wrong = isTable(rule) ? problemsOf(rule, seen) : ['a rule must be an object']
    if (wrong.length > 0) problems.push(`severity rule ${name}: ${wrong.join('; ')}`)
    else if (isTable(rule)) {
      seen.add(name)
      rules.push(ruleOf(rule))
    }
  }
  return { rules, problems }
}

const together = new WeakMap<readonly SettingRule[], readonly SettingRule[]>()

/** The toolkit's rules with those that plugins bring, after its own about single files: for `gradeSettings`. */
export const rulesWith = (brought: readonly SettingRule[]): readonly SettingRule[] => {
  if (brought.length === 0) return RULES
  const known = together.get(brought)
  if (known !== undefined) return known
  // One list for all files: what is looked up in it is kept with it.
  const isGuess = ({ id }: SettingRule) => id.startsWith('generic/')
  // A rule about this file knows more than one that goes by a setting's name in any file.
  const all = [...RULES.filter((rule) => !isGuess(rule)), ...brought, ...RULES.filter(isGuess)]
  together.set(brought, all)
  return all
}
