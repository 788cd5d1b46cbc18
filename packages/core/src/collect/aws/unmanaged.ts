import {
  ListResourceScanResourcesCommand,
  type ListResourceScanResourcesInput,
  type ScannedResource,
} from '@aws-sdk/client-cloudformation'
import pLimit from 'p-limit'
import { type Known, known, type UnmanagedResource, unknown } from '../../model/index.ts'
import { askCloudFormation, toUnknown } from './errors.ts'
import { collectPages, detached } from './pages.ts'
import type { Aws } from './types.ts'

/** The tag that CloudFormation puts on what it makes, and that a kept resource keeps. */
const STACK_NAME = 'aws:cloudformation:stack-name'

/** Listings at once; each is a chain of pages. */
const LANES = 4

export interface Selection {
  /** `project`: what carries a tag of the project; `account`: everything. */
  orphans: 'project' | 'account'
  /** `[infra] tags` */
  tags: Readonly<Record<string, string>>
  /** Names of the project's stacks, deleted ones too: what they made has their name in a tag. */
  stacks: readonly string[]
  /** What deleted stacks left behind: whether it is still there shows in a listing of its type. */
  kept: readonly KeptResource[]
}

export interface KeptResource {
  type: string
  physicalId: string
  /** Name of the stack that it came from. */
  stack: string
}

/**
 * Resources of a scan that no stack manages. A scan does not show tags, it filters by them: there is
 * one listing for each tag and, for a project, each stack's name, and `tags` holds those that were
 * asked for and found. In an account's listing all others have unknown tags. What deleted stacks
 * left and no stack manages is always among them.
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_ListResourceScanResources.html
 */
export const listUnmanaged = async (
  aws: Aws,
  scan: string,
  { orphans, tags, stacks, kept }: Selection,
): Promise<Known<UnmanagedResource[]>> => {
  const whole = orphans === 'account'
  const names = whole ? [] : [...new Set(stacks)]
  const asked = [...Object.entries(tags), ...names.map((name) => [STACK_NAME, name] as const)]
  if (!whole && asked.length === 0) {
    return unknown('nothing says what belongs to the project: declare [infra] tags')
  }
  const types = whole ? [] : [...new Set(kept.map(({ type }) => type))]
  try {
    const limit = pLimit(LANES)
    const listing = (filter: Filter) => limit(() => list(aws, scan, filter))
    const [all, sameTypes, tagged] = await Promise.all([
      whole ? listing({}) : [],
      Promise.all(types.map((type) => listing({ ResourceTypePrefix: type }))),
      Promise.all(asked.map(([TagKey, TagValue]) => listing({ TagKey, TagValue }))),
    ])
    const found = new Map<string, UnmanagedResource>()
    for (const resource of all) found.set(keyOf(resource), { ...resource, tags: NOT_SHOWN })
    for (const [n, resources] of tagged.entries()) {
      const [name, value] = asked[n] ?? ['', '']
      for (const resource of resources) addTag(found, resource, name, value)
    }
    for (const resource of sameTypes.flat()) addKept(found, resource, kept)
    return known([...found.values()])
  } catch (error) {
    return toUnknown(error)
  }
}

const NOT_SHOWN = unknown('a resource scan shows no tags, and it carries none that was asked for')

type Bare = Omit<UnmanagedResource, 'tags'>

const keyOf = ({ type, identifier }: Bare): string =>
  JSON.stringify([type, Object.entries(identifier).sort()])

const addTag = (
  found: Map<string, UnmanagedResource>,
  resource: Bare,
  name: string,
  value: string,
): void => {
  const key = keyOf(resource)
  const before = found.get(key)?.tags
  const tags: Record<string, string> = Object.create(null)
  if (before?.known) Object.assign(tags, before.value)
  tags[name] = value
  found.set(key, { ...resource, tags: known(tags) })
}

/**
 * A resource of a type that a deleted stack left something of. A scan's identifiers are not always
 * physical ids: what may be the one that was left, and is not surely, has unknown tags.
 */
const addKept = (
  found: Map<string, UnmanagedResource>,
  resource: Bare,
  kept: readonly KeptResource[],
): void => {
  const parts = Object.values(resource.identifier).filter((part) => part !== '')
  const alike = kept.filter(
    ({ type, physicalId }) =>
      type === resource.type &&
      parts.some((part) => part.includes(physicalId) || physicalId.includes(part)),
  )
  if (alike.length === 0) return
  const same = alike.find(({ physicalId }) => isSameId(parts, physicalId))
  if (same !== undefined) addTag(found, resource, STACK_NAME, same.stack)
  else if (!found.has(keyOf(resource))) {
    found.set(keyOf(resource), { ...resource, tags: NOT_SHOWN })
  }
}

/** A name is the end of its ARN or URL. */
const isSameId = (parts: readonly string[], physicalId: string): boolean => {
  const id = parts.join('|')
  if (id === physicalId) return true
  const [long, short] = id.length > physicalId.length ? [id, physicalId] : [physicalId, id]
  return parts.length === 1 && (long.endsWith(`/${short}`) || long.endsWith(`:${short}`))
}

type Filter = Pick<ListResourceScanResourcesInput, 'TagKey' | 'TagValue' | 'ResourceTypePrefix'>

const list = (aws: Aws, scan: string, filter: Filter): Promise<Bare[]> =>
  collectPages(async (token) => {
    const answer = await askCloudFormation(aws, 'ListResourceScanResources', (client) =>
      client.send(
        new ListResourceScanResourcesCommand({
          ResourceScanId: scan,
          ...filter,
          MaxResults: 100,
          NextToken: token,
        }),
      ),
    )
    return { items: answer.Resources ?? [], next: answer.NextToken }
  }, toUnmanaged)

/** Only a plain `false` says that no stack manages it. */
const toUnmanaged = (resource: ScannedResource): Bare | undefined => {
  if (resource.ManagedByStack !== false) return undefined
  const identifier: Record<string, string> = Object.create(null)
  for (const [name, value] of Object.entries(resource.ResourceIdentifier ?? {})) {
    identifier[detached(name)] = detached(value)
  }
  return { type: detached(resource.ResourceType ?? ''), identifier }
}
