import {
  type CodeownersFacts,
  type Content,
  type Known,
  known,
  unknown,
} from '../../../model/index.ts'
import type { GitHub } from '../../../transport/types.ts'
import { CODEOWNERS } from '../../codeowners.ts'
import { LINK, SUBMODULE } from '../../source.ts'
import { type BlobNode, toContent } from '../blob.ts'
import { problemAt, unseen } from '../nodes.ts'
import { codeownersOf } from './codeowners.ts'
import { askFiles, type FileAnswers } from './file-questions.ts'
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
  oid: string
  object?: BlobNode | null
}

/**
 * The folders and files that the needs of repositories name, by node id. Folders come first: most of
 * the files that might be there are not, and a list of names tells which are.
 */
export const readFiles = async (
  github: GitHub,
  requests: readonly ProcessRequest[],
  lanes: number,
): Promise<Map<string, FilesRead>> => {
  const asked = requests.filter(
    ({ head, needs }) => head !== null && (needs.folders.length > 0 || needs.codeowners),
  )
  const folders = await askFiles(
    github,
    asked.map(({ repository, needs }) => ({
      id: repository.id,
      texts: needs.folders.filter(({ texts }) => texts).map(({ path }) => path),
      names: needs.folders.filter(({ texts }) => !texts).map(({ path }) => path),
      files: needs.codeowners ? CODEOWNERS : [],
      codeowners: needs.codeowners,
    })),
    lanes,
  )
  const found = new Map(asked.map((request) => [request, foldersOf(request, folders)]))
  const present = (request: ProcessRequest): string[] => {
    const read = found.get(request)
    return request.needs.files.filter((path) => read && isThere(path, read.listed))
  }
  const files = await askFiles(
    github,
    asked.map((request) => ({
      id: request.repository.id,
      texts: [],
      names: [],
      files: present(request),
      codeowners: false,
    })),
    lanes,
  )
  const answers = await Promise.all(
    [...found].map(async ([request, { contents, listed, links }]) => {
      const { id } = request.repository
      for (const path of present(request)) {
        const link = links.get(path)
        const content = link ?? fileOf(path, id, files)
        if (content) contents.set(path, content)
      }
      for (const path of request.needs.codeowners ? CODEOWNERS : []) {
        const content = fileOf(path, id, folders)
        if (content) contents.set(path, content)
      }
      const codeowners = request.needs.codeowners
        ? await codeownersOf(github, request.repository, folders.of(id), contents)
        : unknown('nothing asks for it')
      return [id, { contents, listed, codeowners }] as const
    }),
  )
  return new Map(answers)
}

const folderOf = (path: string): string => path.slice(0, Math.max(path.lastIndexOf('/'), 0))

const isThere = (path: string, listed: FilesRead['listed']): boolean => {
  const entries = listed.get(folderOf(path))
  return entries?.known === true && entries.value.includes(path.slice(path.lastIndexOf('/') + 1))
}

/** What folders tell: names, texts where they were asked for, and which names are links. */
const foldersOf = (
  { repository, needs }: ProcessRequest,
  answers: FileAnswers,
): Pick<FilesRead, 'contents' | 'listed'> & { links: Map<string, Content> } => {
  const contents = new Map<string, Content>()
  const listed = new Map<string, Known<string[]>>()
  const links = new Map<string, Content>()
  const { node, problems } = answers.of(repository.id)
  for (const { path, texts } of needs.folders) {
    const alias = answers.folderAliases(path).find((one) => node && Object.hasOwn(node, one))
    const problem = alias === undefined ? problems[0] : problemAt(problems, alias)
    if (!node || alias === undefined || problem) {
      listed.set(path, unseen(path === '' ? 'its root' : path, problem, 'Contents: read'))
      continue
    }
    const entries = (node[alias] as { entries?: Entry[] } | null)?.entries ?? []
    listed.set(path, known(entries.map(nameOf)))
    for (const entry of entries) {
      const at = path === '' ? entry.name : `${path}/${entry.name}`
      const link = linkOf(entry)
      if (link) links.set(at, link)
      const content = texts ? (link ?? contentOf(entry)) : undefined
      if (content) contents.set(at, content)
    }
  }
  return { contents, listed, links }
}

/** A file by itself; undefined where there is none. */
const fileOf = (path: string, id: string, answers: FileAnswers): Content | undefined => {
  const { node, problems } = answers.of(id)
  const alias = answers.fileAlias(path)
  const problem = node ? problemAt(problems, alias) : problems[0]
  if (!node || problem) {
    return { kind: 'unknown', reason: problem?.message ?? 'GitHub gave no answer' }
  }
  const blob = node[alias] as BlobNode | null | undefined
  // A tree has no size, and is no file of that name.
  return blob?.byteSize === undefined ? undefined : toContent(blob)
}

const FOLDER = '40000'

const modeOf = ({ mode }: Entry): string => mode.toString(8)

const nameOf = (entry: Entry): string => (modeOf(entry) === FOLDER ? `${entry.name}/` : entry.name)

/** Links and submodules, which the mode tells apart from files. */
const linkOf = (entry: Entry): Content | undefined => {
  const mode = modeOf(entry)
  const oid = entry.oid
  if (mode === LINK) return { kind: 'symlink', oid }
  return mode === SUBMODULE ? { kind: 'submodule', oid } : undefined
}

const contentOf = (entry: Entry): Content | undefined =>
  modeOf(entry) === FOLDER || !entry.object ? undefined : toContent(entry.object)
