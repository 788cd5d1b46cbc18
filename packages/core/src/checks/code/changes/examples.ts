import type { CodeFacts, Content, FileChange, TrackedKind } from '../../../model/facts.ts'
import type { CommitInfo, Finding, Result } from '../../../model/finding.ts'
import { fingerprint } from '../../../model/fingerprint.ts'
import { known } from '../../../model/known.ts'
import type { Standard, Tier } from '../../../model/standard.ts'
import type { Input, OpenFinding } from './context.ts'

/** Literals to write examples with: a repository in which files changed. */

export const text = (body: string): Content => ({
  kind: 'text',
  oid: fingerprint('blob', body),
  text: body,
})

export const commit: CommitInfo = {
  oid: '3f786850e387550fdab836ed7e6dc881de23001b',
  subject: 'Loosen things',
  author: 'Ann',
  login: 'ann',
  time: '2026-11-20T09:00:00Z',
  url: 'https://github.com/acme/api/commit/3f78685',
  pullRequest: { number: 7 },
}

const kindOf = (path: string): TrackedKind => {
  if (path.startsWith('.github/')) return 'workflow'
  return /(?:check\.toml|repo-metadata\.ya?ml)$/.test(path) ? 'declaration' : 'dependency'
}

/** A file that changed from one text to another; null: it was, or is, not there. */
export const changed = (
  path: string,
  before: string | Content | null,
  after: string | Content | null,
  more: Partial<FileChange> = {},
): FileChange => {
  const side = (content: string | Content | null): Content | null =>
    typeof content === 'string' ? text(content) : content
  const status = before === null ? 'added' : after === null ? 'deleted' : 'modified'
  return {
    path,
    status: more.previousPath === undefined ? status : 'renamed',
    kind: kindOf(path),
    tools: [],
    before: side(before),
    after: side(after),
    commits: known([commit]),
    ...more,
  }
}

export interface Scene {
  changes?: FileChange[] | CodeFacts['changes']
  open?: OpenFinding[]
  tier?: Tier
  previous?: CodeFacts['previous']
  standards?: Partial<Standard>[]
  visibility?: CodeFacts['repository']['visibility']
}

const standard = (some: Partial<Standard>): Standard => ({
  dir: '',
  file: 'check.toml',
  config: {},
  local: {},
  origins: {},
  extends: null,
  inheritance: known(true),
  problems: [],
  ...some,
})

export const input = ({ changes = [], open = [], tier = 'production', ...more }: Scene): Input => ({
  standard: {
    metadata: { file: 'repo-metadata.yaml', tier, status: 'active' },
    standards: (more.standards ?? [{}]).map(standard),
    problems: [],
  },
  policy: {
    exemptions: [],
    overrides: [],
    identities: {},
    plugins: {},
    limits: { registries: [], accounts: [], stacks: [], tags: [], exempt: 'medium' },
  },
  facts: {
    repository: {
      name: 'acme/api',
      visibility: more.visibility ?? 'private',
      defaultBranch: 'main',
    },
    head: { oid: 'b'.repeat(40), time: '2026-11-21T00:00:00Z' },
    base: { oid: 'a'.repeat(40), how: 'ledger' },
    paths: known([]),
    projects: known([]),
    changes: Array.isArray(changes) ? known(changes) : changes,
    open,
    previous: more.previous ?? null,
    now: '2026-11-21T00:00:00Z',
  },
})

/** What the ledger would keep of these results: through JSON, as it does. */
export const remembered = (results: readonly Result[]): OpenFinding[] =>
  JSON.parse(
    JSON.stringify(
      results.flatMap(({ check, findings }) =>
        findings
          .filter(({ severity }) => severity !== 'info')
          .map((finding) => ({ ...finding, check, since: '2026-11-21T00:00:00Z' })),
      ),
    ),
  )

export const findingsOf = (results: readonly Result[]): Finding[] =>
  results.flatMap(({ findings }) => findings)

/** A finding on one line: what a reader sees first. */
const line = ({ severity, direction, title }: Finding): string =>
  `${severity} ${direction}: ${title}`

export const lines = (results: readonly Result[]): string[] => findingsOf(results).map(line)
