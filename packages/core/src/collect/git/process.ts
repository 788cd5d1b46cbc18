import {
  type Base,
  type CodeownersFacts,
  type Content,
  type Known,
  known,
  type ProcessFacts,
  type Unknown,
  unknown,
} from '../../model/index.ts'
import { directoryOf, type ProcessNeeds } from '../../standards/index.ts'
import { CODEOWNERS } from '../codeowners.ts'
import { type CodeSource, contentKey } from '../source.ts'
import { readCommits } from './commits.ts'
import type { LocalRepository } from './repository.ts'

type Observed = Omit<
  ProcessFacts,
  'repository' | 'head' | 'base' | 'from' | 'open' | 'previous' | 'now'
>

const needsToken = (what: string, permission: string): Unknown =>
  unknown(
    `needs a token: a clone does not show ${what}; ask GitHub with --repo owner/name`,
    permission,
  )

const ownersIn = (contents: Map<string, Content>): CodeownersFacts => {
  const path = CODEOWNERS.find((place) => contents.has(place)) ?? null
  return {
    path,
    content: path === null ? null : (contents.get(path) ?? null),
    errors: path === null ? known([]) : needsToken('what GitHub says of owners', 'Contents: read'),
  }
}

/** Whether a file is a document below the folder that is asked for; '' is the whole repository. */
const isDocument = (path: string, folder: string | null): boolean =>
  folder !== null && path.startsWith(folder === '' ? '' : `${folder}/`) && /\.mdx?$/i.test(path)

/** Whether the content of a file is asked for. */
const isWanted = (path: string, { files, folders, codeowners, documents }: ProcessNeeds): boolean =>
  files.includes(path) ||
  folders.some((folder) => folder.texts && folder.path === directoryOf(path)) ||
  (codeowners && CODEOWNERS.includes(path)) ||
  isDocument(path, documents)

/** Branches as the last fetch brought them; those of the clone itself where it has no remote. */
const readBranches = async ({
  git,
  remote,
}: LocalRepository): Promise<Known<{ names: string[]; total: number }>> => {
  const refs = remote ? 'refs/remotes/origin/' : 'refs/heads/'
  const { stdout } = await git(['for-each-ref', '--format=%(refname)', refs])
  const names = stdout
    .toString('utf8')
    .split('\n')
    .filter(Boolean)
    .map((ref) => ref.slice(refs.length))
    .filter((name) => name !== 'HEAD')
  return known({ names, total: names.length })
}

/**
 * What a clone can show of a repository's process: its files, its commits, its branches. Settings and
 * whatever people did on GitHub are unknown.
 * @throws GitError
 */
export const observeClone = async (
  clone: LocalRepository,
  source: CodeSource,
  base: Known<Base>,
  needs: ProcessNeeds,
): Promise<Observed> => {
  const { git, head, remote } = clone
  const listed = head ? await source.paths(head.oid) : known([])
  const wanted = listed.known ? listed.value.filter(({ path }) => isWanted(path, needs)) : []
  const range = { base: null, head: head?.oid ?? '' }
  const loaded = head ? (await source.load(wanted, [], range)).contents : new Map<string, Content>()
  const contents = new Map(
    wanted.flatMap((ref) => {
      const content = loaded.get(contentKey(ref))
      return content ? [[ref.path, content] as const] : []
    }),
  )
  const requests = needsToken('pull requests', 'Pull requests: read')
  const activity =
    head === null
      ? known({ commits: [], complete: true, pullRequests: [] })
      : base.known
        ? known({
            ...(await readCommits(git, base.value.oid, head.oid, remote, requests)),
            pullRequests: [],
          })
        : base
  return {
    protection: needsToken('how branches are protected', 'Metadata: read'),
    rulesets: needsToken('rulesets', 'Metadata: read'),
    labels: needsToken('labels', 'Issues: read'),
    issues: needsToken('issues', 'Issues: read'),
    codeowners: known(ownersIn(contents)),
    branches: await readBranches(clone),
    files: {
      paths: listed.known ? known(listed.value.map(({ path }) => path)) : listed,
      contents,
      listed: new Map(),
    },
    runs: needsToken('which checks reported', 'Checks: read'),
    workflows: needsToken('whether a workflow is disabled', 'Actions: read'),
    activity,
    bypasses: needsToken('who bypassed a rule', 'Administration: write'),
  }
}
