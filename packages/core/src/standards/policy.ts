import { SEVERITIES, type Severity } from '../model/finding.ts'
import type {
  DriftPolicy,
  Exemption,
  Origin,
  RepositoryStandard,
  SeverityOverride,
  Standard,
  Table,
} from '../model/standard.ts'
import { limitsFor, NO_LIMITS } from './limits.ts'
import { dotted } from './located.ts'
import { rootStandard } from './root.ts'
import { isTable } from './sections.ts'

/** What drift-config says for the whole organization. */
export interface OrganizationPolicy {
  /** Its effective check.toml. */
  table: Table
  /** The repository that is judged, `owner/name`. */
  repositoryName: string
  /** Login of the scanned organization; by default the owner in `repositoryName`. */
  organization?: string
  /** How its check.toml is named to people. */
  source?: string
  /** The repository that it lies in, `acme/drift-config`. */
  home?: string
}

type Speaker = Pick<Exemption, 'by' | 'dir'> & {
  file: string
  origins: Record<string, Origin>
}

const text = (value: unknown, otherwise = ''): string =>
  typeof value === 'string' ? value : otherwise

const entries = (config: Table, key: string): [number, Table][] => {
  const drift = isTable(config.drift) ? config.drift : {}
  const list = drift[key]
  return Array.isArray(list) ? [...list.entries()].filter(isNumberedTable) : []
}

const isNumberedTable = (entry: [number, Table[string]]): entry is [number, Table] =>
  isTable(entry[1])

/** Who says it and where; the line where it stands in the repository's own file. */
const said = (
  speaker: Speaker,
  key: string,
  index: number,
): Pick<Exemption, 'by' | 'dir' | 'place' | 'inherited'> => {
  const origin = speaker.origins[dotted(['drift', key, index, 'check'])]
  const isOwn = origin === undefined || origin.source === speaker.file
  const line = isOwn ? origin?.line : undefined
  return {
    by: speaker.by,
    ...(isOwn ? {} : { inherited: true }),
    ...(speaker.dir === undefined ? {} : { dir: speaker.dir }),
    place: { file: speaker.file, ...(line === undefined ? {} : { line }) },
  }
}

const fileIn = (entry: Table): { file?: string } =>
  typeof entry.file === 'string' ? { file: entry.file } : {}

/** The day of a TOML date, a date and time, or a text. */
const dayOf = (value: string): string => value.slice(0, 10)

const exemptionsOf = (config: Table, speaker: Speaker): Exemption[] =>
  entries(config, 'exempt').map(([index, entry]) => ({
    check: text(entry.check),
    subject: text(entry.subject, '*'),
    ...fileIn(entry),
    reason: text(entry.reason),
    owner: text(entry.owner),
    expires: dayOf(text(entry.expires)),
    ...said(speaker, 'exempt', index),
  }))

const overridesOf = (config: Table, speaker: Speaker): SeverityOverride[] =>
  entries(config, 'severity')
    .filter(([, entry]) => SEVERITIES.includes(entry.severity as Severity))
    .map(([index, entry]) => ({
      check: text(entry.check),
      subject: text(entry.subject, '*'),
      ...fileIn(entry),
      severity: entry.severity as Severity,
      ...said(speaker, 'severity', index),
    }))

const speakerOf = ({ dir, file, origins }: Standard): Speaker => ({
  by: 'repository',
  ...(dir === '' ? {} : { dir }),
  file,
  origins,
})

const tableIn = (config: Table, key: string): Table => {
  const drift = isTable(config.drift) ? config.drift : {}
  return isTable(drift[key]) ? drift[key] : {}
}

const identitiesOf = (configs: readonly Table[]): Record<string, string> => {
  const identities: Record<string, string> = Object.create(null)
  for (const config of configs) {
    for (const [who, shown] of Object.entries(tableIn(config, 'identities'))) {
      if (typeof shown === 'string') identities[who.toLowerCase()] = shown
    }
  }
  return identities
}

const pluginsOf = (config: Table): Record<string, Table> => {
  const plugins: Record<string, Table> = Object.create(null)
  for (const [name, settings] of Object.entries(tableIn(config, 'plugins'))) {
    if (isTable(settings)) plugins[name] = settings
  }
  return plugins
}

/**
 * How what is found in a repository is treated: the `[drift]` tables of drift-config and of the
 * repository put together.
 * - Exemptions and severities of a package's check.toml speak for that directory only.
 * - Of identities, what the organization says wins.
 * - Plugins run with the organization's own settings; a repository's count where it is scanned by
 *   itself.
 * - Limits are the organization's; without one there are none.
 */
export const driftPolicy = (input: {
  standards: RepositoryStandard
  organization?: OrganizationPolicy
}): DriftPolicy => {
  const { standards, organization } = input
  const root = rootStandard(standards)
  const own = root?.config ?? {}
  const org: Speaker = {
    by: 'organization',
    file: organization?.source ?? 'drift-config check.toml',
    origins: {},
  }
  const repository = standards.standards.map((standard) => ({
    config: standard.config,
    speaker: speakerOf(standard),
  }))
  const all = organization
    ? [{ config: organization.table, speaker: org }, ...repository]
    : repository
  return {
    exemptions: all.flatMap(({ config, speaker }) => exemptionsOf(config, speaker)),
    overrides: all.flatMap(({ config, speaker }) => overridesOf(config, speaker)),
    identities: identitiesOf(organization ? [own, organization.table] : [own]),
    plugins: pluginsOf(organization?.table ?? own),
    limits: organization
      ? limitsFor(organization.table, organization.repositoryName, organization.organization)
      : NO_LIMITS,
    ...(organization ? { hasOrganization: true as const } : {}),
    ...(isHome(organization) ? { isOrganizations: true as const } : {}),
  }
}

/** Names on GitHub know no case. */
const isHome = (organization: OrganizationPolicy | undefined): boolean =>
  organization?.home !== undefined &&
  organization.home.toLowerCase() === organization.repositoryName.toLowerCase()
