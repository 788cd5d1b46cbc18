import {
  type CodeownersFacts,
  type Content,
  type Known,
  known,
  unknown,
} from '../../../model/index.ts'
import { type GitHub, GitHubError } from '../../../transport/types.ts'
import { isBinary, LINK, SUBMODULE } from '../../source.ts'
import { type BlobNode, toContent } from '../blob.ts'
import { askNodes, type NodeAnswer, problemAt, unseen } from './nodes.ts'
import { filesQuery } from './queries.ts'
import type { ProcessRequest } from './request.ts'

/** What was read of one repository's files. */
export interface FilesRead {
  contents: Map<string, Content>
  listed: Map<string, Known<string[]>>
  codeowners: Known<CodeownersFacts>
}

interface Entry {
  name: string
  /** A number: 33188 is 100644 in octal. */
  mode: number
  object?: BlobNode | null
}

/** Aliases are `t<number>`, `n<number>` and `f<number>`. */
type FilesNode = Record<string, unknown>

/** Where GitHub looks, first to last: https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners#codeowners-file-location */
const CODEOWNERS = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS']

/** GitHub ignores larger ones (same page, "CODEOWNERS file size"). */
const MAX_CODEOWNERS = 3 * 1024 * 1024

/** Repositories a call; their texts make the answer large. */
const BATCH = 25

/** Objects looked up in one call, over all of its repositories: most of them are not there. */
const MAX_OBJECTS = 600

/** What a repository is asked for. */
interface Wanted {
  texts: string[]
  names: string[]
  files: string[]
  codeowners: boolean
}

const wantedBy = ({ needs }: ProcessRequest): Wanted => ({
  texts: needs.folders.filter(({ texts }) => texts).map(({ path }) => path),
  names: needs.folders.filter(({ texts }) => !texts).map(({ path }) => path),
  files: [...new Set([...needs.files, ...(needs.codeowners ? CODEOWNERS : [])])],
  codeowners: needs.codeowners,
})

const union = (batch: readonly ProcessRequest[]): Wanted => {
  const all = batch.map(wantedBy)
  const texts = new Set(all.flatMap((one) => one.texts))
  const names = all.flatMap((one) => one.names).filter((path) => !texts.has(path))
  return {
    texts: [...texts],
    names: [...new Set(names)],
    files: [...new Set(all.flatMap((one) => one.files))],
    codeowners: all.some((one) => one.codeowners),
  }
}

const countOf = ({ texts, names, files }: Wanted): number =>
  texts.length + names.length + files.length

const fits = (batch: readonly ProcessRequest[], next: ProcessRequest): boolean =>
  countOf(union([...batch, next])) * (batch.length + 1) <= MAX_OBJECTS

const isAsked = (request: ProcessRequest): boolean => countOf(wantedBy(request)) > 0

const key = (request: ProcessRequest): string => JSON.stringify(wantedBy(request))

/** Each path gets a number, so that an alias means the same in every call. */
const numbering = () => {
  const numbers = new Map<string, number>()
  return (path: string): number => {
    const number = numbers.get(path) ?? numbers.size
    numbers.set(path, number)
    return number
  }
}

/**
 * The folders and files that the needs of repositories name, by node id. Repositories that ask for
 * the same files stand in the same calls.
 */
export const readFiles = async (
  github: GitHub,
  requests: readonly ProcessRequest[],
  lanes: number,
): Promise<Map<string, FilesRead>> => {
  const asked = requests.filter((request) => request.head !== null && isAsked(request))
  const keys = new Map(asked.map((request) => [request, key(request)]))
  const items = asked.toSorted((a, b) => (keys.get(a) ?? '').localeCompare(keys.get(b) ?? ''))
  const number = numbering()
  const answers = await askNodes<ProcessRequest, FilesNode>(github, {
    items,
    id: ({ repository }) => repository.id,
    largest: BATCH,
    lanes,
    fits,
    ask: (batch) => {
      const { texts, names, files, codeowners } = union(batch)
      const numbers = (paths: string[]) => paths.map(number)
      const at = (letter: string, paths: string[]) =>
        paths.map((path) => [`${letter}${number(path)}`, `HEAD:${path}`] as const)
      return {
        query: filesQuery(numbers(texts), numbers(names), numbers(files), codeowners),
        variables: Object.fromEntries([...at('t', texts), ...at('n', names), ...at('f', files)]),
      }
    },
  })
  const found = await Promise.all(
    items.map(async (request) => {
      const { id } = request.repository
      const answer = answers.get(id) ?? { node: null, problems: [] }
      return [id, await read(github, request, answer, number)] as const
    }),
  )
  return new Map(found)
}

const read = async (
  github: GitHub,
  request: ProcessRequest,
  { node, problems }: NodeAnswer<FilesNode>,
  number: (path: string) => number,
): Promise<FilesRead> => {
  const contents = new Map<string, Content>()
  const listed = new Map<string, Known<string[]>>()
  for (const { path, texts } of request.needs.folders) {
    const alias = [`t${number(path)}`, `n${number(path)}`].find((one) => node && one in node)
    const what = path === '' ? 'its root' : path
    const problem = problemAt(problems, alias ?? '')
    if (!node || alias === undefined || problem) {
      listed.set(path, unseen(what, problem ?? problems[0], 'Contents: read'))
      continue
    }
    const entries = (node[alias] as { entries?: Entry[] } | null)?.entries ?? []
    listed.set(path, known(entries.map(nameOf)))
    if (!texts) continue
    for (const entry of entries) {
      const content = contentOf(entry)
      if (content) contents.set(path === '' ? entry.name : `${path}/${entry.name}`, content)
    }
  }
  for (const path of wantedBy(request).files) {
    const alias = `f${number(path)}`
    const problem = problemAt(problems, alias)
    if (!node || problem) {
      const reason = (problem ?? problems[0])?.message ?? 'GitHub gave no answer'
      contents.set(path, { kind: 'unknown', reason })
      continue
    }
    const blob = node[alias] as BlobNode | null
    // A tree has no size, and is no file of that name.
    if (blob?.byteSize !== undefined) contents.set(path, toContent(blob))
  }
  const codeowners = request.needs.codeowners
    ? await codeownersOf(github, request, node, problems, contents)
    : unknown('nothing asks for it')
  return { contents, listed, codeowners }
}

const FOLDER = '40000'

const modeOf = ({ mode }: Entry): string => mode.toString(8)

const nameOf = (entry: Entry): string => (modeOf(entry) === FOLDER ? `${entry.name}/` : entry.name)

/** What a listed file says; undefined for folders. */
const contentOf = (entry: Entry): Content | undefined => {
  const mode = modeOf(entry)
  const { object } = entry
  if (mode === FOLDER || !object) return undefined
  if (mode === LINK) return { kind: 'symlink', oid: object.oid }
  if (mode === SUBMODULE) return { kind: 'submodule', oid: object.oid }
  return toContent(object)
}

const codeownersOf = async (
  github: GitHub,
  { repository }: ProcessRequest,
  node: FilesNode | null,
  problems: NodeAnswer<FilesNode>['problems'],
  contents: Map<string, Content>,
): Promise<Known<CodeownersFacts>> => {
  // One that could not be seen may be the one that counts.
  const path = CODEOWNERS.find((one) => contents.has(one)) ?? null
  const found: Content | null = path === null ? null : (contents.get(path) ?? null)
  if (found?.kind === 'unknown') {
    return unseen('CODEOWNERS', problems[0] ?? { message: found.reason }, 'Contents: read')
  }
  const content =
    found?.kind === 'too-large' ? await largeText(github, repository.name, found) : found
  if (path !== null && content !== null) contents.set(path, content)
  const problem = problemAt(problems, 'codeowners')
  const report = node?.codeowners as { errors: CodeownersErrors } | null | undefined
  return known({
    path,
    content,
    errors: problem
      ? unseen("GitHub's report on CODEOWNERS", problem, 'Contents: read')
      : report
        ? known(report.errors)
        : path === null
          ? known([])
          : unknown('GitHub gave no report on CODEOWNERS'),
  })
}

type CodeownersErrors = Extract<CodeownersFacts['errors'], { known: true }>['value']

/** GraphQL cuts texts long before GitHub stops reading CODEOWNERS: the whole one is a REST call. */
const largeText = async (
  github: GitHub,
  name: string,
  blob: Exclude<Content, { kind: 'text' | 'unknown' }>,
): Promise<Content> => {
  if (blob.size === undefined || blob.size > MAX_CODEOWNERS) return blob
  const [owner = '', repo = ''] = name.split('/')
  try {
    const { data } = await github.request<{ content: string }>(
      'GET /repos/{owner}/{repo}/git/blobs/{file_sha}',
      { owner, repo, file_sha: blob.oid },
    )
    const bytes = Buffer.from(data.content, 'base64')
    if (isBinary(bytes)) return { kind: 'binary', oid: blob.oid, size: blob.size }
    return { kind: 'text', oid: blob.oid, text: bytes.toString('utf8') }
  } catch (error) {
    if (!(error instanceof GitHubError) || error.status === 401) throw error
    return { kind: 'unknown', reason: error.message }
  }
}
