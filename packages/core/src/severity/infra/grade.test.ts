import { describe, expect, it } from 'vitest'
import type { Json } from '../../model/finding.ts'
import {
  DELETED_RULES,
  type Difference,
  gradeDeleted,
  gradeDifference,
  gradeOrphan,
  INFRA_RULES,
  ORPHAN_RULES,
  SUPPRESSIONS,
  UNKNOWN_PROPERTY,
} from './index.ts'
import { parsePointer, wrap } from './pointer.ts'
import type { InfraExample, InfraRule } from './rule.ts'

const somewhere = (glob: string): string => glob.replaceAll('*', '0')

const differenceOf = (rule: InfraRule, example: InfraExample): Difference => {
  const { expected, actual, kind = 'NOT_EQUAL', path = somewhere(rule.paths[0] ?? '') } = example
  const parts = parsePointer(path)
  const whole = example.whole ?? { expected: wrap(parts, expected), actual: wrap(parts, actual) }
  const type = example.type ?? rule.types[0] ?? ''
  return { type, path, kind, expected, actual, whole, environment: 'prod' }
}

const shown = ({ expected, actual }: InfraExample): string =>
  `${JSON.stringify(expected)} → ${JSON.stringify(actual)}`.slice(0, 120)

const cases = INFRA_RULES.flatMap((rule) =>
  rule.examples.map((example): [string, string, InfraRule, InfraExample] => [
    rule.id,
    shown(example),
    rule,
    example,
  ]),
)

/** The ids of rules by what they are about: taking one out fails here. */
const COVERED: readonly (readonly string[])[] = [
  ['ingress-everything', 'ingress-everything-entry'],
  ['ingress-high-risk-port', 'ingress-high-risk-port-entry'],
  ['ingress-other-port', 'ingress-other-port-entry'],
  ['ingress-web-port', 'ingress-web-port-entry'],
  ['ingress', 'ingress-entry'],
  ['egress', 'egress-entry'],
  ['network-acl'],
  ['bucket-public-access-block'],
  ['bucket-policy-public'],
  ['bucket-policy-foreign-account'],
  ['bucket-policy-tls'],
  ['bucket-acl', 'bucket-ownership'],
  ['bucket-encryption'],
  ['bucket-versioning', 'bucket-records'],
  ['policy-administrator'],
  ['policy-escalation'],
  ['policy'],
  ['policy-attached'],
  ['role-trust'],
  ['permissions-boundary'],
  ['identity-provider'],
  ['key-policy-public'],
  ['key-policy', 'key-enabled', 'key-rotation', 'key-deletion-window'],
  ['database-public'],
  ['encryption-at-rest', 'encryption-key'],
  ['database-safeguards', 'database-backups', 'database-logs'],
  ['trail-logging', 'trail-scope', 'trail-events'],
  ['trail-validation', 'trail-delivery', 'trail-bucket'],
  ['detector'],
  ['access-log', 'balancer-access-log', 'log-retention', 'flow-log-traffic'],
  ['function-permission', 'function-url'],
  ['function-code-and-role', 'function-surroundings', 'function-runtime'],
  ['resource-policy-public', 'resource-policy-foreign-account'],
  ['secret-rotation', 'secret-rotation-interval'],
  ['cluster-endpoint', 'cluster-encryption', 'cluster-logs', 'cluster-access'],
  ['container-privileges', 'task-isolation', 'service-public-address', 'task-role'],
  ['machine-metadata', 'machine-role', 'machine-public-address', 'machine-network-and-start'],
  ['subnet-public-addresses', 'route', 'network-joined', 'network-peer', 'endpoint-policy'],
  [
    'balancer-scheme',
    'listener-protocol',
    'tls-version',
    'balancer-attributes',
    'firewall-attached',
  ],
  ['distribution-firewall', 'distribution-protocol'],
  ['firewall-default', 'firewall-rules'],
  ['api-authorization', 'guests'],
  ['table-safeguards'],
  ['search-protection'],
  ['shared-publicly', 'snapshot-sharing'],
  ['dns'],
  ['capacity', 'autoscaled'],
  ['tags', 'wording'],
]

describe('rules of resources', () => {
  it.each(cases)('%s: %s', (id, _, rule, example) => {
    const { says: severity, direction = 'weakened' } = example
    const graded = gradeDifference(differenceOf(rule, example))
    // Of several rules that see something get stronger, any may say so.
    const by = direction === 'strengthened' ? {} : { rule: id }
    expect(graded).toMatchObject({ severity, direction, ...by })
  })

  it('have unique ids, a reason, documentation by https, and two examples or more', () => {
    const rules = [
      ...INFRA_RULES,
      ...SUPPRESSIONS,
      ...DELETED_RULES,
      ...ORPHAN_RULES,
      ...UNKNOWN_PROPERTY,
    ]
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length)
    for (const { id, why, source, examples, title } of INFRA_RULES) {
      expect(id).toMatch(/^infra\/[a-z-]+$/)
      expect(title).not.toMatch(/\.$/)
      expect(why).toMatch(/\.$/)
      expect(source).toMatch(/^https:\/\//)
      expect(examples.length, id).toBeGreaterThanOrEqual(2)
    }
  })

  it('cover every kind of weakening that is known', () => {
    const ids = new Set([...INFRA_RULES, ...SUPPRESSIONS].map(({ id }) => id))
    expect(COVERED).toHaveLength(48)
    for (const name of COVERED.flat()) expect(ids).toContain(`infra/${name}`)
  })

  it('say only what drift brought: what was declared just as open is information', () => {
    const open = { IpProtocol: 'tcp', FromPort: 22, ToPort: 22, CidrIp: '0.0.0.0/0' }
    const whole = {
      expected: { SecurityGroupIngress: [open] },
      actual: { SecurityGroupIngress: [open, { ...open, CidrIp: '0.0.0.0/1' }] },
    }
    const graded = gradeDifference({
      type: 'AWS::EC2::SecurityGroup',
      path: '/SecurityGroupIngress/1',
      kind: 'ADD',
      expected: null,
      actual: { ...open, CidrIp: '0.0.0.0/1' },
      whole,
      environment: 'prod',
    })
    expect(graded).toMatchObject({ severity: 'info', direction: 'changed' })
  })

  it('grade each entry of a list by itself', () => {
    const entry = (port: number, cidr: string) => ({
      IpProtocol: 'tcp',
      FromPort: port,
      ToPort: port,
      CidrIp: cidr,
    })
    const actual = { SecurityGroupIngress: [entry(22, '0.0.0.0/0'), entry(443, '10.0.0.0/8')] }
    const grade = (at: number) =>
      gradeDifference({
        type: 'AWS::EC2::SecurityGroup',
        path: `/SecurityGroupIngress/${at}`,
        kind: 'ADD',
        expected: null,
        actual: actual.SecurityGroupIngress[at] ?? null,
        whole: { expected: { SecurityGroupIngress: [] }, actual },
        environment: 'prod',
      })
    expect(grade(0)).toMatchObject({ rule: 'infra/ingress-high-risk-port', severity: 'critical' })
    expect(grade(1)).toMatchObject({ rule: 'infra/ingress', severity: 'medium' })
  })

  it('know their own account, and tags that grant access', () => {
    const statement = {
      Effect: 'Allow',
      Principal: { AWS: '111111111111' },
      Action: 's3:GetObject',
    }
    const base = {
      type: 'AWS::S3::BucketPolicy',
      path: '/PolicyDocument/Statement/0',
      kind: 'ADD',
      expected: null,
      actual: statement,
      whole: { expected: null, actual: null },
      environment: 'prod',
    } as const
    expect(gradeDifference(base)).toMatchObject({ rule: 'infra/bucket-policy-foreign-account' })
    expect(gradeDifference({ ...base, account: '111111111111' })).toMatchObject({
      rule: 'infra/bucket-policy',
      severity: 'medium',
    })
    const tag = {
      ...base,
      type: 'AWS::S3::Bucket',
      path: '/Tags/0',
      actual: { Key: 'owner', Value: 'x' },
    }
    expect(gradeDifference(tag)).toMatchObject({ severity: 'low' })
    expect(gradeDifference({ ...tag, accessTags: ['owner'] })).toMatchObject({ severity: 'medium' })
  })

  it('leave what they do not know to the type: graver where security rests on it', () => {
    const base = {
      path: '/Whatever',
      kind: 'NOT_EQUAL',
      expected: 'a',
      actual: 'b',
      whole: { expected: null, actual: null },
      environment: 'prod',
    } as const
    expect(gradeDifference({ ...base, type: 'AWS::IAM::Role' })).toMatchObject({
      rule: 'infra/security-property',
      severity: 'medium',
    })
    expect(gradeDifference({ ...base, type: 'AWS::EC2::VPC' })).toMatchObject({
      severity: 'medium',
    })
    expect(gradeDifference({ ...base, type: 'AWS::SNS::Topic' })).toMatchObject({
      rule: 'infra/property',
      severity: 'low',
    })
  })

  it.each([
    ['prod', 'high', 'critical'],
    ['staging', 'high', 'critical'],
    ['whatever', 'high', 'critical'],
    ['dev', 'medium', 'critical'],
    ['Sandbox', 'medium', 'critical'],
    ['dev-eu', 'medium', 'critical'],
  ])('count in %s: %s, and %s where everybody gets in', (environment, high, critical) => {
    const base = {
      kind: 'NOT_EQUAL',
      expected: false,
      actual: true,
      whole: { expected: null, actual: null },
      environment,
    } as const
    const flag = {
      ...base,
      type: 'AWS::ECS::TaskDefinition',
      path: '/ContainerDefinitions/0/Privileged',
    }
    expect(gradeDifference(flag)).toMatchObject({ severity: high })
    const database = { ...base, type: 'AWS::RDS::DBInstance', path: '/PubliclyAccessible' }
    expect(gradeDifference(database)).toMatchObject({ severity: critical })
  })

  it('bear whatever stands in templates and names', () => {
    const hostile: Json[] = [
      null,
      '',
      '{"__proto__": {"Statement": "*"}}',
      { Statement: [null, 'x', 7, [], { Effect: 'Allow', Action: { '*': 1 }, Principal: [[]] }] },
      JSON.parse('{"__proto__": 1, "constructor": {"prototype": []}}') as Json,
      [[[['::ffff:1.2.3.4.5/999']]]],
      'a'.repeat(100_000),
    ]
    const paths = [
      '',
      '/',
      '/__proto__/constructor',
      '/PolicyDocument',
      '/Tags/99999999999',
      '~1~0',
    ]
    const types = [...new Set(INFRA_RULES.flatMap((rule) => rule.types)), '__proto__', '`$(id)`\n']
    for (const type of types) {
      for (const [at, value] of hostile.entries()) {
        const actual = hostile[(at + 1) % hostile.length] ?? null
        for (const path of paths) {
          const whole = { expected: value, actual }
          const difference = {
            type,
            path,
            expected: value,
            actual,
            whole,
            environment: '__proto__',
          }
          for (const kind of ['ADD', 'REMOVE', 'NOT_EQUAL'] as const) {
            expect(gradeDifference({ ...difference, kind })).toBeTypeOf('object')
          }
        }
      }
    }
  })

  it('grade 500 resources of 20 differences each in well under a second', () => {
    const entry = (at: number) => ({
      IpProtocol: 'tcp',
      FromPort: at,
      ToPort: at,
      CidrIp: `10.${at % 256}.0.0/16`,
    })
    const statement = (at: number) => ({
      Effect: 'Allow',
      Principal: { AWS: `arn:aws:iam::${100_000_000_000 + at}:root` },
      Action: ['s3:GetObject', `s3:Put${at}`],
      Resource: `arn:aws:s3:::b/${at}`,
    })
    const make = (resource: number): Difference[] => {
      const list = resource % 2 === 0 ? 'SecurityGroupIngress' : 'Statement'
      const entries = Array.from({ length: 20 }, (_, at) =>
        list === 'Statement' ? statement(at + resource) : entry(at + resource),
      )
      const properties: Json =
        list === 'Statement' ? { PolicyDocument: { Statement: entries } } : { [list]: entries }
      const base = list === 'Statement' ? '/PolicyDocument/Statement' : `/${list}`
      return entries.map((actual, at) => ({
        type: list === 'Statement' ? 'AWS::S3::BucketPolicy' : 'AWS::EC2::SecurityGroup',
        path: `${base}/${at}`,
        kind: 'ADD',
        expected: null,
        actual,
        whole: { expected: {}, actual: properties },
        environment: 'prod',
      }))
    }
    const differences = Array.from({ length: 500 }, (_, at) => make(at)).flat()
    expect(differences).toHaveLength(10_000)
    // The best of three: other tests run beside this one.
    const times = [1, 2, 3].map(() => {
      const start = performance.now()
      for (const difference of differences) gradeDifference(difference)
      return performance.now() - start
    })
    expect(Math.min(...times)).toBeLessThan(1000)
  })
})

describe('resources that are gone', () => {
  it.each([
    ['AWS::CloudTrail::Trail', 'critical', 'weakened'],
    ['AWS::KMS::Key', 'critical', 'weakened'],
    ['AWS::GuardDuty::Detector', 'critical', 'weakened'],
    ['AWS::WAFv2::WebACLAssociation', 'high', 'weakened'],
    ['AWS::IAM::ManagedPolicy', 'high', 'weakened'],
    ['AWS::S3::BucketPolicy', 'high', 'weakened'],
    ['AWS::EC2::SecurityGroup', 'high', 'weakened'],
    ['AWS::EC2::NetworkAcl', 'high', 'weakened'],
    ['AWS::Backup::BackupPlan', 'high', 'changed'],
    ['AWS::DynamoDB::Table', 'high', 'changed'],
    ['AWS::Logs::LogGroup', 'high', 'changed'],
    ['AWS::CloudWatch::Alarm', 'high', 'weakened'],
    ['AWS::Lambda::Function', 'medium', 'changed'],
    ['AWS::Route53::RecordSet', 'medium', 'changed'],
    ['AWS::CloudWatch::Dashboard', 'low', 'changed'],
    ['Custom::Whatever', 'medium', 'changed'],
  ])('%s: %s, %s', (type, severity, direction) => {
    expect(gradeDeleted(type, 'prod')).toMatchObject({ severity, direction })
  })

  it('count one grade less in a development account', () => {
    expect(gradeDeleted('AWS::CloudTrail::Trail', 'dev').severity).toBe('high')
    expect(gradeDeleted('AWS::CloudWatch::Dashboard', 'dev').severity).toBe('low')
  })
})

describe('resources that nobody declared', () => {
  const trust = (principal: Json): { [key: string]: Json } => ({
    Arn: 'arn:aws:iam::111111111111:role/x',
    AssumeRolePolicyDocument: {
      Statement: [{ Effect: 'Allow', Principal: principal, Action: 'sts:AssumeRole' }],
    },
  })
  const ssh = { IpProtocol: 'tcp', FromPort: 22, ToPort: 22, CidrIp: '0.0.0.0/0' }

  it.each<[string, { [key: string]: Json } | null, string, string]>([
    ['AWS::IAM::User', null, 'high', 'infra/orphan-credentials'],
    ['AWS::IAM::OIDCProvider', null, 'high', 'infra/orphan-credentials'],
    ['AWS::IAM::Role', null, 'medium', 'infra/orphan'],
    ['AWS::IAM::Role', trust({ Service: 'ec2.amazonaws.com' }), 'medium', 'infra/orphan'],
    ['AWS::IAM::Role', trust({ AWS: '111111111111' }), 'medium', 'infra/orphan'],
    ['AWS::IAM::Role', trust({ AWS: '999999999999' }), 'high', 'infra/orphan-trust'],
    ['AWS::IAM::Role', trust('*'), 'critical', 'infra/role-trust'],
    [
      'AWS::EC2::Instance',
      { PublicIp: '203.0.113.9', IamInstanceProfile: 'app' },
      'high',
      'infra/orphan-machine',
    ],
    ['AWS::EC2::SecurityGroup', { SecurityGroupIngress: [] }, 'medium', 'infra/orphan'],
    [
      'AWS::EC2::SecurityGroup',
      { SecurityGroupIngress: [ssh] },
      'critical',
      'infra/ingress-high-risk-port',
    ],
    ['AWS::Lambda::Url', { AuthType: 'NONE' }, 'high', 'infra/function-url'],
    ['AWS::S3::Bucket', { AccessControl: 'PublicRead' }, 'critical', 'infra/bucket-acl'],
    [
      'AWS::EC2::Snapshot',
      { CreateVolumePermissions: [{ Group: 'all' }] },
      'critical',
      'infra/shared-publicly',
    ],
    ['AWS::S3::Bucket', null, 'medium', 'infra/orphan'],
    ['AWS::Logs::LogGroup', null, 'low', 'infra/orphan-cost'],
    ['AWS::EC2::EIP', null, 'low', 'infra/orphan-cost'],
  ])('%s %j: %s by %s', (type, properties, severity, rule) => {
    expect(gradeOrphan(type, properties, { deprecated: false })).toMatchObject({ severity, rule })
  })

  it('weigh one grade more when nothing may be left of the project', () => {
    expect(gradeOrphan('AWS::Logs::LogGroup', null, { deprecated: true }).severity).toBe('medium')
    expect(gradeOrphan('AWS::IAM::User', null, { deprecated: true }).severity).toBe('critical')
  })
})
