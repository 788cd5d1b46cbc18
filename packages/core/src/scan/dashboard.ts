import type { Ledger } from '../ledger/ledger.ts'
import { renderDashboard } from '../report/dashboard/index.ts'
import { version } from '../version.ts'

/** Whose it is: the owners of what is in it, or the folders that have none. */
const ownerOf = (names: readonly string[]): string => {
  const owners = new Set(names.map((name) => (name.includes('/') ? name.split('/')[0] : name)))
  return owners.size === 0 ? 'nothing yet' : [...owners].slice(0, 3).join(', ')
}

/**
 * The dashboard of everything a ledger knows; it was cleaned before it was written there.
 * @returns null when the ledger is empty, or not there
 */
export const dashboardOf = async (
  ledger: Ledger,
  { now, title }: { now: Date; title?: string },
): Promise<string | null> => {
  const states = await ledger.readAll()
  const { scans } = await ledger.history()
  const damaged = [
    ...ledger.damaged(),
    ...ledger.newer().map(({ path, name, version: its }) => ({
      path,
      reason: `it is of version ${its}, and this drift-toolkit understands 1: what a newer one found${name ? ` in ${name}` : ''} is not shown here`,
    })),
  ]
  if (states.length + scans.length + damaged.length === 0) return null
  return renderDashboard({
    title: title ?? ownerOf(states.map(({ repository }) => repository.name)),
    now,
    toolVersion: version,
    ledger: ledger.description,
    states,
    history: { scans, damaged },
  })
}
