import type { Secret } from '../../state/governance.ts'
import { type Handlers, ok, organizationOf, page, type RestCall, repositoryOf } from '../handler.ts'

/** Names and ages of the secrets of Actions: https://docs.github.com/rest/actions/secrets */
export const secretHandlers: Handlers = {
  'actions/list-repo-secrets': (call) => {
    const repository = repositoryOf(call, 'secrets')
    return list(call, call.world.governance.of(repository).secrets, secretItem)
  },
  'actions/list-org-secrets': (call) => {
    const organization = organizationOf(call, 'read', 'organization_secrets')
    const { secrets } = call.world.governance.ofOrganization(organization)
    return list(call, secrets, (one) => ({ ...secretItem(one), visibility: 'all' }))
  },
}

function list(
  call: RestCall,
  found: Map<string, Secret>,
  item: (secret: Secret) => Record<string, unknown>,
) {
  const { items, headers } = page(
    call,
    [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1)),
  )
  return ok({ total_count: found.size, secrets: items.map(item) }, headers)
}

const secretItem = ({ name, createdAt, updatedAt }: Secret): Record<string, unknown> => ({
  name,
  created_at: createdAt,
  updated_at: updatedAt,
})
