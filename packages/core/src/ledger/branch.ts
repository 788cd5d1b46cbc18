import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Git, GitError, gitIn } from '../transport/git.ts'
import type { LedgerStore } from './store.ts'

export interface BranchLedgerOptions {
  /** `https://github.com/acme/drift-config.git` */
  url: string
  branch: string
  token: () => string | Promise<string>
  /** For the report. */
  description: string
  /** Waits between tries when other shards were faster. */
  sleep: (ms: number) => Promise<void>
  random: () => number
}

const TRIES = 12
const AUTHOR = {
  GIT_AUTHOR_NAME: 'drift-toolkit',
  GIT_AUTHOR_EMAIL: 'drift-toolkit@users.noreply.github.com',
  GIT_COMMITTER_NAME: 'drift-toolkit',
  GIT_COMMITTER_EMAIL: 'drift-toolkit@users.noreply.github.com',
}

/** The token goes to git by environment: never on a command line, never into a file. */
const credentials = (token: string): Record<string, string> =>
  token === ''
    ? {}
    : {
        GIT_CONFIG_COUNT: '1',
        GIT_CONFIG_KEY_0: 'http.extraHeader',
        GIT_CONFIG_VALUE_0: `Authorization: Basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`,
      }

/** git's fast-import stream for one commit on top of `parent`. */
const importStream = (
  files: ReadonlyMap<string, string | null>,
  parent: string | null,
  branch: string,
  message: string,
): Buffer => {
  const data = (text: string | Buffer) => {
    const bytes = Buffer.from(text)
    return Buffer.concat([Buffer.from(`data ${bytes.length}\n`), bytes, Buffer.from('\n')])
  }
  const who = `${AUTHOR.GIT_AUTHOR_NAME} <${AUTHOR.GIT_AUTHOR_EMAIL}> now`
  const parts: Buffer[] = [
    Buffer.from(`commit refs/heads/${branch}\nauthor ${who}\ncommitter ${who}\n`),
    data(message),
    ...(parent === null ? [] : [Buffer.from(`from ${parent}\n`)]),
  ]
  for (const [path, content] of files) {
    if (content === null) parts.push(Buffer.from(`D ${path}\n`))
    else parts.push(Buffer.from(`M 100644 inline ${path}\n`), data(content))
  }
  return Buffer.concat([...parts, Buffer.from('done\n')])
}

/** The texts of blobs, by their ids. */
const readTexts = async (git: Git, oids: string[]): Promise<Map<string, string>> => {
  const texts = new Map<string, string>()
  if (oids.length === 0) return texts
  const { stdout } = await git(['cat-file', '--batch'], { input: `${oids.join('\n')}\n` })
  for (let at = 0; at < stdout.length; ) {
    const end = stdout.indexOf(10, at)
    const [oid = '', , length] = stdout.subarray(at, end).toString().split(' ')
    const size = Number(length)
    if (!Number.isFinite(size)) {
      // `<oid> missing`: the others are there all the same.
      if (end < 0) break
      at = end + 1
      continue
    }
    texts.set(oid, stdout.subarray(end + 1, end + 1 + size).toString('utf8'))
    at = end + 1 + size + 1
  }
  return texts
}

const isMissingBranch = (error: unknown): boolean =>
  error instanceof GitError && /couldn't find remote ref/i.test(error.message)

const isRace = (error: unknown): boolean =>
  error instanceof GitError &&
  /rejected|fetch first|non-fast-forward|failed to (?:lock|push|update)|cannot lock ref|reference already exists/i.test(
    error.message,
  )

const isRefused = (error: unknown): boolean =>
  error instanceof GitError &&
  /40[134]|denied|not (?:found|permitted|granted|accessible)|authenticat|terminal prompts disabled/i.test(
    error.message,
  )

/** An empty commit, to ask with. */
const emptyCommit = async (git: Git): Promise<string> => {
  const tree = (await git(['hash-object', '-t', 'tree', '-w', '--stdin'])).stdout.toString().trim()
  const { stdout } = await git(['commit-tree', '-m', 'may this be written?', tree], { env: AUTHOR })
  return stdout.toString().trim()
}

/**
 * Whether the token may push there: asked of git itself, with a push that is not carried out.
 * @throws GitError when the repository cannot be reached at all
 */
export const canPush = async (
  options: Pick<BranchLedgerOptions, 'url' | 'branch' | 'token'>,
): Promise<boolean> => {
  const directory = await mkdtemp(join(tmpdir(), 'drift-ledger-'))
  try {
    const git = gitIn(directory, { network: true })
    await git(['init', '--quiet', '--bare'])
    const commit = await emptyCommit(git)
    const env = credentials(await options.token())
    await git(
      ['push', '--dry-run', '--force', options.url, `${commit}:refs/heads/${options.branch}`],
      {
        env,
      },
    )
    return true
  } catch (error) {
    if (isRefused(error)) return false
    throw error
  } finally {
    await rm(directory, { recursive: true, force: true })
  }
}

/**
 * The ledger as an orphan branch: one shallow fetch to read all of it, one push to advance it. A
 * push that is not a fast-forward is refused by git itself; then the branch is fetched again and
 * our files are put on top of what others wrote, so that shards never overwrite one another.
 */
export const branchLedger = (options: BranchLedgerOptions): LedgerStore => {
  const { branch, url } = options
  let opened: Promise<{ git: Git; directory: string }> | undefined
  let tip: string | null = null

  const open = async () => {
    const directory = await mkdtemp(join(tmpdir(), 'drift-ledger-'))
    const git = gitIn(directory, { network: true })
    await git(['init', '--quiet', '--bare'])
    return { git, directory }
  }

  const fetchTip = async (git: Git): Promise<void> => {
    const env = credentials(await options.token())
    try {
      const ref = `+refs/heads/${branch}:refs/remotes/origin/${branch}`
      await git(['fetch', '--quiet', '--depth=1', '--no-tags', url, ref], { env })
      const { stdout } = await git(['rev-parse', `refs/remotes/origin/${branch}`])
      tip = stdout.toString().trim()
    } catch (error) {
      if (!isMissingBranch(error)) throw error
      tip = null
    }
  }

  /** Path → blob, of the state that was fetched last. */
  const entries = async (git: Git): Promise<Map<string, string>> => {
    if (tip === null) return new Map()
    const { stdout } = await git(['ls-tree', '-r', '-z', tip])
    const lines = stdout.toString('utf8').split('\0').filter(Boolean)
    return new Map(
      lines.map((entry) => {
        const tab = entry.indexOf('\t')
        return [entry.slice(tab + 1), entry.slice(12, tab)]
      }),
    )
  }

  const holds = async (git: Git, expected: ReadonlyMap<string, string | null>) => {
    if (expected.size === 0) return true
    const oids = await entries(git)
    const texts = await readTexts(
      git,
      [...expected.keys()].flatMap((path) => oids.get(path) ?? []),
    )
    return [...expected].every(([path, text]) => (texts.get(oids.get(path) ?? '') ?? null) === text)
  }

  return {
    description: options.description,
    outlives: true,

    async list() {
      opened ??= open()
      const { git } = await opened
      await fetchTip(git)
      return [...(await entries(git)).keys()].sort()
    },

    async read(paths) {
      if (opened === undefined) return paths.map(() => null)
      const { git } = await opened
      const oids = await entries(git)
      const texts = await readTexts(
        git,
        paths.flatMap((path) => oids.get(path) ?? []),
      )
      return paths.map((path) => texts.get(oids.get(path) ?? '') ?? null)
    },

    async write(files, message, expected = new Map()) {
      opened ??= open()
      const { git } = await opened
      for (let tries = 1; ; tries += 1) {
        if (!(await holds(git, expected))) return false
        await git(['update-ref', '-d', `refs/heads/${branch}`])
        await git(['fast-import', '--quiet', '--done', '--force', '--date-format=now'], {
          input: importStream(files, tip, branch, message),
        })
        try {
          await git(['push', '--quiet', url, `refs/heads/${branch}:refs/heads/${branch}`], {
            env: credentials(await options.token()),
          })
          return true
        } catch (error) {
          if (!isRace(error) || tries >= TRIES) throw error
          await options.sleep(200 * tries + options.random() * 800)
          await fetchTip(git)
        }
      }
    },

    async close() {
      if (opened) await rm((await opened).directory, { recursive: true, force: true })
      opened = undefined
    },
  }
}
