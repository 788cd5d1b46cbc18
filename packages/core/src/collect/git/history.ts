import { type CommitInfo, type Known, known } from '../../model/index.ts'
import type { Git } from '../../transport/git.ts'
import { MAX_COMMITS } from '../source.ts'
import { isEscaped, pathText } from './path-text.ts'
import type { Remote } from './remote.ts'
import { isoTime } from './time.ts'

/** Longer lists of paths do not go onto a command line; then every commit's names are read. */
const MAX_PATHSPEC_BYTES = 100_000

/** Fields end with NUL, which can stand in none of them; see `parseLog` for what comes of it. */
const FORMAT = '%x00%x00%H%x00%an%x00%ae%x00%ct%x00%s%x00'

/**
 * The pull request a commit's own words name: `… (#12)` as squash merges end, `Merge pull request
 * #12 from …` as merges begin.
 */
export const pullRequestIn = (subject: string): number | null => {
  const match = /\(#(\d{1,9})\)$/.exec(subject) ?? /^Merge pull request #(\d{1,9}) /.exec(subject)
  return match ? Number(match[1]) : null
}

const toCommit = (fields: string[], remote: Remote | null): CommitInfo => {
  const [oid = '', author = '', email = '', time = '', subject = ''] = fields
  const number = pullRequestIn(subject)
  return {
    oid,
    author,
    email,
    time: isoTime(time),
    subject,
    ...(remote ? { url: `${remote.url}/commit/${oid}` } : {}),
    ...(remote && number !== null
      ? { pullRequest: { number, url: `${remote.url}/pull/${number}` } }
      : {}),
  }
}

/**
 * `git log -z --name-only` in FORMAT → for each path the newest commits that touched it. Between
 * NULs stand: empty strings, the five fields of a commit, and its paths, the first of them behind a
 * line end. Paths are never empty, so an empty string ends a list of them.
 */
export const parseLog = (output: Buffer, remote: Remote | null): Map<string, CommitInfo[]> => {
  const byPath = new Map<string, CommitInfo[]>()
  const tokens = pathText(output).split('\0')
  let fields: string[] = []
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i] ?? ''
    if (token === '') {
      i += 1
    } else if (token.startsWith('\n')) {
      let commit: CommitInfo | undefined
      for (let path = token.slice(1); path !== ''; path = tokens[i] ?? '') {
        i += 1
        const commits = byPath.get(path) ?? []
        if (commits.length === 0) byPath.set(path, commits)
        if (commits.length >= MAX_COMMITS) continue
        commit ??= toCommit(fields, remote)
        commits.push(commit)
      }
    } else {
      fields = tokens.slice(i, i + 5)
      i += 5
    }
  }
  return byPath
}

/**
 * Who touched these paths after `base`, newest first.
 * @param base null: from the first commit on
 */
export const readHistory = async (
  git: Git,
  paths: string[],
  base: string | null,
  head: string,
  remote: Remote | null,
): Promise<Known<Map<string, CommitInfo[]>>> => {
  if (paths.length === 0) return known(new Map())
  const size = paths.reduce((sum, path) => sum + Buffer.byteLength(path) + 1, 0)
  const { stdout } = await git([
    '--literal-pathspecs',
    'log',
    '-z',
    '--name-only',
    '--no-renames',
    '-O/dev/null',
    '--diff-merges=first-parent',
    `--format=${FORMAT}`,
    base === null ? head : `${base}..${head}`,
    '--',
    ...(size <= MAX_PATHSPEC_BYTES && !paths.some(isEscaped) ? paths : []),
  ])
  return known(parseLog(stdout, remote))
}
