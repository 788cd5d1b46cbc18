import { shortId } from '../../model/commit.ts'
import { type Content, known } from '../../model/index.ts'
import { type Git, GitError } from '../../transport/git.ts'
import {
  type CodeSource,
  contentKey,
  type FileRef,
  isBinary,
  LINK,
  MAX_FILE_BYTES,
  type RawChange,
  SUBMODULE,
} from '../source.ts'
import { readHistory } from './history.ts'
import { pathText } from './path-text.ts'
import type { Remote } from './remote.ts'

const FILE = '100644'
const NO_OBJECT = /^0+$/

/** The empty tree of the repository's hash: what came before the first commit. */
const emptyTree = async (git: Git): Promise<string> =>
  (await git(['hash-object', '-t', 'tree', '--stdin'])).stdout.toString().trim()

/**
 * The files of one commit.
 * @see https://git-scm.com/docs/git-ls-tree#_output_format
 */
export const parseTree = (output: Buffer, commit: string): FileRef[] => {
  const files: FileRef[] = []
  const text = pathText(output)
  for (
    let at = 0, end = text.indexOf('\0');
    end !== -1;
    at = end + 1, end = text.indexOf('\0', at)
  ) {
    // `<mode> blob <oid>\t<path>`; a submodule is a commit, and holds no files of ours.
    if (text.startsWith(SUBMODULE, at)) continue
    const tab = text.indexOf('\t', at)
    files.push({
      commit,
      path: text.slice(tab + 1, end),
      oid: text.slice(at + 12, tab),
      mode: text.startsWith(LINK, at) ? LINK : FILE,
    })
  }
  return files
}

/**
 * `git diff --raw -z`: `:modes oids status NUL path NUL [new path NUL]`.
 * @see https://git-scm.com/docs/git-diff#_raw_output_format
 */
export const parseRawDiff = (output: Buffer, base: string, head: string): RawChange[] => {
  const fields = pathText(output).split('\0')
  const changes: RawChange[] = []
  for (let i = 0; i < fields.length; ) {
    const meta = fields[i] ?? ''
    if (!meta.startsWith(':')) break
    const [beforeMode = '', afterMode = '', beforeOid = '', afterOid = '', letter = ''] = meta
      .slice(1)
      .split(' ')
    const first = fields[i + 1] ?? ''
    const moved = letter.startsWith('R') || letter.startsWith('C')
    const path = moved ? (fields[i + 2] ?? '') : first
    i += moved ? 3 : 2
    const side = (commit: string, at: string, oid: string, mode: string): FileRef | null =>
      mode === '000000' ? null : { commit, path: at, oid, mode }
    const before = side(base, first, beforeOid, beforeMode)
    const after = side(head, path, afterOid, afterMode)
    if (letter.startsWith('R')) {
      changes.push({ status: 'renamed', path, previousPath: first, before, after })
    } else if (letter.startsWith('C') || letter === 'A') {
      changes.push({ status: 'added', path, before: null, after })
    } else {
      changes.push({ status: letter === 'D' ? 'deleted' : 'modified', path, before, after })
    }
  }
  return changes
}

const missing = (oid: string): Content => ({
  kind: 'unknown',
  reason: `the clone does not hold its content (${shortId(oid)}): it is a partial clone, or damaged`,
})

/** Together the contents of one reading may be as large as this: what comes later is not read. */
const MAX_TOTAL_BYTES = 128 * 1024 * 1024

const TOO_MUCH: Content = {
  kind: 'unknown',
  reason: 'the files that changed are larger than 128 MiB together, and this one was not read',
}

/** What a partial clone lacks of these commits; git lists that without asking for it. */
const lacking = async (git: Git, commits: string[]): Promise<Set<string>> => {
  const { stdout } = await git(
    ['rev-list', '--objects', '--no-object-names', '--missing=print', '--no-walk', '--stdin'],
    { input: `${commits.join('\n')}\n` },
  )
  const lines = stdout.toString().split('\n')
  return new Set(lines.flatMap((line) => (line.startsWith('?') ? [line.slice(1)] : [])))
}

/** Sizes first, then only what is small enough: a huge blob is never read into memory. */
const readBlobs = async (
  git: Git,
  wanted: string[],
  commits: string[],
): Promise<Map<string, Content>> => {
  const contents = new Map<string, Content>()
  if (wanted.length === 0) return contents
  const check = (list: string[]) =>
    git(['cat-file', '--batch-check'], { input: `${list.join('\n')}\n` })
  let oids = wanted
  const sizes = await check(oids).catch(async (error: unknown) => {
    if (!(error instanceof GitError)) throw error
    // A git that may not fetch what a partial clone lacks stops at the first such object.
    const away = await lacking(git, commits)
    if (away.size === 0) throw error
    for (const oid of oids) if (away.has(oid)) contents.set(oid, missing(oid))
    oids = oids.filter((oid) => !away.has(oid))
    return oids.length === 0 ? { stdout: Buffer.alloc(0) } : check(oids)
  })
  if (oids.length === 0) return contents
  const small: string[] = []
  let total = 0
  sizes.stdout
    .toString()
    .trimEnd()
    .split('\n')
    .forEach((line, at) => {
      const oid = oids[at] ?? ''
      const [, type, bytes] = line.split(' ')
      const size = Number(bytes)
      if (type !== 'blob') contents.set(oid, missing(oid))
      else if (size > MAX_FILE_BYTES) contents.set(oid, { kind: 'too-large', oid, size })
      else if (total + size > MAX_TOTAL_BYTES) contents.set(oid, TOO_MUCH)
      else {
        total += size
        small.push(oid)
      }
    })
  if (small.length === 0) return contents
  const { stdout } = await git(['cat-file', '--batch'], { input: `${small.join('\n')}\n` })
  let at = 0
  for (const oid of small) {
    const end = stdout.indexOf(10, at)
    const size = Number(stdout.subarray(at, end).toString().split(' ')[2])
    if (!Number.isFinite(size)) {
      contents.set(oid, missing(oid))
      at = end + 1
      continue
    }
    const bytes = stdout.subarray(end + 1, end + 1 + size)
    at = end + 1 + size + 1
    contents.set(
      oid,
      isBinary(bytes)
        ? { kind: 'binary', oid, size }
        : { kind: 'text', oid, text: bytes.toString('utf8') },
    )
  }
  return contents
}

/** So that a listing can be started before anybody needs it. */
const oncePerCommit = <T>(
  read: (commit: string) => Promise<T>,
): ((commit: string) => Promise<T>) => {
  const asked = new Map<string, Promise<T>>()
  return (commit) => {
    const answer = asked.get(commit) ?? read(commit)
    asked.set(commit, answer)
    return answer
  }
}

const DIFF = '--raw --no-abbrev --no-ext-diff --no-textconv -O/dev/null -l1000'.split(' ')

/** Renames by likeness need the contents; where those are missing (a partial clone), by sameness. */
const diffTree = async (git: Git, from: string, head: string): Promise<Buffer> => {
  const ask = (renames: string) =>
    git(['diff-tree', '-r', '-z', ...DIFF, renames, from, head, '--'])
  try {
    return (await ask('-M')).stdout
  } catch (error) {
    if (!(error instanceof GitError)) throw error
    return (await ask('-M100%')).stdout
  }
}

/** Facts from a clone on disk, by git's plumbing; nothing is checked out and nothing is run. */
export const gitSource = (git: Git, remote: Remote | null): CodeSource => ({
  paths: oncePerCommit(async (commit) => {
    const { stdout } = await git(['ls-tree', '-r', '-z', '--full-tree', commit])
    return known(parseTree(stdout, commit))
  }),

  async changes(base, head) {
    const from = base ?? (await emptyTree(git))
    const stdout = await diffTree(git, from, head)
    return known({ files: parseRawDiff(stdout, from, head) })
  },

  async load(refs, historyOf, { base, head }) {
    const wanted = refs.filter((r) => r.oid !== undefined && !NO_OBJECT.test(r.oid))
    const readable = wanted.filter((r) => r.mode !== LINK && r.mode !== SUBMODULE)
    const [blobs, commits] = await Promise.all([
      readBlobs(
        git,
        [...new Set(readable.map((r) => r.oid ?? ''))],
        [...new Set(readable.map((r) => r.commit))],
      ),
      readHistory(git, historyOf, base, head, remote),
    ])
    const contents = new Map<string, Content>()
    for (const ref of wanted) {
      const oid = ref.oid ?? ''
      const content: Content =
        ref.mode === LINK
          ? { kind: 'symlink', oid }
          : ref.mode === SUBMODULE
            ? { kind: 'submodule', oid }
            : (blobs.get(oid) ?? { kind: 'unknown', reason: 'git did not give it' })
      contents.set(contentKey(ref), content)
    }
    return { contents, commits }
  },
})
