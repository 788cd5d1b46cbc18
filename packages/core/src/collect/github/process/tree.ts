import { type Content, type Known, type ProcessFiles, unknown } from '../../../model/index.ts'
import { type GitHub, GitHubError } from '../../../transport/types.ts'
import { contentKey } from '../../source.ts'
import { unseen } from '../nodes.ts'
import { githubSource } from '../source.ts'
import type { ProcessRequest } from './request.ts'

/** A repository's list of files, and its documents where they were asked for. */
export interface TreeRead {
  paths: ProcessFiles['paths']
  documents: Map<string, Content>
}

/** Documents of one repository that are read: one call's worth. */
const MAX_DOCUMENTS = 150

const IS_DOCUMENT = /\.mdx?$/i

const UNMOVED: TreeRead = {
  paths: { known: false, unchanged: true, reason: 'nothing moved since the last scan' },
  documents: new Map(),
}

/** The list of all files of a repository that moved; of another it is what it was. */
export const readTree = async (
  github: GitHub,
  { repository, head, needs, moved }: ProcessRequest,
): Promise<TreeRead> => {
  const documents = new Map<string, Content>()
  if (!needs.tree) return { paths: unknown('nothing asks for it'), documents }
  if (head === null) return { paths: { known: true, value: [] }, documents }
  if (!moved) return UNMOVED
  const source = githubSource(github, repository.name)
  try {
    const listing = await source.paths(head.oid)
    if (!listing.known) return { paths: listing, documents }
    const files = listing.value
    if (needs.documents !== null) {
      const folder = needs.documents === '' ? '' : `${needs.documents}/`
      const all = files.filter(({ path }) => path.startsWith(folder) && IS_DOCUMENT.test(path))
      const wanted = all.slice(0, MAX_DOCUMENTS)
      const { contents } = await source.load(wanted, [], { base: null, head: head.oid })
      for (const ref of wanted) {
        const content = contents.get(contentKey(ref))
        if (content) documents.set(ref.path, content)
      }
      const reason = `of ${all.length} documents, ${MAX_DOCUMENTS} are read`
      for (const { path } of all.slice(MAX_DOCUMENTS)) {
        documents.set(path, { kind: 'unknown', reason })
      }
    }
    return { paths: { known: true, value: files.map(({ path }) => path) }, documents }
  } catch (error) {
    if (!(error instanceof GitHubError) || error.status === 401) throw error
    const { message, status } = error
    const problem = { type: `HTTP_${status}`, message }
    const paths: Known<string[]> = unseen('its files', problem, 'Contents: read')
    return { paths, documents }
  }
}
