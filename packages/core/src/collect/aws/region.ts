import pLimit, { type LimitFunction } from 'p-limit'
import {
  type DeletedStackFacts,
  type Detection,
  type Known,
  known,
  type LiveResource,
  type RegionFacts,
  type ResourceScanFacts,
  type StackFacts,
  unknown,
} from '../../model/index.ts'
import type { Clock } from '../../transport/pace.ts'
import { readDeleted } from './deleted.ts'
import { detect } from './detection.ts'
import type { Wait } from './polling.ts'
import { findScan, type ScanHead, type ScanOptions } from './scans.ts'
import { readResources } from './stack-resources.ts'
import { type FoundStack, findStacks } from './stacks.ts'
import { readTemplate } from './templates.ts'
import type { Aws } from './types.ts'
import { listUnmanaged, type Selection } from './unmanaged.ts'

export interface RegionRequest {
  /** `[infra] stacks` */
  globs: readonly string[]
  /** Patterns that the stacks have to answer to as well; null: any stack. */
  allowed?: readonly string[] | null
  /** `[infra] tags` */
  tags: Readonly<Record<string, string>>
  orphans: 'project' | 'account' | 'off'
  scan: Pick<ScanOptions, 'mode' | 'maxAgeMs'>
  /** Detections at once; others who look at the same account and region may share it. */
  concurrency: number | LimitFunction
  /** Milliseconds since the epoch: by then everything is read, whatever is missing. */
  deadline: number
  clock: Clock
  random?: () => number
  /** Reads what CloudFormation does not look at, once it is known what the stacks hold. */
  readLive: (stacks: readonly UndetectedStack[]) => Promise<Known<LiveResource>[]>
}

export type UndetectedStack = Omit<StackFacts, 'detection'>

/** Calls at once beside detections, for one account and region. */
const READS = 8

/** Templates at once: a megabyte of text each, several while it is parsed. */
const TEMPLATES = 2

/** What is kept of the time for reading what a detection found until it was given up. */
const MARGIN_MS = 60_000

/**
 * Everything of one account in one region, all at once. What is denied or fails is unknown in its own
 * place, with the permission that would answer it, and hides nothing beside it.
 * @throws only what is a fault of this program
 */
export const readRegion = async (aws: Aws, request: RegionRequest): Promise<RegionFacts> => {
  const { allowed = null, clock, deadline, globs, random } = request
  const left = Math.max(0, deadline - clock.now())
  const wait: Wait = {
    clock,
    deadline: deadline - Math.min(MARGIN_MS, left / 10),
    ...(random !== undefined && { random }),
  }
  const finding = findStacks(aws, globs, allowed)
  const forgetting = readDeleted(aws, globs, clock.now(), allowed)
  const [found, deleted, scan, [stacks, live]] = await Promise.all([
    finding,
    forgetting,
    readScan(aws, request, wait, async () => ownOf(await finding, await forgetting)),
    finding.then((answer) =>
      answer.known ? readFound(aws, answer.value.stacks, request, wait) : NOTHING,
    ),
  ])
  return {
    region: aws.region,
    stacks: found.known ? known(stacks) : found,
    unmatched: found.known ? found.value.unmatched : [],
    deleted,
    scan,
    live,
  }
}

const NOTHING: [StackFacts[], Known<LiveResource>[]] = [[], []]

/** Detections take longest, so they begin at once; all else is read beside them. */
const readFound = async (
  aws: Aws,
  found: readonly FoundStack[],
  { concurrency, readLive }: RegionRequest,
  wait: Wait,
): Promise<[StackFacts[], Known<LiveResource>[]]> => {
  const limit = pLimit(READS)
  const few = pLimit(TEMPLATES)
  const reading = Promise.all(
    found.map(async (stack): Promise<UndetectedStack> => {
      const [resources, template] = await Promise.all([
        limit(() => readResources(aws, stack.id)),
        few(() => readTemplate(aws, stack.id)),
      ])
      return { ...stack, resources, template }
    }),
  )
  const [detections, stacks, live] = await Promise.all([
    detect(aws, found, { ...wait, concurrency }),
    reading,
    reading.then(readLive),
  ])
  return [stacks.map((stack) => ({ ...stack, detection: detectionOf(detections, stack) })), live]
}

const detectionOf = (
  detections: ReadonlyMap<string, Known<Detection>>,
  { id }: UndetectedStack,
): Known<Detection> => detections.get(id) ?? unknown('no detection was started')

/** What is the project's own in a scan, beside what carries its tags. */
const ownOf = (
  found: Known<{ stacks: FoundStack[] }>,
  deleted: Known<DeletedStackFacts[]>,
): Pick<Selection, 'stacks' | 'kept'> => {
  const alive = found.known ? found.value.stacks : []
  const gone = deleted.known ? deleted.value : []
  return {
    stacks: [...alive, ...gone].map(({ name }) => name),
    kept: gone.flatMap(({ name: stack, left }) =>
      left.flatMap(({ type, physicalId }) =>
        physicalId === null ? [] : [{ type, physicalId, stack }],
      ),
    ),
  }
}

const readScan = async (
  aws: Aws,
  { orphans, scan, tags }: RegionRequest,
  wait: Wait,
  own: () => Promise<Pick<Selection, 'stacks' | 'kept'>>,
): Promise<Known<ResourceScanFacts>> => {
  if (orphans === 'off') return unknown('orphans are not asked for')
  const head: Known<ScanHead> = await findScan(aws, { ...scan, ...wait })
  if (!head.known) return head
  const selection = { orphans, tags, ...(await own()) }
  const unmanaged = await listUnmanaged(aws, head.value.id, selection)
  return unmanaged.known ? known({ ...head.value, unmanaged: unmanaged.value }) : unmanaged
}
