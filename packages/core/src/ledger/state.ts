import type {
  Domain,
  RepositoryFacts,
  RepositoryState,
  Result,
  UnknownPart,
} from '../model/index.ts'

export type { OpenFinding, RepositoryState } from '../model/index.ts'

/** A repository as the ledger names it. */
export const remembered = ({
  name,
  id,
  url,
  visibility,
  defaultBranch,
}: RepositoryFacts): RepositoryState['repository'] => ({
  name,
  ...(id ? { id } : {}),
  ...(url ? { url } : {}),
  visibility,
  ...(defaultBranch ? { defaultBranch } : {}),
})

/** How much of what could not be seen is remembered of one repository. */
const MAX_UNKNOWN = 30
const MAX_REASON = 300
const MAX_SUBJECTS = 3

const nameAll = (subjects: readonly string[]): string => {
  const more = subjects.length - MAX_SUBJECTS
  const named = subjects.slice(0, MAX_SUBJECTS).join(', ')
  return more > 0 ? `${named} and ${more} more` : named
}

/** The same reason of one check is one part. */
const unknownParts = (unknown: readonly Result[]): UnknownPart[] => {
  const groups = Map.groupBy(unknown, ({ check, message, permissions }) =>
    JSON.stringify([check, message, permissions ?? []]),
  )
  return [...groups.values()].slice(0, MAX_UNKNOWN).flatMap((group): UnknownPart[] => {
    const [first] = group
    if (first === undefined) return []
    const { check, message, permissions } = first
    return [
      {
        check,
        subject: nameAll([...new Set(group.map(({ subject }) => subject))]),
        reason: message.slice(0, MAX_REASON),
        ...(permissions && permissions.length > 0 ? { permissions } : {}),
      },
    ]
  })
}

/** What a scan could not see, as it is remembered: to be looked at again, and to be shown. */
export const unseen = (results: readonly Result[]): Pick<RepositoryState, 'unseen' | 'unknown'> => {
  const unknown = results.filter(({ status }) => status === 'unknown')
  return unknown.length === 0 ? {} : { unseen: true, unknown: unknownParts(unknown) }
}

/** How many gone findings are remembered for each repository. */
export const MAX_GONE = 200

const MAX_SEGMENT = 120

/** A name as a folder: GitHub's own names pass unchanged, nothing else leaves the folder. */
const segment = (name: string): string => {
  const safe = name.replaceAll(/[^\w.-]/g, '_').slice(0, MAX_SEGMENT)
  return /^\.*$/.test(safe) ? `_${safe}` : safe
}

/** `repos/acme/api/code.json`; a folder on disk without a remote stands under `local`. */
export const statePath = (repository: string, domain: Domain): string => {
  const [owner, ...rest] = repository.includes('/') ? repository.split('/') : ['local', repository]
  return `repos/${segment(owner ?? '')}/${segment(rest.join('/'))}/${domain}.json`
}

/** `scans/2026/11/21/<id>.json` by the scan's start, UTC. */
export const scanPath = (id: string, started: string): string =>
  `scans/${started.slice(0, 10).replaceAll('-', '/')}/${segment(id)}.json`

/** `2026/11/21/` of a scan's path tells its month: `2026-11`; null: it is no scan's path. */
export const monthOfScan = (path: string): string | null => {
  const match = /^scans\/(\d{4})\/(\d\d)\/\d\d\/[^/]+\.json$/.exec(path)
  return match ? `${match[1]}-${match[2]}` : null
}

/** `months/2026-09.json` */
export const monthPath = (month: string): string => `months/${month}.json`

export const isMonthPath = (path: string): boolean => /^months\/\d{4}-\d\d\.json$/.test(path)
