/** The arguments that all connections have. Sizes were checked with the query's cost. */
export interface PageArguments {
  first?: number | null
  after?: string | null
  last?: number | null
  before?: string | null
}

const cursor = (index: number) => Buffer.from(`cursor:v2:${index}`).toString('base64')

const indexOf = (text: string | null | undefined): number | undefined => {
  const found = /^cursor:v2:(\d+)$/.exec(Buffer.from(text ?? '', 'base64').toString())
  return found === null ? undefined : Number(found[1])
}

/** One page of a list, as a connection of GitHub's schema. */
export function connection<T>(items: readonly T[], args: PageArguments) {
  let start = (indexOf(args.after) ?? -1) + 1
  let end = indexOf(args.before) ?? items.length
  if (typeof args.first === 'number') end = Math.min(end, start + args.first)
  else if (typeof args.last === 'number') start = Math.max(start, end - args.last)
  end = Math.min(end, items.length)
  const nodes = items.slice(start, end)
  return {
    totalCount: items.length,
    nodes,
    edges: () => nodes.map((node, index) => ({ node, cursor: cursor(start + index) })),
    pageInfo: {
      hasNextPage: end < items.length,
      hasPreviousPage: start > 0,
      startCursor: nodes.length > 0 ? cursor(start) : null,
      endCursor: nodes.length > 0 ? cursor(end - 1) : null,
    },
  }
}

/** A page of something long, walked only as far as the page needs; counted only when that is asked. */
export function lazyConnection<T>(walk: () => Iterable<T>, args: PageArguments) {
  // Without `first` it is the count, or the end of the list, that is asked for.
  if (typeof args.first !== 'number' || args.before != null) return connection([...walk()], args)
  const end = (indexOf(args.after) ?? -1) + 1 + args.first
  const items: T[] = []
  // One more than the page: whether there is a next one.
  if (end > 0) {
    for (const item of walk()) {
      items.push(item)
      if (items.length > end) break
    }
  }
  return { ...connection(items, args), totalCount: () => Array.from(walk()).length }
}

/** Sorts a copy by a key, with the direction of GitHub's `orderBy` arguments. */
export function ordered<T>(
  items: Iterable<T>,
  key: (item: T) => string | number,
  direction: 'ASC' | 'DESC' = 'ASC',
): T[] {
  const sorted = Array.from(items, (item) => ({ item, key: key(item) }))
  const sign = direction === 'ASC' ? 1 : -1
  sorted.sort((a, b) => (a.key < b.key ? -sign : a.key > b.key ? sign : 0))
  return sorted.map(({ item }) => item)
}
