import { readDeclared } from '../collect/infra/declared.ts'
import { readDeployed } from '../collect/infra/deployed.ts'
import { infraFolder } from '../collect/infra/plain-templates.ts'
import { type Synthesized, synthesize } from '../collect/infra/synth.ts'
import {
  type EnvironmentFacts,
  type Known,
  type Table,
  type Unknown,
  unknown,
} from '../model/index.ts'
import { GitError } from '../transport/git.ts'
import { GitHubError } from '../transport/types.ts'
import type { LookContext } from './domain.ts'
import type { AwsAccess, ReadEnvironment } from './infra-facts.ts'
import { manifestFor } from './infra-manifest.ts'
import type { InfraWork } from './infra-work.ts'

/**
 * What the repository's own code makes of itself, where that was asked for: in its own workflow or on
 * its owner's machine, and nowhere else.
 */
const synthesized = async (
  { facts }: ReadEnvironment,
  commit: string | null,
  work: InfraWork,
  section: Table,
  { inputs }: AwsAccess,
  { options }: LookContext,
): Promise<Known<Synthesized> | null> => {
  if (!inputs.synth || options.target.kind !== 'path' || work.path === null) return null
  if (commit === null)
    return unknown('nothing says which commit is deployed, so none is synthesized')
  const folder = infraFolder(section)
  if (folder === null) return unknown('[infra] path leads out of the repository')
  const region = facts.regions[0]?.region
  return synthesize({
    root: work.path,
    commit,
    folder,
    deadline: options.deadline,
    account: facts.account,
    ...(region === undefined ? {} : { region }),
  })
}

const declaredAt = async (
  read: ReadEnvironment,
  commit: string | null,
  work: InfraWork,
  section: Table,
  access: AwsAccess,
  context: LookContext,
): Promise<EnvironmentFacts['declared']> => {
  const { facts } = read
  const made = await synthesized(read, commit, work, section, access, context)
  if (made !== null && !made.known) return made
  try {
    return await readDeclared({
      account: facts.account,
      assembly: access.inputs.assemblies.get(facts.name) ?? null,
      synthesized: made?.value.path ?? null,
      source: work.source,
      commit,
      section,
    })
  } finally {
    await made?.value.remove()
  }
}

/** A commit that is not at hand hides what is declared in it, and nothing else of the environment. */
const orUnknown = async <K extends Known<unknown>>(reading: Promise<K>): Promise<K | Unknown> => {
  try {
    return await reading
  } catch (error) {
    if (error instanceof GitHubError) return unknown(error.message, 'Contents: read')
    if (!(error instanceof GitError)) throw error
    return unknown(
      `the deployed commit could not be read from the clone (${error.message}); fetch more history (actions/checkout with fetch-depth: 0)`,
    )
  }
}

/**
 * An environment with the commit that is deployed there, what is declared at that commit, and what of
 * the infra manifest is there.
 */
export const withCode = async (
  read: ReadEnvironment,
  work: InfraWork,
  section: Table,
  access: AwsAccess,
  context: LookContext,
): Promise<EnvironmentFacts> => {
  const { facts } = read
  const deployed = await readDeployed({
    environment: facts.name,
    section,
    ...(work.refs ? { tags: work.refs } : {}),
    stacks: facts.regions.flatMap(({ stacks }) => (stacks.known ? stacks.value : [])),
    github: work.repository.id === undefined ? null : context.ports.github,
    repository: work.repository.name,
  })
  const commit = deployed.known ? (deployed.value?.commit ?? null) : null
  const [declared, manifest] = await Promise.all([
    orUnknown(declaredAt(read, commit, work, section, access, context)),
    orUnknown(manifestFor(read, deployed, work, section, context)),
  ])
  return { ...facts, deployed, declared, manifest }
}
