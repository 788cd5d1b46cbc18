import { describe, expect, it } from 'vitest'
import { unknown } from '../../model/known.ts'
import { changed } from './changed.ts'
import {
  detection,
  difference,
  drift,
  environment,
  exampleInput,
  findingsOf,
  prod,
  REGION,
  region,
  resource,
  stack,
  told,
} from './shared/examples.ts'

const SG = 'AWS::EC2::SecurityGroup'
const WORLD = { IpProtocol: 'tcp', FromPort: 22, ToPort: 22, CidrIp: '0.0.0.0/0' }
const OFFICE = { IpProtocol: 'tcp', FromPort: 443, ToPort: 443, CidrIp: '203.0.113.0/24' }

const web = (rules: object[], differences: ReturnType<typeof difference>[]) =>
  drift('Web', SG, {
    physicalId: 'sg-0abc',
    expected: { SecurityGroupIngress: [OFFICE] },
    actual: { SecurityGroupIngress: rules as never },
    differences,
  })

const opened = web([OFFICE, WORLD], [difference('/SecurityGroupIngress/1', 'ADD', null, WORLD)])

describe('resources against their stack', () => {
  it('pass where nothing differs; how much was compared is part of it', async () => {
    const App = stack('App', detection([drift('Logs', 'AWS::S3::Bucket')]), {})
    const results = changed.run(await exampleInput([prod([App])]))
    expect(told(results)).toEqual(['pass prod/eu-west-2/App: 1 resource compared, none changed'])
    expect(results[0]?.data).toEqual({
      checked: 1,
      modified: 0,
      deleted: 0,
      unchecked: [],
      unknown: [],
      unsupported: [],
      suppressed: [],
    })
  })

  it('are told with what differs, how grave that is, and where to look', async () => {
    const results = changed.run(await exampleInput([prod([stack('App', detection([opened]))])]))
    expect(told(results)).toEqual(['fail prod/eu-west-2/App: 1 difference in 1 resource compared'])
    expect(findingsOf(results)).toMatchObject([
      {
        severity: 'critical',
        direction: 'weakened',
        rule: expect.stringMatching(/^infra\//),
        title: expect.stringMatching(/^Web \(security group, prod\): .*SecurityGroupIngress/),
        subject: expect.stringMatching(
          /^prod\/eu-west-2\/AWS::EC2::SecurityGroup\/sg-0abc \/SecurityGroupIngress\/[0-9a-f]{8}$/,
        ),
        expected: null,
        actual: WORLD,
        fix: expect.stringContaining('deployment of stack App'),
        setAt: {
          name: 'console',
          url: 'https://eu-west-2.console.aws.amazon.com/ec2/home?region=eu-west-2#SecurityGroup:groupId=sg-0abc',
        },
        resource: { environment: 'prod', stack: 'App', logicalId: 'Web', physicalId: 'sg-0abc' },
        evidence: {},
      },
    ])
  })

  it('keep their identity in another stack, under another name and at another place of a list', async () => {
    const [first] = findingsOf(
      changed.run(await exampleInput([prod([stack('App', detection([opened]))])])),
    )
    const moved = {
      ...web([WORLD, OFFICE], [difference('/SecurityGroupIngress/0', 'ADD', null, WORLD)]),
      logicalId: 'Firewall',
    }
    const [second] = findingsOf(
      changed.run(await exampleInput([prod([stack('Network', detection([moved]))])])),
    )
    expect(second?.fingerprint).toBe(first?.fingerprint)
    expect(second?.subject).toBe(first?.subject)
  })

  it('are told once for an entry of which several values differ', async () => {
    const wide = { ...OFFICE, FromPort: 0, ToPort: 65535, CidrIp: '0.0.0.0/0' }
    const results = changed.run(
      await exampleInput([
        prod([
          stack(
            'App',
            detection([
              web(
                [wide],
                [
                  difference('/SecurityGroupIngress/0/FromPort', 'NOT_EQUAL', 443, 0),
                  difference('/SecurityGroupIngress/0/ToPort', 'NOT_EQUAL', 443, 65535),
                  difference(
                    '/SecurityGroupIngress/0/CidrIp',
                    'NOT_EQUAL',
                    OFFICE.CidrIp,
                    '0.0.0.0/0',
                  ),
                ],
              ),
            ]),
          ),
        ]),
      ]),
    )
    expect(findingsOf(results)).toMatchObject([
      {
        severity: 'critical',
        expected: { FromPort: 443, ToPort: 443, CidrIp: '203.0.113.0/24' },
        actual: { FromPort: 0, ToPort: 65535, CidrIp: '0.0.0.0/0' },
      },
    ])
  })

  it('that are stronger than declared are low: the next deployment takes it away', async () => {
    const database = drift('Db', 'AWS::RDS::DBInstance', {
      expected: { PubliclyAccessible: true },
      actual: { PubliclyAccessible: false },
      differences: [difference('/PubliclyAccessible', 'NOT_EQUAL', true, false)],
    })
    const results = changed.run(await exampleInput([prod([stack('App', detection([database]))])]))
    expect(findingsOf(results)).toMatchObject([
      {
        severity: 'low',
        direction: 'strengthened',
        title: 'Db (RDS instance, prod): PubliclyAccessible is stronger than declared',
        fix: expect.stringContaining('or the next deployment takes it away'),
      },
    ])
  })

  it('tell who did it where that is known', async () => {
    const input = await exampleInput([prod([stack('App', detection([opened]))])])
    const [found] = findingsOf(changed.run(input))
    const evidence = { actor: 'sso:ann', event: 'AuthorizeSecurityGroupIngress' }
    const attribution = new Map([[found?.fingerprint ?? '', evidence]])
    expect(
      findingsOf(changed.run({ ...input, facts: { ...input.facts, attribution } })),
    ).toMatchObject([{ evidence }])
  })

  it('never show a secret, and still say that it was changed', async () => {
    const fn = drift('Fn', 'AWS::Lambda::Function', {
      expected: { Environment: { Variables: { DB_PASSWORD: 'hunter2', MODE: 'a' } } },
      actual: { Environment: { Variables: { DB_PASSWORD: 'letmein', MODE: 'a' } } },
      differences: [
        difference('/Environment/Variables/DB_PASSWORD', 'NOT_EQUAL', 'hunter2', 'letmein'),
      ],
    })
    const results = changed.run(await exampleInput([prod([stack('App', detection([fn]))])]))
    expect(findingsOf(results)).toMatchObject([
      { expected: '[secret]', actual: '[another secret]' },
    ])
    expect(JSON.stringify(results)).not.toMatch(/hunter2|letmein/)
  })
})

describe('what is known to be no drift', () => {
  it('is counted, and told nowhere else', async () => {
    const app = detection([
      web([OFFICE, WORLD], [difference('/SecurityGroupIngress/1', 'ADD', null, WORLD)]),
      drift('Rule', 'AWS::EC2::SecurityGroupIngress', {
        expected: { ...WORLD, GroupId: 'sg-0abc' },
      }),
      drift('Cluster', 'AWS::ECS::Cluster', {
        differences: [
          difference('/Tags/0', 'ADD', null, {
            Key: 'aws:cloudformation:stack-name',
            Value: 'App',
          }),
        ],
      }),
    ])
    const results = changed.run(await exampleInput([prod([stack('App', app)])]))
    expect(told(results)).toEqual(['pass prod/eu-west-2/App: 3 resources compared, none changed'])
    expect(results[0]?.data).toMatchObject({
      modified: 2,
      suppressed: [
        { rule: 'infra/attached-elsewhere', count: 1, reason: expect.stringMatching(/./) },
        { rule: 'infra/aws-tags', count: 1 },
      ],
    })
  })

  it('is what the CDK adds for its own counting, and stacks that are looked at by themselves', async () => {
    const child = {
      ...stack('App-Child', detection([drift('A', 'AWS::S3::Bucket')])),
      parent: 'App',
    }
    const App = stack('App', detection([drift('CDKMetadata', 'AWS::CDK::Metadata'), opened]), {
      resources: {
        known: true,
        value: [
          resource('CDKMetadata', 'AWS::CDK::Metadata'),
          resource('Child', 'AWS::CloudFormation::Stack', child.id),
          resource('Web', SG, 'sg-0abc'),
        ],
      },
    })
    const [result] = changed.run(await exampleInput([prod([App, child])]))
    expect(result?.data).toMatchObject({ checked: 1, unchecked: [] })
  })
})

describe('what could not be compared', () => {
  it('is listed where CloudFormation does not compare its type', async () => {
    const App = stack('App', detection([drift('Logs', 'AWS::S3::Bucket')]), {
      resources: {
        known: true,
        value: [
          resource('Logs', 'AWS::S3::Bucket'),
          resource('Custom', 'Custom::Thing'),
          resource('Gone', 'AWS::S3::Bucket', 'gone', 'DELETE_SKIPPED'),
          resource('Never', 'AWS::S3::Bucket', null, 'CREATE_FAILED'),
        ],
      },
    })
    const results = changed.run(await exampleInput([prod([App])]))
    expect(told(results)).toEqual([
      'pass prod/eu-west-2/App: 1 resource compared, none changed; 1 not compared',
    ])
    expect(results[0]?.data).toMatchObject({ unchecked: ['Custom (Custom::Thing)'] })
  })

  it('is unknown where a detection failed; what it did find counts', async () => {
    const App = stack(
      'App',
      detection([opened, drift('Key', 'AWS::KMS::Key', { status: 'UNKNOWN', reason: 'denied' })], {
        status: 'failed',
        reason: 'Rate exceeded',
      }),
      {
        resources: {
          known: true,
          value: [
            resource('Web', SG, 'sg-0abc'),
            resource('Key', 'AWS::KMS::Key'),
            resource('Queue', 'AWS::SQS::Queue'),
          ],
        },
      },
    )
    const results = changed.run(await exampleInput([prod([App])]))
    expect(told(results)).toEqual([
      'fail prod/eu-west-2/App: 1 difference in 1 resource compared',
      'unknown prod/eu-west-2/AWS::KMS::Key/key: Not judged: Key (AWS::KMS::Key): denied',
      'unknown prod/eu-west-2/AWS::SQS::Queue/queue: Not judged: Queue (AWS::SQS::Queue): drift detection of its stack failed: Rate exceeded',
    ])
  })

  it('is unknown where the role may not read it, with the action that is missing', async () => {
    const reason =
      'User: arn:aws:sts::333333333333:assumed-role/drift/x is not authorized to perform: sqs:GetQueueAttributes on resource: q'
    const queue = drift('Queue', 'AWS::SQS::Queue', { status: 'UNKNOWN', reason })
    const results = changed.run(
      await exampleInput([prod([stack('App', detection([opened, queue]))])]),
    )
    expect(results.filter(({ status }) => status === 'unknown')).toMatchObject([
      { permissions: ['sqs:GetQueueAttributes'], message: expect.stringContaining(reason) },
    ])
  })

  it('is told once for a stack where it is much', async () => {
    const many = Array.from({ length: 30 }, (_, at) =>
      drift(`Q${at}`, 'AWS::SQS::Queue', { status: 'UNKNOWN', reason: 'throttled' }),
    )
    const results = changed.run(
      await exampleInput([prod([stack('App', detection([opened, ...many]))])]),
    )
    expect(told(results)).toEqual([
      'fail prod/eu-west-2/App: 1 difference in 1 resource compared',
      'unknown prod/eu-west-2/App: Not judged: 30 resources could not be compared, e.g. Q0 (AWS::SQS::Queue): throttled',
    ])
  })

  it('passes nothing where nothing was compared', async () => {
    const App = stack('App', detection([]), {
      resources: { known: true, value: [resource('Custom', 'Custom::Thing')] },
    })
    expect(told(changed.run(await exampleInput([prod([App])])))).toEqual([
      'unknown prod/eu-west-2/App: Not judged: none of its 1 resource was compared by CloudFormation',
    ])
  })

  it('keeps open what was told of it before', async () => {
    const first = await exampleInput([prod([stack('App', detection([opened]))])])
    const [finding] = findingsOf(changed.run(first))
    if (finding === undefined) throw new Error('it is found at first')
    const App = stack('App', detection([drift('Logs', 'AWS::S3::Bucket')]), {
      resources: {
        known: true,
        value: [resource('Logs', 'AWS::S3::Bucket'), resource('Web', SG, 'sg-0abc')],
      },
    })
    const input = await exampleInput({
      environments: [prod([App])],
      open: [{ ...finding, check: 'infra/changed' }],
    })
    expect(changed.run(input)).toMatchObject([
      { status: 'pass' },
      { status: 'unknown', subject: finding.subject },
    ])
  })

  it('hides neither another stack, nor another region, nor another account', async () => {
    const hidden = stack('App-New', unknown('a stack in REVIEW_IN_PROGRESS cannot be detected'))
    const results = changed.run(
      await exampleInput([
        environment('dev', [], { entered: unknown('AccessDenied', 'sts:AssumeRole') }),
        environment('prod', [
          region([hidden, stack('App', detection([opened]))]),
          region([], { region: 'us-east-1', stacks: unknown('the region is not enabled') }),
        ]),
      ]),
    )
    expect(told(results)).toEqual([
      'unknown dev: Not judged: the account of dev could not be entered: AccessDenied',
      `unknown prod/${REGION}/App-New: Not judged: its drift could not be detected: a stack in REVIEW_IN_PROGRESS cannot be detected`,
      `fail prod/${REGION}/App: 1 difference in 1 resource compared`,
      'unknown prod/us-east-1: Not judged: the stacks could not be read: the region is not enabled',
    ])
    expect(results[0]?.permissions).toEqual(['sts:AssumeRole'])
  })

  it('is production before the first release, and everything without [infra]', async () => {
    const facts = [prod([stack('App', detection([opened]))])]
    expect(told(changed.run(await exampleInput(facts, { status: 'pre-release' })))).toEqual([
      'skipped prod: Not looked at before the first release (status: pre-release)',
    ])
    expect(told(changed.run(await exampleInput(facts, { toml: '' })))).toEqual([
      'skipped acme/app: Not asked for in check.toml',
    ])
  })
})
