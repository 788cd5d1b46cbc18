import { isNamed, repositoryFilter } from './globs.ts'
import type { InventoryEntry } from './inventory-entry.ts'
import { inShard, type Shard } from './shard.ts'

export interface Selection<R> {
  /** To be looked at, longest unseen first, so that what a deadline cut off comes first next time. */
  chosen: R[]
  passedOver: Map<string, string[]>
}

export interface SelectionOptions {
  repositories: string[]
  shard: Shard | null
  /** When a repository was last scanned (ISO 8601), '' for never. */
  lastScanned: (repository: InventoryEntry) => string
}

/** Why a repository is left alone whatever it declares; null: it is not. */
const refusal = (repository: InventoryEntry, named: boolean): string | null => {
  if (repository.archived) return 'archived'
  if (repository.disabled) return 'disabled'
  // A fork carries its parent's declarations, which its owner never made.
  if (repository.fork && !named) return 'fork (name it in `repositories` to scan it)'
  if (repository.head === null) return 'empty'
  return null
}

/** Which repositories of an inventory are to be looked at; pure, by what the inventory says alone. */
export const select = <R extends InventoryEntry>(
  inventory: R[],
  options: SelectionOptions,
): Selection<R> => {
  const wanted = repositoryFilter(options.repositories)
  const passedOver = new Map<string, string[]>()
  const chosen: R[] = []
  for (const repository of inventory) {
    if (!wanted(repository.name)) continue
    if (options.shard && !inShard(repository.id, options.shard)) continue
    const reason = refusal(repository, isNamed(options.repositories, repository.name))
    if (reason === null) chosen.push(repository)
    else passedOver.set(reason, [...(passedOver.get(reason) ?? []), repository.name])
  }
  const age = new Map(chosen.map((r) => [r, options.lastScanned(r)]))
  return {
    chosen: chosen.toSorted((a, b) => (age.get(a) ?? '').localeCompare(age.get(b) ?? '')),
    passedOver,
  }
}
