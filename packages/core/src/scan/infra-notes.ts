import { unmetPatterns } from '../checks/infra/stacks/unmatched.ts'
import type { EnvironmentFacts, RepositoryStandard } from '../model/index.ts'
import { isBroken, isTable, rootStandard } from '../standards/index.ts'

/** Why a run that was meant to look at accounts did not; of an organization most repositories have none. */
export const notAsked = (standard: RepositoryStandard): string[] => {
  const root = rootStandard(standard)
  if (standard.metadata.file === null || root === undefined || isBroken(root.problems)) return []
  return isTable(root.config.infra)
    ? ['no account was looked at: [infra] in check.toml says enabled = false']
    : ['no account was looked at: check.toml has no [infra]; what is committed counts']
}

/** Patterns that are met by nothing in an environment, where others are. */
export const unmetNotes = (environment: EnvironmentFacts): string[] =>
  unmetPatterns(environment).map((glob) => `no stack in ${environment.name} is called ${glob}`)
