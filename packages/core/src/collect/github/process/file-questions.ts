import type { GitHub } from '../../../transport/types.ts'
import { askNodes, type NodeAnswer } from '../nodes.ts'
import { filesQuery } from './queries.ts'

/** Aliases are `t<number>`, `n<number>` and `f<number>`, see `aliasesOf`. */
export type FilesNode = Record<string, unknown>

/** What one repository is asked for. */
export interface Wanted {
  /** Node id. */
  id: string
  /** Folders with what their files say. */
  texts: readonly string[]
  /** Folders by the names in them. */
  names: readonly string[]
  files: readonly string[]
  /** GitHub's report on CODEOWNERS. */
  codeowners: boolean
}

/** What was answered, by node id, and under which aliases a path may stand in an answer. */
export interface FileAnswers {
  of(id: string): NodeAnswer<FilesNode>
  folderAliases(path: string): [withTexts: string, byName: string]
  fileAlias(path: string): string
}

/** Repositories a call; their texts make the answer large. */
const BATCH = 40

/** Objects looked up in one call, over all of its repositories: most of them are not there. */
const MAX_OBJECTS = 600

const union = (batch: readonly Wanted[]): Omit<Wanted, 'id'> => {
  const texts = new Set(batch.flatMap((one) => one.texts))
  const names = batch.flatMap((one) => one.names).filter((path) => !texts.has(path))
  return {
    texts: [...texts],
    names: [...new Set(names)],
    files: [...new Set(batch.flatMap((one) => one.files))],
    codeowners: batch.some((one) => one.codeowners),
  }
}

const countOf = ({ texts, names, files }: Omit<Wanted, 'id'>): number =>
  texts.length + names.length + files.length

const fits = (batch: readonly Wanted[], next: Wanted): boolean =>
  countOf(union([...batch, next])) * (batch.length + 1) <= MAX_OBJECTS

/** Each path gets a number, so that an alias means the same in every call. */
const numbering = () => {
  const numbers = new Map<string, number>()
  return (path: string): number => {
    const number = numbers.get(path) ?? numbers.size
    numbers.set(path, number)
    return number
  }
}

/** Asks for folders and files; repositories that want the same stand in the same calls. */
export const askFiles = async (
  github: GitHub,
  wanted: readonly Wanted[],
  lanes: number,
): Promise<FileAnswers> => {
  const keyed = wanted
    .filter((one) => countOf(one) > 0)
    .map((one) => ({ one, key: JSON.stringify({ ...one, id: '' }) }))
  const items = keyed.toSorted((a, b) => a.key.localeCompare(b.key)).map(({ one }) => one)
  const number = numbering()
  const answers = await askNodes<Wanted, FilesNode>(github, {
    items,
    id: ({ id }) => id,
    largest: BATCH,
    lanes,
    fits,
    ask: (batch) => {
      const { texts, names, files, codeowners } = union(batch)
      const at = (letter: string, paths: readonly string[]) =>
        paths.map((path) => [`${letter}${number(path)}`, `HEAD:${path}`] as const)
      return {
        query: filesQuery(texts.map(number), names.map(number), files.map(number), codeowners),
        variables: Object.fromEntries([...at('t', texts), ...at('n', names), ...at('f', files)]),
      }
    },
  })
  return {
    of: (id) => answers.get(id) ?? { node: null, problems: [] },
    folderAliases: (path) => [`t${number(path)}`, `n${number(path)}`],
    fileAlias: (path) => `f${number(path)}`,
  }
}
