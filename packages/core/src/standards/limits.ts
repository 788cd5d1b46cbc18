import type { Json } from '../model/finding.ts'
import { unknown } from '../model/known.ts'
import { isSeverity } from '../model/severity.ts'
import type { Limits, Table } from '../model/standard.ts'
import { nameGlob } from './glob.ts'
import { type RegistryReference, registryName } from './registry.ts'
import type { ReadRuleset } from './resolve.ts'
import { isTable } from './sections.ts'

/** Without an organization nobody's token is lent to anybody: nothing is limited. */
export const NO_LIMITS: Limits = {
  registries: ['*'],
  accounts: ['*'],
  stacks: ['*'],
  tags: ['*'],
  exempt: 'critical',
}

const lists = ['registries', 'accounts', 'stacks', 'tags'] as const

const texts = (value: Json | undefined): string[] | undefined =>
  Array.isArray(value) ? value.filter((item) => typeof item === 'string') : undefined

const ownerOf = (name: string): string => name.split('/')[0] ?? ''

/**
 * What a repository may ask for, by `[[drift.limits]]` of drift-config: entries in order, of those
 * whose `repositories` match (its `owner/name` or its bare name) the later one wins, field by
 * field. Where nothing is said, a repository may extend registries of its own owner and of the
 * organization that is scanned, name no account (a role of the organization would enter it) and any
 * stack and tag, and exempt what is not critical.
 * @param config drift-config's own effective check.toml
 * @param repositoryName `owner/name`
 * @param organization login of the scanned organization; by default the repository's owner
 */
export const limitsFor = (
  config: Table,
  repositoryName: string,
  organization: string = ownerOf(repositoryName),
): Limits => {
  const owners = new Set([organization, ownerOf(repositoryName)])
  const limits: Limits = {
    ...NO_LIMITS,
    exempt: 'high',
    accounts: [],
    registries: [...owners].map((owner) => `github:${owner}/*`),
  }
  const drift = config.drift
  const entries = isTable(drift) && Array.isArray(drift.limits) ? drift.limits : []
  for (const entry of entries) {
    if (!isTable(entry) || !covers(entry, repositoryName)) continue
    for (const field of lists) limits[field] = texts(entry[field]) ?? limits[field]
    if (isSeverity(entry.exempt)) limits.exempt = entry.exempt
  }
  return limits
}

const covers = (entry: Table, repositoryName: string): boolean => {
  const patterns = texts(entry.repositories)
  if (patterns === undefined) return true
  const name = repositoryName.toLowerCase()
  const bare = name.slice(name.indexOf('/') + 1)
  return patterns.some((pattern) => {
    const matches = nameGlob(pattern.toLowerCase())
    return matches(name) || matches(bare)
  })
}

/**
 * Whether limits let a registry be asked. Names on GitHub know no case. A registry inside the
 * scanned repository needs nobody's leave.
 */
const allowsRegistry = (limits: Limits, reference: RegistryReference): boolean => {
  if (reference.kind === 'local') return true
  const name = registryName(reference).toLowerCase()
  return limits.registries.some((pattern) => nameGlob(pattern.toLowerCase())(name))
}

const limitLine = (limits: Limits, repositoryName: string, name: string): string => {
  const list = (items: string[]): string => items.map((item) => JSON.stringify(item)).join(', ')
  const registries = list([...limits.registries, name])
  return `[[drift.limits]] repositories = [${list([repositoryName])}] registries = [${registries}]`
}

/**
 * A reader that asks no registry beyond the limits of a repository: such a ruleset is unknown, and
 * the line for drift-config that would allow it is said.
 */
export const withinLimits =
  (readRuleset: ReadRuleset, limits: Limits, repositoryName: string): ReadRuleset =>
  async (reference, name) => {
    if (allowsRegistry(limits, reference)) return readRuleset(reference, name)
    const registry = registryName(reference)
    const line = limitLine(limits, repositoryName, registry)
    return unknown(
      `registry ${registry} is not among those that drift-config allows this repository; to allow it, add to drift-config's check.toml: ${line}`,
    )
  }
