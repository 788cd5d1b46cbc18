import { own } from '../../../model/shape.ts'
import { count, several } from '../../shared/words.ts'
import { flagOf, numberOf, type Section } from '../shared/section.ts'
import type { AskedSetting } from './asked-setting.ts'
import type { EffectiveRule } from './effective.ts'
import { askedFlags } from './flag-settings.ts'
import { sourceNames } from './source.ts'

const reviews = (wanted: number): AskedSetting => ({
  key: 'required_reviews',
  rule: 'process/required-reviews',
  expected: wanted,
  actual: ({ approvals }) => approvals.value,
  isMet: ({ approvals }) => approvals.value >= wanted,
  part: ({ approvals }) => approvals,
  title: ({ approvals, branch }) => {
    const asked = `${count(wanted, 'approval')} ${wanted === 1 ? 'is' : 'are'} required by check.toml`
    return approvals.value === 0
      ? `${asked}, none on ${branch}`
      : `${asked}, ${approvals.value} by ${sourceNames(approvals.sources)}`
  },
  remedy: `require a pull request before merging, with ${count(wanted, 'approval')}`,
  beside: 'pullRequest',
})

const namesOf = ({ contexts }: EffectiveRule): string[] => [
  ...new Set(contexts.value.map(({ context }) => context)),
]

const anyCheck: AskedSetting = {
  key: 'require_status_checks',
  rule: 'process/required-status-checks',
  expected: true,
  actual: ({ contexts }) => contexts.value.length > 0,
  isMet: ({ contexts }) => contexts.value.length > 0,
  part: ({ contexts }) => contexts,
  title: ({ branch }) => `No status check is required for a merge into ${branch}`,
  remedy: 'require the status checks that have to pass',
  beside: 'contexts',
}

const theseChecks = (wanted: string[]): AskedSetting => {
  const missing = (rule: EffectiveRule): string[] => {
    const required = new Set(namesOf(rule))
    return wanted.filter((name) => !required.has(name))
  }
  return {
    ...anyCheck,
    expected: wanted,
    actual: namesOf,
    isMet: (rule) => missing(rule).length === 0,
    title: (rule) => {
      const names = missing(rule)
      const [word, verb] = names.length === 1 ? ['check', 'is'] : ['checks', 'are']
      return `The ${word} ${several(names)} ${verb} not required for a merge into ${rule.branch}`
    },
    remedy: `require the status ${wanted.length === 1 ? 'check' : 'checks'} ${several(wanted)}`,
  }
}

const anyProtection: AskedSetting = {
  key: 'protection',
  rule: 'process/unprotected-branch',
  expected: true,
  actual: ({ isProtected }) => isProtected.value,
  isMet: ({ isProtected }) => isProtected.value,
  part: ({ isProtected }) => isProtected,
  title: ({ branch }) => `${branch} is not protected`,
  remedy: 'add an active ruleset for the branch',
  beside: 'pullRequest',
}

/** Names of status checks that are asked for; true: any; undefined: nothing is asked. */
export const askedChecks = ({ table }: Section): true | string[] | undefined => {
  const value = own(table, 'require_status_checks')
  if (value === true) return true
  if (!Array.isArray(value)) return undefined
  const names = [...new Set(value.filter((item) => typeof item === 'string'))]
  return names.length > 0 ? names : undefined
}

/** The settings of the section that ask for something of the branch's rules, in a fixed order. */
export const askedSettings = (section: Section): AskedSetting[] => {
  const asked: AskedSetting[] = []
  if (flagOf(section, 'protection') === true) asked.push(anyProtection)
  const wanted = numberOf(section, 'required_reviews') ?? 0
  if (wanted > 0) asked.push(reviews(wanted))
  const checks = askedChecks(section)
  if (checks !== undefined) asked.push(checks === true ? anyCheck : theseChecks(checks))
  return [...asked, ...askedFlags(section)]
}

/** Whether the section asks for anything about how the branch is protected. */
export const asksProtection = (section: Section): boolean => {
  const has = (key: string): boolean => Object.hasOwn(section.table, key)
  if (flagOf(section, 'protection') === false) return false
  return (
    askedSettings(section).length > 0 ||
    flagOf(section, 'enforce_admins') === true ||
    ['ruleset', 'enforcement', 'bypass_actors'].some(has)
  )
}
