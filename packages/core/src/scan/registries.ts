import { readRulesets } from '../collect/github/rulesets.ts'
import { type Known, known, unknown } from '../model/index.ts'
import type { ReadRuleset } from '../standards/index.ts'
import type { GitHub } from '../transport/types.ts'

/**
 * Rulesets of registries on GitHub: each registry is read once a run, whoever asks and however
 * often. Those inside a repository are for whoever reads that repository.
 */
export const registryReader = (github: GitHub | null): ReadRuleset => {
  const seen = new Map<string, Promise<Known<Map<string, string | null>>>>()
  return async (reference, name) => {
    if (reference.kind === 'local') return { missing: true }
    const { owner, repo, ref, path } = reference
    if (!github) {
      return unknown(
        `the registry github:${owner}/${repo} is not read by a scan without network; give --token to have it read`,
      )
    }
    const key = JSON.stringify([owner.toLowerCase(), repo.toLowerCase(), ref, path])
    const registry = seen.get(key) ?? readRulesets(github, reference)
    seen.set(key, registry)
    const rulesets = await registry
    if (!rulesets.known) return rulesets
    const text = rulesets.value.get(name)
    if (text === undefined) return { missing: true }
    if (text === null) return { missing: true, why: 'it is a binary file, or too large to be read' }
    return known(text)
  }
}
