import { DescribeStacksCommand, type Stack } from '@aws-sdk/client-cloudformation'
import pLimit from 'p-limit'
import { type Known, known, type StackFacts } from '../../model/index.ts'
import { isLiteral } from '../../standards/glob.ts'
import { AwsError, askCloudFormation, toUnknown } from './errors.ts'
import { describeNamed } from './named-stacks.ts'
import { collectPages } from './pages.ts'
import { nameInArn, stackGlobs, withNested } from './stack-globs.ts'
import { readResources } from './stack-resources.ts'
import type { Aws } from './types.ts'

/** A stack as DescribeStacks tells of it. */
export type FoundStack = Omit<StackFacts, 'resources' | 'template' | 'detection'>

/** A stack with what it holds; nobody has looked for drift yet. */
export type ReadStack = Omit<StackFacts, 'template' | 'detection'>

/** Calls at once for one account and region, where nothing else is said. */
const LANES = 8

/**
 * Stacks of a region that `[infra] stacks` names, nested ones included, and the globs that no stack
 * answers to, by name. Deleted stacks are not among them.
 * @param allowed as of {@link stackGlobs}
 * @returns unknown where the region's stacks cannot be listed
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_DescribeStacks.html
 */
export const findStacks = async (
  aws: Aws,
  globs: readonly string[],
  allowed: readonly string[] | null = null,
): Promise<Known<{ stacks: FoundStack[]; unmatched: string[] }>> => {
  try {
    const wanted = stackGlobs(globs, aws.region, allowed)
    const all = (await describeStacks(aws, wanted.globs)).map((stack) => ({
      found: toStack(stack, aws.region),
      parent: stack.ParentId,
    }))
    const parents = new Map(all.map(({ found, parent }) => [found.id, parent]))
    const stacks = all.map(({ found }) => found)
    return known({
      stacks: withNested(stacks, wanted.matches, ({ id }) => parents.get(id)).sort(byName),
      unmatched: wanted.unmatched(stacks),
    })
  } catch (error) {
    return toUnknown(error)
  }
}

/** All stacks of a region; those alone that are named, where a role may see no others. */
const describeStacks = async (aws: Aws, globs: readonly string[]): Promise<Stack[]> => {
  try {
    return await collectPages(
      async (token) => {
        const { Stacks = [], NextToken } = await askCloudFormation(aws, 'DescribeStacks', (c) =>
          c.send(new DescribeStacksCommand({ NextToken: token })),
        )
        return { items: Stacks, next: NextToken }
      },
      (stack) => stack,
    )
  } catch (error) {
    const denied = error instanceof AwsError && error.refusal === 'denied'
    if (!denied || globs.length === 0 || !globs.every(isLiteral)) throw error
    const named = await describeNamed(aws, globs)
    // One that is named may be nested in another one that is.
    return [...new Map(named.map((stack) => [stack.StackId, stack])).values()]
  }
}

/** {@link findStacks}, and what each of them holds; `concurrency` calls at once. */
export const readStacks = async (
  aws: Aws,
  globs: readonly string[],
  concurrency = LANES,
): Promise<Known<{ stacks: ReadStack[]; unmatched: string[] }>> => {
  const found = await findStacks(aws, globs)
  if (!found.known) return found
  const limit = pLimit(concurrency)
  const stacks = await Promise.all(
    found.value.stacks.map(async (stack) => ({
      ...stack,
      resources: await limit(() => readResources(aws, stack.id)),
    })),
  )
  return known({ stacks, unmatched: found.value.unmatched })
}

const byName = (a: FoundStack, b: FoundStack): number => (a.name < b.name ? -1 : 1)

/** Keys and values are theirs: a null prototype makes `__proto__` a key like any other. */
const table = (entries: Iterable<readonly [string | undefined, string | undefined]>) => {
  const made: Record<string, string> = Object.create(null)
  for (const [key, value] of entries) if (key !== undefined) made[key] = value ?? ''
  return made
}

const toStack = (stack: Stack, region: string): FoundStack => ({
  id: stack.StackId ?? '',
  name: stack.StackName ?? '',
  region,
  status: stack.StackStatus ?? '',
  ...(stack.StackStatusReason !== undefined && { statusReason: stack.StackStatusReason }),
  parent: stack.ParentId === undefined ? null : nameInArn(stack.ParentId),
  tags: table((stack.Tags ?? []).map(({ Key, Value }) => [Key, Value])),
  outputs: table((stack.Outputs ?? []).map((output) => [output.OutputKey, output.OutputValue])),
  parameters: table(
    (stack.Parameters ?? []).map((parameter) => [
      parameter.ParameterKey,
      // What an SSM parameter stood for when the stack was deployed.
      parameter.ResolvedValue ?? parameter.ParameterValue,
    ]),
  ),
  changed: (stack.LastUpdatedTime ?? stack.CreationTime ?? new Date(0)).toISOString(),
})
