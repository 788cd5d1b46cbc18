/** docs/severity.md: what each changed setting and each violation weighs, from the rules themselves. */
import { existsSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { root } from './setup.mjs'
import { table } from './table.mjs'

const index = path.join(root, 'packages/core/src/severity/rules/index.ts')
const infraIndex = path.join(root, 'packages/core/src/severity/infra/index.ts')
const infraStates = path.join(root, 'packages/core/src/severity/infra/states.ts')
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

const WORDS = {
  intro:
    'Found by drift-infra. Only what drift brought counts: what was declared just as open is information. What is strengthened is low: the next deployment takes it back. An environment by the name of dev, development, sandbox or test counts one grade less, but not below low; what is open to everybody stays critical there too.',
  unknown: 'Of what no rule speaks of:',
  deleted: 'Resources that are gone; the first row that fits:',
  orphans:
    'Resources that nobody declared; the first row that fits, or what the rules above find open to everybody. One grade graver where nothing may be left of a project:',
  states: 'What is wrong with an account, a stack or a template as a whole:',
  suppressed: 'What is no drift although AWS tells it; counted in every report:',
}

/** Types as people read them; of many, some. */
const typesOf = (types) => codes(types.map((type) => type.replace(/^AWS::/, '')))

/** `cases` weigh by what the condition finds. */
const casesOf = ({ severity, cases = {} }) =>
  [severity, ...Object.entries(cases).map(([name, weight]) => `${name}: ${weight}`)].join(', ')

/** How differences of cloud resources are graded, as Markdown; '' while there are no rules. */
async function infraSection() {
  if (!existsSync(infraIndex)) return ''
  const { INFRA_RULES, UNKNOWN_PROPERTY, DELETED_RULES, ORPHAN_RULES, SUPPRESSIONS } = await import(
    pathToFileURL(infraIndex).href
  )
  const { STATE_RULES } = await import(pathToFileURL(infraStates).href)
  const byType = ['rule', 'what', 'severity', 'why']
  const rowOf = (rule) => [`\`${rule.id}\``, title(rule), rule.severity, rule.why]
  const rules = INFRA_RULES.map((rule) => [
    `\`${rule.id}\``,
    title(rule),
    typesOf(rule.types),
    codes(rule.paths.map((pointer) => pointer || '/')),
    casesOf(rule),
    rule.why,
  ])
  const suppressed = SUPPRESSIONS.map((rule) => [`\`${rule.id}\``, title(rule), rule.reason])
  return [
    '## What a difference of a cloud resource weighs',
    WORDS.intro,
    table(['rule', 'what', 'types', 'properties', 'severity', 'why'], rules).trimEnd(),
    WORDS.unknown,
    table(byType, UNKNOWN_PROPERTY.map(rowOf)).trimEnd(),
    WORDS.deleted,
    table(byType, DELETED_RULES.map(rowOf)).trimEnd(),
    WORDS.orphans,
    table(byType, ORPHAN_RULES.map(rowOf)).trimEnd(),
    WORDS.states,
    table(byType, STATE_RULES.map(rowOf)).trimEnd(),
    WORDS.suppressed,
    table(['rule', 'what', 'reason'], suppressed).trimEnd(),
  ].join('\n\n')
}

/** The page as Markdown, or undefined while there are no rules. */
export async function severityPage() {
  if (!existsSync(index)) return undefined
  const { RULES } = await import(pathToFileURL(index).href)
  const families = Map.groupBy(RULES, ({ id }) => id.split('/')[0])
  const others = [await processSection(), await infraSection()]
  return `${[
    '# What a change weighs',
    'Generated from the rules in `packages/core/src/severity` (`npm run fix`). The first rule that fits the file and the setting grades a change: weakened, merely changed, or strengthened, which is information only unless said otherwise. `[drift]` in check.toml overrides; a prototype repository counts one grade less.',
    ...[...families].map(([family, rules]) => section(family, rules)),
    ...others.filter((text) => text !== ''),
  ].join('\n\n')}\n`
}
