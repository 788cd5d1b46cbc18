/** The overview of all actions in README.md, from their action.yml. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'yaml'
import { root } from './setup.mjs'
import { table } from './table.mjs'

const code = (text) => `\`${text}\``

/** Those that scan one domain; what all of them take is told once. */
const DOMAINS = ['code', 'process', 'infra', 'audit']

const reads = (name) => parse(readFileSync(path.join(root, 'actions', name, 'action.yml'), 'utf8'))

/** Inputs or outputs of the first that all have. */
const shared = (actions, part) =>
  Object.entries(actions[0][part]).filter(([name]) =>
    actions.every((action) => Object.hasOwn(action[part], name)),
  )

const rowsOf = (entries, isInput) =>
  entries.map(([name, { default: value, description }]) => [
    code(name),
    ...(isInput ? [value === '' || value === undefined ? '' : code(value)] : []),
    description.trim(),
  ])

const folded = (summary, text) =>
  `<details><summary>${summary}</summary>\n\n${text.trimEnd()}\n\n</details>`

/** Markdown: each action with its own inputs; folded, the inputs and outputs of all. */
export function actionsTable() {
  const all = readdirSync(path.join(root, 'actions'))
    .filter((name) => existsSync(path.join(root, 'actions', name, 'action.yml')))
    .sort((a, b) => DOMAINS.indexOf(a) - DOMAINS.indexOf(b) || a.localeCompare(b))
    .sort((a, b) => Number(!DOMAINS.includes(a)) - Number(!DOMAINS.includes(b)))
  const domains = DOMAINS.map(reads)
  const inputs = shared(domains, 'inputs')
  const outputs = shared(domains, 'outputs')
  const common = new Set(inputs.map(([name]) => name))
  const ofDomains = new Set(domains.flatMap((action) => Object.keys(action.inputs)))
  const rows = all.map((name) => {
    const action = reads(name)
    const ownInputs = Object.keys(action.inputs ?? {}).filter(
      (input) => !common.has(input) && (DOMAINS.includes(name) || !ofDomains.has(input)),
    )
    const borrows = !DOMAINS.includes(name) && Object.keys(action.inputs ?? {}).length > 30
    return [
      `[${name === 'all' ? 'org/drift-toolkit' : `actions/${name}`}](actions/${name}/README.md)`,
      action.description.trim(),
      [...ownInputs.map(code), ...(borrows ? ['those of the domains'] : [])].join(', '),
    ]
  })
  return [
    table(['action', 'what it does', 'inputs of its own'], rows).trimEnd(),
    folded(
      `Inputs of every action that scans (${inputs.length})`,
      table(['input', 'default', 'meaning'], rowsOf(inputs, true)),
    ),
    folded(
      `Outputs of every action that scans (${outputs.length})`,
      table(['output', 'meaning'], rowsOf(outputs, false)),
    ),
  ].join('\n\n')
}
