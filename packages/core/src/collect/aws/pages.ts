/** One page of a list, and where the next one begins; AWS ends with no token or with an empty one. */
export interface Page<Item> {
  items: readonly Item[]
  next: string | undefined
}

/**
 * Pages of a list, one after the other. A token that comes again would have no end, so it ends
 * the list.
 */
export async function* pages<Item>(
  ask: (token: string | undefined) => Promise<Page<Item>>,
): AsyncGenerator<readonly Item[]> {
  const seen = new Set<string>()
  let token: string | undefined
  do {
    const { items, next } = await ask(token)
    yield items
    token = next === '' || (next !== undefined && seen.has(next)) ? undefined : next
    if (token !== undefined) seen.add(token)
  } while (token !== undefined)
}

/** All items of all pages, each as `keep` makes it; what `keep` gives undefined for is left out. */
export const collectPages = async <Item, Kept>(
  ask: (token: string | undefined) => Promise<Page<Item>>,
  keep: (item: Item) => Kept | undefined,
): Promise<Kept[]> => {
  const kept: Kept[] = []
  for await (const items of pages(ask)) {
    for (const item of items) {
      const one = keep(item)
      if (one !== undefined) kept.push(one)
    }
  }
  return kept
}

/**
 * The same text in memory of its own. Texts that were cut out of an answer keep the whole answer
 * alive: of 10,000 resources that would be every property of each.
 */
export const detached = (text: string): string => JSON.parse(JSON.stringify(text)) as string
