import type { ResourceSpec, StackSpec } from '../types.ts'
import type { DetectionRun, ResourceResult } from './detection.ts'
import type { JsonObject } from './json.ts'
import type { Live } from './live.ts'
import type { Region } from './region.ts'

export interface StackResource {
  logicalId: string
  physicalId: string | null
  type: string
  status: string
  statusReason: string | undefined
  declared: JsonObject
  spec: ResourceSpec
  live: Live | null
  nested: Stack | null
  /** Milliseconds. */
  changed: number
}

export interface Stack {
  region: Region
  id: string
  name: string
  parent: Stack | null
  status: string
  statusReason: string | undefined
  description: string | undefined
  created: number
  updated: number | null
  deleted: number | null
  tags: Record<string, string>
  outputs: Record<string, string>
  parameters: Record<string, string>
  /** Text as it was handed in. */
  template: string
  processed: string
  resources: Map<string, StackResource>
  spec: StackSpec
  detection: DetectionRun | null
  /** By logical id; an old one stays until a newer one takes its place. */
  results: Map<string, ResourceResult>
  lastCheck: { at: number; status: string } | null
}

const DAYS_90 = 90 * 86_400_000

/** Deleted stacks are known for 90 days, by their id alone. */
export const isRemembered = (stack: Stack): boolean =>
  stack.deleted === null || stack.region.world.clock.now() - stack.deleted <= DAYS_90

export function findStack(region: Region, nameOrId: string): Stack | undefined {
  const stack = region.byId.get(nameOrId) ?? region.byName.get(nameOrId)
  return stack !== undefined && isRemembered(stack) ? stack : undefined
}

export const rootOf = (stack: Stack): Stack =>
  stack.parent === null ? stack : rootOf(stack.parent)

/** Deletes a stack as CloudFormation does: what is retained or fails stays behind. */
export function deleteStack(
  stack: Stack,
  spec: { retain?: string[]; fail?: string[]; at?: string },
): void {
  const at = spec.at === undefined ? stack.region.world.clock.now() : Date.parse(spec.at)
  for (const logicalId of [...(spec.retain ?? []), ...(spec.fail ?? [])]) {
    if (!stack.resources.has(logicalId)) throw new Error(`${stack.name} has no ${logicalId}`)
  }
  for (const resource of stack.resources.values()) {
    resource.changed = at
    if (spec.fail?.includes(resource.logicalId)) {
      resource.status = 'DELETE_FAILED'
      resource.statusReason = 'Resource handler returned message: "it is in use"'
    } else if (spec.retain?.includes(resource.logicalId)) resource.status = 'DELETE_SKIPPED'
    else {
      resource.status = 'DELETE_COMPLETE'
      if (resource.nested !== null) deleteStack(resource.nested, { at: new Date(at).toISOString() })
      if (resource.live !== null) resource.live.exists = false
    }
  }
  stack.deleted = at
  if (spec.fail !== undefined && spec.fail.length > 0) {
    stack.deleted = null
    stack.status = 'DELETE_FAILED'
    stack.statusReason = `The following resource(s) failed to delete: [${spec.fail.join(', ')}]. `
    return
  }
  stack.status = 'DELETE_COMPLETE'
  stack.region.byName.delete(stack.name)
}
