import { SCHEMAS } from './schemas.ts'
import type { Survey } from './survey.ts'
import { fileGlobs, folderGlobs, tomlList, tomlText } from './toml-text.ts'

const NAMES: ReadonlyMap<string, string> = new Map([
  ['typescript', 'JavaScript or TypeScript'],
  ['python', 'Python'],
  ['go', 'Go'],
  ['rust', 'Rust'],
  ['java', 'Java or Kotlin'],
  ['dotnet', '.NET'],
  ['ruby', 'Ruby'],
  ['php', 'PHP'],
  ['deno', 'Deno'],
  ['elixir', 'Elixir'],
  ['swift', 'Swift'],
  ['dart', 'Dart'],
])

const summary = ({ languages, deployment }: Survey): string => {
  const kinds = [...languages].map(([kind, count]) => {
    const name = NAMES.get(kind) ?? kind
    return count === 1 ? name : `${name} (${count} projects)`
  })
  const all = [...kinds, ...(deployment ? [`a deployment by ${deployment.kind}`] : [])]
  return all.length === 0
    ? '# Nothing was found here yet that needs standards of its own: run `drift init` again later.'
    : `# Fits what was found here: ${all.join(', ')}.`
}

type Block = string[] | false

const RUNNERS = ['vitest', 'jest', 'pytest']

const tests = ({ tools }: Survey): Block => {
  const found = RUNNERS.filter((id) => tools.has(id))
  if (found.length === 0) return false
  return [
    '[code.coverage_run]',
    `runner = "${found.length === 1 ? found[0] : 'auto'}"`,
    'min_threshold = 0 # percent: raise it to what the tests reach',
    ...elsewhere(found.flatMap((id) => tools.get(id)?.files ?? [])),
  ]
}

/** Files beside check.toml are tracked by themselves; those of packages have to be named. */
const elsewhere = (files: readonly string[]): string[] => {
  const globs = fileGlobs(files.filter((file) => file.includes('/')))
  return globs.length === 0 ? [] : [`dependencies = ${tomlList(globs)}`]
}

const tool =
  (found: Survey) =>
  (id: string): Block => {
    const known = found.tools.get(id)
    if (known === undefined) return false
    const { section, files } = known
    if (id !== 'tsc') return [`[${section}]`, 'enabled = true', ...elsewhere(files)]
    return [
      `[${section}]`,
      'enabled = true',
      ...elsewhere(files),
      ...(found.strict ? ['', `[${section}.require]`, 'strict = true'] : []),
    ]
  }

const hooks = ({ hooks: found }: Survey): Block =>
  found !== null && [
    '[process.hooks]',
    found.husky ? 'require_husky = true' : 'require_husky = false # another tool brings the hooks',
    ...(found.husky && found.names.length > 0 ? [`require_hooks = ${tomlList(found.names)}`] : []),
  ]

const templates = ({ pullRequestTemplate, issueTemplate }: Survey): Block =>
  (pullRequestTemplate || issueTemplate) && [
    '[process.templates]',
    ...(pullRequestTemplate ? ['pull_request = true'] : []),
    ...(issueTemplate ? ['issue = true'] : []),
  ]

const files = ({ documents }: Survey): Block =>
  documents.length > 0 && ['[process.required_files]', `files = ${tomlList(documents)}`]

const watched = ({ otherLinters }: Survey): Block => {
  const globs = fileGlobs(otherLinters)
  return (
    globs.length > 0 && [
      '# Settings of tools that have no section above: what changes in them is told.',
      '[drift]',
      `watch = ${tomlList(globs)}`,
    ]
  )
}

const monorepo = ({ packages }: Survey): Block => {
  const globs = folderGlobs(packages)
  return (
    globs.length > 0 && [
      '# This file speaks for these packages too. Take one out to give it a check.toml of its own.',
      '[monorepo]',
      `exclude = ${tomlList(globs)}`,
    ]
  )
}

const infra = ({ deployment }: Survey): Block =>
  deployment !== null && [
    '# What runs in AWS. Fill in the accounts and stacks, then say true:',
    '# https://github.com/org/drift-toolkit/blob/v1/docs/how-to/aws.md',
    '[infra]',
    'enabled = false',
    `path = ${tomlText(deployment.folder === '' ? '.' : deployment.folder)}`,
    '# stacks = ["App", "App-*"]',
    '# regions = ["eu-west-2"]',
    '',
    '# [infra.accounts]',
    '# dev = "111111111111"',
    '# staging = "222222222222"',
    '# prod = "333333333333"',
  ]

/** What check.toml has to know beside what was found in the repository. */
export interface Around {
  tier: string
  /** Whose repository it is on GitHub, where that is known. */
  owner: string | null
  /** Nothing central scans it. */
  alone: boolean
}

const rulesets = ({ languages }: Survey, { tier, owner }: Around): string[] => {
  const [language = 'typescript'] = languages.keys()
  return [
    '# Rulesets of the organization, where there are any: their name has to end in the tier.',
    '# [extends]',
    `# registry = "github:${owner ?? 'owner'}/standards@v1"`,
    `# rulesets = ["${language}-${tier}"]`,
  ]
}

/**
 * Whether rulesets are extended is the organization's question. A repository that looks at itself would
 * open its first issue about rulesets that nobody has written yet.
 */
const withoutRulesets = ({ alone }: Around): Block =>
  alone && [
    '# No rulesets are extended yet, and that is no news. With [extends], take this out.',
    '[[drift.severity]]',
    'check = "code/tier-ruleset"',
    'severity = "info"',
  ]

/**
 * A check.toml that declares what the repository does already, so that what loosens it is told from
 * the first day, and what a person has to decide as comments.
 */
export const checkToml = (found: Survey, around: Around): string => {
  const one = tool(found)
  const blocks: Block[] = [
    [`#:schema ${SCHEMAS.check}`, summary(found)],
    rulesets(found, around),
    ...['eslint', 'ruff', 'tsc', 'ty', 'knip', 'vulture'].map(one),
    tests(found),
    ...['secrets', 'pnpmaudit', 'pipaudit'].map(one),
    [
      '[process.branches]',
      'protection = true',
      '# required_reviews = 1',
      '# require_status_checks = ["test"]',
    ],
    found.conventional && ['[process.commits]', 'conventional = true'],
    found.workflows.length > 0 && [
      '[process.ci]',
      `required_workflows = ${tomlList(found.workflows)}`,
    ],
    found.codeowners && ['[process.repo]', 'require_codeowners = true'],
    hooks(found),
    found.changesets && ['[process.changesets]', 'validate_format = true'],
    templates(found),
    files(found),
    infra(found),
    monorepo(found),
    watched(found),
    withoutRulesets(around),
  ]
  const lines = blocks.flatMap((block) => (block === false ? [] : [block.join('\n')]))
  return `${lines.join('\n\n')}\n`
}
