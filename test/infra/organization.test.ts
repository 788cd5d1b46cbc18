import { describe, expect } from 'vitest'
import {
  ACCOUNTS,
  type Cloud,
  INFRA,
  INGRESS,
  LIMITS,
  LONDON,
  service,
  infraTest as test,
} from '../support/accounts.ts'
import { METADATA, titles } from '../support/night.ts'

/** One job for all repositories of acme: drift-config says who may have which accounts looked at. */

const OPEN = { ...INGRESS, FromPort: 22, ToPort: 22, CidrIp: '0.0.0.0/0' }

const allow = (cloud: Cloud, check: string): void =>
  void cloud.night.gh
    .repository('acme/drift-config')
    ?.commit({ files: { 'check.toml': check }, message: 'Limits' })

const become = (cloud: Cloud, status: string): void =>
  void cloud.app.commit({
    files: { 'repo-metadata.yaml': METADATA.replace('active', status) },
    message: 'Status',
  })

const limits = (repository: string, accounts: string[], stacks: string[]): string =>
  `[[drift.limits]]\nrepositories = ["acme/${repository}"]\naccounts = ${JSON.stringify(accounts)}\nstacks = ${JSON.stringify(stacks)}\n`

describe.concurrent('what a repository may ask of the central role', () => {
  test('all that drift-config lets it, in three accounts', async ({ cloud }) => {
    cloud.at('prod').live('AWS::EC2::SecurityGroup', 'sg-prod').set('/SecurityGroupIngress/-', OPEN)
    const step = await cloud.runForAll()
    expect([step.code, step.report.errors]).toEqual([0, []])
    expect(step.findings).toMatchObject([{ severity: 'critical' }])
    expect(titles(cloud.app)).toHaveLength(1)
    expect(step.report.repositories.map(({ name }) => name)).toEqual(['acme/app'])
  })

  test('no account where nothing is said: AWS is not asked at all', async ({ cloud }) => {
    allow(cloud, '')
    const step = await cloud.runForAll()
    expect([step.code, step.outputs.errors]).toEqual([1, '3'])
    expect(step.report.errors[0]?.reason).toContain(
      '[[drift.limits]] repositories = ["acme/app"] accounts = […]',
    )
    expect([cloud.aws.requests, cloud.oidc.issued]).toEqual([[], 0])
  })

  test('… nor where drift-config has no check.toml', async ({ cloud }) => {
    cloud.night.gh
      .repository('acme/drift-config')
      ?.commit({ files: { 'check.toml': null }, message: 'Gone' })
    const step = await cloud.runForAll()
    expect([step.code, cloud.aws.requests, cloud.oidc.issued]).toEqual([1, [], 0])
  })

  test('one account of three: the others are not entered', async ({ cloud }) => {
    allow(cloud, limits('app', [ACCOUNTS.dev], ['App*']))
    const step = await cloud.runForAll()
    expect(step.outputs.errors).toBe('2')
    const touched = new Set(cloud.aws.requests.map(({ account }) => account))
    expect(touched).toEqual(new Set([ACCOUNTS.dev]))
    expect(step.results('infra/changed').get('dev/eu-west-2/App')?.status).toBe('pass')
    expect(step.results('infra/changed').get('prod')?.status).toBe('unknown')
  })

  test('stacks of others: a glob wider than what is allowed reads nothing', async ({ cloud }) => {
    allow(cloud, limits('app', Object.values(ACCOUNTS), ['Billing*']))
    const step = await cloud.runForAll()
    expect(step.report.errors[0]?.reason).toContain('the stacks App*')
    expect(cloud.aws.requests).toEqual([])
  })

  test('each repository by its own limits, in one run', async ({ cloud }) => {
    cloud.add('greedy', INFRA.replace('App*', '*'))
    for (const environment of ['dev', 'staging', 'prod'] as const) {
      cloud.at(environment).stack('Payroll', {
        resources: { Door: { type: 'AWS::EC2::SecurityGroup', physicalId: `sg-p-${environment}` } },
      })
    }
    allow(
      cloud,
      limits('app', Object.values(ACCOUNTS), ['App*']) +
        limits('greedy', [ACCOUNTS.dev], ['Greedy*']),
    )
    const step = await cloud.runForAll()
    expect(step.report.errors.every(({ where }) => where.startsWith('acme/greedy'))).toBe(true)
    expect(step.report.errors).toHaveLength(3)
    const detected = cloud.aws.requests.filter(({ action }) => action === 'DetectStackDrift')
    expect(detected).toHaveLength(3)
    expect(detected.every(({ params }) => String(params.StackName).includes('/App/'))).toBe(true)
  })

  test('its own workflow is not limited: whose roles trust it decides', async ({ cloud }) => {
    allow(cloud, '')
    const step = await cloud.run()
    expect([step.code, step.outputs.errors]).toEqual([0, '0'])
  })
})

describe.concurrent('which repositories', () => {
  test('those without a commit in months, night after night: consoles make none', async ({
    cloud,
  }) => {
    await cloud.runForAll()
    cloud.at('staging').live('AWS::S3::Bucket', 'acme-staging-data').delete()
    cloud.aws.resetCounters()
    const second = await cloud.runForAll()
    expect(cloud.aws.count({ action: 'DetectStackDrift' })).toBe(3)
    expect(second.findings).toMatchObject([
      { rule: 'infra/deleted-data', resource: { environment: 'staging' } },
    ])
  })

  test('one without [infra] is passed over, and costs no request to AWS', async ({ cloud }) => {
    cloud.add('docs', '[code.linting.eslint]\nenabled = true\n')
    cloud.app.delete()
    const step = await cloud.runForAll()
    expect([step.code, cloud.aws.requests, cloud.oidc.issued]).toEqual([0, [], 0])
    expect(step.outputs.findings).toBe('0')
  })

  test('before its first release prod is not looked at', async ({ cloud }) => {
    become(cloud, 'pre-release')
    const step = await cloud.runForAll()
    expect([step.code, step.outputs.errors]).toEqual([0, '0'])
    expect(cloud.aws.count({ account: ACCOUNTS.prod })).toBe(0)
    expect(step.results('infra/changed').get('prod')).toMatchObject({
      status: 'skipped',
      message: expect.stringContaining('pre-release'),
    })
    expect(step.results('infra/changed').get('staging/eu-west-2/App')?.status).toBe('pass')
  })

  test('a deprecated one has nothing left: all that is, is listed with how to remove it', async ({
    cloud,
  }) => {
    const archive = { Archive: { type: 'AWS::S3::Bucket', physicalId: 'acme-archive' } }
    cloud
      .at('dev')
      .stack('AppOld', { resources: archive })
      .delete({ retain: ['Archive'] })
    const queue = { Broken: { type: 'AWS::SQS::Queue', physicalId: 'https://sqs/broken' } }
    cloud
      .at('staging')
      .stack('AppBroken', { resources: queue })
      .delete({ fail: ['Broken'] })
    cloud.at('prod').addResource(
      'AWS::S3::Bucket',
      'acme-forgotten',
      { BucketName: 'acme-forgotten' },
      {
        project: 'app',
      },
    )
    cloud.at('prod').scan()
    cloud.at('dev').scan()
    become(cloud, 'deprecated')
    const step = await cloud.runForAll()
    expect(step.code).toBe(0)
    const left = step.findings.filter(({ resource }) => resource !== undefined)
    const names = left.map(({ resource }) => `${resource?.environment} ${resource?.physicalId}`)
    expect(names).toEqual(
      expect.arrayContaining([
        'dev App',
        'staging App',
        'prod App',
        'staging AppBroken',
        'dev acme-archive',
        'prod acme-forgotten',
      ]),
    )
    for (const { fix, severity } of left) {
      expect(fix).toMatch(/delete|remove|empty/i)
      expect(severity).not.toBe('info')
    }
    // What is to go is not compared with what it was.
    expect(cloud.app.issues).toHaveLength(1)
    expect(cloud.app.issues[0]?.body).toContain('aws cloudformation delete-stack')
  })

  test('once all of it is gone, nothing is left to say', async ({ cloud }) => {
    become(cloud, 'deprecated')
    await cloud.runForAll()
    for (const environment of ['dev', 'staging', 'prod'] as const) {
      cloud.at(environment).find('App')?.delete()
      cloud.at(environment).scan()
    }
    const step = await cloud.runForAll()
    expect(step.findings.filter(({ resource }) => resource)).toEqual([])
    expect(step.report.repositories[0]?.resolved.length).toBeGreaterThanOrEqual(3)
  })

  test('twenty of them share an account: five detections at once there, all together', async ({
    cloud,
  }) => {
    for (let n = 0; n < 20; n += 1) {
      cloud.add(`svc-${n}`, INFRA.replace('App*', `Svc${n}`))
      cloud.at('dev').stack(`Svc${n}`, service(`svc-${n}`))
    }
    allow(cloud, LIMITS)
    cloud.aws.detectionSeconds = 1
    const step = await cloud.runForAll({ accounts: `dev=${ACCOUNTS.dev}`, 'resource-scan': 'off' })
    expect([step.code, step.outputs.repositories, step.report.errors]).toEqual([0, '21', []])
    expect(step.report.repositories.every(({ results }) => results.length > 0)).toBe(true)
    expect(cloud.at('dev', LONDON).maxDetections).toBeLessThanOrEqual(5)
  })
})
