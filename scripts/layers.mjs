/**
 * Judges every import of the sources by the rules of layers.config.mjs.
 *
 * `node scripts/layers.mjs [root]` prints one line for each forbidden import and exits 1 if there
 * is one. `root` is a tree laid out like this repository; the tests give it small ones.
 */
import { existsSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { cruise } from 'dependency-cruiser'
import rules from './layers.config.mjs'

const here = path.dirname(path.dirname(fileURLToPath(import.meta.url)))
const root = path.resolve(process.argv[2] ?? here)
const sources = ['packages', 'actions', 'test', 'scripts'].filter((name) =>
  existsSync(path.join(root, name)),
)
if (sources.length === 0) throw new Error(`${root} has no sources to judge`)

const { forbidden, options } = rules
const { output } = await cruise(
  sources,
  { ...options, baseDir: root, validate: true, ruleSet: { forbidden } },
  options.enhancedResolveOptions,
)
const comments = new Map(forbidden.map((rule) => [rule.name, rule.comment]))
for (const { rule, from, to, cycle } of output.summary.violations) {
  const way = cycle
    ? [from, ...cycle.map((step) => step.name ?? step)].join(' → ')
    : `${from} → ${to}`
  console.log(`${way}\n    ${[rule.name, comments.get(rule.name)].filter(Boolean).join(': ')}`)
}
// Without a parser for TypeScript the tool passes over those files, and everything looks fine.
if (!output.modules.some(({ source }) => source.endsWith('.ts'))) {
  throw new Error('No TypeScript file was read, so nothing was judged')
}
process.exitCode = output.summary.violations.length > 0 ? 1 : 0
