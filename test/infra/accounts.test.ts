import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect } from 'vitest'
import { githubTrust } from '../fake-aws/index.ts'
import {
  ACCOUNTS,
  type Cloud,
  ENVIRONMENTS,
  type Environment,
  INFRA,
  INGRESS,
  LONDON,
  infraTest as test,
} from '../support/accounts.ts'

/** How three accounts are entered in one job, and what becomes of the run where one is not. */

/** Port 22 of an environment to everybody: found, if it is looked at. */
const openDoor = (cloud: Cloud, environment: Environment): void =>
  void cloud
    .at(environment)
    .live('AWS::EC2::SecurityGroup', `sg-${environment}`)
    .set('/SecurityGroupIngress/-', { ...INGRESS, FromPort: 22, ToPort: 22, CidrIp: '0.0.0.0/0' })

const openAll = (cloud: Cloud): void => {
  for (const environment of ENVIRONMENTS) openDoor(cloud, environment)
}

/** The environments of which something was found. */
const found = ({ findings }: Awaited<ReturnType<Cloud['run']>>): (string | undefined)[] =>
  findings.map(({ resource }) => resource?.environment)

/** Runs where `prod` cannot be looked at: an error, its checks unknown, and the others finished. */
const withoutProd = async (cloud: Cloud, inputs = {}, env = {}) => {
  openAll(cloud)
  const step = await cloud.run(inputs, env)
  expect([step.code, step.outputs.errors]).toEqual([1, '1'])
  expect(step.stdout).toContain('::error::1 thing could not be scanned or told')
  expect(new Set(found(step))).toEqual(new Set(['dev', 'staging']))
  // Everything else was done before the step failed.
  expect([cloud.app.issues.length, step.outputs.findings]).toEqual([1, '2'])
  expect(step.summary).toContain('acme/app')
  const [error] = step.report.errors
  expect(error?.where).toContain('prod')
  for (const check of ['infra/changed', 'infra/missing', 'infra/additions', 'infra/stacks']) {
    const subjects = [...step.results(check)].filter(([subject]) => subject.startsWith('prod'))
    expect(
      subjects.map(([, { status }]) => status),
      check,
    ).not.toContain('pass')
  }
  return { ...step, reason: error?.reason ?? '', permission: error?.permission }
}

describe.concurrent('one token for each assumption', () => {
  test('three accounts in one process, each by a token of its own', async ({ cloud }) => {
    const exported = join(cloud.night.folder, 'exported')
    await writeFile(exported, '')
    const step = await cloud.run({}, { GITHUB_ENV: exported })
    expect([step.code, step.outputs.errors]).toEqual([0, '0'])
    expect([cloud.oidc.issued, new Set(cloud.oidc.audiences)]).toEqual([
      3,
      new Set(['sts.amazonaws.com']),
    ])
    const shown = cloud.aws.requests.flatMap(({ action, params }) =>
      action === 'AssumeRoleWithWebIdentity' ? [params.WebIdentityToken] : [],
    )
    expect(new Set(shown).size).toBe(3)
    // Later steps of the job inherit nothing.
    expect(await readFile(exported, 'utf8')).toBe('')
  })

  test('each account is only asked as the role that lies in it', async ({ cloud }) => {
    await cloud.run()
    const asked = cloud.aws.requests.filter(({ service }) => service !== 'sts')
    expect(asked.length).toBeGreaterThan(20)
    for (const { account, principal } of asked) {
      expect(principal).toBe(`arn:aws:sts::${account}:assumed-role/drift/drift-acme-app-1`)
    }
  })

  test('keys are masked before anything else is said, and are in nothing that is left', async ({
    cloud,
  }) => {
    openAll(cloud)
    const step = await cloud.run()
    const masked = [...step.stdout.matchAll(/^::add-mask::(.+)$/gm)].map(
      ([, secret = '']) => secret,
    )
    expect(masked.filter((one) => one.startsWith('ASIA'))).toHaveLength(3)
    expect(masked.filter((one) => one.startsWith('eyJ'))).toHaveLength(3)
    const said = step.stdout.replaceAll(/^::add-mask::.*$/gm, '')
    const sarif = await readFile(step.outputs.sarif ?? '', 'utf8')
    const left = [said, step.stderr, step.summary, sarif, JSON.stringify(step.report)]
    const issues = cloud.app.issues.map(({ body }) => body ?? '')
    for (const secret of masked) {
      for (const text of [...left, ...issues]) expect(text).not.toContain(secret)
    }
    expect(said).not.toMatch(/ASIA[A-Z0-9]{16}/)
  })

  test('sessions that end in mid-run are renewed with a new token', async ({ cloud }) => {
    openAll(cloud)
    cloud.aws.faults.failNext({
      match: { action: 'DescribeStackDriftDetectionStatus', account: ACCOUNTS.prod },
      status: 403,
      code: 'ExpiredToken',
      message: 'The security token included in the request is expired',
    })
    const step = await cloud.run()
    expect([step.code, step.outputs.errors]).toEqual([0, '0'])
    expect(new Set(found(step))).toEqual(new Set(ENVIRONMENTS))
    expect(cloud.oidc.issued).toBe(4)
  })

  test('an identity provider that answers late is asked again, with a new token', async ({
    cloud,
  }) => {
    cloud.aws.faults.failNext({
      match: { action: 'AssumeRoleWithWebIdentity', account: ACCOUNTS.dev },
      status: 400,
      code: 'IDPCommunicationError',
    })
    const step = await cloud.run()
    expect([step.code, step.outputs.errors]).toEqual([0, '0'])
  })

  test('another audience is asked for where the provider in the accounts expects it', async ({
    cloud,
  }) => {
    for (const environment of ENVIRONMENTS) {
      const account = cloud.account(environment)
      const audience = 'https://github.com/acme'
      account.oidcProvider('token.actions.githubusercontent.com', { audiences: [audience] })
      const sub = 'repo:acme/app:environment:drift'
      const trust = githubTrust({ account: account.id, sub })
      const as = { 'token.actions.githubusercontent.com:aud': audience }
      for (const { Condition } of trust.Statement) {
        for (const keys of Object.values(Condition ?? {})) {
          for (const key of Object.keys(as)) {
            if (key in keys) keys[key] = audience
          }
        }
      }
      account.role('drift', { trust })
    }
    const step = await cloud.run({ audience: 'https://github.com/acme' })
    expect([step.code, step.report.errors]).toEqual([0, []])
    expect(new Set(cloud.oidc.audiences)).toEqual(new Set(['https://github.com/acme']))
  })
})

describe.concurrent('an account that is not entered', () => {
  test('the role trusts somebody else: the token and what would admit it are shown', async ({
    cloud,
  }) => {
    const trust = githubTrust({ account: ACCOUNTS.prod, sub: 'repo:acme/app:ref:refs/heads/main' })
    cloud.account('prod').role('drift', { trust })
    const { reason, permission, stdout } = await withoutProd(cloud)
    expect(permission).toBe('sts:AssumeRoleWithWebIdentity')
    expect(reason).toContain('sub "repo:acme/app:environment:drift"')
    expect(reason).toContain('aud "sts.amazonaws.com"')
    // What AWS takes as a trust policy, in both shapes of the subject.
    expect(reason).toContain('"repo:acme/app:environment:drift"')
    expect(reason).toContain('"repo:acme@2001/app@1001:environment:drift"')
    // Once: denied is denied.
    const denied = { action: 'AssumeRoleWithWebIdentity', account: ACCOUNTS.prod }
    expect(cloud.aws.count(denied)).toBe(1)
    expect(stdout).toContain('prod')
  })

  test('… and the other shape, where GitHub gives it', async ({ cloud }) => {
    cloud.oidc.claims = { environment: 'drift', immutable: true }
    const trust = githubTrust({ account: ACCOUNTS.prod, sub: 'repo:acme/app:environment:drift' })
    cloud.account('prod').role('drift', { trust })
    const { reason } = await withoutProd(cloud)
    expect(reason).toContain('sub "repo:acme@2001/app@1001:environment:drift"')
    expect(reason).toContain('"repo:acme/app:environment:drift"')
  })

  test('the role is not there', async ({ cloud }) => {
    cloud.account('prod').removeRole('drift')
    const { reason } = await withoutProd(cloud)
    expect(reason).toContain('arn:aws:iam::333333333333:role/drift')
    expect(reason).toMatch(/or is not there/)
  })

  test('the account has no identity provider of GitHub', async ({ cloud }) => {
    cloud.account('prod').oidcProvider('token.actions.githubusercontent.com', null)
    const { reason } = await withoutProd(cloud)
    expect(reason).toContain('no OIDC identity provider for https://token.actions.githubuserconte')
  })

  test('the role lies in another account than the one that is meant', async ({ cloud }) => {
    const roles = ['dev', 'staging'].map((env) => `${env}=arn:aws:iam::{account}:role/drift`)
    const other = `prod=arn:aws:iam::${ACCOUNTS.dev}:role/drift`
    const { reason } = await withoutProd(cloud, { 'role-to-assume': [...roles, other].join('\n') })
    expect(reason).toContain('111111111111')
    expect(reason).toContain('333333333333')
    expect(cloud.aws.count({ account: ACCOUNTS.prod })).toBe(0)
  })

  test('an account of which role-to-assume says nothing', async ({ cloud }) => {
    const roles = ['dev', 'staging'].map((env) => `${env}=arn:aws:iam::{account}:role/drift`)
    const { reason } = await withoutProd(cloud, { 'role-to-assume': roles.join('\n') })
    expect(reason).toContain('names no role for prod')
  })

  test('keys of one account, where three are meant: the others are not taken for it', async ({
    cloud,
  }) => {
    openAll(cloud)
    const keys = cloud.aws.addKeys({ account: ACCOUNTS.dev, user: 'ci' })
    const step = await cloud.run(
      { 'role-to-assume': '' },
      {
        AWS_ACCESS_KEY_ID: keys.accessKeyId,
        AWS_SECRET_ACCESS_KEY: keys.secretAccessKey,
        ACTIONS_ID_TOKEN_REQUEST_URL: '',
      },
    )
    expect([step.code, step.outputs.errors]).toEqual([1, '2'])
    expect(found(step)).toEqual(['dev'])
    for (const { reason } of step.report.errors) {
      expect(reason).toMatch(/meant to be account \d{12}.*111111111111.*nothing was looked at/)
    }
  })

  test('no credentials at all: what the job needs is said', async ({ cloud }) => {
    const step = await cloud.run({ 'role-to-assume': '' }, { ACTIONS_ID_TOKEN_REQUEST_URL: '' })
    expect([step.code, step.outputs.errors]).toEqual([1, '3'])
    expect(step.report.errors[0]?.reason).toContain('id-token: write')
    expect(cloud.aws.requests).toEqual([])
  })

  test('GitHub gives no token', async ({ cloud }) => {
    cloud.oidc.failNext(403, 30)
    const step = await cloud.run()
    expect([step.code, step.outputs.errors]).toEqual([1, '3'])
    expect(step.report.errors[0]).toMatchObject({
      reason: expect.stringContaining('id-token: write'),
      permission: 'id-token: write',
    })
  })

  test('a region that is not enabled: the other regions are looked at', async ({ cloud }) => {
    openAll(cloud)
    cloud.account('prod').disableRegion('eu-south-1')
    const step = await cloud.run({ 'aws-regions': `${LONDON}, eu-south-1` })
    expect(new Set(found(step))).toEqual(new Set(ENVIRONMENTS))
    expect(step.report.errors).toMatchObject([
      { where: 'acme/app prod eu-south-1', reason: expect.stringContaining('not enabled') },
    ])
    expect(step.code).toBe(1)
  })

  test('fail-on-error: false leaves the step green, and says the same', async ({ cloud }) => {
    cloud.account('prod').removeRole('drift')
    const step = await cloud.run({ 'fail-on-error': 'false' })
    expect([step.code, step.outputs.errors]).toEqual([0, '1'])
  })

  test('all three fail: the run ends, and nothing passes', async ({ cloud }) => {
    for (const environment of ENVIRONMENTS) cloud.account(environment).removeRole('drift')
    const step = await cloud.run()
    expect([step.code, step.outputs.errors, step.outputs.findings]).toEqual([1, '3', '0'])
    expect([...step.results('infra/changed').values()].map(({ status }) => status)).not.toContain(
      'pass',
    )
    expect(cloud.app.issues).toEqual([])
  })
})

describe.concurrent('an account id that is no account id', () => {
  const declare = (cloud: Cloud, prod: string): void =>
    void cloud.app.commit({
      files: { 'check.toml': INFRA.replace(`"${ACCOUNTS.prod}"`, prod) },
      message: 'Accounts',
    })

  for (const [what, id] of [
    ['is too short', '"33333333333"'],
    ['is empty', '""'],
    ['has separators', '"3333-3333-3333"'],
  ] as const) {
    test(`it ${what}: told, unknown there, and the others are looked at`, async ({ cloud }) => {
      openAll(cloud)
      await cloud.run()
      declare(cloud, id)
      const step = await cloud.run()
      expect(step.findings).toContainEqual(
        expect.objectContaining({ subject: 'infra.accounts.prod', file: 'check.toml' }),
      )
      expect(found(step)).toEqual(expect.arrayContaining(['dev', 'staging']))
      for (const check of ['infra/accounts', 'infra/changed', 'infra/orphans']) {
        expect(step.results(check).get('prod')).toMatchObject({
          status: 'unknown',
          message: expect.stringMatching(/account.*(digits|empty)/),
        })
      }
      // Nobody could look: what was open in prod is not in order again.
      expect(step.report.repositories[0]?.resolved).toEqual([])
    })
  }

  test('it is given twice: nobody could say which is which, so neither is entered', async ({
    cloud,
  }) => {
    openAll(cloud)
    declare(cloud, `"${ACCOUNTS.staging}"`)
    const step = await cloud.run()
    expect([step.code, step.outputs.errors]).toEqual([1, '2'])
    expect(found(step)).toContain('dev')
    expect(step.report.errors.map(({ reason }) => reason)).toEqual([
      expect.stringContaining('given for prod too'),
      expect.stringContaining('given for staging too'),
    ])
    expect(cloud.aws.count({ account: ACCOUNTS.staging })).toBe(0)
  })

  test('the input accounts is wrong: nothing is scanned, and every line that is wrong is told', async ({
    cloud,
  }) => {
    const step = await cloud.run({ accounts: 'dev=1\nprod\nprod=333333333333\nprod=4' })
    expect(step.code).toBe(1)
    expect(step.stdout).toContain('::error::Inputs: ')
    expect(step.stdout).toMatch(/"prod" is not an account/)
    expect(step.stdout).toMatch(/the environment "prod" has two accounts/)
    expect(cloud.aws.requests).toEqual([])
  })

  test('a number instead of a text is a broken declaration, not a crash', async ({ cloud }) => {
    declare(cloud, '333333333333')
    const step = await cloud.run()
    expect(step.stdout).not.toContain('The scan could not be run')
    expect(JSON.stringify(step.report)).toMatch(/text|string|quotes/)
    expect(cloud.aws.count({ account: ACCOUNTS.dev })).toBeGreaterThan(0)
  })
})
