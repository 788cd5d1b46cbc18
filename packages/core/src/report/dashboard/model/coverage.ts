import type { History, RepositoryState, UnknownPart } from '../../../model/index.ts'
import { compareText } from '../../report.ts'
import { said } from '../outside.ts'

/** What could not be seen, and why. */
export interface Coverage {
  /** Repositories in which everything that was asked could be answered, of all. */
  whole: number
  repositories: number
  gaps: Gap[]
  /** Files of the ledger that could not be read. */
  damaged: { path: string; reason: string }[]
}

/** What is not seen for one reason, in however many places. */
export interface Gap {
  check: string
  reason: string
  permissions: string[]
  places: number
  repositories: string[]
}

const NAMED = 5

/** A state that waits to be looked at has no reasons; nor has one of before they were remembered. */
const partsOf = ({
  unknown = [],
  unseen,
  domain,
  repository,
  scanned,
}: RepositoryState): UnknownPart[] =>
  unseen && unknown.length === 0
    ? [
        {
          check: `${domain}/*`,
          subject: repository.name,
          reason:
            Date.parse(scanned) > 0
              ? 'Something could not be seen; the next scan says what and why.'
              : 'It was not looked at yet: the scan had to end before, and begins with it next time.',
        },
      ]
    : unknown

type Where = UnknownPart & { repository: string }

const gapOf = (parts: readonly Where[]): Gap[] => {
  const [first] = parts
  if (first === undefined) return []
  return [
    {
      check: said(first.check, 100),
      reason: said(first.reason, 300),
      permissions: [...new Set(parts.flatMap(({ permissions = [] }) => permissions))]
        .map((permission) => said(permission, 80))
        .sort(compareText),
      places: parts.length,
      repositories: [...new Set(parts.map(({ repository }) => repository))],
    },
  ]
}

/** How many repositories a list names; the others are counted. */
export const namedOf = (names: readonly string[]): { named: string[]; more: number } => ({
  named: names.slice(0, NAMED),
  more: Math.max(0, names.length - NAMED),
})

export const coverageOf = (
  states: readonly RepositoryState[],
  repositories: number,
  { damaged }: History,
): Coverage => {
  const parts = states.flatMap((state) =>
    partsOf(state).map(
      (part): Where => ({ ...part, repository: said(state.repository.name, 140) }),
    ),
  )
  const groups = Map.groupBy(parts, ({ check, reason }) => JSON.stringify([check, reason]))
  return {
    whole: repositories - new Set(parts.map(({ repository }) => repository.toLowerCase())).size,
    repositories,
    gaps: [...groups.values()]
      .flatMap(gapOf)
      .sort((a, b) => b.places - a.places || compareText(a.check, b.check)),
    damaged: damaged.map(({ path, reason }) => ({ path: said(path), reason: said(reason, 300) })),
  }
}
