import { AwsProblem, validationError } from '../../http/problem.ts'
import type { XmlValue } from '../../http/xml.ts'
import { isObject } from '../../state/json.ts'
import { tagsOf } from '../../state/live.ts'
import {
  readScan,
  type Scan,
  type ScannedResource,
  startScan,
  statusOf,
} from '../../state/scans.ts'
import { count, type Operation, optional, page, required, type SignedCall } from '../service.ts'

const invalidToken = () => validationError('Invalid NextToken')

function scanOf(call: SignedCall): Scan {
  const id = required(call.params, 'ResourceScanId')
  const scan = call.region.scans.find((one) => one.id === id)
  if (scan !== undefined) return scan
  throw new AwsProblem('ResourceScanNotFound', `Resource scan [${id}] was not found`)
}

function readableScan(call: SignedCall): ScannedResource[] {
  const scan = scanOf(call)
  const status = statusOf(scan, call.world.clock.now())
  if (status === 'COMPLETE') return readScan(call.region, scan)
  throw new AwsProblem(
    'ResourceScanInProgress',
    `Resource scan [${scan.id}] is in ${status} state; its resources cannot be listed`,
  )
}

function progress(call: SignedCall, scan: Scan) {
  const now = call.world.clock.now()
  const status = statusOf(scan, now)
  const share = (now - scan.started) / (scan.ends - scan.started)
  return {
    ResourceScanId: scan.id,
    Status: status,
    StatusReason: scan.failed ?? undefined,
    StartTime: new Date(scan.started),
    EndTime: status === 'IN_PROGRESS' ? undefined : new Date(scan.ends),
    PercentageCompleted: status === 'IN_PROGRESS' ? Math.floor(Math.min(share, 0.99) * 100) : 100,
  }
}

const resource = ({ live, managed }: ScannedResource): XmlValue => ({
  ResourceType: live.type,
  ResourceIdentifier: new Map(Object.entries(live.identifier)),
  ManagedByStack: managed,
})

function matches(call: SignedCall, { live }: ScannedResource): boolean {
  const { params } = call
  const identifier = optional(params, 'ResourceIdentifier')
  const prefix = optional(params, 'ResourceTypePrefix')
  const key = optional(params, 'TagKey')
  const value = optional(params, 'TagValue')
  if (prefix !== null && !live.type.startsWith(prefix)) return false
  if (identifier !== null && !Object.values(live.identifier).includes(identifier)) return false
  if (key === null && value === null) return true
  return [...tagsOf(live)].some(
    ([name, of]) => (key === null || name === key) && (value === null || of === value),
  )
}

export const scanOperations: Record<string, Operation> = {
  StartResourceScan: {
    params: ['ClientRequestToken', 'ScanFilters'],
    run({ region, params }) {
      const filters = Array.isArray(params.ScanFilters) ? params.ScanFilters : []
      const [filter] = filters
      const types =
        isObject(filter) && Array.isArray(filter.Types) ? filter.Types.map(String) : null
      if (filters.length > 1) {
        throw validationError('Member must have length less than or equal to 1')
      }
      if (types?.some((type) => !/^[^*]+\*?$/.test(type)) || (types?.length ?? 0) > 100) {
        throw validationError('Types of a scan filter are at most 100, with * at their end only')
      }
      return {
        ResourceScanId: startScan(region, types, optional(params, 'ClientRequestToken')).id,
      }
    },
  },
  ListResourceScans: {
    params: ['NextToken', 'MaxResults', 'ScanTypeFilter'],
    run(call) {
      const kind = optional(call.params, 'ScanTypeFilter') ?? 'FULL'
      const all = call.region.scans
        .filter((scan) => (scan.types === null ? 'FULL' : 'PARTIAL') === kind)
        .toReversed()
      const size = count(call.params, 'MaxResults', 100, 10)
      const { items, next } = page(all, size, call, invalidToken)
      return {
        ResourceScanSummaries: items.map((scan) => ({ ...progress(call, scan), ScanType: kind })),
        NextToken: next,
      }
    },
  },
  DescribeResourceScan: {
    params: ['ResourceScanId'],
    run(call) {
      const scan = scanOf(call)
      const found = readScan(call.region, scan)
      const done = call.world.clock.now() >= scan.ends
      return {
        ...progress(call, scan),
        ResourceTypes: done ? [...new Set(found.map(({ live }) => live.type))].sort() : undefined,
        ResourcesScanned: found.length,
        ResourcesRead: found.length,
        ScanFilters: scan.types === null ? undefined : [{ Types: scan.types }],
      }
    },
  },
  ListResourceScanResources: {
    params: [
      'ResourceScanId',
      'ResourceIdentifier',
      'ResourceTypePrefix',
      'TagKey',
      'TagValue',
      'NextToken',
      'MaxResults',
    ],
    run(call) {
      const all = readableScan(call).filter((one) => matches(call, one))
      const { items, next } = page(all, count(call.params, 'MaxResults', 100), call, invalidToken)
      // The last page has an empty token here, and none elsewhere.
      return { Resources: items.map(resource), NextToken: next ?? '' }
    },
  },
  ListResourceScanRelatedResources: {
    params: ['ResourceScanId', 'Resources', 'NextToken', 'MaxResults'],
    run(call) {
      const all = readableScan(call)
      const asked = Array.isArray(call.params.Resources) ? call.params.Resources : []
      if (asked.length === 0 || asked.length > 100) {
        throw validationError('Resources must have 1 to 100 entries')
      }
      const given = all.filter(({ live }) =>
        asked.some(
          (one) =>
            isObject(one) &&
            one.ResourceType === live.type &&
            isObject(one.ResourceIdentifier) &&
            Object.values(one.ResourceIdentifier).join('|') === live.id,
        ),
      )
      const related = all.filter(
        (one) => !given.includes(one) && given.some((other) => areRelated(one, other)),
      )
      const size = count(call.params, 'MaxResults', 100)
      const { items, next } = page(related, size, call, invalidToken)
      return { RelatedResources: items.map(resource), NextToken: next ?? '' }
    },
  },
}

/** Related is what one of them names in its properties. */
function areRelated(one: ScannedResource, other: ScannedResource): boolean {
  const names = (from: ScannedResource, to: ScannedResource) =>
    JSON.stringify(from.live.properties).includes(JSON.stringify(to.live.id))
  return names(one, other) || names(other, one)
}
