import type { LedgerStore } from './store.ts'

/** Characters of texts that are in memory at once, more or less. */
const ROOM = 8_000_000
const FIRST = 16
const MOST = 2000

/**
 * The texts of files, one after the other, in the order of `paths`: few calls of the store, and
 * little memory, whatever the size of the files.
 */
export async function* textsOf(
  store: Pick<LedgerStore, 'read'>,
  paths: readonly string[],
): AsyncGenerator<[path: string, text: string | null]> {
  let count = FIRST
  for (let at = 0; at < paths.length; ) {
    const batch = paths.slice(at, at + count)
    const texts = await store.read(batch)
    let length = 0
    for (const [i, path] of batch.entries()) {
      const text = texts[i] ?? null
      length += text?.length ?? 0
      yield [path, text]
    }
    at += batch.length
    const fits = Math.floor(ROOM / Math.max(1, length / batch.length))
    count = Math.min(MOST, Math.max(1, Math.min(count * 8, fits)))
  }
}
