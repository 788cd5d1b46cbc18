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

/** Large accounts, slow ones, and an AWS that answers late, in part, or not at all. */

const OPEN = { ...INGRESS, FromPort: 22, ToPort: 22, CidrIp: '0.0.0.0/0' }

const openDoor = (cloud: Cloud): void =>
  void cloud
    .at('prod')
    .live('AWS::EC2::SecurityGroup', 'sg-prod')
    .set('/SecurityGroupIngress/-', OPEN)

const declare = (cloud: Cloud, check: string): void =>
  void cloud.app.commit({ files: { 'check.toml': check }, message: 'Stacks' })

/** Only dev is looked at, so that a test waits for one account. */
const DEV = { accounts: `dev=${ACCOUNTS.dev}` }

const group = (id: string) => ({
  type: 'AWS::EC2::SecurityGroup',
  physicalId: id,
  properties: { SecurityGroupIngress: [INGRESS] },
})

describe.concurrent('an AWS that is slow or fails', () => {
  test('throttled everywhere: slower, and complete', async ({ cloud }) => {
    openDoor(cloud)
    for (const action of ['DescribeStacks', 'DetectStackDrift', 'DescribeStackResourceDrifts']) {
      cloud.aws.faults.throttleNext({ action }, 3)
    }
    cloud.aws.faults.throttleNext({ service: 'cloudcontrol' }, 3)
    const step = await cloud.run()
    expect([step.code, step.outputs.errors]).toEqual([0, '0'])
    expect(step.findings).toMatchObject([{ severity: 'critical' }])
    expect(step.results('infra/changed').get('dev/eu-west-2/App')?.status).toBe('pass')
  })

  test('connections that break and servers that fail are asked again', async ({ cloud }) => {
    openDoor(cloud)
    cloud.aws.faults.failNext({ match: { action: 'ListStackResources' }, status: 503, times: 2 })
    cloud.aws.faults.failNext({ match: { action: 'DetectStackDrift' }, status: 0, when: 'after' })
    const step = await cloud.run()
    expect([step.code, step.report.errors]).toEqual([0, []])
    expect(step.findings).toMatchObject([{ severity: 'critical' }])
  })

  test('a detection without end: the run ends at its deadline, with what the others have', async ({
    cloud,
  }) => {
    openDoor(cloud)
    cloud
      .at('dev')
      .stack('AppStuck', { detection: 'never', resources: { Door: group('sg-stuck') } })
    const step = await cloud.run({ deadline: '12s' })
    expect(step.findings).toMatchObject([{ severity: 'critical', resource: { stack: 'App' } }])
    const stuck = step.results('infra/changed').get('dev/eu-west-2/AppStuck')
    expect(stuck?.status).toBe('unknown')
    expect(JSON.stringify([...step.results('infra/changed').values()])).toContain('did not finish')
    expect(step.results('infra/changed').get('dev/eu-west-2/App')?.status).toBe('pass')
    expect(cloud.app.issues).toHaveLength(1)
  })

  test('a detection that fails in part: what it found of the others counts', async ({ cloud }) => {
    cloud.at('dev').stack('AppHalf', {
      resources: {
        Door: group('sg-half'),
        Key: { type: 'AWS::Lambda::Function', physicalId: 'app-half', drift: 'failed' },
      },
    })
    const live = cloud.at('dev').live('AWS::EC2::SecurityGroup', 'sg-half')
    live.set('/SecurityGroupIngress/-', OPEN)
    const step = await cloud.run(DEV)
    expect(step.findings).toMatchObject([{ resource: { physicalId: 'sg-half' } }])
    expect(step.results('infra/changed').get('dev/eu-west-2/AppHalf')).toMatchObject({
      status: 'fail',
      data: { checked: 1, unknown: ['Key (AWS::Lambda::Function)'] },
    })
  })

  test('one that somebody else runs is joined, not waited out', async ({ cloud }) => {
    openDoor(cloud)
    cloud.aws.detectionSeconds = 3
    cloud.at('prod').find('App')?.detect()
    const step = await cloud.run()
    expect([step.code, step.report.errors]).toEqual([0, []])
    expect(step.findings).toMatchObject([{ severity: 'critical' }])
  })

  test('an account that answers nothing any more: its part is unknown, the rest is told', async ({
    cloud,
  }) => {
    openDoor(cloud)
    cloud.aws.faults.failNext({
      match: { account: ACCOUNTS.dev, service: 'cloudformation' },
      status: 500,
      times: 10_000,
    })
    const step = await cloud.run({ deadline: '40s' })
    expect(step.findings).toMatchObject([{ severity: 'critical' }])
    expect(step.report.errors).toMatchObject([{ where: 'acme/app dev eu-west-2' }])
    expect([step.code, cloud.app.issues.length]).toEqual([1, 1])
  }, 90_000)

  test('a permission that is missing is named where it is missing', async ({ cloud }) => {
    openDoor(cloud)
    cloud.account('prod').deny('cloudformation:GetTemplate', 'cloudtrail:LookupEvents')
    cloud.account('staging').denyReads('AWS::SQS::Queue')
    const step = await cloud.run()
    expect([step.code, step.findings.length]).toEqual([0, 1])
    expect(step.findings[0]?.evidence.actor).toBeUndefined()
    // Who cannot see what is declared, cannot say that something was added.
    const role = 'prod/eu-west-2/AWS::IAM::Role/app-runner-prod'
    expect(step.results('infra/additions').get(role)).toMatchObject({
      status: 'unknown',
      permissions: ['cloudformation:GetTemplate'],
    })
    expect(step.stdout).toContain('cloudtrail:LookupEvents')
    const queue =
      'staging/eu-west-2/AWS::SQS::Queue/https://sqs.eu-west-2.amazonaws.com/staging/jobs'
    expect(step.results('infra/changed').get(queue)?.status).toBe('unknown')
    expect(step.results('infra/changed').get('staging/eu-west-2/App')).toMatchObject({
      status: 'pass',
      data: { checked: 3 },
    })
  })
})

describe.concurrent('stacks of every kind', () => {
  test('sixty stacks in two regions, five at a time in each', async ({ cloud }) => {
    for (const region of [LONDON, 'us-east-1']) {
      for (let n = 0; n < 30; n += 1) {
        const name = `AppMany${n}`
        const door = group(`sg-${region}-${n}`)
        cloud.at('dev', region).stack(name, { resources: { Door: door } })
      }
    }
    cloud.at('dev', 'us-east-1').live('AWS::EC2::SecurityGroup', 'sg-us-east-1-7').delete()
    cloud.aws.detectionSeconds = 0.5
    const step = await cloud.run({ ...DEV, 'aws-regions': `${LONDON}\nus-east-1` })
    expect([step.code, step.report.errors]).toEqual([0, []])
    expect(step.results('infra/changed').size).toBeGreaterThanOrEqual(61)
    expect(step.findings).toMatchObject([
      { resource: { region: 'us-east-1', physicalId: 'sg-us-east-1-7' } },
    ])
    for (const region of [LONDON, 'us-east-1']) {
      expect(cloud.at('dev', region).maxDetections).toBeLessThanOrEqual(5)
    }
  })

  test('a name that matches no stack is told, with what there is to correct', async ({ cloud }) => {
    declare(cloud, INFRA.replace('["App*"]', '["App", "Aplication"]'))
    const step = await cloud.run(DEV)
    const [finding] = step.findings
    expect(finding).toMatchObject({ title: expect.stringContaining('Aplication') })
    expect(step.results('infra/changed').get('dev/eu-west-2/App')?.status).toBe('pass')
  })

  test('stacks in states that cannot be detected say what to do', async ({ cloud }) => {
    const states = {
      AppFailed: 'ROLLBACK_COMPLETE',
      AppReview: 'REVIEW_IN_PROGRESS',
      AppBusy: 'UPDATE_IN_PROGRESS',
      AppKept: 'DELETE_FAILED',
      AppRolled: 'UPDATE_ROLLBACK_FAILED',
    }
    for (const [name, status] of Object.entries(states)) {
      cloud.at('dev').stack(name, { status, resources: { Door: group(`sg-${name}`) } })
    }
    const step = await cloud.run(DEV)
    const changed = step.results('infra/changed')
    for (const name of ['AppFailed', 'AppReview', 'AppBusy', 'AppKept'] as const) {
      expect(changed.get(`dev/eu-west-2/${name}`), name).toMatchObject({
        status: 'unknown',
        message: expect.stringContaining(`in state ${states[name]};`),
      })
    }
    expect(changed.get('dev/eu-west-2/AppRolled')?.status).toBe('pass')
    const failed = step.findings.map(({ resource }) => resource?.stack)
    expect(failed).toEqual(expect.arrayContaining(['AppFailed', 'AppKept', 'AppRolled']))
    expect(failed).not.toContain('AppBusy')
  })

  test('nested stacks are looked into, and told with the stack that holds the resource', async ({
    cloud,
  }) => {
    const network = {
      type: 'AWS::CloudFormation::Stack',
      stack: { resources: { Door: group('sg-nested') } },
    }
    const app = cloud
      .at('dev')
      .find('App')
      ?.update(service('dev', { resources: { Network: network } }))
    app?.nested('Network').resource('Door').set('/SecurityGroupIngress/-', OPEN)
    const step = await cloud.run(DEV)
    expect(step.findings).toMatchObject([
      {
        severity: 'critical',
        resource: { physicalId: 'sg-nested', stack: expect.stringMatching(/^App-Network-/) },
      },
    ])
  })

  test('2,000 resources in a stack: all compared, the changed one told', async ({ cloud }) => {
    const resources = Object.fromEntries(
      Array.from({ length: 2_000 }, (_, n) => [`Door${n}`, group(`sg-many-${n}`)]),
    )
    cloud.at('dev').stack('AppMany', { resources })
    const live = cloud.at('dev').live('AWS::EC2::SecurityGroup', 'sg-many-1234')
    live.set('/SecurityGroupIngress/-', OPEN)
    const step = await cloud.run(DEV)
    expect(step.results('infra/changed').get('dev/eu-west-2/AppMany')).toMatchObject({
      data: { checked: 2_000, modified: 1, unknown: [] },
    })
    expect(step.findings).toMatchObject([{ resource: { physicalId: 'sg-many-1234' } }])
  }, 60_000)

  test('all 500 resources of a stack changed: one issue that fits', async ({ cloud }) => {
    const resources = Object.fromEntries(
      Array.from({ length: 500 }, (_, n) => [`Door${n}`, group(`sg-many-${n}`)]),
    )
    const stack = cloud.at('dev').stack('AppMany', { resources })
    for (let n = 0; n < 500; n += 1) {
      stack.resource(`Door${n}`).set('/SecurityGroupIngress/-', OPEN)
    }
    // 500 look-ups, of which AWS answers two a second, are another test's.
    const inputs = { ...DEV, attribution: 'none' }
    const step = await cloud.run(inputs)
    expect([step.findings.length, cloud.app.issues.length]).toEqual([500, 1])
    expect(cloud.app.issues[0]?.body?.length).toBeLessThanOrEqual(65_536)
    expect((await cloud.run(inputs)).report.issues).toEqual([])
    expect(cloud.aws.count({ action: 'LookupEvents' })).toBe(0)
  }, 60_000)

  test('a template of a megabyte with the short forms of YAML', async ({ cloud }) => {
    const bulk = Array.from(
      { length: 9_000 },
      (_, n) =>
        `  Note${n}:\n    Type: AWS::SSM::Parameter\n    Properties:\n      Value: !Sub "\${AWS::StackName}-${n} ${'x'.repeat(40)}"\n`,
    ).join('')
    const template = `AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Door:
    Type: AWS::EC2::SecurityGroup
    Properties:
      GroupDescription: !Join ["-", [!Ref "AWS::StackName", door]]
      SecurityGroupIngress:
        - { IpProtocol: tcp, FromPort: 443, ToPort: 443, CidrIp: 10.0.0.0/8 }
      VpcId: !If [HasVpc, !GetAtt Vpc.VpcId, !ImportValue "net-vpc"]
${bulk}`
    expect(template.length).toBeGreaterThan(1_000_000)
    cloud.at('dev').stack('AppLarge', { resources: { Door: group('sg-large') }, template })
    const live = cloud.at('dev').live('AWS::EC2::SecurityGroup', 'sg-large')
    live.set('/SecurityGroupIngress/-', OPEN)
    const step = await cloud.run(DEV)
    expect([step.code, step.report.errors]).toEqual([0, []])
    expect(step.findings).toMatchObject([{ resource: { physicalId: 'sg-large' } }])
  }, 60_000)

  test('a template that nobody can parse hides nothing beside it', async ({ cloud }) => {
    openDoor(cloud)
    const template = 'Resources: {{{ !Nonsense [\n\t'
    cloud.at('dev').stack('AppOdd', { resources: { Door: group('sg-odd') }, template })
    const step = await cloud.run()
    expect(step.findings).toMatchObject([{ severity: 'critical' }])
    expect(step.results('infra/changed').get('dev/eu-west-2/AppOdd')?.status).toBe('pass')
    const odd = step.results('infra/additions').get('dev/eu-west-2/AWS::EC2::SecurityGroup/sg-odd')
    expect(odd?.status).toBe('unknown')
  })

  test('what CloudFormation does not compare is counted and listed', async ({ cloud }) => {
    cloud.at('dev').stack('AppBlind', {
      resources: {
        Door: group('sg-blind'),
        Left: { type: 'AWS::SSM::Document', drift: 'unchecked' },
        Never: { type: 'Custom::Seed', physicalId: 'seed' },
        Cannot: { type: 'AWS::DAX::Cluster', drift: 'unsupported' },
        Denied: { type: 'AWS::KMS::Key', drift: 'unknown', driftReason: 'no kms:DescribeKey' },
      },
    })
    const step = await cloud.run(DEV)
    expect(step.results('infra/changed').get('dev/eu-west-2/AppBlind')?.data).toMatchObject({
      checked: 1,
      unchecked: expect.arrayContaining(['Left (AWS::SSM::Document)', 'Never (Custom::Seed)']),
      unsupported: ['Cannot (AWS::DAX::Cluster)'],
      unknown: ['Denied (AWS::KMS::Key)'],
    })
    expect(step.summary).toContain('AppBlind')
  })
})
