import { describe, expect, it } from 'vitest'
import type { ResourceScanFacts, UnmanagedResource } from '../../model/infra-facts.ts'
import { known, unknown } from '../../model/known.ts'
import { orphans } from './orphans.ts'
import {
  detection,
  drift,
  environment,
  exampleInput,
  findingsOf,
  prod,
  region,
  resource,
  stack,
  told,
} from './shared/examples.ts'

const MINE = { project: 'app' }

const unmanaged = (
  type: string,
  id: string,
  tags: UnmanagedResource['tags'] = known(MINE),
): UnmanagedResource => ({ type, identifier: { Id: id }, tags })

const scan = (
  found: UnmanagedResource[],
  types: string[] = [],
): ReturnType<typeof known<ResourceScanFacts>> =>
  known({ id: 'scan-1', finished: '2026-11-20T22:00:00.000Z', types, unmanaged: found })

const run = async (
  found: UnmanagedResource[],
  { mode, toml }: { mode?: 'project' | 'account' | 'off'; toml?: string } = {},
) =>
  orphans.run(
    await exampleInput(
      {
        environments: [prod([], { scan: scan(found) })],
        ...(mode === undefined ? {} : { orphans: mode }),
      },
      toml === undefined ? {} : { toml },
    ),
  )

const ids = (results: Awaited<ReturnType<typeof run>>) =>
  findingsOf(results).map(({ resource }) => resource?.physicalId)

describe('unmanaged resources', () => {
  it('are told where they carry the project’s tags, with how to remove them', async () => {
    const results = await run([
      unmanaged('AWS::SQS::Queue', 'https://sqs.eu-west-2.amazonaws.com/333333333333/jobs'),
      unmanaged('AWS::SQS::Queue', 'other', known({ project: 'shop' })),
    ])
    expect(told(results)).toEqual([
      'fail prod/eu-west-2: 1 unmanaged resource of the project in the scan of 2026-11-20',
    ])
    expect(findingsOf(results)).toMatchObject([
      {
        severity: 'medium',
        rule: 'infra/orphan',
        title: 'jobs (SQS queue, prod) is managed by no stack',
        fix: 'Remove it: `aws sqs delete-queue --queue-url https://sqs.eu-west-2.amazonaws.com/333333333333/jobs --region eu-west-2`, or import it into a stack.',
      },
    ])
    expect(results[0]?.data).toMatchObject({ unmanaged: 2, candidates: 1, orphaned: 1 })
  })

  it('are the project’s where a stack of it made them', async () => {
    const tags = known({
      'aws:cloudformation:stack-name': 'App-Old',
      'aws:cloudformation:stack-id':
        'arn:aws:cloudformation:eu-west-2:333333333333:stack/App-Old/1',
    })
    expect(findingsOf(await run([unmanaged('AWS::DynamoDB::Table', 'users', tags)]))).toMatchObject(
      [
        {
          title: 'users (DynamoDB table, prod) is left of stack App-Old',
          resource: { stack: 'App-Old' },
        },
      ],
    )
  })

  it('are all told where the whole account is asked for', async () => {
    const none = known({})
    const found = [
      unmanaged('AWS::SQS::Queue', 'jobs', none),
      unmanaged('AWS::IAM::User', 'bob', none),
    ]
    expect(ids(await run(found))).toEqual([])
    expect(ids(await run(found, { mode: 'account' }))).toEqual(['bob', 'jobs'])
    expect(told(await run(found, { mode: 'off' }))).toEqual([
      'skipped acme/app: Unmanaged resources are not looked for (orphans: off)',
    ])
  })

  it.each([
    ['AWS::IAM::Role', 'AWSServiceRoleForSupport', {}, 'infra/service-linked'],
    ['AWS::IAM::Role', 'AWSReservedSSO_Admin_0123456789abcdef', {}, 'infra/identity-center'],
    ['AWS::KMS::Alias', 'alias/aws/s3', {}, 'infra/aws-alias'],
    ['AWS::RDS::DBParameterGroup', 'default.postgres16', {}, 'infra/aws-default'],
    ['AWS::Events::EventBus', 'default', {}, 'infra/aws-default'],
    ['AWS::EC2::NetworkAcl', 'acl-1', {}, 'infra/vpc-parts'],
    ['AWS::S3::Bucket', 'cdk-hnb659fds-assets-333333333333-eu-west-2', {}, 'infra/bootstrap'],
    ['AWS::IAM::Role', 'stacksets-exec-0a1b', {}, 'infra/landing-zone'],
    ['AWS::EC2::Instance', 'i-1', { ManagedBy: 'Terraform' }, 'infra/other-tool'],
    ['AWS::EC2::Volume', 'vol-1', { 'kubernetes.io/cluster/main': 'owned' }, 'infra/other-tool'],
    ['AWS::EC2::Instance', 'i-2', { 'aws:autoscaling:groupName': 'web' }, 'infra/aws-service'],
  ])('of type %s called %s are nobody’s orphans', async (type, id, tags, rule) => {
    const [result] = await run([unmanaged(type, id, known({ ...MINE, ...tags }))])
    expect(result).toMatchObject({
      status: 'pass',
      data: { suppressed: [{ rule, count: 1, reason: expect.stringMatching(/./) }] },
    })
  })

  it.each([
    ['AWS::S3::Bucket', 'cdk-workshop-uploads', {}],
    ['AWS::IAM::Role', 'my-AWSServiceRoleForSupport', {}],
    ['AWS::SQS::Queue', 'default', {}],
    ['AWS::EC2::Instance', 'i-1', { 'managed-by': 'ann' }],
    ['AWS::EC2::Instance', '__proto__', { constructor: 'x' }],
  ])('of type %s called %s look like those and are told', async (type, id, tags) => {
    expect(ids(await run([unmanaged(type, id, known({ ...MINE, ...tags }))]))).toEqual([id])
  })

  it('that are global are told once, wherever they are scanned', async () => {
    const both = scan([unmanaged('AWS::IAM::User', 'bob'), unmanaged('AWS::SQS::Queue', 'jobs')])
    const input = await exampleInput([
      environment('prod', [
        region([], { scan: both }),
        region([], { region: 'us-east-1', scan: both }),
      ]),
    ])
    expect(findingsOf(orphans.run(input)).map(({ subject }) => subject)).toEqual([
      'prod/us-east-1/AWS::IAM::User/bob',
      'prod/eu-west-2/AWS::SQS::Queue/jobs',
      'prod/us-east-1/AWS::SQS::Queue/jobs',
    ])
  })

  it('that came into a stack since are none', async () => {
    const App = stack('App', detection([drift('Jobs', 'AWS::SQS::Queue')]))
    const input = await exampleInput([
      prod([App], { scan: scan([unmanaged('AWS::SQS::Queue', 'jobs')]) }),
    ])
    expect(orphans.run(input)).toMatchObject([
      { status: 'pass', data: { suppressed: [{ rule: 'infra/managed-since' }] } },
    ])
  })

  it('that a deleted stack left are told among the leftovers', async () => {
    const old = {
      id: 'arn:aws:cloudformation:eu-west-2:333333333333:stack/App-Old/1',
      name: 'App-Old',
      status: 'DELETE_COMPLETE' as const,
      deleted: '2026-11-10T12:00:00.000Z',
      left: [resource('Jobs', 'AWS::SQS::Queue', 'jobs', 'DELETE_SKIPPED')],
    }
    const input = await exampleInput([
      prod([], { deleted: known([old]), scan: scan([unmanaged('AWS::SQS::Queue', 'jobs')]) }),
    ])
    expect(orphans.run(input)).toMatchObject([
      { status: 'pass', data: { suppressed: [{ rule: 'infra/leftover', count: 1 }] } },
    ])
  })

  it('are told in bounds, gravest first', async () => {
    const many = Array.from({ length: 130 }, (_, at) => unmanaged('AWS::SQS::Queue', `q${at}`))
    const found = findingsOf(await run([...many, unmanaged('AWS::IAM::User', 'bob')]))
    expect(found).toHaveLength(101)
    expect(found[0]?.resource?.physicalId).toBe('bob')
    expect(found.at(-1)).toMatchObject({ severity: 'medium', actual: '31 more' })
  })

  it('have commands that do no harm, whatever they are called', async () => {
    const [found] = findingsOf(await run([unmanaged('AWS::SQS::Queue', "a'; rm -rf ~\n`x`")]))
    expect(found?.fix).toContain(`--queue-url 'a'\\''; rm -rf ~ \`x\`' --region`)
  })
})

describe('what is not known', () => {
  it('is everything without a scan', async () => {
    const input = await exampleInput([prod([], { scan: unknown('no scan younger than 7 days') })])
    expect(told(orphans.run(input))).toEqual([
      'unknown prod/eu-west-2: Not judged: no scan younger than 7 days',
    ])
  })

  it('is whose a resource is, where nothing says what is the project’s', async () => {
    const results = await run([unmanaged('AWS::SQS::Queue', 'jobs')], {
      toml: '[infra]\nregions = ["eu-west-2"]\n',
    })
    expect(told(results)).toEqual([
      'unknown prod/eu-west-2: Not judged: nothing says which resources are the project’s: add [infra.tags] to check.toml',
    ])
  })

  it('keeps open what was told before', async () => {
    const [finding] = findingsOf(await run([unmanaged('AWS::SQS::Queue', 'jobs')]))
    if (finding === undefined) throw new Error('it is found at first')
    const open = [{ ...finding, check: 'infra/orphans' }]
    const next = async (now: ReturnType<typeof scan>) =>
      told(orphans.run(await exampleInput({ environments: [prod([], { scan: now })], open })))
    const kept = `unknown ${finding.subject}: Not judged: the resource scan does not show it, or not its tags`
    const hidden = unmanaged('AWS::SQS::Queue', 'jobs', unknown('tags were not asked for'))
    expect(await next(scan([hidden]))).toEqual([
      'pass prod/eu-west-2: No unmanaged resource of the project in the scan of 2026-11-20; of 1 more the tags are not shown',
      kept,
    ])
    expect(await next(scan([], ['AWS::S3::Bucket']))).toContain(kept)
    expect(await next(scan([], ['AWS::SQS::Queue']))).not.toContain(kept)
  })
})
