import type { CodeSource } from '../collect/source.ts'
import type { RepositoryState } from '../ledger/state.ts'
import type { Base, CodeFacts, Known, RepositoryFacts } from '../model/index.ts'
import type { Tracker } from '../standards/index.ts'

/** One repository that is to be looked at, in any domain. */
export interface WorkItem {
  repository: RepositoryFacts
  head: { oid: string; time: string } | null
  /** Since when changes count. */
  base: Known<Base>
  state: RepositoryState | null
  notes: string[]
}

/** One repository whose files are compared, wherever it lies. */
export interface Work extends WorkItem {
  source: CodeSource
  /** What to count from where `base` is there no more. */
  fallback?: Base
  cm?: { tracked?: Tracker; projects?: CodeFacts['projects'] }
}

/** What the inventory stage found: the work, and everything that is none. */
export interface WorkList<W extends WorkItem = WorkItem> {
  work: W[]
  /** Known to the ledger, not moved since: nothing to look at, still part of the report. */
  unmoved: RepositoryState[]
  passedOver: Map<string, string[]>
  errors: { where: string; reason: string; permission?: string }[]
  notes: string[]
  /** What is checked out is not what the ledger is about, such as a feature branch. */
  reportOnly: boolean
}

export const emptyWorkList = <W extends WorkItem>(): WorkList<W> => ({
  work: [],
  unmoved: [],
  passedOver: new Map(),
  errors: [],
  notes: [],
  reportOnly: false,
})

export const passOver = (list: WorkList, reason: string, name: string): void => {
  const names = list.passedOver.get(reason)
  if (names) names.push(name)
  else list.passedOver.set(reason, [name])
}
