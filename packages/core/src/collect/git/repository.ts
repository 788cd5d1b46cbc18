import { stat } from 'node:fs/promises'
import { type Base, type Known, known, unknown } from '../../model/index.ts'
import { type Git, GitError, gitIn } from '../../transport/git.ts'
import { parseRemote, type Remote } from './remote.ts'

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
}

/** The path given by the user is no git repository; the message is for that user. */
export class NotARepositoryError extends Error {}

const text = (output: { stdout: Buffer }): string => output.stdout.toString('utf8').trim()

/**
 * Opens the repository that holds `path`: a worktree, a submodule, a bare repository or a folder
 * below any of them.
 * @throws NotARepositoryError when there is none, or git refuses it (unsafe ownership)
 */
export const openRepository = async (path: string): Promise<LocalRepository> => {
  if (!(await stat(path).catch(() => null))?.isDirectory()) {
    throw new NotARepositoryError(`there is no folder ${path}`)
  }
  const { root, shallow } = await locate(gitIn(path))
  const git = gitIn(root)
  const [log, origin] = await Promise.all([
    git(['log', '-1', '--decorate=full', '--format=%H%n%cI%n%D', 'HEAD', '--'], { okCodes: [128] }),
    git(['config', '--get', 'remote.origin.url'], { okCodes: [1] }),
  ])
  const [oid = '', time = '', names = ''] = text(log).split('\n')
  return {
    git,
    root,
    remote: parseRemote(text(origin)),
    head: oid === '' ? null : { oid, time: new Date(time).toISOString() },
    branch: /^HEAD -> refs\/heads\/([^,]+)/.exec(names)?.[1] ?? null,
    shallow,
  }
}

/** Where the repository begins, and whether all of its history is there. */
const locate = async (git: Git): Promise<{ root: string; shallow: boolean }> => {
  const ask = async (place: string) => {
    const [shallow, root = ''] = text(
      await git(['rev-parse', '--is-shallow-repository', place]),
    ).split('\n')
    return { root, shallow: shallow === 'true' }
  }
  try {
    return await ask('--show-toplevel')
  } catch (error) {
    if (!(error instanceof GitError)) throw error
    if (/must be run in a work tree/i.test(error.message)) return ask('--absolute-git-dir')
    throw new NotARepositoryError(
      /not a git repository/i.test(error.message)
        ? 'there is no git repository; drift compares commits, so run it in a clone (git init, git commit)'
        : error.message,
    )
  }
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
        note: `history was rewritten: the commit of the last scan (${ledger.slice(0, 7)}) is no longer part of it; its files are compared all the same`,
      })
    }
    note = shallow
      ? `the clone is shallow and does not hold the commit of the last scan (${ledger.slice(0, 7)})`
      : `the commit of the last scan (${ledger.slice(0, 7)}) is gone, so history was rewritten; counted from ${minute(since)} instead`
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
