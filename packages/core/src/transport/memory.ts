import type { GitHub } from './types.ts'

/**
 * Reads something once for all domains of a run that share a client with a memory. What failed is
 * read again; without a memory everything is.
 * @param key what is read, unique among all that is
 */
export const onceFor = <T>(
  { memory }: Pick<GitHub, 'memory'>,
  key: string,
  read: () => Promise<T>,
): Promise<T> => {
  if (!memory) return read()
  const known = memory.get(key)
  // A key says what its value is: see above.
  if (known) return known as Promise<T>
  const reading = read()
  memory.set(key, reading)
  reading.catch(() => memory.delete(key))
  return reading
}
