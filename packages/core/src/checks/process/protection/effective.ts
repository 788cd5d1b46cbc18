import type { Unknown } from '../../../model/known.ts'
import type { RequiredContext, RuleSource } from '../../../model/process-facts.ts'
import { type Demand, demandOfClassic, demandOfRule, demandOfVisible, type Flag } from './demand.ts'
import type { Observed } from './observed.ts'
import { distinctSources } from './source.ts'

/** The strictest of what all sources ask. */
export interface Effective<T> {
  value: T
  /** Everybody who asks exactly this; [] where nobody asks anything. */
  sources: RuleSource[]
  /** Why somebody unseen may ask for more; absent where everything was seen. */
  unseen?: Unknown
}

export interface EffectiveContext extends RequiredContext {
  sources: RuleSource[]
}

/** What really applies to a branch: classic protection and all active rulesets together. */
export interface EffectiveRule {
  branch: string
  /** By any rule at all. */
  isProtected: Effective<boolean>
  approvals: Effective<number>
  contexts: Effective<EffectiveContext[]>
  flag(flag: Flag): Effective<boolean>
  /** Names of active rules of kinds that are not judged here, e.g. `workflows`, with their sources. */
  others: ReadonlyMap<string, RuleSource[]>
}

/** What of a classic rule only those see who may administrate: not in GitHub's public view of it. */
const HIDDEN: ReadonlySet<Flag> = new Set(['dismissStale', 'lastPush', 'strict'])

/** Why a classic rule may ask for more than is seen. */
const unseenClassic = (
  { classic, visible }: Observed,
  asked: Flag | 'isProtected' | 'approvals' | 'contexts',
): Unknown | undefined => {
  if (classic.known) return undefined
  if (!visible.known) return classic
  if (visible.value === null || !HIDDEN.has(asked as Flag)) return undefined
  // Without reviews none goes stale, and without checks there is nothing to be up to date for.
  const { approvals, contexts } = visible.value
  const isOff = asked === 'strict' ? (contexts ?? []).length === 0 : approvals === null
  return isOff ? undefined : classic
}

const demandsOf = ({ rules, classic, visible }: Observed): Demand[] => {
  const demands = rules.map(({ rule, source }) => demandOfRule(rule, source))
  if (classic.known) {
    if (classic.value !== null) demands.push(demandOfClassic(classic.value))
  } else if (visible.known && visible.value !== null) demands.push(demandOfVisible(visible.value))
  return demands
}

const contextsOf = (demands: readonly Demand[]): EffectiveContext[] => {
  const found = new Map<string, EffectiveContext>()
  for (const { contexts, source } of demands) {
    for (const { context, appId } of contexts) {
      const key = JSON.stringify([context, appId])
      const entry = found.get(key) ?? { context, appId, sources: [] }
      entry.sources = distinctSources([...entry.sources, source])
      found.set(key, entry)
    }
  }
  return [...found.values()]
}

/**
 * Merges all sources into one rule, value by value the strictest, as GitHub applies them.
 * https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/about-rulesets#about-rule-layering
 */
export const effectiveRule = (observed: Observed): EffectiveRule => {
  const demands = demandsOf(observed)
  const seen = <T>(
    value: T,
    asking: readonly Demand[],
    asked: Parameters<typeof unseenClassic>[1],
  ): Effective<T> => {
    const unseen = observed.unseenRules ?? unseenClassic(observed, asked)
    return {
      value,
      sources: distinctSources(asking.map(({ source }) => source)),
      ...(unseen === undefined ? {} : { unseen }),
    }
  }
  const approvals = demands.reduce((most, demand) => Math.max(most, demand.approvals), 0)
  const contexts = contextsOf(demands)
  const others = new Map<string, RuleSource[]>()
  for (const { rule, source } of observed.rules) {
    if (rule.type !== 'other') continue
    others.set(rule.name, distinctSources([...(others.get(rule.name) ?? []), source]))
  }
  return {
    branch: observed.branch,
    isProtected: seen(demands.length > 0, demands, 'isProtected'),
    approvals: seen(
      approvals,
      demands.filter((demand) => approvals > 0 && demand.approvals === approvals),
      'approvals',
    ),
    contexts: seen(
      contexts,
      demands.filter((demand) => demand.contexts.length > 0),
      'contexts',
    ),
    flag: (flag) => {
      const asking = demands.filter(({ flags }) => flags.has(flag))
      return seen(asking.length > 0, asking, flag)
    },
    others,
  }
}
