import { createStack, updateStack } from './state/deploy.ts'
import { settle, startDetection } from './state/detection.ts'
import { removeAt, setAt } from './state/json.ts'
import type { Live } from './state/live.ts'
import { findLive, type Region, storeFor } from './state/region.ts'
import { identifierOf } from './state/resource-types.ts'
import { addScan } from './state/scans.ts'
import { deleteStack, findStack, type Stack } from './state/stack.ts'
import { isGlobalSource, makeEvent } from './state/trail.ts'
import { type Account, awsId, regionOf, type World } from './state/world.ts'
import type { FakeAccount, FakeRegion, FakeResource, FakeStack } from './types.ts'

/** An account as a test sees it. */
export function accountFacade(world: World, account: Account): FakeAccount {
  return {
    id: account.id,
    region: (name) => regionFacade(regionOf(world, account, name)),
    role(name, spec) {
      const arn = `arn:aws:iam::${account.id}:role/${name}`
      const known = account.roles.get(name)
      const role = known ?? {
        name,
        arn,
        id: awsId('AROA'),
        trust: spec.trust,
        maxSessionSeconds: 3_600,
        allow: [],
        deny: [],
      }
      role.trust = spec.trust
      role.maxSessionSeconds = spec.maxSessionSeconds ?? 3_600
      role.allow = spec.allow ?? ['*']
      role.deny = spec.deny ?? []
      account.roles.set(name, role)
      return arn
    },
    removeRole(name) {
      account.roles.delete(name)
      for (const [key, { account: of, role }] of world.credentials) {
        if (of === account.id && role?.name === name) world.credentials.delete(key)
      }
    },
    oidcProvider(host, spec) {
      if (spec === null) account.oidcProviders.delete(host)
      else account.oidcProviders.set(host, spec.audiences)
    },
    deny: (...actions) => actions.forEach((action) => void account.deny.add(action)),
    allow: (...actions) => actions.forEach((action) => void account.deny.delete(action)),
    denyReads: (...types) => types.forEach((type) => void account.denyReads.add(type)),
    disableRegion: (name) => void account.disabledRegions.add(name),
    enableRegion: (name) => void account.disabledRegions.delete(name),
    expireSessions() {
      for (const credential of world.credentials.values()) {
        if (credential.account === account.id && credential.expires !== null) credential.expires = 0
      }
    },
  }
}

function regionFacade(region: Region): FakeRegion {
  return {
    name: region.name,
    get maxDetections() {
      return region.maxDetections
    },
    stack: (name, spec = {}) => stackFacade(createStack(region, name, spec)),
    find(nameOrId) {
      const stack = findStack(region, nameOrId)
      return stack && stackFacade(stack)
    },
    live(type, id) {
      const live = findLive(region, type, id)
      if (live === undefined) throw new Error(`there is no ${type} ${id} in ${region.name}`)
      return resourceFacade(live)
    },
    addResource(type, identifier, properties = {}, tags = {}) {
      const names = typeof identifier === 'string' ? identifierOf(type, identifier) : identifier
      const live: Live = {
        type,
        id: typeof identifier === 'string' ? identifier : Object.values(identifier).join('|'),
        identifier: names,
        properties: structuredClone(properties),
        tags: new Map(Object.entries(tags)),
        exists: true,
      }
      storeFor(region, type).put(live)
      return resourceFacade(live)
    },
    event(spec) {
      const event = makeEvent(region, spec)
      const global = isGlobalSource(event.source)
      const where = global ? regionOf(region.world, region.account, 'us-east-1') : region
      where.events.push(event)
    },
    scan: (spec = {}) => addScan(region, spec).id,
  }
}

function resourceFacade(live: Live): FakeResource {
  const facade: FakeResource = {
    type: live.type,
    id: live.id,
    get properties() {
      return live.properties
    },
    get exists() {
      return live.exists
    },
    set(pointer, value) {
      setAt(live.properties, pointer, structuredClone(value))
      return facade
    },
    remove(pointer) {
      removeAt(live.properties, pointer)
      return facade
    },
    tag(tags) {
      for (const [key, value] of Object.entries(tags)) live.tags.set(key, value)
      return facade
    },
    delete() {
      live.exists = false
    },
  }
  return facade
}

function stackFacade(stack: Stack): FakeStack {
  const resourceOf = (logicalId: string) => {
    const resource = stack.resources.get(logicalId)
    if (resource === undefined) throw new Error(`${stack.name} has no ${logicalId}`)
    return resource
  }
  const facade: FakeStack = {
    id: stack.id,
    name: stack.name,
    get status() {
      return stack.status
    },
    resource(logicalId) {
      const { live } = resourceOf(logicalId)
      if (live === null) throw new Error(`${logicalId} of ${stack.name} was never made`)
      return resourceFacade(live)
    },
    nested(logicalId) {
      const { nested } = resourceOf(logicalId)
      if (nested === null) throw new Error(`${logicalId} of ${stack.name} is no stack`)
      return stackFacade(nested)
    },
    update(spec) {
      updateStack(stack, spec)
      return facade
    },
    delete(spec = {}) {
      deleteStack(stack, spec)
      return facade
    },
    detect() {
      settle(stack)
      return startDetection(stack, null).id
    },
  }
  return facade
}
