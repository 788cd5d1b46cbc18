import { createHash, randomUUID } from 'node:crypto'
import type { ResourceSpec, StackSpec } from '../types.ts'
import { type Json, type JsonObject, merged } from './json.ts'
import type { Live } from './live.ts'
import { findLive, type Region, storeFor } from './region.ts'
import { identifierOf } from './resource-types.ts'
import { deleteStack, type Stack, type StackResource } from './stack.ts'

const text = (template: string | JsonObject): string =>
  typeof template === 'string' ? template : JSON.stringify(template, null, 2)

function templateOf(resources: Record<string, ResourceSpec>): JsonObject {
  const entries = Object.entries(resources).map(
    ([logicalId, { type, properties }]): [string, Json] => [
      logicalId,
      { Type: type, ...(properties !== undefined && { Properties: properties }) },
    ],
  )
  return { Resources: Object.fromEntries(entries) }
}

/** Deploys a stack for the first time. @throws Error when one of that name is there */
export function createStack(
  region: Region,
  name: string,
  spec: StackSpec,
  parent: Stack | null = null,
): Stack {
  if (!/^[A-Za-z][-A-Za-z0-9]{0,127}$/.test(name)) throw new Error(`no stack name: ${name}`)
  if (region.byName.has(name)) throw new Error(`there is a stack ${name}`)
  const { clock } = region.world
  const id = `arn:aws:cloudformation:${region.name}:${region.account.id}:stack/${name}/${randomUUID()}`
  const stack: Stack = {
    region,
    id,
    name,
    parent,
    status: 'CREATE_COMPLETE',
    statusReason: undefined,
    description: undefined,
    created: spec.created === undefined ? clock.now() : Date.parse(spec.created),
    updated: null,
    deleted: null,
    tags: {},
    outputs: {},
    parameters: {},
    template: '',
    processed: '',
    resources: new Map(),
    spec,
    detection: null,
    results: new Map(),
    lastCheck: null,
  }
  region.stacks.push(stack)
  region.byId.set(id, stack)
  region.byName.set(name, stack)
  apply(stack, { resources: {}, ...spec })
  return stack
}

/** Deploys again what the spec names; the rest stays as it is. */
export function updateStack(stack: Stack, spec: StackSpec): void {
  const { clock } = stack.region.world
  stack.updated = spec.updated === undefined ? clock.now() : Date.parse(spec.updated)
  stack.status = 'UPDATE_COMPLETE'
  apply(stack, spec)
}

function apply(stack: Stack, spec: StackSpec): void {
  stack.spec = { ...stack.spec, ...spec }
  stack.status = spec.status ?? stack.status
  stack.statusReason = spec.statusReason
  stack.description = spec.description ?? stack.description
  if (spec.updated !== undefined) stack.updated = Date.parse(spec.updated)
  stack.tags = spec.tags ?? stack.tags
  stack.outputs = spec.outputs ?? stack.outputs
  stack.parameters = spec.parameters ?? stack.parameters
  if (spec.template !== undefined || spec.resources !== undefined) {
    stack.template = text(spec.template ?? templateOf(spec.resources ?? {}))
    stack.processed = text(spec.processed ?? stack.template)
  }
  if (spec.processed !== undefined) stack.processed = text(spec.processed)
  if (spec.resources !== undefined) deployResources(stack, spec.resources)
}

function deployResources(stack: Stack, specs: Record<string, ResourceSpec>): void {
  for (const [logicalId, resource] of stack.resources) {
    if (Object.hasOwn(specs, logicalId)) continue
    if (resource.live !== null) resource.live.exists = false
    if (resource.nested !== null) deleteStack(resource.nested, {})
    stack.resources.delete(logicalId)
    stack.results.delete(logicalId)
  }
  for (const [logicalId, spec] of Object.entries(specs)) {
    stack.resources.set(logicalId, deployResource(stack, logicalId, spec))
  }
}

function deployResource(stack: Stack, logicalId: string, spec: ResourceSpec): StackResource {
  const before = stack.resources.get(logicalId)
  const nested =
    spec.stack === undefined ? null : deployNested(stack, logicalId, spec.stack, before)
  const made =
    spec.physicalId !== undefined
      ? spec.physicalId
      : (nested?.id ??
        before?.physicalId ??
        `${stack.name}-${logicalId}-${digest(stack.id + logicalId)}`)
  const status = stack.updated === null ? 'CREATE_COMPLETE' : 'UPDATE_COMPLETE'
  const live = made === null ? null : deployLive(stack, logicalId, spec, spec.identifier ?? made)
  // What another one takes the place of is deleted.
  if (before?.live && before.live !== live) before.live.exists = false
  return {
    logicalId,
    physicalId: made,
    type: spec.type,
    status: spec.status ?? status,
    statusReason: spec.statusReason,
    declared: spec.properties ?? {},
    spec,
    live,
    nested,
    changed: stack.updated ?? stack.created,
  }
}

function deployNested(
  stack: Stack,
  logicalId: string,
  spec: StackSpec,
  before: StackResource | undefined,
): Stack {
  if (before?.nested) {
    updateStack(before.nested, spec)
    return before.nested
  }
  const name = `${stack.name}-${logicalId}-${digest(stack.id + logicalId)}`
  return createStack(stack.region, name, spec, stack)
}

function deployLive(stack: Stack, logicalId: string, spec: ResourceSpec, id: string): Live {
  const properties = merged(spec.properties ?? {}, spec.defaults ?? {})
  const known = findLive(stack.region, spec.type, id)
  const live: Live = known ?? {
    type: spec.type,
    id,
    identifier: identifierOf(spec.type, id),
    properties,
    tags: new Map(),
    exists: true,
  }
  live.properties = properties
  live.exists = true
  live.tags
    .set('aws:cloudformation:stack-name', stack.name)
    .set('aws:cloudformation:stack-id', stack.id)
    .set('aws:cloudformation:logical-id', logicalId)
  storeFor(stack.region, spec.type).put(live)
  return live
}

const digest = (value: string): string =>
  createHash('sha256').update(value).digest('hex').slice(0, 12).toUpperCase()
