import { nameGlob } from '../../standards/glob.ts'

/** What globs have to look at: a stack's name and ARN. */
export interface NamedStack {
  name: string
  id: string
}

/** Instances of a StackSet are ordinary stacks in the accounts they are in. */
const STACK_SET = 'StackSet-'

const ARN = /^arn:[^:]*:cloudformation:([^:]*):/

/**
 * Which stacks the globs of `[infra] stacks` name. A glob is held against the name, or against the
 * ARN where it is one. Instances of StackSets belong to whoever owns the set: they count only where
 * a glob names them (`StackSet-…`), so that `*` does not take them in.
 * @param allowed patterns that a stack's name or ARN has to answer to as well: what an organization
 *   lets a repository look at; null: any. That a glob reads like an allowed one says too little:
 *   `App*` reads like `App?`, and names more.
 */
export const stackGlobs = (
  globs: readonly string[],
  region: string,
  allowed: readonly string[] | null = null,
) => {
  // The ARN of a stack elsewhere says nothing about this region.
  const here = [...new Set(globs)].filter((glob) => nameGlob(ARN.exec(glob)?.[1] ?? '*')(region))
  const matchers = here.map((glob) => ({ glob, matches: nameGlob(glob), arn: ARN.test(glob) }))
  const matchOf = ({ matches, arn, glob }: (typeof matchers)[number], { name, id }: NamedStack) =>
    arn ? matches(id) : matches(name) && (!name.startsWith(STACK_SET) || glob.startsWith(STACK_SET))
  // Only what reads like an ARN is held against one: `[!P]*` says nothing of ARNs.
  const within = allowed?.map((glob) => ({ arn: ARN.test(glob), matches: nameGlob(glob) }))
  const isAllowed = ({ name, id }: NamedStack): boolean =>
    within === undefined || within.some(({ arn, matches }) => matches(arn ? id : name))
  return {
    /** Those that can name a stack of this region. */
    globs: here,
    matches: (stack: NamedStack): boolean =>
      isAllowed(stack) && matchers.some((matcher) => matchOf(matcher, stack)),
    /** Globs that none of these stacks answers to. */
    unmatched: (stacks: readonly NamedStack[]): string[] =>
      matchers
        .filter((matcher) => !stacks.some((stack) => isAllowed(stack) && matchOf(matcher, stack)))
        .map(({ glob }) => glob),
  }
}

/** `arn:aws:cloudformation:eu-west-2:111111111111:stack/App/uuid` → `App` */
export const nameInArn = (arn: string): string => arn.split('/')[1] ?? arn

/**
 * The stacks that globs name, with everything nested in them.
 * @param parentOf ARN of the stack that holds a stack
 */
export const withNested = <S extends NamedStack>(
  stacks: readonly S[],
  matches: (stack: NamedStack) => boolean,
  parentOf: (stack: S) => string | undefined,
): S[] => {
  const byId = new Map(stacks.map((stack) => [stack.id, stack]))
  const decided = new Map<string, boolean>()
  const inParent = (id: string | undefined): boolean => {
    if (id === undefined) return false
    const parent = byId.get(id)
    // Among deleted stacks: the one that held it lives on, and its ARN has its name.
    return parent === undefined ? matches({ id, name: nameInArn(id) }) : belongs(parent)
  }
  const belongs = (stack: S): boolean => {
    const known = decided.get(stack.id)
    if (known !== undefined) return known
    // Set before its parent is asked: stacks that hold each other would have no end.
    decided.set(stack.id, matches(stack))
    const answer = matches(stack) || inParent(parentOf(stack))
    decided.set(stack.id, answer)
    return answer
  }
  return stacks.filter(belongs)
}
