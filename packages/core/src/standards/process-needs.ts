import type { RepositoryStandard } from '../model/standard.ts'
import { isBroken } from './parse.ts'
import { gather, HABITS, LASTING, none, type ProcessNeeds } from './process-sections.ts'
import { rootStandard } from './root.ts'
import { sectionOf } from './sections.ts'

export type { ProcessNeeds }

/** Which facts the root check.toml asks for, with everything that it inherits. */
export const processNeeds = (standard: RepositoryStandard): ProcessNeeds => {
  const needs = none()
  const root = rootStandard(standard)
  if (root === undefined || root.unread !== undefined || isBroken(root.problems)) return needs
  const gathered = gather(needs)
  const asks = standard.metadata.status === 'deprecated' ? [LASTING] : [LASTING, HABITS]
  for (const sections of asks) {
    for (const [name, ask] of Object.entries(sections)) {
      const table = sectionOf(root.config, ['process', ...name.split('.')])
      if (table !== null) ask(table, needs, gathered)
    }
  }
  // A path that no line of CODEOWNERS matches is found among all paths.
  if (needs.codeowners) needs.tree = true
  return gathered.done()
}
