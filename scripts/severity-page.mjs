/** docs/severity.md: what each changed setting and each violation weighs, from the rules themselves. */
import { existsSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { root } from './setup.mjs'
import { table } from './table.mjs'

const index = path.join(root, 'packages/core/src/severity/rules/index.ts')
const processIndex = path.join(root, 'packages/core/src/severity/process/index.ts')

/** Globs and paths as code; a list of many is cut, since the page is for reading. */
function codes(values) {
  const shown = values.slice(0, 4).map((value) => `\`${value}\``)
  return [...shown, ...(values.length > 4 ? ['…'] : [])].join(', ')
}

const weights = ({ weakened, graver, milder }) =>
  [
    weakened,
    graver && graver !== weakened ? `at worst ${graver}` : '',
    milder && milder !== weakened ? `at best ${milder}` : '',
  ]
    .filter(Boolean)
    .join(', ')

const title = ({ title, source }) => (source ? `[${title}](${source})` : title)

function section(family, rules) {
  const rows = rules.map((rule) => [
    `\`${rule.id}\``,
    title(rule),
    codes(rule.setting),
    weights(rule),
    rule.changed ?? 'low',
    rule.why,
  ])
  const files = [...new Set(rules.flatMap((rule) => rule.files))]
  const head = ['rule', 'what', 'setting', 'weakened', 'changed', 'why']
  return `## ${family}\n\nIn ${codes(files)}.\n\n${table(head, rows).trimEnd()}`
}

/** How violations of `[process.*]` are graded, as Markdown; '' while there are no rules. */
async function processSection() {
  if (!existsSync(processIndex)) return ''
  const { PROCESS_RULES } = await import(pathToFileURL(processIndex).href)
  if (PROCESS_RULES.length === 0) return ''
  const rows = PROCESS_RULES.map((rule) => [`\`${rule.id}\``, title(rule), rule.severity, rule.why])
  return [
    '## What a violation of `[process.*]` weighs',
    'Found by drift-process, whether or not anything changed; described in [process.md](process.md).',
    table(['rule', 'what', 'severity', 'why'], rows).trimEnd(),
  ].join('\n\n')
}

/** The page as Markdown, or undefined while there are no rules. */
export async function severityPage() {
  if (!existsSync(index)) return undefined
  const { RULES } = await import(pathToFileURL(index).href)
  const families = Map.groupBy(RULES, ({ id }) => id.split('/')[0])
  const violations = await processSection()
  return `${[
    '# What a change weighs',
    'Generated from the rules in `packages/core/src/severity` (`npm run fix`). The first rule that fits the file and the setting grades a change: weakened, merely changed, or strengthened, which is information only unless said otherwise. `[drift]` in check.toml overrides; a prototype repository counts one grade less.',
    ...[...families].map(([family, rules]) => section(family, rules)),
    ...(violations === '' ? [] : [violations]),
  ].join('\n\n')}\n`
}
