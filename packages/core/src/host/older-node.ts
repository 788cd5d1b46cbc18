/**
 * What this code uses and Node 20 does not have: grouping, which came with Node 21. Imported for
 * what it does, before anything else, where a process begins that a person's own Node may run; what
 * Actions runs has it.
 *
 * @see https://nodejs.org/en/blog/release/v21.0.0
 */
const grouped = <K, T>(items: Iterable<T>, keyOf: (item: T, index: number) => K): Map<K, T[]> => {
  const groups = new Map<K, T[]>()
  let index = 0
  for (const item of items) {
    const key = keyOf(item, index)
    index += 1
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return groups
}

/** Without a prototype, as the specification has it: a group may be called `constructor`. */
const groupedByName = <K extends PropertyKey, T>(
  items: Iterable<T>,
  keyOf: (item: T, index: number) => K,
): Partial<Record<K, T[]>> =>
  Object.assign(Object.create(null), Object.fromEntries(grouped(items, keyOf)))

const hidden = { writable: true, configurable: true, enumerable: false }

export const complete = (map: object, object: object): void => {
  if (!('groupBy' in map)) Object.defineProperty(map, 'groupBy', { ...hidden, value: grouped })
  if (!('groupBy' in object))
    Object.defineProperty(object, 'groupBy', { ...hidden, value: groupedByName })
}

complete(Map, Object)
