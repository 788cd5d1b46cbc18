import type { LedgerStore } from '../../packages/core/src/ledger/store.ts'

/** A ledger's files, where twenty thousand of them are read by sixteen jobs at once. */
export const memoryLedger = (files: Map<string, string>): LedgerStore => ({
  description: 'memory',
  outlives: true,
  list: async () => [...files.keys()].sort(),
  read: async (paths) => paths.map((path) => files.get(path) ?? null),
  async write(changes, _message, expected = new Map()) {
    for (const [path, text] of expected) if ((files.get(path) ?? null) !== text) return false
    for (const [path, text] of changes) {
      if (text === null) files.delete(path)
      else files.set(path, text)
    }
    return true
  },
  close: async () => {},
})
