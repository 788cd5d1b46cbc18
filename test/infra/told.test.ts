import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { describe, expect } from 'vitest'
import {
  ACCOUNTS,
  type Cloud,
  INFRA,
  INGRESS,
  LONDON,
  service,
  infraTest as test,
} from '../support/accounts.ts'
import { drift, run } from '../support/bundle.ts'

/** What a run leaves, who may read it, and what must never stand in it. */

const json = async (path: string | undefined) => JSON.parse(await readFile(path ?? '', 'utf8'))

const ajv = new Ajv2020({ strict: true, strictRequired: false, allowUnionTypes: true })
formats.default(ajv)
const isReport = ajv.compile(
  await json(new URL('../../schema/report.schema.json', import.meta.url).pathname),
)

const OPEN = { ...INGRESS, FromPort: 22, ToPort: 22, CidrIp: '0.0.0.0/0' }

const openDoor = (cloud: Cloud, user: object): void => {
  const prod = cloud.at('prod')
  prod.live('AWS::EC2::SecurityGroup', 'sg-prod').set('/SecurityGroupIngress/-', OPEN)
  prod.event({
    name: 'AuthorizeSecurityGroupIngress',
    resource: 'sg-prod',
    user: user as { sso: string },
  })
}

/** Everything that somebody can read after a run. */
const surfaces = async (cloud: Cloud, step: Awaited<ReturnType<Cloud['run']>>) => {
  // The fake answers from this process: nothing here may block.
  const git = async (...args: string[]): Promise<string> => {
    const { code, stdout, stderr } = await run('git', args)
    if (code !== 0) throw new Error(stderr)
    return stdout
  }
  const url = cloud.app.gitUrl.replace('://', `://x-access-token:${cloud.night.gh.token}@`)
  const ledger = await mkdtemp(join(cloud.night.folder, 'ledger-'))
  await git('clone', '--quiet', '--branch', 'drift-ledger', url, ledger)
  return {
    issue: cloud.app.issues.map(({ title, body }) => `${title}\n${body}`).join('\n'),
    report: JSON.stringify(step.report),
    summary: step.summary,
    sarif: await readFile(step.outputs.sarif ?? '', 'utf8'),
    log: step.stdout.replaceAll(/^::(?:add-mask|debug)::.*$/gm, ''),
    ledger: await git('-C', ledger, 'grep', '-h', '-I', '', 'HEAD'),
  }
}

const everywhere = async (cloud: Cloud, step: Awaited<ReturnType<Cloud['run']>>) =>
  Object.entries(await surfaces(cloud, step))

const SSO = { sso: 'tanaka@acme.example', permissionSet: 'Operator' }

describe.concurrent('who it was', () => {
  test('role, the default: the permission set, and nobody by name', async ({ cloud }) => {
    openDoor(cloud, SSO)
    const step = await cloud.run()
    for (const [where, text] of await everywhere(cloud, step)) {
      expect(text, where).not.toContain('tanaka')
    }
    const { issue, report, ledger } = await surfaces(cloud, step)
    for (const text of [issue, report, ledger]) expect(text).toContain('permission set Operator')
  })

  test('full: the person', async ({ cloud }) => {
    openDoor(cloud, SSO)
    const step = await cloud.run({ attribution: 'full' })
    expect(step.findings[0]?.evidence.actor).toBe('tanaka@acme.example (permission set Operator)')
    expect(cloud.app.issues[0]?.body).toMatch(/tanaka(?:@|&#64;|\\@|​@|@​).*permission set Operator/)
  })

  test('none: nobody is looked up, and no account id is shown', async ({ cloud }) => {
    openDoor(cloud, SSO)
    const step = await cloud.run({ attribution: 'none' })
    expect(cloud.aws.count({ service: 'cloudtrail' })).toBe(0)
    for (const [where, text] of await everywhere(cloud, step)) {
      expect(text, where).not.toMatch(/tanaka|Operator/)
      expect(text, where).not.toContain(ACCOUNTS.prod)
    }
    expect(cloud.app.issues[0]?.body).toContain('…3333')
    // The next night knows it again.
    expect((await cloud.run({ attribution: 'none' })).report.issues).toEqual([])
  })

  for (const [what, user, says] of [
    ['a pipeline', { pipeline: 'acme/app', role: 'deploy' }, 'a pipeline with role deploy'],
    ['the root user', { root: true }, 'the root user of the account'],
    ['an IAM user', { iam: 'tanaka' }, 'an IAM user'],
    ['a role', { role: 'Admin', session: 'tanaka@acme.example' }, 'role Admin'],
  ] as const) {
    test(`${what} is named properly`, async ({ cloud }) => {
      openDoor(cloud, user)
      const step = await cloud.run({ accounts: `prod=${ACCOUNTS.prod}` })
      expect(step.findings[0]?.evidence.actor).toBe(says)
    })
  }

  test("CloudFormation's own calls explain nothing; a change of IAM is found in us-east-1", async ({
    cloud,
  }) => {
    const prod = cloud.at('prod')
    const admin = [{ PolicyName: 'debug', PolicyDocument: { Statement: [] } }]
    prod.live('AWS::IAM::Role', 'app-runner-prod').set('/Policies', admin)
    prod.event({
      name: 'PutRolePolicy',
      resource: 'app-runner-prod',
      user: { role: 'Admin', session: 'x' },
    })
    prod.live('AWS::EC2::SecurityGroup', 'sg-prod').set('/SecurityGroupIngress/-', OPEN)
    prod.event({
      name: 'AuthorizeSecurityGroupIngress',
      resource: 'sg-prod',
      user: { deployment: true },
    })
    const step = await cloud.run({ accounts: `prod=${ACCOUNTS.prod}` })
    const actor = (id: string) =>
      step.findings.find(({ resource }) => resource?.physicalId === id)?.evidence.actor
    expect([actor('sg-prod'), actor('app-runner-prod')]).toEqual([undefined, 'role Admin'])
  })
})

describe.concurrent('what must not be read', () => {
  test('secrets in properties, tags and environment are nowhere', async ({ cloud }) => {
    const secret = 'hunter2-very-secret'
    const other = 'correct-horse-battery'
    const token = `ghp_${'a1B2c3D4e5'.repeat(4)}`
    cloud.at('dev').stack('AppSecret', {
      tags: { project: 'app', ApiToken: secret },
      resources: {
        Db: {
          type: 'AWS::RDS::DBInstance',
          physicalId: 'app-db',
          properties: { MasterUserPassword: secret, PubliclyAccessible: false, Engine: 'postgres' },
        },
        Fn: {
          type: 'AWS::Lambda::Function',
          physicalId: 'app-fn',
          properties: { Environment: { Variables: { DB_PASSWORD: secret, NOTE: 'x' } } },
        },
      },
    })
    const dev = cloud.at('dev')
    dev.live('AWS::RDS::DBInstance', 'app-db').set('/PubliclyAccessible', true)
    const fn = dev.live('AWS::Lambda::Function', 'app-fn')
    fn.set('/Environment/Variables/DB_PASSWORD', other)
    fn.set('/Environment/Variables/NOTE', token)
    const step = await cloud.run({ accounts: `dev=${ACCOUNTS.dev}` })
    expect(step.findings.length).toBeGreaterThanOrEqual(3)
    for (const [where, text] of await everywhere(cloud, step)) {
      for (const one of [secret, other, token]) expect(text, where).not.toContain(one)
    }
    expect(step.report.repositories[0]?.results.flatMap((r) => r.findings)).toContainEqual(
      expect.objectContaining({ subject: expect.stringContaining('DB_PASSWORD') }),
    )
  })

  test('names, tags, values and events of somebody hostile stay text', async ({ cloud }) => {
    const bad =
      '<img src=x onerror=alert(1)> @acme/everyone ::error::gone `$(id)` ‮\u0007 | [x](http://evil)'
    cloud.at('dev').stack('AppEvil', {
      tags: { project: 'app', [bad.slice(0, 60)]: bad },
      statusReason: `${bad}\n::error::reason`,
      status: 'UPDATE_ROLLBACK_FAILED',
      resources: {
        Evil: {
          type: 'AWS::EC2::SecurityGroup',
          physicalId: `sg-${bad}`,
          properties: {
            GroupDescription: 'fine',
            Tags: [{ Key: '__proto__', Value: 'constructor' }],
            SecurityGroupIngress: [INGRESS],
          },
        },
      },
    })
    const live = cloud.at('dev').live('AWS::EC2::SecurityGroup', `sg-${bad}`)
    live.set('/GroupDescription', `${bad}\n::set-output name=x::y`)
    live.set('/SecurityGroupIngress/-', { ...OPEN, Description: `${bad}\n\n::error::here` })
    live.set('/Tags/0/Value', bad)
    cloud.at('dev').event({
      name: 'AuthorizeSecurityGroupIngress',
      resource: `sg-${bad}`,
      user: { role: bad, session: bad },
    })
    const step = await cloud.run({ accounts: `dev=${ACCOUNTS.dev}`, attribution: 'full' })
    expect([step.code, step.report.errors]).toEqual([0, []])
    expect(step.findings.length).toBeGreaterThanOrEqual(2)
    const { issue, summary, log } = await surfaces(cloud, step)
    for (const text of [issue, summary]) {
      const outside = text.replaceAll(/(`+)[\s\S]*?\1/g, '')
      expect(outside).not.toContain('<img')
      expect(outside).not.toMatch(/(?<![\w​])@acme\/everyone/)
      expect(outside).not.toContain('](http://evil)')
    }
    // No line of the log is a command that somebody else wrote.
    const commands = log.split('\n').filter((line) => line.startsWith('::'))
    for (const line of commands) {
      expect(line).toMatch(/^::(?:group::|endgroup::|(?:error|warning|notice) title=)/)
      expect(line).not.toMatch(/^::error::(?:gone|here|reason)/)
    }
    const sarif = await json(step.outputs.sarif)
    expect(sarif.runs[0].results.length).toBe(step.findings.length)
    isReport(step.report)
    expect(isReport.errors ?? []).toEqual([])
  })
})

describe.concurrent('what it leaves', () => {
  test('outputs, summary, annotations, SARIF and a report as its schema says', async ({
    cloud,
  }) => {
    openDoor(cloud, SSO)
    cloud.account('dev').removeRole('drift')
    const step = await cloud.run()
    expect(step.code).toBe(1)
    expect(step.outputs).toMatchObject({
      drift: 'true',
      findings: '1',
      worst: 'critical',
      repositories: '1',
      errors: '1',
      issues: JSON.stringify(cloud.app.issues.map(({ url }) => url)),
    })
    const asked = cloud.night.gh.requests.filter(({ kind }) => kind !== 'git').length
    expect(Number(step.outputs['api-requests'])).toBe(asked + cloud.aws.requests.length)
    expect(step.report.api.requests).toMatchObject({ aws: cloud.aws.requests.length })
    expect(step.summary).toMatch(/\| prod \| `333333333333` \| eu-west-2 \| `App` \| 4 \| 1 \|/)
    expect(step.stdout).toMatch(/^::error title=[^\n]*::/m)
    isReport(step.report)
    expect(isReport.errors ?? []).toEqual([])
    const sarif = await json(step.outputs.sarif)
    expect(sarif.runs[0].results).toHaveLength(1)
    const rules = sarif.runs[0].tool.driver.rules.map(({ id }: { id: string }) => id)
    expect(rules).toContain('infra/changed')
  })

  test('dry-run writes nothing, and looks as it does else', async ({ cloud }) => {
    openDoor(cloud, SSO)
    const step = await cloud.run({ 'dry-run': 'true' })
    expect([step.code, step.outputs.findings, cloud.app.issues]).toEqual([0, '1', []])
    expect([...cloud.app.refs.keys()]).toEqual(['refs/heads/main'])
    expect(cloud.aws.count({ action: 'StartResourceScan' })).toBe(0)
  })

  test('fail-on: after everything else is done', async ({ cloud }) => {
    openDoor(cloud, SSO)
    const step = await cloud.run({ 'fail-on': 'critical' })
    expect([step.code, cloud.app.issues.length]).toEqual([1, 1])
    expect(step.stdout).toContain('::error::drift of severity critical (fail-on: critical)')
  })

  test('a resource scan is started only where it is asked for', async ({ cloud }) => {
    cloud.at('dev').addResource('AWS::S3::Bucket', 'acme-scratch', {}, { project: 'app' })
    const inputs = { accounts: `dev=${ACCOUNTS.dev}` }
    const without = await cloud.run(inputs)
    expect([without.findings.length, cloud.aws.count({ action: 'StartResourceScan' })]).toEqual([
      0, 0,
    ])
    const started = await cloud.run({ ...inputs, 'resource-scan': 'start' })
    expect(started.findings).toMatchObject([{ resource: { physicalId: 'acme-scratch' } }])
    // … and used again by the next night.
    const reused = await cloud.run(inputs)
    expect(reused.findings.map(({ state }) => state)).toEqual(['open'])
    expect(cloud.aws.count({ action: 'StartResourceScan' })).toBe(1)
  }, 60_000)
})

describe.concurrent('on a laptop', () => {
  const laptop = async (cloud: Cloud, args: string[], env: Record<string, string>) => {
    const { path } = await cloud.night.checkout(cloud.app)
    return cloud.command([path, ...args], env)
  }

  /** Keys of one account that all three roles trust. */
  const base = (cloud: Cloud) => {
    const keys = cloud.aws.addKeys({ account: ACCOUNTS.dev, user: 'ann' })
    for (const account of Object.values(ACCOUNTS)) {
      cloud.aws.account(account).role('look', {
        trust: {
          Version: '2012-10-17',
          Statement: [
            {
              Effect: 'Allow',
              Principal: { AWS: `arn:aws:iam::${ACCOUNTS.dev}:user/ann` },
              Action: 'sts:AssumeRole',
            },
          ],
        },
      })
    }
    return {
      AWS_ACCESS_KEY_ID: keys.accessKeyId,
      AWS_SECRET_ACCESS_KEY: keys.secretAccessKey,
    }
  }

  test('base keys assume each role; exit 0, drift or not; nobody is told', async ({ cloud }) => {
    openDoor(cloud, SSO)
    const role = ['--role-to-assume', 'arn:aws:iam::{account}:role/look']
    const ended = await laptop(cloud, role, base(cloud))
    expect([ended.code, ended.report.errors]).toEqual([0, []])
    expect(ended.findings).toMatchObject([{ severity: 'critical' }])
    expect(cloud.app.issues).toEqual([])
    expect(cloud.aws.count({ action: 'AssumeRole' })).toBe(3)
    expect(ended.stdout + ended.stderr).not.toMatch(/ASIA|AKIA/)
  })

  test('--fail-on gives 1, an account that is not reached 3, a wrong option 2', async ({
    cloud,
  }) => {
    openDoor(cloud, SSO)
    const keys = base(cloud)
    const role = ['--role-to-assume', 'arn:aws:iam::{account}:role/look']
    const { path } = await cloud.night.checkout(cloud.app)
    const codes = []
    for (const more of [
      [...role, '--fail-on', 'critical', '--account', 'prod'],
      [...role, '--fail-on', 'critical', '--account', 'dev'],
      ['--account', 'prod'],
      ['--orphans', 'everything'],
      ['--region', 'london'],
    ]) {
      codes.push((await cloud.command([path, ...more], keys)).code)
    }
    expect(codes).toEqual([1, 0, 3, 2, 2])
  }, 60_000)

  test('--account looks at one of them, and forgets nothing of the others', async ({ cloud }) => {
    openDoor(cloud, SSO)
    const keys = base(cloud)
    const { path } = await cloud.night.checkout(cloud.app)
    const role = ['--role-to-assume', 'arn:aws:iam::{account}:role/look']
    await cloud.command([path, ...role], keys)
    cloud.aws.resetCounters()
    const dev = await cloud.command([path, ...role, '--account', 'dev'], keys)
    expect(dev.report.repositories[0]?.resolved).toEqual([])
    expect(cloud.aws.count({ account: ACCOUNTS.prod })).toBe(0)
    const all = await cloud.command([path, ...role], keys)
    expect(all.findings.map(({ state }) => state)).not.toContain('back')
  })

  test('a profile for each environment', async ({ cloud }) => {
    const sections = Object.entries(ACCOUNTS).map(([environment, account]) => {
      const keys = cloud.aws.addKeys({ account, user: 'ann' })
      return `[acme-${environment}]\naws_access_key_id = ${keys.accessKeyId}\naws_secret_access_key = ${keys.secretAccessKey}\n`
    })
    await writeFile(cloud.env.AWS_SHARED_CREDENTIALS_FILE ?? '', sections.join('\n'))
    const profiles = 'dev=acme-dev,staging=acme-staging,prod=acme-prod'
    const ended = await laptop(cloud, ['--profile', profiles], {})
    expect([ended.code, ended.report.errors]).toEqual([0, []])
    expect(ended.results('infra/changed').get('prod/eu-west-2/App')?.status).toBe('pass')
  })

  test('every format, and stdout is the result alone', async ({ cloud }) => {
    openDoor(cloud, SSO)
    const keys = base(cloud)
    const { path } = await cloud.night.checkout(cloud.app)
    const role = ['--role-to-assume', 'arn:aws:iam::{account}:role/look', '--account', 'prod']
    const env = { ...cloud.env, ...keys }
    const [text, markdown, sarif] = await Promise.all(
      ['text', 'markdown', 'sarif'].map((format) =>
        drift(['infra', 'scan', path, ...role, '--format', format, '--ledger', 'none'], { env }),
      ),
    )
    expect(text?.stdout).toContain('sg-prod')
    expect(markdown?.stdout).toContain('| prod | `333333333333` |')
    expect(JSON.parse(sarif?.stdout ?? '').runs[0].results).toHaveLength(1)
  })
})

test('a region that no check.toml names is the environment’s', async ({ cloud }) => {
  cloud.app.commit({
    files: { 'check.toml': INFRA.replace(/^regions.*\n/m, '') },
    message: 'Regions',
  })
  cloud.at('prod', 'eu-west-1').stack('App', service('ireland'))
  const step = await cloud.run({ accounts: `prod=${ACCOUNTS.prod}` }, { AWS_REGION: 'eu-west-1' })
  expect(step.results('infra/changed').has('prod/eu-west-1/App')).toBe(true)
  expect(cloud.aws.count({ region: LONDON, service: 'cloudformation' })).toBe(0)
})
