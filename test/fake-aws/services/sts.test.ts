import {
  CloudFormationClient,
  DetectStackDriftCommand,
  ListStacksCommand,
} from '@aws-sdk/client-cloudformation'
import { fromTemporaryCredentials, fromWebToken } from '@aws-sdk/credential-providers'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { errorOf } from '../clients.ts'
import {
  type FakeAws,
  githubTrust,
  type OidcIssuer,
  startFakeAws,
  startOidcIssuer,
} from '../index.ts'

const prod = '333333333333'
const region = 'eu-west-2'

let aws: FakeAws
let oidc: OidcIssuer
let roleArn: string

beforeEach(async () => {
  oidc = await startOidcIssuer({ claims: { environment: 'drift' } })
  aws = await startFakeAws({ issuers: [oidc] })
  roleArn = aws.account(prod).role('drift', {
    trust: githubTrust({
      account: prod,
      repositoryId: '1001',
      sub: ['repo:acme/app:environment:drift', 'repo:acme@2001/app@1001:environment:drift'],
    }),
  })
})
afterEach(async () => {
  expect(aws.violations).toEqual([])
  await Promise.all([aws.close(), oidc.close()])
})

/** As a runner's toolkit asks for a token. */
async function idToken(audience = 'sts.amazonaws.com'): Promise<string> {
  const { ACTIONS_ID_TOKEN_REQUEST_URL: url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: token } = oidc.env
  const response = await fetch(`${url}&audience=${encodeURIComponent(audience)}`, {
    headers: { authorization: `Bearer ${token}` },
  })
  const { value } = (await response.json()) as { value: string }
  return value
}

const enter = (webIdentityToken: string, more: { durationSeconds?: number } = {}) =>
  fromWebToken({
    roleArn,
    roleSessionName: 'drift-7',
    webIdentityToken,
    clientConfig: { region, endpoint: aws.url, maxAttempts: 1 },
    ...more,
  })()

it.each([false, true])('lets a job in by its token (immutable subject: %s)', async (immutable) => {
  oidc.claims = { environment: 'drift', immutable }
  const credentials = await enter(await idToken())
  expect(credentials.accountId).toBe(prod)
  const client = new CloudFormationClient({ region, endpoint: aws.url, credentials })
  await client.send(new ListStacksCommand({}))
  expect(aws.requests.at(-1)).toMatchObject({
    service: 'cloudformation',
    action: 'ListStacks',
    account: prod,
    region,
    principal: `arn:aws:sts::${prod}:assumed-role/drift/drift-7`,
    status: 200,
  })
  expect([oidc.issued, oidc.audiences]).toEqual([1, ['sts.amazonaws.com']])
})

it.each([
  ['another subject', { environment: 'dev' }],
  ['another repository of that name', { environment: 'drift', repositoryId: '9' }],
  ['no environment', {}],
])('refuses %s', async (_, claims) => {
  oidc.claims = claims
  expect(await errorOf(enter(await idToken()))).toBe(
    'AccessDenied: Not authorized to perform sts:AssumeRoleWithWebIdentity',
  )
})

it('refuses tokens that are forged, old, or for somebody else', async () => {
  const [header, , signature] = (await idToken()).split('.')
  const forged = Buffer.from('{"iss":"https://token.actions.githubusercontent.com"}')
  expect(await errorOf(enter(`${header}.${forged.toString('base64url')}.${signature}`))).toContain(
    'Token signature is invalid',
  )
  expect(await errorOf(enter('no token'))).toContain('is not a valid JWT')
  expect(await errorOf(enter(await idToken('https://github.com/acme')))).toBe(
    'InvalidIdentityTokenException: Incorrect token audience',
  )
  const old = await idToken()
  aws.clock.advance(300_000)
  expect(await errorOf(enter(old))).toMatch(/^ExpiredTokenException: Token expired: current date/)
})

it('needs an identity provider in the account, and reaches it', async () => {
  aws.faults.failNext({
    match: /AssumeRoleWithWebIdentity/,
    status: 400,
    code: 'IDPCommunicationError',
  })
  expect(await errorOf(enter(await idToken()))).toMatch(/^IDPCommunicationError/)
  aws.account(prod).oidcProvider('token.actions.githubusercontent.com', null)
  expect(await errorOf(enter(await idToken()))).toContain('No OpenIDConnect provider found')
})

it('keeps durations within what the role allows', async () => {
  const call = enter(await idToken(), { durationSeconds: 7_200 })
  expect(await errorOf(call)).toContain('exceeds the MaxSessionDuration set for this role')
})

it('ends sessions by the clock, in the middle of a run', async () => {
  const credentials = await enter(await idToken(), { durationSeconds: 900 })
  const client = new CloudFormationClient({ region, endpoint: aws.url, credentials })
  await client.send(new ListStacksCommand({}))
  aws.clock.advance(900_000)
  expect(await errorOf(client.send(new ListStacksCommand({})))).toBe(
    'ExpiredToken: The security token included in the request is expired',
  )
})

it('lets a role do what it is allowed, and nothing else', async () => {
  const trust = githubTrust({ account: prod, sub: '*' })
  const allowed = ['cloudformation:List*', 'cloudformation:DetectStackDrift']
  aws.account(prod).role('drift', { trust, allow: allowed })
  aws.account(prod).region(region).stack('App')
  const credentials = await enter(await idToken())
  const client = new CloudFormationClient({ region, endpoint: aws.url, credentials })
  await client.send(new ListStacksCommand({}))
  // Detection reads each resource in the caller's name, which takes a permission of its own.
  const detect = client.send(new DetectStackDriftCommand({ StackName: 'App' }))
  expect(await errorOf(detect)).toContain(
    'drift/drift-7 is not authorized to perform: cloudformation:DetectStackResourceDrift on resource: arn:aws:cloudformation:eu-west-2:333333333333:stack/App/*',
  )
})

it('lets base credentials assume a role that trusts them', async () => {
  const ci = aws.addKeys({ account: '111111111111', user: 'ci' })
  const trusting = (AWS: string) =>
    aws.account(prod).role('drift', {
      trust: { Statement: [{ Effect: 'Allow', Principal: { AWS }, Action: 'sts:AssumeRole' }] },
    })
  trusting('arn:aws:iam::111111111111:root')
  const assume = fromTemporaryCredentials({
    masterCredentials: ci,
    params: { RoleArn: roleArn, RoleSessionName: 'drift-7' },
    clientConfig: { region, endpoint: aws.url, maxAttempts: 1 },
  })
  expect((await assume()).accessKeyId).toMatch(/^ASIA[A-Z2-7]{16}$/)
  trusting('arn:aws:iam::111111111111:user/somebody-else')
  expect(await errorOf(assume())).toBe(
    `AccessDenied: User: arn:aws:iam::111111111111:user/ci is not authorized to perform: sts:AssumeRole on resource: ${roleArn}`,
  )
})

it('gives no token to who is no runner', async () => {
  const refused = await fetch(oidc.env.ACTIONS_ID_TOKEN_REQUEST_URL)
  expect([refused.status, oidc.issued]).toEqual([401, 0])
  oidc.failNext(503)
  const { ACTIONS_ID_TOKEN_REQUEST_URL: url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: token } = oidc.env
  const headers = { authorization: `Bearer ${token}` }
  expect((await fetch(url, { headers })).status).toBe(503)
  expect((await fetch(url, { headers })).status).toBe(200)
})
