import { describe, expect, it } from 'vitest'
import type { Json } from '../../model/finding.ts'
import type { LiveResource } from '../../model/infra-facts.ts'
import { known, unknown } from '../../model/known.ts'
import { additions } from './additions.ts'
import { detection, drift, exampleInput, findingsOf, prod, stack, told } from './shared/examples.ts'

const ROLE = 'AWS::IAM::Role'

const live = (
  logicalId: string,
  type: string,
  properties: { [key: string]: Json },
  physicalId = logicalId.toLowerCase(),
) => known<LiveResource>({ stack: 'App', logicalId, physicalId, type, properties })

const admin = {
  PolicyName: 'god',
  PolicyDocument: { Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }] },
}

const run = async (
  resources: Parameters<typeof detection>[0],
  ...found: ReturnType<typeof live>[]
) =>
  additions.run(await exampleInput([prod([stack('App', detection(resources))], { live: found })]))

describe('what was added beside the template', () => {
  it('passes where there is nothing', async () => {
    expect(
      told(await run([drift('Job', ROLE)], live('Job', ROLE, { Policies: [], RoleName: 'job' }))),
    ).toEqual(['pass prod/eu-west-2/App: 1 resource read, nothing on them that nobody declares'])
  })

  it('is told of roles: inline and attached policies', async () => {
    const results = await run(
      [drift('Job', ROLE, { expected: { Description: 'job' } })],
      live('Job', ROLE, {
        Policies: [admin],
        ManagedPolicyArns: ['arn:aws:iam::aws:policy/AdministratorAccess'],
      }),
    )
    expect(findingsOf(results)).toMatchObject([
      {
        severity: 'critical',
        direction: 'weakened',
        title: expect.stringMatching(
          /^Job \(IAM role, prod\): an inline policy that nobody declares: /,
        ),
        subject: 'prod/eu-west-2/AWS::IAM::Role/job /Policies/god',
        expected: null,
        actual: admin,
        fix: expect.stringMatching(/^Take it away, or declare it in the code of stack App\./),
      },
      {
        severity: 'critical',
        subject:
          'prod/eu-west-2/AWS::IAM::Role/job /ManagedPolicyArns/arn:aws:iam::aws:policy/AdministratorAccess',
      },
    ])
  })

  it('is not what other resources of the stacks declare', async () => {
    const rule = { IpProtocol: 'tcp', FromPort: 443, ToPort: 443, CidrIp: '10.0.0.0/8' }
    const results = await run(
      [
        drift('Job', ROLE),
        drift('Default', 'AWS::IAM::Policy', {
          expected: { PolicyName: 'god', Roles: ['job'], PolicyDocument: {} },
        }),
        drift('Boundary', 'AWS::IAM::ManagedPolicy', {
          physicalId: 'arn:aws:iam::333333333333:policy/mine',
          expected: { Roles: ['job'] },
        }),
        drift('Web', 'AWS::EC2::SecurityGroup'),
        drift('Rule', 'AWS::EC2::SecurityGroupIngress', {
          expected: { ...rule, FromPort: '443', GroupId: 'web' },
        }),
        drift('Logs', 'AWS::S3::Bucket'),
        drift('LogsPolicy', 'AWS::S3::BucketPolicy', { expected: { Bucket: 'logs' } }),
      ],
      live('Job', ROLE, {
        Policies: [admin],
        ManagedPolicyArns: ['arn:aws:iam::333333333333:policy/mine'],
      }),
      live('Web', 'AWS::EC2::SecurityGroup', {
        SecurityGroupIngress: [{ ...rule, Description: 'api' }],
        SecurityGroupEgress: [{ IpProtocol: '-1', CidrIp: '0.0.0.0/0' }],
      }),
      live('Logs', 'AWS::S3::BucketPolicy', {
        Bucket: 'logs',
        PolicyDocument: { Statement: [{}] },
      }),
    )
    expect(findingsOf(results)).toEqual([])
    expect(results[0]?.data).toMatchObject({
      checked: 3,
      suppressed: [
        { rule: 'infra/attached-elsewhere', count: 4 },
        { rule: 'infra/aws-default', count: 1 },
      ],
    })
  })

  it('is not what the resource itself declares: CloudFormation compares that', async () => {
    const results = await run(
      [drift('Job', ROLE, { expected: { Policies: [] }, differences: [] })],
      live('Job', ROLE, { Policies: [admin] }),
    )
    expect(findingsOf(results)).toEqual([])
  })

  it('is told of the template where no detection worked it out', async () => {
    const body = {
      Resources: {
        Job: {
          Type: ROLE,
          Properties: {
            ManagedPolicyArns: [
              {
                'Fn::Join': [
                  '',
                  ['arn:', { Ref: 'AWS::Partition' }, ':iam::aws:policy/ReadOnlyAccess'],
                ],
              },
            ],
          },
        },
      },
    }
    const App = stack('App', unknown('denied'), {
      template: known({ body, exact: true }),
      resources: known([
        { logicalId: 'Job', physicalId: 'job', type: ROLE, status: 'CREATE_COMPLETE' },
      ]),
    })
    const arns = ['ReadOnlyAccess', 'IAMFullAccess'].map(
      (name) => `arn:aws:iam::aws:policy/${name}`,
    )
    const found = live('Job', ROLE, { ManagedPolicyArns: arns })
    const results = additions.run(await exampleInput([prod([App], { live: [found] })]))
    expect(findingsOf(results)).toMatchObject([{ actual: 'arn:aws:iam::aws:policy/IAMFullAccess' }])
  })

  it('is told of resource policies that nobody declares, as a whole', async () => {
    const open = { Statement: [{ Effect: 'Allow', Principal: '*', Action: 's3:*', Resource: '*' }] }
    const results = await run(
      [drift('Logs', 'AWS::S3::Bucket')],
      live('Logs', 'AWS::S3::BucketPolicy', { Bucket: 'logs', PolicyDocument: open }),
    )
    expect(findingsOf(results)).toMatchObject([
      {
        severity: 'critical',
        subject: 'prod/eu-west-2/AWS::S3::BucketPolicy/logs /PolicyDocument',
        actual: open,
      },
    ])
  })

  it('is a key that was switched off, and a user in a group that nobody put it into', async () => {
    const results = await run(
      [
        drift('Key', 'AWS::KMS::Key'),
        drift('Bob', 'AWS::IAM::User'),
        drift('Readers', 'AWS::IAM::UserToGroupAddition', {
          expected: { GroupName: 'readers', Users: ['bob'] },
        }),
      ],
      live('Key', 'AWS::KMS::Key', { Enabled: false, EnableKeyRotation: false }),
      live('Bob', 'AWS::IAM::User', { Groups: ['readers', 'admins'] }),
    )
    expect(findingsOf(results)).toMatchObject([
      { subject: 'prod/eu-west-2/AWS::KMS::Key/key /Enabled', severity: 'high', actual: false },
      { subject: 'prod/eu-west-2/AWS::IAM::User/bob /Groups/admins', actual: 'admins' },
    ])
  })

  it('is another key, which CloudFormation never compares; an alias may be any', async () => {
    const key = (id: string) => `arn:aws:kms:eu-west-2:333333333333:key/${id}`
    const volume = (expected: string, actual: string) =>
      run(
        [drift('Data', 'AWS::RDS::DBInstance', { expected: { KmsKeyId: expected } })],
        live('Data', 'AWS::RDS::DBInstance', { KmsKeyId: actual }),
      )
    expect(findingsOf(await volume('11-aa', key('11-aa')))).toEqual([])
    expect(findingsOf(await volume('alias/data', key('11-aa')))).toEqual([])
    expect(findingsOf(await volume('11-aa', key('22-bb')))).toMatchObject([
      { title: 'Data (RDS instance, prod): another key encrypts it than declared' },
    ])
  })
})

describe('what could not be read', () => {
  it('is unknown, once for each reason, and hides nothing that was', async () => {
    const denied = unknown('iam:GetRole is denied', 'iam:GetRole')
    const input = await exampleInput([
      prod([stack('App', detection([drift('Job', ROLE)]))], {
        live: [denied, denied, live('Job', ROLE, { Policies: [admin] })],
      }),
    ])
    expect(told(additions.run(input))).toEqual([
      'fail prod/eu-west-2/App: 1 addition that nobody declares',
      'unknown prod/eu-west-2: Not judged: iam:GetRole is denied',
    ])
  })

  it('is unknown where nobody sees what is declared: nothing is more than that', async () => {
    const input = await exampleInput([
      prod(
        [
          stack('App', detection([drift('Job', ROLE, { expected: null })]), {
            template: unknown('cloudformation:GetTemplate is denied', 'cloudformation:GetTemplate'),
          }),
        ],
        { live: [live('Job', ROLE, { Policies: [admin] })] },
      ),
    ])
    const results = additions.run(input)
    expect(results).toMatchObject([
      {
        status: 'unknown',
        subject: 'prod/eu-west-2/AWS::IAM::Role/job',
        message: expect.stringContaining('what is declared of it is not known'),
        permissions: ['cloudformation:GetTemplate'],
        findings: [],
      },
    ])
  })

  it('is unknown what Cloud Control does not find, unless a detection says that it is gone', async () => {
    const absent = (logicalId: string, type: string) =>
      known<LiveResource>({
        stack: 'App',
        logicalId,
        physicalId: logicalId.toLowerCase(),
        type,
        properties: {},
        absent: true,
      })
    const results = await run(
      [drift('Job', ROLE), drift('Old', ROLE, { status: 'DELETED' })],
      absent('Job', ROLE),
      absent('Old', ROLE),
      // No detection mentions it.
      absent('Web', 'AWS::EC2::SecurityGroup'),
    )
    const why = 'Cloud Control does not find it, and no drift detection says that it was deleted'
    expect(told(results)).toEqual([
      `unknown prod/eu-west-2/AWS::IAM::Role/job: Not judged: Job (AWS::IAM::Role): ${why}`,
      `unknown prod/eu-west-2/AWS::EC2::SecurityGroup/web: Not judged: Web (AWS::EC2::SecurityGroup): ${why}`,
    ])
    const many = Array.from({ length: 21 }, (_, n) => absent(`Job${n}`, ROLE))
    expect(told(await run([drift('Old', ROLE)], ...many))).toEqual([
      `unknown prod/eu-west-2/App: Not judged: 21 resources could not be read, e.g. Job0 (AWS::IAM::Role): ${why}`,
    ])
  })

  it('is nothing where no resource is of a kind that is looked at', async () => {
    expect(told(await run([drift('Q', 'AWS::SQS::Queue')]))).toEqual([
      'skipped prod/eu-west-2: No resource of the stacks is of a kind that is looked at beyond drift detection',
    ])
  })
})
