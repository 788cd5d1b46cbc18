import type { Ledger } from '../ledger/ledger.ts'
import { renderDashboard } from '../report/dashboard/index.ts'
import { version } from '../version.ts'

/** Whose it is: the owner of everything in it, where there is one. */
const ownerOf = (names: readonly string[]): string => {
  const owners = new Set(names.map((name) => name.slice(0, name.indexOf('/'))))
  const [owner = ''] = owners
  return owners.size === 1 && owner !== '' ? owner : (names[0] ?? 'nothing yet')
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
  const damaged = ledger.damaged()
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
