import { isAbsolute } from 'node:path'
import { branchLedger, ledgerGraceMs } from '../ledger/branch.ts'
import { whyNoPush } from '../ledger/branch-clone.ts'
import { directoryLedger } from '../ledger/directory.ts'
import { type Ledger, openLedger as ledgerOf } from '../ledger/ledger.ts'
import { createGitHub, noUsage } from '../transport/github.ts'
import type { Clock } from '../transport/pace.ts'
import { type Credentials, type TokenSource, tokenSource } from '../transport/token.ts'
import type { GitHub, Usage } from '../transport/types.ts'
import { folderLedger } from './folder-ledger.ts'
import type { LedgerChoice, Request } from './inputs.ts'
import type { Log, Ports } from './ports.ts'

export interface Surroundings {
  log: Log
  cwd: string
  env: Record<string, string | undefined>
  /** Called with every secret before its first use: an action masks it. */
  onSecret: (secret: string) => void
}

const clock: Clock = {
  now: () => Date.now(),
  sleep: (ms) => new Promise((done) => setTimeout(done, ms)),
}

const hasToken = (credentials: Credentials): boolean =>
  credentials.kind === 'app' || credentials.token !== ''

/**
 * Wires a request to the world: clients with the right tokens, the ledger where it was asked to be.
 * @throws GitError when a ledger that was asked for cannot be reached
 */
export const connect = async (request: Request, around: Surroundings): Promise<Ports> => {
  const { connection, options } = request
  const secrets = new Set<string>()
  // An App's token is asked for before each request: a line of the log for each would hide the rest.
  const onSecret = (secret: string) => {
    if (secrets.has(secret)) return
    secrets.add(secret)
    around.onSecret(secret)
  }
  const usage = noUsage()
  const client = (token: TokenSource, memory?: GitHub['memory']): GitHub =>
    createGitHub({
      ...(memory ? { memory } : {}),
      apiUrl: connection.apiUrl,
      token,
      permissions: token.permissions,
      clock,
      deadline: options.deadline,
      usage,
      sharers: options.shard?.of ?? 1,
      onWait: (message) => around.log.info(message),
    })
  const token = tokenSource(connection.credentials, connection.apiUrl, onSecret)
  const github = hasToken(connection.credentials) ? client(token, new Map()) : null
  const issueToken = connection.issueToken
    ? tokenSource({ kind: 'token', token: connection.issueToken }, connection.apiUrl, onSecret)
    : null
  const mayTell = !options.dryRun && options.issueMode !== 'none'
  return {
    clock,
    log: around.log,
    github,
    issues: mayTell ? (issueToken ? client(issueToken) : github) : null,
    ledger: await openLedger(request.ledger, request, around, usage, onSecret),
    secrets: () => [...secrets],
    onSecret,
  }
}

const BRANCH = 'drift-ledger'

const openLedger = async (
  choice: LedgerChoice,
  { connection, options }: Request,
  { log, cwd, env }: Surroundings,
  usage: Usage,
  onSecret: (secret: string) => void,
): Promise<Ledger | null> => {
  if (choice.kind === 'none') return null
  if (choice.kind === 'directory') return ledgerOf(directoryLedger(choice.path))
  const beside = () => folderLedger(...localPlace(options, cwd), log)
  const inActions = env.GITHUB_ACTIONS === 'true'
  const home = options.home
  if (choice.kind === 'auto' && (!inActions || home === null)) return beside()
  if (home === null) {
    log.warn('no repository is known to keep the ledger branch (GITHUB_REPOSITORY is empty)')
    return beside()
  }
  const branch = choice.kind === 'branch' ? choice.branch : BRANCH
  const token = tokenSource(
    { kind: 'token', token: connection.ledgerToken },
    connection.apiUrl,
    onSecret,
  )
  const place = {
    url: `${connection.serverUrl.replace(/\/+$/, '')}/${home}.git`,
    branch,
    token,
  }
  const refusal = choice.kind === 'auto' && !options.dryRun ? await whyNoPush(place) : null
  if (refusal !== null) {
    log.warn(
      `the ledger token may not write to ${home} (Contents: write), so the ledger is kept in .drift: it does not outlive this job, and only the markers in open issues say what was told (git said: ${refusal})`,
    )
    return beside()
  }
  const shards = options.shard?.of ?? 1
  const github = createGitHub({
    apiUrl: connection.apiUrl,
    token,
    clock,
    deadline: options.deadline + ledgerGraceMs(shards),
    usage,
    writeSpacingMs: 0,
    onWait: (message) => log.info(`ledger: ${message}`),
  })
  return ledgerOf(
    branchLedger({
      ...place,
      github,
      repository: home,
      description: `branch ${branch} of ${home}`,
      clock,
      deadline: options.deadline,
      shards,
      random: Math.random,
    }),
  )
}

/** Beside the repository that is scanned; for everything else where the command runs. */
const localPlace = ({ target }: Request['options'], cwd: string): [string, boolean] =>
  target.kind === 'path' && isAbsolute(target.path) ? [target.path, true] : [cwd, false]
