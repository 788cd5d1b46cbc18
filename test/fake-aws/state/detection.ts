import { randomUUID } from 'node:crypto'
import type { JsonObject } from '../types.ts'
import { comparable, type Difference, differences, shown } from './drift.ts'
import type { Region } from './region.ts'
import { hasDrift } from './resource-types.ts'
import type { Stack, StackResource } from './stack.ts'

/** One run of drift detection over a stack. */
export interface DetectionRun {
  id: string
  stack: Stack
  started: number
  /** Infinity: never. */
  ends: number
  only: ReadonlySet<string> | null
  status: 'DETECTION_IN_PROGRESS' | 'DETECTION_COMPLETE' | 'DETECTION_FAILED'
  reason: string | undefined
  stackStatus: string
  drifted: number | undefined
}

/** What it found of one resource. */
export interface ResourceResult {
  resource: StackResource
  status: 'IN_SYNC' | 'MODIFIED' | 'DELETED' | 'UNKNOWN' | 'UNSUPPORTED'
  reason?: string
  expected?: JsonObject
  actual?: string
  differences: Difference[]
  at: number
}

export function startDetection(stack: Stack, only: string[] | null): DetectionRun {
  const { world } = stack.region
  const seconds = stack.spec.detectionSeconds ?? world.settings.detectionSeconds
  const started = world.clock.now()
  const run: DetectionRun = {
    id: randomUUID(),
    stack,
    started,
    ends: stack.spec.detection === 'never' ? Number.POSITIVE_INFINITY : started + seconds * 1_000,
    only: only === null ? null : new Set(only),
    status: 'DETECTION_IN_PROGRESS',
    reason: undefined,
    stackStatus: 'NOT_CHECKED',
    drifted: undefined,
  }
  stack.detection = run
  stack.region.detections.set(run.id, run)
  countRunning(stack.region)
  return run
}

function countRunning(region: Region): void {
  let running = 0
  for (const stack of region.stacks) {
    settle(stack)
    if (stack.detection?.status === 'DETECTION_IN_PROGRESS') running++
  }
  region.maxDetections = Math.max(region.maxDetections, running)
}

/** Ends the stack's detection if its time has come. To be called before anything is read of it. */
export function settle(stack: Stack): void {
  const run = stack.detection
  const { clock } = stack.region.world
  if (run?.status !== 'DETECTION_IN_PROGRESS' || clock.now() < run.ends) return
  if (stack.spec.detection === 'failed') {
    run.status = 'DETECTION_FAILED'
    run.reason = 'Drift detection failed: internal failure.'
    run.stackStatus = 'UNKNOWN'
    run.drifted = 0
  } else look(run)
  stack.lastCheck = { at: run.ends, status: run.stackStatus }
}

function look(run: DetectionRun): void {
  const { stack } = run
  const failed: string[] = []
  for (const resource of stack.resources.values()) {
    if (run.only !== null && !run.only.has(resource.logicalId)) continue
    if (resource.spec.drift === 'failed') failed.push(resource.logicalId)
    else {
      const result = resultOf(resource, stack, run.ends)
      if (result !== null) stack.results.set(resource.logicalId, result)
    }
  }
  const statuses = [...stack.results.values()].map(({ status }) => status)
  run.drifted = statuses.filter((status) => status === 'MODIFIED' || status === 'DELETED').length
  const unsure = failed.length > 0 || statuses.includes('UNKNOWN')
  run.stackStatus = run.drifted > 0 ? 'DRIFTED' : unsure ? 'UNKNOWN' : 'IN_SYNC'
  run.status = failed.length > 0 ? 'DETECTION_FAILED' : 'DETECTION_COMPLETE'
  if (failed.length > 0) {
    run.reason = `Failed to detect drift on resource${failed.length > 1 ? 's' : ''} [${failed.join(', ')}]`
  }
}

/** null: detection says nothing of it. */
function resultOf(resource: StackResource, stack: Stack, at: number): ResourceResult | null {
  const { drift = 'compare', driftReason } = resource.spec
  const { live, type } = resource
  if (drift === 'unchecked' || !hasDrift(type) || live === null) return null
  const expected = comparable(type, resource.declared)
  const nothing = { resource, differences: [], at }
  if (drift === 'unsupported') return { ...nothing, status: 'UNSUPPORTED', expected }
  if (drift === 'unknown' || stack.region.account.denyReads.has(type)) {
    const reason = driftReason ?? `Insufficient permissions or throttling while reading ${type}`
    return { ...nothing, status: 'UNKNOWN', reason, expected }
  }
  if (!live.exists) return { ...nothing, status: 'DELETED' }
  const found = differences(expected, live.properties)
  return {
    resource,
    status: found.length > 0 ? 'MODIFIED' : 'IN_SYNC',
    expected,
    actual: JSON.stringify(shown(expected, live.properties)),
    differences: found,
    at,
  }
}
