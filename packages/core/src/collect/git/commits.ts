import type { CommitFacts, Unknown } from '../../model/index.ts'
import type { Git } from '../../transport/git.ts'
import { pathText } from './path-text.ts'
import type { Remote } from './remote.ts'
import { isoTime } from './time.ts'

/** More commits than these are not read for one window. */
const MAX_COMMITS = 500

/** Fields end with NUL, which can stand in none of them, a record with two more. */
const FORMAT = ['%H', '%P', '%an', '%ae', '%cn', '%ct', '%B'].join('%x00')

const FIELDS = 7

/** `git log -z` in FORMAT → one list of fields for each commit. */
const parseCommits = (output: Buffer): string[][] => {
  const tokens = pathText(output).split('\0')
  const records: string[][] = []
  for (let at = 0; at + FIELDS <= tokens.length; at += FIELDS) {
    records.push(tokens.slice(at, at + FIELDS))
  }
  return records
}

/**
 * The commits after `base`, newest first, as a clone knows them: who wrote them, and not which pull
 * requests brought them.
 * @param base null: from the first commit on
 * @param pullRequests why those are not known
 */
export const readCommits = async (
  git: Git,
  base: string | null,
  head: string,
  remote: Remote | null,
  pullRequests: Unknown,
): Promise<{ commits: CommitFacts[]; complete: boolean }> => {
  const range = base === null ? head : `${base}..${head}`
  const limit = `--max-count=${MAX_COMMITS + 1}`
  const [log, line] = await Promise.all([
    git(['log', '-z', limit, `--format=${FORMAT}`, range, '--']),
    git(['rev-list', '--first-parent', limit, range, '--']),
  ])
  const mainline = new Set(line.stdout.toString('utf8').split('\n'))
  const records = parseCommits(log.stdout)
  const commits = records.slice(0, MAX_COMMITS).map(
    ([
      oid = '',
      parents = '',
      name = '',
      email = '',
      committer = '',
      time = '',
      message = '',
    ]): CommitFacts => ({
      oid,
      ...(remote ? { url: `${remote.url}/commit/${oid}` } : {}),
      message: message.trimEnd(),
      author: { name, email, account: null },
      committer: { name: committer, account: null },
      time: isoTime(time),
      parents: parents.split(' ').filter(Boolean).length,
      mainline: mainline.has(oid),
      pullRequests,
    }),
  )
  return { commits, complete: records.length <= MAX_COMMITS }
}
