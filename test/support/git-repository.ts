import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** A real git repository in a temporary folder, made by a test. */
export interface GitRepository {
  path: string
  /** Writes files (null deletes), commits them all, and gives the commit's id. */
  commit(files: Record<string, string | Buffer | null>, options?: CommitOptions): string
  link(path: string, target: string): void
  git(...args: string[]): string
  remove(): void
}

export interface CommitOptions {
  message?: string
  /** ISO 8601; by default an hour ago, so that it lies in the usual window. */
  date?: string
  author?: string
  email?: string
}

export const hoursAgo = (hours: number): string =>
  new Date(Date.now() - hours * 3_600_000).toISOString()

export const createRepository = (name = 'drift-test-'): GitRepository => {
  const path = mkdtempSync(join(tmpdir(), name))
  const git = (env: Record<string, string>, ...args: string[]): string =>
    execFileSync('git', args, {
      cwd: path,
      encoding: 'utf8',
      env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      maxBuffer: 64 * 1024 * 1024,
    }).trim()
  git({}, 'init', '--quiet', '--initial-branch=main')
  return {
    path,
    commit(files, options = {}) {
      for (const [file, content] of Object.entries(files)) {
        const full = join(path, file)
        if (content === null) rmSync(full)
        else {
          mkdirSync(dirname(full), { recursive: true })
          writeFileSync(full, content)
        }
      }
      const date = options.date ?? hoursAgo(1)
      const author = options.author ?? 'Ann Author'
      const email = options.email ?? 'ann@example.org'
      git({}, 'add', '--all')
      git(
        {
          GIT_AUTHOR_NAME: author,
          GIT_AUTHOR_EMAIL: email,
          GIT_AUTHOR_DATE: date,
          GIT_COMMITTER_NAME: author,
          GIT_COMMITTER_EMAIL: email,
          GIT_COMMITTER_DATE: date,
        },
        'commit',
        '--quiet',
        '--allow-empty',
        '--allow-empty-message',
        '--message',
        options.message ?? 'change',
      )
      return git({}, 'rev-parse', 'HEAD')
    },
    link(file, target) {
      mkdirSync(dirname(join(path, file)), { recursive: true })
      symlinkSync(target, join(path, file))
    },
    git: (...args) => git({}, ...args),
    remove: () => rmSync(path, { recursive: true, force: true }),
  }
}
