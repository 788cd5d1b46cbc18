import type { EnvironmentFacts, ManifestFact, ManifestFacts } from '../../../model/infra-facts.ts'
import { known, unknown } from '../../../model/known.ts'
import { declaredAccounts, type InfraInput, type InfraSection } from '../shared/section.ts'
import { isNotYet, isProduction } from '../shared/walk.ts'

/** One environment with a manifest that could be read. */
export interface Listed {
  environment: EnvironmentFacts
  manifest: ManifestFacts
}

/** Environments whose manifest could be read, and has something in it or is wrong. */
export const listedIn = (environments: readonly EnvironmentFacts[]): Listed[] =>
  environments.flatMap((environment) => {
    const { manifest } = environment
    return manifest?.known && manifest.value !== null
      ? [{ environment, manifest: manifest.value }]
      : []
  })

const accountsIn = ({ table }: InfraSection, { facts }: InfraInput): ReadonlySet<string> => {
  const { accounts } = table
  const named = typeof accounts === 'object' && accounts !== null ? Object.values(accounts) : []
  return new Set([
    ...named.filter((one) => typeof one === 'string'),
    ...facts.environments.map(({ account }) => account),
  ])
}

/** What is of Google Cloud, or of an account that is none of this repository's; each once. */
export const elsewhereIn = (
  listed: readonly Listed[],
  section: InfraSection,
  input: InfraInput,
): { fact: ManifestFact; file: string }[] => {
  const accounts = accountsIn(section, input)
  const found = new Map<string, { fact: ManifestFact; file: string }>()
  for (const { manifest } of listed) {
    for (const fact of manifest.resources) {
      const { arn, cloud, account } = fact
      if (cloud === 'aws' && (account === null || accounts.has(account))) continue
      if (!found.has(arn)) found.set(arn, { fact, file: manifest.file })
    }
  }
  return [...found.values()]
}

/** Production, else the last: where something is told that may be in any account. */
const chosenOf = (listed: readonly Listed[]): Listed | undefined =>
  listed.find(({ environment }) => isProduction(environment.name)) ?? listed.at(-1)

/**
 * Resources that name no account, as buckets do: they are there where any account has them, and missing
 * only where each environment was asked. They are told of production, else of the last environment.
 */
export const homelessIn = (
  listed: readonly Listed[],
  input: InfraInput,
): ReadonlyMap<EnvironmentFacts, ManifestFact[]> => {
  const looked = new Set(input.facts.environments.map(({ name }) => name))
  const { names } = declaredAccounts(input)
  const unasked = names.filter((name) => !looked.has(name) && !isNotYet(input, name))
  const seen = new Map<string, { at: Listed; fact: ManifestFact }[]>()
  for (const at of listed) {
    for (const fact of at.manifest.resources) {
      if (fact.account !== null || fact.cloud !== 'aws') continue
      seen.set(fact.arn, [...(seen.get(fact.arn) ?? []), { at, fact }])
    }
  }
  const told = new Map<EnvironmentFacts, ManifestFact[]>()
  for (const all of seen.values()) {
    const chosen = chosenOf(all.map(({ at }) => at))
    const own = all.find(({ at }) => at === chosen)
    if (chosen === undefined || own === undefined) continue
    const facts = all.map(({ fact }) => fact)
    const there = facts.find(({ exists }) => exists.known && exists.value)
    const unclear = facts.find(({ exists }) => !exists.known)
    const fact: ManifestFact =
      there !== undefined
        ? { ...own.fact, exists: there.exists, how: there.how }
        : unclear !== undefined
          ? { ...own.fact, exists: unclear.exists, how: unclear.how }
          : unasked.length > 0
            ? { ...own.fact, exists: unknown(`it may be in ${unasked.join(', ')}, not looked at`) }
            : { ...own.fact, exists: known(false) }
    told.set(chosen.environment, [...(told.get(chosen.environment) ?? []), fact])
  }
  return told
}
