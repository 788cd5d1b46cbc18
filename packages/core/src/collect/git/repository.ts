import { realpath, stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { shortId } from '../../model/commit.ts'
import { type Base, type Known, known, unknown } from '../../model/index.ts'
import { isInside } from '../../model/inside.ts'
import { type Git, GitError, gitIn } from '../../transport/git.ts'
import { rewritten } from '../source.ts'
import { parseRemote, type Remote } from './remote.ts'
import { isoTime } from './time.ts'

/** A clone on disk, opened. */
export interface LocalRepository {
  git: Git
  /** Top folder; for a bare repository the repository itself. */
  root: string
  remote: Remote | null
  /** null: no commits yet. */
  head: { oid: string; time: string } | null
  /** null: detached. */
  branch: string | null
  shallow: boolean
  /** Files' contents may be missing: `git clone --filter`. */
  partial: boolean
}

/** The path given by the user is no git repository; the message is for that user. */
export class NotARepositoryError extends Error {}

const text = (output: { stdout: Buffer }): string => output.stdout.toString('utf8').trim()

/**
 * Opens the repository that holds `path`: a worktree, a submodule, a bare repository or a folder
 * below any of them.
 * @throws NotARepositoryError when there is none, or git refuses it (unsafe ownership)
 * @throws GitError when there is one that is damaged
 */
export const openRepository = async (path: string): Promise<LocalRepository> => {
  const place = await stat(path).catch(() => null)
  if (!place?.isDirectory()) {
    throw new NotARepositoryError(place ? `${path} is not a folder` : `there is no folder ${path}`)
  }
  const { root, shallow } = await locate(gitIn(path), await realpath(path))
  const git = gitIn(root)
  const [head, branch, settings] = await Promise.all([
    readHead(git, root),
    git(['symbolic-ref', '--quiet', 'HEAD'], { okCodes: [1] }),
    git(['config', '-z', '--get-regexp', '^(remote\\.origin\\.url|extensions\\.partialclone)$'], {
      okCodes: [1],
    }),
  ])
  const setting = new Map(
    settings.stdout
      .toString('utf8')
      .split('\0')
      .map((entry) => {
        const [name = '', ...value] = entry.split('\n')
        return [name, value.join('\n')] as const
      }),
  )
  return {
    git,
    root,
    remote: parseRemote(setting.get('remote.origin.url') ?? ''),
    head,
    branch: text(branch).replace(/^refs\/heads\//, '') || null,
    shallow,
    partial: setting.has('extensions.partialclone'),
  }
}

/** The commit at HEAD; null where there is none yet, which is not the same as one that cannot be read. */
const readHead = async (git: Git, root: string): Promise<LocalRepository['head']> => {
  try {
    const [oid = '', seconds = ''] = text(
      await git(['log', '-1', '--no-decorate', '--format=%H%n%ct', 'HEAD', '--']),
    ).split('\n')
    return { oid, time: isoTime(seconds) }
  } catch (error) {
    if (!(error instanceof GitError) || !(await isUnborn(git, root))) throw error
    return null
  }
}

/** Whether HEAD names a branch of which git knows nothing at all. */
const isUnborn = async (git: Git, root: string): Promise<boolean> => {
  const branch = text(await git(['symbolic-ref', '--quiet', 'HEAD'], { okCodes: [1] }))
  if (branch === '') return false
  const file = resolve(root, text(await git(['rev-parse', '--git-path', branch])))
  const isThere = await git(['show-ref', '--verify', '--quiet', branch], { okCodes: [1, 128] })
  // A ref that holds no object id is passed over by git as if it were not there.
  return isThere.exitCode === 1 && (await stat(file).catch(() => null)) === null
}

/** Where the repository begins, and whether all of its history is there. */
const locate = async (git: Git, path: string): Promise<{ root: string; shallow: boolean }> => {
  const ask = async (place: string) => {
    const [shallow, root = ''] = text(
      await git(['rev-parse', '--is-shallow-repository', place]),
    ).split('\n')
    return { root, shallow: shallow === 'true' }
  }
  try {
    const found = await ask('--show-toplevel')
    if (!isInside(await realpath(found.root), path)) {
      throw new NotARepositoryError(
        `its git settings say that its files lie in ${found.root} (core.worktree), which is not where it is`,
      )
    }
    return found
  } catch (error) {
    if (!(error instanceof GitError)) throw error
    if (/must be run in a work tree/i.test(error.message)) return ask('--absolute-git-dir')
    throw new NotARepositoryError(whyNot(error.message, path))
  }
}

const whyNot = (message: string, path: string): string => {
  if (/not a git repository/i.test(message)) {
    return 'there is no git repository; drift compares commits, so run it in a clone (git init, git commit)'
  }
  return /dubious ownership/i.test(message)
    ? `${message}; if you trust it: git config --global --add safe.directory '${path}'`
    : message
}

const isAncestor = async (git: Git, oid: string): Promise<boolean> =>
  (await git(['merge-base', '--is-ancestor', oid, 'HEAD'], { okCodes: [1] })).exitCode === 0

const hasCommit = async (git: Git, oid: string): Promise<boolean> =>
  (await git(['cat-file', '-e', `${oid}^{commit}`], { okCodes: [1, 128] })).exitCode === 0

const minute = (time: string): string => `${time.slice(0, 16).replace('T', ' ')} UTC`

/**
 * The commit that changes are counted from: the ledger's, or the last one older than `since`.
 * @param ledger commit of the last scan, null where the ledger knows none
 * @param since ISO 8601
 * @returns unknown when the clone is too shallow to tell
 */
export const localBase = async (
  { git, shallow }: LocalRepository,
  ledger: string | null,
  since: string,
): Promise<Known<Base>> => {
  let note: string | undefined
  if (ledger !== null) {
    if (await hasCommit(git, ledger)) {
      if (shallow || (await isAncestor(git, ledger))) return known({ oid: ledger, how: 'ledger' })
      return known({
        oid: ledger,
        how: 'ledger',
        note: rewritten(ledger),
      })
    }
    note = shallow
      ? `the clone is shallow and does not hold the commit of the last scan (${shortId(ledger)})`
      : `the commit of the last scan (${shortId(ledger)}) is gone, so history was rewritten; counted from ${minute(since)} instead`
  }
  const found = text(await git(['rev-list', '-1', '--first-parent', `--before=${since}`, 'HEAD']))
  const withNote = note === undefined ? {} : { note }
  if (found !== '') return known({ oid: found, how: 'since', ...withNote })
  if (shallow) {
    return unknown(
      `${note ?? `the clone is shallow and has no commit older than ${minute(since)}`}; fetch more history (actions/checkout with fetch-depth: 0, or git fetch --unshallow)`,
    )
  }
  return known({ oid: null, how: 'beginning', ...withNote })
}
