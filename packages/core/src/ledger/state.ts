import type { Domain, RepositoryFacts, RepositoryState, Result } from '../model/index.ts'

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

/** What a scan could not see, as it is remembered: to be looked at again, and to be shown. */
export const unseen = (results: readonly Result[]): Pick<RepositoryState, 'unseen' | 'unknown'> => {
  const unknown = results.filter(({ status }) => status === 'unknown')
  if (unknown.length === 0) return {}
  return {
    unseen: true,
    unknown: unknown.slice(0, MAX_UNKNOWN).map(({ check, subject, message, permissions }) => ({
      check,
      subject,
      reason: message.slice(0, MAX_REASON),
      ...(permissions && permissions.length > 0 ? { permissions } : {}),
    })),
  }
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
