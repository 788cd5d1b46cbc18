import type { Ruleset } from './rulesets.ts'
import { type Grant, may, mayInOrganization } from './tokens.ts'

/**
 * Who may bypass a ruleset is shown to those who may change it: administrators of the repository,
 * or of the organization, that it belongs to.
 * https://docs.github.com/rest/repos/rules#get-a-repository-ruleset
 */
export function maySeeBypass(grant: Grant, { source }: Ruleset): boolean {
  switch (source.__typename) {
    case 'Repository':
      return may(grant, source, { permission: 'administration', level: 'write' })
    case 'Enterprise':
      return false
    default: {
      const need = { permission: 'organization_administration', level: 'write' } as const
      return mayInOrganization(grant, source, need)
    }
  }
}
