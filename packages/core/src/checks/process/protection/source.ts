import type { RepositoryFacts } from '../../../model/facts.ts'
import type { Finding } from '../../../model/finding.ts'
import type { RuleSource } from '../../../model/process-facts.ts'
import { named, several } from '../../shared/words.ts'

/** `ruleset Main of acme`, `classic protection of main in acme/app`. */
export const sourceName = ({ kind, name, owner }: RuleSource): string => {
  if (kind === 'classic') return `classic protection of ${named(name)} in ${named(owner)}`
  const whose = kind === 'enterprise-ruleset' ? `the enterprise ${named(owner)}` : named(owner)
  return `ruleset ${named(name)} of ${whose}`
}

/** `ruleset A of acme and ruleset B of acme/app`. */
export const sourceNames = (sources: readonly RuleSource[]): string =>
  several(sources.map(sourceName))

const keyOf = ({ kind, owner, name, url }: RuleSource): string =>
  JSON.stringify([kind, owner, name, url ?? null])

/** Each source once, in order. */
export const distinctSources = (sources: readonly RuleSource[]): RuleSource[] => [
  ...new Map(sources.map((source) => [keyOf(source), source])).values(),
]

/** Where a person changes it: the page of who sets it, or the page where rules are added. */
export const setAtOf = (
  sources: readonly RuleSource[],
  repository: RepositoryFacts,
): NonNullable<Finding['setAt']> => {
  const url = sources.find((source) => source.url !== undefined)?.url
  if (sources.length > 0) {
    return { name: sourceNames(sources), ...(url === undefined ? {} : { url }) }
  }
  return {
    name: `the rules of ${repository.name}`,
    ...(repository.url === undefined ? {} : { url: `${repository.url}/settings/rules` }),
  }
}
