import { type Manifest, readManifest } from '../collect/infra/manifest.ts'
import { type ManifestStateRequest, readManifestState } from '../collect/infra/manifest-state.ts'
import { type EnvironmentFacts, known, type Table, unknown } from '../model/index.ts'
import { isTable, limitsFor } from '../standards/index.ts'
import type { LookContext } from './domain.ts'
import type { ReadEnvironment } from './infra-facts.ts'
import type { InfraWork } from './infra-work.ts'

/** Requests to Cloud Control for the manifest, in one account and region. */
const BUDGET = 100

/** Where the manifest is read: at the deployed commit, else at the head, and then why. */
const commitFor = (
  deployed: EnvironmentFacts['deployed'],
  { head }: InfraWork,
): { commit: string; atHead?: string } | null => {
  if (deployed.known && deployed.value !== null) return { commit: deployed.value.commit }
  if (head === null) return null
  const atHead = deployed.known ? 'nothing says which commit is deployed' : deployed.reason
  return { commit: head.oid, atHead }
}

/**
 * The environment's own clients. An organization's scan asks for what a repository names only where
 * drift-config lets it name every stack: whether a resource of somebody else exists is theirs to tell.
 */
const clientsFor = (
  { aws, arn }: ReadEnvironment,
  { repository }: InfraWork,
  { options, organization }: LookContext,
): ManifestStateRequest['aws'] => {
  if (arn === null) return unknown('its account could not be entered')
  if (options.target.kind !== 'organization' || !organization.table) return known(aws)
  const { stacks } = limitsFor(organization.table, repository.name, organization.login)
  return stacks.includes('*')
    ? known(aws)
    : unknown(
        `drift-config lets ${repository.name} name only some stacks, and none of them holds it`,
      )
}

/** What is listed under the name of an environment alone is of its account. */
const resolved = (
  { resources }: Manifest,
  { accounts }: Table,
  environment: ReadEnvironment['facts'],
): Manifest['resources'] => {
  const ids = new Map<string, unknown>(isTable(accounts) ? Object.entries(accounts) : [])
  ids.set(environment.name, environment.account)
  return resources.map((one) => {
    const id = one.account ?? ids.get(one.alias ?? '')
    return typeof id === 'string' ? { ...one, account: id } : one
  })
}

/** The infra manifest of an environment; null: there is none. */
export const manifestFor = async (
  read: ReadEnvironment,
  deployed: EnvironmentFacts['deployed'],
  work: InfraWork,
  section: Table,
  context: LookContext,
): Promise<NonNullable<EnvironmentFacts['manifest']>> => {
  const at = commitFor(deployed, work)
  if (at === null) return known(null)
  const manifest = await readManifest({
    source: work.source,
    commit: at.commit,
    isHead: at.commit === work.head?.oid,
    section,
  })
  if (!manifest.known || manifest.value === null)
    return manifest as typeof manifest & { value: null }
  const { file, problems } = manifest.value
  const resources = await readManifestState({
    environment: read.facts,
    resources: resolved(manifest.value, section, read.facts),
    aws: clientsFor(read, work, context),
    budget: BUDGET,
    askCm: work.askCm ?? (async () => null),
  })
  return known({ file, ...at, problems, resources })
}
