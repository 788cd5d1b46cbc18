/** docs/checks.md: what every check asks, from the checks' own metadata, and what none of them asks. */
import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { root } from './setup.mjs'
import { table } from './table.mjs'

const sources = path.join(root, 'packages/core/src')

/** Every check of every domain, in the order of the lists in checks/<domain>/index.ts. */
async function allChecks() {
  const folders = readdirSync(path.join(sources, 'checks')).sort()
  const lists = await Promise.all(
    folders
      .map((domain) => [domain, path.join(sources, 'checks', domain, 'index.ts')])
      .filter(([, index]) => existsSync(index))
      .map(async ([domain, index]) => {
        const exported = await import(pathToFileURL(index).href)
        const list = exported[`${domain}Checks`]
        if (!Array.isArray(list)) throw new Error(`${index} exports no list named ${domain}Checks`)
        return list
      }),
  )
  return lists.flat()
}

/** Settings that the schema knows and no check judges, with the reason: `[setting, reason]`. */
async function notJudged() {
  const file = path.join(sources, 'checks/process/not-judged.ts')
  if (!existsSync(file)) return []
  const { NOT_JUDGED } = await import(pathToFileURL(file).href)
  return NOT_JUDGED.map(({ setting, reason }) => [`\`${setting}\``, reason])
}

const permissions = (check) => {
  if (check.permissions.length === 0) return 'Needs no permission beyond a clone.'
  return `Needs ${check.permissions.map((name) => `\`${name}\``).join(', ')}.`
}

/** What a check cannot see without its permissions: everything, where it says nothing else. */
const blindSpot = ({ blind, permissions: { length } }) => {
  if (blind) return `*Blind spot:* ${blind}`
  return length > 0 && `*Blind spot:* Without ${length === 1 ? 'it' : 'them'}, everything.`
}

const DEPRECATED = 'Asked of deprecated repositories too.'

const section = (check) =>
  [
    `## \`${check.id}\``,
    `**${check.title}**`,
    check.why,
    `*To put it right:* ${check.fix}`,
    [
      `Severity: ${check.severity} at most, before rules and overrides.`,
      permissions(check),
      blindSpot(check),
      check.whenDeprecated && DEPRECATED,
    ]
      .filter(Boolean)
      .join(' '),
  ].join('\n\n')

const unjudged = (rows) => [
  '## What of `[process.*]` is not judged',
  'These settings are accepted, and a change of them is told by drift-code like any other. drift-process says nothing of them:',
  table(['setting', 'why not'], rows).trimEnd(),
]

/** The page as Markdown, or undefined while there is no check to tell of. */
export async function checksPage() {
  const checks = await allChecks()
  if (checks.length === 0) return undefined
  const left = await notJudged()
  const anchor = (id) => id.replaceAll('/', '')
  const rows = checks.map(({ id, title, severity }) => [
    `[\`${id}\`](#${anchor(id)})`,
    title,
    severity,
  ])
  return `${[
    '# Checks',
    'Generated from the checks themselves (`npm run fix`); `drift checks list` and `drift checks explain <id>` say the same.',
    table(['check', 'asks', 'severity'], rows).trimEnd(),
    ...checks.map(section),
    ...(left.length > 0 ? unjudged(left) : []),
  ].join('\n\n')}\n`
}
