import type { BypassActor } from '../../../model/process-facts.ts'
import { own } from '../../../model/shape.ts'
import { isTable } from '../../../settings/index.ts'
import type { Section } from '../shared/section.ts'
import type { Bypasser } from './bypassers.ts'

/** The one role whose administrators classic protection may let off: GitHub's number for it. */
const ADMIN_ROLE = 5

/** An entry of `bypass_actors`. */
interface Allowed {
  kind: string
  id?: number
  mode: string
}

/** `bypass_actors` as far as it can be read; undefined where it is not there. */
export const allowedOf = ({ table }: Section): Allowed[] | undefined => {
  const list = own(table, 'bypass_actors')
  if (!Array.isArray(list)) return undefined
  return list.filter(isTable).map((entry) => ({
    kind: String(entry.actor_type),
    ...(typeof entry.actor_id === 'number' ? { id: entry.actor_id } : {}),
    mode: typeof entry.bypass_mode === 'string' ? entry.bypass_mode : 'always',
  }))
}

/** Kinds of which there is only one: their number says nothing. */
const SINGLE = new Set(['OrganizationAdmin', 'DeployKey', 'EnterpriseOwner'])

const allowsActor = (allowed: Allowed, { kind, id, mode }: BypassActor): boolean =>
  allowed.kind === kind &&
  (SINGLE.has(kind) || allowed.id === undefined || id === null || allowed.id === id) &&
  (mode === 'pull_request' || (mode === 'always' && allowed.mode === 'always'))

/** Whether one of the entries lets somebody through. */
export const isAllowed = (allowed: readonly Allowed[], { actor, isAdmins }: Bypasser): boolean => {
  if (actor !== undefined) return allowed.some((entry) => allowsActor(entry, actor))
  if (isAdmins) {
    return allowed.some(
      ({ kind, id, mode }) =>
        mode === 'always' &&
        (kind === 'OrganizationAdmin' ||
          (kind === 'RepositoryRole' && (id === undefined || id === ADMIN_ROLE))),
    )
  }
  // Classic protection names people, teams and apps without their number.
  return allowed.some(({ kind }) => kind === 'Team' || kind === 'Integration')
}
