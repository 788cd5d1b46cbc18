import { describe, expect } from 'vitest'
import { type Cloud, INGRESS, LONDON, infraTest as test } from '../support/accounts.ts'
import { titles } from '../support/night.ts'

/** Night after night in a repository's own workflow: what was done by hand in three accounts. */

const SSH = { ...INGRESS, FromPort: 22, ToPort: 22, CidrIp: '0.0.0.0/0' }

const ADMIN = {
  PolicyName: 'debug',
  PolicyDocument: {
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }],
  },
}

const door = (cloud: Cloud) => cloud.at('prod').live('AWS::EC2::SecurityGroup', 'sg-prod')
const bucket = (cloud: Cloud) => cloud.at('staging').live('AWS::S3::Bucket', 'acme-staging-data')
const BLOCK = '/PublicAccessBlockConfiguration/BlockPublicPolicy'

/** Port 22 of prod to everybody, by somebody who came through the company's sign-on. */
const openDoor = (cloud: Cloud): void => {
  door(cloud).set('/SecurityGroupIngress/-', SSH)
  cloud.at('prod').event({
    name: 'AuthorizeSecurityGroupIngress',
    resource: 'sg-prod',
    user: { sso: 'tanaka@acme.example', permissionSet: 'Operator' },
  })
}

/** A Friday in three accounts, of which no commit tells. */
const friday = (cloud: Cloud): void => {
  openDoor(cloud)
  bucket(cloud).set(BLOCK, false)
  cloud.at('dev').live('AWS::SQS::Queue', `https://sqs.${LONDON}.amazonaws.com/dev/jobs`).delete()
  cloud.at('prod').live('AWS::IAM::Role', 'app-runner-prod').set('/Policies', [ADMIN])
  const scratch = { BucketName: 'acme-scratch' }
  cloud.at('prod').addResource('AWS::S3::Bucket', 'acme-scratch', scratch, { project: 'app' })
  cloud.at('prod').addResource('AWS::S3::Bucket', 'of-others', {}, { project: 'other' })
  cloud.at('prod').scan()
  cloud
    .at('staging')
    .stack('AppOld', {
      resources: { Archive: { type: 'AWS::S3::Bucket', physicalId: 'acme-archive' } },
    })
    .delete({ retain: ['Archive'] })
}

describe.concurrent('night after night', () => {
  test('a Friday in three accounts is one issue, told once', async ({ cloud }) => {
    friday(cloud)
    const first = await cloud.run()
    expect([first.code, first.stderr, first.report.errors]).toEqual([0, '', []])
    expect(
      first.findings.map(({ severity, rule, subject }) => `${severity} ${rule} ${subject}`),
    ).toEqual([
      `high infra/bucket-public-access-block staging/eu-west-2/AWS::S3::Bucket/acme-staging-data ${BLOCK}`,
      expect.stringMatching(
        /^critical infra\/ingress-high-risk-port prod\/eu-west-2\/AWS::EC2::SecurityGroup\/sg-prod \/SecurityGroupIngress\/\w+$/,
      ),
      'low infra/deleted dev/eu-west-2/AWS::SQS::Queue/https://sqs.eu-west-2.amazonaws.com/dev/jobs',
      'critical infra/policy-administrator prod/eu-west-2/AWS::IAM::Role/app-runner-prod /Policies/debug',
      'medium infra/orphan prod/eu-west-2/AWS::S3::Bucket/acme-scratch',
      'medium infra/orphan staging/eu-west-2/AWS::S3::Bucket/acme-archive',
    ])
    expect(titles(cloud.app)).toEqual([expect.stringMatching(/^\[drift:infra\] .*2 critical/)])
    const [issue] = cloud.app.issues
    expect(issue?.labels).toEqual(['drift:infra'])
    const body = issue?.body ?? ''
    for (const row of [
      '| dev | `111111111111` | eu-west-2 | `App` |',
      '| staging | `222222222222` | eu-west-2 | `App` |',
      '| prod | `333333333333` | eu-west-2 | `App` |',
    ]) {
      expect(body).toContain(row)
    }
    // Gravest first, whatever the environment.
    const grades = [...body.matchAll(/^### .*?(Critical|High|Medium|Low)\b/gm)].map(([, g]) => g)
    expect(grades).toEqual([...grades].sort((a, b) => RANK.indexOf(a) - RANK.indexOf(b)))
    expect(grades).toHaveLength(6)

    // Asked anew, and nothing to say.
    cloud.aws.resetCounters()
    const second = await cloud.run()
    expect([second.code, second.report.issues, second.outputs.issues]).toEqual([0, [], '[]'])
    expect(second.findings.map(({ state }) => state)).toEqual(Array(6).fill('open'))
    expect(second.findings.map(({ fingerprint }) => fingerprint)).toEqual(
      first.findings.map(({ fingerprint }) => fingerprint),
    )
    expect(cloud.aws.count({ action: 'DetectStackDrift' })).toBe(3)
    expect(cloud.app.issues).toHaveLength(1)
  })

  test('who opened the door, when, and where to close it', async ({ cloud }) => {
    openDoor(cloud)
    const { findings } = await cloud.run()
    expect(findings).toMatchObject([
      {
        severity: 'critical',
        direction: 'weakened',
        expected: null,
        actual: { CidrIp: '0.0.0.0/0', FromPort: 22 },
        evidence: {
          actor: 'permission set Operator',
          event: 'AuthorizeSecurityGroupIngress',
          time: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
          url: expect.stringContaining('eu-west-2.console.aws.amazon.com/cloudtrailv2/'),
        },
        setAt: {
          name: 'console',
          url: 'https://eu-west-2.console.aws.amazon.com/ec2/home?region=eu-west-2#SecurityGroup:groupId=sg-prod',
        },
        resource: {
          environment: 'prod',
          account: '333333333333',
          region: LONDON,
          stack: 'App',
          logicalId: 'WebSg',
          physicalId: 'sg-prod',
        },
      },
    ])
    const body = cloud.app.issues[0]?.body ?? ''
    expect(body).toMatch(
      /Changed by permission set Operator \(`AuthorizeSecurityGroupIngress`\) on \d{4}-/,
    )
    expect(body).toContain('[console](https://eu-west-2.console.aws.amazon.com/ec2/')
  })

  test('who it was is looked up once: an open finding keeps its evidence', async ({ cloud }) => {
    openDoor(cloud)
    const [before] = (await cloud.run()).findings
    cloud.aws.resetCounters()
    const [after] = (await cloud.run()).findings
    expect(after?.evidence).toEqual(before?.evidence)
    expect(cloud.aws.count({ service: 'cloudtrail' })).toBe(0)
  })

  test('mended is resolved; opened again is back', async ({ cloud }) => {
    openDoor(cloud)
    await cloud.run()
    door(cloud).remove('/SecurityGroupIngress/1')
    const mended = await cloud.run()
    expect([mended.findings, mended.report.issues]).toEqual([[], []])
    expect(mended.report.repositories[0]?.resolved).toMatchObject([{ why: 'in order again' }])
    openDoor(cloud)
    const again = await cloud.run()
    expect(again.findings.map(({ state }) => state)).toEqual(['back'])
    expect(cloud.app.issues).toHaveLength(2)
  })

  test('worse is told again: what was only possible is so', async ({ cloud }) => {
    cloud
      .at('staging')
      .find('App')
      ?.update({
        resources: {
          Data: {
            type: 'AWS::S3::Bucket',
            physicalId: 'acme-staging-data',
            properties: {
              AccessControl: 'Private',
              PublicAccessBlockConfiguration: { BlockPublicPolicy: true },
            },
          },
        },
      })
    bucket(cloud).set(BLOCK, false)
    const first = await cloud.run()
    expect(first.findings).toMatchObject([{ severity: 'high', state: 'new' }])
    bucket(cloud).set('/AccessControl', 'PublicRead')
    const worse = await cloud.run()
    const known = worse.findings.find(({ subject }) => subject.endsWith(BLOCK))
    expect(known).toMatchObject({ severity: 'critical', state: 'worse' })
    expect(known?.fingerprint).toBe(first.findings[0]?.fingerprint)
    expect(cloud.app.issues).toHaveLength(2)
    expect((await cloud.run()).report.issues).toEqual([])
  })

  test('a renamed logical id and a stack refactor tell nothing twice', async ({ cloud }) => {
    openDoor(cloud)
    const [before] = (await cloud.run()).findings
    const group = {
      type: 'AWS::EC2::SecurityGroup',
      physicalId: 'sg-prod',
      properties: { GroupDescription: 'web', SecurityGroupIngress: [INGRESS] },
    }
    cloud
      .at('prod')
      .find('App')
      ?.delete({ retain: ['WebSg'] })
    cloud.at('prod').stack('AppNetwork', { resources: { FrontDoor: group } })
    door(cloud).set('/SecurityGroupIngress', [INGRESS, SSH])
    const after = await cloud.run()
    const same = after.findings.find(({ fingerprint }) => fingerprint === before?.fingerprint)
    expect(same).toMatchObject({ state: 'open', resource: { stack: 'AppNetwork' } })
    expect(after.report.repositories[0]?.resolved).toEqual([])
  })

  test('a stack that cannot be looked at tonight keeps what is open of it', async ({ cloud }) => {
    openDoor(cloud)
    await cloud.run()
    cloud.account('prod').deny('cloudformation:DetectStackDrift')
    const blind = await cloud.run()
    expect(blind.report.repositories[0]?.resolved).toEqual([])
    expect(blind.results('infra/changed').get('prod/eu-west-2/App')).toMatchObject({
      status: 'unknown',
      permissions: ['cloudformation:DetectStackDrift'],
    })
    cloud.account('prod').allow('cloudformation:DetectStackDrift')
    const again = await cloud.run()
    expect(again.findings.map(({ state }) => state)).toEqual(['open'])
    expect(again.report.issues).toEqual([])
  })
})

const RANK: (string | undefined)[] = ['Critical', 'High', 'Medium', 'Low']
