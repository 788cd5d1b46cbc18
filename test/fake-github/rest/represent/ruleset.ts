import type { Call } from '../../http/call.ts'
import type { Actor } from '../../state/actors.ts'
import { fullName } from '../../state/repository.ts'
import type { Rule, Ruleset } from '../../state/rulesets.ts'
import { rulesetPage } from '../../state/settings-pages.ts'

const sourceOf = ({ source }: Ruleset): { type: string; name: string } => {
  switch (source.__typename) {
    case 'Repository':
      return { type: 'Repository', name: fullName(source) }
    case 'Enterprise':
      return { type: 'Enterprise', name: source.slug }
    default:
      return { type: 'Organization', name: source.login }
  }
}

/** A ruleset as it stands in lists. */
export function rulesetItem(call: Call, ruleset: Ruleset): Record<string, unknown> {
  const { type, name } = sourceOf(ruleset)
  const path = { Repository: 'repos', Organization: 'orgs' }[type] ?? 'enterprises'
  return {
    id: ruleset.id,
    name: ruleset.name,
    target: ruleset.target,
    source_type: type,
    source: name,
    enforcement: ruleset.enforcement,
    node_id: ruleset.nodeId,
    _links: {
      self: { href: `${call.apiUrl}/${path}/${name}/rulesets/${ruleset.id}` },
      html: { href: rulesetPage(call.world, ruleset) },
    },
    created_at: ruleset.createdAt,
    updated_at: ruleset.updatedAt,
  }
}

/** `bypass` for those who may change it: others are not told that the key exists. */
export function rulesetDetail(
  call: Call,
  ruleset: Ruleset,
  bypass: boolean,
): Record<string, unknown> {
  const { target, include, exclude, repositories } = ruleset
  return {
    ...rulesetItem(call, ruleset),
    conditions: {
      ...(target !== 'push' && { ref_name: { include, exclude } }),
      ...(repositories && { repository_name: { ...repositories, protected: false } }),
    },
    rules: ruleset.rules.map(plainRule),
    ...(bypass && {
      bypass_actors: ruleset.bypass
        // GitHub's description has no word for the enterprise's owners.
        .filter(({ actor }) => actor.kind !== 'EnterpriseOwner')
        .map(({ actor, mode }) => ({
          actor_id: actorId(actor),
          actor_type: actor.kind,
          bypass_mode: mode,
        })),
    }),
  }
}

function actorId(actor: Actor): number | null {
  switch (actor.kind) {
    case 'User':
      return actor.account.id
    case 'Team':
      return actor.team.id
    case 'Integration':
      return actor.app.id
    case 'RepositoryRole':
      return actor.id
    case 'OrganizationAdmin':
      return 1
    default:
      return null
  }
}

const plainRule = ({ type, parameters }: Rule) => ({ type, ...(parameters && { parameters }) })

/** A rule with where it comes from. */
export function detailedRule(rule: Rule): Record<string, unknown> {
  const { type, name } = sourceOf(rule.ruleset)
  return {
    ...plainRule(rule),
    ruleset_source_type: type,
    ruleset_source: name,
    ruleset_id: rule.ruleset.id,
  }
}
