import type { Report, ScanError } from '../model/index.ts'

/** What was in the way in several places, once. */
export interface ErrorGroup extends Omit<ScanError, 'where'> {
  /** In the order in which it happened; at least one. */
  where: string[]
}

/** Errors by what they say: a spent hour says the same of thousands of repositories. */
export const errorGroups = ({ errors }: Pick<Report, 'errors'>): ErrorGroup[] => {
  const groups = new Map<string, ErrorGroup>()
  for (const { where, ...said } of errors) {
    const key = JSON.stringify([said.reason, said.permission])
    const group = groups.get(key)
    if (group === undefined) groups.set(key, { ...said, where: [where] })
    else group.where.push(where)
  }
  return [...groups.values()]
}
