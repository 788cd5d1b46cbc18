import { isTable } from '@drift-toolkit/core/settings/entries'
import { parseSettings } from '@drift-toolkit/core/settings/parse'

const CHANGES: ReadonlySet<string> = new Set([
  'pull_request',
  'pull_request_target',
  'merge_group',
  'push',
])

/**
 * Whether a workflow looks at changes: releases, schedules and what others call are not demanded.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#on
 */
export const isJudging = (text: string): boolean => {
  const parsed = parseSettings('workflow.yml', text)
  if (!parsed.ok || !isTable(parsed.value)) return false
  const { on } = parsed.value
  if (typeof on === 'string') return CHANGES.has(on)
  if (Array.isArray(on)) return on.some((name) => typeof name === 'string' && CHANGES.has(name))
  if (!isTable(on)) return false
  return Object.entries(on).some(([name, filter]) => {
    if (!CHANGES.has(name)) return false
    // A push of tags alone is a release.
    const tagsAlone = isTable(filter) && 'tags' in filter && !('branches' in filter)
    return name !== 'push' || !tagsAlone
  })
}
