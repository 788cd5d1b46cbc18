import type { Ledger } from '../ledger/ledger.ts'
import type { PluginLedger } from '../model/index.ts'
import type { JobStore } from './job-store.ts'

/** The ledger as plugins see it: to be read alone. */
export const pluginLedger = (ledger: Ledger | null): PluginLedger => ({
  description: ledger?.description ?? 'no ledger',
  states: async () => (await ledger?.readAll()) ?? [],
  async scans(since = '') {
    const { scans } = (await ledger?.history()) ?? { scans: [] }
    return scans.filter(({ finished }) => finished >= since)
  },
  events: async (since) => (await ledger?.events(since)) ?? [],
})

/** Where a ledger keeps what it knows of jobs. */
export const jobsOf = (ledger: Ledger): JobStore => ({
  read: () => ledger.texts('jobs'),
  write: (files, message, expected) => ledger.write(files, message, expected),
})
