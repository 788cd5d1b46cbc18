import type { DetectionRun } from './detection.ts'
import { createLiveStore, isGlobal, type Live, type LiveStore } from './live.ts'
import type { Scan } from './scans.ts'
import type { Stack } from './stack.ts'
import type { TrailEvent } from './trail.ts'
import type { Account, World } from './world.ts'

export interface Region {
  world: World
  account: Account
  name: string
  /** In the order of creation, deleted ones too. */
  stacks: Stack[]
  byId: Map<string, Stack>
  /** Those that are there, by name. */
  byName: Map<string, Stack>
  /** Detections by id. */
  detections: Map<string, DetectionRun>
  maxDetections: number
  scans: Scan[]
  events: TrailEvent[]
  own: LiveStore
}

export const createRegion = (world: World, account: Account, name: string): Region => ({
  world,
  account,
  name,
  stacks: [],
  byId: new Map(),
  byName: new Map(),
  detections: new Map(),
  maxDetections: 0,
  scans: [],
  events: [],
  own: createLiveStore(),
})

export const storeFor = (region: Region, type: string): LiveStore =>
  isGlobal(type) ? region.account.globals : region.own

export const findLive = (region: Region, type: string, id: string): Live | undefined =>
  storeFor(region, type).get(type, id)
