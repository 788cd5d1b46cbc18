import { type Known, known } from '../../model/index.ts'
import type { Clock } from '../../transport/pace.ts'
import { clientSettings } from './clients.ts'
import type { Entered, EnterRequest } from './enter-request.ts'
import { atDeadline, countRequests, type Plugin } from './middleware.ts'
import { refused, wrongAccount } from './refused.ts'
import { parseRole } from './roles.ts'
import { shareCredentials } from './share-credentials.ts'
import type { AwsCredentials, CredentialsProvider } from './types.ts'
import { webIdentity } from './web-identity.ts'

const realClock: Clock = {
  now: Date.now,
  sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
}

/**
 * Enters an account, in one of three ways:
 * - role and `oidc`: the role is assumed with the job's token, a new one for each assumption;
 * - role, no `oidc`: the profile, or the SDK's default chain, assumes the role;
 * - no role: the profile, or the default chain, are the account's own credentials.
 *
 * Nothing is written to the environment, so that any number of accounts can be entered at once.
 * @returns unknown, with what to do, where the account was not reached or is another one than was
 *   meant; its credentials are not handed out then
 * @see https://docs.github.com/en/actions/how-tos/secure-your-work/security-harden-deployments/oidc-in-aws
 */
export const enterAccount = async (request: EnterRequest): Promise<Known<Entered>> => {
  const entered = await enterBy(await sourceOf(request), request)
  if (entered.known || entered.permission !== 'sts:AssumeRole') return entered
  // A step before may have assumed the very role, and roles do not admit themselves.
  const asIs = { ...request, role: null }
  const already = await enterBy(await sourceOf(asIs), asIs)
  return already.known && isSessionOf(request.role, already.value.arn) ? already : entered
}

const enterBy = async (
  source: CredentialsProvider,
  request: EnterRequest,
): Promise<Known<Entered>> => {
  const credentials = shareCredentials(masked(source, request.onSecret), request.clock ?? realClock)
  try {
    const { account, arn } = await identityOf(request, credentials)
    return account === request.account ? known({ arn, credentials }) : wrongAccount(request, arn)
  } catch (error) {
    return refused(error, request)
  }
}

const isSessionOf = (role: string | null, arn: string): boolean =>
  role !== null && arn.includes(`:assumed-role/${parseRole(role)?.name}/`)

const sourceOf = async (request: EnterRequest): Promise<CredentialsProvider> => {
  const { role, oidc, profile, region, sessionName, onSecret, clock = realClock } = request
  const clientConfig = clientSettings(region)
  const clientPlugins = pluginsOf(request)
  if (role !== null && oidc !== null) {
    return webIdentity({ role, oidc, sessionName, clientConfig, clientPlugins, clock })
  }
  const { fromIni, fromNodeProviderChain, fromTemporaryCredentials } = await import(
    '@aws-sdk/credential-providers'
  )
  const chain =
    profile !== null ? fromIni({ profile, clientConfig }) : fromNodeProviderChain({ clientConfig })
  const base: CredentialsProvider = () => chain()
  if (role === null) return base
  const assumed = fromTemporaryCredentials({
    masterCredentials: masked(base, onSecret),
    params: { RoleArn: role, RoleSessionName: sessionName },
    clientConfig,
    clientPlugins,
  })
  return () => assumed()
}

const pluginsOf = ({ usage, deadline, clock = realClock }: EnterRequest): Plugin[] => [
  ...(usage ? [countRequests(usage, clock)] : []),
  ...(deadline === undefined ? [] : [atDeadline(deadline, clock)]),
]

const masked =
  (provider: CredentialsProvider, onSecret: (secret: string) => void): CredentialsProvider =>
  async () => {
    const credentials = await provider()
    const { accessKeyId, secretAccessKey, sessionToken } = credentials
    for (const secret of [accessKeyId, secretAccessKey, sessionToken]) if (secret) onSecret(secret)
    return credentials
  }

/** Who we are, from STS itself: its answer to the assumption, else its answer to that question. */
const identityOf = async (
  request: EnterRequest,
  credentials: CredentialsProvider,
): Promise<{ account: string; arn: string }> => {
  const { accountId }: AwsCredentials = await credentials()
  const role = request.role === null ? null : parseRole(request.role)
  if (request.oidc && role && accountId) {
    const session = `assumed-role/${role.name}/${request.sessionName}`
    return { account: accountId, arn: `arn:${role.partition}:sts::${accountId}:${session}` }
  }
  const { GetCallerIdentityCommand, STSClient } = await import('@aws-sdk/client-sts')
  const client = new STSClient({ ...clientSettings(request.region), credentials })
  for (const plugin of pluginsOf(request)) client.middlewareStack.use(plugin)
  try {
    const { Account = '', Arn = '' } = await client.send(new GetCallerIdentityCommand({}))
    return { account: Account, arn: Arn }
  } finally {
    client.destroy()
  }
}

/**
 * A name for the session that says who scans, in the characters that AWS takes: CloudTrail shows
 * it beside everything that is asked.
 * @param repository `owner/name` of the repository that runs the workflow; null: a person's machine
 * @see https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html
 */
export const sessionNameFor = (repository: string | null, run: string | null): string => {
  const parts = ['drift', ...(repository ?? '').split('/'), run ?? '']
  const clean = parts.map((part) => part.replace(/[^\w+=,.@-]+/g, '-')).filter((p) => p !== '')
  const name = clean.join('-')
  if (name.length <= 64) return name
  // The run is what is looked for, so that it stays whole.
  const tail = run ? `-${clean.at(-1) ?? ''}`.slice(-32) : ''
  return name.slice(0, 64 - tail.length) + tail
}
