import { readOrganizationPolicy } from '../collect/github/rulesets.ts'
import type { DriftPolicy, RepositoryStandard, Table } from '../model/index.ts'
import { driftPolicy, parseCheckToml } from '../standards/index.ts'
import type { ScanOptions } from './options.ts'
import type { Ports } from './ports.ts'

/** What drift-config says for the whole organization. */
export interface Organization {
  /** Its check.toml; null outside an organization scan; empty where it has none. */
  table: Table | null
  login: string
  /** How that file is named to people: `acme/drift-config/check.toml`. */
  source: string
  /** The repository that it lies in; absent where there is none. */
  home?: string
  notes: string[]
}

/**
 * Reads drift-config's check.toml where an organization is scanned. Its errors stop the scan: limits
 * that cannot be read are limits that would not hold.
 * @throws Error when it exists and cannot be read, or is broken
 */
export const readOrganization = async (
  { target, home }: ScanOptions,
  { github }: Ports,
): Promise<Organization> => {
  if (target.kind !== 'organization' || !github) {
    return { table: null, login: '', source: '', notes: [] }
  }
  const { login } = target
  const repository =
    home?.split('/')[0]?.toLowerCase() === login.toLowerCase() ? home : `${login}/drift-config`
  const found = await readOrganizationPolicy(github, repository)
  if (!found.known) {
    throw new Error(
      `the organization's settings in ${repository} (check.toml) cannot be read: ${found.reason}; give the token Contents: read there`,
    )
  }
  if (found.value === null) {
    const note = `${repository} has no check.toml: no exemptions, severities or limits of the organization apply`
    return { table: {}, login, source: repository, notes: [note] }
  }
  const { table, problems } = parseCheckToml('check.toml', found.value.text)
  const broken = problems.filter((p) => p.level === 'error')
  if (broken.length > 0) {
    const said = broken.map((p) => `${repository}/check.toml:${p.place.line ?? 1}: ${p.message}`)
    throw new Error(
      `the organization's settings are broken, so nothing was scanned:\n${said.join('\n')}`,
    )
  }
  return {
    table,
    login,
    source: `${found.value.repository}/check.toml`,
    home: found.value.repository,
    notes: problems.map((p) => `${repository}/check.toml:${p.place.line ?? 1}: ${p.message}`),
  }
}

/** How what is found in a repository is treated, by the organization and by itself. */
export const policyFor = (
  { table, login, source, home }: Organization,
  repositoryName: string,
  standards: RepositoryStandard | null,
): DriftPolicy =>
  driftPolicy({
    standards: standards ?? NOTHING_DECLARED,
    ...(table
      ? {
          organization: {
            table,
            repositoryName,
            organization: login,
            source,
            ...(home === undefined ? {} : { home }),
          },
        }
      : {}),
  })

/** A repository that was not read in this scan. */
export const NOTHING_DECLARED: RepositoryStandard = {
  metadata: { file: null, tier: 'internal', status: 'active' },
  standards: [],
  problems: [],
}
