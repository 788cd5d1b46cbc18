import { known } from '@drift-toolkit/core/model/known'
import type { RepositoryStandard } from '@drift-toolkit/core/model/standard'
import { settingAt } from '@drift-toolkit/core/settings/lookup'
import { parseSettings } from '@drift-toolkit/core/settings/parse'
import { SKIPPED_DIRECTORIES } from '@drift-toolkit/core/standards/manifests'
import { detectProjects } from '@drift-toolkit/core/standards/projects'
import { type Deployment, deploymentOf } from './deployment.ts'
import { type ToolFound, toolsFound } from './tools-found.ts'
import { isJudging } from './triggers.ts'

/** What a clone holds, as far as it matters here. */
export interface Contents {
  /** Every file that git does not ignore. */
  paths: readonly string[]
  /** Files that are looked into. */
  texts: ReadonlyMap<string, string>
  /** Files that hold a CloudFormation template. */
  templates: readonly string[]
}

/** What was found in a repository that check.toml can speak of. */
export interface Survey {
  /** Kinds of its projects, and in how many folders each: `typescript` → 3. */
  languages: Map<string, number>
  /** Folders of projects below the root that have no check.toml of their own. */
  packages: string[]
  tools: Map<string, ToolFound>
  /** tsconfig.json of the root says `strict`. */
  strict: boolean
  /** Settings of linters that check.toml has no section for. */
  otherLinters: string[]
  /** Workflows that look at a change, as file names. */
  workflows: string[]
  codeowners: boolean
  /** Who owns everything, where that is a team. */
  team: string | null
  /** git hooks: by husky with their names, by another tool, or none. */
  hooks: { husky: true; names: string[] } | { husky: false } | null
  conventional: boolean
  changesets: boolean
  pullRequestTemplate: boolean
  issueTemplate: boolean
  /** Files that most repositories have, and this one has. */
  documents: string[]
  deployment: Deployment | null
}

const OWNERS = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS']
const HOOKS =
  /^\.husky\/((?:pre-(?:commit|push|rebase|merge-commit)|commit-msg|prepare-commit-msg|post-(?:commit|merge|checkout|rewrite)))$/
const OTHER_HOOKS = /^(?:\.pre-commit-config\.ya?ml|\.?lefthook\.(?:ya?ml|toml|json))$/
const CONVENTIONAL =
  /^(?:commitlint\.config\.\w+|\.commitlintrc(?:\.\w+)?|\.czrc|\.cz\.\w+|\.releaserc(?:\.\w+)?|release\.config\.\w+|release-please-config\.json)$/
/** In whatever folder: a package has its own. How code is formatted is nobody's standard. */
const LINTERS =
  /^(?:\.golangci\.(?:ya?ml|toml|json)|biome\.jsonc?|\.?oxlintrc\.json|\.?clippy\.toml|deny\.toml|\.?mypy\.ini|\.flake8|\.pylintrc|\.rubocop\.yml|phpstan\.neon(?:\.dist)?|\.credo\.exs|analysis_options\.yaml|\.swiftlint\.yml|checkstyle\.xml|detekt\.ya?ml)$/
const DOCUMENTS =
  /^(?:README\.(?:md|rst|adoc|txt)|LICEN[CS]E(?:\.\w+)?|(?:\.github\/)?SECURITY\.md)$/
const PULL_REQUESTS = /^(?:\.github\/|docs\/)?pull_request_template(?:\.md|\.txt|\/.+)$/i
const ISSUES = /^(?:\.github\/|docs\/)?issue_template(?:\.md|\.txt|\/.+)$/i
const WORKFLOW = /^\.github\/workflows\/([^/]+\.ya?ml)$/

const isOwn = (path: string): boolean =>
  !path
    .split('/')
    .slice(0, -1)
    .some((part) => part.startsWith('.') || SKIPPED_DIRECTORIES.has(part))

/** The team that owns everything: the last line for `*` of CODEOWNERS counts. */
const teamOf = (text: string | undefined): string | null => {
  const lines = (text ?? '').split(/\r?\n/).filter((line) => /^\*\s/.test(line))
  return /\s@[\w.-]+\/([A-Za-z0-9][\w.-]*)/.exec(lines.at(-1) ?? '')?.[1] ?? null
}

const hooksOf = (paths: readonly string[]): Survey['hooks'] => {
  if (paths.some((path) => path.startsWith('.husky/'))) {
    return { husky: true, names: paths.flatMap((path) => HOOKS.exec(path)?.[1] ?? []).sort() }
  }
  return paths.some((path) => OTHER_HOOKS.test(path)) ? { husky: false } : null
}

const isStrict = (text: string | undefined): boolean => {
  const parsed = text === undefined ? undefined : parseSettings('tsconfig.json', text)
  return parsed?.ok === true && settingAt(parsed.value, 'compilerOptions.strict') === true
}

const counted = (kinds: readonly string[]): Map<string, number> => {
  const counts = new Map<string, number>()
  for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  return counts
}

const NOTHING_DECLARED: RepositoryStandard = {
  metadata: { file: 'repo-metadata.yaml', tier: 'internal', status: 'active' },
  standards: [],
  problems: [],
}

/**
 * What there is to declare in a repository: projects, tools, workflows, owners, hooks, what is deployed.
 * @param own files that `init` writes itself, so that a second look finds what the first one found
 */
export const survey = (
  { paths, texts, templates }: Contents,
  own: ReadonlySet<string> = new Set(),
): Survey => {
  const packageJson = new Map([...texts].filter(([path]) => path.endsWith('package.json')))
  const detected = detectProjects(known(paths), NOTHING_DECLARED, packageJson)
  const projects = detected.known ? detected.value : []
  const pyprojects = new Map([...texts].filter(([path]) => path.endsWith('pyproject.toml')))
  const workflows = [...texts].flatMap(([path, text]) => {
    const name = own.has(path) ? undefined : WORKFLOW.exec(path)?.[1]
    return name === undefined ? [] : [{ name, text }]
  })
  const owners = OWNERS.find((path) => paths.includes(path))
  return {
    languages: counted(projects.map(({ type }) => type)),
    packages: projects
      .filter(({ dir, hasStandard }) => dir !== '' && !hasStandard)
      .map((p) => p.dir),
    tools: toolsFound(
      paths.filter(isOwn),
      new Map([...pyprojects].filter(([path]) => isOwn(path))),
      workflows.map(({ text }) => text),
    ),
    strict: isStrict(texts.get('tsconfig.json')),
    otherLinters: paths
      .filter((path) => isOwn(path) && LINTERS.test(path.slice(path.lastIndexOf('/') + 1)))
      .sort(),
    workflows: workflows.flatMap(({ name, text }) => (isJudging(text) ? [name] : [])).sort(),
    codeowners: owners !== undefined,
    team: teamOf(texts.get(owners ?? '')),
    hooks: hooksOf(paths),
    conventional: paths.some((path) => CONVENTIONAL.test(path)),
    changesets: paths.includes('.changeset/config.json'),
    pullRequestTemplate: paths.some((path) => PULL_REQUESTS.test(path)),
    issueTemplate: paths.some((path) => ISSUES.test(path)),
    documents: paths.filter((path) => DOCUMENTS.test(path)).sort(),
    deployment: deploymentOf(paths, templates),
  }
}
