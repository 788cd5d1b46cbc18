import {
  type CodeownersFacts,
  type Content,
  type Known,
  known,
  type RepositoryFacts,
  unknown,
} from '../../../model/index.ts'
import { type GitHub, GitHubError } from '../../../transport/types.ts'
import { CODEOWNERS } from '../../codeowners.ts'
import { isBinary } from '../../source.ts'
import { type NodeAnswer, problemAt, unseen } from '../nodes.ts'
import type { FilesNode } from './file-questions.ts'

/** GitHub ignores larger ones (same page, "CODEOWNERS file size"). */
const MAX_CODEOWNERS = 3 * 1024 * 1024

/**
 * The CODEOWNERS file that counts, with GitHub's report on it.
 * @param contents what was read so far; a text that GraphQL cut is replaced by the whole one
 */
export const codeownersOf = async (
  github: GitHub,
  repository: RepositoryFacts,
  { node, problems }: NodeAnswer<FilesNode>,
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
