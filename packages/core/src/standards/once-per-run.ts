import { rulesetKey } from './registry.ts'
import type { ReadRuleset } from './resolve.ts'

/**
 * A reader that asks for each ruleset once: repositories of one organization mostly extend the same
 * few. Requests that are on their way are shared; what failed is not asked again in this run.
 */
export const oncePerRun = (readRuleset: ReadRuleset): ReadRuleset => {
  const asked = new Map<string, ReturnType<ReadRuleset>>()
  return (reference, name) => {
    const key = rulesetKey(reference, name)
    const pending = asked.get(key) ?? readRuleset(reference, name)
    asked.set(key, pending)
    return pending
  }
}
