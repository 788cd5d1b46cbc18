import { resolve } from 'node:path'
import { FAIL_ON, type FailOn } from '../report/report.ts'
import { parseShard, type Shard } from '../scope/shard.ts'
import { parseSince, parseSpan } from '../scope/since.ts'
import type { Credentials } from '../transport/token.ts'
import type { ScanOptions, Target } from './options.ts'

/** What a user asked for is not possible; the message says what to write instead. */
export class UsageError extends Error {}

/** Where the ledger was asked to be. */
export type LedgerChoice =
  | { kind: 'auto' }
  | { kind: 'branch'; branch: string }
  | { kind: 'directory'; path: string }
  | { kind: 'none' }

/** How GitHub is reached, and as whom. Empty tokens mean: not at all. */
export interface Connection {
  apiUrl: string
  serverUrl: string
  credentials: Credentials
  issueToken: string
  ledgerToken: string
}

export interface Request {
  options: ScanOptions
  connection: Connection
  ledger: LedgerChoice
  reportPath: string
  failOnError: boolean
  /** Whether a job says what it found, as summary and annotations; of shards, their merge says it. */
  summary: boolean
}

export interface InputContext {
  /** The value of an input of interface.md 1, '' where it was not given. */
  input: (name: string) => string
  env: Record<string, string | undefined>
  now: Date
  cwd: string
}

const list = (text: string): string[] =>
  text
    .split(/[\n,]/)
    .map((item) => item.trim())
    .filter((item) => item !== '')

/** The web address that belongs to an API address: where clones come from and links go to. */
const serverOf = (apiUrl: string): string => {
  const base = apiUrl.replace(/\/+$/, '')
  if (base === 'https://api.github.com') return 'https://github.com'
  return base.replace(/\/api\/v3$/, '').replace(/^https:\/\/api\.(?=[^/]+\.ghe\.com$)/, 'https://')
}

const isName = (text: string): boolean => /^[\w.-]+\/[\w.-]+$/.test(text)

/**
 * Reads the inputs that all actions share, which are the command's options too, and says everything
 * that is wrong with them at once.
 * @throws UsageError
 */
export const readRequest = ({ input, env, now, cwd }: InputContext): Request => {
  const problems: string[] = []
  const attempt = <T>(read: () => T, fallback: T): T => {
    try {
      return read()
    } catch (error) {
      problems.push((error as Error).message)
      return fallback
    }
  }
  const bool = (name: string, fallback: boolean): boolean => {
    const text = input(name).toLowerCase()
    if (text === '') return fallback
    if (text === 'true' || text === 'false') return text === 'true'
    problems.push(`${name} is "${input(name)}"; it must be true or false`)
    return fallback
  }
  const whole = (name: string, fallback: number, least: number, most: number): number => {
    const text = input(name)
    if (text === '') return fallback
    const value = Number(text)
    if (/^\d+$/.test(text) && value >= least && value <= most) return value
    problems.push(`${name} is "${text}"; it must be a whole number from ${least} to ${most}`)
    return fallback
  }
  const oneOf = <T extends string>(name: string, values: readonly T[], fallback: T): T => {
    const text = input(name)
    if (text === '') return fallback
    const found = values.find((value) => value === text.toLowerCase())
    if (!found) problems.push(`${name} is "${text}"; it must be one of ${values.join(', ')}`)
    return found ?? fallback
  }

  const span = (name: string, fallback: string): number =>
    attempt(() => {
      try {
        return parseSpan(input(name) || fallback)
      } catch (error) {
        throw new RangeError(`${name}: ${(error as Error).message}`)
      }
    }, 0)

  const home = env.GITHUB_REPOSITORY && isName(env.GITHUB_REPOSITORY) ? env.GITHUB_REPOSITORY : null
  const apiUrl = input('github-api-url') || env.GITHUB_API_URL || 'https://api.github.com'
  if (!/^https?:\/\/[^\s/]+/.test(apiUrl)) {
    problems.push(`github-api-url is "${apiUrl}"; it must be an http(s) address`)
  }
  const token = input('github-token')
  const org = input('org')
  if (org !== '' && !/^[\w-]+$/.test(org)) {
    problems.push(`org is "${org}"; it must be the login of an organization or a user`)
  }
  const repository = input('repository')
  if (repository !== '' && !isName(repository)) {
    problems.push(`repository is "${repository}"; it must be owner/name`)
  }
  const issueRepository = input('issue-repository')
  if (issueRepository !== '' && !isName(issueRepository)) {
    problems.push(`issue-repository is "${issueRepository}"; it must be owner/name`)
  }
  const appId = input('app-id')
  if ((appId === '') !== (input('private-key') === '')) {
    problems.push('app-id and private-key belong together; give both, or neither')
  }

  const shard = input('shard')
  const target: Target =
    org !== ''
      ? { kind: 'organization', login: org, repositories: list(input('repositories')) }
      : repository !== ''
        ? { kind: 'repository', name: repository }
        : {
            kind: 'path',
            path: resolve(cwd, input('path') || '.'),
            ...(home && env.GITHUB_ACTIONS === 'true'
              ? { name: home, ...(env.GITHUB_REF ? { ref: env.GITHUB_REF } : {}) }
              : {}),
          }

  const options: ScanOptions = {
    target,
    since: attempt(() => parseSince(input('since') || '24h', now), now.toISOString()),
    all: bool('all', false),
    dryRun: bool('dry-run', false),
    failOn: oneOf<FailOn>('fail-on', FAIL_ON, 'never'),
    issueMode: oneOf('issue-mode', ['scan', 'rolling', 'none'] as const, 'scan'),
    issueRepository: issueRepository || null,
    issuePublic: bool('issue-public', false),
    maxIssues: whole('max-issues', 50, 0, 10_000),
    shard: shard === '' ? null : attempt<Shard | null>(() => parseShard(shard), null),
    concurrency: whole('concurrency', 16, 1, 100),
    deadline: now.getTime() + span('deadline', '50m'),
    home: home ?? (org === '' ? null : `${org}/drift-config`),
    runUrl:
      home && env.GITHUB_RUN_ID && env.GITHUB_SERVER_URL
        ? `${env.GITHUB_SERVER_URL}/${home}/actions/runs/${env.GITHUB_RUN_ID}`
        : null,
    ...(Number(env.GITHUB_RUN_ATTEMPT) > 1 ? { isRerun: true } : {}),
  }
  const credentials: Credentials =
    appId === ''
      ? { kind: 'token', token }
      : {
          kind: 'app',
          appId,
          privateKey: input('private-key'),
          owner: org || (home ?? repository).split('/')[0] || '',
          ...(org === '' ? { repository: (repository || home || '').split('/')[1] ?? '' } : {}),
        }
  const ledger = attempt(() => ledgerChoice(input('ledger'), cwd), { kind: 'none' as const })
  const failOnError = bool('fail-on-error', true)
  const summary = bool('summary', true)
  if (problems.length > 0) throw new UsageError(problems.join('\n'))
  return {
    options,
    connection: {
      apiUrl,
      serverUrl: env.GITHUB_SERVER_URL || serverOf(apiUrl),
      credentials,
      issueToken: input('issue-token'),
      ledgerToken: input('ledger-token') || (appId === '' ? token : ''),
    },
    ledger,
    reportPath: resolve(cwd, input('report-path') || 'drift-report.json'),
    failOnError,
    summary,
  }
}

/** A branch name that git would take and that no option can hide in. */
const BRANCH = /^(?!.*(?:\.\.|\/\/|@\{|\.lock$))[\w][\w./-]*$/

const ledgerChoice = (text: string, cwd: string): LedgerChoice => {
  if (text === '' || text === 'auto') return { kind: 'auto' }
  if (text === 'none') return { kind: 'none' }
  const [, kind, rest = ''] = /^(branch|dir):(.+)$/.exec(text) ?? []
  if (kind === 'dir') return { kind: 'directory', path: resolve(cwd, rest) }
  if (kind === 'branch' && BRANCH.test(rest)) return { kind: 'branch', branch: rest }
  throw new RangeError(`ledger is "${text}"; it must be auto, none, branch:<name> or dir:<path>`)
}
