import { type Known, known, unknown } from '../../model/index.ts'
import { onceFor } from '../../transport/memory.ts'
import { type GitHub, GitHubError } from '../../transport/types.ts'
import { ORGANIZATION_POLICY, RULESETS } from './queries.ts'

interface BlobText {
  isBinary?: boolean | null
  isTruncated?: boolean
  text?: string | null
}

/** A text that GitHub cut is none: what was cut off may be what it is about. */
const wholeText = (blob: BlobText | null): string | null =>
  typeof blob?.text === 'string' && !blob.isTruncated ? blob.text : null

const reason = (error: unknown): string => {
  // A token that is refused is refused for everything: nothing else needs to be tried.
  if (error instanceof GitHubError && error.status !== 401) return error.message
  throw error
}

/**
 * All rulesets of a registry: file name without `.toml` → text, in one call; null where GitHub gives
 * no text, or not all of it.
 * @param ref branch, tag or commit; null for the default branch
 * @returns unknown when the registry or the ref cannot be seen
 */
export const readRulesets = (
  github: GitHub,
  registry: Registry,
): Promise<Known<Map<string, string | null>>> =>
  onceFor(github, `registry ${JSON.stringify(registry)}`, () => rulesetsOf(github, registry))

/** Where rulesets lie; `path` '' for the root. */
interface Registry {
  owner: string
  repo: string
  ref: string | null
  path: string
}

const rulesetsOf = async (
  github: GitHub,
  registry: Registry,
): Promise<Known<Map<string, string | null>>> => {
  const { owner, repo: name, ref } = registry
  const folder = registry.path === '' ? 'rulesets' : `${registry.path}/rulesets`
  const label = `github:${owner}/${name}${ref ? `@${ref}` : ''}`
  try {
    const { data, errors } = await github.graphql<{
      repository: {
        object: { entries?: { name: string; object: BlobText | null }[] } | null
      } | null
    }>(RULESETS, { owner, name, tree: `${ref ?? 'HEAD'}:${folder}` })
    if (!data?.repository || errors.length > 0) {
      const said = errors.map((e) => e.message).join('; ')
      return unknown(`${label} cannot be read: ${said || 'no answer'}`, 'Contents: read')
    }
    const entries = data.repository.object?.entries
    if (!entries) {
      return unknown(`${label} has no folder "${folder}" at ${ref ?? 'its default branch'}`)
    }
    const rulesets = new Map<string, string | null>()
    for (const { name: file, object } of entries) {
      if (!file.endsWith('.toml')) continue
      rulesets.set(file.slice(0, -'.toml'.length), wholeText(object))
    }
    return known(rulesets)
  } catch (error) {
    return unknown(`${label} cannot be read: ${reason(error)}`, 'Contents: read')
  }
}

/**
 * drift-config's check.toml, which speaks for the whole organization.
 * @returns null: there is no such repository or file; unknown: it cannot be told
 */
export const readOrganizationPolicy = (
  github: GitHub,
  repository: string,
): Promise<Known<OrganizationFile | null>> =>
  onceFor(github, `policy of ${repository.toLowerCase()}`, () => policyOf(github, repository))

/** Drift-config's check.toml, with the repository's name as GitHub spells it. */
interface OrganizationFile {
  repository: string
  text: string
}

const policyOf = async (
  github: GitHub,
  repository: string,
): Promise<Known<OrganizationFile | null>> => {
  const [owner = '', name = ''] = repository.split('/')
  try {
    const { data, errors } = await github.graphql<{
      repository: { nameWithOwner: string; check: BlobText | null } | null
    }>(ORGANIZATION_POLICY, { owner, name })
    if (!data?.repository) {
      const absent = errors.length === 0 || errors.every((e) => e.type === 'NOT_FOUND')
      return absent
        ? known(null)
        : unknown(errors.map((e) => e.message).join('; '), 'Contents: read')
    }
    const { nameWithOwner, check } = data.repository
    if (check === null && errors.length > 0) {
      return unknown(errors.map((e) => e.message).join('; '), 'Contents: read')
    }
    if (check === null) return known(null)
    const text = wholeText(check)
    return text === null
      ? unknown('it is no text file, or too large for GitHub to give all of it')
      : known({ repository: nameWithOwner, text })
  } catch (error) {
    return unknown(reason(error), 'Contents: read')
  }
}
