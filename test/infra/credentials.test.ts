import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { newUsage } from '@drift-toolkit/core/collect/aws/clients'
import { enterAccount, sessionNameFor } from '@drift-toolkit/core/collect/aws/credentials'
import type { EnterRequest } from '@drift-toolkit/core/collect/aws/enter-request'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type Answer, type Asked, assumed, caller, type Loopback, loopback } from './loopback.ts'

const PROD = '333333333333'
const ROLE = `arn:aws:iam::${PROD}:role/ops/drift`
const SESSION = `arn:aws:sts::${PROD}:assumed-role/drift/drift-acme-app-77`

const jwt = (claims: object): string =>
  ['{"alg":"RS256"}', JSON.stringify(claims), 'signature']
    .map((part) => Buffer.from(part).toString('base64url'))
    .join('.')

const claims = (more: object = {}) => ({
  iss: 'https://token.actions.githubusercontent.com',
  sub: 'repo:acme/app:environment:drift',
  aud: 'sts.amazonaws.com',
  repository_id: '1001',
  repository_owner_id: '2001',
  ...more,
})

let sts: Loopback
let answer: (asked: Asked) => Answer
let secrets: string[]
let tokens: string[]
let slept: number[]

const request = (more: Partial<EnterRequest> = {}): EnterRequest => ({
  environment: 'prod',
  account: PROD,
  region: 'eu-west-2',
  role: ROLE,
  oidc: {
    audience: 'sts.amazonaws.com',
    token: async () => {
      tokens.push(jwt(claims({ jti: `${tokens.length}` })))
      return tokens.at(-1) ?? ''
    },
  },
  profile: null,
  isJob: true,
  sessionName: 'drift-acme-app-77',
  onSecret: (secret) => secrets.push(secret),
  clock: {
    now: Date.now,
    sleep: async (ms) => {
      slept.push(ms)
    },
  },
  ...more,
})

beforeEach(async () => {
  secrets = []
  tokens = []
  slept = []
  answer = () => assumed('AssumeRoleWithWebIdentity', SESSION, 'ASIA1')
  sts = await loopback((asked) => answer(asked))
  vi.stubEnv('AWS_ENDPOINT_URL', sts.url)
  for (const name of ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN']) {
    vi.stubEnv(name, undefined)
  }
  vi.stubEnv('AWS_EC2_METADATA_DISABLED', 'true')
  vi.stubEnv('AWS_CONFIG_FILE', '/nowhere/config')
  vi.stubEnv('AWS_SHARED_CREDENTIALS_FILE', '/nowhere/credentials')
})

afterEach(async () => {
  vi.unstubAllEnvs()
  await sts.close()
})

describe('an account entered with the job’s OIDC token', () => {
  it('is reached as the role, in a session that says who scans', async () => {
    const entered = await enterAccount(request())
    expect(entered).toEqual({
      known: true,
      value: { arn: SESSION, credentials: expect.any(Function) },
    })
    expect(sts.asked.map(({ body }) => body)).toEqual([
      expect.objectContaining({
        Action: 'AssumeRoleWithWebIdentity',
        RoleArn: ROLE,
        RoleSessionName: 'drift-acme-app-77',
        WebIdentityToken: tokens[0],
      }),
    ])
  })

  it('is counted among the requests to AWS', async () => {
    const usage = newUsage()
    await enterAccount(request({ usage }))
    expect(usage).toMatchObject({ requests: 1, byService: { STS: 1 } })
  })

  it('masks all three values and leaves the environment alone', async () => {
    const before = { ...process.env }
    await enterAccount(request())
    expect(secrets).toEqual(['ASIA1', 'secret-of-ASIA1', 'session-of-ASIA1'])
    expect(process.env).toEqual(before)
  })

  it('is entered again with a new token before the session ends', async () => {
    let now = Date.now()
    const ends = new Date(now + 3_600_000)
    answer = () =>
      assumed(
        'AssumeRoleWithWebIdentity',
        SESSION,
        `ASIA${tokens.length}`,
        new Date(now + 3_600_000),
      )
    const entered = await enterAccount(
      request({ clock: { now: () => now, sleep: async () => {} } }),
    )
    if (!entered.known) throw new Error(entered.reason)
    const { credentials } = entered.value
    expect((await credentials()).accessKeyId).toBe('ASIA1')
    now = ends.getTime() - 6 * 60_000
    expect((await credentials()).accessKeyId).toBe('ASIA1')
    now = ends.getTime() - 4 * 60_000
    const again = await Promise.all([credentials(), credentials(), credentials()])
    expect(again.map((c) => c.accessKeyId)).toEqual(['ASIA2', 'ASIA2', 'ASIA2'])
    expect(new Set(sts.asked.map(({ body }) => body.WebIdentityToken)).size).toBe(2)
    expect(secrets).toContain('session-of-ASIA2')
  })

  it.each(['InvalidIdentityToken', 'ExpiredTokenException'])(
    'is tried again after %s, with another token',
    async (error) => {
      answer = () =>
        tokens.length < 2
          ? { error, message: 'try again' }
          : assumed('AssumeRoleWithWebIdentity', SESSION, 'ASIA2')
      const entered = await enterAccount(request())
      expect(entered.known).toBe(true)
      expect(tokens).toHaveLength(2)
      expect(slept).toEqual([1_000])
    },
  )

  it('is tried again where AWS could not reach GitHub, which is no fault of the token', async () => {
    answer = () =>
      sts.asked.length < 2
        ? { error: 'IDPCommunicationError', message: 'could not be reached' }
        : assumed('AssumeRoleWithWebIdentity', SESSION, 'ASIA1')
    expect((await enterAccount(request())).known).toBe(true)
    expect(tokens).toHaveLength(1)
  })

  it('gives up after three tokens', async () => {
    answer = () => ({
      error: 'InvalidIdentityToken',
      message: 'Couldn’t retrieve verification key',
    })
    expect(await enterAccount(request())).toEqual({
      known: false,
      reason: expect.stringMatching(
        /InvalidIdentityTokenException: Couldn’t retrieve verification key/,
      ),
    })
    expect(tokens).toHaveLength(3)
  })

  it('is not knocked at again when it is denied; the reason shows both sides', async () => {
    answer = () => ({
      status: 403,
      error: 'AccessDenied',
      message: 'Not authorized to perform sts:AssumeRoleWithWebIdentity',
    })
    const entered = await enterAccount(request())
    if (entered.known) throw new Error('it is denied')
    expect(sts.asked).toHaveLength(1)
    expect(entered.permission).toBe('sts:AssumeRoleWithWebIdentity')
    expect(entered.reason).toContain('sub "repo:acme/app:environment:drift"')
    expect(entered.reason).toContain('aud "sts.amazonaws.com"')
    const statement = /\{"Effect".*\}\}\}/.exec(entered.reason)?.[0] ?? ''
    expect(JSON.parse(statement)).toEqual({
      Effect: 'Allow',
      Principal: {
        Federated: `arn:aws:iam::${PROD}:oidc-provider/token.actions.githubusercontent.com`,
      },
      Action: 'sts:AssumeRoleWithWebIdentity',
      Condition: {
        StringEquals: {
          'token.actions.githubusercontent.com:aud': 'sts.amazonaws.com',
          'token.actions.githubusercontent.com:repository_id': '1001',
          'token.actions.githubusercontent.com:sub': [
            'repo:acme/app:environment:drift',
            'repo:acme@2001/app@1001:environment:drift',
          ],
        },
      },
    })
    for (const token of tokens) expect(entered.reason).not.toContain(token)
  })

  it('says which identity provider the account lacks', async () => {
    answer = () => ({
      error: 'InvalidIdentityToken',
      message:
        'No OpenIDConnect provider found in your account for https://token.actions.githubusercontent.com',
    })
    expect(await enterAccount(request())).toEqual({
      known: false,
      reason: expect.stringContaining(
        'create one with the audience "sts.amazonaws.com". The token says sub',
      ),
    })
    expect(tokens).toHaveLength(1)
  })

  it('says which permission the job lacks where there is no token', async () => {
    const token = async () => {
      throw new Error('Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable')
    }
    expect(await enterAccount(request({ oidc: { audience: 'a', token } }))).toEqual({
      known: false,
      reason: expect.stringContaining('the job needs "permissions: id-token: write"'),
      permission: 'id-token: write',
    })
    expect(sts.asked).toHaveLength(0)
  })

  it('says that a region is not enabled', async () => {
    answer = () => ({
      status: 403,
      error: 'RegionDisabledException',
      message: 'STS is not activated in this region for account:333333333333.',
    })
    expect(await enterAccount(request({ region: 'ap-east-1' }))).toEqual({
      known: false,
      reason: expect.stringContaining('region ap-east-1 is not enabled'),
    })
  })

  it('is not taken for another account', async () => {
    answer = () =>
      assumed(
        'AssumeRoleWithWebIdentity',
        'arn:aws:sts::111111111111:assumed-role/drift/x',
        'ASIA1',
      )
    expect(await enterAccount(request())).toEqual({
      known: false,
      reason: expect.stringMatching(/prod is meant to be account 333333333333.*111111111111/),
    })
  })

  it('leaves the others alone: three accounts at once, each with credentials of its own', async () => {
    answer = ({ body }) => {
      const account = String(body.RoleArn).split(':')[4] ?? ''
      return assumed(
        'AssumeRoleWithWebIdentity',
        `arn:aws:sts::${account}:assumed-role/drift/x`,
        `ASIA${account}`,
      )
    }
    const ids = ['111111111111', '222222222222', PROD]
    const entered = await Promise.all(
      ids.map((account) =>
        enterAccount(request({ account, role: `arn:aws:iam::${account}:role/drift` })),
      ),
    )
    const keys = await Promise.all(
      entered.map(async (e) => (e.known ? (await e.value.credentials()).accessKeyId : e.reason)),
    )
    expect(keys).toEqual(ids.map((id) => `ASIA${id}`))
    expect(new Set(tokens).size).toBe(3)
  })
})

describe('an account entered without OIDC', () => {
  const base = () => {
    vi.stubEnv('AWS_ACCESS_KEY_ID', 'AKIABASE')
    vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'secret-of-base')
  }

  it('is reached by keys in the environment that may assume its role', async () => {
    base()
    answer = ({ action, headers }) =>
      action === 'AssumeRole' && String(headers.authorization).includes('AKIABASE')
        ? assumed('AssumeRole', SESSION, 'ASIA1')
        : caller(SESSION)
    const entered = await enterAccount(request({ oidc: null }))
    expect(entered).toMatchObject({ known: true, value: { arn: SESSION } })
    expect(sts.asked.map(({ action }) => action)).toEqual(['AssumeRole', 'GetCallerIdentity'])
    expect(sts.asked[1]?.headers.authorization).toContain('ASIA1')
    expect(secrets).toContain('session-of-ASIA1')
  })

  it('is compared with the one that is meant', async () => {
    base()
    answer = () => caller('arn:aws:iam::111111111111:user/ada')
    expect(await enterAccount(request({ oidc: null, role: null }))).toEqual({
      known: false,
      reason:
        'prod is meant to be account 333333333333, and the credentials at hand are those of account 111111111111 (arn:aws:iam::111111111111:user/ada); nothing was looked at there. Correct the id, give each account a role or a profile of its own, or name the one account that these are for (account)',
    })
  })

  it('is reached by a profile of its own', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'drift-profile-'))
    const file = path.join(folder, 'credentials')
    writeFileSync(
      file,
      '[acme-prod]\naws_access_key_id = AKIAPROD\naws_secret_access_key = of-prod\n',
    )
    vi.stubEnv('AWS_SHARED_CREDENTIALS_FILE', file)
    answer = () => caller(`arn:aws:iam::${PROD}:user/ada`)
    const entered = await enterAccount(request({ oidc: null, role: null, profile: 'acme-prod' }))
    expect(entered).toMatchObject({ known: true, value: { arn: `arn:aws:iam::${PROD}:user/ada` } })
    expect(sts.asked[0]?.headers.authorization).toContain('AKIAPROD')
  })

  it('says what to give where there are no credentials', async () => {
    const said = async (more: Partial<EnterRequest>) => {
      const entered = await enterAccount(request({ oidc: null, ...more }))
      return entered.known ? '' : entered.reason
    }
    const none = 'prod: there are no credentials for account 333333333333: '
    expect(await said({})).toContain(
      `${none}the job may ask for no OIDC token; it needs "permissions: id-token: write"`,
    )
    expect(await said({ role: null })).toContain(`${none}the input role-to-assume is empty`)
    for (const role of [ROLE, null])
      expect(await said({ role, isJob: false })).toContain(`${none}name a profile for each account`)
    expect(await said({ profile: 'acme-prod' })).toContain(
      'the profile "acme-prod" gives no credentials',
    )
  })

  it('says that keys are wrong or over before it suspects the region', async () => {
    base()
    const said = async (error: string) => {
      answer = () => ({ status: 403, error, message: 'The security token is invalid' })
      const entered = await enterAccount(request({ oidc: null, role: null, isJob: false }))
      return entered.known ? '' : entered.reason
    }
    expect(await said('InvalidClientTokenId')).toBe(
      'account 333333333333 (prod) was not entered: the credentials are not valid, or not any more, or region eu-west-2 is not enabled for it (InvalidClientTokenId: The security token is invalid)',
    )
    expect(await said('ExpiredToken')).toBe(
      'account 333333333333 (prod) was not entered: the credentials are over (ExpiredToken: The security token is invalid); sign in again, or make new ones',
    )
  })

  it('is taken as it is where a step before assumed the very role', async () => {
    base()
    answer = ({ action }) =>
      action === 'AssumeRole'
        ? { status: 403, error: 'AccessDenied', message: 'not authorized to assume itself' }
        : caller(`arn:aws:sts::${PROD}:assumed-role/drift/GitHubActions`)
    expect(await enterAccount(request({ oidc: null }))).toMatchObject({
      known: true,
      value: { arn: `arn:aws:sts::${PROD}:assumed-role/drift/GitHubActions` },
    })
  })

  it('says what is missing on either side when the role is refused', async () => {
    base()
    answer = () => ({
      status: 403,
      error: 'AccessDenied',
      message: `User: arn:aws:iam::9:user/ci is not authorized to perform: sts:AssumeRole on resource: ${ROLE}`,
    })
    expect(await enterAccount(request({ oidc: null }))).toEqual({
      known: false,
      reason: expect.stringContaining('Its trust policy must name who asks'),
      permission: 'sts:AssumeRole',
    })
    expect(sts.count('AssumeRole')).toBe(1)
  })
})

describe('the name of a session', () => {
  it('holds repository and run', () => {
    expect(sessionNameFor('acme/app', '77')).toBe('drift-acme-app-77')
    expect(sessionNameFor(null, null)).toBe('drift')
  })

  it('has no characters that AWS refuses, and the whole run in 64', () => {
    const name = sessionNameFor(`acme/${'long'.repeat(30)} "quoted"\n`, '123456789-2')
    expect(name).toMatch(/^[\w+=,.@-]{2,64}$/)
    expect(name.endsWith('-123456789-2')).toBe(true)
  })
})
