import { createHash } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as after } from 'node:timers/promises'
import { type Git, GitError, gitIn } from '../transport/git.ts'
import { isLedgerFile, MAX_FILE_BYTES } from './store.ts'

/** Where a branch lies, for git. */
export interface BranchPlace {
  /** `https://github.com/acme/drift-config.git` */
  url: string
  branch: string
  token: () => string | Promise<string>
}

/** A file of the branch. */
export interface Entry {
  oid: string
  bytes: number
}

export type Entries = ReadonlyMap<string, Entry>

/** What git needs beside its arguments: the token, which never stands on a command line or in a file. */
const network = (token: string): Record<string, string> => ({
  // A connection that brings less than 1 kB a second for a minute is a dead one.
  GIT_HTTP_LOW_SPEED_LIMIT: '1000',
  GIT_HTTP_LOW_SPEED_TIME: '60',
  ...(token === ''
    ? {}
    : {
        GIT_CONFIG_COUNT: '1',
        GIT_CONFIG_KEY_0: 'http.extraHeader',
        GIT_CONFIG_VALUE_0: `Authorization: Basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`,
      }),
})

/** An empty repository of its own, for git's objects alone. */
const bareRepository = async () => {
  const directory = await mkdtemp(join(tmpdir(), 'drift-ledger-'))
  const git = gitIn(directory, { network: true })
  await git(['init', '--quiet', '--bare'])
  await git(['config', 'gc.auto', '0'])
  return { git, remove: () => rm(directory, { recursive: true, force: true }) }
}

const isMissingBranch = (error: unknown): boolean =>
  error instanceof GitError && /couldn't find remote ref/i.test(error.message)

/** Whether asking again will not help: the token, the permission or the repository is what lacks. */
export const isRefusedByGit = (error: unknown): boolean =>
  error instanceof GitError &&
  (error.exitCode === -1 ||
    /returned error: 4(?!08|29)\d\d|denied|not (?:found|permitted|granted|accessible)|authenticat|terminal prompts disabled/i.test(
      error.message,
    ))

/** The id that git gives to a text. */
export const blobId = (text: string): string =>
  createHash('sha1')
    .update(`blob ${Buffer.byteLength(text)}\0`)
    .update(text)
    .digest('hex')

const AUTHOR = { NAME: 'drift-toolkit', EMAIL: 'drift-toolkit@users.noreply.github.com' }
const SIGNED = Object.fromEntries(
  ['AUTHOR', 'COMMITTER'].flatMap((who) =>
    Object.entries(AUTHOR).map(([key, value]) => [`GIT_${who}_${key}`, value]),
  ),
)

/** Waits before asking again, in milliseconds. */
const ASK_AGAIN_MS = [1000, 3000]

/** @returns null when it would be done, else the error */
const tryPush = async (
  git: Git,
  { url, branch, token }: BranchPlace,
  oid: string,
): Promise<GitError | null> => {
  try {
    await git(['push', '--dry-run', '--quiet', url, `${oid}:refs/heads/${branch}`], {
      env: network(await token()),
    })
    return null
  } catch (error) {
    if (!(error instanceof GitError)) throw error
    // Where there is a branch, this commit does not continue it: the last thing git looks at.
    return /failed to push some refs/.test(error.message) ? null : error
  }
}

/**
 * Asks git whether the token may write to the branch, by a push that is not carried out. What the
 * API says of permissions is a person's role, and nothing for a GITHUB_TOKEN, whose job may have
 * been given less; git's answer is the one that counts, for archived repositories too.
 * @returns null when it may, else why not, in git's words
 */
export const whyNoPush = async (place: BranchPlace): Promise<string | null> => {
  const { git, remove } = await bareRepository()
  try {
    const tree = await git(['hash-object', '-t', 'tree', '-w', '--stdin'])
    const commit = await git(
      ['commit-tree', '-m', 'may this be written?', tree.stdout.toString().trim()],
      { env: SIGNED },
    )
    const oid = commit.stdout.toString().trim()
    let error = await tryPush(git, place, oid)
    for (const wait of ASK_AGAIN_MS) {
      if (error === null || isRefusedByGit(error)) break
      await after(wait)
      error = await tryPush(git, place, oid)
    }
    return error?.message ?? null
  } finally {
    await remove()
  }
}

/** How many bytes of texts git is asked for at once. */
const BATCH_BYTES = 32 * 1024 * 1024

/** Groups of entries, each of a size that fits into memory beside the rest. */
function* batches(entries: Iterable<Entry>): Generator<string[]> {
  let oids: string[] = []
  let bytes = 0
  for (const entry of entries) {
    if (oids.length > 0 && bytes + entry.bytes > BATCH_BYTES) {
      yield oids
      oids = []
      bytes = 0
    }
    oids.push(entry.oid)
    bytes += entry.bytes
  }
  if (oids.length > 0) yield oids
}

/** https://git-scm.com/docs/git-cat-file#_batch_output */
const parseBatch = (output: Buffer, texts: Map<string, string>): void => {
  for (let at = 0; at < output.length; ) {
    const end = output.indexOf(10, at)
    if (end < 0) break
    const [oid = '', , length] = output.toString('latin1', at, end).split(' ')
    const size = Number(length)
    at = end + 1
    // `<oid> missing`: the others are there all the same.
    if (!Number.isFinite(size)) continue
    texts.set(oid, output.toString('utf8', at, at + size))
    at += size + 1
  }
}

/** `100644 blob <oid>   1234\t<path>` of `ls-tree -l`; links, programs' folders and other people's files are none of ours. */
const parseEntry = (line: string): [string, Entry][] => {
  const [, oid = '', size = '', path = ''] = /^100\d{3} blob (\w+) +(\d+)\t(.*)$/s.exec(line) ?? []
  const bytes = Number(size)
  return isLedgerFile(path) && bytes <= MAX_FILE_BYTES ? [[path, { oid, bytes }]] : []
}

/** A branch as a clone on this machine knows it: all commits from the one that was read first. */
export interface BranchClone {
  /**
   * Brings the newest state of the branch. The first time one commit and its files are fetched;
   * ten thousand files are one request, where REST would need ten thousand. Later only what was
   * added since, with its history, so that it can be told whether anything was taken back.
   * @param whole with its history from the first time on
   * @returns its commit, null when there is no such branch
   */
  fetch(whole?: boolean): Promise<string | null>
  /** The commit that the branch is at now; nothing is fetched. */
  tip(): Promise<string | null>
  /** The id of a commit's tree. */
  tree(commit: string): Promise<string>
  /** The ledger's files in a commit. */
  entries(commit: string | null): Promise<Entries>
  /** Texts by id; those that are not here are missing. */
  texts(entries: Iterable<Entry>): Promise<Map<string, string>>
  /** Whether one commit lies in the history of another, both as far as they are known here. */
  isIn(commit: string, of: string | null): Promise<boolean>
  remove(): Promise<void>
}

/** A clone of one branch without a working tree, in a folder that `remove` takes away again. */
export const cloneOf = async ({ url, branch, token }: BranchPlace): Promise<BranchClone> => {
  const { git, remove } = await bareRepository()
  const remote = `refs/heads/${branch}`
  const local = 'refs/ledger/tip'
  let isFetched = false
  const online = async (...args: Parameters<Git>) => {
    const [command, options] = args
    return git(command, { ...options, env: network(await token()) })
  }
  return {
    async fetch(whole = false) {
      const depth = isFetched || whole ? [] : ['--depth=1']
      try {
        await online(['fetch', '--quiet', ...depth, '--no-tags', url, `+${remote}:${local}`])
      } catch (error) {
        if (isMissingBranch(error)) return null
        throw error
      }
      isFetched = true
      return (await git(['rev-parse', local])).stdout.toString().trim()
    },
    async tip() {
      const { stdout } = await online(['ls-remote', url, remote])
      const lines = stdout.toString().split('\n')
      return lines.find((line) => line.endsWith(`\t${remote}`))?.split('\t')[0] ?? null
    },
    async tree(commit) {
      return (await git(['rev-parse', `${commit}^{tree}`])).stdout.toString().trim()
    },
    async entries(commit) {
      if (commit === null) return new Map()
      const { stdout } = await git(['ls-tree', '-r', '-l', '-z', commit])
      return new Map(stdout.toString('utf8').split('\0').flatMap(parseEntry))
    },
    async texts(entries) {
      const found = new Map<string, string>()
      for (const oids of batches(entries)) {
        const { stdout } = await git(['cat-file', '--batch'], { input: `${oids.join('\n')}\n` })
        parseBatch(stdout, found)
      }
      return found
    },
    async isIn(commit, of) {
      if (of === null) return false
      // 128: git has never heard of one of them.
      const { exitCode } = await git(['merge-base', '--is-ancestor', commit, of], {
        okCodes: [1, 128],
      })
      return exitCode === 0
    },
    remove,
  }
}
