import { fullName } from './repository.ts'
import type { Ruleset } from './rulesets.ts'
import type { World } from './world.ts'

/** Where people see a ruleset, as REST's `_links.html` says it. */
export function rulesetPage(world: World, { id, source }: Ruleset): string {
  switch (source.__typename) {
    case 'Repository':
      return `${world.url}/${fullName(source)}/rules/${id}`
    case 'Enterprise':
      return `${world.url}/enterprises/${source.slug}/settings/policies/repositories/${id}`
    default:
      return `${world.url}/organizations/${source.login}/settings/rules/${id}`
  }
}
