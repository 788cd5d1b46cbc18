import type { Json } from '../model/finding.ts'
import type { Table } from '../model/standard.ts'
import { expand } from './braces.ts'
import { isTable, textsOf } from './sections.ts'
import { TOOLS } from './tools.ts'

/** What the effective `[process]` of a repository asks to be observed. Nothing else is read. */
export interface ProcessNeeds {
  /** How the default branch is protected, and the rulesets that reach the repository. */
  protection: boolean
  /** The rules of the rulesets for tags. */
  tagRules: boolean
  /** The rules of all rulesets for branches: another branch than the default one is protected. */
  branchRules: boolean
  /** Who may bypass the rulesets. */
  bypassActors: boolean
  labels: boolean
  /** Open issues with their labels. */
  issues: boolean
  codeowners: boolean
  /** The names of all branches. */
  branches: boolean
  /** Which checks reported lately, where the protection requires any. */
  runs: boolean
  /** Workflows, by name or file, that must not be disabled. */
  workflows: string[]
  /** Folders whose entries are wanted, '' for the root; `texts`: what their files say, too. */
  folders: { path: string; texts: boolean }[]
  /** Files whose content is wanted where they are there; their folders are among `folders`. */
  files: string[]
  /** The list of all files, for what no folder can tell. */
  tree: boolean
  /** A folder below which documents are read; needs the list of all files. null: none. */
  documents: string | null
  /** Commits that reached the default branch. */
  commits: boolean
  /** The pull requests that brought them; null: not asked for. */
  pullRequests: { reviews: boolean; checks: boolean; files: boolean } | null
  /** GitHub's own record of bypassed rules. */
  ruleSuites: boolean
}

/** Keys of `[process.branches]` that are about names; all others are about protection. */
const ABOUT_NAMES = new Set(['enabled', 'pattern', 'exclude', 'require_issue', 'issue_pattern'])

const WORKFLOWS = '.github/workflows'

/** Where GitHub looks for templates, in the spellings that people use. */
const TEMPLATE_FOLDERS = [
  '',
  '.github',
  'docs',
  '.github/ISSUE_TEMPLATE',
  '.github/issue_template',
  ...['', '.github/', 'docs/'].flatMap((place) => [
    `${place}PULL_REQUEST_TEMPLATE`,
    `${place}pull_request_template`,
  ]),
]

/** Where test runners keep a coverage threshold, in files with fixed names. */
const COVERAGE_FILES = [
  ...TOOLS.filter(({ runners }) => runners !== undefined).flatMap(({ files }) => files),
  'package.json',
  ...['.nycrc', '.nycrc.json', '.nycrc.yml', '.nycrc.yaml'],
  ...['nyc.config.js', 'nyc.config.cjs', 'nyc.config.mjs'],
  ...['.c8rc', '.c8rc.json', '.coveragerc'],
]

/** Keys of `[process.docs]` that are about what documents say. */
const DOCUMENT_TEXTS = ['max_file_lines', 'max_total_kb', 'types']

const MAGIC = /[*?[\\]/

/** The folder that answers a glob; null where only the list of all files does. */
const folderFor = (pattern: string): string | null => {
  const plain = pattern.replace(/^(?:\.\/)+/, '').replace(/\/$/, '')
  const folder = plain.slice(0, Math.max(plain.lastIndexOf('/'), 0))
  return MAGIC.test(folder) || plain.endsWith('**') ? null : folder
}

/** Where globs name more folders, the list of all files is the shorter question. */
const MAX_FOLDERS = 30

const isText = (value: Json | undefined): boolean => typeof value === 'string' && value !== ''

export const none = (): ProcessNeeds => ({
  protection: false,
  tagRules: false,
  branchRules: false,
  bypassActors: false,
  labels: false,
  issues: false,
  codeowners: false,
  branches: false,
  runs: false,
  workflows: [],
  folders: [],
  files: [],
  tree: false,
  documents: null,
  commits: false,
  pullRequests: null,
  ruleSuites: false,
})

type PullRequests = NonNullable<ProcessNeeds['pullRequests']>

const NO_PARTS: PullRequests = { reviews: false, checks: false, files: false }

/** What one section asks for, added to what was asked for so far. */
export const gather = (needs: ProcessNeeds) => {
  const folders = new Map<string, boolean>()
  const files = new Set<string>()
  return {
    folder(path: string, texts = false) {
      folders.set(path, texts || folders.get(path) === true)
    },
    /** Files in the root; its list tells which of them are there. */
    rootFiles(names: readonly string[]) {
      for (const name of names) files.add(name)
      if (!folders.has('')) folders.set('', false)
    },
    pullRequests(parts: Partial<PullRequests>) {
      needs.commits = true
      const before = needs.pullRequests ?? NO_PARTS
      needs.pullRequests = {
        reviews: before.reviews || parts.reviews === true,
        checks: before.checks || parts.checks === true,
        files: before.files || parts.files === true,
      }
    },
    done(): ProcessNeeds {
      needs.folders = [...folders].map(([path, texts]) => ({ path, texts }))
      needs.files = [...files]
      return needs
    },
  }
}

type Gather = ReturnType<typeof gather>
type Asks = (table: Table, needs: ProcessNeeds, gathered: Gather) => void

/** A glob is answered by its folder, or by the list of all files. */
const globs = (table: Table, needs: ProcessNeeds, gathered: Gather): void => {
  const patterns = textsOf(table.files).flatMap((glob) => expand(glob) ?? [])
  const folders = new Set(patterns.map(folderFor))
  if (folders.has(null) || folders.size > MAX_FOLDERS) needs.tree = true
  if (folders.size > MAX_FOLDERS) return
  for (const folder of folders) if (folder !== null) gathered.folder(folder)
}

/** Branches that are there, and those that pull requests came from. */
const names = (needs: ProcessNeeds, gathered: Gather): void => {
  needs.branches = true
  gathered.pullRequests({})
}

/** What still matters where a repository is deprecated. */
export const LASTING: Record<string, Asks> = {
  branches(table, needs, gathered) {
    const asked = Object.keys(table).filter((key) => !ABOUT_NAMES.has(key))
    if (asked.length === 0) return
    needs.protection = true
    needs.ruleSuites = true
    needs.runs = true
    if (table.enforce_admins === true || Array.isArray(table.bypass_actors)) {
      needs.bypassActors = true
    }
    if (isText(table.branch)) needs.branchRules = true
    gathered.pullRequests({ reviews: true, checks: true })
  },
  'repo.tag_protection'(_, needs) {
    needs.tagRules = true
  },
  forbidden_files: globs,
}

export const HABITS: Record<string, Asks> = {
  branches(table, needs, gathered) {
    if (isText(table.pattern) || table.require_issue === true) names(needs, gathered)
  },
  commits(_, needs) {
    needs.commits = true
  },
  ci(table, needs, gathered) {
    gathered.folder(WORKFLOWS, true)
    const contents = [table.jobs, table.actions, table.commands].filter(isTable)
    needs.workflows = [
      ...new Set([
        ...textsOf(table.required_workflows),
        ...contents.flatMap((one) => Object.keys(one)),
      ]),
    ]
    // Whether its jobs hold anything up, the protection tells.
    if (needs.workflows.length > 0) needs.protection = true
  },
  repo(table, needs) {
    if (table.require_codeowners === true) needs.codeowners = true
  },
  hooks(_, __, gathered) {
    gathered.folder('.husky', true)
  },
  changesets(_, __, gathered) {
    gathered.folder('.changeset', true)
    gathered.pullRequests({ files: true })
  },
  pr(table, _, gathered) {
    gathered.pullRequests({ files: textsOf(table.exclude).length > 0 })
  },
  tickets(table, needs, gathered) {
    if (table.require_in_commits !== false) needs.commits = true
    if (table.require_in_branch === true) names(needs, gathered)
  },
  coverage(table, _, gathered) {
    // A workflow may leave the threshold to them.
    gathered.rootFiles(COVERAGE_FILES)
    if (table.enforce_in === 'ci' || table.enforce_in === 'both') gathered.folder(WORKFLOWS, true)
  },
  codeowners(_, needs) {
    needs.codeowners = true
  },
  docs(table, needs) {
    needs.tree = true
    if (!DOCUMENT_TEXTS.some((key) => Object.hasOwn(table, key))) return
    const path = typeof table.path === 'string' ? table.path : 'docs/'
    needs.documents = path
      .replace(/^(?:\.\/+)+/, '')
      .replace(/\/+$/, '')
      .replace(/^\.$/, '')
  },
  labels(_, needs) {
    needs.labels = true
  },
  issues(_, needs) {
    needs.issues = true
  },
  templates(_, __, gathered) {
    for (const folder of TEMPLATE_FOLDERS) gathered.folder(folder)
  },
  required_files: globs,
}
