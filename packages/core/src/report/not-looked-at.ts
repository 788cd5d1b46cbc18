import type { Report } from '../model/index.ts'
import { listSection } from './fit.ts'
import { leftOutGroups, skippedReasons } from './looked.ts'
import { fence, inlineCode, plain } from './text.ts'

const namesOf = (names: readonly string[]): string => {
  const shown = names.slice(0, 10).map((name) => inlineCode(name, 140))
  return names.length > shown.length
    ? `${shown.join(', ')}, and ${(names.length - shown.length).toLocaleString('en-US')} more`
    : shown.join(', ')
}

/** What was not looked at, with what to do: repositories left out, then checks with nothing to judge. */
export const notLookedAtList = ({ repositories }: Report, room: number): string => {
  const groups = leftOutGroups(repositories)
  const skipped = new Map<string, { message: string; checks: string[]; names: string[] }>()
  for (const { name, results } of repositories)
    for (const { message, checks } of skippedReasons(results, repositories.length === 1)) {
      const key = JSON.stringify([message, checks])
      const group = skipped.get(key) ?? { message, checks, names: [] }
      group.names.push(name)
      skipped.set(key, group)
    }
  const lines = [
    ...groups.map(
      ({ left: { reason, whatToDo }, names }) =>
        `- ${namesOf(names)}: ${plain(`${reason}. ${whatToDo}`, 500)}`,
    ),
    ...[...skipped.values()].map(
      ({ message, checks, names }) =>
        `- ${namesOf(names)}, ${namesOf(checks)}: ${plain(message, 500)}`,
    ),
  ]
  const [first] = groups
  // The lines to add are for who reads about one repository, and takes no part yet.
  const add = repositories.length === 1 && first ? Object.entries(first.left.add) : []
  const blocks = add.map(
    ([file, text]) =>
      `${inlineCode(file)}:\n\n${fence(text, file.endsWith('.toml') ? 'toml' : 'yaml')}`,
  )
  return [listSection('Not looked at', lines, room), ...blocks].filter(Boolean).join('\n\n')
}
