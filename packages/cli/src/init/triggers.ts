import { ownReach } from '@drift-toolkit/core/checks/process/ci/triggers'
import type { Json } from '@drift-toolkit/core/model/finding'
import { isTable, type Table } from '@drift-toolkit/core/settings/entries'
import { parseSettings } from '@drift-toolkit/core/settings/parse'

/** What is added to a pull request is looked at again only where the types are not said, or say so. */
const seesPushes = (filter: Json | undefined): boolean => {
  const types = isTable(filter) ? filter.types : undefined
  return types === undefined || [types].flat().includes('synchronize')
}

/** Less what answers to a pull request and does not look at the change: labels, greetings. */
const judgingEvents = (on: Table): Table =>
  Object.fromEntries(
    Object.entries(on).filter(
      ([event, filter]) =>
        event !== 'pull_request_target' && (event !== 'pull_request' || seesPushes(filter)),
    ),
  )

const eventsOf = (on: Json | undefined): Table | null => {
  if (isTable(on)) return on
  const names = [on].flat().filter((name) => typeof name === 'string')
  return names.length === 0 ? null : Object.fromEntries(names.map((name) => [name, null]))
}

/**
 * Whether a workflow looks at every change before it is merged. Deployments, releases, schedules, what
 * others call and what runs for some files alone are not demanded: nobody can have them hold up a merge.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#on
 */
export const isJudging = (text: string): boolean => {
  const parsed = parseSettings('workflow.yml', text)
  const on = parsed.ok && isTable(parsed.value) ? eventsOf(parsed.value.on) : null
  if (on === null) return false
  const { runs, narrowed } = ownReach({ value: { on: judgingEvents(on) } }, null)
  return runs && narrowed.length === 0
}
