import { getIDToken } from '@actions/core'
import { enterAccount, sessionNameFor } from '@drift-toolkit/core/collect/aws/credentials'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { githubTrust, startFakeAws, startOidcIssuer } from '../fake-aws/index.ts'

const ACCOUNTS = { dev: '111111111111', staging: '222222222222', prod: '333333333333' }

/** A runner of GitHub Actions with `id-token: write`, and an AWS that believes its issuer. */
const runner = async () => {
  const issuer = await startOidcIssuer({
    claims: { repository: 'acme/app', environment: 'drift' },
  })
  const fake = await startFakeAws({ issuers: [issuer] })
  for (const [name, value] of Object.entries({ ...issuer.env, AWS_ENDPOINT_URL: fake.url })) {
    vi.stubEnv(name, value)
  }
  // The token is masked by a command on stdout, which is the runner's to read.
  vi.spyOn(process.stdout, 'write').mockReturnValue(true)
  onTestFinished(async () => {
    vi.unstubAllEnvs()
    vi.restoreAllMocks()
    await Promise.all([fake.close(), issuer.close()])
  })
  const secrets: string[] = []
  const enter = (environment: keyof typeof ACCOUNTS) =>
    enterAccount({
      environment,
      account: ACCOUNTS[environment],
      region: 'eu-west-2',
      role: `arn:aws:iam::${ACCOUNTS[environment]}:role/drift`,
      oidc: { token: getIDToken, audience: 'sts.amazonaws.com' },
      profile: null,
      isJob: true,
      sessionName: sessionNameFor('acme/app', '77'),
      onSecret: (secret) => secrets.push(secret),
    })
  return { issuer, fake, enter, secrets }
}

describe('accounts that trust the workflow’s repository', () => {
  test('are all entered in one process, each with a token of its own', async () => {
    const { issuer, fake, enter } = await runner()
    for (const account of Object.values(ACCOUNTS)) {
      fake.account(account).role('drift', {
        trust: githubTrust({ account, sub: 'repo:acme/app:environment:drift' }),
      })
    }
    const entered = await Promise.all([enter('dev'), enter('staging'), enter('prod')])
    expect(entered).toMatchObject(
      Object.values(ACCOUNTS).map((account) => ({
        known: true,
        value: { arn: `arn:aws:sts::${account}:assumed-role/drift/drift-acme-app-77` },
      })),
    )
    expect(issuer.issued).toBe(3)
    expect(issuer.audiences).toEqual([
      'sts.amazonaws.com',
      'sts.amazonaws.com',
      'sts.amazonaws.com',
    ])
  })

  test('admit it after the statement of the refusal is put into the role, in both shapes', async () => {
    const { issuer, fake, enter } = await runner()
    const prod = fake.account(ACCOUNTS.prod)
    prod.role('drift', {
      trust: githubTrust({ account: ACCOUNTS.prod, sub: 'repo:acme/other:environment:drift' }),
    })
    issuer.claims = { ...issuer.claims, immutable: true }
    const refused = await enter('prod')
    if (refused.known) throw new Error('it is not admitted')
    expect(refused.reason).toContain('sub "repo:acme@2001/app@1001:environment:drift"')
    const statement = JSON.parse(/\{"Effect".*\}\}\}/.exec(refused.reason)?.[0] ?? '')
    prod.role('drift', { trust: { Statement: [statement] } })
    expect((await enter('prod')).known).toBe(true)
    issuer.claims = { ...issuer.claims, immutable: false }
    expect((await enter('prod')).known).toBe(true)
    issuer.claims = { ...issuer.claims, environment: 'production' }
    expect((await enter('prod')).known).toBe(false)
  })
})
