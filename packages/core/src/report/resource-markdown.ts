import type { CloudResource, Finding } from '../model/index.ts'
import type { Side } from './finding-words.ts'
import { propertyOf, resourceParts, resourceSides } from './resource-words.ts'
import { fence, inlineCode, link, plain } from './text.ts'

/** What a finding about a cloud resource says of it, as Markdown. */

const SHORT = 120
const LONG = 1_500

const where = (resource: CloudResource, setAt: Finding['setAt']): string => {
  const parts = resourceParts(resource).map(({ name, value }) =>
    name === ''
      ? value === resource.environment
        ? plain(value, 60)
        : inlineCode(value, 200)
      : `${name} ${inlineCode(value, 140)}`,
  )
  const page = setAt === undefined ? '' : `; ${link(setAt.name, setAt.url)}`
  return `**Where:** ${parts.join(', ')}${page}`
}

/** Values of some length stand below each other, deep ones as they are. */
const sides = (finding: Finding): string => {
  const found = resourceSides(finding)
  if (found?.kind !== 'state') return ''
  const shown = ({ words, isText }: Side): string => {
    if (words.length <= SHORT) return isText ? plain(words, SHORT) : inlineCode(words, SHORT)
    return isText ? plain(words, LONG) : `\n\n${fence(pretty(words), 'json')}`
  }
  const isShort = found.sides.every(({ words }) => words.length <= SHORT)
  const lines = found.sides.map(
    (one) => `**${one.name.charAt(0).toUpperCase()}${one.name.slice(1)}:** ${shown(one)}`,
  )
  return lines.join(isShort ? '\\\n' : '\n\n')
}

/** JSON as people read it, bounded by lines. */
const pretty = (json: string): string => {
  let text = json
  try {
    text = JSON.stringify(JSON.parse(json), null, 1)
  } catch {
    // A text that is none: it stands as it is.
  }
  const lines = text.slice(0, LONG).split('\n').slice(0, 40)
  return lines.join('\n') + (lines.join('\n').length < text.length ? '\n…' : '')
}

const grading = ({ rule, ruleSource, direction }: Finding): string => {
  const said = [
    rule === undefined
      ? ''
      : `rule ${inlineCode(rule, 80)}${ruleSource === undefined ? '' : ` (${link('source', ruleSource)})`}`,
    direction ?? '',
  ].filter(Boolean)
  return said.length === 0 ? '' : `**Graded by:** ${said.join('; ')}`
}

/** Which property, expected and actual, where it is with a link to its console, what graded it. */
export const resourceMarkdown = (finding: Finding, resource: CloudResource): string => {
  const property = propertyOf(finding)
  return [
    [property === '' ? '' : `**Property:** ${inlineCode(property, 300)}`, sides(finding)]
      .filter(Boolean)
      .join('\\\n'),
    [where(resource, finding.setAt), grading(finding)].filter(Boolean).join('\\\n'),
  ]
    .filter(Boolean)
    .join('\n\n')
}
