import type { RepositoryState } from '@drift-toolkit/core'

/** How many parts of how many repositories the newest scans could not see. */
export const unseenOf = (
  states: readonly RepositoryState[],
): { parts: number; repositories: number } => {
  const repositories = new Set<string>()
  let parts = 0
  for (const { repository, unknown, unseen } of states) {
    const known = unknown?.length ?? 0
    if (known === 0 && unseen !== true) continue
    parts += Math.max(known, 1)
    repositories.add(repository.name.toLowerCase())
  }
  return { parts, repositories: repositories.size }
}

const DAY = 86_400_000
/** So that whoever reads it on a Monday has one more Monday to see to it. */
const SOON_DAYS = 14

const DATE = /^\d{4}-\d{2}-\d{2}$/

/** Exemptions that run out soon: those the ledger shows, and the earliest of each repository. */
export const expiringOf = (
  states: readonly RepositoryState[],
  now: Date,
): { count: number; first: string; repositories: string[] } => {
  const today = now.toISOString().slice(0, 10)
  const soon = new Date(now.getTime() + SOON_DAYS * DAY).toISOString().slice(0, 10)
  const isSoon = (date: string | undefined): date is string =>
    date !== undefined && DATE.test(date) && date >= today && date <= soon
  const found = new Map<string, { repository: string; date: string }>()
  const repositories = new Map<string, string>()
  for (const { repository, open, nextExpiry } of states) {
    for (const { exempted } of open) {
      if (!isSoon(exempted?.expires)) continue
      const { reason, owner, expires } = exempted as {
        reason: string
        owner: string
        expires: string
      }
      const key = JSON.stringify([repository.name, reason, owner, expires])
      found.set(key, { repository: repository.name, date: expires })
      repositories.set(repository.name, expires)
    }
    if (isSoon(nextExpiry) && !repositories.has(repository.name)) {
      found.set(repository.name, { repository: repository.name, date: nextExpiry })
    }
  }
  const all = [...found.values()].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
  return {
    count: all.length,
    first: all[0]?.date ?? '',
    repositories: [...new Set(all.map(({ repository }) => repository))],
  }
}
