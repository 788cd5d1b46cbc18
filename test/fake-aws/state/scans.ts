import { randomUUID } from 'node:crypto'
import { AwsProblem } from '../http/problem.ts'
import type { ScanSpec } from '../types.ts'
import type { Live } from './live.ts'
import type { Region } from './region.ts'
import { hasCloudControl } from './resource-types.ts'

export interface ScannedResource {
  live: Live
  managed: boolean
  /** The stack that made it. */
  stackId: string | null
}

/** A resource scan of the IaC generator. */
export interface Scan {
  id: string
  started: number
  /** Infinity: never. */
  ends: number
  /** null: all of them. */
  types: string[] | null
  without: ReadonlySet<string>
  failed: string | null
  clientToken: string | null
  resources: ScannedResource[] | null
}

const DAY = 86_400_000

export type ScanStatus = 'IN_PROGRESS' | 'FAILED' | 'COMPLETE' | 'EXPIRED'

/** Scans expire after 30 days. */
export function statusOf(scan: Scan, now: number): ScanStatus {
  if (now < scan.ends) return 'IN_PROGRESS'
  if (now - scan.ends > 30 * DAY) return 'EXPIRED'
  return scan.failed === null ? 'COMPLETE' : 'FAILED'
}

const arnOf = (region: Region) =>
  `arn:aws:cloudformation:${region.name}:${region.account.id}:resourceScan/${randomUUID()}`

/**
 * Starts a scan.
 *
 * @throws AwsProblem one runs, today's are used up (10, or 1 beyond 10,000 resources), or the last failed
 *   less than ten minutes ago
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/generate-IaC.html
 */
export function startScan(
  region: Region,
  types: string[] | null,
  clientToken: string | null,
): Scan {
  const { clock, settings } = region.world
  const now = clock.now()
  const again = region.scans.find(
    (scan) => clientToken !== null && scan.clientToken === clientToken,
  )
  if (again !== undefined) return again
  if (region.scans.some((scan) => statusOf(scan, now) === 'IN_PROGRESS')) {
    throw new AwsProblem(
      'ResourceScanInProgress',
      'A resource scan is currently in progress. Only one can be run at a time for an account in a Region.',
    )
  }
  const today = region.scans.filter(({ started }) => now - started < DAY)
  const last = region.scans.at(-1)
  const many = last !== undefined && readScan(region, last).length > 10_000
  if (today.length >= (many ? 1 : 10)) {
    throw new AwsProblem(
      'ResourceScanLimitExceeded',
      'The limit on resource scans has been exceeded. You have reached the daily quota of resource scans.',
    )
  }
  if (last !== undefined && last.failed !== null && now - last.ends < 600_000) {
    throw new AwsProblem(
      'ResourceScanLimitExceeded',
      'The limit on resource scans has been exceeded. A resource scan failed recently; wait 10 minutes.',
    )
  }
  const scan: Scan = {
    id: arnOf(region),
    started: now,
    ends: now + settings.scanSeconds * 1_000,
    types,
    without: new Set(),
    failed: null,
    clientToken,
    resources: null,
  }
  region.scans.push(scan)
  return scan
}

/** A scan that was made before the test began. */
export function addScan(region: Region, spec: ScanSpec): Scan {
  const now = region.world.clock.now()
  const ends = spec.finished === undefined ? now - 60_000 : Date.parse(spec.finished)
  const scan: Scan = {
    id: arnOf(region),
    started: (spec.status === 'IN_PROGRESS' ? now : ends) - 600_000,
    ends: spec.status === 'IN_PROGRESS' ? Number.POSITIVE_INFINITY : ends,
    types: spec.types ?? null,
    without: new Set(spec.without),
    failed: spec.status === 'FAILED' ? (spec.statusReason ?? 'Internal failure') : null,
    clientToken: null,
    resources: null,
  }
  region.scans.push(scan)
  region.scans.sort((one, other) => one.started - other.started)
  return scan
}

const covers = (pattern: string, type: string): boolean =>
  pattern.endsWith('*') ? type.startsWith(pattern.slice(0, -1)) : pattern === type

/** What the scan saw: the state at the time when it is first read after its end. */
export function readScan(region: Region, scan: Scan): ScannedResource[] {
  if (region.world.clock.now() < scan.ends || scan.failed !== null) return []
  scan.resources ??= snapshot(region, scan)
  return scan.resources
}

function snapshot(region: Region, scan: Scan): ScannedResource[] {
  const owners = new Map<Live, string>()
  // What is global belongs to a stack of any region.
  for (const { stacks } of region.account.regions.values()) {
    for (const stack of stacks) {
      if (stack.deleted !== null) continue
      for (const { live } of stack.resources.values()) if (live !== null) owners.set(live, stack.id)
    }
  }
  const found: ScannedResource[] = []
  for (const store of [region.own, region.account.globals]) {
    for (const live of store.all()) {
      if (!live.exists || !hasCloudControl(live.type) || scan.without.has(live.type)) continue
      if (region.account.denyReads.has(live.type)) continue
      if (scan.types !== null && !scan.types.some((one) => covers(one, live.type))) continue
      const stackId = owners.get(live) ?? null
      found.push({ live, managed: stackId !== null, stackId })
    }
  }
  return found
}
