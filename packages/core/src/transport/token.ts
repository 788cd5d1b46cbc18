/** Who we are on GitHub: a token as given, or an App that makes installation tokens. */
export type Credentials =
  | { kind: 'token'; token: string }
  | { kind: 'app'; appId: string; privateKey: string; owner: string; repository?: string }

/** Gives the token for the next request. */
export interface TokenSource {
  (): Promise<string>
  /** What the App may do, by GitHub's own words for it; null for other tokens, and before the first. */
  permissions(): Readonly<Record<string, string>> | null
}

const withPermissions = (
  next: () => Promise<string>,
  permissions: TokenSource['permissions'],
): TokenSource => Object.assign(next, { permissions })

/**
 * A function that gives the token for the next request. For an App it finds the installation of
 * `owner` once, and makes a new installation token before the old one's hour is over.
 * @param onSecret told every token before it is used, so that it can be masked
 * @throws Error when the App is not installed there or its key is not a private key
 * @see https://docs.github.com/en/apps/creating-github-apps/authenticating-with-a-github-app/generating-an-installation-access-token-for-a-github-app
 */
export const tokenSource = (
  credentials: Credentials,
  apiUrl: string,
  onSecret: (secret: string) => void,
): TokenSource => {
  if (credentials.kind === 'token') {
    if (credentials.token !== '') onSecret(credentials.token)
    return withPermissions(
      async () => credentials.token,
      () => null,
    )
  }
  onSecret(credentials.privateKey)
  let source: Promise<() => Promise<InstallationToken>> | undefined
  let granted: InstallationToken['permissions'] | null = null
  return withPermissions(
    async () => {
      source ??= installation(credentials, apiUrl, onSecret)
      const { token, permissions } = await (await source)()
      granted = permissions
      return token
    },
    () => granted,
  )
}

/** https://docs.github.com/en/rest/apps/apps#create-an-installation-access-token-for-an-app */
interface InstallationToken {
  token: string
  permissions: Record<string, string>
}

const installation = async (
  app: Extract<Credentials, { kind: 'app' }>,
  apiUrl: string,
  onSecret: (secret: string) => void,
): Promise<() => Promise<InstallationToken>> => {
  const [{ createAppAuth }, { GitHub: Octokit }] = await Promise.all([
    import('@octokit/auth-app'),
    import('@actions/github/lib/utils'),
  ])
  const octokit = new Octokit({ baseUrl: apiUrl.replace(/\/+$/, ''), userAgent: 'drift-toolkit' })
  // A key pasted into a secret often has its line ends written as \n.
  const privateKey = app.privateKey.replaceAll('\\n', '\n')
  const auth = createAppAuth({ appId: app.appId, privateKey, request: octokit.request })
  const { token: jwt } = await auth({ type: 'app' })
  onSecret(jwt)
  const headers = { authorization: `bearer ${jwt}` }
  const found = app.repository
    ? await octokit.request('GET /repos/{owner}/{repo}/installation', {
        owner: app.owner,
        repo: app.repository,
        headers,
      })
    : await octokit
        .request('GET /orgs/{org}/installation', { org: app.owner, headers })
        .catch(() =>
          octokit.request('GET /users/{username}/installation', { username: app.owner, headers }),
        )
  const installationId = found.data.id
  return async () => {
    const { token, permissions } = await auth({ type: 'installation', installationId })
    onSecret(token)
    return { token, permissions }
  }
}
