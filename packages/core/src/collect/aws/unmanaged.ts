import {
  ListResourceScanResourcesCommand,
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
}

/**
 * Resources of a scan that no stack manages. A scan does not show tags, it filters by them: there is
 * one listing for each tag and, for a project, each stack's name, and `tags` holds those that were
 * asked for and found. In an account's listing all others have unknown tags.
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_ListResourceScanResources.html
 */
export const listUnmanaged = async (
  aws: Aws,
  scan: string,
  { orphans, tags, stacks }: Selection,
): Promise<Known<UnmanagedResource[]>> => {
  const asked = [
    ...Object.entries(tags),
    ...[...new Set(orphans === 'project' ? stacks : [])].map((name): [string, string] => [
      STACK_NAME,
      name,
    ]),
  ]
  if (orphans === 'project' && asked.length === 0) {
    return unknown('nothing says what belongs to the project: declare [infra] tags')
  }
  try {
    const limit = pLimit(LANES)
    const [all, ...tagged] = await Promise.all([
      orphans === 'account' ? limit(() => list(aws, scan)) : [],
      ...asked.map((tag) => limit(() => list(aws, scan, tag))),
    ])
    const found = new Map<string, UnmanagedResource>()
    for (const resource of all) found.set(keyOf(resource), { ...resource, tags: NOT_SHOWN })
    for (const [n, resources] of tagged.entries()) {
      for (const resource of resources) addTag(found, resource, asked[n] as [string, string])
    }
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
  [name, value]: [string, string],
): void => {
  const key = keyOf(resource)
  const before = found.get(key)?.tags
  const tags: Record<string, string> = Object.create(null)
  if (before?.known) Object.assign(tags, before.value)
  tags[name] = value
  found.set(key, { ...resource, tags: known(tags) })
}

const list = (aws: Aws, scan: string, tag?: [string, string]): Promise<Bare[]> =>
  collectPages(async (token) => {
    const answer = await askCloudFormation(aws, 'ListResourceScanResources', (client) =>
      client.send(
        new ListResourceScanResourcesCommand({
          ResourceScanId: scan,
          ...(tag !== undefined && { TagKey: tag[0], TagValue: tag[1] }),
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
