import { readDeclarations } from '../collect/github/declarations.ts'
import { type InventoryRepository, readInventory } from '../collect/github/inventory.ts'
import { githubSource } from '../collect/github/source.ts'
import type { AuditData, AuditRepository } from '../model/index.ts'
import { select } from '../scope/select.ts'
import { rootStandard } from '../standards/index.ts'
import type { GitHub } from '../transport/types.ts'
import { declaredStandard } from './declared.ts'
import type { LookContext } from './domain.ts'

const NOTHING = { takesPart: false, tier: null, status: null, team: null, standard: null }

const plain = ({ name, url, visibility, defaultBranch }: InventoryRepository) => ({
  name,
  url,
  visibility,
  defaultBranch,
})

/**
 * The organization's repositories as audits see them: what each is, and what it declares with all it
 * inherits. One whose declarations cannot be read fails the whole list: half a list would let an
 * audit pass that saw half of what it asks about.
 * @returns [] where no organization is scanned
 * @throws GitHubError, Error naming the repository that could not be read
 */
export const readAuditRepositories = async (
  context: LookContext,
  github: GitHub | null,
): Promise<AuditRepository[]> => {
  const { target, since } = context.options
  if (target.kind !== 'organization' || !github) return []
  const { repositories, errors } = await readInventory(github, target.login)
  const [error] = errors
  if (error) throw new Error(`${error.where}: ${error.reason}`)
  const wanted = select(repositories, {
    repositories: target.repositories,
    shard: null,
    lastScanned: () => '',
  })
  const archived = repositories.filter((repository) => repository.archived)
  const ids = wanted.chosen.map(({ id }) => id)
  const declarations = await readDeclarations(github, ids, since)
  const active = await Promise.all(
    wanted.chosen.map(async (repository): Promise<AuditRepository> => {
      const found = declarations.get(repository.id)
      if (!found?.known) {
        throw new Error(`${repository.name}: ${found?.reason ?? 'GitHub gave no answer about it'}`)
      }
      const { metadata, check } = found.value
      if (metadata.length === 0 && check === null) {
        return { ...plain(repository), archived: false, ...NOTHING }
      }
      const { head, name } = repository
      const files = [...metadata, ...(check ? [check] : [])]
      const source = githubSource(github, name)
      const { metadata: said, standards } = await declaredStandard(
        files,
        name,
        source,
        head,
        context,
      )
      const root = rootStandard({ standards })
      return {
        ...plain(repository),
        archived: false,
        takesPart: said.file !== null && root !== undefined,
        tier: said.file === null ? null : said.tier,
        status: said.file === null ? null : said.status,
        team: said.team ?? null,
        standard: (root?.config ?? null) as AuditData,
      }
    }),
  )
  return [
    ...active,
    ...archived.map((repository) => ({ ...plain(repository), archived: true, ...NOTHING })),
  ].toSorted((a, b) => a.name.localeCompare(b.name, 'en'))
}
