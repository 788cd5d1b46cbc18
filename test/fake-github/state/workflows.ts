import type { WorkflowState } from '../governance-types.ts'
import { nodeId } from './ids.ts'
import { headOf, type Repository } from './repository.ts'
import { resolvePath } from './resolve.ts'
import type { World } from './world.ts'

export interface Workflow {
  id: number
  nodeId: string
  name: string
  path: string
  state: WorkflowState
}

const FOLDER = '.github/workflows'

/** Workflows of the default branch's files, and those that a test set without a file. */
export function workflowsOf(world: World, repository: Repository): Workflow[] {
  const settings = world.governance.of(repository).workflows
  const paths = new Set([...filesOf(world, repository), ...settings.keys()])
  return [...paths].sort().map((path) => {
    const { state = 'active', name } = settings.get(path) ?? {}
    const id = idOf(repository, path)
    return {
      id,
      nodeId: nodeId('Workflow', repository.id, id),
      name: name ?? writtenName(world, repository, path) ?? path,
      path,
      state,
    }
  })
}

function filesOf(world: World, repository: Repository): string[] {
  if (headOf(repository) === null) return []
  const folder = resolvePath(world, repository, 'HEAD', FOLDER)
  const entries = folder && world.store.tree(folder.oid)?.entries
  return [...(entries?.keys() ?? [])]
    .filter((name) => /\.ya?ml$/.test(name))
    .map((name) => `${FOLDER}/${name}`)
}

/** The `name:` at the top of the file. */
function writtenName(world: World, repository: Repository, path: string): string | undefined {
  const entry = headOf(repository) && resolvePath(world, repository, 'HEAD', path)
  const text = entry ? world.store.blob(entry.oid)?.content.toString('utf8') : undefined
  const found = /^name:[ \t]*(?:"([^"\n]*)"|'([^'\n]*)'|([^#\r\n]*))/m.exec(text ?? '')
  return (found?.[1] ?? found?.[2] ?? found?.[3]?.trim()) || undefined
}

/** The same path of the same repository has the same id, whatever else comes and goes. */
function idOf(repository: Repository, path: string): number {
  let hash = 0
  for (const letter of path) hash = (hash * 31 + (letter.codePointAt(0) ?? 0)) % 100_000
  return repository.id * 100_000 + hash
}
