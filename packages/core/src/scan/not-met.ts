import type { RepositoryState } from '../ledger/state.ts'
import { isOpen, type Report } from '../model/index.ts'
import { firstOf } from '../report/words.ts'
import { inShard } from '../scope/shard.ts'
import type { ScanOptions } from './options.ts'
import type { Scanned } from './scan.ts'

const REASON =
  'The scan of its organization did not come across it: it was deleted, archived or moved away, or the token does not see it any more. What was open there still counts as open.'

const marked = (state: RepositoryState): RepositoryState => ({
  ...state,
  unseen: true,
  unknown: [
    {
      check: `${state.domain}/*`,
      subject: state.repository.name,
      reason: REASON,
      permissions: ['metadata: read'],
    },
  ],
})

const isMarked = ({ unknown }: RepositoryState): boolean => unknown?.[0]?.reason === REASON

/** What kept the scan from meeting a repository, other than that it is not there. */
const isPartial = (
  { domain, report, reportOnly, cutShort }: Scanned,
  met: ReadonlySet<string>,
  { target }: ScanOptions,
): boolean =>
  reportOnly ||
  cutShort ||
  // Audits are about the repository that runs them alone.
  domain === 'audit' ||
  target.kind !== 'organization' ||
  target.repositories.length > 0 ||
  report.errors.some(({ where }: Report['errors'][number]) => !met.has(where.toLowerCase()))

/**
 * Repositories with something open that a scan of their whole organization did not meet. Nobody can
 * tell from outside whether one was deleted or is hidden, so nothing is resolved; that it was not
 * seen is remembered, for the dashboard to say, and it is looked at as soon as it is back.
 * @returns their next states, by lower-case name
 */
export const notMet = (scanned: Scanned, options: ScanOptions): Map<string, RepositoryState> => {
  const { report, states, known } = scanned
  const met = new Set(report.repositories.map(({ name }) => name.toLowerCase()))
  const { target, shard } = options
  if (isPartial(scanned, met, options) || target.kind !== 'organization') return new Map()
  const ids = new Set([...states.values()].flatMap(({ repository: { id } }) => id ?? []))
  return new Map(
    [...known].flatMap(([name, state]) => {
      const { id } = state.repository
      const isOurs =
        name.startsWith(`${target.login.toLowerCase()}/`) &&
        (shard === null || (id !== undefined && inShard(id, shard)))
      const isMet = met.has(name) || states.has(name) || (id !== undefined && ids.has(id))
      return isOurs && !isMet && !isMarked(state) && state.open.some(isOpen)
        ? [[name, marked(state)] as const]
        : []
    }),
  )
}

/** Names are for people who look for theirs: the first few, the rest as a number. */
const MAX_NAMES = 10

/**
 * What the report says of them, once: they are remembered as not seen from then on.
 * @param missed as `notMet` returns it
 */
export const notMetNotes = (missed: ReadonlyMap<string, RepositoryState>): string[] => {
  if (missed.size === 0) return []
  const names = [...missed.values()].map(({ repository }) => repository.name).sort()
  const [they, them] = names.length === 1 ? ['it was', 'it'] : ['they were', 'them']
  return [
    `not come across, though something is open there: ${firstOf(names, MAX_NAMES)}; ${they} deleted, archived or moved away, or the token does not see ${them} any more. What was open there still counts as open`,
  ]
}
