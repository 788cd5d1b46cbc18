import { DELETED_RULES } from './deleted.ts'
import { ORPHAN_RULES } from './orphans.ts'
import { INFRA_RULES } from './rules/index.ts'
import { STATE_RULES } from './states.ts'

const SOURCES: ReadonlyMap<string, string> = new Map(
  [...INFRA_RULES, ...DELETED_RULES, ...ORPHAN_RULES, ...STATE_RULES].map(({ id, source }) => [
    id,
    source,
  ]),
)

/** What a rule of cloud resources rests on: URL of a control or of documentation; none for own ids. */
export const ruleSource = (id: string): string | undefined => SOURCES.get(id)
